"""Where in a text the rules find days: the leftmost, longest form of words wins."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tracker.core.dates import days, loose, periods, weeks
from tracker.core.dates.days import DayRead
from tracker.core.dates.patterns import DASH, SPACE, any_of, compiled, key, plain
from tracker.core.dates.reading import ImpossibleError, Read, Reading, Rule
from tracker.core.words import WORDS

_LEAD = compiled(
    rf"(?:(?<!\w)(?P<weekday>{any_of(WORDS.weekdays)})(?:en)?"
    rf"(?:\s?{DASH}\s?{any_of(WORDS.weekdays)}(?:en)?)?[.,]?{SPACE})?(?:(?<!\w){any_of(WORDS.the)}{SPACE})?$"
)
# 31/3 (tisdag), 8/5 fre; not "12 maj, tisdag 19 maj"
_TAIL = compiled(
    rf",?\s{{0,2}}(?:\((?P<inside>{any_of(WORDS.weekdays)})\.?\)|(?<=\s)(?P<after>{any_of(WORDS.full_weekdays)})(?:en)?(?!\w)"
    rf"(?!,?{SPACE}(?:{any_of(WORDS.the)}{SPACE})?\d)|(?<=\s)(?P<last>{any_of(WORDS.weekdays)})\W{{0,3}}$)"
)
_REACH = 32
"""Characters before a day in which its weekday stands."""

_WORD = re.compile(r"[^\W\d_]+")
_RULES: tuple[Rule, ...] = (*weeks.RULES, *periods.RULES, *loose.RULES)
_RULES_OF = {
    word: [number for number, (_, _, words) in enumerate(_RULES) if word in words]
    for word in frozenset().union(*(words for _, _, words in _RULES))
}
"""By a word or sign, the places of the rules that need it: of many rules a text is worth few."""
_SIGNS = frozenset(word for word in _RULES_OF if not word.isalpha())

Base = TypeVar("Base", date, date | None)


@dataclass(frozen=True)
class Hit:
    """A reading and where its words stand; the reading is None for a day that no calendar has."""

    reading: Reading | None
    start: int
    end: int


def stated(text: str, base: date | None) -> Iterator[Hit]:
    """Find the days and spans of days that a text states, in order."""
    small = plain(text)
    return _sweep(small, _days(small), base)


def meant(words: str, base: date) -> Iterator[Hit]:
    """Find those, and weeks, months, seasons and days counted from the base."""
    small = plain(words)
    return _sweep(small, [*_days(small), *_periods(small)], base)


def _days(text: str) -> Iterator[tuple[re.Match[str], DayRead]]:
    for place in days.beginnings(text):
        for pattern, read in days.RULES:
            if match := pattern.match(text, place):
                yield match, read


def _periods(text: str) -> Iterator[tuple[re.Match[str], Read]]:
    present = {*_WORD.findall(text), *_SIGNS.intersection(text)}
    for number in sorted({number for word in present for number in _RULES_OF.get(word, ())}):
        pattern, read, _ = _RULES[number]
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
            hit = _led(text, reading, match) if reading else None
        except ImpossibleError:
            hit = Hit(None, match.start(), match.end())
        if hit:
            yield hit
            end = hit.end


def _led(text: str, reading: Reading, match: re.Match[str]) -> Hit:
    """Give the hit with the weekday and the `den` around it; a day that is not the weekday said is doubtful."""
    if not reading.is_day:
        return Hit(reading, match.start(), match.end())
    lead = _LEAD.search(text, max(0, match.start() - _REACH), match.start())
    tail = _TAIL.match(text, match.end())
    said = [lead["weekday"] if lead else None, tail and (tail["inside"] or tail["after"] or tail["last"])]
    if any(name and WORDS.weekdays[key(name)] != reading.start.weekday() for name in said):
        reading = reading.doubted()
    return Hit(reading, lead.start() if lead else match.start(), tail.end() if tail else match.end())
