"""When a body meets, as minutes or a person say; what has no due date is proposed for the next meeting."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from tracker.core.model import Doubts
from tracker.jobs import change, questions
from tracker.store import BY_HAND, Store


def set_by_hand(store: Store, slug: str, days: Iterable[date], *, who: str, today: date, now: datetime) -> list[date]:
    """Say on which days the body meets, in place of all that was known; gives those to come."""
    with store.transaction():
        store.meetings.set(store.people.body(slug).slug, days, origin=BY_HAND)
        return _follow(store, slug, who=who, today=today, now=now)


def announce(
    store: Store,
    slug: str,
    days: Sequence[date],
    *,
    document: str,
    earlier: Iterable[str] = (),
    who: str,
    today: date,
    now: datetime,
) -> None:
    """Add the days that a document tells; what the `earlier` versions of it told is no longer so."""
    for key in earlier if days else ():
        store.meetings.set(slug, [], origin=key)
    store.meetings.set(slug, days, origin=document)
    _follow(store, slug, who=who, today=today, now=now)


def _follow(store: Store, slug: str, *, who: str, today: date, now: datetime) -> list[date]:
    """Let the next meeting answer the question for it, and be proposed where an earlier proposal has passed."""
    days = store.meetings.upcoming(slug, today=today)
    if not days:
        return days
    questions.answer(store, Doubts.NO_NEXT_MEETING, body=slug, said=days[0].isoformat(), who=who, now=now)
    for item in store.items.open_of(slug):
        if item.due_on is None and item.proposed_due_on not in days:
            proposed = replace(item, proposed_due_on=days[0])
            detail = days[0].isoformat()
            change.save(store, proposed, who=who, what="proposed", now=now, detail=detail, visible=False)
    return days
