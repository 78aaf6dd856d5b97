"""Meetings to come: each source keeps its own word, and what comes out of them all is asked for."""

from datetime import date

from tests.store.given import TODAY
from tracker.core.model import BY_HAND, CALENDAR, Meeting, Statement
from tracker.store import Store

APRIL, MAY, JUNE = date(2026, 4, 13), date(2026, 5, 18), date(2026, 6, 15)


def test_meetings_of_today_and_later_are_upcoming_each_once(store: Store) -> None:
    store.meetings.set("vagnamnden", [date(2026, 3, 3), TODAY, MAY], origin="minutes-a")
    store.meetings.set("vagnamnden", [MAY, JUNE], origin="minutes-b")
    store.meetings.set("skolnamnden", [APRIL], origin="minutes-c")
    assert store.meetings.upcoming("vagnamnden", today=TODAY) == [TODAY, MAY, JUNE]


def test_a_document_read_again_replaces_what_it_said(store: Store) -> None:
    store.meetings.set("vagnamnden", [APRIL], origin="minutes-a")
    store.meetings.set("vagnamnden", [MAY], origin="minutes-a")
    assert store.meetings.upcoming("vagnamnden", today=TODAY) == [MAY]


def test_a_day_that_is_called_off_is_known_and_not_upcoming(store: Store) -> None:
    store.meetings.set("vagnamnden", [APRIL, MAY], origin="minutes-a", stated_on=TODAY)
    off = Statement(APRIL, CALENDAR, is_cancelled=True, place="Stora salen", stated_on=TODAY)
    store.meetings.state("vagnamnden", [off], origin=CALENDAR)
    assert store.meetings.upcoming("vagnamnden", today=TODAY) == [MAY]
    announced = Statement(APRIL, "minutes-a", stated_on=TODAY)
    assert store.meetings.calendar("vagnamnden", since=TODAY)[0] == Meeting(
        APRIL, is_cancelled=True, place="Stora salen", said=(off, announced)
    )


def test_of_a_day_said_twice_the_last_is_kept(store: Store) -> None:
    off = Statement(APRIL, BY_HAND, is_cancelled=True)
    store.meetings.state("vagnamnden", [Statement(APRIL, BY_HAND), off], origin=BY_HAND)
    assert store.meetings.said("vagnamnden", origin=BY_HAND) == [off]
