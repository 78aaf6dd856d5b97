"""Places: where an item stands, in every document that tells it."""

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import Connection, func, insert, select

from tracker.core.model import Item
from tracker.store import inserts
from tracker.store.tables import DOCUMENTS, PLACES
from tracker.store.values import Place


def write(connection: Connection, items: Iterable[Item]) -> None:
    """Keep where new items were first read."""
    places = [
        {"item": item.key, "document": item.document, "line": item.line or 0, "quote": item.quote}
        for item in items
        if item.document
    ]
    if places:
        connection.execute(insert(PLACES), places)


def add(connection: Connection, key: str, *, document: str, line: int, quote: str) -> None:
    """Keep where else an item stands; known places are left alone."""
    place = {"item": key, "document": document, "line": line, "quote": quote}
    inserts.new(connection, PLACES, [place])


def of(connection: Connection, key: str) -> list[Place]:
    """Where an item stands, in the order it was read."""
    asked = (
        select(PLACES, func.coalesce(DOCUMENTS.c.name, "").label("source"))
        .outerjoin(DOCUMENTS, DOCUMENTS.c.key == PLACES.c.document)
        .where(PLACES.c.item == key)
        .order_by(PLACES.c.id)
    )
    rows = connection.execute(asked).all()
    return [Place(row.item, row.document, row.source, row.line, row.quote) for row in rows]


def quotes(connection: Connection, documents: Collection[str]) -> list[tuple[str, str]]:
    """What these documents say of items: the item's key beside the words."""
    asked = select(PLACES.c.item, PLACES.c.quote).where(PLACES.c.document.in_(list(documents))).distinct()
    return [(row.item, row.quote) for row in connection.execute(asked)]


def stated_after(connection: Connection, body: str, held_on: date) -> frozenset[str]:
    """The items that minutes of a later meeting state."""
    later = select(DOCUMENTS.c.key).where(DOCUMENTS.c.body == body, DOCUMENTS.c.held_on > held_on)
    asked = select(PLACES.c.item).where(PLACES.c.document.in_(later)).distinct()
    return frozenset(connection.execute(asked).scalars())
