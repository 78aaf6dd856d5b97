"""The follow-up part of a meeting's agenda: gathered when asked, and mailed some working days before the meeting."""

from collections.abc import Collection
from datetime import date, datetime

from tracker.core import letters, report, schedule
from tracker.core.model import Agenda, Body, Letter, Person
from tracker.errors import NotFoundError
from tracker.jobs import annex, gate, overviews
from tracker.jobs.office import Desk, Office
from tracker.store import Store

KIND = "agenda"


def of(store: Store, body: Body, *, meeting: date | None = None, today: date) -> Agenda:
    """Gather what a meeting follows up: the one on that day, else the next that is known, else as things stand today.

    How late something is is counted as of the meeting; what still has time until then is not late.
    """
    upcoming = store.meetings.upcoming(body.slug, today=today)
    on = meeting or (upcoming[0] if upcoming else None)
    return _gathered(store, body, on=on or today, is_meeting_known=on is not None, today=today)


def _gathered(store: Store, body: Body, *, on: date, is_meeting_known: bool = True, today: date) -> Agenda:
    since = meeting_before(store, body, on=on, today=today)
    items = store.items.open_of(body.slug)
    lately = store.items.ended(body.slug, since=since) if since else []
    return report.agenda(
        [*items, *lately], body=body, on=on, is_meeting_known=is_meeting_known, today=today, since=since
    )


def meeting_before(store: Store, body: Body, *, on: date, today: date) -> date | None:
    """Find the day of the last meeting before that one: of which minutes were read, or which the calendar holds."""
    read = store.documents.last_held(body.slug, before=on)
    met = [one.on for one in store.meetings.calendar(body.slug, since=read or date.min) if not one.is_cancelled]
    days = [day for day in (read, *met) if day and day < on and day <= today]
    return max(days, default=None)


def send(
    store: Store, *, office: Office, today: date, now: datetime, bodies: Collection[str] | None = None
) -> list[Letter]:
    """Store the agendas that are due and not made yet, for each body's secretary and chair; none in preview.

    A meeting's agenda has one key for each reader, so that running again, or days late, gives nothing twice.
    """
    if gate.is_paused(store):
        return []
    rests = gate.rests(store, today=today)
    live = [body for body in store.people.bodies() if body.is_live and (bodies is None or body.slug in bodies)]
    awake = [body for body in live if body.slug not in rests.bodies]
    due = {body: on for body in awake if (on := _due_on(store, body, today=today))}
    readers = [(body, one) for body, on in due.items() for one in _readers(store, body, on=on, today=today)]
    lacking = [(body, one) for body, one in readers if one.key not in rests.people]
    if not lacking:
        return []
    with store.transaction():
        desk = Desk.open(store, office, now=now)
        made = [
            _letter(store, agenda, person=person, day=today, desk=desk)
            for body, person in lacking
            if (agenda := _gathered(store, body, on=due[body], today=today)).rows
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
            agenda = _gathered(store, body, on=on, today=letter.day)
            return _letter(store, agenda, person=person, day=letter.day, desk=desk) if agenda.rows else None
    return None


def _letter(store: Store, agenda: Agenda, *, person: Person, day: date, desk: Desk) -> Letter:
    """Write the letter with the annex as a file, ready to be sent with the notice."""
    file = annex.attachment(store, agenda, templates=desk.office.templates)
    return desk.agenda(agenda, person=person, day=day, attachments=(file,))


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
