"""People and bodies: the configuration brought in, those present got to know, and whom a name means in a body."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tracker.core import people as directory
from tracker.core import schedule, shares
from tracker.core.letters import check_address
from tracker.core.model import (
    CONFIGURATION,
    ENDED,
    Body,
    Doubt,
    Doubts,
    Item,
    LetterState,
    Minutes,
    Participant,
    Person,
    Question,
    Responsible,
    Status,
    one_each,
)
from tracker.errors import UsageError
from tracker.jobs import change, meetings, questions, readers, succession
from tracker.store import Difference, Store, new_key

WORD = re.compile(r"\w+")
OF_MEETING = frozenset(
    {
        *("ordf", "ordförande", "vice", "andre", "förste", "sekr", "sekreterare", "justerare", "justeringsperson"),
        *("föredragande", "organisatör", "ledamot", "ersättare", "adjungerad", "och", "mötesordförande"),
        *("chair", "chairperson", "secretary", "member", "and"),
    }
)
ABOUT_ADDRESS = frozenset({Doubts.NO_ADDRESS, Doubts.UNDELIVERABLE})


def import_configuration(
    store: Store,
    *,
    people: Sequence[Person],
    bodies: Sequence[Body],
    meetings: Mapping[str, Sequence[date]] | None = None,
    now: datetime,
) -> list[Difference]:
    """Bring in what the configuration says now; when a body's rules changed, so do its coming reminders."""
    with store.transaction():
        before = {body.slug: body for body in store.people.bodies()}
        differences = store.people.import_config(people, bodies, at=now)
        for slug, days in (meetings or {}).items():
            _announce(store, slug, days, now=now)
        for body in store.people.bodies():
            old = before.get(body.slug)
            if old and (old.policy, old.country) != (body.policy, body.country):
                _reschedule(store, body)
        _settle_addresses(store, now=now)
        if differences:
            succession.forget(store)
            succession.refresh(store, now=now)
        return differences


def group(store: Store, body: Body) -> list[Person]:
    """Those whom a name in this body's minutes may mean: its own people, and those who are of no body in particular."""
    named = {body.chair, body.secretary, *body.members}
    return [
        person
        for person in store.people.all()
        if body.slug in person.bodies or not person.bodies or person.name in named
    ]


def resolve(store: Store, names: Iterable[str], *, body: Body, today: date) -> tuple[Responsible, ...]:
    """Find the responsible that somebody typed: each a person of the body, a role or a group; UsageError for others."""
    known = group(store, body)
    return tuple(_responsible(store, name.strip(), known, body=body, today=today) for name in one_each(names))


def attend(store: Store, minutes: Minutes, *, body: Body) -> tuple[list[Person], list[Person]]:
    """Get to know those whom the minutes name as present, absent, chair or secretary.

    Gives everybody they name and, of those, who was not known before. A name that may be two people is nobody new.
    """
    known = group(store, body)
    there, new = [], []
    for participant in _named(minutes):
        found = directory.match(participant.name, known, day=minutes.held_on)
        if len(found) == 1:
            there.append(found[0])
        elif not found:
            is_known = bool(store.people.by_name(participant.name))
            person = store.people.add_from_attendance(participant, body=body.slug)
            there.append(person)
            new += [] if is_known else [person]
    return there, new


def ask_about(store: Store, items: Sequence[Item], *, today: date) -> None:
    """Ask why somebody responsible for these items can't be written to, where that is so."""
    known = {person.key: person for person in store.people.all()}
    bodies = {body.slug: body for body in store.people.bodies()}
    ask_gaps(store, readers.gaps(items, bodies=bodies, people=known, today=today), today=today)


def ask_gaps(store: Store, gaps: Iterable[tuple[Item, Doubt]], *, today: date) -> None:
    """Ask, once, why somebody responsible for a tracked item can't be written to."""
    for item, doubt in gaps:
        if store.flags.set_once(_gap(item, doubt), today.isoformat()):
            questions.ask(store, _question(store, item, doubt, today=today))


def is_asked(store: Store, item: Item, doubt: Doubt) -> bool:
    """Tell whether this was asked before, answered or not."""
    return store.flags.get(_gap(item, doubt)) is not None


def set_address(store: Store, key: str, email: str, *, who: str, now: datetime) -> Person:
    """Say where a person's letters go, which answers the questions about it; LetterError when it is no address."""
    address = check_address(email)
    with store.transaction():
        person = store.people.set_address(key, address, who=who, at=now)
        for question in store.doubts.open():
            if question.code in ABOUT_ADDRESS and question.proposal.get("person") == key:
                store.doubts.answer(question.key, address, who=who, at=now)
        _tell_again(store, person, who=who, now=now)
        return person


