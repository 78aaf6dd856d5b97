"""What goes out on a day, and what is held back and why: pure reading, so that looking costs and changes nothing.

Knows no template, and of the outbox only who has the day's letter already.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from tracker.core import workdays
from tracker.core.model import Body, Daily, Doubt, Item, Mandate, Occasion, Person, Reminder
from tracker.jobs import gate, overviews, readers
from tracker.jobs.overviews import Overview
from tracker.store import Store

KIND = "daily"

Reason = Literal["preview", "paused", "flood"]


@dataclass(frozen=True)
class Held:
    """A letter that would go out but for `reason`."""

    reason: Reason
    daily: Daily


@dataclass(frozen=True)
class Line:
    """Why somebody is told of an item on a day; `held` says why they are not told after all."""

    day: date
    who: str
    item: str
    """Key."""
    text: str
    occasion: Occasion
    held: Reason | None = None
    mandates: tuple[Mandate, ...] = ()
    """Why this person, where the item was given to another name."""

    @property
    def rule(self) -> str:
        """The occasion in a word, with its calendar days from the due date: `new`, `before 7`, `due`, `overdue 14`."""
        kind, days = self.occasion.kind, abs(self.occasion.days)
        return f"{kind} {days}" if kind in {"before", "overdue"} else kind


@dataclass(frozen=True)
class Plan:
    """The letters of a day that are not made yet."""

    day: date
    dailies: tuple[Daily, ...] = ()
    held: tuple[Held, ...] = ()
    waiting: tuple[Reminder, ...] = ()
    """For the next working day, because somebody responsible has today's letter already."""
    gaps: tuple[tuple[Item, Doubt], ...] = ()
    """Items that are due while somebody responsible for them can't be written to, and why."""
    used: tuple[str, ...] = ()
    """Marks of the overviews that these letters use up, also where there was nothing to say."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every reminder with its rule, in the order of the letters."""
        return (
            *(_line(one, self.day, None) for daily in self.dailies for one in daily.mine),
            *(_line(one, self.day, held.reason) for held in self.held for one in held.daily.mine),
        )


def plan(store: Store, *, today: date, bodies: Collection[str] | None = None) -> Plan:
    """Work out the letters that today still lacks; with `bodies` (slugs) as if there were no others."""
    awake = {body.slug: body for body in _awake(store.people.bodies(), today=today, only=bodies)}
    items = store.items.due(by=today, bodies=awake)
    busy = store.outbox.people_with(today, KIND)
    told = overviews.due(store, awake.values(), busy=busy, today=today)
    if not items and not told:
        return Plan(today)
    people = {person.key: person for person in store.people.all()}
    reminders = readers.reminders(items, bodies=awake, people=people, today=today)
    late = {one.item.key for one in reminders if one.person.key in busy}
    ready = [one for one in reminders if one.item.key not in late]
    live = {slug for slug, body in awake.items() if body.is_live}
    going = _dailies(ready, told, only=live, today=today)
    preview = _dailies(ready, told, only=awake.keys() - live, today=today)
    reason = _reason(store, going, busy=busy, today=today)
    return Plan(
        today,
        dailies=() if reason else going,
        held=(*(Held(reason, one) for one in going if reason), *(Held("preview", one) for one in preview)),
        waiting=tuple(one for one in reminders if one.item.key in late),
        gaps=tuple(readers.gaps(items, bodies=awake, people=people, today=today)),
        used=() if reason else tuple(one.mark for one in told if one.mark and one.body.slug in live),
    )


def _awake(bodies: Iterable[Body], *, today: date, only: Collection[str] | None) -> list[Body]:
    """Choose the bodies in whose country people work today."""
    return [
        body
        for body in bodies
        if (only is None or body.slug in only) and not workdays.is_free(today, country=body.country)
    ]


def _dailies(
    reminders: Iterable[Reminder], told: Iterable[Overview], *, only: Collection[str], today: date
) -> tuple[Daily, ...]:
    """One letter for each person, over these bodies; none that is empty."""
    mine = [one for one in reminders if one.item.body in only]
    told = [one for one in told if one.body.slug in only]
    told_to = {one.key: one for one in (*(one.person for one in mine), *(one.person for one in told))}
    dailies = (_daily(person, mine, told, today=today) for person in told_to.values())
    return tuple(daily for daily in dailies if not daily.is_empty)


def _daily(person: Person, reminders: Iterable[Reminder], told: Iterable[Overview], *, today: date) -> Daily:
    theirs = [one for one in told if one.person.key == person.key]
    return Daily(
        person,
        today,
        mine=tuple(one for one in reminders if one.person.key == person.key),
        digests=tuple(one.digest for one in theirs if one.digest),
        worklists=overviews.once(one.worklist for one in theirs if one.worklist),
    )


def _reason(store: Store, going: Collection[Daily], *, busy: Collection[str], today: date) -> Reason | None:
    """Why none of these letters goes out now."""
    if gate.is_paused(store):
        return "paused"
    return "flood" if going and gate.is_flood(store, people=len(going) + len(busy), day=today) else None


def _line(reminder: Reminder, day: date, held: Reason | None) -> Line:
    item = reminder.item
    return Line(day, reminder.person.name, item.key, item.text, reminder.occasion, held, reminder.mandates)
