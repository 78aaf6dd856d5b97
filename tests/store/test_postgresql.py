"""What only PostgreSQL does: several writers, cut connections, other orders of letters, and text that it can't keep."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import psycopg
import pytest

from tests.postgres import Cluster
from tests.store.given import NOW, TODAY, item, letter
from tracker.core.model import LetterState
from tracker.errors import HeldError, StoreError
from tracker.store import PAUSED, Store, database, migrations
from tracker.store.database import postgresql

pytestmark = pytest.mark.service


@pytest.fixture
def store(postgres_url: str) -> Iterator[Store]:
    with Store(postgres_url) as store:
        yield store


@pytest.fixture
def own(cluster: Cluster) -> Iterator[str]:
    """The address of a database that a test may cut off, lock or change."""
    url = cluster.database()
    yield url
    cluster.drop(url)


# --- the schema


def test_the_migrations_make_the_tables_that_the_program_uses(cluster: Cluster) -> None:
    with closing(database.at(cluster.empty())) as fresh:
        assert migrations.schema_drift(fresh) == []


def test_several_that_start_at_once_make_one_schema(cluster: Cluster) -> None:
    url, ready = cluster.empty(), Barrier(4)

    def start(_: int) -> int:
        with Store(url) as store:
            ready.wait()
            store.migrate()
            return store.items.count()

    with ThreadPoolExecutor(4) as starts:
        assert list(starts.map(start, range(4))) == [0] * 4
    assert cluster.sql("SELECT count(*) FROM alembic_version", url=url) == [(1,)]


def test_a_migration_that_dies_half_way_leaves_nothing(cluster: Cluster) -> None:
    url = cluster.empty()

    def die() -> None:
        with closing(database.at(url)) as fresh, fresh.migrating() as connection:
            migrations.run(connection)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        die()
    assert cluster.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", url=url) == [(0,)]


def test_a_database_of_a_newer_program_or_of_another_is_refused(cluster: Cluster, own: str) -> None:
    cluster.sql("UPDATE alembic_version SET version_num = '9999'", url=own)
    with Store(own) as store, pytest.raises(StoreError, match=r"newer tracker \(schema 9999"):
        store.migrate()
    recipes = cluster.empty()
    cluster.sql("CREATE TABLE items (recipe text)", url=recipes)
    with Store(recipes) as store, pytest.raises(StoreError, match="something else"):
        store.migrate()


@pytest.mark.parametrize("attempt", ["UPDATE events SET who = 'nobody'", "DELETE FROM events", "TRUNCATE events"])
def test_the_database_refuses_to_change_a_line_of_history(store: Store, cluster: Cluster, attempt: str) -> None:
    store.items.add(item(), next_reminder_on=None, who="Ada Ek", what="read", at=NOW)
    with pytest.raises(psycopg.errors.RestrictViolation, match="append-only"):
        cluster.sql(attempt, url=cluster.shared_url)
    assert [event.who for event in store.items.history("broräcket")] == ["Ada Ek"]


def test_what_is_due_is_asked_of_its_index_alone(store: Store, cluster: Cluster) -> None:
    asked = "SELECT * FROM items WHERE next_reminder_on IS NOT NULL AND next_reminder_on <= '2026-03-04' AND body = 'a'"
    plan = cluster.sql(f"SET enable_seqscan = off; EXPLAIN {asked}", url=cluster.shared_url)
    assert "ix_items_due" in str(plan)


# --- what it keeps


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("bro\0räcke", "bro\N{REPLACEMENT CHARACTER}räcke"),
        ("\ud83d", "\N{REPLACEMENT CHARACTER}"),
        ("\ud83d\ude00", "\N{GRINNING FACE}"),
        ("Åsa 🚧 räcke", "Åsa 🚧 räcke"),
    ],
)
def test_text_that_postgresql_can_not_keep_is_kept_with_a_mark_in_its_place(
    store: Store, written: str, kept: str
) -> None:
    store.flags.set("words", written)
    assert store.flags.get("words") == kept
    store.flags.set(written, "a name too")
    assert store.flags.get(written) == "a name too"


def test_beginnings_of_keys_and_orders_are_those_of_the_bytes(store: Store, cluster: Cluster) -> None:
    assert cluster.sql("SELECT 'Z' < 'a', 'ö' < 'z'") == [(False, False)], "the cluster sorts as Swedes do"
    for key in ("a1", "A1", "a2", "å1", "b"):
        store.items.add(item(key), next_reminder_on=None, who="Ada Ek", what="read", at=NOW)
    assert store.items.keys_from("a", limit=9) == ["a1", "a2"]
    assert store.items.keys_from("", limit=2) == ["A1", "a1"]
    for origin in ("minutes", "Kalender"):
        store.meetings.set("vag", [TODAY], origin=origin)
    [found] = store.meetings.calendar("vag", since=TODAY)
    assert [one.origin for one in found.said] == ["Kalender", "minutes"]


# --- beside others


def test_a_brief_transaction_does_not_wait_for_the_one_writer(postgres_url: str) -> None:
    with Store(postgres_url) as one, Store(postgres_url) as other, one.transaction():
        one.flags.set("a", "1")
        with other._database.brief() as connection:
            connection.exec_driver_sql("INSERT INTO flags VALUES ('b', '2')")
        assert one.flags.get("b") == "2"


def test_a_writer_that_waits_too_long_is_told_that_the_database_is_busy(
    own: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = postgresql._begin("", lock_seconds=1) + postgresql._ALONE
    monkeypatch.setattr(postgresql.PostgreSQL, "_lone_writer", quick)
    with Store(own) as one, Store(own) as other, one.transaction(), pytest.raises(StoreError, match="lock timeout"):
        other.flags.set("a", "1")


def test_a_cut_connection_is_a_failure_of_the_world_and_the_next_try_goes_through(cluster: Cluster, own: str) -> None:
    with Store(own) as store:

        def write() -> None:
            with store.transaction():
                store.flags.set("a", "1")
                cluster.cut(own)
                store.flags.set("b", "2")

        with pytest.raises(StoreError, match="terminating connection"):
            write()
        assert store.flags.get("a") is None
        cluster.cut(own)
        assert store.flags.get("b") is None


def test_a_program_that_was_stopped_in_a_transaction_does_not_keep_the_others_from_writing(
    own: str,
) -> None:
    stopped = subprocess.Popen(  # noqa: S603 - our own interpreter and words
        [sys.executable, "-c", STOPPED, own], stdout=subprocess.PIPE
    )
    with stopped, Store(own) as store:
        assert stopped.stdout
        assert stopped.stdout.readline() == b"writing\n"
        stopped.send_signal(signal.SIGSTOP)
        store.flags.set("a", "theirs")
        stopped.kill()
        assert store.flags.get("a") == "theirs"


STOPPED = """
import sys, time
from tracker.store import Store
from tracker.store.database import postgresql
postgresql.PostgreSQL._lone_writer = postgresql._begin("", idle_seconds=1) + postgresql._ALONE
with Store(sys.argv[1]) as store, store.transaction():
    store.flags.set("a", "mine")
    print("writing", flush=True)
    time.sleep(60)
