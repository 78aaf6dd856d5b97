"""The schema: made by migrations alone, brought up to date at start, and never by an older program."""

import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from tests.store.given import NOW, TODAY, item
from tracker.errors import NotFoundError, SettingsError, StoreError
from tracker.store import Store, database, migrations


def test_the_migrations_make_the_tables_that_the_program_uses() -> None:
    assert migrations.schema_drift(database.at("sqlite://")) == []


def test_the_newest_revision_is_the_one_the_program_knows() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_current_head() == migrations.HEAD


def test_a_start_makes_the_file_for_its_owner_alone(path: Path) -> None:
    nested = path.parent / "data" / "tracker.db"
    with Store(f"sqlite:///{nested}") as store:
        store.migrate()
    assert stat.S_IMODE(nested.stat().st_mode) == 0o600


def test_a_second_start_changes_nothing(file_store: Store) -> None:
    file_store.items.add(item(), next_reminder_on=TODAY, who="system", what="read", at=NOW)
    file_store.migrate()
    assert file_store.items.get("broräcket") == item()


def test_a_second_start_on_a_database_in_memory_changes_nothing(store: Store) -> None:
    store.flags.set("paused", "by Ada Ek")
    store.migrate()
    assert store.flags.get("paused") == "by Ada Ek"


def test_a_database_changed_by_a_newer_program_is_refused_and_left_alone(file_store: Store, path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.commit()
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"newer tracker \(schema 9999, this one knows 0006\)"):
        file_store.migrate()
    assert path.read_bytes() == before


def test_somebody_elses_database_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE items (recipe TEXT)")
    with Store(f"sqlite:///{path}") as store, pytest.raises(StoreError, match="something else"):
        store.migrate()


def test_a_file_that_is_no_database_is_refused(path: Path) -> None:
    path.write_text("Protokoll fört vid sammanträde med Vägnämnden den 2 mars 2026.\n" * 100)
    with Store(f"sqlite:///{path}") as store, pytest.raises(StoreError, match="not a database"):
        store.migrate()


def test_a_migration_that_dies_half_way_leaves_nothing(path: Path) -> None:
    store = Store(f"sqlite:///{path}")
    path.touch()

    def die() -> None:
        with store._database.migrating() as connection:
            migrations.run(connection)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        die()
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT name FROM sqlite_master").fetchall() == []
    store.migrate()
    store.close()


def test_a_fresh_store_for_a_test_takes_no_time() -> None:
    Store("sqlite://").migrate()
    start = time.process_time()
    Store("sqlite://").migrate()
    assert time.process_time() - start < 0.2


@pytest.mark.parametrize(
    "url", ["mysql://ada:secret@db/tracker", "postgresql+psycopg://ada:top:secret@db:x/tracker", "tracker.db"]
)
def test_an_address_that_can_not_be_meant_is_a_wrong_setting_and_shows_no_password(url: str) -> None:
    with pytest.raises(SettingsError) as refusal:
        Store(url)
    assert "secret" not in str(refusal.value)


@contextmanager
def at_revision(revision: str, path: Path) -> Iterator[Connection]:
    """Make a database as a program of before left it."""
    with database.at(f"sqlite:///{path}").migrating() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(Path(migrations.__file__).parent))
        command.upgrade(config, revision)
        yield connection


def test_documents_that_waited_before_contents_were_kept_wait_still(path: Path) -> None:
    with at_revision("0001", path) as connection:
        connection.execute(
            text("INSERT INTO documents (key, name, read_at, content) VALUES ('a', 'a.txt', :at, :content)"),
            {"at": "2026-03-04 07:00:00", "content": b"Protokoll"},
        )
        connection.execute(
            text("INSERT INTO documents (key, name, body, read_at) VALUES ('b', 'b.txt', 'vagnamnden', :at)"),
            {"at": "2026-03-04 07:00:00"},
        )
    with Store(f"sqlite:///{path}") as store:
        store.migrate()
        assert [waiting.key for waiting in store.documents.pending()] == ["a"]
        assert store.documents.content("a").content == b"Protokoll"
        with pytest.raises(NotFoundError, match="not kept"):
            store.documents.content("b")


OF_BEFORE = (
    "INSERT INTO items (key, body, text, responsible, status, arrived_on, changed_at, revision, quote, explicit,"
    " is_confidential, note, version, due_on) VALUES (:key, 'vag', 'Laga bron', '[]', :status, '2026-01-12',"
    " '2026-01-12 08:00:00.000000', 0, '', 1, 0, '', 0, '2026-04-10')"
)
TOLD_BEFORE = (
    "INSERT INTO events (subject, at, who, what, detail, origin)"
    " VALUES (:key, :day || ' 08:00:00.000000', 'Ada Ek', :what, :detail, '')"
)


def lived(connection: Connection, key: str, status: str, *history: tuple[str, str, str]) -> None:
    """Keep an item of revision 0003 and its history: day, what, detail."""
    connection.execute(text(OF_BEFORE), {"key": key, "status": status})
    for day, what, detail in history:
        connection.execute(text(TOLD_BEFORE), {"key": key, "day": day, "what": what, "detail": detail})


def test_items_of_before_know_from_their_history_how_they_ended_and_how_often_they_were_postponed(path: Path) -> None:
    with at_revision("0003", path) as connection:
        reported = ("2026-02-02", "reported", "")
        lived(connection, "closed", "closed", reported, ("2026-02-20", "closed", "§ 4"))
        lived(connection, "again", "closed", reported, ("2026-02-10", "reopened", ""), ("2026-02-20", "closed", ""))
        lived(connection, "off", "written_off", ("2026-02-20", "written_off", "Bron rivs"))
        lived(connection, "imported", "closed")
        moves = ("– → 2026-03-01", "2026-03-01 → 2026-05-01: väntar", "2026-05-01 → 2026-04-10")
        lived(connection, "open", "open", *(("2026-02-03", "moved", detail) for detail in moves))
    with Store(f"sqlite:///{path}") as store:
        store.migrate()
        found = {item.key: (item.done_on, item.ended_on, item.times_moved) for item in store.items.list()}
    ended = date(2026, 2, 20)
    assert found == {
        "closed": (date(2026, 2, 2), ended, 0),
        "again": (ended, ended, 0),
        "off": (None, ended, 0),
        "imported": (None, None, 0),
        "open": (None, None, 1),
    }


def test_letters_of_before_are_found_by_their_items(path: Path) -> None:
    with at_revision("0003", path) as connection:
        connection.execute(
            text(
                "INSERT INTO letters (key, address, kind, day, subject, content, items, sections, state, tries, error)"
                " VALUES ('2026-03-04-daily-ben', 'ben@example.org', 'daily', '2026-03-04', 'Att göra', x'00',"
                """ '["bron", "vägen", "bron"]', '["mine"]', 'sent', 1, '')"""
            )
        )
    with Store(f"sqlite:///{path}") as store:
        store.migrate()
        assert [letter.key for letter in store.outbox.about("vägen")] == ["2026-03-04-daily-ben"]
