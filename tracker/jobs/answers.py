"""What the responsible person answers on the page that a letter leads to. Saying it twice changes nothing.

An answer reports; another date and another person are only asked for here, and the secretary decides.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from tracker.core import deeds
from tracker.core.model import ENDED, Doubts, Item, Person, Status
from tracker.errors import ExpiredError, NotFoundError, UsageError
from tracker.jobs import change, questions
from tracker.store import AnswerLink, Store

WISHES = (Doubts.ANSWERED_MOVE, Doubts.ANSWERED_NOT_MINE)

Choice = Literal["done", "in_progress", "move", "not_mine"]
Outcome = Literal["reported", "closed", "in_progress", "asked", "already", "ended"]


@dataclass(frozen=True)
class Page:
    """What an answer page shows: the person, and the items of the letter as they stand now."""

    person: Person
    items: tuple[Item, ...]
    expires_on: date


@dataclass(frozen=True)
class Answer:
    """What became of an answer. `already`: it was said before; `ended`: the meeting has ended the item meanwhile."""

    item: Item
    outcome: Outcome


@dataclass(frozen=True)
class _Said:
    """Who says it, in which words, in answer to which letter."""

    person: Person
    comment: str
    letter: str
    today: date
    now: datetime

    @property
    def name(self) -> str:
        return self.person.name


def page(store: Store, token: str, *, today: date) -> Page:
    """Show what the token opens; NotFoundError when nobody was given it, ExpiredError when its time is over."""
    link = _link(store, token, today=today)
    items = tuple(store.items.get(key) for key in link.items)
    return Page(store.people.get(link.person), items, link.expires_on)


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
        person = store.people.get(link.person)
        said = _Said(person, " ".join(comment.split()), link.letter, today=today, now=now)
        match choice:
            case "done":
                return _done(store, asked, said)
            case "in_progress":
                return _in_progress(store, asked, said)
            case "move":
                return _move(store, asked, said, due_on=due_on)
            case "not_mine":
                return _not_mine(store, asked, said)


def _link(store: Store, token: str, *, today: date) -> AnswerLink:
    link = store.links.answer(token)
    if link is None:
        raise NotFoundError("this address leads nowhere")
    if link.is_expired(today=today):
        raise ExpiredError(f"this address could be used until {link.expires_on}")
    return link


def _done(store: Store, item: Item, said: _Said) -> Answer:
    if item.status is Status.REPORTED:
        return Answer(item, "already")
    is_final = store.people.body(item.body).policy.close == "one-step"
    reported = deeds.reported(item, on=said.today, note=said.comment)
    if is_final:
        reported = deeds.closed(reported, section=None, on=said.today)
    store.doubts.settle(item.key, answer=str(reported.status), who=said.name, at=said.now, codes=WISHES)
    return Answer(_saved(store, reported, said, what=str(reported.status)), "closed" if is_final else "reported")


def _in_progress(store: Store, item: Item, said: _Said) -> Answer:
    begun = deeds.begun(item, note=said.comment)
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
        detail=": ".join(filter(None, (detail, said.comment))),
        origin=said.letter,
        visible=visible,
    )
