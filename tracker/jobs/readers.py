"""Whom items are told to: core's rules, where "the chair" and "the secretary" are those of the item's own body.

And which members share an item, among all bodies and people that are kept.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tracker.core import responsibility, schedule, shares
from tracker.core.model import Alert, Body, Doubt, Escalated, Item, Person, Reminder, Share
from tracker.core.responsibility import Reader
from tracker.core.schedule import Raised
from tracker.store import Store

Bodies = Mapping[str, Body]
"""By slug."""
People = Mapping[str, Person]
"""By key."""


def reminders(items: Sequence[Item], *, bodies: Bodies, people: People, today: date) -> list[Reminder]:
    """Give the reminders of today, body by body."""
    return [
        replace(reminder, person=people[reminder.person.key])
        for slug in dict.fromkeys(item.body for item in items)
        for reminder in schedule.due(
            [item for item in items if item.body == slug],
            bodies=bodies,
            people=_seen_from(bodies[slug], people),
            today=today,
        )
    ]


def gaps(items: Sequence[Item], *, bodies: Bodies, people: People, today: date) -> list[tuple[Item, Doubt]]:
    """Tell why somebody responsible for these items can't be written to."""
    return [
        gap
        for slug in dict.fromkeys(item.body for item in items)
        for gap in schedule.unreachable(
            [item for item in items if item.body == slug],
            bodies=bodies,
            people=_seen_from(bodies[slug], people),
            today=today,
        )
    ]


def raised(items: Sequence[Item], *, bodies: Bodies, people: People, today: date) -> list[Raised]:
    """Give the steps of escalations that today has come for."""
    return [
        replace(one, readers=tuple(replace(reader, person=people[reader.person.key]) for reader in one.readers))
        for slug in dict.fromkeys(item.body for item in items)
        for one in schedule.raised(
            [item for item in items if item.body == slug],
            bodies=bodies,
            people=_seen_from(bodies[slug], people),
            today=today,
        )
    ]


def alerted(item: Item, *, bodies: Bodies, people: People, today: date) -> Iterator[Alert]:
    """Give again what was said by the steps of the item's escalation, to those who would read it today."""
    body = bodies[item.body]
    for stage in body.policy.escalation if item.is_active and item.due_on else ():
        if item.due_on and Escalated(item.due_on, stage.to) in item.escalated:
            for reader in responsibility.superiors(stage.to, body=body, people=_seen_from(body, people), today=today):
                yield Alert(item, people[reader.person.key], stage, today, reader.mandates)


def of(item: Item, *, bodies: Bodies, people: People, today: date) -> dict[str, Reader]:
    """Give those who are written to about the item, by key."""
    body = bodies[item.body]
    found = responsibility.recipients(item, body=body, people=_seen_from(body, people), today=today)
    return {one.person.key: replace(one, person=people[one.person.key]) for one in found}


def shares_of(store: Store, item: Item, *, now: datetime) -> tuple[Share, ...]:
    """Give the shares that the item would have if it began to be tracked now."""
    if all(one.person or one.is_role for one in item.responsible):
        return ()  # nearly every item: nobody needs to be looked up
    body = store.people.body(item.body)
    return shares.fan_out(
        item.responsible,
        body=body,
        bodies=store.people.bodies(),
        people=store.people.all(),
        today=day_of(body, now),
    )


def day_of(body: Body, now: datetime) -> date:
    """Give the day it is now where the body meets."""
    return now.astimezone(ZoneInfo(body.zone)).date()


def _seen_from(body: Body, people: People) -> dict[str, Person]:
    """Everybody, with the offices that they hold in this body: in minutes they are seldom called by name."""
    return {key: _with_offices(person, body) for key, person in people.items()}


def _with_offices(person: Person, body: Body) -> Person:
    offices = {"ordförande": body.chair, "sekreterare": body.secretary}
    held = [office for office, name in offices.items() if name == person.name]
    # Whoever leads another body is not meant here, where this one says who leads it.
    own = None if person.role and offices.get(person.role.casefold()) else person.role
    if own == person.role and not held:
        return person
    return replace(person, role=", ".join([*([own] if own else []), *held]) or None)
