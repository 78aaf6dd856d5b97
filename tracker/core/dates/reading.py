"""A day or span as read, and the choice of the year when the words leave it out."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from tracker.core.words import WORDS

JUST_PASSED = timedelta(days=30)
"""A day without a year that passed this shortly before the meeting is that one, and doubtful: a carried-over row?"""
DOUBTFUL_PASSED = timedelta(days=60)
"""One that passed within this is next year's, and doubtful."""
A_YEAR = timedelta(days=366)
YEARS_BACK, YEARS_AHEAD = 3, 10
"""A stated year further from the meeting's is more likely a slip of the pen."""


class ImpossibleError(ValueError):
    """The words say a day that no calendar has."""


Precision = Literal["day", "counted", "weekday", "week", "period"]
"""What words state: a whole day, one counted from the meeting, "on Friday" or "the 15th", a week, a month or longer."""


@dataclass(frozen=True)
class Reading:
    """What a rule made of its words."""

    start: date
    end: date | None = None
    is_certain: bool = True
    has_year: bool = False
    precision: Precision = "day"

    @property
    def is_day(self) -> bool:
        """Whether the words state the day itself."""
        return self.precision == "day"

    @property
    def due(self) -> date:
        """The last day of it."""
        return self.end or self.start

    def doubted(self) -> "Reading":
        """Give the same, uncertain."""
        return replace(self, is_certain=False)


Read = Callable[[re.Match[str], date], Reading | None]
"""Answers None for a lookalike and raises ImpossibleError for a 31 February."""
Rule = tuple[re.Pattern[str], Read, frozenset[str]]
"""A form of words, its reader, and the words and signs of which one at least must stand in a text that holds it."""


def day(year: int, month: int, number: int) -> date:
    """Give the date, or raise ImpossibleError."""
    try:
        return date(year, month, number)
    except ValueError as error:
        raise ImpossibleError from error


def last_of(year: int, month: int) -> date:
    """Give the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def on_month(year: int, month: int, number: int) -> date:
    """Give that day of a month, or its last if it is shorter; months beyond the twelfth run into the next years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return min(last_of(year, month), date(year, month, min(number, 28)) + timedelta(days=max(0, number - 28)))


def full_year(digits: str) -> int:
    """26 and 2026 are the same year."""
    return int(digits) + (2000 if len(digits) == 2 else 0)


def said_year(match: re.Match[str], base: date | None) -> int | None:
    """Give the year that stands after a day or period, in figures or as `next year`."""
    if match["year_ahead"]:
        return base.year + WORDS.years_ahead[" ".join(match["year_ahead"].split())] if base else None
    digits = match["year"] or match["short_year"]
    return full_year(digits) if digits else None


def is_near(year: int, base: date) -> bool:
    """Whether minutes of that day would speak of the year."""
    return base.year - YEARS_BACK <= year <= base.year + YEARS_AHEAD


def next_year_with(of_year: Callable[[int], date], base: date) -> tuple[date, bool]:
    """Find the day that words without a year mean, and whether that is certain.

    `of_year` gives the day in a year. It is the first one from the meeting's day on, but one just gone by is doubtful.
    """
    for year in (base.year - 1, base.year, base.year + 1, base.year + 2):
        try:
            found = of_year(year)
        except ImpossibleError:
            continue
        passed = base - found
        if passed <= timedelta(0):
            return found, -passed <= A_YEAR and _is_clear(of_year, year - 1, base)
        if passed <= JUST_PASSED:
            return found, False
    raise ImpossibleError


def _is_clear(of_year: Callable[[int], date], year: int, base: date) -> bool:
    try:
        return base - of_year(year) > DOUBTFUL_PASSED
    except ImpossibleError:
        return True
