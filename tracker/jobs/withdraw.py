"""Somebody takes back their own answer, for seven days: of a wish that nobody has decided yet the question goes too."""

from datetime import datetime

from tracker.core.model import Event, Item
from tracker.jobs import undo, wishes
from tracker.store import Store

ANSWERS = frozenset({"reported", "closed", "answered", "in_progress", "snoozed", *wishes.KINDS})
"""What the history calls an answer; its line names the letter or the mail that it came by."""


def latest(store: Store, item: Item, *, name: str, now: datetime) -> Event | None:
    """Find the latest answer of the one of that name, if it can be taken back now."""
    for step in reversed(undo.steps(store, item.key, now=now)):
        event = step.event
        if event.who != name or event.what not in ANSWERS or not event.origin:
            continue
        if event.what in wishes.KINDS:
            is_open = now - event.at <= undo.FOR and any(
                one.code == event.what for one in wishes.waiting(store, item, name)
            )
            return event if is_open else None
        return event if step.can_be_undone else None
    return None


def withdraw(store: Store, item: Item, event: Event, *, origin: str, now: datetime) -> Item:
    """Take back an answer that `latest` gave."""
    for question in wishes.waiting(store, item, event.who) if event.what in wishes.KINDS else ():
        if question.code == event.what:
            store.doubts.answer(question.key, "withdrawn", who=event.who, at=now)
    if event.changes:
        return undo.undo(store, item.key, event.number, who=event.who, now=now, origin=origin)
    detail = f"{event.what}: {event.detail}" if event.detail else event.what
    store.history.add(Event(item.key, now, event.who, undo.WHAT, detail, origin))
    return store.items.get(item.key)
