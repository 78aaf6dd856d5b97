"""Meetings to come that minutes call off, move or add, where a plain sentence says so.

    Mötet den 14 maj ställs in.                 called off
    Mötet den 14 maj flyttas till den 20 maj.   called off, and announced for the 20th
    Mötet flyttas från den 14 till den 20 maj.  the same
    Extra möte den 3 juni.                      announced

A sentence that only asks, doubts or depends on something says nothing here, nor does one about another body's meeting.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.core import dates
from tracker.core.dates import Found
from tracker.core.model import Block, NextMeeting
from tracker.core.words import WORDS


def _any(words: Iterable[str]) -> str:
    return rf"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})(?!\w)"


SENTENCE = re.compile(r"(?<=[^\W\d][.!?])\s+(?=[^\W\d_])")
_MARK = r"^[\W\d]*(?:§\s*\d+\s*)?"
_BEFORE_DAY = rf"[,:]?(?:\s+{_any((*WORDS.the, *WORDS.day_prepositions))})*\s*$"
MEETING = (
    rf"(?:{_any(WORDS.meeting_ahead)}\s+)?{_any((*WORDS.plain_meetings, *WORDS.the_meetings, *WORDS.planned_meetings))}"
)
EXTRA = re.compile(rf"{_MARK}{_any(WORDS.extra_meetings)}(?:\s+{_any(WORDS.is_held)})?{_BEFORE_DAY}", re.IGNORECASE)
OFF = re.compile(rf"^[\s,]*(?:\([^)]*\)\s*)?(?:{_any(WORDS.is_words)}\s+)?{_any(WORDS.called_off)}", re.IGNORECASE)
MOVES = re.compile(
    rf"^[\s,]*(?:{_any(WORDS.is_words)}\s+)?{_any(WORDS.moves)}\s+(?:{_any(WORDS.moved_to)}\s*){{1,3}}$", re.IGNORECASE
)
MOVES_FROM = re.compile(
    rf"\s+(?:{_any(WORDS.is_words)}\s+)?{_any(WORDS.moves)}\s+{_any(WORDS.moved_from)}\s*(?:{_any(WORDS.the)}\s*)?$",
    re.IGNORECASE,
)
TO = re.compile(rf"^\s*(?:{_any(WORDS.moved_to)}\s*){{1,3}}$", re.IGNORECASE)
DOUBT = re.compile(rf"(?<!\w){_any((*WORDS.maybe, *WORDS.unless))}", re.IGNORECASE)
WORTH_A_LOOK = re.compile(rf"(?<!\w){_any((*WORDS.called_off, *WORDS.moves, *WORDS.extra_meetings))}", re.IGNORECASE)
"""Looking for days in every sentence would take longer than all the rest of the head."""


@dataclass(frozen=True)
class Moved:
    """What a document says of meetings that do not come as they were announced."""

    cancelled: tuple[date, ...] = ()
    announced: tuple[NextMeeting, ...] = ()


def read(blocks: Iterable[Block], *, held_on: date | None, body: str | None) -> Moved:
    """Find the days after this meeting that are called off, and those announced instead or in addition."""
    if held_on is None:
        return Moved()
    subject = re.compile(_MARK + (rf"(?:{re.escape(body)}s?\s+)?" if body else "") + MEETING, re.IGNORECASE)
    cancelled: dict[date, None] = {}
    announced: dict[date, NextMeeting] = {}
    for line, sentence in _sentences(blocks):
        days = dates.find_dates(sentence, base=held_on)
        if not days or sentence.endswith("?") or _is_doubted(sentence, days):
            continue
        off, on = _said(sentence, days, subject)
        off, on = ([day for day in told if day > held_on] for told in (off, on))
        cancelled |= dict.fromkeys(off)
        announced |= {day: NextMeeting(None, day, line=line) for day in on}
    return Moved(tuple(cancelled), tuple(announced.values()))


def _sentences(blocks: Iterable[Block]) -> Iterator[tuple[int, str]]:
    for block in blocks:
        if not block.cells:
            for sentence in SENTENCE.split(" ".join(block.plain.split())):
                if WORTH_A_LOOK.search(sentence):
                    yield block.line, sentence.strip()


def _is_doubted(sentence: str, days: Sequence[Found]) -> bool:
    """Tell whether the sentence asks, doubts or depends; `may` is a month where it is part of a day."""
    ends = [0, *(one.span[1] for one in days)]
    starts = [*(one.span[0] for one in days), len(sentence)]
    return any(DOUBT.search(sentence[start:end]) for start, end in zip(ends, starts, strict=True))


def _said(sentence: str, days: Sequence[Found], subject: re.Pattern[str]) -> tuple[list[date], list[date]]:
    """Give the days that a sentence calls off and those it announces."""
    first, rest = days[0], days[1:]
    before, after = sentence[: first.span[0]], sentence[first.span[1] :]
    if EXTRA.search(before):
        return [], [first.start]
    meeting = subject.match(before)
    if meeting is None:
        return [], []
    between = sentence[first.span[1] : rest[0].span[0]] if rest else ""
    if MOVES_FROM.fullmatch(before, meeting.end()):
        if first.end and first.end != first.start:
            return [first.start], [first.end]
        return ([first.start], [rest[0].start]) if rest and TO.match(between) else ([], [])
    if not re.fullmatch(_BEFORE_DAY, before[meeting.end() :], re.IGNORECASE):
        return [], []
    if rest and MOVES.match(between):
        return [first.start], [rest[0].start]
    return ([first.start], []) if OFF.match(after) and not rest else ([], [])
