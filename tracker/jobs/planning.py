"""What goes out on a day, and what is held back and why: pure reading, so that looking costs and changes nothing.

Knows no template, and of the outbox only who has the day's letter already.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from tracker.core import schedule, workdays
from tracker.core.model import Alert, Body, Daily, Item, Occasion, Person, Reminder
from tracker.core.schedule import Days
from tracker.jobs import gate, overviews, readers
from tracker.jobs.gate import Rests
from tracker.jobs.hours import Hours
from tracker.jobs.overviews import Overview
from tracker.jobs.plans import KIND, Held, Line, Plan, Reason
from tracker.jobs.readers import People
from tracker.store import Store

__all__ = ["KIND", "Held", "Line", "Plan", "plan"]

T = TypeVar("T", Reminder, Alert, Overview)


@dataclass(frozen=True)
class _Told:
    """All that today has come for, to whomever."""

    reminders: Sequence[Reminder] = ()
    alerts: Sequence[Alert] = ()
    overviews: Sequence[Overview] = ()

    def of(self, slugs: Collection[str]) -> "_Told":
        """Take what is about these bodies."""
        return _Told(
            [one for one in self.reminders if one.item.body in slugs],
            [one for one in self.alerts if one.item.body in slugs],
            [one for one in self.overviews if one.body.slug in slugs],
        )

    def to(self, people: Collection[str], *, others: bool = False) -> "_Told":
        """Take what these people (keys) are told, or what all others are."""
        return _Told(
            [one for one in self.reminders if (one.person.key in people) != others],
            [one for one in self.alerts if (one.person.key in people) != others],
            [one for one in self.overviews if (one.person.key in people) != others],
        )

    def without(self, items: Collection[str]) -> "_Told":
        """Leave these items (keys) out."""
        return replace(
            self,
            reminders=[one for one in self.reminders if one.item.key not in items],
            alerts=[one for one in self.alerts if one.item.key not in items],
        )


@dataclass(frozen=True)
class _Debt:
    """An item (key) that a person (key) was not told of while others were."""

    person: str
    item: str
    reminder: Reminder | None = None
    """What they are told of it today."""
    is_moot: bool = False
    """It has ended, or rests on them no more."""


def plan(store: Store, *, today: date, bodies: Collection[str] | None = None, hours: Hours | None = None) -> Plan:
    """Work out the letters that today still lacks; with `bodies` (slugs) as if there were no others.

    With `hours` a letter waits until it is time in each of the bodies it speaks of.
    """
    working = {body.slug: body for body in _working(store.people.bodies(), today=today, only=bodies)}
    rests = gate.rests(store, today=today)
    items = store.items.due(by=today, bodies=[slug for slug, body in working.items() if _sends(body, today)])
    busy = store.outbox.people_with(today, KIND)
    told = overviews.due(store, working.values(), busy=busy, today=today)
    if not items and not told and not rests.over:
        return Plan(today)
    people = {person.key: person for person in store.people.all()}
    reminders = readers.reminders(items, bodies=working, people=people, today=today)
    raised = readers.raised(items, bodies=working, people=people, today=today)
    debts = _owed(store, rests, bodies=working, people=people, today=today)
    owed = _unsaid(debts, reminders, busy=busy)
    found = _Told([*reminders, *owed], [alert for one in raised for alert in one.alerts], told)
    late = _late(found, busy=busy)
    planned = _sorted(store, found.without(late), bodies=working, rests=rests, busy=busy, today=today, hours=hours)
    return replace(
        planned,
        waiting=tuple(one for one in reminders if one.item.key in late),
        gaps=tuple(readers.gaps(items, bodies=working, people=people, today=today)),
        raised=tuple(one for one in raised if one.item.key not in late),
        moot=tuple((one.person, one.item) for one in debts if one.is_moot),
    )


def _unsaid(debts: Iterable[_Debt], reminders: Iterable[Reminder], *, busy: Collection[str]) -> list[Reminder]:
    """Take what is owed and not said today anyhow, to those who have no letter of today yet."""
    said = {(one.person.key, one.item.key) for one in reminders}
    ready = [one for one in debts if one.person not in busy and (one.person, one.item) not in said]
    return [one.reminder for one in ready if one.reminder]


def _working(bodies: Iterable[Body], *, today: date, only: Collection[str] | None) -> list[Body]:
    """Choose the bodies in whose country people work today."""
    return [
        body
        for body in bodies
        if (only is None or body.slug in only) and not workdays.is_free(today, country=body.country)
    ]


def _sends(body: Body, today: date) -> bool:
    return Days.of(body.policy, country=body.country).is_open(today)


def _late(found: _Told, *, busy: Collection[str]) -> set[str]:
    """Choose the items that come too late for a letter that somebody has already: they wait for all who are told."""
    told = [(one.item.key, one.person.key) for one in found.reminders]
    told += [(one.item.key, one.person.key) for one in found.alerts]
    return {item for item, person in told if person in busy}


def _sorted(
    store: Store,
    found: _Told,
    *,
    bodies: Mapping[str, Body],
    rests: Rests,
    busy: Collection[str],
    today: date,
    hours: Hours | None,
) -> Plan:
    """Sort what is told into letters: those that go, and those that are held back, by what holds them."""
    live = {slug for slug, body in bodies.items() if body.is_live}
    going = found.of(live - rests.bodies.keys()).to(rests.people, others=True)
    dailies = _dailies(going, today=today)
    held: tuple[tuple[Reason, _Told], ...] = (
        ("preview", found.of(bodies.keys() - live)),
        ("body-paused", found.of(live & rests.bodies.keys())),
        ("person-paused", found.of(live - rests.bodies.keys()).to(rests.people)),
    )
    reason = _reason(store, dailies, busy=busy, today=today)
    come = dailies if hours is None else hours.come(dailies)
    return Plan(
        today,
        dailies=() if reason else come,
        held=(
            *(Held(reason, one) for one in dailies if reason),
            *(Held(why, one) for why, told in held for one in _dailies(told, today=today)),
        ),
        used=() if reason else tuple(_used(going.overviews, come, hours=hours)),
    )


def _used(told: Iterable[Overview], come: Iterable[Daily], *, hours: Hours | None) -> Iterator[str]:
    """Give the marks of the overviews whose letters go, and of those for which it is time and nothing to say."""
    readers_ = {daily.person.key for daily in come}
    for one in told:
        is_time = hours is None or one.body.slug in hours.now
        if one.mark and (one.person.key in readers_ if one.digest or one.worklist else is_time):
            yield one.mark


def _dailies(told: _Told, *, today: date) -> tuple[Daily, ...]:
    """One letter for each person; none that is empty."""
    people = {one.person.key: one.person for some in (told.reminders, told.overviews, told.alerts) for one in some}
    mine, alerts, read = _by_person(told.reminders), _by_person(told.alerts), _by_person(told.overviews)
    dailies = (_daily(person, _Told(mine[key], alerts[key], read[key]), today=today) for key, person in people.items())
    return tuple(daily for daily in dailies if not daily.is_empty)


def _by_person(told: Iterable[T]) -> defaultdict[str, list[T]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for one in told:
        found[one.person.key].append(one)
    return found


def _daily(person: Person, told: _Told, *, today: date) -> Daily:
    return Daily(
        person,
        today,
        mine=tuple(told.reminders),
        digests=tuple(one.digest for one in told.overviews if one.digest),
        worklists=overviews.once(one.worklist for one in told.overviews if one.worklist),
        alerts=tuple(told.alerts),
    )


def _reason(store: Store, going: Collection[Daily], *, busy: Collection[str], today: date) -> Reason | None:
    """Why none of these letters goes out now."""
    if gate.is_paused(store):
        return "paused"
    return "flood" if going and gate.is_flood(store, people=len(going) + len(busy), day=today) else None


# --- what people whose rest is over are owed --------------------------------------------------------------------------


def _owed(store: Store, rests: Rests, *, bodies: Mapping[str, Body], people: People, today: date) -> list[_Debt]:
    """Look at what others were told while somebody's letters rested."""
    return [
        _debt(key, item, since=pause.since.date(), bodies=bodies, people=people, today=today)
        for key, pause in rests.over.items()
        for item in store.items.some(pause.owed)
    ]


def _debt(key: str, item: Item, *, since: date, bodies: Mapping[str, Body], people: People, today: date) -> _Debt:
    """Tell the person of the item as it stands; nothing on a day on which its body's letters don't go."""
    body = bodies.get(item.body)
    if body is None or not _sends(body, today):
        return _Debt(key, item.key, is_moot=not item.is_active)
    reader = readers.of(item, bodies=bodies, people=people, today=today).get(key) if item.is_active else None
    if reader is None:
        return _Debt(key, item.key, is_moot=True)
    said = schedule.occasions(item, policy=body.policy, country=body.country)
    last = next((one for one in reversed(said) if one.on <= today), Occasion("new", today))
    occasion = replace(last, kind="new") if item.arrived_on > since else last
    return _Debt(key, item.key, Reminder(item, reader.person, occasion, reader.mandates))
