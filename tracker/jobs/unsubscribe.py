"""A person lets all letters rest, by the way out that each letter has, and the body's secretary is told.

Nothing happens to any item: what rests on the person stays in the lists of others. Letters that wait are taken back;
that nothing new is written meanwhile is the plan's to see to.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker.core.model import Doubts, Event, Person, Question
from tracker.errors import ExpiredError, NotFoundError, UsageError
from tracker.jobs import gate, questions
from tracker.store import LetterLink, Pause, Store, new_key

ALIVE = timedelta(days=400)
"""How long a letter's way out can be used: letters are found again after a year."""

BY_MAIL = re.compile(r"unsubscribe ([\w-]{43})", re.IGNORECASE)
"""The subject of such a mail, as the letter's List-Unsubscribe has it (RFC 2369 section 3.2)."""


@dataclass(frozen=True)
class Standing:
    """Whose letters an address is about, and the rest that they have now."""

    person: Person
    pause: Pause | None


def standing(store: Store, token: str, *, today: date) -> Standing:
    """Tell what the token is about; NotFoundError when nobody was given it, ExpiredError when its time is over."""
    person = store.people.get(_link(store, token, today=today).person)
    return Standing(person, _pause(store, person, today=today))


def rest(
    store: Store, token: str, *, until: date | None = None, origin: str = "", today: date, now: datetime
) -> Standing:
    """Let all letters to the token's person rest, through the day `until` or until further notice.

    Said again it changes nothing. `origin` is what the history names as its source, the letter's key when it is empty.
    UsageError for a day that is over.
    """
    if until is not None and until < today:
        raise UsageError("say until which day letters shall rest, today or later")
    with store.transaction():
        link = _link(store, token, today=today)
        person = store.people.get(link.person)
        known = _pause(store, person, today=today)
        if known is None or known.until != until:
            _begin(store, person, link, until=until, origin=origin or link.letter, today=today, now=now)
        return Standing(person, _pause(store, person, today=today))


def token_in(subject: str) -> str | None:
    """Find the token in the subject of a mail that a mail program wrote for who wants no letters; None in any other."""
    found = BY_MAIL.fullmatch(subject.strip())
    return found[1] if found else None


def rest_by_mail(store: Store, token: str, *, origin: str, today: date, now: datetime) -> str:
    """Let letters rest by a mail that holds the token; say in a word what came of it."""
    try:
        known = standing(store, token, today=today)
    except NotFoundError:
        return "unknown address"
    if known.pause and known.pause.until is None:
        return "already"
    rest(store, token, origin=origin, today=today, now=now)
    return "paused"


def resume(store: Store, token: str, *, origin: str = "", today: date, now: datetime) -> Standing:
    """Let letters to the token's person go out again; the secretary need not see to it any more."""
    with store.transaction():
        link = _link(store, token, today=today)
        person = store.people.get(link.person)
        if store.pauses.end(subject(person)):
            store.history.add(Event(subject(person), now, person.name, "resumed", origin=origin or link.letter))
            _settle(store, person, answer="resumed", now=now)
        return Standing(person, None)


def is_resting(store: Store, person: Person, *, today: date) -> bool:
    """Tell whether the person wants no letters today."""
    return _pause(store, person, today=today) is not None


def subject(person: Person) -> str:
    """Name the person as rests and the history do."""
    return f"person:{person.key}"


def _begin(
    store: Store, person: Person, link: LetterLink, *, until: date | None, origin: str, today: date, now: datetime
) -> None:
    detail = until.isoformat() if until else ""
    gate.lay_down(store, Pause(subject(person), now, until, person.name))
    store.history.add(Event(subject(person), now, person.name, "paused", detail, origin))
    _settle(store, person, answer="asked otherwise", now=now)
    words = f"{person.name} (– {until})" if until else person.name
    body = _body(store, person, link)
    proposal = {"person": person.key}
    questions.ask(store, Question(new_key(), Doubts.UNSUBSCRIBED, words, body=body, asked_on=today, proposal=proposal))


def _settle(store: Store, person: Person, *, answer: str, now: datetime) -> None:
    for asked in store.doubts.open():
        if asked.code == Doubts.UNSUBSCRIBED and asked.proposal.get("person") == person.key:
            store.doubts.answer(asked.key, answer, who=person.name, at=now)


def _body(store: Store, person: Person, link: LetterLink) -> str | None:
    """Choose whose secretary is told: of the body that the letter was about, else of one that the person sits in."""
    try:
        items = store.outbox.get(link.letter).items
    except NotFoundError:
        items = ()
    if items:
        return store.items.get(items[0]).body
    return person.bodies[0] if person.bodies else None


def _pause(store: Store, person: Person, *, today: date) -> Pause | None:
    found = store.pauses.get(subject(person))
    return found if found and found.is_on(today) else None


def _link(store: Store, token: str, *, today: date) -> LetterLink:
    found = store.links.unsubscribe(token)
    if found is None:
        raise NotFoundError("this address leads nowhere")
    if found.is_expired(today=today):
        raise ExpiredError(f"this address could be used until {found.expires_on}")
    return found
