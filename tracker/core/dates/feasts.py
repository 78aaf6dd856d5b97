"""The days of the feasts that move, and the first free day of each."""

from collections.abc import Callable
from datetime import date, timedelta


def easter(year: int) -> date:
    """Give Easter Sunday (the anonymous Gregorian computus, Meeus, Astronomical Algorithms, chapter 8)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, number = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, number + 1)


def midsummer_eve(year: int) -> date:
    """Give the Friday from 19 to 25 June."""
    return date(year, 6, 19) + timedelta(days=(4 - date(year, 6, 19).weekday()) % 7)


EVES: dict[str, Callable[[int], date]] = {
    "christmas": lambda year: date(year, 12, 24),
    "new year": lambda year: date(year, 12, 31),
    "easter": lambda year: easter(year) - timedelta(days=2),
    "midsummer": midsummer_eve,
}
"""The first free day of each feast."""
