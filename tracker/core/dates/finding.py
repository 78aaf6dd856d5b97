"""When, in running text: the days that it states, and the words of a sentence that say when its task is due."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from tracker.core.dates import due, meetings, scan
from tracker.core.dates.patterns import SPACE, any_of, compiled, plain, word_of
from tracker.core.dates.reading import Precision
from tracker.core.words import WORDS

Kind = Precision | Literal["meeting", "haste"]


@dataclass(frozen=True)
class Found:
    """A day or span that a text states, at `span`; without `has_year` the year is the next from the base on."""

    start: date
    end: date | None
    is_certain: bool
    span: tuple[int, int]
    has_year: bool


@dataclass(frozen=True)
class FoundDue:
    """Words of a sentence that say when its task is due, as they stand at `span`, and what they mean."""

    words: str
    span: tuple[int, int]
    due: due.Due


def find_dates(text: str, *, base: date | None) -> list[Found]:
    """Every day and span of days stated in the text, in order; without a base only those that bear their year."""
    found, small = [], plain(text)
    for hit in scan.stated(text, base):
        if hit.reading:
            is_certain = hit.reading.is_certain and not _is_doubted(small, hit)
            found.append(
                Found(hit.reading.start, hit.reading.end, is_certain, (hit.start, hit.end), hit.reading.has_year)
            )
    return found


def find_due(text: str, *, base: date) -> FoundDue | None:
    """Find when the task of a sentence is due: `senast den 3 maj`, `till nästa möte`, `under hösten`, `snarast`.

    A day needs a word before it that makes it a due date, or it is any day. Of several the one most plainly said
    wins, and of those the last. Never raises.
    """
    claims = sorted(_claims(text, base), key=lambda claim: (claim.weight, claim.start), reverse=True)
    for claim in claims:
        words = text[claim.start : claim.end]
        meant = due.parse(words, base=base)[0]
        if meant.kind not in ("none", "unreadable"):
            is_certain = meant.is_certain and claim.weight != LOOSE
            return FoundDue(words, (claim.start, claim.end), replace(meant, is_certain=is_certain))
    return None


MARKED, MEANT, LOOSE, HASTE = 4, 3, 2, 1
"""How plainly words say when something is due: `senast den 3 maj`, `till den 3 maj`, `under hösten`, `snarast`."""
_WEIGHTS: dict[Kind, tuple[int, int, int, int]] = {
    "day": (MARKED, MEANT, 0, 0),
    "weekday": (MARKED, MEANT, MEANT, 0),
    "week": (MARKED, MEANT, MEANT, MEANT),
    "counted": (MARKED, MEANT, MEANT, MEANT),
    "period": (MARKED, LOOSE, LOOSE, 0),
    "meeting": (MARKED, MEANT, MEANT, 0),
    "haste": (HASTE, HASTE, HASTE, HASTE),
}
"""By what the words state: after `senast`, after `till`, after `under`, and with none of these before them."""

_LEAD_WORDS = any_of((*WORDS.due_marks, *WORDS.due_marks_of_a_day, *WORDS.due_prepositions))
_LEAD = compiled(rf"(?<!\w)(?:{_LEAD_WORDS}(?!\w):?{SPACE}){{1,4}}$")
_OWN_LEAD = compiled(rf"{_LEAD_WORDS}(?!\w)")
_MARK = word_of(WORDS.due_marks)
_TO = word_of(WORDS.due_marks_of_a_day)
_HASTE = word_of(WORDS.haste)
_NOT_BY = compiled(rf"(?<!\w){any_of(WORDS.after)}\W{{1,3}}$")
_PUT_OFF = word_of(WORDS.put_off)
_DOUBTED = compiled(rf"\W{{0,2}}(?:\?|{any_of(WORDS.doubt_words)}(?!\w)\.?\)?)")
_DOUBT_BEFORE = compiled(rf"(?<!\w){any_of(WORDS.doubt_words)}\W{{0,3}}$")
_REACH = 40
"""Characters before a day in which the words stand that make it a due date, or change it."""


@dataclass(frozen=True)
class _Claim:
    """Words that may say when the task is due."""

    start: int
    end: int
    weight: int


def _claims(text: str, base: date) -> Iterator[_Claim]:
    small = plain(text)
    for kind, start, end in _times(text, base):
        lead = _LEAD.search(small, max(0, start - _REACH), start)
        begin = lead.start() if lead else start
        own = _OWN_LEAD.match(small, start, end)
        said = small[begin : own.end() if own else start]
        marked, to, loosely, alone = _WEIGHTS[kind]
        weight = alone
        if _MARK.search(said):
            weight = marked
        elif _TO.search(said):
            weight = 0 if _PUT_OFF.search(small, max(0, begin - _REACH), begin) else to
        elif said.strip() not in ("", *WORDS.the):
            weight = loosely
        if weight and not _NOT_BY.search(small, max(0, begin - _REACH), begin):
            doubted = _DOUBTED.match(small, end)
            yield _Claim(begin, doubted.end() if doubted else end, weight)


def _times(text: str, base: date) -> Iterator[tuple[Kind, int, int]]:
    """Find all that may say when: what it states, and from where to where."""
    named = list(meetings.stated(text, base))
    yield from (("meeting", one.start, one.end) for one in named)
    inside = {place for one in named for place in range(one.start, one.end)}
    for hit in scan.meant(text, base):
        if hit.reading and hit.start not in inside:
            yield hit.reading.precision, hit.start, hit.end
    yield from (("haste", *match.span()) for match in _HASTE.finditer(plain(text)))


def _is_doubted(text: str, hit: scan.Hit) -> bool:
    return bool(_DOUBT_BEFORE.search(text, max(0, hit.start - _REACH), hit.start) or _DOUBTED.match(text, hit.end))
