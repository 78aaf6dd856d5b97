"""What wins where sources differ about a day, and what a calendar on the net newly says."""

from datetime import date

import pytest

from tracker.core import calendars
from tracker.core.model import BY_HAND, CALENDAR, CONFIGURATION, Occurrence, Statement

DAY, LATER, LAST = date(2026, 5, 14), date(2026, 5, 20), date(2026, 6, 3)
FEBRUARY, MARCH, TODAY = date(2026, 2, 4), date(2026, 3, 2), date(2026, 3, 4)


def meets(origin: str, on: date = MARCH) -> Statement:
    return Statement(DAY, origin, stated_on=on)


def off(origin: str, on: date = MARCH) -> Statement:
    return Statement(DAY, origin, is_cancelled=True, stated_on=on)


@pytest.mark.parametrize(
    ("said", "is_cancelled"),
    [
        ([meets(BY_HAND, FEBRUARY), off(CALENDAR, TODAY), off("minutes", TODAY)], False),
        ([off(BY_HAND, FEBRUARY), meets(CALENDAR, TODAY), meets("minutes", TODAY)], True),
        ([off(CALENDAR, FEBRUARY), meets("minutes", TODAY)], True),
        ([meets(CALENDAR, TODAY), off("minutes", MARCH)], False),
        ([meets(CALENDAR, MARCH), off("minutes", TODAY)], True),
        ([meets(CALENDAR, MARCH), off("minutes", MARCH)], True),
        ([meets(CALENDAR), meets("minutes")], False),
        ([meets("minutes", MARCH), off("minutes before", FEBRUARY)], False),
        ([meets("minutes before", FEBRUARY), off("minutes", MARCH)], True),
        ([meets("minutes"), off("other minutes")], True),
        ([meets(CONFIGURATION, FEBRUARY), off("minutes", MARCH)], True),
        ([meets(CONFIGURATION, MARCH), off("minutes", FEBRUARY)], False),
        ([Statement(DAY, "minutes of long ago")], False),
    ],
)
def test_who_wins_about_a_day_does_not_hang_on_the_order_of_telling(
    said: list[Statement], *, is_cancelled: bool
) -> None:
    for told in (said, said[::-1]):
        [meeting] = calendars.meetings(told)
        assert meeting.is_cancelled == is_cancelled


def test_a_place_is_taken_from_whoever_tells_it() -> None:
    [meeting] = calendars.meetings([meets(BY_HAND), Statement(DAY, "minutes", place="Stora salen")])
    assert meeting.place == "Stora salen"


def test_what_a_calendar_tells_first_is_dated_today() -> None:
    told = [Occurrence(DAY, place="Stora salen"), Occurrence(LATER, is_cancelled=True)]
    assert calendars.renewed([], told, today=TODAY) == [
        Statement(DAY, CALENDAR, place="Stora salen", stated_on=TODAY),
        Statement(LATER, CALENDAR, is_cancelled=True, stated_on=TODAY),
    ]


def test_what_it_tells_again_keeps_its_day() -> None:
    assert calendars.renewed([meets(CALENDAR)], [Occurrence(DAY)], today=TODAY) == [meets(CALENDAR)]


def test_a_day_to_come_that_it_tells_no_more_is_called_off_and_stays_so() -> None:
    moved = calendars.renewed([meets(CALENDAR)], [Occurrence(LATER)], today=TODAY)
    assert moved == [off(CALENDAR, TODAY), Statement(LATER, CALENDAR, stated_on=TODAY)]
    assert calendars.renewed(moved, [Occurrence(LATER)], today=date(2026, 3, 9)) == moved


def test_a_day_that_comes_back_is_a_meeting_again() -> None:
    assert calendars.renewed([off(CALENDAR)], [Occurrence(DAY)], today=TODAY) == [meets(CALENDAR, TODAY)]


def test_a_day_that_has_been_is_not_called_off_by_a_calendar_that_forgets() -> None:
    known = [meets(CALENDAR)]
    assert calendars.renewed(known, [Occurrence(LAST)], today=LATER)[0] == known[0]


def test_nothing_is_called_off_by_a_calendar_of_which_parts_could_not_be_read() -> None:
    assert calendars.renewed([meets(CALENDAR)], [], today=TODAY, is_whole=False) == [meets(CALENDAR)]


def test_of_two_events_of_a_day_the_one_that_is_held_counts() -> None:
    told = [Occurrence(DAY), Occurrence(DAY, is_cancelled=True)]
    assert calendars.renewed([], told, today=TODAY) == [meets(CALENDAR, TODAY)]
    assert calendars.renewed([], told[::-1], today=TODAY) == [meets(CALENDAR, TODAY)]


def test_a_calendar_that_has_lost_several_meetings_at_once_is_told_from_one_where_one_is_taken_out() -> None:
    one, other = meets(CALENDAR), Statement(LATER, CALENDAR)
    assert calendars.lost([one, other], [], today=TODAY)
    assert calendars.lost([one, other], [Occurrence(FEBRUARY)], today=TODAY)
    assert not calendars.lost([one, other], [Occurrence(LAST)], today=TODAY)
    assert not calendars.lost([one], [], today=TODAY)
