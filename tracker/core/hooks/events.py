"""Which lines of history are events for other programs, and what their item was when they were written.

History is the outbox: its lines are kept in one transaction with what they tell of, so no event is lost, and whoever
changes an item need not know that anybody listens.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from tracker.core.model import ENDED, Event, Item, Status

EVENTS = (
    "item.added",
    "item.assigned",
    "item.moved",
    "item.begun",
    "item.reported",
    "item.closed",
    "item.written_off",
    "item.handed_over",
    "item.reopened",
    "item.dismissed",
    "item.changed",
    "item.overdue",
    "digest.sent",
    "notice.sent",
)
"""Every kind of event there is."""

_OF_BODIES = {"digest_sent": "digest.sent", "notice_sent": "notice.sent"}
_NEW = frozenset({"read", "added", "imported"})
_UNSEEN = frozenset({Status.PROPOSED, Status.DISMISSED})
"""Nothing goes out about what is only proposed, or was said to be no action."""


@dataclass(frozen=True)
class Happening:
    """One event."""

    event: str
    """Its kind, one of EVENTS."""
    id: str
    """The same for every hook and at every try."""
    at: datetime
    body: str
    """Slug."""
    item: Item | None = None
    """As it was right after; None for what happens to a body."""
    changed: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    """Fields before and after, as the history tells them."""
    who: str = ""

    @property
    def subject(self) -> str:
        """What is told of one subject goes out in its order."""
        return self.item.key if self.item else f"body:{self.body}"


def as_then(later: Iterable[Event]) -> dict[str, Any]:
    """The fields of an item, in the values of JSON, that were not yet changed before these lines, oldest first."""
    values: dict[str, Any] = {}
    for line in later:
        values = {name: old for name, (old, _) in line.changes.items()} | values
    return values


def happenings(line: Event, *, item: Item | None) -> Iterator[Happening]:
    """What a line of history is to others: nothing, an event or several; `item` as it was right after."""
    if item is None:
        _, _, slug = line.item.partition("body:")
        kinds = [_OF_BODIES[line.what]] if slug and line.what in _OF_BODIES else []
    else:
        slug, kinds = item.body, _kinds(line, item)
    for kind in kinds:
        yield Happening(
            kind,
            _id(line.number, line.item, line.at.isoformat(), kind),
            line.at,
            slug,
            item,
            dict(line.changes),
            line.who,
        )


def fell_due(item: Item, *, at: datetime) -> Happening:
    """An item's due date has passed: an event that no line of history tells, once for each date."""
    return Happening("item.overdue", _id(item.key, item.due_on, "item.overdue"), at, item.body, item)


def _id(*parts: object) -> str:
    """Numbers alone would not do: a database that was restored gives them out once more."""
    return f"msg_{hashlib.sha256('|'.join(map(str, parts)).encode()).hexdigest()[:32]}"


def _kinds(line: Event, item: Item) -> list[str]:
    if not line.changes:
        return ["item.added"] if line.what in _NEW and item.status not in _UNSEEN | ENDED else []
    kinds = []
    if "status" in line.changes:
        old, new = (Status(value) for value in line.changes["status"])
        if old is Status.PROPOSED:
            return [] if new in _UNSEEN else ["item.added"]
        kinds = [_turn(old, new)]
    elif item.status in _UNSEEN:
        return []
    if "due_on" in line.changes:
        kinds.append("item.moved")
    if "responsible" in line.changes:
        kinds.append("item.assigned")
    return kinds or ["item.changed"]


def _turn(old: Status, new: Status) -> str:
    if new in _UNSEEN:
        return "item.dismissed"
    if new is Status.IN_PROGRESS and old is Status.OPEN:
        return "item.begun"
    if new is Status.OPEN and old is Status.IN_PROGRESS:
        return "item.changed"
    return "item.reopened" if new in {Status.OPEN, Status.IN_PROGRESS} else f"item.{new.value}"


def veiled(item: Item, *, now: Item) -> Item:
    """An item as it was, confidential if it is so now: what was open then may have become a secret since."""
    return replace(item, is_confidential=item.is_confidential or now.is_confidential)
