"""The due words of a cell or a sentence → the day meant, a meeting, haste, or that there is none."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Literal

from tracker.core.dates import meetings, scan
from tracker.core.dates.patterns import DASH, SPACE, START, YEAR, any_of, compiled, plain, word_of
from tracker.core.dates.reading import Reading
from tracker.core.model import DueMeeting
from tracker.core.words import WORDS


@dataclass(frozen=True)
class Due:
    """What due words mean. `on` is None unless `kind` is date, `meeting` unless it is that; "none" is an empty cell."""

    on: date | None
    is_certain: bool
    kind: Literal["date", "meeting", "symbolic", "none", "unreadable"]
    words: str
    meeting: DueMeeting | None = None


def parse(words: str, *, base: date) -> tuple[Due, bool]:
    """Give the due, and whether all words belong to it."""
    text = _MARKUP.sub("", unicodedata.normalize("NFC", words))
    if _NOTHING.fullmatch(plain(text)):
        return Due(None, is_certain=True, kind="none", words=words), True
    said = _said(text, base)
    if not said.hits and said.is_due_only:
        if said.meeting:
            return Due(None, said.meeting.is_told_apart, "meeting", words, said.meeting.meeting), True
        if said.is_symbolic:
            return Due(None, is_certain=True, kind="symbolic", words=words), True
    found = _day(said, base)
    if found is None:
        return Due(None, is_certain=False, kind="unreadable", words=words), False
    return Due(found[0], found[1], "date", words), said.is_due_only


@dataclass(frozen=True)
class _Said:
    """What stands in due words: days, a meeting, and around those the `rest`, of which `odd` is what says more."""

    text: str
    hits: list[scan.Hit]
    meeting: meetings.Named | None
    is_symbolic: bool
    rest: str
    odd: str

    @cached_property
    def is_due_only(self) -> bool:
        return not any(map(str.isalnum, self.odd))


def _said(text: str, base: date) -> _Said:
    small = plain(text)
    meeting, symbols = meetings.first(text, base), [match.span() for match in _SYMBOLIC.finditer(small)]
    others = [*symbols, (meeting.start, meeting.end)] if meeting else symbols
    hits = list(scan.meant(_blanked(small, others), base))
    rest = _without(small, [*others, *((hit.start, hit.end) for hit in hits)])
    return _Said(small, hits, meeting, bool(symbols), rest, _NOISE.sub(" ", rest))


def _day(said: _Said, base: date) -> tuple[date, bool] | None:
    """Give the day and whether it is certain."""
    readings = [hit.reading for hit in said.hits if hit.reading and (hit.reading.is_day or said.is_due_only)]
    # One word out of place and "maj" may be a name; one day that no calendar has and nothing is sure.
    if not said.hits or len(readings) < len(said.hits) or _EACH.search(said.odd):
        return None
    is_earlier = bool(_EARLIER.search(said.rest))
    if _NOT_BY.search(said.odd) or (is_earlier and not said.is_due_only):
        last = said.hits[-1]
        is_by = len(said.hits) > 1 and readings[-1].is_day and _BY.search(said.text, 0, last.start)
        return (readings[-1].due, False) if is_by else None
    on, is_certain = _last(said, readings)
    # "Klart 1 maj" is when it is due, "1 maj klart" may be how it went.
    is_done = _READY.search(said.rest) and (on < base or _READY.search(said.text, said.hits[-1].end))
    is_sooner = is_earlier and said.meeting
    return on, is_certain and said.is_due_only and not (is_done or is_sooner or _DOUBT.search(said.rest))


_MARKUP = re.compile(r"</?[a-zA-Z]\w{0,9}>|~~|[*`\\]|(?<!\w)_|_(?!\w)")
# The sign for "as above" is no empty cell.
_NOTHING = compiled(rf"[^\w?\"”“″〃]*|\W*{any_of(WORDS.no_date)}\W*")
_TIME = r"\d\d?[.:]\d\d"
_NOISE = compiled(
    rf"(?<!\w)(?:{any_of(WORDS.clock)}\.?\s?\d\d?(?:[.:]\d\d)?(?:\s?[-–]\s?\d\d?(?:[.:]\d\d)?)?"
    rf"|t?{_TIME}(?:\s?[-–]\s?{_TIME})?"
    rf"|{any_of((*WORDS.due_words, *WORDS.before, *WORDS.ready_words, *WORDS.doubt_words))}\.?)(?!\w)"
)
_SYMBOLIC = compiled(
    rf"(?<!\w){any_of((*WORDS.haste, *WORDS.symbolic))}(?!\w)"
    rf"(?:{SPACE}{any_of(WORDS.part_joints)}{SPACE}(?:{YEAR}|{any_of(WORDS.whole_year)})(?!\w))?"
)
_DOUBT = compiled(rf"[?<>~≈]|;\s*{DASH}\s*$|(?<!\w){any_of(WORDS.doubt_words)}(?!\w)")
_NOT_BY = word_of(WORDS.after)
_EACH = word_of(WORDS.each)
_BY = compiled(rf"(?<!\w){any_of(WORDS.due_marks)}:?{SPACE}$")
_EARLIER = word_of(WORDS.before)
_READY = word_of(WORDS.ready_words)
_BEFORE = compiled(rf"{START}{any_of(WORDS.before)}{SPACE}$")
_REACH = 20
"""Characters before a day in which a word that changes it stands."""


def _last(said: _Said, readings: list[Reading]) -> tuple[date, bool]:
    """Give the latest day named; one of several is doubtful, and whether "before" lets the day itself in."""
    stated = [reading for reading in readings if reading.is_day]
    last = max(stated or readings, key=lambda reading: reading.due)
    if len(readings) > 1:
        return last.due, _is_one(last, readings)
    start = said.hits[0].start
    if _BEFORE.search(said.text, max(0, start - _REACH), start):
        return last.due - timedelta(days=1 if last.is_day else 0), False
    return last.due, last.is_certain


def _is_one(found: Reading, readings: list[Reading]) -> bool:
    """Whether the others only say the day again, or in which week it is."""
    others = [one for one in readings if one is not found]
    return found.is_day and found.is_certain and all(_agrees(one, found.due) for one in others)


def _agrees(other: Reading, on: date) -> bool:
    if other.is_day:
        return other.due == on
    return other.precision == "week" and on.isocalendar()[:2] == other.start.isocalendar()[:2]


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Put marks in the place of each of these, as many as there were letters: what is left stands where it stood."""
    signs = list(text)
    for start, end in spans:
        signs[start:end] = ";" * (end - start)
    return "".join(signs)


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Put a mark where each of these stood, so that the words around it don't run together."""
    spans = sorted(spans)
    ends = [0, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), len(text)]
    return " ; ".join(text[end:start] for end, start in zip(ends, starts, strict=True))
