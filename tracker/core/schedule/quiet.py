"""Quiet periods as they are written: `07-01..07-31` every year, `12-20..01-06` over New Year, or with the year once.

Both days are quiet. What is written wrong `check` tells; afterwards a period is taken as sound.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta

PERIOD = re.compile(r"(?P<first>(\d{4}-)?\d\d-\d\d)\.\.(?P<last>(\d{4}-)?\d\d-\d\d)")
LONGEST = timedelta(days=366)
LEAST_OPEN = 30
"""Days of each year that must be left for letters."""
LEAP_YEAR = 2024
"""In which 29 February can be the end of a period."""


def check(period: str) -> None:
    """Raise ValueError, which says what is wrong, for words that are no period."""
    match = PERIOD.fullmatch(period)
    if match is None or len(match["first"]) != len(match["last"]):
        raise ValueError(f"{period!r} is no period: two days as 07-01..07-31, or with the year 2026-07-01..2026-07-31")
    first, last = _day(match["first"], period), _day(match["last"], period)
    if not _is_yearly(period) and not first <= last <= first + LONGEST:
        raise ValueError(f"{period!r} " + ("ends before it begins" if last < first else "is longer than a year"))


def check_all(periods: Iterable[str]) -> None:
    """Raise ValueError when sound periods leave too few days of a year."""
    yearly = [period for period in periods if _is_yearly(period)]
    days = (date(LEAP_YEAR, 1, 1) + timedelta(days=n) for n in range(366))
    left = sum(not any(holds(period, day) for period in yearly) for day in days)
    if left < LEAST_OPEN:
        raise ValueError(f"leave {left} days of a year for letters; at least {LEAST_OPEN} are needed")


def holds(period: str, day: date) -> bool:
    """Tell whether the day lies in the period. Days of ISO 8601 are in order as texts are."""
    first, _, last = period.partition("..")
    here = day.isoformat()[-len(first) :]
    if first <= last:
        return first <= here <= last
    return here >= first or here <= last


def _is_yearly(period: str) -> bool:
    return len(period.partition("..")[0]) == len("07-01")


def _day(words: str, period: str) -> date:
    try:
        return date.fromisoformat(words if len(words) > len("07-01") else f"{LEAP_YEAR}-{words}")
    except ValueError as error:
        raise ValueError(f"{period!r}: there is no day {words}") from error
