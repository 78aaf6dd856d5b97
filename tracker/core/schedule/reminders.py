"""Whom today's occasions are said to: items, bodies and people become reminders."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from tracker.core import responsibility
from tracker.core.model import Body, Doubt, Item, Occasion, Person, Reminder
from tracker.core.schedule.days import Days
from tracker.core.schedule.occasions import joined, pending


def due(
    items: Iterable[Item], *, bodies: Mapping[str, Body], people: Mapping[str, Person], today: date
) -> list[Reminder]:
    """Make the reminders of today, one for each item and person who can be written to; none on a day without letters.

    `bodies` by slug, `people` by key. Who can't be written to is told by `unreachable`.
    """
    reminders: list[Reminder] = []
    for item in items:
        body = bodies[item.body]
        if Days.of(body.policy, country=body.country).is_open(today):
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


def _due(item: Item, *, body: Body, people: Mapping[str, Person], today: date) -> Iterator[Reminder]:
    """Say an item's occasion to all its readers, and that it is new to those who have joined since it was last said."""
    occasion = pending(item, policy=body.policy, country=body.country, today=today)
    since = item.reminded_through or date.min
    joining = joined(item, policy=body.policy, country=body.country)
    new_to = {name: on for name, on in joining.items() if since < on <= today}
    if occasion is None and not new_to:
        return
    for reader in responsibility.recipients(item, body=body, people=people, today=today):
        days = [new_to[name] for name in reader.shares if name in new_to]
        if days and (occasion is None or len(days) == len(reader.shares)):
            late = (max(days) - item.due_on).days if item.due_on else 0
            yield Reminder(item, reader.person, Occasion("new", max(days), late), reader.mandates)
        elif occasion:
            yield Reminder(item, reader.person, occasion, reader.mandates)
