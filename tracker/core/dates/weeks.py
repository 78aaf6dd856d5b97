"""Forms of words for a week, which is due on its Friday, and for days counted from the meeting."""

import re
from datetime import date, timedelta

from tracker.core.dates.patterns import (
    AND,
    END,
    FREE,
    MONTH,
    OR,
    PART,
    SPACE,
    START,
    UP_TO,
    WEEKDAY,
    YEAR,
    YEAR_AFTER,
    any_of,
    compiled,
    key,
    words_of,
)
from tracker.core.dates.reading import (
    ImpossibleError,
    Reading,
    Rule,
    full_year,
    is_near,
    next_year_with,
    on_month,
    said_year,
)
from tracker.core.words import WORDS

FRIDAY = 4
DAY_OF_PART = {"early": 0, "middle": 2, "late": FRIDAY}
"""The weekday that the beginning, middle and end of a week are taken for."""
WEEKDAY_AFTER = rf"(?P<weekday_after>{any_of(WORDS.full_weekdays)})(?:en)?"
WEEKDAY_INSIDE = rf"(?P<weekday_inside>{WEEKDAY})\.?"
_WEEKDAY_OF = rf"(?:{START}(?P<weekday>{WEEKDAY})(?:en)?{SPACE}(?:i{SPACE})?)?"

# v. 45, vecka 45-46, måndag v. 45, början av vecka 45 2026
WEEK = compiled(
    rf"{PART}{_WEEKDAY_OF}{FREE}{any_of(WORDS.week)}\.?\s?(?P<first>\d\d?)(?!\d)"
    rf"(?:(?:{UP_TO}|{AND}|{OR}|/|(?P<list>,\s?)(?=\d\d?\W*$))(?P<last>\d\d?)(?!\d))?{YEAR_AFTER}"
    rf"(?:,?\s?(?:{WEEKDAY_AFTER}|\({WEEKDAY_INSIDE}\)))?{END}"
)
# 2026-W45, 2026 v. 45
YEAR_WEEK = compiled(rf"{START}(?P<year>{YEAR})[-\s]?{any_of((*WORDS.week, 'w'))}\.?\s?(?P<week>\d\d?){END}")
# nästa vecka, fredag nästa vecka, denna vecka
NEAR_WEEK = compiled(
    rf"{PART}{_WEEKDAY_OF}{FREE}(?:(?P<next>{any_of(WORDS.next_week)})|{any_of(WORDS.this_week)}){END}"
)
# fredag, nästa fredag
NEAR_WEEKDAY = compiled(
    rf"{START}(?:(?P<next>{any_of(WORDS.next)}){SPACE})?(?P<weekday>{any_of(WORDS.full_weekdays)})(?:en)?{END}"
    rf"(?![.,]?{SPACE}(?:{any_of(WORDS.the)}{SPACE}|{MONTH}{SPACE}\d|\d(?!\d?[.:]\d\d(?![\d.]))))"
)
# imorgon, imorgon torsdag
AHEAD = compiled(
    rf"{START}(?P<ahead>{any_of(WORDS.days_ahead)})(?:,?{SPACE}(?P<weekday>{any_of(WORDS.full_weekdays)}))?{END}"
)
# om två veckor, inom en månad, om ca 2-3 veckor, fredag om en vecka
WITHIN = compiled(
    rf"(?:{START}(?P<weekday>{any_of(WORDS.full_weekdays)})(?:en)?{SPACE})?"
    rf"{START}{any_of(WORDS.within)}{SPACE}(?:(?P<about>{any_of(WORDS.doubt_words)}){SPACE})?"
    rf"(?P<from>\d\d?{UP_TO})?(?P<count>\d\d?|{any_of(WORDS.numbers)}){SPACE}"
    rf"(?:(?P<workdays>{any_of(WORDS.workday_units)})|(?P<days>{any_of(WORDS.day_units)})|(?P<months>{any_of(WORDS.month_units)})){END}"
)


def _week(match: re.Match[str], base: date) -> Reading | None:
    number, year, digits = int(match["last"] or match["first"]), said_year(match, base), match["last"]
    if match["list"] and not 0 < int(match["first"]) < number:
        return None
    # "v. 24-26" is three weeks or a week of 2026, "v. 45-26" only the latter.
    may_be_year = bool(digits) and base.year - 1 <= full_year(digits) <= base.year + 2
    if may_be_year and number < int(match["first"]):
        number, year, may_be_year = int(match["first"]), full_year(digits), False
    if year:
        friday, is_certain = _of_week(year, number), is_near(year, base)
    else:
        friday, is_certain = next_year_with(lambda year: _of_week(year, number), base)
    is_certain = is_certain and not (may_be_year or match["or"] or match["list"])
    return _in_week(match, friday, is_certain=is_certain, has_year=year is not None)


