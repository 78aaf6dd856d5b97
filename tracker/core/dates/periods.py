"""Forms of words for a month, a season or a year: due on its last day, and always to be looked at."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from tracker.core.dates.patterns import (
    AND,
    BEFORE,
    DIGITS,
    END,
    GAP,
    MONTH,
    MONTHS,
    PART,
    SPACE,
    START,
    UP_TO,
    YEAR,
    YEAR_AFTER,
    any_of,
    compiled,
    words_of,
)
from tracker.core.dates.reading import Reading, Rule, day, full_year, last_of, next_year_with, on_month
from tracker.core.words import WORDS

DAY_OF_PART = {"early": 10, "middle": 15, "late": 31}
"""The day of the month that its beginning, middle and end are taken for."""
ONE_DAY = timedelta(days=1)

_LONE_MONTH = any_of(name for name in MONTHS if name not in WORDS.no_month_alone) + r"(?![^\W\d_])\.?"
_ORDINAL = rf"(?:{START}(?P<ordinal>{any_of(WORDS.ordinals)}){SPACE})?"

# månadsskiftet april/maj
TURN_OF_MONTH = compiled(
    rf"{START}{any_of(WORDS.turn_of_month)}{SPACE}(?P<month>{MONTH}){GAP}[-–/]{GAP}{MONTH}(?!\w){YEAR_AFTER}{END}"
)
# maj, april-maj månad, i slutet av maj 2026, före maj
MONTH_ALONE = compiled(
    rf"{BEFORE}{PART}{START}(?:{MONTH}(?:{UP_TO}|{GAP}/{GAP}|{AND}))?(?P<month>{_LONE_MONTH})"
    rf"(?:{SPACE}{any_of(WORDS.month_word)})?{YEAR_AFTER}{END}"
)
# denna månad, slutet av nästa månad
MONTH_AHEAD = compiled(rf"{PART}{START}(?P<ahead>{any_of(WORDS.months_ahead)}){END}")
# 2026-05
YEAR_MONTH = compiled(rf"{START}(?P<year>{YEAR})-(?P<month>0[1-9]|1[0-2]){END}")
# Q3 2026, kvartal 3, tredje kvartalet, tertial 2, första halvåret
FRACTION = compiled(
    rf"{_ORDINAL}{START}(?P<fraction>{any_of(WORDS.months_of_fraction)}){GAP}(?P<number>\d)?(?!\d){YEAR_AFTER}{END}"
)
# våren 2027, HT-26, VT27
SEASON = compiled(rf"{START}(?P<season>{any_of(WORDS.seasons)})\.?(?:{YEAR_AFTER}|(?P<close_year>\d\d)){END}")
BEFORE_SEASON = compiled(
    rf"{START}{any_of(WORDS.before)}{SPACE}(?P<season>{any_of(WORDS.before_seasons)}){YEAR_AFTER}{END}"
)
# före jul
FEAST = compiled(rf"{BEFORE}{START}(?P<feast>{any_of(WORDS.feasts)}){YEAR_AFTER}{END}")
# årsskiftet 26/27, vid årets slut
TURN_OF_YEAR = compiled(
    rf"{BEFORE}{START}{any_of(WORDS.turn_of_year)}(?:{SPACE}(?P<year>(?:20)?\d\d)(?:[-–/](?:20)?\d\d)?)?{END}"
)
MIDDLE_OF_YEAR = compiled(rf"{BEFORE}{START}{any_of(WORDS.middle_of_year)}{YEAR_AFTER}{END}")
WHOLE_YEAR = compiled(rf"^\W*(?:{any_of(WORDS.year_words)}{SPACE})?(?P<year>{YEAR})\W*$")


def _month(match: re.Match[str], base: date) -> Reading | None:
    month = MONTHS[match["month"].lower().rstrip(".")]
    if match["before"]:
        return _in_year(match, base, lambda year: day(year, month, 1) - ONE_DAY)
    return _in_year(match, base, lambda year: on_month(year, month, _day_of_part(match)))


def _month_ahead(match: re.Match[str], base: date) -> Reading | None:
    ahead = WORDS.months_ahead[" ".join(match["ahead"].lower().split())]
    return _doubtful(on_month(base.year, base.month + ahead, _day_of_part(match)), has_year=False)


def _turn_of_month(match: re.Match[str], base: date) -> Reading | None:
    month = MONTHS[match["month"].lower().rstrip(".")]
    return _in_year(match, base, lambda year: last_of(year, month))


def _year_month(match: re.Match[str], base: date) -> Reading | None:
    return _doubtful(last_of(int(match["year"]), int(match["month"])), has_year=True)


def _fraction(match: re.Match[str], base: date) -> Reading | None:
    months = WORDS.months_of_fraction[match["fraction"].lower()]
    number = WORDS.ordinals[match["ordinal"].lower()] if match["ordinal"] else int(match["number"] or 0)
    if not 1 <= number <= 12 // months:
        return None
    return _in_year(match, base, lambda year: last_of(year, number * months))


def _season(match: re.Match[str], base: date) -> Reading | None:
    month, number = WORDS.seasons[match["season"].lower()]
    if match["close_year"]:
        return _doubtful(day(full_year(match["close_year"]), month, number), has_year=True)
    return _in_year(match, base, lambda year: day(year, month, number))


def _before_season(match: re.Match[str], base: date) -> Reading | None:
    month, number = WORDS.before_seasons[match["season"].lower()]
    return _in_year(match, base, lambda year: day(year, month, number))


def _feast(match: re.Match[str], base: date) -> Reading | None:
    eve = EVES[WORDS.feasts[match["feast"].lower()]]
    return _in_year(match, base, lambda year: eve(year) - ONE_DAY)


def _turn_of_year(match: re.Match[str], base: date) -> Reading | None:
    year = full_year(match["year"]) if match["year"] else base.year
    return _doubtful(date(year, 12, 31), has_year=bool(match["year"]))


def _middle_of_year(match: re.Match[str], base: date) -> Reading | None:
    return _in_year(match, base, lambda year: date(year, 6, 30))


def _whole_year(match: re.Match[str], base: date) -> Reading | None:
    year = int(match["year"])
    # A bare number is a year only when the minutes may speak of it.
    return _doubtful(date(year, 12, 31), has_year=True) if base.year <= year <= base.year + 5 else None


RULES: tuple[Rule, ...] = (
    (TURN_OF_MONTH, _turn_of_month, words_of(WORDS.turn_of_month)),
    (MONTH_ALONE, _month, words_of(MONTHS)),
    (MONTH_AHEAD, _month_ahead, words_of(WORDS.months_ahead)),
    (YEAR_MONTH, _year_month, DIGITS),
    (FRACTION, _fraction, words_of(WORDS.months_of_fraction)),
    (BEFORE_SEASON, _before_season, words_of(WORDS.before_seasons)),
    (SEASON, _season, words_of(WORDS.seasons)),
    (FEAST, _feast, words_of(WORDS.feasts)),
    (TURN_OF_YEAR, _turn_of_year, words_of(WORDS.turn_of_year)),
    (MIDDLE_OF_YEAR, _middle_of_year, words_of(WORDS.middle_of_year)),
    (WHOLE_YEAR, _whole_year, DIGITS),
)


def _day_of_part(match: re.Match[str]) -> int:
    return DAY_OF_PART[WORDS.parts[match["part"].lower()]] if match["part"] else 31


def _in_year(match: re.Match[str], base: date, of_year: Callable[[int], date]) -> Reading:
    digits = match["year"] or match["short_year"]
    found = of_year(full_year(digits)) if digits else next_year_with(of_year, base)[0]
    return _doubtful(found, has_year=bool(digits))


def _doubtful(on: date, *, has_year: bool) -> Reading:
    return Reading(on, None, is_certain=False, has_year=has_year, precision="period")


def _easter(year: int) -> date:
    """Give Easter Sunday (the anonymous Gregorian computus, Meeus, Astronomical Algorithms, chapter 8)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, number = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, number + 1)


def _midsummer_eve(year: int) -> date:
    """Give the Friday from 19 to 25 June."""
    return date(year, 6, 19) + timedelta(days=(4 - date(year, 6, 19).weekday()) % 7)


EVES: dict[str, Callable[[int], date]] = {
    "christmas": lambda year: date(year, 12, 24),
    "new year": lambda year: date(year, 12, 31),
    "easter": lambda year: _easter(year) - timedelta(days=2),
    "midsummer": _midsummer_eve,
}
"""The first free day of each feast."""
