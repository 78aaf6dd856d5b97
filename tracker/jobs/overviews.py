"""The overviews in the daily letters: the chair's digest and the secretary's list, and when each is told.

A weekly overview that a stopped service missed is told on the first working day after. Its mark in the store remembers
the last day that was used up, also when there was nothing to say.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tracker.core import report, responsibility, schedule
from tracker.core.model import Agenda, Body, Doubts, Item, Person, Question, Worklist
from tracker.core.schedule import Days
from tracker.jobs import gate, questions, readers
from tracker.store import Store

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Overview:
    """What one person is told about one body; without parts when there is nothing to say."""

    body: Body
    person: Person
    digest: Agenda | None = None
    worklist: Worklist | None = None
    mark: str | None = None
    """The flag that remembers a weekly overview; none when only new questions made it due."""


def due(store: Store, bodies: Iterable[Body], *, busy: Collection[str], today: date) -> list[Overview]:
    """Gather the overviews of today, but for those of people who are `busy`: they have the day's letter."""
    has_unplaced = store.flags.get(questions.UNPLACED) is not None
    found = []
    for body in bodies:
        meetings = store.meetings.upcoming(body.slug, today=today - WEEK)
        mark = _mark(store, "digest", body, today=today, meetings=meetings)
        if mark and (chair := reader(store, body.chair, busy=busy, today=today)):
            found.append(Overview(body, chair, digest=digest(store, body, today=today), mark=mark))
        mark = _mark(store, "worklist", body, today=today, meetings=meetings)
        is_open = Days.of(body.policy, country=body.country).is_open(today)
        is_due = mark or (is_open and (has_unplaced or _is_news(store, body)))
        if is_due and (secretary := reader(store, body.secretary, busy=busy, today=today)):
            found.append(Overview(body, secretary, worklist=worklist(store, body, today=today), mark=mark))
    return found


def digest(store: Store, body: Body, *, today: date) -> Agenda | None:
    """Gather what the chair is told; None when nothing is open."""
    agenda = report.agenda(store.items.open_of(body.slug), body=body, on=today)
    return agenda if agenda.rows else None


def worklist(store: Store, body: Body, *, today: date) -> Worklist | None:
    """Gather what waits for the secretary; None when nothing does."""
    items = store.items.open_of(body.slug)
    paused = _paused(store, items, body=body, today=today)
    found = report.worklist(items, waiting(store, body.slug), body=body, today=today, paused=paused)
    return None if found.is_empty else found


def _paused(store: Store, items: Iterable[Item], *, body: Body, today: date) -> frozenset[str]:
    """Find the items (keys) that nobody is reminded of, or not everybody, because somebody's letters rest."""
    resting = gate.rests(store, today=today).people
    if not resting:
        return frozenset()
    people = {person.key: person for person in store.people.all()}
    bodies = {body.slug: body}
    return frozenset(
        item.key
        for item in items
        if item.is_active and resting.keys() & readers.of(item, bodies=bodies, people=people, today=today).keys()
    )


def once(worklists: Iterable[Worklist]) -> tuple[Worklist, ...]:
    """Give the lists of one letter, a question of no body in the first of them only."""
    found: list[Worklist] = []
    told: set[str] = set()
    for one in worklists:
        fresh = replace(one, questions=tuple(q for q in one.questions if q.key not in told))
        told |= {question.key for question in one.questions}
        found += [] if fresh.is_empty else [fresh]
    return tuple(found)


def waiting(store: Store, slug: str) -> list[Question]:
    """Gather the open questions of a body, and those of none: a file that nobody can place may be its minutes."""
    return [one for one in store.doubts.open() if one.body in {slug, None}]


def _is_news(store: Store, body: Body) -> bool:
    """Tell whether there are questions that can't wait for the weekly list; those about old minutes can."""
    untold = store.doubts.untold(body.slug)
    old = {one.item for one in untold if one.code == Doubts.OLD}
    return any(one.item is None or one.item not in old for one in untold)


def _mark(store: Store, part: str, body: Body, *, today: date, meetings: Sequence[date]) -> str | None:
    """Give the flag to set when this weekly overview is told, if its day is today or passed since the last one used."""
    mark = f"{part}:{body.slug}"
    used = store.flags.get(mark)
    since = max(date.fromisoformat(used), today - WEEK) if used else today - DAY
    days = (today - DAY * n for n in range((today - since).days))
    is_due = any(schedule.is_digest_day(body, today=day, meetings=meetings) for day in days)
    return mark if is_due else None


def reader(store: Store, name: str | None, *, today: date, busy: Collection[str] = ()) -> Person | None:
    """Find who reads what the one of that name is told, and can be written to: who stands in for one who is away."""
    if name is None:
        return None
    people = store.people.all()
    found = [one for one in people if _is_called(one, name) and not one.has_left(today=today)]
    if len(found) != 1:
        return None
    present = responsibility.present(found[0], people={one.key: one for one in people}, today=today)
    return present if present.email and present.key not in busy else None


def _is_called(person: Person, name: str) -> bool:
    return person.name.casefold() == name.casefold() and person.email is not None
