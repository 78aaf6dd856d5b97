"""Letters: what would go out, what is held, and each as it looks."""

from dataclasses import replace
from datetime import date

import pytest

from tests.web.site import NOW, TODAY, Site, item
from tracker import templates
from tracker.core.model import LetterState
from tracker.jobs import remind
from tracker.jobs.office import Office
from tracker.store import Store


@pytest.fixture
def due(store: Store) -> None:
    """Ben's item that is a week from due: today's letter names it."""
    kept = replace(item("a", "Ta in offert"), reminded_through=date(2026, 2, 5))
    store.items.add(kept, next_reminder_on=TODAY, who="tracker", what="read", at=NOW)


def make(store: Store) -> str:
    """Make today's letters; give the key of Ben's."""
    office = Office(templates.environment(), "tracker@example.org", "Bevakningen", "example.org", "https://t.example")
    remind.remind(store, office=office, today=TODAY, now=NOW)
    return next(letter.key for letter in store.outbox.list() if letter.person == "ben")


@pytest.mark.usefixtures("due")
def test_what_goes_out_today_is_shown_before_it_is_made(store: Store, ada: Site) -> None:
    assert "/letters/today/ben" in ada.get("/letters").text
    page = ada.get("/letters/today/ben").text
    assert "Inte gjort ännu" in page
    assert "7 dagar före" in page
    assert "Ta in offert" in ada.get("/letters/today/ben/html").text
    assert store.outbox.list() == []


@pytest.mark.usefixtures("due")
def test_a_letter_in_preview_is_held_and_told_why(store: Store, ada: Site) -> None:
    store.people.preview("ks", who="Ada Lind", at=NOW)
    page = ada.get("/letters").text
    assert "Organet är i förhandsläge" in page
    assert ada.get("/letters/today/ben").status_code == 200
    ada.post("/bodies/ks/release", on="/bodies")
    assert "Organet är i förhandsläge" not in ada.get("/letters").text


@pytest.mark.usefixtures("due")
def test_the_pause_button_holds_all_letters(store: Store, ada: Site) -> None:
    ada.post("/letters/pause", on="/letters")
    assert "All e-post vilar." in ada.get("/letters").text
    assert "All e-post vilar." in ada.get("/").text
    assert remind.plan(store, today=TODAY).dailies == ()
    ada.post("/letters/resume", on="/letters")
    assert len(remind.plan(store, today=TODAY).dailies) == 1


@pytest.mark.usefixtures("due")
def test_a_made_letter_is_shown_as_it_looks_and_as_text(store: Store, ada: Site) -> None:
    key = make(store)
    page = ada.get(f"/letters/{key}")
    assert page.status_code == 200
    assert "ben@example.org" in page.text
    assert f'src="/letters/{key}/html"' in page.text
    assert "frame-src 'self'" in page.headers["Content-Security-Policy"]


@pytest.mark.usefixtures("due")
def test_the_letter_itself_can_load_and_run_nothing(store: Store, ada: Site) -> None:
    policy = ada.get(f"/letters/{make(store)}/html").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert policy.endswith("; sandbox")
    assert "script-src" not in policy


@pytest.mark.usefixtures("due")
def test_letters_are_narrowed_to_a_state(store: Store, ada: Site) -> None:
    key = make(store)
    assert key in ada.get("/letters?state=queued").text
    assert key not in ada.get("/letters?state=sent").text
    assert key in ada.get("/letters?state=nonsense").text


@pytest.mark.usefixtures("due")
def test_a_letter_that_was_given_up_is_tried_again(store: Store, ada: Site) -> None:
    key = make(store)
    store.outbox.take(NOW)
    store.outbox.give_up(key, "550 no such mailbox")
    assert "550 no such mailbox" in ada.get(f"/letters/{key}").text
    ada.post(f"/letters/{key}/again", on=f"/letters/{key}")
    assert store.outbox.get(key).state is LetterState.QUEUED


@pytest.mark.usefixtures("due")
def test_the_flood_is_released_for_today(store: Store, ada: Site) -> None:
    token = ada.token("/letters")
    ada.client.post("/letters/flood", data={"form_token": token})
    assert store.flags.get("flood-released") == "2026-03-04"


def test_a_letter_to_nobody_is_not_found(ada: Site) -> None:
    assert ada.get("/letters/nothing").status_code == 404
    assert ada.get("/letters/today/nobody").status_code == 404