def _year_week(match: re.Match[str], base: date) -> Reading | None:
    year = int(match["year"])
    return Reading(_of_week(year, int(match["week"])), None, is_near(year, base), has_year=True, precision="week")


def _near_week(match: re.Match[str], base: date) -> Reading | None:
    monday = base - timedelta(days=base.weekday())
    friday = monday + timedelta(days=FRIDAY + (7 if match["next"] else 0))
    found = _in_week(match, friday, is_certain=True, has_year=False)
    # "This week" said on its Friday leaves room for doubt; so does a day gone by.
    is_certain = bool(match["next"] or match["weekday"]) and not match["part"] and found.due >= base
    return found if is_certain else found.doubted()


def _near_weekday(match: re.Match[str], base: date) -> Reading | None:
    """By Friday, said on a Friday, means the next one: nobody minutes a task for the same day."""
    weekday = WORDS.weekdays[key(match["weekday"])]
    found = _next_weekday(base, match["weekday"])
    if not match["next"]:
        return Reading(found, precision="weekday")
    # "Next Friday" said on a Wednesday is the one after next to most people, not to all.
    of_next_week = base - timedelta(days=base.weekday()) + timedelta(days=7 + weekday)
    return Reading(of_next_week, None, of_next_week == found, precision="weekday")


def _ahead(match: re.Match[str], base: date) -> Reading | None:
    words = key(match["ahead"])
    found = base + timedelta(days=WORDS.days_ahead[words])
    if match["weekday"] and WORDS.weekdays[key(match["weekday"])] != found.weekday():
        return Reading(_next_weekday(base, match["weekday"]), None, is_certain=False, precision="counted")
    return Reading(found, precision="counted")


def _within(match: re.Match[str], base: date) -> Reading | None:
    count = int(match["count"]) if match["count"].isdigit() else WORDS.numbers[key(match["count"])]
    found, is_certain = _after(match, base, count)
    if match["weekday"]:
        # "Friday in a week" is a week after this Friday to most people.
        found, is_certain = _next_weekday(base, match["weekday"]) + (found - base), False
    is_certain = is_certain and not match["about"] and not match["from"]
    return Reading(found, None, is_certain, precision="counted")


def _after(match: re.Match[str], base: date, count: int) -> tuple[date, bool]:
    if match["workdays"]:
        return _after_workdays(base, count), False
    if match["days"]:
        return base + timedelta(days=count * WORDS.day_units[key(match["days"])]), True
    months = WORDS.month_units[key(match["months"])]
    return on_month(base.year, base.month + count * months, base.day), months == 1


_WEEKDAYS = words_of(WORDS.full_weekdays, (f"{name}en" for name in WORDS.full_weekdays))
RULES: tuple[Rule, ...] = (
    (YEAR_WEEK, _year_week, words_of(WORDS.week, ("w",))),
    (WEEK, _week, words_of(WORDS.week)),
    (NEAR_WEEK, _near_week, words_of(WORDS.this_week, WORDS.next_week)),
    (NEAR_WEEKDAY, _near_weekday, _WEEKDAYS),
    (AHEAD, _ahead, words_of(WORDS.days_ahead)),
    (WITHIN, _within, words_of(WORDS.within)),
)


def _of_week(year: int, week: int) -> date:
    try:
        return date.fromisocalendar(year, week, FRIDAY + 1)
    except ValueError as error:
        raise ImpossibleError from error


def _after_workdays(base: date, count: int) -> date:
    """Count from Monday to Friday; holidays are not known here, so the answer is doubtful."""
    weeks, days = divmod(count, 5)
    found = base + timedelta(weeks=weeks)
    for _ in range(days):
        found += timedelta(days=3 if found.weekday() == FRIDAY else 1)
    return found


def _in_week(match: re.Match[str], friday: date, *, is_certain: bool, has_year: bool) -> Reading:
    """Give the week that ends on that Friday, or the weekday or the part of it that the words say."""
    groups = match.groupdict()
    weekday = groups["weekday"] or groups.get("weekday_after") or groups.get("weekday_inside")
    monday = friday - timedelta(days=FRIDAY)
    if weekday:
        on = monday + timedelta(days=WORDS.weekdays[key(weekday)])
        return Reading(on, None, is_certain, has_year, "week")
    part = WORDS.parts[key(match["part"])] if match["part"] else "late"
    until = monday + timedelta(days=DAY_OF_PART[part])
    return Reading(monday, until, is_certain and part == "late", has_year, "week")


def _next_weekday(base: date, name: str) -> date:
    return base + timedelta(days=(WORDS.weekdays[key(name)] - base.weekday() - 1) % 7 + 1)
