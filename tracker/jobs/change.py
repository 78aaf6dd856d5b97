"""One change of one item: saved with its line of history, the questions it settles, and the day of its next reminder.

Whether the change makes sense is decided by the jobs that call here; each has opened the transaction.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from tracker.core import deeds, schedule, workdays
from tracker.core.model import Doubts, Item, Status
from tracker.errors import UsageError
from tracker.jobs import readers
from tracker.store import Store

DAY = timedelta(days=1)

ABOUT_PERSON = frozenset(
    {Doubts.UNKNOWN_PERSON, Doubts.AMBIGUOUS_PERSON, Doubts.NO_PERSON, Doubts.LEFT, Doubts.ANSWERED_NOT_MINE}
)
ABOUT_DATE = frozenset({Doubts.UNREADABLE_DATE, Doubts.UNCERTAIN_DATE, Doubts.NO_DATE, Doubts.ANSWERED_MOVE})
ABOUT_ACTION = frozenset({Doubts.IMPLIED, Doubts.REVIEW_ALL, Doubts.OLD, Doubts.ADDED})

FIRST_DUE, LAST_DUE = date(1900, 1, 1), date(2199, 12, 31)

# An action that nobody or no day was said for is one all the same; every other doubt keeps a proposal waiting.
NOT_WAITED_FOR = frozenset({Doubts.NO_PERSON, Doubts.NO_DATE})


def check_due(due_on: date) -> None:
    """Raise UsageError for a day that only a slip of the finger can mean, and on which calendars end."""
    if not FIRST_DUE <= due_on <= LAST_DUE:
        raise UsageError(f"{due_on} can't be meant as a due date")


def next_reminder_on(store: Store, item: Item) -> date | None:
    """Reckon the day that the store keeps beside the item."""
    body = store.people.body(item.body)
    return schedule.next_reminder_on(item, policy=body.policy, country=body.country)


def add(store: Store, item: Item, *, who: str, what: str, now: datetime, origin: str = "") -> Item:
    """Keep a new item; one that is tracked and rests on a group is shared among its members."""
    item = _shared(store, item, now=now)
    on = next_reminder_on(store, item)
    store.items.add(item, next_reminder_on=on, who=who, what=what, at=now, origin=origin)
    return item


def save(
    store: Store,
    item: Item,
    *,
    who: str,
    what: str,
    now: datetime,
    detail: str = "",
    origin: str = "",
    visible: bool = True,
) -> Item:
    """Keep an item as it is now, and say in its history what happened; feeds show a `visible` change.

    What begins to be tracked, or to rest on a group, is shared among its members. UsageError for a state that an item
    can't come to from where it stands.
    """
    was = store.items.get(item.key).status
    if not deeds.is_allowed(was, item.status):
        raise UsageError(f"item {item.key} is {was} and can't become {item.status}")
    item = _shared(store, item, now=now)
    return put_back(store, item, who=who, what=what, now=now, detail=detail, origin=origin, visible=visible)


def put_back(
    store: Store,
    item: Item,
    *,
    who: str,
    what: str,
    now: datetime,
    detail: str = "",
    origin: str = "",
    visible: bool = True,
) -> Item:
    """Keep an item in whatever state it was before, as taking something back does."""
    return store.items.save(
        item,
        next_reminder_on=next_reminder_on(store, item),
        who=who,
        what=what,
        detail=detail,
        at=now,
        origin=origin,
        visible=visible,
    )


def settle(
    store: Store, item: Item, codes: Iterable[str], *, answer: str, who: str, now: datetime, today: date
) -> Item:
    """Answer the item's questions with these codes; a proposal that no question holds back any more is tracked."""
    codes = frozenset(codes)
    store.doubts.settle(item.key, answer=answer, who=who, at=now, codes=codes)
    left = tuple(doubt for doubt in item.doubts if doubt.code not in codes)
    settled = replace(item, doubts=left)
    if item.status is Status.PROPOSED and all(doubt.code in NOT_WAITED_FOR for doubt in left):
        return opened(settled, today=today)
    return settled


def opened(item: Item, *, today: date) -> Item:
    """Turn a proposal into an item that is tracked from today: for those responsible it arrives now."""
    return replace(item, status=Status.OPEN, arrived_on=today)


def rewound(store: Store, item: Item, *, today: date) -> date | None:
    """Let an occasion of the new date be told that is today, though a letter told of the old one; not the arrival."""
    if item.reminded_through is None:
        return None
    arrival = workdays.after_or_on(item.arrived_on, country=store.people.body(item.body).country)
    return max(arrival, min(item.reminded_through, today - DAY))


def _shared(store: Store, item: Item, *, now: datetime) -> Item:
    """Ask each member of the group that an item rests on, where nobody was asked yet."""
    if item.shares or not item.is_active:
        return item
    return replace(item, shares=readers.shares_of(store, item, now=now))
