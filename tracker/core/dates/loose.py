"""Forms of words that state a day where one is meant: `den 15`, `9.5.`, `valborg`, `sista fredagen i maj`.

In running text they are too often something else.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from tracker.core.dates.days import is_lookalike
from tracker.core.dates.feasts import easter, midsummer_eve
from tracker.core.dates.patterns import (
    DIGITS,
    END,
    GAP,
    MONTH,
    MONTHS,
    NUMBER_END,
    NUMBER_START,
    SPACE,
    START,
    WEEKDAY,
    YEAR_AFTER,
    any_of,
    compiled,
    key,
    month_of,
    words_of,
)
from tracker.core.dates.reading import (
    ImpossibleError,
    Reading,
    Rule,
    day,
    last_of,
    next_year_with,
    on_month,
    said_year,
)
from tracker.core.words import WORDS

SATURDAY = 5
A_DAY, A_WEEK = timedelta(days=1), timedelta(weeks=1)

_ENDING = rf":?{any_of(WORDS.ordinal_endings)}(?!\w)"
_JOINT = rf"(?:{any_of(WORDS.part_joints)}{SPACE})?"
# den 15, 15:e, den 15 nästa månad
DAY_ALONE = compiled(
    rf"{NUMBER_START}(?P<day>\d\d?)(?P<ending>{_ENDING})?"
    rf"(?:{SPACE}{_JOINT}(?P<ahead>{any_of(WORDS.months_ahead)})(?!\w))?{NUMBER_END}(?!{GAP}[\d§])"
)
# senast 9.5, 9.5. kl. 12, fredag 13.3
POINTED = compiled(rf"{NUMBER_START}(?P<day>\d\d?)\.(?P<month>\d\d?)(?P<point>\.(?!\d))?{NUMBER_END}")
# maj 15
MONTH_FIRST = compiled(rf"{START}(?P<month>{MONTH}){SPACE}(?P<day>\d\d?)(?:{_ENDING})?{NUMBER_END}")
# sista fredagen i maj, sista vardagen i april, sista dagen i månaden, första veckan i juni
NTH = {**WORDS.ordinals, **dict.fromkeys(WORDS.last, 0)}
NTH_OF_MONTH = compiled(
    rf"{START}(?P<nth>{any_of(NTH)}){SPACE}(?:(?:(?P<weekday>{any_of(WORDS.full_weekdays)})(?:en)?|(?P<unit>{any_of(WORDS.nth_units)})){SPACE})?"
    rf"{_JOINT}(?:(?P<month>{MONTH}){YEAR_AFTER}|(?P<ahead>{any_of(WORDS.months_ahead)})){END}"
)
# valborg, midsommarafton, skärtorsdagen
NAMED = compiled(
    rf"{START}(?P<name>{any_of((*WORDS.fixed_days, *WORDS.easter_days, *WORDS.midsummer_days))}){YEAR_AFTER}{END}"
)
_BY = compiled(
    rf"(?<!\w)(?:(?P<weekday>{WEEKDAY})(?:en)?"
    rf"|{any_of((*WORDS.the, *WORDS.due_marks, *WORDS.due_marks_of_a_day))}):?{SPACE}$"
)
_CLOCK = compiled(rf"\.?{GAP}{any_of(WORDS.clock)}(?!\w)")
_REACH = 24
MOST_POINTS = 12
"""`12.4.` may be the number of a heading; `30.4.` hardly."""


def _day_alone(match: re.Match[str], base: date) -> Reading | None:
    lead = _lead(match)
    if is_lookalike(match) or not (lead or (match["ending"] or "").startswith(":")):
        return None
    number = int(match["day"])
    if match["ahead"]:
        ahead = _months(match)
        found = _of_month(base.year, base.month + ahead, number)
        # "The 15th of the month" may be said of every month.
        return Reading(found, None, found >= base and key(match["ahead"]) not in WORDS.any_month, precision="weekday")
    for ahead in range(4):
        try:
            found = _of_month(base.year, base.month + ahead, number)
        except ImpossibleError:
            continue
        if found >= base:
            return Reading(found, None, is_certain=False, precision="weekday")
    raise ImpossibleError


def _pointed(match: re.Match[str], base: date) -> Reading | None:
    """Read what may be a time of the day or the number of a heading just as well, so never for sure."""
    lead = _lead(match)
    if is_lookalike(match) or not (lead or _is_pointed_day(match)):
        return None
    try:
        found, _ = next_year_with(lambda year: day(year, int(match["month"]), int(match["day"])), base)
    except ImpossibleError:
        return None
    if lead and lead["weekday"] and WORDS.weekdays[key(lead["weekday"])] != found.weekday():
        return None
    return Reading(found, None, is_certain=False)


def _is_pointed_day(match: re.Match[str]) -> bool:
    """Tell whether the second point is a day's: a clock follows, or it stands alone and is no heading's number."""
    if not match["point"]:
        return False
    is_alone = match.group() == match.string.strip() and int(match["day"]) > MOST_POINTS
    return is_alone or _CLOCK.match(match.string, match.end()) is not None


def _month_first(match: re.Match[str], base: date) -> Reading | None:
    if is_lookalike(match):
        return None
    month, number = month_of(match["month"]), int(match["day"])
    return Reading(next_year_with(lambda year: day(year, month, number), base)[0], None, is_certain=False)


def _nth_of_month(match: re.Match[str], base: date) -> Reading:
    nth = NTH[key(match["nth"])]
    if match["ahead"]:
        first = on_month(base.year, base.month + _months(match), 1)
        return _nth(match, nth, first.year, first.month).doubted()
    month, year = month_of(match["month"]), said_year(match, base)
    if year:
        return replace(_nth(match, nth, year, month), has_year=True)
    on, is_certain = next_year_with(lambda year: _nth(match, nth, year, month).due, base)
    found = _nth(match, nth, on.year, month)
    return found if is_certain else found.doubted()


def _nth(match: re.Match[str], nth: int, year: int, month: int) -> Reading:
    """Give the nth weekday, day, working day or week of a month; the last one for 0."""
    last = last_of(year, month)
    unit = "weekday" if match["weekday"] else WORDS.nth_units[key(match["unit"])] if match["unit"] else "day"
    if unit == "day":
        return Reading(day(year, month, nth) if nth else last)
    if unit == "workday":
        # Which days are free is not known here.
        days = [date(year, month, number) for number in range(1, last.day + 1)]
        return Reading([on for on in days if on.weekday() < SATURDAY][nth - 1], None, is_certain=False)
    if unit == "week":
        return _nth_week(nth, last)
    weekday = WORDS.weekdays[key(match["weekday"])]
    if not nth:
        return Reading(last - A_DAY * ((last.weekday() - weekday) % 7))
    first = date(year, month, 1)
    return Reading(_inside(first + A_DAY * ((weekday - first.weekday()) % 7) + A_WEEK * (nth - 1), last))


def _nth_week(nth: int, last: date) -> Reading:
    """Give the Friday of the week, the first being that of the fourth day; people count in several ways."""
    fourth = last.replace(day=4)
    friday = fourth + A_DAY * (SATURDAY - 1 - fourth.weekday()) + A_WEEK * (nth - 1)
    return Reading(min(friday, last) if nth else last, None, is_certain=False, precision="week")


def _inside(on: date, last: date) -> date:
    if on > last:
        raise ImpossibleError
    return on


def _named(match: re.Match[str], base: date) -> Reading:
    name = key(match["name"])

    def of_year(year: int) -> date:
        if name in WORDS.fixed_days:
            return day(year, *WORDS.fixed_days[name])
        if name in WORDS.easter_days:
            return easter(year) + A_DAY * WORDS.easter_days[name]
        return midsummer_eve(year) + A_DAY * WORDS.midsummer_days[name]

    year = said_year(match, base)
    if year:
        return Reading(of_year(year), has_year=True)
    return Reading(*_next(of_year, base))


def _next(of_year: Callable[[int], date], base: date) -> tuple[date, None, bool]:
    found, is_certain = next_year_with(of_year, base)
    return found, None, is_certain


def _lead(match: re.Match[str]) -> re.Match[str] | None:
    return _BY.search(match.string, max(0, match.start() - _REACH), match.start())


def _months(match: re.Match[str]) -> int:
    return WORDS.months_ahead[key(match["ahead"])]


def _of_month(year: int, month: int, number: int) -> date:
    first = on_month(year, month, 1)
    return day(first.year, first.month, number)


RULES: tuple[Rule, ...] = (
    (NTH_OF_MONTH, _nth_of_month, words_of(NTH)),
    (NAMED, _named, words_of(WORDS.fixed_days, WORDS.easter_days, WORDS.midsummer_days)),
    (MONTH_FIRST, _month_first, words_of(MONTHS)),
    (POINTED, _pointed, frozenset(".")),
    (DAY_ALONE, _day_alone, DIGITS),
)
