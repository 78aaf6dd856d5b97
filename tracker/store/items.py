"""Items: kept, changed and asked for. Decides nothing; each change comes with its line of history."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, bindparam, case, cast, delete, func, insert, select, update

from tracker.core.model import ACTIVE, ENDED, Course, Doubt, Event, Item, Question, Status
from tracker.errors import NotFoundError, StaleError
from tracker.store import courses, doubts, history, places
from tracker.store.columns import Bytewise, new_key
from tracker.store.database import Database
from tracker.store.rows import batches, changes, escalated_values, item_of, item_values, open_doubts, restored
from tracker.store.tables import ITEM_PEOPLE, ITEMS
from tracker.store.values import Place

ItemList = list[Item]
"""The doors below say it so because one of them is called `list`."""

# Made once: to build a statement of all these columns costs as much as to run it.
_DUE = select(ITEMS).where(
    ITEMS.c.next_reminder_on.is_not(None),
    ITEMS.c.next_reminder_on <= bindparam("by"),
    ITEMS.c.body.in_(bindparam("bodies", expanding=True)),
)


class Items:
    """The items of all bodies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- asking

    def get(self, key: str) -> Item:
        """The item; NotFoundError when there is none."""
        with self._database.read() as connection:
            found = _select(connection, [ITEMS.c.key == key])
        if not found:
            raise NotFoundError(f"there is no item {key}")
        return found[0]

    def restored(self, key: str, values: Mapping[str, Any]) -> Item:
        """The item as it would be with these fields as a line of its history tells them; nothing is kept."""
        return restored(self.get(key), values)

    def list(
        self,
        *,
        body: str | None = None,
        person: str | None = None,
        status: Status | Collection[Status] | None = None,
        overdue_on: date | None = None,
        limit: int | None = None,
        offset: int = 0,
    ) -> ItemList:
        """The items that fit, by due date, those without one last. `overdue_on`: active and due before that day."""
        conditions = _conditions(body=body, person=person, status=status, overdue_on=overdue_on)
        with self._database.read() as connection:
            return _select(connection, conditions, limit=limit, offset=offset)

    def count(
        self,
        *,
        body: str | None = None,
        person: str | None = None,
        status: Status | Collection[Status] | None = None,
        overdue_on: date | None = None,
    ) -> int:
        """How many `list` would give."""
        conditions = _conditions(body=body, person=person, status=status, overdue_on=overdue_on)
        with self._database.read() as connection:
            return connection.execute(select(func.count()).select_from(ITEMS).where(*conditions)).scalar_one()

    def some(self, keys: Iterable[str]) -> ItemList:
        """The items of these keys, in their order; those that there are not are left out."""
        wanted = tuple(keys)
        with self._database.read() as connection:
            found = {item.key: item for few in batches(wanted) for item in _select(connection, [ITEMS.c.key.in_(few)])}
        return [found[key] for key in wanted if key in found]

    def keys_from(self, beginning: str, *, limit: int) -> Sequence[str]:
        """The keys that begin so, at most `limit` of them."""
        key = Bytewise(ITEMS.c.key)
        asked = select(ITEMS.c.key).where(key >= beginning, key < f"{beginning}\U0010ffff").order_by(key).limit(limit)
        with self._database.read() as connection:
            return connection.execute(asked).scalars().all()

    def courses(self, *, body: str | None = None, since: date) -> Sequence[Course]:
        """The courses of the items, of one body or all, that reach into the days from `since` on."""
        with self._database.read() as connection:
            return courses.of(connection, body=body, since=since)

    def open_of(self, body: str) -> ItemList:
        """All of the body's that have not ended, proposals among them."""
        return self.list(body=body, status=frozenset(Status) - ENDED)

    def of_groups(self) -> ItemList:
        """All, over all bodies, that have not ended and that members share or that rest on nobody known."""
        known = select(ITEM_PEOPLE.c.item)
        is_shared = cast(ITEMS.c.shares, Text) != "[]"
        standing = ITEMS.c.status.in_(sorted(frozenset(Status) - ENDED))
        with self._database.read() as connection:
            return _select(connection, [standing, is_shared | ITEMS.c.key.not_in(known)])

    def ended(self, body: str, *, since: date) -> ItemList:
        """The body's that were closed, written off or handed over on that day or later."""
        with self._database.read() as connection:
            return _select(connection, [ITEMS.c.body == body, ITEMS.c.ended_on >= since])

    def of_meeting(self, body: str, held_on: date) -> ItemList:
        """All that one meeting gave, ended ones among them."""
        conditions = [ITEMS.c.body == body, ITEMS.c.decided_on == held_on]
        with self._database.read() as connection:
            return _select(connection, conditions)

    def due(self, *, by: date, bodies: Collection[str]) -> ItemList:
        """The items of these bodies whose next reminder is on or before `by`.

        One question of one index: its cost grows with what is due, never with what is kept.
        """
        with self._database.read() as connection:
            rows = connection.execute(_DUE, {"by": by, "bodies": sorted(bodies)}).all()
            return _with_doubts(connection, sorted(rows, key=lambda row: row.id))

    def fell_due(self, *, after: date, before: date, bodies: Collection[str]) -> ItemList:
        """The active items of these bodies whose due date lies between these days, neither of them among it."""
        is_active = ITEMS.c.status.in_(sorted(ACTIVE)) & ITEMS.c.body.in_(sorted(bodies))
        with self._database.read() as connection:
            return _select(connection, [is_active, ITEMS.c.due_on > after, ITEMS.c.due_on < before])

    def next_reminders(self, keys: Iterable[str]) -> dict[str, date | None]:
        """The day that each of these is to be reminded of next."""
        asked = select(ITEMS.c.key, ITEMS.c.next_reminder_on)
        with self._database.read() as connection:
            rows = [
                row for some in batches(list(keys)) for row in connection.execute(asked.where(ITEMS.c.key.in_(some)))
            ]
        return {row.key: row.next_reminder_on for row in rows}

    # --- changing

    def add(
        self,
        item: Item,
        *,
        next_reminder_on: date | None,
        who: str,
        what: str,
        at: datetime,
        detail: str = "",
        origin: str = "",
    ) -> None:
        """Keep a new item with its open doubts and, when it comes from a document, its place there."""
        self.add_many([(item, next_reminder_on)], who=who, what=what, at=at, detail=detail, origin=origin)

    def add_many(
        self,
        items: Iterable[tuple[Item, date | None]],
        *,
        who: str,
        what: str,
        at: datetime,
        detail: str = "",
        origin: str = "",
    ) -> None:
        """Keep many new items, each beside its next reminder, in one transaction."""
        with self._database.write() as connection:
            for some in batches(items):
                kept = [item for item, _ in some]
                connection.execute(insert(ITEMS), [item_values(item) | {"next_reminder_on": on} for item, on in some])
                _write_people(connection, kept)
                places.write(connection, kept)
                doubts.write(connection, [q for item in kept for q in _questions(item)])
                history.write(connection, (Event(item.key, at, who, what, detail, origin) for item in kept))

    def save(
        self,
        item: Item,
        *,
        next_reminder_on: date | None,
        who: str,
        what: str,
        at: datetime,
        detail: str = "",
        origin: str = "",
        visible: bool = True,
    ) -> Item:
        """Keep a changed item and give it back as kept; a `visible` change raises `revision` and `changed_at`.

        Its doubts are not touched: they are answered one by one. StaleError when the item was changed after the value
        given here was read.
        """
        kept = replace(item, version=item.version + 1)
        if visible:
            kept = replace(kept, revision=item.revision + 1, changed_at=at)
        values = item_values(kept) | {"next_reminder_on": next_reminder_on}
        with self._database.write() as connection:
            told = changes(self.get(item.key), kept)
            same = (ITEMS.c.key == item.key) & (ITEMS.c.version == item.version)
            if connection.execute(update(ITEMS).where(same).values(values)).rowcount != 1:
                raise StaleError(f"item {item.key} was changed by somebody else meanwhile")
            connection.execute(delete(ITEM_PEOPLE).where(ITEM_PEOPLE.c.item == item.key))
            _write_people(connection, [kept])
            history.write(connection, [Event(item.key, at, who, what, detail, origin, told)])
        return kept

    def mark_reminded(self, next_by_key: Mapping[str, date | None], *, through: date) -> None:
        """Say that the reminders of these items up to and including `through` are made, and which day comes next.

        Not a visible change. The watermark never goes back.
        """
        known = ITEMS.c.reminded_through
        self._mark(next_by_key, reminded_through=case((known > through, known), else_=through))

    def mark_escalated(self, items: Iterable[Item]) -> None:
        """Keep which steps of their escalations were said. Not a visible change."""
        with self._database.write() as connection:
            for item in items:
                said = [escalated_values(one) for one in item.escalated]
                change = update(ITEMS).where(ITEMS.c.key == item.key)
                connection.execute(change.values(version=ITEMS.c.version + 1, escalated=said))

    def reschedule(self, next_by_key: Mapping[str, date | None]) -> None:
        """Set the day of the next reminder alone, as when a body's policy has changed."""
        self._mark(next_by_key)

    def _mark(self, next_by_key: Mapping[str, date | None], **values: Any) -> None:
        if not next_by_key:
            return
        change = (
            update(ITEMS)
            .where(ITEMS.c.key == bindparam("of_key"))
            .values(version=ITEMS.c.version + 1, next_reminder_on=bindparam("next_on"), **values)
        )
        with self._database.write() as connection:
            connection.execute(change, [{"of_key": key, "next_on": on} for key, on in next_by_key.items()])

    # --- places and history

    def add_place(self, key: str, *, document: str, line: int, quote: str) -> None:
        """Keep where else the item stands; known places are left alone."""
        with self._database.write() as connection:
            places.add(connection, key, document=document, line=line, quote=quote)

    def places(self, key: str) -> Sequence[Place]:
        """Where the item stands, in the order it was read."""
        with self._database.read() as connection:
            return places.of(connection, key)

    def quotes(self, documents: Collection[str]) -> Sequence[tuple[str, str]]:
        """What these documents (keys) say of items: the key of each, and the document's own words."""
        with self._database.read() as connection:
            return places.quotes(connection, documents)

    def stated_after(self, body: str, held_on: date) -> frozenset[str]:
        """The items (keys) of which the body's minutes of a later meeting speak."""
        with self._database.read() as connection:
            return places.stated_after(connection, body, held_on)

    def history(self, key: str) -> Sequence[Event]:
        """What happened to the item, oldest first."""
        return history.History(self._database).of(key)


