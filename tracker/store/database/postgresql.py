"""PostgreSQL: any number of processes on any number of machines.

All that a connection is told it is told with its transaction, so that a pool between us and the server (PgBouncer) may
give each transaction another connection. What must outlive one is told in `store.workers`.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from importlib.util import find_spec
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from tracker.errors import MissingError
from tracker.store.database import base
from tracker.store.database.base import Database, failures

CONNECT_SECONDS = 10
STATEMENT_SECONDS = 60
IDLE_SECONDS = 60
"""How long a transaction may wait for its program: one that was stopped would keep all others from writing."""
MIGRATION_SECONDS = 600
LOCKS = 0x7472636B
"""'trck': the first half of our advisory locks, so that other programs in the same database have theirs."""
WRITER, LEADER, FIRST_WORKER = 1, 2, 16
"""The second halves: of whoever writes, of whoever leads, and of the workers, each with a number from the last on."""

_CONNECTING = {
    "connect_timeout": CONNECT_SECONDS,
    "application_name": "tracker",
    "prepare_threshold": None,  # a prepared statement belongs to one connection of a pooler's
    # So that a server that is gone is known to be within seconds.
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


def _begin(
    how: str,
    *,
    lock_seconds: int = base.BUSY_SECONDS,
    statement_seconds: int = STATEMENT_SECONDS,
    idle_seconds: int = IDLE_SECONDS,
) -> str:
    """Several statements that travel as one."""
    limits = {
        "TimeZone": "'UTC'",
        "statement_timeout": f"'{statement_seconds}s'",
        "lock_timeout": f"'{lock_seconds}s'",
        "idle_in_transaction_session_timeout": f"'{idle_seconds}s'",
    }
    return "; ".join([f"BEGIN {how}", *(f"SET LOCAL {name} = {value}" for name, value in limits.items())])


_ALONE = f"; SELECT pg_advisory_xact_lock({LOCKS}, {WRITER})"
_READER = _begin("ISOLATION LEVEL REPEATABLE READ, READ ONLY")
_MIGRATOR = _begin("", lock_seconds=MIGRATION_SECONDS, statement_seconds=MIGRATION_SECONDS) + _ALONE


class PostgreSQL(Database):
    """A database that processes share; one of them writes at a time, and all claim letters side by side."""

    _brief_writer = _begin("")
    _lone_writer = _brief_writer + _ALONE

    def __init__(self, url: URL, *, echo: bool = False) -> None:
        super().__init__()
        if find_spec("psycopg") is None:
            raise MissingError("PostgreSQL needs a driver that is not installed; pip install 'tracker[postgres]'")
        # Before each use a pooled connection is tried: after a failover all are dead.
        self.engine = create_engine(url, echo=echo, pool_pre_ping=True, connect_args=_CONNECTING)
        event.listen(self.engine, "connect", _prepare)
        event.listen(self.engine, "begin", base.begin)

    def sessions(self, direct: str | None) -> Engine:
        """Give what opens connections that stay their owner's and begin no transactions; `direct` is their address."""
        url = self.engine.url if direct is None else make_url(direct)
        return create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT", connect_args=_CONNECTING)

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction that may rebuild tables and take its time, while nobody else writes."""
        with failures(), self.turn(), self.engine.connect() as connection:
            connection.execution_options(tracker_begins=_MIGRATOR)
            with connection.begin():
                yield connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            connection.execution_options(tracker_begins=_READER)
            with connection.begin():
                yield connection

    def _brief_turn(self) -> AbstractContextManager[object]:
        return nullcontext()


def _prepare(connection: Any, _entry: ConnectionPoolEntry) -> None:
    """Leave BEGIN to us, and have text cleaned of what PostgreSQL can't keep."""
    from psycopg.types.string import StrDumper

    class Clean(StrDumper):
        def dump(self, text: str) -> Any:
            return super().dump(keepable(text))

    connection.autocommit = True
    connection.adapters.register_dumper(str, Clean)


def keepable(text: str) -> str:
    """The text without NUL and halves of characters, which minutes can hold and PostgreSQL refuses."""
    if text.isascii() and "\0" not in text:
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "\N{REPLACEMENT CHARACTER}")
