"""The courses of items, for whoever counts many: a few columns, and no objects on the way. Decides nothing."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, Connection, func, or_, select

from tracker.core.model import ENDED, Course, Status
from tracker.store.tables import ITEMS

_C = ITEMS.c
_COLUMNS = (
    _C.key,
    _C.body,
    _C.status,
    _C.decided_on,
    _C.arrived_on,
    _C.first_due_on,
    _C.due_on,
    _C.done_on,
    _C.ended_on,
    _C.times_moved,
    func.json_array_length(_C.responsible).label("people"),
)
_COUNTED = sorted(frozenset(Status) - {Status.PROPOSED, Status.DISMISSED})
_STANDING = sorted(frozenset(Status) - ENDED)


def of(connection: Connection, *, body: str | None, since: date) -> list[Course]:
    """The courses that reach into the days from `since` on, of one body or of all, in the order they were kept.

    Proposals and what was dismissed are no items yet or no more, and left out.
    """
    conditions = [_C.status.in_(_COUNTED), or_(_C.status.in_(_STANDING), *_reaches(since))]
    if body is not None:
        conditions.append(_C.body == body)
    rows = connection.execute(select(*_COLUMNS).where(*conditions).order_by(_C.id))
    return [Course._make((*row[:-1], row.people > 0)) for row in rows]


def _reaches(since: date) -> Iterator[ColumnElement[bool]]:
    """Whether one of its days lies in it: something due in a period may have been done before it."""
    yield from (day >= since for day in (_C.ended_on, _C.done_on, _C.first_due_on, _C.due_on))
    yield _C.ended_on.is_(None) & _C.done_on.is_(None)
