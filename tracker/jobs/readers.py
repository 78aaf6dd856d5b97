"""Whom items are told to: schedule's rules, where "the chair" and "the secretary" are those of the item's own body."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from tracker.core import schedule
from tracker.core.model import Body, Doubt, Item, Person, Reminder

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
            [item for item in items if item.body == slug], people=_seen_from(bodies[slug], people), today=today
        )
    ]


def of(item: Item, *, bodies: Bodies, people: People, today: date) -> frozenset[str]:
    """Give the keys of those who are written to about the item."""
    found = schedule.recipients(item, people=_seen_from(bodies[item.body], people), today=today)
    return frozenset(person.key for person in found)


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
