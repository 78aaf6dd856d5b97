"""Of one item all its days, and why it is silent on one. For people who ask; nothing is decided here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from tracker.core import schedule
from tracker.core.model import Body, Item
from tracker.core.schedule import Days, Planned
from tracker.jobs import gate, readers
from tracker.jobs.lines import HELD
from tracker.store import Store


@dataclass(frozen=True)
class Outlook:
    """What becomes of one item: to whom it is told, on which days, and what keeps it silent today."""

    item: Item
    readers: tuple[str, ...]
    days: tuple[Planned, ...]
    silent: tuple[str, ...]
    """Sentences; empty when it is told today."""


def look(store: Store, key: str, *, today: date) -> Outlook:
    """Look at one item as of a day."""
    item = store.items.get(key)
    bodies = {body.slug: body for body in store.people.bodies()}
    people = {person.key: person for person in store.people.all()}
    body = bodies[item.body]
    found = readers.of(item, bodies=bodies, people=people, today=today)
    days = schedule.planned(item, policy=body.policy, country=body.country)
    gaps = readers.gaps([item], bodies=bodies, people=people, today=today)
    silent = [
        *_by_itself(item, body, days, today=today),
        *(f"{doubt.words}: {doubt.code}" for _, doubt in gaps),
        *_held(store, body, {key: people[key].name for key in found}, today=today),
    ]
    return Outlook(item, tuple(one.person.name for one in found.values()), tuple(days), tuple(silent))


def _by_itself(item: Item, body: Body, days: list[Planned], *, today: date) -> Iterator[str]:
    """Tell what about the item and its body's days keeps it silent."""
    if not item.is_active:
        yield f"it is {item.status}: only what is open is reminded of"
    if not item.shares and not any(one.person or one.is_role for one in item.responsible):
        yield "it rests on nobody who is known"
    if item.snoozed_until and item.snoozed_until > today:
        yield f"it is snoozed until {item.snoozed_until}"
    if why := Days.of(body.policy, country=body.country).why_not(today):
        yield f"no letters on {today}: {why}"
    ahead = [one for one in days if not one.is_said and not one.is_snoozed]
    if schedule.is_exhausted(item, policy=body.policy, today=today, country=body.country):
        yield "all its letters are written: it stands in the secretary's list"
    elif not ahead:
        yield (
            "nothing more is planned: it has no due date, and it is told of"
            if item.due_on is None
            else "no day is left"
        )
    elif all(one.on > today for one in ahead):
        yield f"its next day is {ahead[0].on} ({ahead[0].rule})"


def _held(store: Store, body: Body, readers_: Mapping[str, str], *, today: date) -> Iterator[str]:
    rests = gate.rests(store, today=today)
    if gate.is_paused(store):
        yield HELD["paused"]
    if not body.is_live:
        yield HELD["preview"]
    if body.slug in rests.bodies:
        yield HELD["body-paused"]
    yield from (f"{name}: {HELD['person-paused']}" for key, name in readers_.items() if key in rests.people)
