"""Workers: the processes that send. What one has claimed is its own as long as it lives, and then anybody's.

Living is told by a lock that the operating system or the server lets go of when its holder dies, never by a time that
has passed: a process that was stopped for a minute goes on where it was, and would send what another sent meanwhile.
"""

import os
import secrets
import socket
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from tracker.errors import SettingsError
from tracker.store import lock
from tracker.store.columns import new_key
from tracker.store.database import Database, PostgreSQL, SQLite
from tracker.store.database.base import failures
from tracker.store.database.postgresql import FIRST_WORKER, LEADER, LOCKS


class Worker(ABC):
    """A process among those that send: ours."""

    @property
    @abstractmethod
    def id(self) -> str:
        """What its claims are signed with; no other worker ever has it."""

    @abstractmethod
    def check(self) -> str:
        """See that it still lives, and give its id: a new one when its lock was lost, as its old claims are then.

        To be asked before each claim. StoreError when nobody answers.
        """

    @abstractmethod
    def is_alive(self, worker: str) -> bool:
        """Whether the worker of this id may still do what it has claimed; one that is dead stays dead."""

    @abstractmethod
    def leads(self) -> bool:
        """Whether this is the one worker that does what is to be done once for all."""

    @abstractmethod
    def others(self) -> int:
        """How many other workers live."""

    @abstractmethod
    def hold(self) -> AbstractContextManager[None]:
        """Be a worker; HeldError where there can be only one and there is one already."""

    @abstractmethod
    def close(self) -> None:
        """Let go of everything."""


def of(database: Database, *, direct: str | None) -> Worker:
    """Our process as a worker of the database; `direct`: the server's own address where a pooler stands before it."""
    if isinstance(database, PostgreSQL):
        return Shared(database, direct=direct)
    assert isinstance(database, SQLite)  # noqa: S101 -- there is no third
    return Lone(database)


class Lone(Worker):
    """The only one of a SQLite file: who holds the lock file knows that all others are dead."""

    def __init__(self, database: SQLite) -> None:
        self._path = database.path
        self._id = new_key()

    @property
    def id(self) -> str:
        """Give the name of the one."""
        return self._id

    def check(self) -> str:
        """Give the id: the lock of the operating system is never lost."""
        return self._id

    def is_alive(self, worker: str) -> bool:
        """Say whether it is this one: no other can be."""
        return worker == self._id

    def leads(self) -> bool:
        """Lead, being alone."""
        return True

    def others(self) -> int:
        """Say none: while this one holds the lock file there can be no other."""
        return 0

    def hold(self) -> AbstractContextManager[None]:
        """Hold the lock file; in memory there is nothing to hold."""
        return nullcontext() if self._path is None else lock.hold(self._path.with_name(f"{self._path.name}.lock"))

    def close(self) -> None:
        """Do nothing: the lock goes with the end of `hold`."""


_SESSION = (
    "SET statement_timeout = '10s'; SET lock_timeout = '10s'; SET idle_session_timeout = 0;"
    # So that the server knows within seconds of a machine that is gone, and lets go of its locks.
    " SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3"
)
_TAKE = text("SELECT pg_try_advisory_lock(:locks, :number)")
_ALL_TAKEN = text(
    "SELECT CAST(objid AS bigint) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database"
    " WHERE datname = current_database() AND locktype = 'advisory' AND granted AND classid = :locks AND objsubid = 2"
)
_IS_TAKEN = text(f"SELECT :number IN ({_ALL_TAKEN.text})")


class Shared(Worker):
    """One of any number on a PostgreSQL database: it lives as long as one connection of its own, which holds its lock.

    That connection must reach the server itself. A pooler that gives each transaction another connection would keep
    the lock of a dead process, or lose that of a living one.
    """

    def __init__(self, database: PostgreSQL, *, direct: str | None) -> None:
        self._database = database
        self._engine = database.sessions(direct)
        self._is_direct = direct is not None
        self._turn = threading.RLock()
        self._connection: Connection | None = None
        self._number = 0
        self._is_leader = False

    @property
    def id(self) -> str:
        """Give the id, living from now on if it did not before."""
        return _id(self._number) if self._number else self.check()

    def check(self) -> str:
        """Try the connection, and begin anew when it is gone."""
        with self._turn, failures():
            if not self._still_lives():
                self._begin()
            return _id(self._number)

    def is_alive(self, worker: str) -> bool:
        """Ask for its lock."""
        _, slash, number = worker.rpartition("/")
        if not slash:
            return False  # of the time when the database was SQLite's
        # Where the claims are kept: after a failover the connection of our own may still be with the old server.
        with self._database.read() as connection:
            return bool(connection.execute(_IS_TAKEN, _lock(int(number))).scalar())

    def leads(self) -> bool:
        """Hold the lock of the leader, or take it where nobody does."""
        with self._turn, failures():
            self.check()
            self._is_leader = self._is_leader or self._take(LEADER)
            return self._is_leader

    def others(self) -> int:
        """Count the locks of workers but its own."""
        with self._database.read() as connection:
            taken = connection.execute(_ALL_TAKEN, {"locks": LOCKS}).scalars().all()
        return sum(number >= FIRST_WORKER and number != self._number for number in taken)

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Live for so long."""
        self.check()
        try:
            yield
        finally:
            self.close()

    def close(self) -> None:
        """End, and with it let go of the claims."""
        with self._turn:
            if self._connection is not None:
                self._connection.invalidate()  # a lock must not outlive it in any pool
                self._connection.close()
            self._connection, self._is_leader = None, False

    def _still_lives(self) -> bool:
        if self._connection is None:
            return False
        try:
            self._connection.execute(text("SELECT 1"))
        except SQLAlchemyError:  # as well of a connection that something else has found broken before
            return False
        return True

    def _begin(self) -> None:
        """Begin to live, under a number that nobody has."""
        self.close()
        connection = self._engine.connect()
        connection.exec_driver_sql(_SESSION)
        self._connection = connection
        self._refuse_pooler(connection)
        while not self._take(number := secrets.randbelow(2**31 - FIRST_WORKER) + FIRST_WORKER):
            pass
        self._number = number

    def _take(self, number: int) -> bool:
        assert self._connection is not None  # noqa: S101 -- a beginning comes first
        return bool(self._connection.execute(_TAKE, _lock(number)).scalar())

    def _refuse_pooler(self, connection: Connection) -> None:
        """A pooler tells its clients a process number of its own making."""
        told = connection.connection.dbapi_connection.info.backend_pid  # type: ignore[union-attr] # psycopg's own
        if not self._is_direct and told != connection.execute(text("SELECT pg_backend_pid()")).scalar():
            raise SettingsError(
                [
                    "database: a pooler stands before the server, and workers need a connection that stays theirs; "
                    "set database_direct to the address of the server itself, or of a pool of sessions"
                ]
            )


def _id(number: int) -> str:
    """Where to look for the process, for whoever reads the claims; the number is all that tells it from others."""
    return f"{socket.gethostname()}/{os.getpid()}/{number}"


def _lock(number: int) -> dict[str, int]:
    return {"locks": LOCKS, "number": number}
