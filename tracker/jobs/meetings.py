"""When a body meets: what minutes, its calendar on the net and people say, and what follows from it.

What is due at a meeting is due on its day and moves with it; what has no due date is proposed for the next meeting; an
agenda that waits for a meeting that is called off does not go out. Who wins is decided in core.calendars.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from tracker.core import calendars
from tracker.core.model import (
    BY_HAND,
    CALENDAR,
    CONFIGURATION,
    Body,
    Doubts,
    DueMeeting,
    Event,
    Item,
    Meeting,
    Occurrence,
    Question,
    Statement,
)
from tracker.core.reconcile import calendar
from tracker.errors import NotFoundError, UsageError
from tracker.jobs import agenda, change, questions
from tracker.store import Store, new_key

DAY = timedelta(days=1)


# --- by a person's hand -------------------------------------------------------------------------------------------


def set_by_hand(store: Store, slug: str, days: Iterable[date], *, who: str, today: date, now: datetime) -> list[date]:
    """Say on which days to come the body meets: others that are known are called off. Gives those to come.

    A day that the calendar on the net holds stays the calendar's, so that it may still move there.
    """
    wanted = sorted(set(days))
    with store.transaction():
        held = {one.on: one for one in store.meetings.calendar(slug, since=today) if not one.is_cancelled}
        in_calendar = {on for on, one in held.items() if one.said[0].origin == CALENDAR}
        said = [Statement(day, BY_HAND, stated_on=today) for day in wanted if day not in in_calendar]
        said += [Statement(day, BY_HAND, is_cancelled=True, stated_on=today) for day in held if day not in wanted]
        _say(store, slug, said, who=who, what="meetings", detail=", ".join(map(str, wanted)) or "–", now=now)
        return follow(store, slug, who=who, today=today, now=now)


def add(
    store: Store, slug: str, day: date, *, place: str | None = None, who: str, today: date, now: datetime
) -> list[date]:
    """Say that the body meets on a day, too; gives the days to come."""
    change.check_due(day)
    with store.transaction():
        said = [Statement(day, BY_HAND, place=place, stated_on=today)]
        _say(store, slug, said, who=who, what="meeting_added", detail=str(day), now=now)
        return follow(store, slug, who=who, today=today, now=now)


def cancel(store: Store, slug: str, day: date, *, who: str, today: date, now: datetime) -> list[date]:
    """Call a meeting off; UsageError when none is known on that day. Gives the days to come."""
    with store.transaction():
        _check_held(store, slug, day)
        said = [Statement(day, BY_HAND, is_cancelled=True, stated_on=today)]
        _say(store, slug, said, who=who, what="meeting_cancelled", detail=str(day), now=now)
        return follow(store, slug, who=who, today=today, now=now)


def move(store: Store, slug: str, day: date, *, to: date, who: str, today: date, now: datetime) -> list[date]:
    """Move a meeting to another day, its place with it; UsageError when none is known. Gives the days to come."""
    change.check_due(to)
    with store.transaction():
        place = _check_held(store, slug, day)
        said = [
            Statement(day, BY_HAND, is_cancelled=True, stated_on=today),
            Statement(to, BY_HAND, place=place, stated_on=today),
        ]
        if day != to:
            _say(store, slug, said, who=who, what="meeting_moved", detail=f"{day} → {to}", now=now)
        return follow(store, slug, who=who, today=today, now=now)


def take_back(store: Store, slug: str, day: date, *, who: str, today: date, now: datetime) -> list[date]:
    """Take back what was said of a day by hand, so that minutes and calendar decide. Gives the days to come."""
    with store.transaction():
        said = store.meetings.said(slug, origin=BY_HAND)
        kept = [one for one in said if one.on != day]
        if kept == said:
            raise UsageError(f"nothing was said of {day} by hand")
        store.meetings.state(slug, kept, origin=BY_HAND)
        store.history.add(Event(f"body:{slug}", now, who, "meeting_taken_back", str(day)))
        return follow(store, slug, who=who, today=today, now=now)


def _check_held(store: Store, slug: str, day: date) -> str | None:
    """Give the place of the meeting on that day; UsageError when there is none."""
    found = [one for one in store.meetings.calendar(slug, since=day) if one.on == day and not one.is_cancelled]
    if not found:
        raise UsageError(f"{slug} is not known to meet on {day}")
    return found[0].place


def _say(
    store: Store, slug: str, said: Iterable[Statement], *, who: str, what: str, detail: str, now: datetime
) -> None:
    """Keep what a person says beside what people said of other days."""
    before = store.meetings.said(store.people.body(slug).slug, origin=BY_HAND)
    store.meetings.state(slug, [*before, *said], origin=BY_HAND)
    store.history.add(Event(f"body:{slug}", now, who, what, detail))


# --- by minutes and by the calendar -------------------------------------------------------------------------------


def announce(
    store: Store,
    slug: str,
    said: Sequence[Statement],
    *,
    document: str,
    earlier: Iterable[str] = (),
    who: str,
    today: date,
    now: datetime,
) -> None:
    """Keep what a document says of meetings; what the `earlier` versions of it said is no longer so."""
    for key in earlier if said else ():
        store.meetings.state(slug, [], origin=key)
    store.meetings.state(slug, said, origin=document)
    follow(store, slug, who=who, today=today, now=now)


def renew(
    store: Store, slug: str, told: Iterable[Occurrence], *, is_whole: bool, who: str, today: date, now: datetime
) -> bool:
    """Keep what the body's calendar on the net says now; False when that is nothing new."""
    before = store.meetings.said(slug, origin=CALENDAR)
    said = calendars.renewed(before, told, today=today, is_whole=is_whole)
    if said == before:
        return False
    store.meetings.state(slug, said, origin=CALENDAR)
    follow(store, slug, who=who, today=today, now=now)
    return True


