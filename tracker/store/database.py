"""One database: how it is opened, read and written. Knows no table.

SQLite keeps its rollback journal (not WAL) and `synchronous=FULL`: docs/decisions/0002-sqlite-one-writer.md.
"""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import cast

from sqlalchemy import Connection, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, IntegrityError, OperationalError, TimeoutError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool, StaticPool

from tracker.errors import SettingsError, StoreError

BUSY_SECONDS = 15
"""How long to wait for another program that writes to the same file."""


class Database:
    """Connections for reading, and one at a time for writing, for any number of threads."""

    def __init__(self, url: str, *, echo: bool) -> None:
        self.path = _path(url)
        pool = StaticPool if self.path is None else QueuePool
        self.engine = create_engine(
            url, echo=echo, poolclass=pool, connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS}
        )
        event.listen(self.engine, "connect", _prepare)
        event.listen(self.engine, "begin", _begin)
        self._writing = threading.RLock()
        self._own = threading.local()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view: of the transaction this thread is in, or else of what is committed."""
        if self._joined is not None:
            yield self._joined
            return
        # In memory there is one connection for all threads, so readers wait for their turn too.
        turn: AbstractContextManager[object] = self._writing if self.path is None else nullcontext()
        with _failures(), turn, self.engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """All or nothing; within another transaction of this thread, a part of that one."""
        if self._joined is not None:
            yield self._joined
            return
        with _failures(), self._turn(), self.engine.connect() as connection:
            connection.execution_options(tracker_writes=True)
            with connection.begin():
                self._own.connection = connection
                try:
                    yield connection
                finally:
                    self._own.connection = None

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction that may rebuild tables: what refers to a row is checked at its end, not on the way."""
        with _failures(), self._turn(), self.engine.connect() as connection:
            connection.execution_options(tracker_writes=True)
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
        with _failures(), self._turn():
            pooled = self.engine.raw_connection()
            try:
                yield cast(SQLiteConnection, pooled.driver_connection)
            finally:
                pooled.close()

    def close(self) -> None:
        """Close all connections; a database in memory is gone then."""
        self.engine.dispose()

    @property
    def _joined(self) -> Connection | None:
        return getattr(self._own, "connection", None)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Threads queue here: SQLite itself would have them poll, and the unlucky one give up."""
        if not self._writing.acquire(timeout=BUSY_SECONDS):
            raise StoreError(f"the database has been busy for {BUSY_SECONDS} seconds; try again")
        try:
            yield
        finally:
            self._writing.release()


def _path(url: str) -> Path | None:
    """The file behind the address; none for a database in memory."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise SettingsError([f"database: {url!r} is no address; write sqlite:///path/to/tracker.db"]) from error
    if parsed.get_backend_name() != "sqlite":
        # The address may carry a password: only its kind is shown.
        raise SettingsError([f"database: {parsed.drivername} is not supported yet; write sqlite:///path"])
    if not parsed.database or parsed.database == ":memory:":
        return None
    return Path(parsed.database)


def _prepare(connection: SQLiteConnection, _entry: ConnectionPoolEntry) -> None:
    """Set what SQLite keeps by connection, and leave BEGIN to us: the driver never says IMMEDIATE."""
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    """Take the write lock at once: two that read first and write later would each wait for the other."""
    is_writer = connection.get_execution_options().get("tracker_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writer else "BEGIN")


@contextmanager
def _failures() -> Iterator[None]:
    """Failures of the world become ours; a broken rule (a key given twice) stays what it is, a bug."""
    try:
        yield
    except IntegrityError:
        raise
    except OperationalError as error:
        raise StoreError(f"the database: {error.orig}") from error
    except DatabaseError as error:
        raise StoreError(f"the database can't be read: {error.orig}") from error
    except TimeoutError as error:
        raise StoreError("the database is busy: no connection is free") from error
