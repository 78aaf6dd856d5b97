"""What letters told is marked, so that nothing of it is told again: items, steps, questions, overviews, and debts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from tracker.core import schedule
from tracker.core.model import Daily, Escalated, Event, Item, Letter
from tracker.jobs import questions
from tracker.jobs.plans import Plan
from tracker.store import Store

WHO = "tracker"
"""The name that the history keeps for what nobody asked for."""

Told = Sequence[tuple[Daily, Letter]]


def mark(store: Store, planned: Plan, told: Told, *, now: datetime) -> None:
    """Mark all that a plan's letters told."""
    _items(store, planned, told)
    _history(store, told, now=now)
    _debts(store, planned, told)
    asked = [one.key for daily, _ in told for worklist in daily.worklists for one in worklist.questions]
    if asked:
        store.doubts.mark_told(asked, planned.day)
        store.flags.clear(questions.UNPLACED)
    for flag in planned.used:
        store.flags.set(flag, planned.day.isoformat())


def _items(store: Store, planned: Plan, told: Told) -> None:
    """Mark how far the items are said, which steps are, and when each is to be said next."""
    today = planned.day
    reminded = {one.item.key: replace(one.item, reminded_through=today) for daily, _ in told for one in daily.mine}
    raised = _raised(planned, told, reminded)
    store.items.mark_escalated(raised.values())
    store.items.mark_reminded(_next(store, [raised.get(key, item) for key, item in reminded.items()]), through=today)
    store.items.reschedule(_next(store, [item for key, item in raised.items() if key not in reminded]))


def _raised(planned: Plan, told: Told, reminded: Mapping[str, Item]) -> dict[str, Item]:
    """Give the items with the steps that were said, those among them that nobody else had to be told of."""
    steps = [(one.item, one.stage) for daily, _ in told for one in daily.alerts]
    steps += [(one.item, one.stage) for one in planned.raised if one.is_own]
    found: dict[str, Item] = {}
    for item, stage in steps:
        known = found.get(item.key) or reminded.get(item.key, item)
        said = Escalated(item.due_on, stage.to) if item.due_on else None
        if said and said not in known.escalated:
            found[item.key] = replace(known, escalated=(*known.escalated, said))
    return found


def _next(store: Store, items: Iterable[Item]) -> dict[str, date | None]:
    """When each of these items is to be said next, now that it is said."""
    bodies = {body.slug: body for body in store.people.bodies()}
    return {
        item.key: schedule.next_reminder_on(item, policy=bodies[item.body].policy, country=bodies[item.body].country)
        for item in items
    }


def _history(store: Store, told: Told, *, now: datetime) -> None:
    """Write to whom an item was escalated, and whose digest was told; reminders stand in the log of letters alone."""
    bodies = dict.fromkeys(digest.body.slug for daily, _ in told for digest in daily.digests)
    store.history.add(*(Event(f"body:{slug}", now, WHO, "digest_sent") for slug in bodies))
    for daily, letter in told:
        for one in daily.alerts:
            detail = f"{one.stage.to}: {daily.person.name}"
            store.history.add(Event(one.item.key, now, WHO, "escalated", detail, letter.key))


def _debts(store: Store, planned: Plan, told: Told) -> None:
    """Mark what resting people are owed now, and what those who rest no more have heard."""
    said = {one.item.key for daily, _ in told for one in daily.mine}
    for held in planned.held:
        owed = [one.item.key for one in held.daily.mine if one.item.key in said]
        if held.reason == "person-paused" and owed:
            store.pauses.owe(_subject(held.daily.person.key), owed)
    owing = {one.subject for one in store.pauses.all() if one.owed}
    for daily, _ in told:
        if _subject(daily.person.key) in owing:
            store.pauses.pay(_subject(daily.person.key), [one.item.key for one in daily.mine])
    for person, item in planned.moot:
        store.pauses.pay(_subject(person), [item])


def _subject(person: str) -> str:
    return f"person:{person}"
