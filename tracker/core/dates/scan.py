"""Where in a text the rules find days: the leftmost, longest form of words wins."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tracker.core.dates import days, periods, weeks
from tracker.core.dates.days import DayRead
from tracker.core.dates.patterns import DASH, SPACE, any_of, compiled
from tracker.core.dates.reading import ImpossibleError, Read, Reading
from tracker.core.words import WORDS

_LEAD = compiled(
    rf"(?:(?<!\w)(?P<weekday>{any_of(WORDS.weekdays)})(?:en)?"
    rf"(?:\s?{DASH}\s?{any_of(WORDS.weekdays)}(?:en)?)?[.,]?{SPACE})?(?:(?<!\w)den{SPACE})?$"
)
_REACH = 32
"""Characters before a day in which its weekday stands."""

_WORD = re.compile(r"[^\W\d_]+")
_ODD_LETTERS = {"\u017f": "s", "\u0130": "I", "\u0131": "i", "\u212a": "K"}
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
    plain = _plain(text)
    return _sweep(plain, _days(plain), base)


def meant(words: str, base: date) -> Iterator[Hit]:
    """Find those, and weeks, months, seasons and days counted from the base."""
    plain = _plain(words)
    return _sweep(plain, [*_days(plain), *_periods(plain)], base)


def _plain(text: str) -> str:
    for odd, plain in _ODD_LETTERS.items():
        text = text.replace(odd, plain)
    return text


def _days(text: str) -> Iterator[tuple[re.Match[str], DayRead]]:
    for place in days.beginnings(text):
        for pattern, read in days.RULES:
            if match := pattern.match(text, place):
                yield match, read


def _periods(text: str) -> Iterator[tuple[re.Match[str], Read]]:
    present = {*text, *_WORD.findall(text.lower())}
    for pattern, read, words in (*weeks.RULES, *periods.RULES):
        if not words.isdisjoint(present):
            yield from ((match, read) for match in pattern.finditer(text))


def _sweep(
    text: str, tries: Iterable[tuple[re.Match[str], Callable[[re.Match[str], Base], Reading | None]]], base: Base
) -> Iterator[Hit]:
    end = 0
    for match, read in sorted(tries, key=lambda attempt: (attempt[0].start(), -attempt[0].end())):
        if match.start() < end:
            continue
        try:
            reading = read(match, base)
        except ImpossibleError:
            reading = None
            yield Hit(None, match.start(), match.end())
        else:
            if reading is None:
                continue
            yield _led(text, reading, match)
        end = match.end()


def _led(text: str, reading: Reading, match: re.Match[str]) -> Hit:
    """Give the hit with the weekday and the `den` before it; a day that is not the weekday said is doubtful."""
    lead = _LEAD.search(text, max(0, match.start() - _REACH), match.start())
    if lead is None or not reading.is_day:
        return Hit(reading, match.start(), match.end())
    weekday = lead["weekday"]
    if weekday and WORDS.weekdays[weekday.lower()] != reading.start.weekday():
        reading = reading.doubted()
    return Hit(reading, lead.start(), match.end())
