"""The follow-up part of a meeting's agenda: mailed some working days before the meeting, and shown whenever asked."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Literal

from jinja2 import Environment

from tracker.core import letters, report, schedule
from tracker.core.model import Agenda, Body, Letter, Person
from tracker.errors import NotFoundError
from tracker.jobs import gate, overviews
from tracker.jobs.office import Desk, Office
from tracker.store import Store

KIND = "agenda"


def of(store: Store, body: Body, *, meeting: date | None = None, today: date) -> Agenda:
    """Gather what a meeting follows up: the one on that day, else the next that is known, else as things stand today.

    What is late is counted as of the meeting.
    """
    upcoming = store.meetings.upcoming(body.slug, today=today)
    on = meeting or (upcoming[0] if upcoming else None)
    items = store.items.open_of(body.slug)
    return report.agenda(items, body=body, on=on or today, is_meeting_known=on is not None)


def text(
    store: Store,
    slug: str,
    *,
    meeting: date | None = None,
    today: date,
    templates: Environment,
    format: Literal["md", "html"] = "md",
) -> str:
    """Write the follow-up part, to be pasted or printed; NotFoundError for an unknown body."""
    agenda = of(store, store.people.body(slug), meeting=meeting, today=today)
    people = {person.key: person for person in store.people.all()}
    return report.render(agenda, templates, format=format, people=people)


def send(
    store: Store, *, office: Office, today: date, now: datetime, bodies: Collection[str] | None = None
) -> list[Letter]:
    """Store the agendas that are due and not made yet, for each body's secretary and chair; none in preview.

    A meeting's agenda has one key for each reader, so that running again, or days late, gives nothing twice.
    """
    if gate.is_paused(store):
        return []
    live = [body for body in store.people.bodies() if body.is_live and (bodies is None or body.slug in bodies)]
    due = {body: on for body in live if (on := _due_on(store, body, today=today))}
    lacking = [(body, one) for body, on in due.items() for one in _readers(store, body, on=on, today=today)]
    if not lacking:
        return []
    with store.transaction():
        desk = Desk.open(store, office, now=now)
        made = [
            desk.agenda(agenda, person=person, day=today)
            for body, person in lacking
            if (agenda := _ahead(store, body, on=due[body], today=today)).rows
        ]
        return [letter for letter in made if store.outbox.queue(letter)]


def withdraw(store: Store, body: Body, *, days: Collection[date]) -> None:
    """Take the agendas of meetings on these days out of the outbox, but for those already tried."""
    kinds = tuple(letters.key(day, kind=f"{KIND}-{body.slug}", person="") for day in days)
    for letter in store.outbox.untried() if kinds else ():
        if letter.kind == KIND and letter.key.startswith(kinds):
            store.outbox.drop(letter.key)


def rewritten(store: Store, letter: Letter, *, person: Person, desk: Desk) -> Letter | None:
    """Write an agenda letter as it would be written now; None when nothing is left to follow up."""
    on = date.fromisoformat(letter.key[: len("2026-03-04")])
    for body in desk.bodies.values():
        if letter.key == _key(body, on, person):
            agenda = _ahead(store, body, on=on, today=letter.day)
            return desk.agenda(agenda, person=person, day=letter.day) if agenda.rows else None
    return None


def _ahead(store: Store, body: Body, *, on: date, today: date) -> Agenda:
    """Gather the agenda as it is mailed: what still has time until the meeting is not late."""
    return report.agenda(store.items.open_of(body.slug), body=body, on=on, today=today)


def _due_on(store: Store, body: Body, *, today: date) -> date | None:
    meetings = store.meetings.upcoming(body.slug, today=today)
    return schedule.is_agenda_day(body, today=today, meetings=meetings)


def _readers(store: Store, body: Body, *, on: date, today: date) -> list[Person]:
    """Find the body's secretary and chair, those for whom this agenda was not made yet."""
    found = (overviews.reader(store, name, today=today) for name in (body.secretary, body.chair))
    people = {person.key: person for person in found if person}
    return [person for person in people.values() if not _is_made(store, _key(body, on, person))]


def _key(body: Body, on: date, person: Person) -> str:
    return letters.key(on, kind=f"{KIND}-{body.slug}", person=person.key)


def _is_made(store: Store, key: str) -> bool:
    try:
        store.outbox.get(key)
    except NotFoundError:
        return False
    return True
