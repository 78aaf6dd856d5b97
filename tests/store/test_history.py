"""The history grows and is never changed, whoever tries."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.given import NOW, item
from tracker.core.model import Event
from tracker.store import Store

READ = Event("broräcket", NOW, "system", "read", "", "sha-of-minutes")


@pytest.mark.parametrize(
    "attempt",
    [
        "UPDATE events SET who = 'nobody'",
        "DELETE FROM events",
        "INSERT OR REPLACE INTO events SELECT id, subject, at, 'nobody', what, detail, origin, changes FROM events",
    ],
)
def test_the_database_refuses_to_change_a_line_of_history(file_store: Store, path: Path, attempt: str) -> None:
    file_store.history.add(READ)
    with closing(sqlite3.connect(path)) as raw, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(attempt)
    assert file_store.history.of("broräcket") == [READ]


def test_a_letter_leaves_a_line_beside_the_items_own(store: Store) -> None:
    store.items.add(item(), next_reminder_on=None, who="system", what="read", at=NOW, origin="sha-of-minutes")
    reminded = Event("broräcket", NOW, "system", "reminded", "Ben Ås", "ben:2026-03-04:daily")
    store.history.add(reminded)
    assert store.items.history("broräcket") == [READ, reminded]


def test_a_line_is_taken_back_with_the_change_it_tells_of(store: Store) -> None:
    def read_half() -> None:
        with store.transaction():
            store.history.add(READ)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        read_half()
    assert store.history.of("broräcket") == []
