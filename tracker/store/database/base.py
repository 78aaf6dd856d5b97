"""What every database of ours can do: be read, be written by one at a time, and claim rows beside the others."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, TimeoutError

from tracker.errors import StoreError

BUSY_SECONDS = 15
"""How long to wait for somebody else who writes."""


class Database(ABC):
    """Connections for reading, and one at a time for writing, for any number of threads."""

    engine: Engine

    def __init__(self) -> None:
        self._writing = threading.RLock()
        self._own = threading.local()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view: of the transaction this thread is in, or else of what is committed."""
        if self._joined is not None:
            yield self._joined
            return
        with failures(), self._reading() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """All or nothing, and nobody else writes meanwhile; within another transaction of this thread, a part of it.

        What is read within therefore still holds when it is written.
        """
        if self._joined is not None:
            yield self._joined
            return
        with failures(), self.turn(), self._begun(self._lone_writer) as connection:
            yield connection

    @contextmanager
    def brief(self) -> Iterator[Connection]:
        """All or nothing, beside other writers where the database can do that: nothing that was read need hold.

        Only for statements that say in themselves which rows they may change, and in what state these must be.
        """
        if self._joined is not None:
            yield self._joined
            return
        with failures(), self._brief_turn(), self._begun(self._brief_writer) as connection:
            yield connection

    @abstractmethod
    def migrating(self) -> AbstractContextManager[Connection]:
        """A transaction that may rebuild tables, alone: who else begins one waits until this has ended."""

    def close(self) -> None:
        """Close all connections; a database in memory is gone then."""
        self.engine.dispose()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Let the threads of this process queue here, instead of each with a connection of its own."""
        if not self._writing.acquire(timeout=BUSY_SECONDS):
            raise StoreError(f"the database has been busy for {BUSY_SECONDS} seconds; try again")
        try:
            yield
        finally:
            self._writing.release()

    # --- what each database does in its own way

    _lone_writer: str
    """The statement that begins a transaction of the one writer."""
    _brief_writer: str
    """The statement that begins a brief one."""

    @abstractmethod
    def _reading(self) -> AbstractContextManager[Connection]:
        """A transaction that only reads."""

    @abstractmethod
    def _brief_turn(self) -> AbstractContextManager[object]:
        """What a brief transaction waits for in this process."""

    # --- the ground

    @property
    def _joined(self) -> Connection | None:
        return getattr(self._own, "connection", None)

    @contextmanager
    def _begun(self, beginning: str) -> Iterator[Connection]:
        """A transaction that other doors of this thread join."""
        with self.engine.connect() as connection:
            connection.execution_options(tracker_begins=beginning)
            with connection.begin():
                self._own.connection = connection
                try:
                    yield connection
                finally:
                    self._own.connection = None


def begin(connection: Connection) -> None:
    """Begin as the transaction asks; the drivers are told to leave that to us."""
    connection.exec_driver_sql(connection.get_execution_options().get("tracker_begins", "BEGIN"))


@contextmanager
def failures() -> Iterator[None]:
    """Failures of the world become ours; a broken rule (a key given twice) stays what it is, a bug."""
    try:
        yield
    except IntegrityError:
        raise
    except OperationalError as error:
        raise StoreError(f"the database: {_said(error)}") from error
    except DBAPIError as error:
        raise StoreError(f"the database can't be read: {_said(error)}") from error
    except TimeoutError as error:
        raise StoreError("the database is busy: no connection is free") from error


def _said(error: DBAPIError) -> str:
    """The driver's words in one line, without the statement that SQLAlchemy adds."""
    return " ".join(str(error.orig).split())
