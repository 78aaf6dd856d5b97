"""Due words and the meeting's day → the day meant, or that there is none. Never today's date, never a guess in silence.

`parse_due` reads a due cell or the due words of a sentence, `find_dates` the days that a running text states. Of a
span the last day is due, of a week its Friday; a month or a season is doubtful by nature. A day without a year is the
first one from the meeting on; one that passed less than two months before is doubtful (see `reading`).
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from tracker.core.dates import scan
from tracker.core.dates.patterns import DASH, SPACE, START, YEAR, any_of, compiled
from tracker.core.dates.reading import Reading
from tracker.core.words import WORDS


@dataclass(frozen=True)
class Due:
    """What due words mean. `on` is None unless `kind` is date; "none" is an empty cell or a dash."""

    on: date | None
    is_certain: bool
    kind: Literal["date", "symbolic", "none", "unreadable"]
    words: str


@dataclass(frozen=True)
class Found:
    """A day or span that a text states, at `span`; without `has_year` the year is the next from the base on."""

    start: date
    end: date | None
    is_certain: bool
    span: tuple[int, int]
    has_year: bool


def parse_due(words: str, *, base: date) -> Due:
    """Read due words as of the meeting's day. Never raises."""
    return _read(words, base)[0]


def is_date_cell(text: str, *, base: date) -> bool:
    """Tell whether a cell says when and nothing else."""
    due, is_due_only = _read(text, base)
    return is_due_only and due.kind in ("date", "symbolic")


def find_dates(text: str, *, base: date | None) -> list[Found]:
    """Every day and span of days stated in the text, in order; without a base only those that bear their year."""
    found = []
    for hit in scan.stated(text, base):
        if hit.reading:
            is_certain = hit.reading.is_certain and not _is_doubted(text, hit)
            found.append(
                Found(hit.reading.start, hit.reading.end, is_certain, (hit.start, hit.end), hit.reading.has_year)
            )
    return found


_MARKUP = re.compile(r"</?[a-zA-Z]\w{0,9}>|[*`~\\]|(?<!\w)_|_(?!\w)")
_NOTHING = compiled(rf"[^\w?]*|\W*{any_of(WORDS.no_date)}\W*")
_TIME = r"\d\d?[.:]\d\d"
_NOISE = compiled(
    rf"(?<!\w)(?:{any_of(WORDS.clock)}\.?\s?\d\d?(?:[.:]\d\d)?(?:\s?[-–]\s?\d\d?(?:[.:]\d\d)?)?"
    rf"|T?{_TIME}(?:\s?[-–]\s?{_TIME})?"
    rf"|{any_of((*WORDS.due_words, *WORDS.ready_words, *WORDS.doubt_words))}\.?)(?!\w)"
)
_SYMBOLIC = compiled(
    rf"{START}(?:{any_of(WORDS.symbolic)}|{any_of(WORDS.meeting_ahead)}{SPACE}[\w-]{{0,30}}?{any_of(WORDS.meetings)})(?!\w)"
    rf"(?:{SPACE}under{SPACE}{YEAR}(?!\w))?"
)
_DOUBT = compiled(rf"[?<>]|;\s*{DASH}\s*$|(?<!\w){any_of(WORDS.doubt_words)}(?!\w)")
_DOUBT_BEFORE = compiled(rf"(?<!\w){any_of(WORDS.doubt_words)}\W{{0,3}}$")
_DOUBT_AFTER = compiled(rf"\W{{0,2}}(?:\?|{any_of(WORDS.doubt_words)}(?!\w))")
_NOT_BY = compiled(rf"(?<!\w){any_of(WORDS.after)}(?!\w)")
_EARLIER = compiled(rf"(?<!\w){any_of(WORDS.before)}(?!\w)")
_READY = compiled(rf"(?<!\w){any_of(WORDS.ready_words)}(?!\w)")
_BEFORE = compiled(rf"{START}{any_of(WORDS.before)}{SPACE}$")
_REACH = 20
"""Characters before a day in which a word that changes it stands."""


def _read(words: str, base: date) -> tuple[Due, bool]:
    """Give the due, and whether all words belong to it."""
    text = _MARKUP.sub("", unicodedata.normalize("NFC", words))
    if _NOTHING.fullmatch(text):
        return Due(None, is_certain=True, kind="none", words=words), True
    hits = list(scan.meant(text, base))
    rest = _without(text, hits)
    is_due_only = not any(map(str.isalnum, _NOISE.sub(" ", _SYMBOLIC.sub(" ", rest))))
    if not hits and is_due_only and _SYMBOLIC.search(rest):
        return Due(None, is_certain=True, kind="symbolic", words=words), True
    readings = [hit.reading for hit in hits if hit.reading and (hit.reading.is_day or is_due_only)]
    # One word out of place and "maj" may be a name; one day that no calendar has and nothing is sure.
    if not hits or len(readings) < len(hits) or _NOT_BY.search(rest) or (_EARLIER.search(rest) and not is_due_only):
        return Due(None, is_certain=False, kind="unreadable", words=words), False
    on, is_certain = _last(text, hits, readings)
    is_done = on < base and _READY.search(rest)
    is_certain = is_certain and is_due_only and not is_done and not _DOUBT.search(rest)
    return Due(on, is_certain, kind="date", words=words), is_due_only


def _last(text: str, hits: list[scan.Hit], readings: list[Reading]) -> tuple[date, bool]:
    """Give the latest day named; one of several is doubtful, and whether "before" lets the day itself in."""
    stated = [reading for reading in readings if reading.is_day]
    last = max(stated or readings, key=lambda reading: reading.due)
    if len(hits) > 1:
        return last.due, False
    if _BEFORE.search(text, max(0, hits[0].start - _REACH), hits[0].start):
        return last.due - timedelta(days=1 if last.is_day else 0), False
    return last.due, last.is_certain


def _without(text: str, hits: list[scan.Hit]) -> str:
    """Put a mark where each hit stood, so that the words around it don't run together."""
    ends = [0, *(hit.end for hit in hits)]
    starts = [*(hit.start for hit in hits), len(text)]
    return " ; ".join(text[end:start] for end, start in zip(ends, starts, strict=True))


def _is_doubted(text: str, hit: scan.Hit) -> bool:
    before = _DOUBT_BEFORE.search(text, max(0, hit.start - _REACH), hit.start)
    return bool(before or _DOUBT_AFTER.match(text, hit.end))
