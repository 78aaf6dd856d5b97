"""People with their addresses, and bodies with their meetings."""

from datetime import date

import pytest

from tests.web.site import TODAY, Site
from tracker.core.model import Question
from tracker.store import Store


def test_a_missing_address_is_marked_in_words_and_entered(store: Store, ada: Site) -> None:
    store.doubts.ask(Question("q", "no-address", "Chen Östlund", "ks", TODAY, proposal={"person": "chen"}))
    assert ada.get("/people").text.count("Saknar adress") == 1
    ada.post("/people/chen/address", {"email": "chen@example.org"}, on="/people")
    assert store.people.get("chen").email == "chen@example.org"
    assert "Saknar adress" not in ada.get("/people").text
    assert store.doubts.open() == []


@pytest.mark.parametrize("email", ["", "chen", "chen@@example.org", "chen@example.org\nBcc: x@example.org"])
def test_what_is_no_address_is_refused_and_stays_written(store: Store, ada: Site, email: str) -> None:
    answer = ada.post("/people/chen/address", {"email": email}, on="/people")
    assert answer.status_code == 422
    assert store.people.get("chen").email is None


def test_a_body_is_released_and_held_again(store: Store, ada: Site) -> None:
    assert "Förhandsläge" in ada.get("/bodies").text
    ada.post("/bodies/vr/release", on="/bodies")
    assert store.people.body("vr").is_live
    ada.post("/bodies/vr/preview", on="/bodies")
    assert not store.people.body("vr").is_live
    last = [(event.who, event.what) for event in store.history.of("body:vr")][-2:]
    assert last == [("Ada Lind", "released"), ("Ada Lind", "held")]


def test_meeting_days_are_set_by_hand(store: Store, ada: Site) -> None:
    store.meetings.set("ks", [date(2026, 3, 18)], origin="a document")
    assert 'value="2026-03-18"' in ada.get("/bodies").text
    ada.post("/bodies/ks/meetings", {"days": "2026-04-15, 2026-06-10"}, on="/bodies")
    assert store.meetings.upcoming("ks", today=TODAY) == [date(2026, 4, 15), date(2026, 6, 10)]


def test_meeting_days_that_are_none_are_refused(store: Store, ada: Site) -> None:
    answer = ada.post("/bodies/ks/meetings", {"days": "i april"}, on="/bodies")
    assert answer.status_code == 422
    assert 'value="i april"' in answer.text


def test_a_stand_in_is_set_shown_and_taken_back(store: Store, ada: Site) -> None:
    days = {"stand_in": "Ada Lind", "away_from": "2026-06-29", "away_until": "2026-07-17"}
    ada.post("/people/ben/stand-in", days, on="/people")
    assert "Ersätts av Ada Lind från 29 juni 2026 till och med 17 juli 2026" in " ".join(
        ada.get("/people").text.split()
    )
    ada.post("/people/ben/stand-in", {"stand_in": ""}, on="/people")
    assert store.people.get("ben").away_from is None


@pytest.mark.parametrize(
    "values",
    [
        {"stand_in": "Gun Alm", "away_from": "2026-06-29"},
        {"stand_in": "Ben Åkerlund", "away_from": "2026-06-29"},
        {"stand_in": "Ada Lind"},
        {"stand_in": "Ada Lind", "away_from": "i juli"},
        {"stand_in": "Ada Lind", "away_from": "2026-07-17", "away_until": "2026-06-29"},
    ],
)
def test_a_stand_in_that_can_not_be_meant_is_refused_and_stays_written(
    store: Store, ada: Site, values: dict[str, str]
) -> None:
    answer = ada.post("/people/ben/stand-in", values, on="/people")
    assert answer.status_code == 422
    assert f'value="{values["stand_in"]}"' in answer.text
    assert store.people.get("ben").stand_in is None
