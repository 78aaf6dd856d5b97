"""What a person changes by hand, from a page or the command line: one transaction and one line of history each.

A change that is made already is left alone, so pressing a button twice is harmless. Answering questions is review's.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tracker.core import deeds
from tracker.core.model import ENDED, Doubts, Item, Status
from tracker.errors import EndedError, UsageError
from tracker.jobs import change, people
from tracker.store import Store, new_key

DAY = timedelta(days=1)
LONGEST_SNOOZE = timedelta(days=366)


def add(
    store: Store,
    *,
    body: str,
    text: str,
    responsible: Sequence[str] = (),
    due_on: date | None = None,
    section: str | None = None,
    decided_on: date | None = None,
    who: str,
    today: date,
    now: datetime,
) -> Item:
    """Track something that stands in no minutes; each of `responsible` names one known person, or a role."""
    if not text.strip():
        raise UsageError("an item needs a text")
    if due_on:
        change.check_due(due_on)
    with store.transaction():
        group = store.people.body(body)
        coming = store.meetings.upcoming(group.slug, today=today + DAY)
        item = Item(
            key=new_key(),
            body=group.slug,
            text=" ".join(text.split()),
            responsible=people.resolve(store, responsible, body=group, today=today),
            due_on=due_on,
            status=Status.OPEN,
            decided_on=decided_on,
            arrived_on=today,
            changed_at=now,
            proposed_due_on=coming[0] if coming and due_on is None else None,
            section=section,
            first_due_on=due_on,
        )
        added = change.add(store, item, who=who, what="added", now=now)
        people.ask_about(store, [added], today=today)
        return added


def report(store: Store, key: str, *, on: date, note: str = "", who: str, now: datetime) -> Item:
    """Say for those responsible that it was done on that day; in a body that closes in one step that ends it."""
    with store.transaction():
        item = _standing(store, key)
        reported = deeds.reported(item, on=on, note=note)
        if store.people.body(item.body).policy.close == "one-step":
            return _end(store, item, deeds.closed(reported, section=None, on=on), who=who, now=now, detail=note)
        return _kept(store, item, reported, who=who, what=str(reported.status), now=now, detail=note)


def begin(store: Store, key: str, *, who: str, now: datetime) -> Item:
    """Say for those responsible that it is under way."""
    with store.transaction():
        item = _standing(store, key)
        return _kept(store, item, deeds.begun(item), who=who, what="in_progress", now=now)


def note(store: Store, key: str, *, note: str, who: str, now: datetime) -> Item:
    """Keep what was said of it last; nobody's calendar changes."""
    with store.transaction():
        item = store.items.get(key)
        if item.note == note:
            return item
        return change.save(store, replace(item, note=note), who=who, what="told", now=now, detail=note, visible=False)


def close(
    store: Store, key: str, *, section: str | None = None, meeting: date | None = None, who: str, now: datetime
) -> Item:
    """Close it: the meeting on that day (else today's) says that it is done, in that §."""
    with store.transaction():
        item = store.items.get(key)
        closed = deeds.closed(item, section=section, on=meeting or _day(store, item, now))
        return _end(store, item, closed, who=who, now=now, detail=section or "")


def write_off(
    store: Store,
    key: str,
    *,
    reason: str,
    section: str | None = None,
    meeting: date | None = None,
    who: str,
    now: datetime,
) -> Item:
    """End it undone: the meeting says why."""
    if not reason.strip():
        raise UsageError("writing off needs a reason")
    with store.transaction():
        item = store.items.get(key)
        on = meeting or _day(store, item, now)
        ended = deeds.written_off(item, reason=reason.strip(), section=section, on=on)
        detail = f"{section}: {reason.strip()}" if section else reason.strip()
        return _end(store, item, ended, who=who, now=now, detail=detail)


def hand_over(
    store: Store, key: str, *, to: str, section: str | None = None, meeting: date | None = None, who: str, now: datetime
) -> Item:
    """End it here: another body or organisation follows it up from now on."""
    if not to.strip():
        raise UsageError("say which body or organisation takes it over")
    with store.transaction():
        item = store.items.get(key)
        ended = deeds.handed_over(item, to=to.strip(), section=section, on=meeting or _day(store, item, now))
        detail = f"{section}: {to.strip()}" if section else to.strip()
        return _end(store, item, ended, who=who, now=now, detail=detail)


def dismiss(store: Store, key: str, *, reason: str = "", who: str, now: datetime) -> Item:
    """Say that it is no action at all."""
    with store.transaction():
        item = store.items.get(key)
        return _end(store, item, deeds.dismissed(item), who=who, now=now, detail=reason)


def accept(store: Store, key: str, *, who: str, today: date, now: datetime) -> Item:
    """Say yes to a proposal as it stands: it arrives today. What it lacks is still asked."""
    with store.transaction():
        item = store.items.get(key)
        if item.status is not Status.PROPOSED:
            return item
        codes = change.ABOUT_ACTION | {Doubts.UNCERTAIN_DATE}
        settled = change.settle(store, item, codes, answer="accepted", who=who, now=now, today=today)
        accepted = change.opened(settled, today=today)
        return change.save(store, accepted, who=who, what="accepted", now=now)


