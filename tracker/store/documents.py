"""Documents: which were read, as they came, and which of them wait for somebody to say what they are."""

from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select, update

from tracker.core.model import Document
from tracker.errors import NotFoundError
from tracker.store import inserts
from tracker.store.database import Database
from tracker.store.tables import DOCUMENTS
from tracker.store.values import KeptDocument

_IS_WAITING = DOCUMENTS.c.is_waiting
_FACTS = select(
    DOCUMENTS.c.key,
    DOCUMENTS.c.name,
    DOCUMENTS.c.body,
    DOCUMENTS.c.held_on,
    DOCUMENTS.c.read_at,
    DOCUMENTS.c.is_waiting,
    DOCUMENTS.c.is_draft,
)


class Documents:
    """The documents that were read, by their content."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def seen(self, key: str) -> bool:
        """Whether this content was read before, or waits to be."""
        with self._database.read() as connection:
            return connection.execute(select(DOCUMENTS.c.id).where(DOCUMENTS.c.key == key)).first() is not None

    def add(
        self,
        document: Document,
        *,
        body: str | None,
        held_on: date | None,
        at: datetime,
        is_waiting: bool | None = None,
        is_draft: bool = False,
    ) -> bool:
        """Keep the document; False when this content is known and was left alone.

        Without a body, or when told so, it waits.
        """
        row = {
            "key": document.key,
            "name": document.source,
            "body": body,
            "held_on": held_on,
            "read_at": at,
            "content": document.content,
            "is_waiting": body is None if is_waiting is None else is_waiting,
            "is_draft": is_draft,
        }
        with self._database.write() as connection:
            return inserts.new(connection, DOCUMENTS, [row]) == 1

    def get(self, key: str) -> KeptDocument:
        """What is kept of it; NotFoundError when it was never read."""
        found = self._select(DOCUMENTS.c.key == key)
        if not found:
            raise NotFoundError(f"there is no document {key}")
        return found[0]

    def versions(self, body: str, held_on: date) -> list[KeptDocument]:
        """The minutes of one meeting that were read, oldest first."""
        return self._select(DOCUMENTS.c.body == body, DOCUMENTS.c.held_on == held_on, ~_IS_WAITING)

    def names(self, body: str) -> frozenset[str]:
        """What the body's documents are called, those that wait among them."""
        asked = select(DOCUMENTS.c.name).where(DOCUMENTS.c.body == body)
        with self._database.read() as connection:
            return frozenset(connection.execute(asked).scalars())

    def last_held(self, body: str, *, before: date) -> date | None:
        """The day of the body's latest meeting before that day of which minutes were read."""
        held_on = DOCUMENTS.c.held_on
        asked = select(func.max(held_on)).where(DOCUMENTS.c.body == body, held_on < before, ~_IS_WAITING)
        with self._database.read() as connection:
            latest: date | None = connection.execute(asked).scalar_one()
        return latest

    def taken(self, body: str | None = None) -> list[KeptDocument]:
        """Those that wait no longer and whose content is kept, of one body or of all, oldest first."""
        whose = () if body is None else (DOCUMENTS.c.body == body,)
        return self._select(~_IS_WAITING, DOCUMENTS.c.content.is_not(None), *whose)

    def pending(self) -> list[KeptDocument]:
        """Those that wait for a body or a day, oldest first."""
        return self._select(_IS_WAITING)

    def content(self, key: str) -> Document:
        """A document as it came; NotFoundError when it was never read, or read before contents were kept."""
        is_kept = DOCUMENTS.c.content.is_not(None)
        asked = select(DOCUMENTS.c.name, DOCUMENTS.c.content).where(DOCUMENTS.c.key == key, is_kept)
        with self._database.read() as connection:
            row = connection.execute(asked).first()
        if row is None:
            raise NotFoundError(f"the content of document {key} is not kept")
        return Document(row.name, row.content)

    def assign(self, key: str, *, body: str | None, held_on: date | None) -> None:
        """Say whose minutes a waiting document holds, or none's; it waits no longer."""
        change = (
            update(DOCUMENTS)
            .where(DOCUMENTS.c.key == key, _IS_WAITING)
            .values(body=body, held_on=held_on, is_waiting=False)
        )
        with self._database.write() as connection:
            if connection.execute(change).rowcount != 1:
                raise NotFoundError(f"no document {key} is waiting")

    def _select(self, *conditions: ColumnElement[bool]) -> list[KeptDocument]:
        with self._database.read() as connection:
            rows = connection.execute(_FACTS.where(*conditions).order_by(DOCUMENTS.c.id)).all()
        return [KeptDocument(*row) for row in rows]
