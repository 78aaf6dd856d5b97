"""Forms of words for a month, a season or a year: due on its last day, and always to be looked at."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from tracker.core.dates.feasts import EVES
from tracker.core.dates.patterns import (
    AND,
    BEFORE,
    DIGITS,
    END,
    FREE,
    GAP,
    MONTH,
    MONTHS,
    OR,
    PART,
    PERIOD_YEAR,
    SPACE,
    START,
    UP_TO,
    YEAR,
    YEAR_AFTER,
    any_of,
    compiled,
    key,
    month_of,
    words_of,
)
from tracker.core.dates.reading import Reading, Rule, day, full_year, last_of, next_year_with, on_month, said_year
from tracker.core.words import WORDS

ONE_DAY = timedelta(days=1)

_LONE_MONTH = any_of(name for name in MONTHS if name not in WORDS.no_month_alone) + r"(?![^\W\d_])\.?"
# "jan 2027" and "i jan" are January all the same; "i jul" is Christmas.
_SHORT_MONTH = any_of(name for name in WORDS.no_month_alone if name not in WORDS.feasts)
_MONTH_THERE = rf"(?:{_LONE_MONTH}|{_SHORT_MONTH}(?={GAP}-?{YEAR})|(?<=\bi\s){_SHORT_MONTH}(?!\w))"
_ORDINAL = rf"(?:{START}(?P<ordinal>{any_of(WORDS.ordinals)}){SPACE})?"

# månadsskiftet april/maj
TURN_OF_MONTH = compiled(
    rf"{START}{any_of(WORDS.turn_of_month)}{SPACE}(?P<month>{MONTH})(?:{GAP}[-–/]{GAP}|{AND}){MONTH}(?!\w){YEAR_AFTER}{END}"
)
# månadsskiftet, kvartalsskiftet
TURN = compiled(rf"{START}(?P<turn>{any_of(WORDS.months_of_turn)}){END}")
# maj, april-maj månad, i slutet av maj 2026, före maj
MONTH_ALONE = compiled(
    rf"{BEFORE}{PART}{FREE}(?:{MONTH}(?:{UP_TO}|{GAP}/{GAP}|{AND}|{OR}))?(?P<month>{_MONTH_THERE})"
    rf"(?:{SPACE}{any_of(WORDS.month_word)})?{YEAR_AFTER}{END}"
)
# denna månad, slutet av nästa månad
MONTH_AHEAD = compiled(rf"{PART}{FREE}(?P<ahead>{any_of(WORDS.months_ahead)}){END}")
# 2026-05
YEAR_MONTH = compiled(rf"{START}(?P<year>{YEAR})-(?P<month>0[1-9]|1[0-2]){END}")
# Q3 2026, Q2-Q3, kvartal 3, tredje kvartalet, tertial 2, första halvåret, 2026Q3
_FRACTION = any_of(WORDS.months_of_fraction)
FRACTION = compiled(
    rf"{BEFORE}{PART}{_ORDINAL}{FREE}(?:(?P<year_before>{YEAR})[\s-]?)?(?:{_FRACTION}{GAP}\d{GAP}[-–/]{GAP})?"
    rf"(?P<fraction>{_FRACTION})\.?{GAP}(?P<number>\d)?(?!\d){PERIOD_YEAR}{END}"
)
# våren 2027, HT-26, VT27, i början av hösten, våren/hösten
SEASON = compiled(
    rf"{PART}{FREE}(?:{any_of(WORDS.seasons)}{GAP}[-–/]{GAP})?(?P<season>{any_of(WORDS.seasons)})\.?{PERIOD_YEAR}{END}"
)
BEFORE_SEASON = compiled(
    rf"{START}{any_of(WORDS.before)}{SPACE}(?P<season>{any_of(WORDS.before_seasons)}){PERIOD_YEAR}{END}"
)
# före jul
FEAST = compiled(rf"{BEFORE}{START}(?P<feast>{any_of(WORDS.feasts)}){YEAR_AFTER}{END}")
# årsskiftet 26/27, vid årets slut
TURN_OF_YEAR = compiled(
    rf"{BEFORE}{START}{any_of(WORDS.turn_of_year)}(?:{SPACE}(?P<year>(?:20)?\d\d)(?:[-–/](?:20)?\d\d)?)?{END}"
)
MIDDLE_OF_YEAR = compiled(rf"{BEFORE}{START}{any_of(WORDS.middle_of_year)}{YEAR_AFTER}{END}")
# i början av 2027, nästa år
PART_OF_YEAR = compiled(
    rf"{START}(?:i{SPACE})?(?P<part>{any_of(WORDS.parts)}){SPACE}(?:{any_of(WORDS.part_joints)}{SPACE})?(?P<year>{YEAR}){END}"
)
YEAR_AHEAD = compiled(rf"{PART}{FREE}(?P<ahead>{any_of(WORDS.years_ahead)}){END}")
WHOLE_YEAR = compiled(rf"^\W*(?:{any_of(WORDS.year_words)}{SPACE})?(?P<year>{YEAR})\W*$")


def _month(match: re.Match[str], base: date) -> Reading | None:
    month = month_of(match["month"])
    if match["before"] and not match["part"]:
        return _in_year(match, base, lambda year: day(year, month, 1) - ONE_DAY)
    return _in_year(match, base, lambda year: _part(match, year, month, 1))


def _month_ahead(match: re.Match[str], base: date) -> Reading | None:
    month = base.month + WORDS.months_ahead[key(match["ahead"])]
    return _doubtful(_part(match, base.year, month, 1), has_year=False)


def _turn_of_month(match: re.Match[str], base: date) -> Reading | None:
    month = month_of(match["month"])
    return _in_year(match, base, lambda year: last_of(year, month))


def _turn(match: re.Match[str], base: date) -> Reading | None:
    months = WORDS.months_of_turn[key(match["turn"])]
    return _doubtful(last_of(base.year, -(-base.month // months) * months), has_year=False)


def _year_month(match: re.Match[str], base: date) -> Reading | None:
    return _doubtful(last_of(int(match["year"]), int(match["month"])), has_year=True)


def _fraction(match: re.Match[str], base: date) -> Reading | None:
    months = WORDS.months_of_fraction[key(match["fraction"])]
    number = WORDS.ordinals[key(match["ordinal"])] if match["ordinal"] else int(match["number"] or 0)
    if not 1 <= number <= 12 // months:
        return None
    first = (number - 1) * months + 1
    if match["before"] and not match["part"]:
        return _in_year(match, base, lambda year: day(year, first, 1) - ONE_DAY)
    if match["year_before"]:
        return _doubtful(_part(match, int(match["year_before"]), first, months), has_year=True)
    return _in_year(match, base, lambda year: _part(match, year, first, months))


def _season(match: re.Match[str], base: date) -> Reading | None:
    month, number = WORDS.seasons[key(match["season"])]
    if match["part"] and WORDS.parts[key(match["part"])] != "late":
        # The year is that of its end, as in "winter 2027".
        return _in_year(match, base, lambda year: _part(match, year - (month < 3), (month - 3) % 12 + 1, 3))
    return _in_year(match, base, lambda year: day(year, month, number))


def _before_season(match: re.Match[str], base: date) -> Reading | None:
    month, number = WORDS.before_seasons[key(match["season"])]
    return _in_year(match, base, lambda year: day(year, month, number))


def _feast(match: re.Match[str], base: date) -> Reading | None:
    eve = EVES[WORDS.feasts[key(match["feast"])]]
    return _in_year(match, base, lambda year: eve(year) - ONE_DAY)


def _turn_of_year(match: re.Match[str], base: date) -> Reading | None:
    year = full_year(match["year"]) if match["year"] else base.year
    return _doubtful(date(year, 12, 31), has_year=bool(match["year"]))


def _middle_of_year(match: re.Match[str], base: date) -> Reading | None:
    return _in_year(match, base, lambda year: date(year, 6, 30))


def _part_of_year(match: re.Match[str], base: date) -> Reading | None:
    return _doubtful(_part(match, int(match["year"]), 1, 12), has_year=True)


def _year_ahead(match: re.Match[str], base: date) -> Reading | None:
    year = base.year + WORDS.years_ahead[key(match["ahead"])]
    return _doubtful(_part(match, year, 1, 12), has_year=False)


def _whole_year(match: re.Match[str], base: date) -> Reading | None:
    year = int(match["year"])
    # A bare number is a year only when the minutes may speak of it.
    return _doubtful(date(year, 12, 31), has_year=True) if base.year <= year <= base.year + 5 else None


RULES: tuple[Rule, ...] = (
    (TURN_OF_MONTH, _turn_of_month, words_of(WORDS.turn_of_month)),
    (TURN, _turn, words_of(WORDS.months_of_turn)),
    (MONTH_ALONE, _month, words_of(MONTHS)),
    (MONTH_AHEAD, _month_ahead, words_of(WORDS.months_ahead)),
    (YEAR_MONTH, _year_month, DIGITS),
    (FRACTION, _fraction, words_of(WORDS.months_of_fraction)),
    (BEFORE_SEASON, _before_season, words_of(WORDS.before_seasons)),
    (SEASON, _season, words_of(WORDS.seasons)),
    (FEAST, _feast, words_of(WORDS.feasts)),
    (TURN_OF_YEAR, _turn_of_year, words_of(WORDS.turn_of_year)),
    (MIDDLE_OF_YEAR, _middle_of_year, words_of(WORDS.middle_of_year)),
    (PART_OF_YEAR, _part_of_year, words_of(WORDS.parts)),
    (YEAR_AHEAD, _year_ahead, words_of(WORDS.years_ahead)),
    (WHOLE_YEAR, _whole_year, DIGITS),
)


def _part(match: re.Match[str], year: int, month: int, months: int) -> date:
    """Give the last day of the months from that one on, or the day that a part of them is taken for.

    The beginning of one month is its 10th and the middle its 15th; of more, the end of the first or the middle one.
    """
    part = WORDS.parts[key(match["part"])] if match["part"] else "late"
    if months == 1:
        return on_month(year, month, {"early": 10, "middle": 15, "late": 31}[part])
    if part == "middle" and months % 2:
        return on_month(year, month + months // 2, 15)
    return on_month(year, month + {"early": 1, "middle": months // 2, "late": months}[part] - 1, 31)


def _in_year(match: re.Match[str], base: date, of_year: Callable[[int], date]) -> Reading:
    year = said_year(match, base)
    return _doubtful(of_year(year) if year else next_year_with(of_year, base)[0], has_year=year is not None)


def _doubtful(on: date, *, has_year: bool) -> Reading:
    return Reading(on, None, is_certain=False, has_year=has_year, precision="period")
