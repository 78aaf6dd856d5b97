"""The courses that an auditor counts, and items asked for by some of their keys."""

from dataclasses import replace
from datetime import date

import pytest

from tests.store.given import NOW, TODAY, item
from tracker.core.model import Course, Item, Status
from tracker.store import Store

NEW_YEAR = date(2026, 1, 1)
LAST_YEAR = date(2025, 6, 1)


def keep(store: Store, *items: Item) -> None:
    for one in items:
        store.items.add(one, next_reminder_on=None, who="system", what="read", at=NOW)


def test_a_course_has_the_days_of_its_item_and_whether_it_rests_on_anybody(store: Store) -> None:
    keep(store, item("a"), replace(item("b"), responsible=(), times_moved=2))
    first, second = store.items.courses(since=NEW_YEAR)
    assert first == Course(
        key="a",
        body="vagnamnden",
        status=Status.OPEN,
        decided_on=date(2026, 3, 2),
        arrived_on=TODAY,
        first_due_on=date(2026, 3, 11),
        due_on=date(2026, 3, 11),
        done_on=None,
        ended_on=None,
        times_moved=0,
        has_person=True,
    )
    assert (second.has_person, second.times_moved) == (False, 2)


@pytest.mark.parametrize("status", [Status.PROPOSED, Status.DISMISSED])
def test_proposals_and_what_was_dismissed_have_none(store: Store, status: Status) -> None:
    keep(store, item("a", status=status))
    assert store.items.courses(since=NEW_YEAR) == []


def test_what_was_over_before_the_period_is_left_out_unless_it_was_due_in_it(store: Store) -> None:
    over = replace(item("over", due_on=LAST_YEAR, status=Status.CLOSED), done_on=LAST_YEAR, ended_on=LAST_YEAR)
    early = replace(item("early", status=Status.CLOSED), done_on=LAST_YEAR, ended_on=LAST_YEAR)
    keep(store, over, early, item("old and open", due_on=LAST_YEAR))
    assert [course.key for course in store.items.courses(since=NEW_YEAR)] == ["early", "old and open"]


def test_only_one_bodys_are_given_where_one_is_named(store: Store) -> None:
    keep(store, item("a"), item("b", body="torg"))
    assert [course.key for course in store.items.courses(body="torg", since=NEW_YEAR)] == ["b"]


def test_some_items_come_in_the_order_they_were_asked_for(store: Store) -> None:
    keep(store, item("a"), item("b"), item("c"))
    assert [one.key for one in store.items.some(["c", "nothing", "a"])] == ["c", "a"]


def test_keys_are_found_by_their_beginning(store: Store) -> None:
    keep(store, item("4f5e6a01"), item("4f5e6a02"), item("4f5e7"))
    assert store.items.keys_from("4f5e6a", limit=5) == ["4f5e6a01", "4f5e6a02"]
    assert store.items.keys_from("4f5e", limit=2) == ["4f5e6a01", "4f5e6a02"]
    assert store.items.keys_from("9", limit=2) == []
