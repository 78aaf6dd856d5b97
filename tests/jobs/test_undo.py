"""Taking back what was done to an item."""

from datetime import date, timedelta

import pytest

from tests.jobs.given import NOW, TODAY, configure, take_in, tick
from tests.jobs.test_edit import add
from tracker.core.model import Item, Status
from tracker.errors import UsageError
from tracker.jobs import edit, undo
from tracker.store import Store

LATER = date(2026, 4, 1)


def whats(store: Store, item: Item) -> list[str]:
    return [event.what for event in store.items.history(item.key)]


def told(item: Item) -> tuple[object, ...]:
    return item.status, item.due_on, item.times_moved, item.closing_section, item.ended_on, item.responsible


@pytest.fixture
def known(store: Store) -> Item:
    configure(store)
    return add(store)


def test_closing_the_wrong_item_is_taken_back_and_both_stay_in_its_history(store: Store, known: Item) -> None:
    edit.close(store, known.key, section="§ 12", who="Ada Ek", now=NOW)
    back = undo.undo(store, known.key, who="Ada Ek", now=NOW)
    assert told(back) == told(known)
    assert whats(store, known) == ["added", "closed", "undone"]


def test_a_postponement_taken_back_is_counted_no_more(store: Store, known: Item) -> None:
    edit.move(store, known.key, due_on=LATER, who="Ada Ek", today=TODAY, now=NOW)
    assert store.items.get(known.key).times_moved == 1
    assert told(undo.undo(store, known.key, who="Ada Ek", now=NOW)) == told(known)


def test_what_was_taken_back_by_mistake_is_taken_back_again(store: Store, known: Item) -> None:
    closed = edit.close(store, known.key, section="§ 12", who="Ada Ek", now=NOW)
    undo.undo(store, known.key, who="Ada Ek", now=NOW)
    assert told(undo.undo(store, known.key, who="Ada Ek", now=NOW)) == told(closed)


def test_one_of_two_changes_is_taken_back_and_the_other_stays(store: Store, known: Item) -> None:
    edit.move(store, known.key, due_on=LATER, who="Ada Ek", today=TODAY, now=NOW)
    edit.assign(store, known.key, names=["Chen Li"], who="Ada Ek", today=TODAY, now=NOW)
    moved = store.items.history(known.key)[1]
    back = undo.undo(store, known.key, moved.number, who="Ada Ek", now=NOW)
    assert (back.due_on, [one.name for one in back.responsible]) == (known.due_on, ["Chen Li"])


def test_after_seven_days_it_stays_as_it_is(store: Store, known: Item) -> None:
    edit.close(store, known.key, section="§ 12", who="Ada Ek", now=NOW)
    with pytest.raises(UsageError, match="more than 7 days ago"):
        undo.undo(store, known.key, who="Ada Ek", now=NOW + timedelta(days=7, seconds=1))
    assert undo.undo(store, known.key, who="Ada Ek", now=NOW + timedelta(days=7)).status is Status.OPEN


def test_what_was_changed_again_since_is_taken_back_from_its_end(store: Store, known: Item) -> None:
    edit.move(store, known.key, due_on=LATER, who="Ada Ek", today=TODAY, now=NOW)
    edit.move(store, known.key, due_on=date(2026, 5, 6), who="Ada Ek", today=TODAY, now=NOW + timedelta(hours=8))
    first = store.items.history(known.key)[1]
    with pytest.raises(UsageError, match="since"):
        undo.undo(store, known.key, first.number, who="Ada Ek", now=NOW)
    assert undo.undo(store, known.key, who="Ada Ek", now=NOW).due_on == LATER


def test_reading_an_item_is_not_taken_back(store: Store, known: Item) -> None:
    with pytest.raises(UsageError, match="changed nothing"):
        undo.undo(store, known.key, who="Ada Ek", now=NOW)


def test_a_question_that_was_answered_is_asked_again(store: Store) -> None:
    configure(store)
    bare = next(item for item in take_in(store).added if item.due_on is None)
    asked = [(one.item, one.code) for one in store.doubts.open("vag")]
    edit.move(store, bare.key, due_on=LATER, who="Ada Ek", today=TODAY, now=NOW + timedelta(hours=1))
    assert len(store.doubts.open("vag")) < len(asked)
    undo.undo(store, bare.key, who="Ada Ek", now=NOW + timedelta(hours=2))
    assert sorted((one.item, one.code) for one in store.doubts.open("vag")) == sorted(asked)


def test_who_gets_an_item_back_has_no_second_letter_that_calls_it_new(store: Store) -> None:
    configure(store)
    given = edit.add(
        store, body="vag", text="Offert", responsible=["Ben Ås"], due_on=LATER, who="Ada Ek", today=TODAY, now=NOW
    )
    tick(store)
    edit.assign(store, given.key, names=["Chen Li"], who="Ada Ek", today=TODAY, now=NOW)
    undo.undo(store, given.key, who="Ada Ek", now=NOW)
    assert tick(store, TODAY + timedelta(days=1)).letters == ()