def move(store: Store, key: str, *, due_on: date, reason: str = "", who: str, today: date, now: datetime) -> Item:
    """Give it another due date; the reminders of that date follow, and it is not told as new again."""
    change.check_due(due_on)
    with store.transaction():
        item = _standing(store, key)
        codes = change.ABOUT_DATE | ({Doubts.OLD} if due_on >= today else frozenset())
        settled = change.settle(store, item, codes, answer=due_on.isoformat(), who=who, now=now, today=today)
        if due_on == item.due_on:
            moved = replace(settled, proposed_due_on=None)
        else:
            moved = replace(
                deeds.moved(settled, due_on=due_on), reminded_through=change.rewound(store, item, today=today)
            )
        detail = f"{item.due_on or '–'} → {due_on}" + (f": {reason}" if reason else "")
        return _kept(store, item, moved, who=who, what="moved", now=now, detail=detail)


def snooze(store: Store, key: str, *, until: date, reason: str = "", who: str, today: date, now: datetime) -> Item:
    """Say nothing of it before that day; UsageError when nobody is reminded of it, or for a day too near or far."""
    if not today < until <= today + LONGEST_SNOOZE:
        raise UsageError(f"{until} can't be meant: snooze until tomorrow or a later day, at most a year ahead")
    with store.transaction():
        item = _standing(store, key)
        if not item.is_active:
            raise UsageError(f"item {key} is {item.status}: nobody is reminded of it, so there is nothing to snooze")
        detail = f"{until}: {reason}" if reason else until.isoformat()
        return _kept(store, item, deeds.snoozed(item, until=until), who=who, what="snoozed", now=now, detail=detail)


def wake(store: Store, key: str, *, who: str, now: datetime) -> Item:
    """End its snooze: reminders go on where they would be."""
    with store.transaction():
        item = _standing(store, key)
        return _kept(store, item, deeds.woken(item), who=who, what="woken", now=now)


def assign(
    store: Store, key: str, *, names: Sequence[str], reason: str = "", who: str, today: date, now: datetime
) -> Item:
    """Say on whom it rests; it is told as new when one of them did not have it before."""
    with store.transaction():
        item = _standing(store, key)
        body = store.people.body(item.body)
        responsible = people.resolve(store, names, body=body, today=today)
        settled = change.settle(
            store, item, change.ABOUT_PERSON, answer=", ".join(names), who=who, now=now, today=today
        )
        assigned = deeds.assigned(settled, responsible=responsible, on=today)
        detail = f"{_names(item)} → {_names(assigned)}" + (f": {reason}" if reason else "")
        kept = _kept(store, item, assigned, who=who, what="assigned", now=now, detail=detail)
        people.ask_about(store, [kept], today=today)
        return kept


def reopen(store: Store, key: str, *, reason: str = "", who: str, now: datetime) -> Item:
    """Take back that it is done, written off or no action; reminders go on where they would be."""
    with store.transaction():
        item = store.items.get(key)
        if item.is_active or item.status is Status.PROPOSED:
            return item
        return change.save(store, deeds.reopened(item), who=who, what="reopened", now=now, detail=reason)


def set_confidential(store: Store, key: str, *, is_confidential: bool, who: str, now: datetime) -> Item:
    """Keep its words out of letters, feeds and annexes, or let them in again."""
    with store.transaction():
        item = store.items.get(key)
        marked = replace(item, is_confidential=is_confidential)
        what = "confidential" if is_confidential else "public"
        return _kept(store, item, marked, who=who, what=what, now=now)


def reword(store: Store, key: str, *, text: str, who: str, now: datetime) -> Item:
    """Say the task in other words; the quote from the minutes stays."""
    if not text.strip():
        raise UsageError("an item needs a text")
    with store.transaction():
        item = _standing(store, key)
        reworded = replace(item, text=" ".join(text.split()))
        return _kept(store, item, reworded, who=who, what="reworded", now=now, detail=item.text)


def _standing(store: Store, key: str) -> Item:
    """Get the item, unless it has ended: what is decided in a meeting is reopened first."""
    item = store.items.get(key)
    if item.status in ENDED:
        raise EndedError(f"item {key} has ended; reopen it first")
    return item


def _end(store: Store, item: Item, ended: Item, *, who: str, now: datetime, detail: str) -> Item:
    """Keep an item as ended, its open questions answered by that."""
    what = str(ended.status)
    store.doubts.settle(item.key, answer=what, who=who, at=now)
    return _kept(store, item, replace(ended, doubts=()), who=who, what=what, now=now, detail=detail)


def _kept(store: Store, old: Item, new: Item, *, who: str, what: str, now: datetime, detail: str = "") -> Item:
    """Keep the change, unless it changes nothing."""
    if replace(new, doubts=old.doubts) == old:
        return new
    return change.save(store, new, who=who, what=what, now=now, detail=detail)


def _day(store: Store, item: Item, now: datetime) -> date:
    """Give the day it is now where the item's body meets."""
    return now.astimezone(ZoneInfo(store.people.body(item.body).zone)).date()


def _names(item: Item) -> str:
    return ", ".join(one.name for one in item.responsible) or "–"
