"""Which of a body's meetings due words mean."""

from datetime import date

import pytest

from tracker.core.model import DueMeeting
from tracker.core.reconcile import calendar

HELD_ON, MARCH, MAY, LATER = date(2026, 3, 4), date(2026, 3, 30), date(2026, 5, 25), date(2027, 5, 3)
NAMES = ("Vägnämnden", "VN")


def day(meeting: DueMeeting, *days: date) -> date | None:
    return calendar.day_of(meeting, days=days, since=HELD_ON, names=NAMES)


def test_the_next_meeting_is_the_first_after_the_one_that_said_so() -> None:
    assert day(DueMeeting(), MAY, MARCH, HELD_ON) == MARCH


def test_a_meeting_in_a_month_is_the_first_of_that_month() -> None:
    assert day(DueMeeting(month=date(2026, 5, 1)), MARCH, MAY) == MAY
    assert day(DueMeeting(month=date(2026, 6, 1)), MARCH, MAY) is None


def test_a_meeting_more_than_a_year_ahead_is_not_the_next() -> None:
    assert day(DueMeeting(), LATER) is None


@pytest.mark.parametrize("name", ["nämndmöte", "VN-möte", "Vägnämndens", "vägnämndsmöte"])
def test_a_meeting_may_be_called_after_the_body(name: str) -> None:
    assert day(DueMeeting(name=name), MARCH) == MARCH


@pytest.mark.parametrize("name", ["styrelsemöte", "årsmötet", "AU"])
def test_a_meeting_of_others_stands_in_another_calendar(name: str) -> None:
    assert day(DueMeeting(name=name), MARCH) is None
