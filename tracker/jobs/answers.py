"""Answers to a letter: who may give them, about which of its items, and until when. What each does is said's.

The page behind the letter's link and the replies by mail both answer here. Who stands in answers as long as they do; of
an item that members share each answers for a part.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from tracker.core import deeds, responsibility
from tracker.core.deeds import Actor, Deed
from tracker.core.model import ENDED, Event, Item, Letter, Person, Question, Status
from tracker.core.responsibility import Reader
from tracker.errors import ExpiredError, NotFoundError
from tracker.jobs import readers, receipts, rewrite, said, wishes, withdraw
from tracker.jobs.office import ANSWERABLE
from tracker.jobs.said import Answer, Choice, Given, Outcome, Said
from tracker.store import AnswerLink, Store

__all__ = ["Answer", "Choice", "Entry", "Given", "Outcome", "Page", "answer", "answer_many", "link", "link_of", "page"]

TOLD = {"reported": Status.REPORTED, "in_progress": Status.IN_PROGRESS}
"""Lines of history in which somebody says how it goes, and the state that each leads to."""


@dataclass(frozen=True)
class Entry:
    """An item on the page, and what the person has to do with it."""

    item: Item
    reader: Reader | None
    """In whose place and for which shares this person answers; None for one on whom it does not rest any more."""
    others: tuple[str, ...] = ()
    """Who else has it."""
    told: Event | None = None
    """The line of history by which it stands as it does: who said so, and when."""

    latest: Event | None = None
    """The reader's own latest answer, if it can be taken back."""
    snooze_through: date | None = None
    """The last day until which the reader may put reminders off; None when that can't be."""
    wishes: tuple[Question, ...] = ()
    """What the reader has asked for and the secretary has not decided."""
    is_reopened: bool = False
    """It was opened again after the letter was written, so that this address is not about it any more."""

    @property
    def has_answered(self) -> bool:
        """Whether all shares that this person answers for are done."""
        own = [share for share in self.item.shares if self.reader and share.name in self.reader.shares]
        return bool(own) and all(share.answered_on for share in own)


@dataclass(frozen=True)
class Page:
    """What an answer page shows: the person, and the items of the letter as they stand now."""

    person: Person
    entries: tuple[Entry, ...]
    expires_on: date

    @property
    def items(self) -> tuple[Item, ...]:
        """The items alone."""
        return tuple(entry.item for entry in self.entries)


def link(store: Store, token: str, *, today: date) -> AnswerLink:
    """Give what the token opens; NotFoundError when nobody was given it, ExpiredError when its time is over."""
    found = store.links.answer(token)
    if found is None:
        raise NotFoundError("this address leads nowhere")
    return _unexpired(found, today=today)


def link_of(letter: Letter) -> AnswerLink | None:
    """Give what a letter asks for, as its own link has it; None for one that asks nobody for anything."""
    if letter.person is None or not letter.items:
        return None
    return AnswerLink(letter.person, letter.key, letter.day + ANSWERABLE, letter.items)


def page(store: Store, token: str, *, today: date, now: datetime) -> Page:
    """Show what the token opens; NotFoundError when nobody was given it.

    ExpiredError when its time is over, or all that it is about was opened again since the letter was written.
    """
    opened = link(store, token, today=today)
    person = store.people.get(opened.person)
    since = _written_at(store, opened)
    entries = tuple(
        _entry(store, store.items.get(key), person, since=since, today=today, now=now) for key in opened.items
    )
    if entries and all(entry.is_reopened for entry in entries):
        raise ExpiredError("the actions were opened again after the letter was written")
    return Page(person, entries, opened.expires_on)


def answer(store: Store, token: str, given: Given, *, today: date, now: datetime) -> Answer:
    """Take the answer about one of the letter's items, as its page does."""
    [answered] = answer_many(store, link(store, token, today=today), [given], today=today, now=now)
    return answered


