"""What the responsible person answers on the page that a letter leads to. Saying it twice changes nothing.

An answer reports; another date and another person are only asked for here, and the secretary decides. Who stands in
answers as long as they do; of an item that members share each answers for a part.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from tracker.core import deeds, responsibility
from tracker.core.deeds import Actor, Deed
from tracker.core.model import ENDED, Doubts, Event, Item, Person, Status
from tracker.core.responsibility import Reader
from tracker.errors import ExpiredError, NotFoundError, UsageError
from tracker.jobs import change, people, questions, readers
from tracker.store import AnswerLink, Store

DAY = timedelta(days=1)
WISHES = (Doubts.ANSWERED_MOVE, Doubts.ANSWERED_NOT_MINE)
TOLD = {"reported": Status.REPORTED, "in_progress": Status.IN_PROGRESS}
"""Lines of history in which somebody says how it goes, and the state that each leads to."""

Choice = Literal["done", "in_progress", "move", "not_mine"]
Outcome = Literal["reported", "closed", "answered", "in_progress", "asked", "already", "ended", "waiting", "elsewhere"]


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


@dataclass(frozen=True)
class Answer:
    """What became of an answer.

    `already`: it was said before; `answered`: others owe theirs still; `ended`: the meeting has ended the item
    meanwhile; `waiting`: it is only proposed again; `elsewhere`: it rests on somebody else now.
    """

    item: Item
    outcome: Outcome


@dataclass(frozen=True)
class _Said:
    """Who says it, in whose place, in which words, in answer to which letter."""

    reader: Reader
    comment: str
    letter: str
    today: date
    now: datetime

    @property
    def name(self) -> str:
        return self.reader.person.name

    @property
    def behalf(self) -> str:
        """For whom, when that is not the person alone: the shares, or who is away."""
        away = [one.of for one in self.reader.mandates if one.kind == "stand_in"]
        return ", ".join(self.reader.shares or away)


def page(store: Store, token: str, *, today: date) -> Page:
    """Show what the token opens; NotFoundError when nobody was given it, ExpiredError when its time is over."""
    link = _link(store, token, today=today)
    person = store.people.get(link.person)
    entries = tuple(_entry(store, store.items.get(key), person, today=today) for key in link.items)
    return Page(person, entries, link.expires_on)


def answer(
    store: Store,
    token: str,
    *,
    item: str,
    choice: Choice,
    due_on: date | None = None,
    comment: str = "",
    today: date,
    now: datetime,
) -> Answer:
    """Take the answer about one of the letter's items; `due_on` is the day that `move` asks for."""
    with store.transaction():
        link = _link(store, token, today=today)
        if item not in link.items:
            raise NotFoundError("this address is not about that item")
        asked = store.items.get(item)
        if asked.status in ENDED:
            return Answer(asked, "ended")
        if not deeds.may(Actor.RESPONSIBLE, Deed.REPORT, asked):
            return Answer(asked, "waiting")
        reader = _reader(store, asked, store.people.get(link.person), today=today)
        if reader is None:
            return Answer(asked, "elsewhere")
        said = _Said(reader, " ".join(comment.split()), link.letter, today=today, now=now)
        match choice:
            case "done":
                return _done(store, asked, said)
            case "in_progress":
                return _in_progress(store, asked, said)
            case "move":
                return _move(store, asked, said, due_on=due_on)
            case "not_mine":
                return _not_mine(store, asked, said)


def answer_for(store: Store, key: str, *, member: str, note: str = "", who: str, today: date, now: datetime) -> Item:
    """Say for a member (the name of its share) that its part is done; UsageError when it has none."""
    with store.transaction():
        item = _shared(store, key, member)
        told = deeds.answered_for(item, member=member, on=today, note=note)
        if told == item:
            return item
        what = "reported" if told.status is not item.status else "answered"
        detail = f"{member}: {note}" if note else member
        return change.save(store, told, who=who, what=what, now=now, detail=detail)


def ask_again(store: Store, key: str, *, member: str, who: str, now: datetime) -> Item:
    """Take back that a member's part is done; UsageError when it has none."""
    with store.transaction():
        item = _shared(store, key, member)
        again = deeds.asked_again(item, members=[member])
        return item if again == item else change.save(store, again, who=who, what="asked_again", now=now, detail=member)


def name_member(
    store: Store, key: str, *, member: str, names: Sequence[str], who: str, today: date, now: datetime
) -> Item:
    """Say who answers for a member whom nobody was known by; they are told of the item as new."""
    with store.transaction():
        item = _shared(store, key, member)
        body = store.people.body(item.body)
        found = people.resolve(store, names, body=body, today=today)
        keys = tuple(one.person for one in found if one.person)
        if len(keys) < len(found):
            raise UsageError("a member is answered for by people; give their names")
        since = max(today, item.reminded_through + DAY) if item.reminded_through else None
        shares = [replace(one, people=keys, since=since) if one.name == member else one for one in item.shares]
        named = replace(item, shares=tuple(shares))
        detail = f"{member}: {', '.join(one.name for one in found)}"
        return item if named == item else change.save(store, named, who=who, what="shared", now=now, detail=detail)


