from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core import workdays

DAYS = st.dates(date(2016, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 1, 1),
        date(2026, 1, 6),
        date(2026, 4, 3),
        date(2026, 4, 6),
        date(2026, 5, 1),
        date(2016, 5, 5),
        date(2026, 5, 14),
        date(2016, 6, 6),
        date(2026, 6, 19),
        date(2026, 12, 24),
        date(2026, 12, 25),
        date(2026, 12, 31),
    ],
)
def test_a_swedish_holiday_on_a_weekday_is_free_and_so_are_the_three_great_eves(day: date) -> None:
    assert day.weekday() < 5
    assert workdays.is_free(day)


@pytest.mark.parametrize(
    "day", [date(2026, 3, 4), date(2026, 4, 2), date(2026, 1, 5), date(2026, 4, 30), date(2026, 12, 23)]
)
def test_an_ordinary_wednesday_and_the_lesser_eves_are_working_days(day: date) -> None:
    assert not workdays.is_free(day)


def test_saturday_and_sunday_are_free() -> None:
    assert [workdays.is_free(date(2026, 3, 2) + timedelta(days=n)) for n in range(7)] == [False] * 5 + [True] * 2


def test_each_country_has_its_own_days() -> None:
    assert workdays.is_free(date(2026, 5, 15), country="NO") is False
    assert workdays.is_free(date(2027, 5, 17), country="NO")
    assert not workdays.is_free(date(2027, 5, 18), country="NO")
    assert not workdays.is_free(date(2027, 5, 17), country="SE")


def test_a_country_nobody_knows_is_told() -> None:
    assert workdays.is_known("SE")
    assert not workdays.is_known("XX")


def test_the_working_day_before_easter_monday_is_maundy_thursday() -> None:
    assert workdays.before_or_on(date(2026, 4, 6), country="SE") == date(2026, 4, 2)


def test_the_working_day_after_ascension_day_is_the_friday() -> None:
    assert workdays.after_or_on(date(2016, 5, 5), country="SE") == date(2016, 5, 6)


def test_five_working_days_before_a_wednesday_is_the_wednesday_before() -> None:
    assert workdays.add(date(2026, 3, 11), -5, country="SE") == date(2026, 3, 4)


def test_a_working_day_on_skips_the_weekend_and_the_holidays() -> None:
    assert workdays.add(date(2026, 4, 2), 1, country="SE") == date(2026, 4, 7)
    assert workdays.add(date(2026, 3, 4), 0, country="SE") == date(2026, 3, 4)


@given(DAYS)
def test_the_nearest_working_days_lie_on_either_side_and_are_never_free(day: date) -> None:
    before, after = workdays.before_or_on(day, country="SE"), workdays.after_or_on(day, country="SE")
    assert before <= day <= after
    assert not workdays.is_free(before)
    assert not workdays.is_free(after)
    assert (before == day == after) is not workdays.is_free(day)
    assert after - before <= timedelta(days=6)


@given(DAYS, st.integers(1, 30))
def test_going_some_working_days_on_and_back_again_ends_where_it_began(day: date, n: int) -> None:
    start = workdays.after_or_on(day, country="SE")
    assert workdays.add(workdays.add(start, n, country="SE"), -n, country="SE") == start
