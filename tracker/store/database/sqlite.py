"""SQLite: one file, or memory for as long as the program runs.

It keeps its rollback journal (not WAL) and `synchronous=FULL`: docs/decisions/0002-sqlite-one-writer.md.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import cast

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool, StaticPool

from tracker.errors import StoreError
from tracker.store.database import base
from tracker.store.database.base import Database, failures


class SQLite(Database):
    """A database that one process at a time writes to."""

    # The write lock at once: two that read first and write later would each wait for the other.
    _lone_writer = _brief_writer = "BEGIN IMMEDIATE"

    def __init__(self, url: URL, *, echo: bool = False) -> None:
        super().__init__()
        self.path = None if url.database in {None, "", ":memory:"} else Path(str(url.database))
        pool = StaticPool if self.path is None else QueuePool
        self.engine = create_engine(
            url, echo=echo, poolclass=pool, connect_args={"check_same_thread": False, "timeout": base.BUSY_SECONDS}
        )
        event.listen(self.engine, "connect", _prepare)
        event.listen(self.engine, "begin", base.begin)

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction that may rebuild tables: what refers to a row is checked at its end, not on the way."""
        with failures(), self.turn(), self.engine.connect() as connection:
            connection.execution_options(tracker_begins=self._lone_writer)
            driver = cast(SQLiteConnection, connection.connection.driver_connection)
            driver.execute("PRAGMA foreign_keys = OFF")
            try:
                with connection.begin():
                    yield connection
                    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                        raise StoreError("the migration would leave rows that refer to nothing")
            finally:
                driver.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def raw(self) -> Iterator[SQLiteConnection]:
        """The driver's own connection, for what only SQLite can do."""
        with failures(), self.turn():
            pooled = self.engine.raw_connection()
            try:
                yield cast(SQLiteConnection, pooled.driver_connection)
            finally:
                pooled.close()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        # In memory there is one connection for all threads, so readers wait for their turn too.
        turn: AbstractContextManager[object] = self._writing if self.path is None else nullcontext()
        with turn, self.engine.begin() as connection:
            yield connection

    def _brief_turn(self) -> AbstractContextManager[object]:
        """Threads queue: SQLite itself would have them poll, and the unlucky one give up."""
        return self.turn()


def _prepare(connection: SQLiteConnection, _entry: ConnectionPoolEntry) -> None:
    """Set what SQLite keeps by connection, and leave BEGIN to us: the driver never says IMMEDIATE."""
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {base.BUSY_SECONDS * 1000}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA synchronous = FULL")