def _shared(store: Store, key: str, member: str) -> Item:
    item = store.items.get(key)
    if item.status in ENDED:
        raise UsageError(f"item {key} has ended; reopen it first")
    names = [share.name for share in item.shares]
    if member not in names:
        shared = f"it is shared by {', '.join(names)}" if names else "its members do not answer one by one"
        raise UsageError(f"{member} has no part in item {key}: {shared}")
    return item


def _entry(store: Store, item: Item, person: Person, *, today: date) -> Entry:
    reader = _reader(store, item, person, today=today)
    known = store.items.history(item.key)
    told = next((event for event in reversed(known) if TOLD.get(event.what) is item.status), None)
    others = responsibility.others(item, reader=person.name, mandates=reader.mandates if reader else ())
    return Entry(item, reader, others, told)


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


def _link(store: Store, token: str, *, today: date) -> AnswerLink:
    link = store.links.answer(token)
    if link is None:
        raise NotFoundError("this address leads nowhere")
    if link.is_expired(today=today):
        raise ExpiredError(f"this address could be used until {link.expires_on}")
    return link


def _done(store: Store, item: Item, said: _Said) -> Answer:
    told = _part_done(item, said) if item.shares else deeds.reported(item, on=said.today, note=said.comment)
    was_reported = item.status is Status.REPORTED
    if told == item or (was_reported and not item.shares):
        return Answer(item, "already")
    if was_reported or told.status is not Status.REPORTED:
        return Answer(_saved(store, told, said, what="answered"), "answered")
    is_final = store.people.body(item.body).policy.close == "one-step"
    done = deeds.closed(told, section=None, on=said.today) if is_final else told
    codes = None if is_final else WISHES
    store.doubts.settle(item.key, answer=str(done.status), who=said.name, at=said.now, codes=codes)
    return Answer(_saved(store, done, said, what=str(done.status)), "closed" if is_final else "reported")


def _part_done(item: Item, said: _Said) -> Item:
    for name in said.reader.shares:
        item = deeds.answered_for(item, member=name, on=said.today, note=said.comment)
    return item


def _in_progress(store: Store, item: Item, said: _Said) -> Answer:
    begun = deeds.begun(deeds.asked_again(item, members=said.reader.shares), note=said.comment)
    if begun == item:
        return Answer(item, "already")
    return Answer(_saved(store, begun, said, what="in_progress"), "in_progress")


def _move(store: Store, item: Item, said: _Said, *, due_on: date | None) -> Answer:
    if due_on is None or due_on < said.today:
        raise UsageError("say which day you ask for, today or later")
    change.check_due(due_on)
    if due_on == item.due_on:
        return Answer(item, "already")
    proposal = {"due_on": due_on.isoformat()}
    return _ask(store, item, said, code=Doubts.ANSWERED_MOVE, wish=f"{due_on}, {said.name}", proposal=proposal)


def _not_mine(store: Store, item: Item, said: _Said) -> Answer:
    return _ask(store, item, said, code=Doubts.ANSWERED_NOT_MINE, wish=said.name, proposal={})


def _ask(store: Store, item: Item, said: _Said, *, code: Doubts, wish: str, proposal: dict[str, str]) -> Answer:
    """Put the wish before the secretary, in place of an earlier one of the same person."""
    words = f"{wish}: {said.comment}" if said.comment else wish
    earlier = [
        one
        for one in store.doubts.open(item.body)
        if (one.item, one.code) == (item.key, code) and said.name in one.words
    ]
    if any(one.words == words for one in earlier):
        return Answer(item, "already")
    for one in earlier:
        store.doubts.answer(one.key, "asked otherwise", who=said.name, at=said.now)
    questions.ask(store, questions.about_item(item, code=code, words=words, today=said.today, proposal=proposal))
    noted = replace(item, note=said.comment or item.note)
    detail = proposal.get("due_on", "")
    return Answer(_saved(store, noted, said, what=str(code), detail=detail, visible=False), "asked")


def _saved(store: Store, item: Item, said: _Said, *, what: str, detail: str = "", visible: bool = True) -> Item:
    return change.save(
        store,
        item,
        who=said.name,
        what=what,
        now=said.now,
        detail=": ".join(filter(None, (said.behalf, detail, said.comment))),
        origin=said.letter,
        visible=visible,
    )