def answer_many(
    store: Store, asked: AnswerLink, given: Iterable[Given], *, origin: str = "", today: date, now: datetime
) -> tuple[Answer, ...]:
    """Take answers about any of the letter's items, all of them or none; tell what became of each, in order.

    `asked` is `link` of a page's token or `link_of` a letter that was replied to. `origin` is what the history names as
    their source: the letter's key when it is empty, `mail:` and its Message-ID for a reply by mail.

    ExpiredError when the letter's time is over, NotFoundError for an item that is not in it, UsageError for a wish
    that lacks its day or names one that can't be meant.
    """
    _unexpired(asked, today=today)
    with store.transaction():
        person = store.people.get(asked.person)
        answered = tuple(
            _answered(store, asked, one, person, origin=origin or asked.letter, today=today, now=now) for one in given
        )
        if any(one.outcome in said.NOTED for one in answered):
            receipts.expect(store, asked.letter, person=person.key, now=now)
        return answered


def _answered(
    store: Store, asked: AnswerLink, given: Given, person: Person, *, origin: str, today: date, now: datetime
) -> Answer:
    if given.item not in asked.items:
        raise NotFoundError("this address is not about that item")
    item = store.items.get(given.item)
    reader = _reader(store, item, person, today=today)
    if given.choice == "undo":
        return _withdrawn(store, item, reader, origin=origin, now=now)
    if item.status in ENDED:
        return Answer(item, "ended")
    if not deeds.may(Actor.RESPONSIBLE, Deed.REPORT, item):
        return Answer(item, "waiting")
    if reader is None:
        return Answer(item, "elsewhere")
    if _is_reopened(store.items.history(item.key), since=_written_at(store, asked)):
        return Answer(item, "reopened")
    return said.take(store, item, Said(given, reader, asked.letter, origin, today=today, now=now), given.choice)


def _withdrawn(store: Store, item: Item, reader: Reader | None, *, origin: str, now: datetime) -> Answer:
    if reader is None:
        return Answer(item, "elsewhere")
    latest = withdraw.latest(store, item, name=reader.person.name, now=now)
    if latest is None:
        return Answer(item, "kept")
    return Answer(withdraw.withdraw(store, item, latest, origin=origin, now=now), "undone")


def _entry(store: Store, item: Item, person: Person, *, since: datetime | None, today: date, now: datetime) -> Entry:
    reader = _reader(store, item, person, today=today)
    known = store.items.history(item.key)
    told = next((event for event in reversed(known) if TOLD.get(event.what) is item.status), None)
    return Entry(
        item,
        reader,
        others=responsibility.others(item, reader=person.name, mandates=reader.mandates if reader else ()),
        told=told,
        latest=withdraw.latest(store, item, name=person.name, now=now) if reader else None,
        snooze_through=said.last_snooze(item, today=today),
        wishes=wishes.waiting(store, item, person.name),
        is_reopened=_is_reopened(known, since=since),
    )


def _is_reopened(known: Iterable[Event], *, since: datetime | None) -> bool:
    """Tell whether somebody opened it again after that instant: what the letter said of it is over then."""
    return since is not None and any(event.what == "reopened" and event.at > since for event in known)


def _written_at(store: Store, asked: AnswerLink) -> datetime | None:
    """Give the instant that a letter was written; None for an address that was given without one."""
    try:
        return rewrite.written_at(store.outbox.get(asked.letter))
    except NotFoundError:
        return None


def _reader(store: Store, item: Item, person: Person, *, today: date) -> Reader | None:
    """Find in what capacity somebody may answer: as one of today's readers, or as one on whom it rests though away."""
    unanswered = tuple(replace(share, answered_on=None) for share in item.shares)
    bodies = {body.slug: body for body in store.people.bodies()}
    known = {one.key: one for one in store.people.all()}
    found = readers.of(replace(item, shares=unanswered), bodies=bodies, people=known, today=today)
    if person.key in found:
        return found[person.key]
    own = tuple(share.name for share in item.shares if person.key in share.people)
    is_theirs = own or (not item.shares and any(one.person == person.key for one in item.responsible))
    return Reader(person, shares=own) if is_theirs and not person.has_left(today=today) else None


def _unexpired(asked: AnswerLink, *, today: date) -> AnswerLink:
    if asked.is_expired(today=today):
        raise ExpiredError(f"this address could be used until {asked.expires_on}")
    return asked