def set_stand_in(
    store: Store,
    key: str,
    name: str,
    *,
    away_from: date | None,
    away_until: date | None,
    who: str,
    now: datetime,
) -> Person:
    """Say who answers for a person and on which days, both among them; the files will not change it back.

    An empty name takes it back. UsageError for a name that is nobody's or the person's own, and for days that are none.
    """
    with store.transaction():
        person = store.people.get(key)
        stand_in = _stand_in(store, person, name) if name.strip() else None
        if stand_in is None:
            away_from = away_until = None
        elif away_from is None and away_until is None:
            raise UsageError(f"say from when or until when {stand_in} stands in for {person.name}")
        if away_from and away_until and away_until < away_from:
            raise UsageError(f"{away_until} is before {away_from}")
        said = {"stand_in": stand_in, "away_from": away_from, "away_until": away_until}
        is_new = any(value != getattr(person, field) for field, value in said.items())
        return store.people.correct(key, said, who=who, at=now) if is_new else person


def _stand_in(store: Store, person: Person, name: str) -> str:
    """Give the full name of the one known person who is meant."""
    found = directory.match(name.strip(), [one for one in store.people.all() if one.key != person.key])
    if len(found) != 1:
        either = " or ".join(one.name for one in found) or "nobody else"
        raise UsageError(f"{name.strip()} may be {either}; give the full name of somebody in people.csv")
    if len(store.people.by_name(found[0].name)) > 1:
        raise UsageError(f"two people are called {found[0].name}; write them apart in people.csv first")
    return found[0].name


def _tell_again(store: Store, person: Person, *, who: str, now: datetime) -> None:
    """Let what a letter to a wrong address told be said again, where it was told to nobody else and nothing since."""
    known = {one.key: one for one in store.people.all()}
    bodies = {body.slug: body for body in store.people.bodies()}
    for letter in store.outbox.list(state=LetterState.FAILED, person=person.key, kind="daily"):
        for item in map(store.items.get, letter.items):
            told = readers.of(item, bodies=bodies, people=known, today=letter.day)
            if item.reminded_through == letter.day and told.keys() == {person.key}:
                untold = replace(item, reminded_through=letter.day - timedelta(days=1))
                change.save(store, untold, who=who, what="untold", now=now, origin=letter.key, visible=False)


def _announce(store: Store, slug: str, days: Sequence[date], *, now: datetime) -> None:
    """Bring in the meetings that the configuration names, when it names others than before, and follow them."""
    said = " ".join(day.isoformat() for day in sorted(days))
    if store.flags.get(f"meetings:{slug}") != said:
        today = now.astimezone(ZoneInfo(store.people.body(slug).zone)).date()
        store.meetings.set(slug, days, origin=CONFIGURATION, stated_on=today)
        store.flags.set(f"meetings:{slug}", said)
        meetings.follow(store, slug, who=CONFIGURATION, today=today, now=now)


def _reschedule(store: Store, body: Body) -> None:
    standing = store.items.list(body=body.slug, status=frozenset(Status) - ENDED)
    store.items.reschedule(
        {item.key: schedule.next_reminder_on(item, policy=body.policy, country=body.country) for item in standing}
    )


def _settle_addresses(store: Store, *, now: datetime) -> None:
    """Answer the questions for addresses that the configuration now gives."""
    for question in store.doubts.open():
        key = question.proposal.get("person")
        if question.code == Doubts.NO_ADDRESS and key:
            email = store.people.get(key).email
            if email:
                store.doubts.answer(question.key, email, who=CONFIGURATION, at=now)


def _responsible(store: Store, name: str, known: Sequence[Person], *, body: Body, today: date) -> Responsible:
    if directory.is_role(name):
        return Responsible(name, is_role=True)
    group = Responsible(name)
    if shares.fan_out([group], body=body, bodies=store.people.bodies(), people=store.people.all(), today=today):
        return group
    found = directory.match(name, [one for one in known if not one.has_left(today=today)], day=today)
    if len(found) == 1:
        return Responsible(found[0].name, found[0].key)
    if found:
        raise UsageError(f"{name} may be {' or '.join(one.name for one in found)}; give the full name")
    raise UsageError(
        f"nobody in this body is called {name}, and no body or unit; add them to people.csv or to the body's members"
    )


def _named(minutes: Minutes) -> list[Participant]:
    listed = {participant.name for participant in minutes.participants}
    leading = one_each(name for name in (minutes.chair, minutes.secretary) if name and name not in listed)
    listed_as = (replace(one, role=None if _is_of_meeting(one.role) else one.role) for one in minutes.participants)
    return [*listed_as, *(Participant(name) for name in leading)]


def _is_of_meeting(role: str | None) -> bool:
    """Tell whether somebody only led or wrote this meeting: "ordföranden" is another person in every body."""
    return bool(role) and all(word in OF_MEETING for word in WORD.findall((role or "").casefold()))


def _gap(item: Item, doubt: Doubt) -> str:
    subject = item.body if doubt.code == Doubts.NO_ADDRESS else item.key
    return f"gap:{subject}:{doubt.code}:{doubt.words}"


def _question(store: Store, item: Item, doubt: Doubt, *, today: date) -> Question:
    """Make the question behind a gap: about the person when the address is missing, else about the item."""
    if doubt.code != Doubts.NO_ADDRESS:
        return questions.about_item(item, code=doubt.code, words=doubt.words, today=today)
    person = next(one for one in store.people.by_name(doubt.words) if not one.email)
    return Question(
        key=new_key(),
        code=doubt.code,
        words=doubt.words,
        body=item.body,
        asked_on=today,
        proposal={"person": person.key},
    )
