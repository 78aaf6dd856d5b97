"""Which days are free where, and the working days around them: the one door to `holidays`.

Weekends are free everywhere. No body's own closed days are known here, and no hours.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

import holidays

DAY = timedelta(days=1)
SATURDAY = 5

# In Sweden the eves of midsummer, Christmas and New Year are no holidays by law, yet no office is open;
# `holidays` calls them de facto. A country without that category has its public holidays only.
CATEGORIES = ("public", "de_facto")


def is_known(country: str) -> bool:
    """Tell whether the holidays of this country (ISO 3166-1, two letters) are known."""
    return country in holidays.list_supported_countries(include_aliases=False)


def is_free(day: date, *, country: str = "SE") -> bool:
    """Tell whether offices in the country are closed on that day."""
    return day.weekday() >= SATURDAY or day in _holidays(country, day.year)


def name_of(day: date, *, country: str) -> str:
    """Give a holiday's name, in English where it has one; empty for any other day, a mere weekend among them."""
    return _holidays(country, day.year).get(day, "")


def before_or_on(day: date, *, country: str) -> date:
    """Give the day itself, or the last working day before it when it is free."""
    while is_free(day, country=country):
        day -= DAY
    return day


def after_or_on(day: date, *, country: str) -> date:
    """Give the day itself, or the first working day after it when it is free."""
    while is_free(day, country=country):
        day += DAY
    return day


def add(day: date, n: int, *, country: str) -> date:
    """Go n working days on from `day`, back for a negative n; `day` itself need not be one."""
    step = DAY if n > 0 else -DAY
    for _ in range(abs(n)):
        day += step
        while is_free(day, country=country):
            day += step
    return day


@lru_cache(maxsize=1024)
def _holidays(country: str, year: int) -> Mapping[date, str]:
    known = holidays.country_holidays(country).supported_categories
    categories = tuple(name for name in CATEGORIES if name in known)
    found = holidays.country_holidays(country, years=year, categories=categories, language="en_US")
    return {day: name for day, name in found.items() if day.year == year}
