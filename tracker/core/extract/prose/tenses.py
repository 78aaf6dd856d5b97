"""In which tense minutes tell what somebody has reported. Where it is the past, the present tense is for plans."""

from collections.abc import Iterable

from tracker.core.extract.prose.settings import Said
from tracker.core.extract.prose.verbs import folded
from tracker.core.words import WORDS

PRESENT = frozenset(WORDS.telling_now)
PAST = frozenset((*WORDS.telling, *WORDS.past_decision)) - PRESENT
TIMES_MORE = 2


def is_told_in_past(said: Iterable[Said]) -> bool:
    """Tell whether past-tense verbs of telling and deciding outnumber those in the present two to one."""
    present = past = 0
    for one in said:
        words = {folded(token) for token in one.sentence.text.split()}
        present += not PRESENT.isdisjoint(words)
        past += not PAST.isdisjoint(words) or any(word.endswith(WORDS.past_endings) for word in words)
    return past >= TIMES_MORE * present
