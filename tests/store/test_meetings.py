"""Meetings to come: what minutes announce adds up, what a person says replaces it."""

from datetime import date

from tests.store.given import TODAY
from tracker.store import BY_HAND, Store

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


def test_a_persons_word_replaces_what_documents_said_until_a_later_one(store: Store) -> None:
    store.meetings.set("vagnamnden", [APRIL], origin="minutes-a")
    store.meetings.set("vagnamnden", [MAY], origin=BY_HAND)
    assert store.meetings.upcoming("vagnamnden", today=TODAY) == [MAY]
    store.meetings.set("vagnamnden", [JUNE], origin="minutes-b")
    assert store.meetings.upcoming("vagnamnden", today=TODAY) == [MAY, JUNE]


def test_a_person_can_take_all_meetings_away(store: Store) -> None:
    store.meetings.set("vagnamnden", [APRIL], origin="minutes-a")
    store.meetings.set("vagnamnden", [], origin=BY_HAND)
    assert store.meetings.upcoming("vagnamnden", today=TODAY) == []
