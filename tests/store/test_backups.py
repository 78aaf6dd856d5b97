"""Backups: whole while others write, and restored without writing to people what they have read."""

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.given import NOW, TODAY, item, letter
from tracker.core.model import LetterState
from tracker.errors import HeldError, StoreError
from tracker.store import PAUSED, Store


def add(store: Store, key: str) -> None:
    store.items.add(item(key), next_reminder_on=TODAY, who="system", what="read", at=NOW)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    return tmp_path / "backup.db"


@pytest.mark.parametrize("kind", ["memory_store", "file_store"])
def test_a_backup_is_a_store_of_its_own(request: pytest.FixtureRequest, kind: str, backup: Path) -> None:
    kept: Store = request.getfixturevalue(kind)
    add(kept, "broräcket")
    kept.backup(backup)
    add(kept, "senare")
    with Store(f"sqlite:///{backup}") as copy:
        copy.migrate()
        assert [one.key for one in copy.items.list()] == ["broräcket"]
        assert len(copy.items.history("broräcket")) == 1


def test_a_backup_made_while_others_write_holds_whole_transactions(file_store: Store, tmp_path: Path) -> None:
    done = threading.Event()

    def write() -> None:
        for number in range(1000):
            if done.is_set():
                return
            with file_store.transaction():
                add(file_store, f"a {number}")
                add(file_store, f"b {number}")

    writer = threading.Thread(target=write)
    writer.start()
    copies = [tmp_path / f"backup-{number}.db" for number in range(5)]
    for path in copies:
        file_store.backup(path)
    done.set()
    writer.join()
    for path in copies:
        with Store(f"sqlite:///{path}") as copy:
            assert copy.items.count() % 2 == 0


def test_a_backup_that_can_not_be_written_is_told_of(file_store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="could not be written"):
        file_store.backup(tmp_path / "nowhere" / "backup.db")


def test_a_restored_database_is_as_it_was_and_the_former_one_lies_beside_it(file_store: Store, backup: Path) -> None:
    add(file_store, "broräcket")
    file_store.backup(backup)
    add(file_store, "senare")
    aside = file_store.restore(backup)
    assert [kept.key for kept in file_store.items.list()] == ["broräcket"]
    with Store(f"sqlite:///{aside}") as former:
        assert former.items.count() == 2
    assert file_store.restore(backup) != aside


def test_a_database_that_crashed_is_put_aside_with_its_journal(
    file_store: Store, backup: Path, path: Path, tmp_path: Path
) -> None:
    file_store.backup(backup)
    for number in range(50):
        add(file_store, f"nr {number}")
    crashed = tmp_path / "crashed.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.executescript("PRAGMA cache_size = 1; BEGIN; UPDATE items SET text = 'half', quote = 'way'")
        shutil.copy(path, crashed)
        shutil.copy(f"{path}-journal", f"{crashed}-journal")
    with Store(f"sqlite:///{crashed}") as store:
        aside = store.restore(backup)
        assert store.items.count() == 0
    with Store(f"sqlite:///{aside}") as former:
        assert {kept.text for kept in former.items.list()} == {item().text}


def test_letters_of_a_backup_wait_for_somebody_as_they_may_have_gone_since(file_store: Store, backup: Path) -> None:
    for key in ("sent", "in doubt", "sending"):
        file_store.outbox.queue(letter(key))
    file_store.outbox.take(NOW)
    file_store.outbox.mark(NOW, sent=["sent"], ending=["in doubt"])
    file_store.outbox.queue(letter("queued"))
    file_store.backup(backup)
    file_store.restore(backup)
    assert file_store.outbox.take(NOW) == []
    assert file_store.outbox.counts() == {LetterState.HELD: 3, LetterState.SENT: 1}
    assert file_store.flags.get(PAUSED) == "restored"
    assert file_store.outbox.release("queued")


def test_a_backup_is_restored_where_no_database_was(memory_store: Store, backup: Path, path: Path) -> None:
    add(memory_store, "broräcket")
    memory_store.backup(backup)
    with Store(f"sqlite:///{path}") as fresh:
        assert fresh.restore(backup) is None
        assert fresh.items.get("broräcket") == item()
    assert sorted(one.name for one in path.parent.iterdir()) == ["backup.db", "tracker.db", "tracker.db.lock"]


def test_nothing_is_restored_under_a_running_daemon(file_store: Store, backup: Path, path: Path) -> None:
    file_store.backup(backup)
    with Store(f"sqlite:///{path}") as daemon, daemon.hold(), pytest.raises(HeldError):
        file_store.restore(backup)


def test_an_unsound_backup_is_refused_and_changes_nothing(file_store: Store, backup: Path) -> None:
    add(file_store, "broräcket")
    file_store.backup(backup)
    whole = backup.read_bytes()
    backup.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])
    with pytest.raises(StoreError, match="not a sound database"):
        file_store.restore(backup)
    assert file_store.items.count() == 1


def test_a_backup_of_a_newer_program_is_refused_and_changes_nothing(file_store: Store, backup: Path) -> None:
    file_store.backup(backup)
    with closing(sqlite3.connect(backup)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.commit()
    add(file_store, "senare")
    with pytest.raises(StoreError, match="newer tracker"):
        file_store.restore(backup)
    assert file_store.items.count() == 1


def test_a_file_that_is_no_backup_is_refused(file_store: Store, backup: Path) -> None:
    with pytest.raises(StoreError, match="no such backup"):
        file_store.restore(backup)
    backup.write_text("Protokoll")
    with pytest.raises(StoreError, match="not a sound database"):
        file_store.restore(backup)
