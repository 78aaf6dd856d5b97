"""A sentence, or a cell that is about one task → what is said to have become of it."""

import re
from collections.abc import Iterator

from tracker.core.dates.patterns import any_of, plain, word_of
from tracker.core.extract.columns import Kinds
from tracker.core.extract.follow_up import clauses, endings, transfers, verdicts
from tracker.core.extract.follow_up.turns import Finding, Outcome, Turn, outcome
from tracker.core.words import WORDS

LONGEST = 1500
"""Letters of a cell that are read: what is longer is a story, and would be slow to read."""
NAME_WORDS = 5
"""Of those who stand in a cell by themselves."""
SHORT = 3
"""Words of a sentence that is a verdict and nothing else: `Klart.`"""
SECTION = re.compile(r"§+\s*\d+\s?[a-z]?(?!\w)")
LABELLED_OWNER = re.compile(rf"^\W*{any_of(WORDS.owner_labels)}(?!\w)[\s:–-]*")
GIVING, MOVING, NEW_DATE = (
    word_of(words) for words in (WORDS.giving_phrases, WORDS.moving_phrases, WORDS.new_date_phrases)
)
TURNS = {"done": Turn.DONE, "open": Turn.OPEN, "unclear": Turn.UNCLEAR, "cancelled": Turn.WRITTEN_OFF}


def of_sentence(text: str, kinds: Kinds) -> Outcome | None:
    """Return what a sentence says became of a task; None where it says nothing of the kind, or not plainly."""
    small = plain(text)
    found = outcome(_said(text, small, kinds))
    return found or _short(text, kinds)


def of_cell(text: str, kinds: Kinds) -> Outcome | None:
    """Return what a cell says that takes the verdict on one task; None where it is empty.

    There a date alone is a new date and a name a new one. What can't be read is unclear, in its own words.
    """
    text = " ".join(text.split())[:LONGEST]
    if not any(map(str.isalnum, text)):
        return None
    bare = SECTION.sub("", text).strip(" ,.;:()")
    return outcome([*_said(text, plain(text), kinds), *_bare(bare or text, kinds)]) or _told(text, kinds)


def _said(text: str, small: str, kinds: Kinds) -> Iterator[Finding]:
    yield from endings.closed(text, small, kinds)
    yield from endings.written_off(text, small)
    yield from transfers.given(text, small, kinds)
    yield from transfers.taking(text, small, kinds)
    yield from transfers.moved(text, small, kinds)
    yield from transfers.promised(text, small, kinds)
    yield from endings.done(text, small, kinds)
    yield from endings.going_on(text, small, kinds)


def _short(text: str, kinds: Kinds) -> Outcome | None:
    said = verdicts.every(text) if len(text.split()) <= SHORT and not text.rstrip().endswith("?") else []
    if not said or endings.is_to_come(text, said[0].start + len(said[0].words), kinds):
        return None
    one = said[0]
    return Outcome((Finding(TURNS[one.status], one.words, ((one.start, one.start + len(one.words)),)),))


def _bare(text: str, kinds: Kinds) -> Iterator[Finding]:
    """Yield what a cell says without a verb: a date, a name, or either among its parts."""
    for part in (text, *re.split(r"\s*[,;.]\s+", text)):
        label = LABELLED_OWNER.match(plain(part))
        who = part[label.end() :] if label else part
        if transfers.is_day(part, kinds):
            yield Finding(Turn.MOVED, part, (), part)
            return
        if who and len(who.split()) <= NAME_WORDS and transfers.is_somebody(who, kinds):
            is_person = label is not None or transfers.is_for_person(who, kinds)
            yield Finding(Turn.ASSIGNED if is_person else Turn.GIVEN, part, (), who)


def _told(text: str, kinds: Kinds) -> Outcome:
    """Read a cell by its verdict alone; whom or what day it names stays in its words where they can't be read."""
    small = plain(text)
    for pattern, turn in ((GIVING, Turn.GIVEN), (NEW_DATE, Turn.MOVED), (MOVING, Turn.MOVED)):
        if (found := pattern.search(small)) and (rest := _object(text, found.end())):
            return Outcome((Finding(turn, found[0], (found.span(),), rest),))
    said = verdicts.of_cell(text)
    words = said.words or text
    return Outcome((Finding(TURNS[said.status], words, (), ""),))


def _object(text: str, at: int) -> str:
    """Return the words behind a verdict, without what leads to them."""
    rest = text[at : clauses.end_of(text, at)].strip(" :–-,.")
    return transfers.RECEIVER.sub("", rest, count=1).strip() if transfers.RECEIVER.match(rest.lower()) else rest
