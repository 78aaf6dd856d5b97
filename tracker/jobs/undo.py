"""Taking back what was done to an item: for seven days, and as long as nothing else has changed the same fields.

The line of history stays; that it was taken back is a line of its own, which can be taken back too.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from tracker.core.model import Event, Item, LetterState
from tracker.errors import UsageError
from tracker.jobs import change
from tracker.store import Store

FOR = timedelta(days=7)
WHAT = "undone"


@dataclass(frozen=True)
class Step:
    """A line of an item's history, and whether it can be taken back now."""

    event: Event
    can_be_undone: bool


def steps(store: Store, key: str, *, now: datetime) -> list[Step]:
    """Give the item's history, oldest first."""
    events = store.items.history(key)
    return [
        Step(event, bool(event.changes) and now - event.at <= FOR and not _changed_since(event, events))
        for event in events
    ]


def undo(store: Store, key: str, number: int | None = None, *, who: str, now: datetime, origin: str = "") -> Item:
    """Take back the line of that number, or the latest that can be; the questions it answered are asked again.

    UsageError when it is too old, changed nothing, or something has changed the same since.
    """
    with store.transaction():
        ready = [step.event for step in steps(store, key, now=now) if step.can_be_undone]
        wanted = ready[-1:] if number is None else [event for event in ready if event.number == number]
        if not wanted:
            raise UsageError(_why_not(store, key, number, now=now))
        event = wanted[0]
        store.doubts.reopen(key, answered_at=event.at)
        before = {field: old for field, (old, _) in event.changes.items()}
        item = store.items.restored(key, before)
        if "responsible" in before and item.reminded_through is None:
            item = replace(item, reminded_through=_told_through(store, item))
        detail = f"{event.what}: {event.detail}" if event.detail else event.what
        return change.put_back(store, item, who=who, what=WHAT, now=now, detail=detail, origin=origin)


def _told_through(store: Store, item: Item) -> date | None:
    """Give the day of the last letter about it to those on whom it rests again: to them it is not new."""
    theirs = {one.person for one in item.responsible if one.person}
    letters = store.outbox.about(item.key)
    return max(
        (one.day for one in letters if one.person in theirs and one.state is not LetterState.DROPPED), default=None
    )


def _changed_since(event: Event, events: Iterable[Event]) -> bool:
    later = (one for one in events if one.number > event.number)
    return any(event.changes.keys() & one.changes.keys() for one in later)


def _why_not(store: Store, key: str, number: int | None, *, now: datetime) -> str:
    events = [event for event in store.items.history(key) if number is None or event.number == number]
    if not events:
        return f"item {key} has no line {number} of history"
    if not any(event.changes for event in events):
        return "that changed nothing which could be taken back"
    if all(now - event.at > FOR for event in events if event.changes):
        return f"that is more than {FOR.days} days ago: change the item instead"
    return "something has changed the same since: take that back first"