# --- what follows -------------------------------------------------------------------------------------------------


def follow(store: Store, slug: str, *, who: str, today: date, now: datetime) -> list[date]:
    """Let everything that hangs on a meeting follow the calendar as it is now; gives the days to come."""
    body = store.people.body(slug)
    known = store.meetings.calendar(slug, since=date.min)
    cancelled = frozenset(one.on for one in known if one.is_cancelled)
    days = [one.on for one in known if not one.is_cancelled and one.on >= today]
    agenda.withdraw(store, body, days=cancelled)
    if days:
        questions.answer(store, Doubts.NO_NEXT_MEETING, body=slug, said=days[0].isoformat(), who=who, now=now)
    items = store.items.open_of(slug)
    for item in items:
        followed = _followed(store, item, body=body, cancelled=cancelled, who=who, today=today, now=now)
        _propose(store, followed, days=days, cancelled=cancelled, who=who, now=now)
    if not days and any(_hangs_on(item, cancelled) for item in items):
        questions.ask(store, Question(new_key(), Doubts.NO_NEXT_MEETING, "", slug, today))
    return days


def sources(store: Store, known: Iterable[Meeting]) -> dict[str, str]:
    """Name the documents that say something of these meetings, by their keys."""
    origins = {one.origin for meeting in known for one in meeting.said} - {BY_HAND, CALENDAR, CONFIGURATION}
    return {origin: _name(store, origin) for origin in origins}


def _name(store: Store, origin: str) -> str:
    try:
        return store.documents.get(origin).name
    except NotFoundError:
        return origin


def day_of(store: Store, meeting: DueMeeting, *, body: Body, since: date) -> date | None:
    """Give the day of the meeting that minutes of the day `since` mean, as far as is known now."""
    return calendar.day_of(meeting, days=store.meetings.upcoming(body.slug, today=since), since=since, names=body.names)


def _hangs_on(item: Item, days: frozenset[date]) -> bool:
    return item.proposed_due_on in days or (item.due_meeting is not None and item.due_on in days)


def _propose(
    store: Store, item: Item, *, days: Sequence[date], cancelled: frozenset[date], who: str, now: datetime
) -> None:
    """Propose the next meeting for an item without a date, where the one proposed has been or is called off."""
    if item.due_on or item.proposed_due_on in days or not (days or item.proposed_due_on in cancelled):
        return
    day = days[0] if days else None
    proposed = replace(item, proposed_due_on=day)
    change.save(store, proposed, who=who, what="proposed", now=now, detail=str(day or "–"), visible=False)


def _followed(
    store: Store, item: Item, *, body: Body, cancelled: frozenset[date], who: str, today: date, now: datetime
) -> Item:
    """Let an item follow the meeting it is due at; what was due at a meeting that has been stays overdue."""
    day = next(_days_of(store, item, body=body, is_called_off=item.due_on in cancelled, today=today), item.due_on)
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


def _days_of(store: Store, item: Item, *, body: Body, is_called_off: bool, today: date) -> Iterator[date]:
    """Give the day of the item's meeting, then of the one that comes instead of a meeting that is called off."""
    meeting, since = item.due_meeting, item.decided_on
    if meeting is None or since is None or (item.due_on and item.due_on < today and not is_called_off):
        return
    # What has a day never follows to one that has been: the meeting told as next was not that one.
    since = max(since, today - DAY) if item.due_on else since
    if day := day_of(store, meeting, body=body, since=since):
        yield day
    if is_called_off and meeting.month:
        later = max(since, meeting.month - DAY)
        if day := day_of(store, replace(meeting, month=None), body=body, since=later):
            yield day
