"""Items: what is kept comes back, late saves are refused, and a tick asks one index."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.store.given import NOW, TODAY, TOMORROW, YESTERDAY, item
from tracker.core.model import Document, Doubt, Item, Responsible, Status
from tracker.errors import NotFoundError, StaleError
from tracker.store import Store

LATER = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)


def add(store: Store, *items: Item, next_on: date | None = TODAY) -> None:
    store.items.add_many([(one, next_on) for one in items], who="system", what="read", at=NOW, origin="sha-of-minutes")


def save(store: Store, changed: Item, *, visible: bool = True) -> Item:
    return store.items.save(changed, next_reminder_on=TOMORROW, who="Ada Ek", what="moved", at=LATER, visible=visible)


def keys(found: list[Item]) -> list[str]:
    return [one.key for one in found]


def test_an_item_comes_back_as_it_was_given_with_its_doubts(either: Store) -> None:
    given = item(doubts=(Doubt("uncertain-date", "omkring 11 mars", 17), Doubt("no-address", "Ben Ås")))
    add(either, given)
    assert either.items.get("broräcket") == given


def test_instants_come_back_in_utc_and_days_as_days(either: Store) -> None:
    add(either, item())
    kept = either.items.get("broräcket")
    assert kept.changed_at.tzinfo is UTC
    assert kept.due_on == date(2026, 3, 11)
    assert type(kept.due_on) is date


def test_an_instant_without_a_zone_is_refused(store: Store) -> None:
    naive = replace(item(), changed_at=datetime(2026, 3, 4, 7, 30))  # noqa: DTZ001 - that is the point
    with pytest.raises(Exception, match="no time zone"):
        add(store, naive)


def test_a_status_is_kept_by_its_value(file_store: Store, path: Path) -> None:
    add(file_store, item(status=Status.IN_PROGRESS))
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT status FROM items").fetchone() == ("in_progress",)


def test_an_item_nobody_added_is_not_found(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.items.get("broräcket")


def test_a_key_is_given_once(store: Store) -> None:
    add(store, item())
    with pytest.raises(Exception, match=r"UNIQUE|duplicate key"):
        add(store, item())


def test_a_visible_change_raises_the_revision_and_the_time_of_change(store: Store) -> None:
    add(store, item())
    kept = save(store, replace(store.items.get("broräcket"), due_on=date(2026, 3, 18)))
    assert (kept.revision, kept.changed_at, kept.due_on) == (1, LATER, date(2026, 3, 18))
    assert store.items.get("broräcket") == kept


def test_a_change_nobody_sees_leaves_revision_and_time_alone(store: Store) -> None:
    add(store, item())
    kept = save(store, replace(store.items.get("broräcket"), document="sha-of-new-version"), visible=False)
    assert (kept.revision, kept.changed_at) == (0, NOW)


def test_a_save_over_somebody_elses_change_is_refused_and_changes_nothing(either: Store) -> None:
    add(either, item())
    seen_by_ada = seen_by_ben = either.items.get("broräcket")
    save(either, replace(seen_by_ada, due_on=date(2026, 3, 18)))
    with pytest.raises(StaleError):
        save(either, replace(seen_by_ben, status=Status.REPORTED))
    assert either.items.get("broräcket").status is Status.OPEN
    assert len(either.items.history("broräcket")) == 2


def test_a_save_over_a_reminder_made_meanwhile_is_refused_so_none_is_repeated(store: Store) -> None:
    add(store, item())
    seen = store.items.get("broräcket")
    store.items.mark_reminded({"broräcket": TOMORROW}, through=TODAY)
    with pytest.raises(StaleError):
        save(store, seen)
    assert store.items.get("broräcket").reminded_through == TODAY


def test_what_is_saved_can_be_saved_again(store: Store) -> None:
    add(store, item())
    kept = save(store, store.items.get("broräcket"))
    assert save(store, kept).revision == 2


def test_an_item_is_found_under_whom_it_rests_on_now(store: Store) -> None:
    add(store, item())
    save(store, replace(store.items.get("broräcket"), responsible=(Responsible("Ada Ek", "ada"),)))
    assert keys(store.items.list(person="ada")) == ["broräcket"]
    assert store.items.list(person="ben") == []


def test_an_item_that_names_a_person_twice_is_listed_once(store: Store) -> None:
    add(store, replace(item(), responsible=(Responsible("Ben Ås", "ben"), Responsible("Benny", "ben"))))
    assert keys(store.items.list(person="ben")) == ["broräcket"]


def test_lists_are_narrowed_and_go_by_due_date_with_undated_last(store: Store) -> None:
    add(
        store,
        item("utan dag", due_on=None),
        item("sen", due_on=YESTERDAY),
        item("klar", due_on=YESTERDAY, status=Status.CLOSED),
        item("idag", due_on=TODAY, status=Status.IN_PROGRESS),
        item("annan", body="skolnamnden"),
        item("förslag", status=Status.PROPOSED),
    )
    assert keys(store.items.list(body="vagnamnden")) == ["sen", "klar", "idag", "förslag", "utan dag"]
    assert keys(store.items.list(status=Status.CLOSED)) == ["klar"]
    assert keys(store.items.list(status={Status.PROPOSED, Status.IN_PROGRESS})) == ["idag", "förslag"]
    assert keys(store.items.list(overdue_on=TODAY)) == ["sen"]
    assert keys(store.items.open_of("vagnamnden")) == ["sen", "idag", "förslag", "utan dag"]
    assert keys(store.items.list(limit=2, offset=1)) == ["klar", "idag"]
    assert store.items.count(body="vagnamnden", status=Status.OPEN) == 2


def test_all_that_one_meeting_gave_is_found_whatever_became_of_it(store: Store) -> None:
    add(store, item("a", status=Status.DISMISSED), item("b"), replace(item("c"), decided_on=YESTERDAY))
    assert keys(store.items.of_meeting("vagnamnden", date(2026, 3, 2))) == ["a", "b"]


def test_due_is_what_comes_up_by_the_day_in_the_bodies_asked_for(either: Store) -> None:
    add(either, item("idag"), item("annan", body="skolnamnden"))
    add(either, item("imorgon"), next_on=TOMORROW)
    add(either, item("aldrig"), next_on=None)
    add(either, item("igår", doubts=(Doubt("no-address", "Ben Ås"),)), next_on=YESTERDAY)
    due = either.items.due(by=TODAY, bodies=["vagnamnden"])
    assert keys(due) == ["idag", "igår"]
    assert due[1].doubts == (Doubt("no-address", "Ben Ås"),)
    assert keys(either.items.due(by=TOMORROW, bodies=["skolnamnden", "vagnamnden"])) == [
        "idag", "annan", "imorgon", "igår",
    ]  # fmt: skip
    assert either.items.due(by=TODAY, bodies=[]) == []


def test_what_is_due_is_asked_of_its_index_alone(file_store: Store, path: Path) -> None:
    add(file_store, *[item(f"nr {number}") for number in range(50)], next_on=TOMORROW)
    asked = "SELECT * FROM items WHERE next_reminder_on IS NOT NULL AND next_reminder_on <= ? AND body IN (?, ?)"
    with closing(sqlite3.connect(path)) as raw:
        plan = raw.execute(f"EXPLAIN QUERY PLAN {asked}", ["2026-03-04", "vagnamnden", "skolnamnden"]).fetchall()
    assert [step[3] for step in plan] == [
        "SEARCH items USING INDEX ix_items_due (body=? AND next_reminder_on>? AND next_reminder_on<?)"
    ]


def test_a_reminder_made_moves_the_watermark_and_is_no_visible_change(store: Store) -> None:
    add(store, item("a"), item("b"))
    store.items.mark_reminded({"a": TOMORROW, "b": None}, through=TODAY)
    kept = store.items.get("a")
    assert (kept.reminded_through, kept.revision, kept.changed_at) == (TODAY, 0, NOW)
    assert store.items.next_reminders(["a", "b"]) == {"a": TOMORROW, "b": None}
    assert store.items.due(by=TODAY, bodies=["vagnamnden"]) == []


def test_the_watermark_never_goes_back(store: Store) -> None:
    add(store, item())
    store.items.mark_reminded({"broräcket": TOMORROW}, through=TODAY)
    store.items.mark_reminded({"broräcket": TODAY}, through=YESTERDAY)
    assert store.items.get("broräcket").reminded_through == TODAY


def test_marking_nothing_is_harmless(store: Store) -> None:
    store.items.mark_reminded({}, through=TODAY)


def test_another_policy_moves_the_next_reminder_alone(store: Store) -> None:
    add(store, item())
    store.items.reschedule({"broräcket": TOMORROW})
    assert store.items.next_reminders(["broräcket"]) == {"broräcket": TOMORROW}
    assert store.items.get("broräcket").reminded_through is None


def test_the_places_of_an_item_are_kept_once_each_with_the_documents_name(store: Store) -> None:
    minutes = Document("vägnämnden 9 mars.docx", b"...")
    store.documents.add(minutes, body="vagnamnden", held_on=date(2026, 3, 9), at=NOW)
    add(store, item())
    for _ in range(2):
        store.items.add_place("broräcket", document=minutes.key, line=8, quote="Broräcket kvarstår.")
    places = store.items.places("broräcket")
    assert [(place.document, place.source, place.line) for place in places] == [
        ("sha-of-minutes", "", 17),
        (minutes.key, "vägnämnden 9 mars.docx", 8),
    ]


def test_the_history_tells_who_did_what_when_and_from_where(store: Store) -> None:
    add(store, item())
    save(store, store.items.get("broräcket"))
    lines = [(e.at, e.who, e.what, e.origin) for e in store.items.history("broräcket")]
    assert lines == [(NOW, "system", "read", "sha-of-minutes"), (LATER, "Ada Ek", "moved", "")]


def test_many_items_are_added_at_once(store: Store) -> None:
    add(store, *[item(f"nr {number}", doubts=(Doubt("no-date"),)) for number in range(2100)])
    kept = store.items.list(body="vagnamnden")
    assert len(kept) == 2100
    assert all(one.doubts == (Doubt("no-date"),) for one in kept)


def test_of_many_items_one_bad_one_stops_all(either: Store) -> None:
    with pytest.raises(Exception, match=r"UNIQUE|duplicate key"):
        add(either, item("a"), item("b"), item("a"))
    assert either.items.count() == 0