"""


# --- where it is not


def test_a_server_that_does_not_answer_is_told_of_without_the_password() -> None:
    unreachable = "postgresql+psycopg://ada:topsecret@127.0.0.1:1/tracker"
    with Store(unreachable) as store, pytest.raises(StoreError, match="connection failed") as refusal:
        store.migrate()
    assert "topsecret" not in f"{refusal.value}{refusal.value.__cause__}"
    assert "\n" not in str(refusal.value)


def test_without_the_driver_it_is_said_what_to_install() -> None:
    asked = (
        "import sys; sys.modules['psycopg'] = None\n"
        "from tracker.store import Store\n"
        "from tracker.errors import MissingError\n"
        "try: Store('postgresql+psycopg://db/tracker')\n"
        "except MissingError as error: print(error)"
    )
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)  # noqa: S603
    assert said.stdout == "PostgreSQL needs a driver that is not installed; pip install 'tracker[postgres]'\n"


# --- where several servers are named


def test_of_several_servers_the_one_is_used_that_takes_writes(cluster: Cluster, postgres_url: str) -> None:
    name = postgres_url.rpartition("/")[2]
    several = f"postgresql+psycopg://tracker@/{name}?host=127.0.0.1,127.0.0.1&port=1,{cluster.port}"
    with Store(f"{several}&target_session_attrs=read-write") as store, store.hold():
        store.flags.set("a", "1")
        assert store.flags.get("a") == "1"


# --- after a restore


def test_a_database_that_was_put_back_is_adopted_with_its_letters_held(own: str) -> None:
    with Store(own) as store:
        store.outbox.queue(letter())
        with Store(own) as other, other.hold(), pytest.raises(HeldError, match="1 other processes"):
            store.adopt()
        store.adopt()
        assert store.outbox.counts() == {LetterState.HELD: 1}
        assert store.flags.get(PAUSED) == "restored"


def test_backup_and_restore_say_what_postgresql_has_for_them(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="pg_dump --format=custom"):
        store.backup(tmp_path / "backup")
    with pytest.raises(StoreError, match=r"pg_restore .* then `tracker restore --adopt`"):
        store.restore(tmp_path / "backup")
