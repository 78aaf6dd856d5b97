"""When a body meets, as minutes or a person say.

What is due at a meeting is due on its day and moves with it; what has no due date is proposed for the next meeting.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from tracker.core.model import Body, Doubts, DueMeeting, Item
from tracker.core.reconcile import calendar
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
    body = store.people.body(slug)
    for known in store.items.open_of(slug):
        item = _kept_up(store, known, body=body, who=who, today=today, now=now)
        if item.due_on is None and item.proposed_due_on not in days:
            proposed = replace(item, proposed_due_on=days[0])
            detail = days[0].isoformat()
            change.save(store, proposed, who=who, what="proposed", now=now, detail=detail, visible=False)
    return days


def day_of(store: Store, meeting: DueMeeting, *, body: Body, since: date) -> date | None:
    """Give the day of the meeting that minutes of the day `since` mean, as far as is known now."""
    return calendar.day_of(meeting, days=store.meetings.upcoming(body.slug, today=since), since=since, names=body.names)


def _kept_up(store: Store, item: Item, *, body: Body, who: str, today: date, now: datetime) -> Item:
    """Let an item that is due at a meeting still to come follow it to its day; one that is past stays overdue."""
    if item.due_meeting is None or item.decided_on is None or (item.due_on and item.due_on < today):
        return item
    day = day_of(store, item.due_meeting, body=body, since=item.decided_on)
    if day is None or day == item.due_on:
        return item
    settled = change.settle(store, item, {Doubts.NO_DATE}, answer=day.isoformat(), who=who, now=now, today=today)
    followed = replace(
        settled,
        due_on=day,
        proposed_due_on=None,
        first_due_on=item.first_due_on or day,
        reminded_through=change.rewound(store, item, today=today),
    )
    detail = f"{item.due_on or '–'} → {day}"
    return change.save(store, followed, who=who, what="followed", now=now, detail=detail)
