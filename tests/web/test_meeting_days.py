"""A body's meetings on its page: moved, cancelled, added and taken back."""

from dataclasses import replace
from datetime import date

import pytest

from tests.web.site import KS, NOW, TODAY, Site
from tracker.core.model import CALENDAR, Statement, Subscription
from tracker.store import Store

PAGE = "/bodies/ks/meetings"
MARCH, APRIL = date(2026, 3, 18), date(2026, 4, 15)


@pytest.fixture
def known(store: Store) -> Store:
    store.meetings.state("ks", [Statement(MARCH, CALENDAR, place="Stora salen")], origin=CALENDAR)
    return store


def test_a_meeting_is_shown_with_its_place_and_where_it_is_known_from(known: Store, ada: Site) -> None:
    page = ada.get(PAGE).text
    assert "Stora salen" in page
    assert "kalendern" in page


def test_a_meeting_moves_and_the_old_day_is_struck_through(known: Store, ada: Site) -> None:
    ada.post(f"{PAGE}/{MARCH}/move", {"to": str(APRIL)}, on=PAGE)
    assert known.meetings.upcoming("ks", today=TODAY) == [APRIL]
    page = ada.get(PAGE).text
    assert "<s>" in page
    assert "inställt" in page


def test_what_was_said_by_hand_is_taken_back(known: Store, ada: Site) -> None:
    ada.post(f"{PAGE}/{MARCH}/cancel", on=PAGE)
    assert known.meetings.upcoming("ks", today=TODAY) == []
    ada.post(f"{PAGE}/{MARCH}/take-back", on=PAGE)
    assert known.meetings.upcoming("ks", today=TODAY) == [MARCH]
    assert ada.post(f"{PAGE}/{MARCH}/take-back", on=PAGE).status_code == 303


def test_a_meeting_is_added_with_its_place(store: Store, ada: Site) -> None:
    ada.post(f"{PAGE}/add", {"day": str(APRIL), "place": "Lilla salen"}, on=PAGE)
    [added] = store.meetings.calendar("ks", since=TODAY)
    assert (added.on, added.place, added.is_by_hand) == (APRIL, "Lilla salen", True)


@pytest.mark.parametrize("day", ["", "i april", "2026-03-03", "0206-04-15"])
def test_a_day_that_is_none_or_has_been_is_refused(store: Store, ada: Site, day: str) -> None:
    assert ada.post(f"{PAGE}/add", {"day": day}, on=PAGE).status_code == 422
    assert store.meetings.upcoming("ks", today=TODAY) == []


def test_a_meeting_that_is_none_can_t_be_cancelled(store: Store, ada: Site) -> None:
    assert ada.post(f"{PAGE}/{MARCH}/cancel", on=PAGE).status_code == 422


def test_a_calendar_that_fails_is_told_without_its_address(store: Store, ada: Site) -> None:
    address = "https://ada:hemligt@kalender.example.org/x.ics"
    store.people.import_config([], [replace(KS, calendar=address)], at=NOW)
    store.subscriptions.keep(
        Subscription("ks", address, fetched_at=NOW, error="kalender.example.org answered 404", failures=2)
    )
    page = ada.get(PAGE).text
    assert "Kalendern gick inte att hämta. Felet: kalender.example.org answered 404." in page
    assert "Mötesdagarna är de som var kända sist." in page
    assert "hemligt" not in page
