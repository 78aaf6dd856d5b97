"""The due words of a cell or a sentence → the day meant, a meeting, haste, or that there is none."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from tracker.core.dates import meetings, scan
from tracker.core.dates.patterns import DASH, SPACE, START, YEAR, any_of, compiled
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
    if _NOTHING.fullmatch(text):
        return Due(None, is_certain=True, kind="none", words=words), True
    named = meetings.first(text, base)
    hits = [hit for hit in scan.meant(text, base) if named is None or hit.end <= named.start or named.end <= hit.start]
    rest = _without(text, [*hits, named] if named else hits)
    is_due_only = not any(map(str.isalnum, _NOISE.sub(" ", _SYMBOLIC.sub(" ", rest))))
    if not hits and is_due_only:
        if named:
            return Due(None, named.is_told_apart, "meeting", words, named.meeting), True
        if _SYMBOLIC.search(rest):
            return Due(None, is_certain=True, kind="symbolic", words=words), True
    readings = [hit.reading for hit in hits if hit.reading and (hit.reading.is_day or is_due_only)]
    is_earlier = bool(_EARLIER.search(rest))
    # One word out of place and "maj" may be a name; one day that no calendar has and nothing is sure.
    if not hits or len(readings) < len(hits) or _NOT_BY.search(rest) or (is_earlier and not is_due_only):
        return Due(None, is_certain=False, kind="unreadable", words=words), False
    on, is_certain = _last(text, hits, readings)
    is_done = on < base and _READY.search(rest)
    is_sooner = is_earlier and named
    is_certain = is_certain and is_due_only and not is_done and not is_sooner and not _DOUBT.search(rest)
    return Due(on, is_certain, kind="date", words=words), is_due_only


_MARKUP = re.compile(r"</?[a-zA-Z]\w{0,9}>|[*`~\\]|(?<!\w)_|_(?!\w)")
_NOTHING = compiled(rf"[^\w?]*|\W*{any_of(WORDS.no_date)}\W*")
_TIME = r"\d\d?[.:]\d\d"
_NOISE = compiled(
    rf"(?<!\w)(?:{any_of(WORDS.clock)}\.?\s?\d\d?(?:[.:]\d\d)?(?:\s?[-–]\s?\d\d?(?:[.:]\d\d)?)?"
    rf"|T?{_TIME}(?:\s?[-–]\s?{_TIME})?"
    rf"|{any_of((*WORDS.due_words, *WORDS.ready_words, *WORDS.doubt_words))}\.?)(?!\w)"
)
_SYMBOLIC = compiled(rf"{START}{any_of((*WORDS.haste, *WORDS.symbolic))}(?!\w)(?:{SPACE}under{SPACE}{YEAR}(?!\w))?")
_DOUBT = compiled(rf"[?<>]|;\s*{DASH}\s*$|(?<!\w){any_of(WORDS.doubt_words)}(?!\w)")
_NOT_BY = compiled(rf"(?<!\w){any_of(WORDS.after)}(?!\w)")
_EARLIER = compiled(rf"(?<!\w){any_of(WORDS.before)}(?!\w)")
_READY = compiled(rf"(?<!\w){any_of(WORDS.ready_words)}(?!\w)")
_BEFORE = compiled(rf"{START}{any_of(WORDS.before)}{SPACE}$")
_REACH = 20
"""Characters before a day in which a word that changes it stands."""


def _last(text: str, hits: list[scan.Hit], readings: list[Reading]) -> tuple[date, bool]:
    """Give the latest day named; one of several is doubtful, and whether "before" lets the day itself in."""
    stated = [reading for reading in readings if reading.is_day]
    last = max(stated or readings, key=lambda reading: reading.due)
    if len(hits) > 1:
        return last.due, False
    if _BEFORE.search(text, max(0, hits[0].start - _REACH), hits[0].start):
        return last.due - timedelta(days=1 if last.is_day else 0), False
    return last.due, last.is_certain


def _without(text: str, found: Sequence[scan.Hit | meetings.Named]) -> str:
    """Put a mark where each hit stood, so that the words around it don't run together."""
    spans = sorted((one.start, one.end) for one in found)
    ends = [0, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), len(text)]
    return " ; ".join(text[end:start] for end, start in zip(ends, starts, strict=True))
