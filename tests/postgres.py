"""A real PostgreSQL on loopback, for one test or one session of tests.

The cluster has its data, port and processes for itself and touches no service of the system. Its server may not be root:
where the tests are, it runs as `postgres`, the user of Debian's package. Without the package the test skips.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from tests import services
from tracker.store import Store

PATIENCE = 30.0
"""Seconds that starting or ending may take."""
OPTIONS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "100",
    "log_min_messages": "panic",
    "log_min_error_statement": "panic",
}
HASTY = {"fsync": "off", "full_page_writes": "off"}
"""The machine does not lose its power while a test runs; the server may be killed, and survives that without."""

CLEAR = """
SET session_replication_role = replica;  -- no trigger refuses, no reference is asked after
DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'
  LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
END $$;
SELECT setval(format('%I', sequencename)::regclass, 1, false) FROM pg_sequences;
"""


class Cluster:
    """A running server; databases in it are made by copying one that was migrated."""

    def __init__(self, folder: Path, *, is_durable: bool = False) -> None:
        self._options = OPTIONS if is_durable else OPTIONS | HASTY
        self._folder = folder
        self._numbers = count(1)
        self.port = _free_port()
        self.shared_url = ""
        self._process: subprocess.Popen[bytes] | None = None

    # --- the server

    def make(self) -> None:
        # Swedish order of letters, which is not that of their bytes: nothing may rely on it.
        order = ("--locale-provider=icu", "--icu-locale=sv-SE", "--locale=C.UTF-8")
        self._ran("initdb", "-D", "data", "-U", "tracker", "-A", "trust", "-E", "UTF8", *order, "--no-sync")

    def start(self) -> None:
        told = [f"--{name}={value}" for name, value in self._options.items()]
        command = [program("postgres"), "-D", "data", f"--port={self.port}", *told]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - PostgreSQL's own program
                command, cwd=self._folder, stdin=subprocess.DEVNULL, stderr=log, **_user()
            )
        until = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self._address("postgres")).close()
            except psycopg.OperationalError:
                assert self._process.poll() is None, (self._folder / "log").read_text()
                assert time.monotonic() < until, "PostgreSQL does not start"
                time.sleep(0.05)
            else:
                return

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End it; SIGINT cuts all connections, SIGQUIT is a crash that the next start recovers from."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(PATIENCE)
            self._process = None

    def crash(self) -> None:
        """What `pg_ctl restart -m immediate` does."""
        self.stop(signal.SIGQUIT)
        self.start()

    # --- its databases

    def shared(self) -> str:
        """The address of a database that every asker gets, emptied: ten times as quick as one of one's own."""
        if not self.shared_url:
            self.shared_url = self.database()
        self.sql(CLEAR, url=self.shared_url)
        return self.shared_url

    def database(self) -> str:
        """The address of a new database as the program of today makes it."""
        return self._created(" TEMPLATE migrated STRATEGY file_copy")

    def copy(self, url: str) -> str:
        """The address of a copy of a database that nobody uses just now."""
        return self._created(f" TEMPLATE {url.rpartition('/')[2]} STRATEGY file_copy")

    def empty(self, options: str = "") -> str:
        """The address of a new database that holds nothing."""
        return self._created(f" TEMPLATE template0 {options}")

    def drop(self, url: str) -> None:
        self.sql(f"DROP DATABASE {url.rpartition('/')[2]} WITH (FORCE)")

    def migrate_template(self) -> None:
        self.sql("CREATE DATABASE migrated")
        with Store(self.url("migrated")) as store:
            store.migrate()

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://tracker@127.0.0.1:{self.port}/{database}"

    def sql(self, statement: str, *, url: str = "postgres") -> list[tuple[Any, ...]]:
        """Have the server do something, in no transaction, in the database of this address; give the last answer."""
        with psycopg.connect(self._address(url.rpartition("/")[2]), autocommit=True) as connection:
            done = connection.execute(statement.encode())
            while done.nextset():
                pass
            return done.fetchall() if done.description else []

    def cut(self, url: str) -> int:
        """Cut all connections to a database; say how many there were."""
        name = url.rpartition("/")[2]
        where = f"FROM pg_stat_activity WHERE datname = '{name}' AND backend_type = 'client backend'"
        return len(self.sql(f"SELECT pg_terminate_backend(pid) {where}"))

    def _created(self, how: str) -> str:
        name = f"test_{next(self._numbers)}"
        self.sql(f"CREATE DATABASE {name}{how}")
        return self.url(name)

    def _address(self, database: str) -> str:
        return f"host=127.0.0.1 port={self.port} user=tracker dbname={database}"

    def _ran(self, name: str, *arguments: str) -> None:
        command = [program(name), *arguments]
        done = subprocess.run(  # noqa: S603 - PostgreSQL's own program
            command, cwd=self._folder, capture_output=True, text=True, check=False, **_user()
        )
        assert done.returncode == 0, done.stderr


@contextmanager
def running(*, is_durable: bool = False) -> Iterator[Cluster]:
    """A cluster of one's own, gone afterwards; one that `is_durable` would survive a power cut, and takes the time."""
    program("postgres")
    folder = Path(tempfile.mkdtemp(prefix="tracker-postgres-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    cluster = Cluster(folder, is_durable=is_durable)
    try:
        cluster.make()
        cluster.start()
        cluster.migrate_template()
        yield cluster
    finally:
        cluster.stop()
        shutil.rmtree(folder)


def program(name: str) -> str:
    """The path of a server program, which Debian keeps out of everybody's way."""
    newest = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[4]))
    return str(newest[-1]) if newest else services.program(name)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        return int(held.getsockname()[1])


def _user() -> dict[str, Any]:
    """How to start a program so that it is not root."""
    return {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
