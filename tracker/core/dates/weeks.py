"""Forms of words for a week, which is due on its Friday, and for days counted from the meeting."""

import re
from datetime import date, timedelta

from tracker.core.dates.patterns import (
    AND,
    END,
    PART,
    SPACE,
    START,
    UP_TO,
    WEEKDAY,
    YEAR,
    YEAR_AFTER,
    any_of,
    compiled,
    words_of,
)
from tracker.core.dates.reading import ImpossibleError, Reading, Rule, full_year, is_near, next_year_with, on_month
from tracker.core.words import WORDS

FRIDAY = 4
_WEEKDAY_OF = rf"(?:{START}(?P<weekday>{WEEKDAY})(?:en)?{SPACE}(?:i{SPACE})?)?"

# v. 45, vecka 45-46, måndag v. 45, början av vecka 45 2026
WEEK = compiled(
    rf"{PART}{_WEEKDAY_OF}{START}{any_of(WORDS.week)}\.?\s?(?P<first>\d\d?)(?!\d)"
    rf"(?:(?:{UP_TO}|{AND}|/)(?P<last>\d\d?)(?!\d))?{YEAR_AFTER}{END}"
)
# 2026-W45, 2026 v. 45
YEAR_WEEK = compiled(rf"{START}(?P<year>{YEAR})[-\s]?{any_of((*WORDS.week, 'w'))}\.?\s?(?P<week>\d\d?){END}")
# nästa vecka, fredag nästa vecka, denna vecka
NEAR_WEEK = compiled(
    rf"{PART}{_WEEKDAY_OF}{START}(?:(?P<next>{any_of(WORDS.next_week)})|{any_of(WORDS.this_week)}){END}"
)
# fredag, nästa fredag
NEAR_WEEKDAY = compiled(
    rf"{START}(?:(?P<next>{any_of(WORDS.next)}){SPACE})?(?P<weekday>{any_of(WORDS.full_weekdays)})(?:en)?{END}"
    rf"(?![.,]?{SPACE}(?:den{SPACE}|\d(?!\d?[.:]\d\d(?![\d.]))))"
)
# imorgon
AHEAD = compiled(rf"{START}(?P<ahead>{any_of(WORDS.days_ahead)}){END}")
# om två veckor, inom en månad
WITHIN = compiled(
    rf"{START}{any_of(WORDS.within)}{SPACE}(?P<count>\d\d?|{any_of(WORDS.numbers)}){SPACE}"
    rf"(?:(?P<workdays>{any_of(WORDS.workday_units)})|(?P<days>{any_of(WORDS.day_units)})|(?P<months>{any_of(WORDS.month_units)})){END}"
)


def _week(match: re.Match[str], base: date) -> Reading | None:
    number, digits = int(match["last"] or match["first"]), match["year"] or match["short_year"]
    # "v. 24-26" is three weeks or a week of 2026, "v. 45-26" only the latter.
    may_be_year = bool(match["last"]) and base.year - 1 <= full_year(match["last"]) <= base.year + 2
    if may_be_year and number < int(match["first"]):
        number, digits, may_be_year = int(match["first"]), match["last"], False
    if digits:
        friday, is_certain = _of_week(full_year(digits), number), is_near(full_year(digits), base)
    else:
        friday, is_certain = next_year_with(lambda year: _of_week(year, number), base)
    if match["weekday"]:
        friday = _same_week(friday, match["weekday"])
    if match["part"] and WORDS.parts[match["part"].lower()] != "late":
        friday, is_certain = friday - timedelta(days=FRIDAY), False
    return Reading(friday, None, is_certain and not may_be_year, bool(digits), precision="week")


def _year_week(match: re.Match[str], base: date) -> Reading | None:
    year = int(match["year"])
    return Reading(_of_week(year, int(match["week"])), None, is_near(year, base), has_year=True, precision="week")


def _near_week(match: re.Match[str], base: date) -> Reading | None:
    monday = base - timedelta(days=base.weekday())
    friday = monday + timedelta(days=FRIDAY + (7 if match["next"] else 0))
    found = _same_week(friday, match["weekday"]) if match["weekday"] else friday
    # "This week" said on its Friday, or the part of one, leaves room for doubt; so does a day gone by.
    is_certain = bool(match["next"] or match["weekday"]) and not match["part"] and found >= base
    return Reading(found, None, is_certain, precision="week")


def _near_weekday(match: re.Match[str], base: date) -> Reading | None:
    """By Friday, said on a Friday, means the next one: nobody minutes a task for the same day."""
    weekday = WORDS.weekdays[match["weekday"].lower()]
    found = base + timedelta(days=(weekday - base.weekday() - 1) % 7 + 1)
    if not match["next"]:
        return Reading(found, precision="weekday")
    # "Next Friday" said on a Wednesday is the one after next to most people, not to all.
    of_next_week = base - timedelta(days=base.weekday()) + timedelta(days=7 + weekday)
    return Reading(of_next_week, None, of_next_week == found, precision="weekday")


def _ahead(match: re.Match[str], base: date) -> Reading | None:
    words = " ".join(match["ahead"].lower().split())
    return Reading(base + timedelta(days=WORDS.days_ahead[words]), precision="counted")


def _within(match: re.Match[str], base: date) -> Reading | None:
    count = int(match["count"]) if match["count"].isdigit() else WORDS.numbers[match["count"].lower()]
    if match["workdays"]:
        return Reading(_after_workdays(base, count), None, is_certain=False, precision="counted")
    if match["days"]:
        return Reading(base + timedelta(days=count * WORDS.day_units[match["days"].lower()]), precision="counted")
    months = WORDS.month_units[match["months"].lower()]
    found = on_month(base.year, base.month + count * months, base.day)
    return Reading(found, None, months == 1, precision="counted")


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


def _same_week(friday: date, weekday: str) -> date:
    return friday + timedelta(days=WORDS.weekdays[weekday.lower()] - FRIDAY)
