"""Transactions and threads: all or nothing, one writer at a time, and nobody is told that the database is locked."""

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.given import NOW, TODAY, item, letter
from tracker.errors import StoreError
from tracker.store import Store, database
from tracker.store.database import SQLite


def add(store: Store, key: str) -> None:
    store.items.add(item(key), next_reminder_on=TODAY, who="system", what="read", at=NOW)


def fail_after(store: Store, *, deed: Callable[[], None]) -> None:
    with store.transaction():
        deed()
        raise ZeroDivisionError


def test_a_transaction_that_fails_leaves_nothing(either: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_after(either, deed=lambda: add(either, "a"))
    assert either.items.count() == 0
    add(either, "b")
    assert either.items.count() == 1


def test_a_nested_transaction_is_part_of_the_outer_one(either: Store) -> None:
    def nested() -> None:
        with either.transaction():
            add(either, "a")
        assert either.items.count() == 1

    with pytest.raises(ZeroDivisionError):
        fail_after(either, deed=nested)
    assert either.items.count() == 0


def test_a_transaction_reads_what_it_wrote_and_others_do_not(shared: Store, url: str) -> None:
    with Store(url) as other, shared.transaction():
        add(shared, "a")
        assert shared.items.count() == 1
        assert other.items.count() == 0


def test_a_thread_reads_while_another_is_in_a_transaction(shared: Store) -> None:
    with ThreadPoolExecutor(1) as reader, shared.transaction():
        add(shared, "a")
        assert reader.submit(shared.items.count).result(timeout=5) == 0


def test_in_memory_a_thread_that_reads_waits_for_the_transaction_of_another(memory_store: Store) -> None:
    with ThreadPoolExecutor(1) as reader:
        with memory_store.transaction():
            add(memory_store, "a")
            counted = reader.submit(memory_store.items.count)
            with pytest.raises(TimeoutError):
                counted.result(timeout=0.1)
        assert counted.result(timeout=5) == 1


@pytest.mark.parametrize("of_their_own", [True, False], ids=["four stores", "one store"])
def test_four_threads_claim_each_letter_once(shared: Store, url: str, *, of_their_own: bool) -> None:
    letters = [f"letter {number}" for number in range(40)]
    with shared.transaction():
        for key in letters:
            shared.outbox.queue(letter(key))
    start = threading.Barrier(4)

    def claim_all(store: Store) -> list[str]:
        start.wait()
        taken = []
        while some := store.outbox.take(NOW, limit=3):
            taken += [letter.key for letter in some]
        return taken

    stores = [Store(url) if of_their_own else shared for _ in range(4)]
    with ThreadPoolExecutor(4) as threads:
        claimed = [key for keys in threads.map(claim_all, stores) for key in keys]
    for store in stores:
        store.close()
    assert sorted(claimed) == sorted(letters)


def count_up(store: Store) -> None:
    for _ in range(15):
        with store.transaction():
            store.flags.set("counter", str(int(store.flags.get("counter") or "0") + 1))


def test_threads_that_read_and_then_write_lose_nothing(either: Store) -> None:
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(count_up, [either] * 4))
    assert either.flags.get("counter") == "60"


def test_programs_that_read_and_then_write_never_lock_each_other_out(shared: Store, url: str) -> None:
    stores = [Store(url) for _ in range(4)]
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(count_up, stores))
    for store in stores:
        store.close()
    assert shared.flags.get("counter") == "60"


def test_a_database_that_another_program_keeps_busy_is_told_of_as_busy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database.base, "BUSY_SECONDS", 0.05)
    with Store(f"sqlite:///{path}") as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        store.migrate()
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked"):
            store.flags.set("paused", "by Ada Ek")


def test_a_database_in_a_place_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with Store(f"sqlite:///{tmp_path}/nowhere/tracker.db") as store, pytest.raises(StoreError, match="unable to open"):
        store.items.count()


def test_every_connection_is_durable_and_keeps_references_whole(file_store: Store) -> None:
    assert isinstance(file_store._database, SQLite)
    with file_store._database.raw() as raw:
        settings = {
            name: raw.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert settings == {"journal_mode": "truncate", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 15000}
