"""Where in a text the rules find days: the leftmost, longest form of words wins."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tracker.core.dates import days, periods, weeks
from tracker.core.dates.patterns import SPACE, any_of, compiled
from tracker.core.dates.reading import ImpossibleError, Reading
from tracker.core.words import sv

_LEAD = compiled(rf"(?:(?<!\w)(?P<weekday>{any_of(sv.WEEKDAYS)})(?:en)?[.,]?{SPACE})?(?:(?<!\w)den{SPACE})?$")
_REACH = 24
"""Characters before a day in which its weekday stands."""

_ODD_LETTERS = str.maketrans("\u017f\u0130\u0131\u212a", "sIiK")
"""Letters that a pattern blind to case takes for plain ones, and that no table holds."""

Base = TypeVar("Base", date, date | None)


@dataclass(frozen=True)
class Hit:
    """A reading and where its words stand; the reading is None for a day that no calendar has."""

    reading: Reading | None
    start: int
    end: int


def stated(text: str, base: date | None) -> Iterator[Hit]:
    """Find the days and spans of days that a text states, in order."""
    return _sweep(text, days.RULES, base)


def meant(words: str, base: date) -> Iterator[Hit]:
    """Find those, and weeks, months, seasons and days counted from the base."""
    return _sweep(words, (*days.RULES, *weeks.RULES, *periods.RULES), base)


def _sweep(
    text: str,
    rules: Sequence[tuple[re.Pattern[str], Callable[[re.Match[str], Base], Reading | None]]],
    base: Base,
) -> Iterator[Hit]:
    text = text.translate(_ODD_LETTERS)
    tries = [(match, read) for pattern, read in rules for match in pattern.finditer(text)]
    tries.sort(key=lambda attempt: (attempt[0].start(), -attempt[0].end()))
    end = 0
    for match, read in tries:
        if match.start() < end:
            continue
        try:
            reading = read(match, base)
        except ImpossibleError:
            end = match.end()
            yield Hit(None, match.start(), end)
            continue
        if reading is None:
            continue
        end = match.end()
        yield _led(text, reading, match)


def _led(text: str, reading: Reading, match: re.Match[str]) -> Hit:
    """Give the hit with the weekday and the `den` before it; a day that is not the weekday said is doubtful."""
    lead = _LEAD.search(text, max(0, match.start() - _REACH), match.start())
    if lead is None or not reading.is_day:
        return Hit(reading, match.start(), match.end())
    weekday = lead["weekday"]
    if weekday and sv.WEEKDAYS[weekday.lower()] != reading.start.weekday():
        reading = reading.doubted()
    return Hit(reading, lead.start(), match.end())