def _conditions(
    *,
    body: str | None,
    person: str | None,
    status: Status | Collection[Status] | None,
    overdue_on: date | None,
) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if body is not None:
        conditions.append(ITEMS.c.body == body)
    if person is not None:
        theirs = select(ITEM_PEOPLE.c.item).where(ITEM_PEOPLE.c.person == person)
        conditions.append(ITEMS.c.key.in_(theirs))
    if status is not None:
        wanted = [status] if isinstance(status, Status) else sorted(status)
        conditions.append(ITEMS.c.status.in_(wanted))
    if overdue_on is not None:
        conditions += [ITEMS.c.status.in_(sorted(ACTIVE)), ITEMS.c.due_on < overdue_on]
    return conditions


def _select(
    connection: Connection,
    conditions: Sequence[ColumnElement[bool]],
    *,
    limit: int | None = None,
    offset: int = 0,
) -> list[Item]:
    asked = select(ITEMS).where(*conditions).order_by(ITEMS.c.due_on.is_(None), ITEMS.c.due_on, ITEMS.c.id)
    rows = connection.execute(asked.limit(limit).offset(offset)).all()
    return _with_doubts(connection, rows)


def _with_doubts(connection: Connection, rows: Sequence[Any]) -> list[Item]:
    """The rows as items, their open doubts fetched together."""
    found: dict[str, tuple[Doubt, ...]] = {}
    for some in batches([row.key for row in rows]):
        found |= open_doubts(connection, some)
    return [item_of(row, doubts=found.get(row.key, ())) for row in rows]


def _write_people(connection: Connection, items: Iterable[Item]) -> None:
    pairs = {(item.key, person): None for item in items for person in _people(item)}
    if pairs:
        connection.execute(insert(ITEM_PEOPLE), [{"item": item, "person": person} for item, person in pairs])


def _people(item: Item) -> Iterator[str]:
    """Whom it rests on, and who may answer for a part of it."""
    yield from (one.person for one in item.responsible if one.person)
    yield from (person for share in item.shares for person in share.people)


def _questions(item: Item) -> Iterator[Question]:
    for doubt in item.doubts:
        yield Question(
            key=new_key(),
            code=doubt.code,
            words=doubt.words,
            body=item.body,
            asked_on=item.arrived_on,
            item=item.key,
            document=item.document,
            source=item.source,
            line=doubt.line,
        )
