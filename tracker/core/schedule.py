"""When an item is said to whom: items, a body's policy and a day become reminders.

Pure arithmetic over days; it knows no letters, no outbox and no hour of the day.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

from tracker.core import people as directory
from tracker.core import workdays
from tracker.core.model import Body, Doubt, Doubts, Item, Occasion, Person, Policy, Reminder, Responsible

# Of two occasions on one day the more telling is said: that it is new, else how late it is, else how soon.
RANK = {"before": 0, "due": 1, "overdue": 2, "new": 3}


def occasions(item: Item, *, policy: Policy, country: str) -> list[Occasion]:
    """List the days on which the item is said, in order; one occasion a day, none before the item arrived.

    An item without an accepted date is said once; one that is not reminded of, or rests on nobody, never.
    """
    if not item.is_active or not any(one.person or one.is_role for one in item.responsible):
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
    return next(
        (
            occasion.on
            for occasion in occasions(item, policy=policy, country=country)
            if item.reminded_through is None or occasion.on > item.reminded_through
        ),
        None,
    )


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
    reminders = []
    for item in items:
        body = bodies[item.body]
        if workdays.is_free(today, country=body.country):
            continue
        occasion = pending(item, policy=body.policy, country=body.country, today=today)
        if occasion is not None:
            readers = recipients(item, people=people, today=today)
            reminders += [Reminder(item, person, occasion) for person in readers]
    return reminders


def recipients(item: Item, *, people: Mapping[str, Person], today: date) -> tuple[Person, ...]:
    """List who is written to about the item today, each once: never without an address, never a leaver."""
    found = (person for one in item.responsible for person in holders(one, body=item.body, people=people, today=today))
    return tuple({person.key: person for person in found if person.email}.values())


def holders(
    responsible: Responsible, *, people: Mapping[str, Person], today: date, body: str | None = None
) -> tuple[Person, ...]:
    """Find whom it rests on today: for a role its holder, for a leaver the successor.

    Of several who hold a role those who sit in the body (a slug) are meant, if any does.
    """
    if responsible.person:
        person = people.get(responsible.person)
        heir = _successor(person, people=people, today=today) if person else None
        return (heir,) if heir else ()
    if not responsible.is_role:
        return ()
    found = directory.match(responsible.name, [one for one in people.values() if one.role], day=today)
    return tuple(one for one in found if body in one.bodies) or found


def unreachable(items: Iterable[Item], *, people: Mapping[str, Person], today: date) -> list[tuple[Item, Doubt]]:
    """Tell why nobody, or not everybody, is written to about an item that is reminded of."""
    return [
        (item, doubt)
        for item in items
        if item.is_active
        for responsible in item.responsible
        for doubt in _gaps(responsible, body=item.body, people=people, today=today)
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


def _successor(person: Person, *, people: Mapping[str, Person], today: date) -> Person | None:
    """Find the person or whoever came after; None at a chain's end or when two bear the successor's name."""
    seen: set[str] = set()
    heir: Person | None = person
    while heir is not None and heir.has_left(today=today):
        seen.add(heir.key)
        name = heir.successor
        named = [one for one in people.values() if name and one.name == name and one.key not in seen]
        heir = named[0] if len(named) == 1 else None
    return heir


def _gaps(responsible: Responsible, *, body: str, people: Mapping[str, Person], today: date) -> Iterator[Doubt]:
    """Tell what stands between one responsible and a letter."""
    found = holders(responsible, body=body, people=people, today=today)
    if not found and responsible.is_role:
        yield Doubt(Doubts.UNKNOWN_PERSON, responsible.name)
    elif not found and responsible.person:
        yield Doubt(Doubts.LEFT, responsible.name)
    for person in found:
        if not person.email:
            yield Doubt(Doubts.NO_ADDRESS, person.name)
