"""What an auditor asks of a period: what was decided, done and in time, and what is left. Counts; says nothing.

An item is open from the day it was decided (the day it was added, where no meeting gave it) until somebody reports it
done or a meeting closes, writes off or hands it over; a report that was taken back never was. How it stood on a day is
told from the dates that it has now: overdue by the due date in force, and by the one it had first.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from statistics import median

from tracker.core.model import Course, Period, Status

DAY = timedelta(days=1)
MOST_WEEKS, MOST_MONTHS = timedelta(days=190), timedelta(days=5 * 366)
"""How long a period may be to have a point each week, each month; a longer one has a point each quarter."""
OLDEST = 10
OFTEN = 2
"""How many times an item may be moved before it is listed."""
_OPEN, _IN_PROGRESS, _REPORTED, _CLOSED = Status.OPEN, Status.IN_PROGRESS, Status.REPORTED, Status.CLOSED
"""Compared one by one below: to look an enum up in a set costs five times as much, and there are many courses."""


@dataclass(frozen=True)
class Figures:
    """The numbers of a period. Items without a date are neither in time nor late: `undated` counts them apart."""

    decided: int
    done: int
    dated: int
    """Of those done, how many had a due date."""
    in_time: int
    """Of those, how many were done by the date they had first."""
    in_time_as_moved: int
    """Of those, how many were done by the date in force when they were done."""
    undated: int
    due: int
    """Items whose first due date lies in the period and has passed, but for those written off or handed over."""
    due_in_time: int
    """Of those, how many were done by it: what is still not done weighs here."""
    days_to_done: float | None
    """Median days from decision to done; None where nothing was done that a meeting had decided."""
    open: int
    """At the end of the period, as are the next four."""
    overdue: int
    without_date: int
    without_person: int
    reported: int
    """Reported done and not closed by a meeting."""
    moved_often: int
    written_off: int
    handed_over: int


@dataclass(frozen=True)
class Point:
    """How many stood open and overdue at the end of a day."""

    on: date
    open: int
    overdue: int
    overdue_at_first: int
    """By the dates they had first."""


@dataclass(frozen=True)
class Found:
    """Keys of the items that are listed, those decided first at the top."""

    oldest: tuple[str, ...]
    without_date: tuple[str, ...]
    without_person: tuple[str, ...]
    moved_often: tuple[str, ...]
    written_off: tuple[str, ...]
    handed_over: tuple[str, ...]


@dataclass(frozen=True)
class Audit:
    """All that is told of a period, which ends today at the latest."""

    period: Period
    figures: Figures
    by_body: dict[str, Figures]
    found: Found
    points: tuple[Point, ...]


def count(courses: Iterable[Course], *, period: Period, today: date) -> Audit:
    """Count a period; what lies ahead of today is left out."""
    seen = Period(period.since, min(period.until, today))
    counted = [course for course in courses if began_on(course) <= seen.until]
    by_body: dict[str, list[Course]] = defaultdict(list)
    for course in counted:
        by_body[course.body].append(course)
    return Audit(
        period=seen,
        figures=figures(counted, period=seen),
        by_body={slug: figures(some, period=seen) for slug, some in sorted(by_body.items())},
        found=_found(counted, period=seen),
        points=points(counted, days=days(seen)),
    )


# --- the days of a course -----------------------------------------------------------------------------------------


def began_on(course: Course) -> date:
    """Give the day it was decided; where no meeting gave it, the day it was added."""
    return course.decided_on or course.arrived_on


def done_on(course: Course) -> date | None:
    """Give the day it was reported done, or closed without that; None while it is not done."""
    if course.status is _CLOSED or course.status is _REPORTED:
        return course.done_on or course.ended_on
    return None


def left_on(course: Course) -> date | None:
    """Give the day since which nothing is left to do; None while something is.

    One that came without the day it ended, as from a spreadsheet, was never open here.
    """
    if course.status is _OPEN or course.status is _IN_PROGRESS:
        return None
    return done_on(course) or course.ended_on or began_on(course)


def _is_open(course: Course, *, on: date) -> bool:
    left = left_on(course)
    return left is None or left > on


# --- numbers ------------------------------------------------------------------------------------------------------


def figures(courses: Sequence[Course], *, period: Period) -> Figures:
    """Count what began by the end of the period."""
    standing = [course for course in courses if _is_open(course, on=period.until)]
    done = [(course, day) for course in courses if (day := done_on(course)) and period.has(day)]
    dated = [(course, day, first) for course, day in done if (first := course.first_due_on or course.due_on)]
    due = [course for course in courses if _fell_due(course, period=period)]
    days_taken = [(day - course.decided_on).days for course, day in done if course.decided_on]
    ended = [course for course in courses if period.has(course.ended_on)]
    return Figures(
        decided=sum(began_on(course) >= period.since for course in courses),
        done=len(done),
        dated=len(dated),
        in_time=sum(day <= first for _, day, first in dated),
        in_time_as_moved=sum(day <= (course.due_on or first) for course, day, first in dated),
        undated=len(done) - len(dated),
        due=len(due),
        due_in_time=sum((day := done_on(course)) is not None and day <= _first(course) for course in due),
        days_to_done=median(days_taken) if days_taken else None,
        open=len(standing),
        overdue=sum(course.due_on is not None and course.due_on < period.until for course in standing),
        without_date=sum(course.due_on is None for course in standing),
        without_person=sum(not course.has_person for course in standing),
        reported=sum(course.status is Status.REPORTED and not _is_open(course, on=period.until) for course in courses),
        moved_often=sum(_is_moved_often(course, period=period) for course in courses),
        written_off=sum(course.status is Status.WRITTEN_OFF for course in ended),
        handed_over=sum(course.status is Status.HANDED_OVER for course in ended),
    )


def _first(course: Course) -> date:
    return course.first_due_on or course.due_on or date.max


def _fell_due(course: Course, *, period: Period) -> bool:
    """Tell whether the first due date has passed in the period; on the day itself there is still time."""
    is_ours = course.status is not Status.WRITTEN_OFF and course.status is not Status.HANDED_OVER
    return is_ours and period.since <= _first(course) < period.until


def _is_moved_often(course: Course, *, period: Period) -> bool:
    """Tell whether it was moved more than twice and was still to be done in the period."""
    return course.times_moved > OFTEN and _is_open(course, on=period.since - DAY)


# --- lists --------------------------------------------------------------------------------------------------------


def _found(courses: Sequence[Course], *, period: Period) -> Found:
    by_age = sorted(courses, key=lambda course: (began_on(course), course.key))
    standing = [course for course in by_age if _is_open(course, on=period.until)]
    ended = [course for course in by_age if period.has(course.ended_on)]
    return Found(
        oldest=_keys(standing[:OLDEST]),
        without_date=_keys(course for course in standing if course.due_on is None),
        without_person=_keys(course for course in standing if not course.has_person),
        moved_often=_keys(course for course in by_age if _is_moved_often(course, period=period)),
        written_off=_keys(course for course in ended if course.status is Status.WRITTEN_OFF),
        handed_over=_keys(course for course in ended if course.status is Status.HANDED_OVER),
    )


def _keys(courses: Iterable[Course]) -> tuple[str, ...]:
    return tuple(course.key for course in courses)


# --- over time ----------------------------------------------------------------------------------------------------


def days(period: Period) -> list[date]:
    """Choose the days to count at: the ends of weeks, months or quarters, and the end of the period."""
    length = period.until - period.since
    every = (period.since + DAY * number for number in range(length.days + 1))
    if length <= MOST_WEEKS:
        chosen = [day for day in every if day.weekday() == 6]
    else:
        months = 1 if length <= MOST_MONTHS else 3
        chosen = [day for day in every if (day + DAY).day == 1 and day.month % months == 0]
    return chosen if chosen[-1:] == [period.until] else [*chosen, period.until]


def points(courses: Iterable[Course], *, days: Sequence[date]) -> tuple[Point, ...]:
    """Count what was open and overdue at the end of each of the days, which rise."""
    steps = [[0] * (len(days) + 1) for _ in range(3)]
    for course in courses:
        began, left = began_on(course), left_on(course)
        start, end = bisect_left(days, began), bisect_left(days, left) if left else len(days)
        for step, due_on in zip(steps, (began - DAY, course.due_on, course.first_due_on or course.due_on), strict=True):
            if due_on and (late := max(start, bisect_right(days, due_on))) < end:
                step[late] += 1
                step[end] -= 1
    counts = zip(*(accumulate(step[:-1]) for step in steps), strict=True)
    return tuple(Point(on, *numbers) for on, numbers in zip(days, counts, strict=True))
