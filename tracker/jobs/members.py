"""The parts of an item that members share, as the secretary sees to them: answered for, asked again, given a name."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from tracker.core import deeds
from tracker.core.model import ENDED, Item
from tracker.errors import UsageError
from tracker.jobs import change, people
from tracker.store import Store

DAY = timedelta(days=1)


def answer_for(store: Store, key: str, *, member: str, note: str = "", who: str, today: date, now: datetime) -> Item:
    """Say for a member (the name of its share) that its part is done; UsageError when it has none."""
    with store.transaction():
        item = _shared(store, key, member)
        told = deeds.answered_for(item, member=member, on=today, note=note)
        if told == item:
            return item
        what = "reported" if told.status is not item.status else "answered"
        detail = f"{member}: {note}" if note else member
        return change.save(store, told, who=who, what=what, now=now, detail=detail)


def ask_again(store: Store, key: str, *, member: str, who: str, now: datetime) -> Item:
    """Take back that a member's part is done; UsageError when it has none."""
    with store.transaction():
        item = _shared(store, key, member)
        again = deeds.asked_again(item, members=[member])
        return item if again == item else change.save(store, again, who=who, what="asked_again", now=now, detail=member)


def name_member(
    store: Store, key: str, *, member: str, names: Sequence[str], who: str, today: date, now: datetime
) -> Item:
    """Say who answers for a member whom nobody was known by; they are told of the item as new."""
    with store.transaction():
        item = _shared(store, key, member)
        body = store.people.body(item.body)
        found = people.resolve(store, names, body=body, today=today)
        keys = tuple(one.person for one in found if one.person)
        if len(keys) < len(found):
            raise UsageError("a member is answered for by people; give their names")
        since = max(today, item.reminded_through + DAY) if item.reminded_through else None
        shares = [replace(one, people=keys, since=since) if one.name == member else one for one in item.shares]
        named = replace(item, shares=tuple(shares))
        detail = f"{member}: {', '.join(one.name for one in found)}"
        return item if named == item else change.save(store, named, who=who, what="shared", now=now, detail=detail)


def _shared(store: Store, key: str, member: str) -> Item:
    item = store.items.get(key)
    if item.status in ENDED:
        raise UsageError(f"item {key} has ended; reopen it first")
    names = [share.name for share in item.shares]
    if member not in names:
        shared = f"it is shared by {', '.join(names)}" if names else "its members do not answer one by one"
        raise UsageError(f"{member} has no part in item {key}: {shared}")
    return item
