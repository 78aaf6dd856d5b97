"""The history: who did what when to an item, a person or a body. It only grows; triggers in the database see to it."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, func, insert, select

from tracker.core.model import Event
from tracker.errors import NotFoundError
from tracker.store.database import Database
from tracker.store.rows import batches
from tracker.store.tables import EVENTS


class History:
    """The lines that were written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, *events: Event) -> None:
        """Write lines for things that happened beside the items, as a letter that named them."""
        with self._database.write() as connection:
            write(connection, events)

    def of(self, subject: str) -> list[Event]:
        """The lines about an item (its key), a person (`person:KEY`) or a body (`body:SLUG`), oldest first."""
        asked = select(EVENTS).where(EVENTS.c.subject == subject).order_by(EVENTS.c.id)
        with self._database.read() as connection:
            rows = connection.execute(asked).all()
        return [_event(row) for row in rows]

    def of_many(self, subjects: Collection[str]) -> dict[str, list[Event]]:
        """The lines about each of these items (keys), oldest first; an item without any is not there."""
        found: dict[str, list[Event]] = {}
        with self._database.read() as connection:
            for some in batches(sorted(subjects)):
                asked = select(EVENTS).where(EVENTS.c.subject.in_(some)).order_by(EVENTS.c.id)
                for row in connection.execute(asked):
                    found.setdefault(row.subject, []).append(_event(row))
        return found

    def get(self, number: int) -> Event:
        """One line; NotFoundError when there is none."""
        with self._database.read() as connection:
            row = connection.execute(select(EVENTS).where(EVENTS.c.id == number)).first()
        if row is None:
            raise NotFoundError(f"there is no line {number} of history")
        return _event(row)

    def last(self) -> int:
        """The number of the newest line; 0 when there is none.

        Within `transaction()` no line of a lower number is still to come: who writes history writes alone.
        """
        with self._database.read() as connection:
            return connection.execute(select(func.max(EVENTS.c.id))).scalar() or 0

    def after(self, number: int, *, limit: int) -> list[Event]:
        """The lines of higher numbers about anything, oldest first, at most so many."""
        asked = select(EVENTS).where(EVENTS.c.id > number).order_by(EVENTS.c.id).limit(limit)
        with self._database.read() as connection:
            return [_event(row) for row in connection.execute(asked)]


def write(connection: Connection, events: Iterable[Event]) -> None:
    """Write lines as part of the caller's transaction."""
    lines = [
        {
            "subject": e.item,
            "at": e.at,
            "who": e.who,
            "what": e.what,
            "detail": e.detail,
            "origin": e.origin,
            "changes": dict(e.changes) or None,
        }
        for e in events
    ]
    if lines:
        connection.execute(insert(EVENTS), lines)


def _event(row: Any) -> Event:
    changes = {field: (old, new) for field, (old, new) in (row.changes or {}).items()}
    return Event(row.subject, row.at, row.who, row.what, row.detail, row.origin, changes, row.id)
