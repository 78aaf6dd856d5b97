"""Letters that rest, by a button on the pages of people and bodies."""

from datetime import date

from tests.web.site import Site
from tracker.store import Store


def test_a_persons_letters_are_paused_and_started_again(store: Store, ada: Site) -> None:
    ada.post("/people/ben/pause", {"until": "2026-03-20"}, on="/people")
    known = store.pauses.get("person:ben")
    assert known is not None
    assert known.until == date(2026, 3, 20)
    assert "Breven är pausade till och med 20 mars 2026" in ada.get("/people").text
    ada.post("/people/ben/resume", on="/people")
    assert store.pauses.get("person:ben") is None
    assert [event.what for event in store.history.of("person:ben")][-2:] == ["paused", "resumed"]


def test_a_bodys_letters_are_paused_until_further_notice(store: Store, ada: Site) -> None:
    ada.post("/bodies/ks/pause", {"until": ""}, on="/bodies")
    assert store.pauses.get("body:ks") is not None
    assert "Breven är pausade tills vidare." in ada.get("/bodies").text


def test_a_day_that_is_over_is_refused(store: Store, ada: Site) -> None:
    ada.post("/people/ben/pause", {"until": "2026-03-01"}, on="/people")
    assert store.pauses.get("person:ben") is None


def test_a_body_shows_its_rules_for_letters(ada: Site) -> None:
    assert "måndagar, tisdagar, onsdagar, torsdagar, fredagar, från klockan 7" in " ".join(
        ada.get("/bodies").text.split()
    )
