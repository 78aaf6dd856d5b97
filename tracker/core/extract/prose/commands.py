"""Tasks that name nobody: lines of a list that begin with a command ("- Boka lokal"). The least certain of all."""

from collections.abc import Iterator

from tracker.core.extract.prose import verbs
from tracker.core.extract.prose.found import Found
from tracker.core.extract.prose.settings import Said, Setting
from tracker.core.extract.prose.tokens import Tokens

FEWEST_WORDS, MOST_WORDS = 3, 20


def read(tokens: Tokens, one: Said) -> Iterator[Found]:
    """Yield the command of a list's line, unless words over the list say what it lists."""
    words = sum(word.isalpha() for word in tokens.folded)
    is_line = one.sentence.is_item and one.setting is Setting.OPEN and not one.is_led
    if (
        is_line
        and FEWEST_WORDS <= words <= len(tokens) <= MOST_WORDS
        and tokens.text[:1].isupper()
        and verbs.COMMANDS.at(tokens.folded, 0)
    ):
        yield Found("command", 0.5, (), tokens.text, 0)
