"""When an item is said to whom: items, a body's policy and a day become reminders.

Pure arithmetic over days; it knows no letters, no outbox and no hour of the day.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

from tracker.core import responsibility, workdays
from tracker.core.model import Body, Doubt, Item, Occasion, Person, Policy, Reminder

# Of two occasions on one day the more telling is said: that it is new, else how late it is, else how soon.
RANK = {"before": 0, "due": 1, "overdue": 2, "new": 3}


def occasions(item: Item, *, policy: Policy, country: str) -> list[Occasion]:
    """List the days on which the item is said, in order; one occasion a day, none before the item arrived.

    An item without an accepted date is said once; one that is not reminded of, or rests on nobody, never.
    """
    if not _is_told(item):
        return []
    arrival = workdays.after_or_on(item.arrived_on, country=country)
    days_late = (arrival - item.due_on).days if item.due_on else 0
    found = {arrival: Occasion("new", arrival, days_late)}
    if item.due_on:
        told = (one for one in _around(item.due_on, policy=policy, country=country) if one.on > arrival)
        for occasion in sorted(told, key=lambda one: (RANK[one.kind], one.days)):
            found[occasion.on] = occasion
        for occasion in _overdue(item.due_on, after=arrival, policy=policy, country=country):
            found[occasion.on] = occasion
    return sorted(found.values(), key=lambda one: one.on)


def next_reminder_on(item: Item, *, policy: Policy, country: str) -> date | None:
    """Find the first day on which `due` gives the item; None when nothing more will be said."""
    since = item.reminded_through or date.min
    planned = (one.on for one in occasions(item, policy=policy, country=country))
    joined = _joined(item, country=country).values()
    return min((on for on in (*planned, *joined) if on > since), default=None)


def pending(item: Item, *, policy: Policy, country: str, today: date) -> Occasion | None:
    """Choose what to say today: the latest occasion since the item was last said, however many were missed.

    Until an item has been said at all it is new, whatever day it is.
    """
    since = item.reminded_through or date.min
    ready = [occasion for occasion in occasions(item, policy=policy, country=country) if since < occasion.on <= today]
    if not ready:
        return None
    return replace(ready[-1], kind="new") if item.reminded_through is None else ready[-1]


def due(
    items: Iterable[Item], *, bodies: Mapping[str, Body], people: Mapping[str, Person], today: date
) -> list[Reminder]:
    """Make the reminders of today, one for each item and person who can be written to; none on a free day.

    `bodies` by slug, `people` by key. Who can't be written to is told by `unreachable`.
    """
    reminders: list[Reminder] = []
    for item in items:
        body = bodies[item.body]
        if not workdays.is_free(today, country=body.country):
            reminders += _due(item, body=body, people=people, today=today)
    return reminders


def unreachable(
    items: Iterable[Item], *, bodies: Mapping[str, Body], people: Mapping[str, Person], today: date
) -> list[tuple[Item, Doubt]]:
    """Tell why nobody, or not everybody, is written to about an item that is reminded of."""
    return [
        (item, doubt)
        for item in items
        if item.is_active
        for doubt in responsibility.gaps(item, body=bodies[item.body], people=people, today=today)
    ]


def is_exhausted(item: Item, *, policy: Policy, today: date, country: str = "SE") -> bool:
    """Tell whether the item is overdue and its letters are all written, so that the secretary must act."""
    if item.due_on is None or item.due_on >= today:
        return False
    told = occasions(item, policy=policy, country=country)
    return bool(told) and item.reminded_through is not None and told[-1].on <= item.reminded_through


def is_digest_day(body: Body, *, today: date, meetings: Sequence[date]) -> bool:
    """Tell whether the chair gets the digest today: weekly, and some working days before each meeting."""
    policy, country = body.policy, body.country
    if workdays.is_free(today, country=country):
        return False
    weekly = today - timedelta(days=(today.weekday() - policy.digest_weekday) % 7)
    before_meetings = [workdays.add(day, -policy.digest_lead, country=country) for day in meetings]
    return today == workdays.after_or_on(weekly, country=country) or today in before_meetings


def is_agenda_day(body: Body, *, today: date, meetings: Sequence[date]) -> date | None:
    """Find the next meeting, from the working day its agenda goes out until it is held.

    The window lets a stopped daemon catch up; that the agenda goes once is held by its letter's key.
    """
    policy, country = body.policy, body.country
    coming = min((day for day in meetings if day >= today), default=None)
    if coming is None or workdays.is_free(today, country=country):
        return None
    return coming if workdays.add(coming, -policy.agenda_lead, country=country) <= today else None


def _around(due_on: date, *, policy: Policy, country: str) -> Iterator[Occasion]:
    """Plan the days before and the day itself; a free day falls back, so that nobody hears of it too late."""
    for days in policy.before:
        on = workdays.before_or_on(due_on - timedelta(days=days), country=country)
        yield Occasion("before", on, -days)
    if policy.on_the_day:
        yield Occasion("due", workdays.before_or_on(due_on, country=country))


def _overdue(due_on: date, *, after: date, policy: Policy, country: str) -> Iterator[Occasion]:
    """Plan the letters after the due day; a free day moves on, so that nobody is chased on a holiday."""
    every = policy.overdue_every
    left = policy.overdue_letters if every > 0 else 0
    # Reckoned, not walked: the document may have come years after the day.
    first = max(1, (after - due_on).days // every + 1) if left else 1
    last_on = after
    for n in count(first):
        if left <= 0:
            return
        on = workdays.after_or_on(due_on + timedelta(days=n * every), country=country)
        if on > last_on:
            yield Occasion("overdue", on, n * every)
            last_on, left = on, left - 1


def _is_told(item: Item) -> bool:
    """Tell whether it is said to anybody: it is open, and rests on more than words."""
    return item.is_active and (bool(item.shares) or any(one.person or one.is_role for one in item.responsible))


def _due(item: Item, *, body: Body, people: Mapping[str, Person], today: date) -> Iterator[Reminder]:
    """Say an item's occasion to all its readers, and that it is new to those who have joined since it was last said."""
    occasion = pending(item, policy=body.policy, country=body.country, today=today)
    since = item.reminded_through or date.min
    joined = {name: on for name, on in _joined(item, country=body.country).items() if since < on <= today}
    if occasion is None and not joined:
        return
    for reader in responsibility.recipients(item, body=body, people=people, today=today):
        days = [joined[name] for name in reader.shares if name in joined]
        if days and (occasion is None or len(days) == len(reader.shares)):
            late = (max(days) - item.due_on).days if item.due_on else 0
            yield Reminder(item, reader.person, Occasion("new", max(days), late), reader.mandates)
        elif occasion:
            yield Reminder(item, reader.person, occasion, reader.mandates)


def _joined(item: Item, *, country: str) -> dict[str, date]:
    """Give the working day on which each share that was added later is told of the item, by its name."""
    if not item.is_active:
        return {}
    return {
        share.name: workdays.after_or_on(share.since, country=country)
        for share in item.shares
        if share.since and share.answered_on is None
    }
