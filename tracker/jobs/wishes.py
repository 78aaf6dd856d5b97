"""What those who answer ask for (another date, another person), and what the secretary decided, to be told once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from tracker.core.letters.receipts import Noted
from tracker.core.model import ENDED, Doubts, Event, Item, Person, Question
from tracker.jobs import readers
from tracker.jobs.office import Desk
from tracker.store import Store, Verdict

KINDS = (Doubts.ANSWERED_MOVE, Doubts.ANSWERED_NOT_MINE)
TO = "→"
"""Stands between who says that an item is not theirs and whose it is."""

MARK = "wish of "
"""Begins the name of a mark: whoever asked this question (its key) by answering a letter is to be told the answer."""


@dataclass(frozen=True)
class Wish:
    """A wish that was decided, and the letter by which it was asked."""

    verdict: Verdict
    letter: str
    person: str
    """Key of who asked."""

    @property
    def item(self) -> str:
        """The key of the item."""
        return self.verdict.question.item or ""


@dataclass(frozen=True)
class Asked:
    """What somebody asked for."""

    day: date | None
    to: str


def remember(store: Store, question: str, *, person: Person, letter: str) -> None:
    """Say that this person (by answering the letter of that key) asks the question and is to be told the answer."""
    store.flags.set(MARK + question, json.dumps([letter, person.key, person.name]))


def ready(store: Store, *, before: datetime) -> Mapping[tuple[str, str], list[Wish]]:
    """Give what was decided before then and not told yet, by letter and person (keys); needless marks go."""
    marks = {name.removeprefix(MARK): json.loads(value) for name, value in store.flags.beginning(MARK).items()}
    found: dict[tuple[str, str], list[Wish]] = {}
    for verdict in store.doubts.verdicts(marks):
        letter, person, name = marks[verdict.question.key]
        wish = Wish(verdict, letter, person)
        if verdict.who == name:  # taken back, asked otherwise, or done
            claim(store, wish)
        elif verdict.at <= before:
            found.setdefault((letter, person), []).append(wish)
    return found


def claim(store: Store, wish: Wish) -> bool:
    """Take it upon oneself to tell what became of the wish; False when somebody else has."""
    return store.flags.clear(MARK + wish.verdict.question.key)


def line(store: Store, wish: Wish, person: Person, desk: Desk) -> Noted | None:
    """Say what became of the wish; None when nothing did that the person needs to hear."""
    item = store.items.get(wish.item)
    if item.status in ENDED:
        return None
    body = desk.bodies[item.body]
    if wish.verdict.question.code == Doubts.ANSWERED_NOT_MINE:
        known = {one.key: one for one in store.people.all()}
        told = readers.of(item, bodies=desk.bodies, people=known, today=desk.now.date())
        names = ", ".join(one.name for one in item.responsible)
        return Noted(item, "stays" if person.key in told else "assigned", body.name, to=names)
    day = _day(wish.verdict.question.proposal)
    return Noted(item, _date_decided(item, day, wish.verdict.answer), body.name, day=day)


def is_of(question: Question, name: str) -> bool:
    """Tell whether it was the one of that name who asked for it."""
    words = question.words.partition(", ")[2] if question.code == Doubts.ANSWERED_MOVE else question.words
    return words == name or words.startswith((f"{name}:", f"{name} {TO}"))


def waiting(store: Store, item: Item, name: str) -> tuple[Question, ...]:
    """Give what the one of that name has asked for and the secretary has not decided."""
    asked = store.doubts.open(item.body)
    return tuple(one for one in asked if one.item == item.key and one.code in KINDS and is_of(one, name))


def asked_by(store: Store, item: Item, event: Event) -> Asked | None:
    """Find what an answer asked for, from the question that it put; None for an answer that only reports."""
    known = [*store.doubts.open(item.body), *store.doubts.answered(item.key)] if event.what in KINDS else []
    mine = [one for one in known if (one.item, one.code) == (item.key, event.what) and is_of(one, event.who)]
    fitting = [one for one in mine if _wanted(one) in event.detail]
    if not fitting:
        return None
    asked = max(fitting, key=lambda one: len(_wanted(one)))
    return Asked(_day(asked.proposal), asked.proposal.get("responsible", ""))


def _wanted(question: Question) -> str:
    return question.proposal.get("due_on") or question.proposal.get("responsible", "")


def _date_decided(item: Item, day: date | None, answer: str) -> str:
    if item.due_on == day:
        return "given"
    return "refused" if answer == "no" else "other"


def _day(proposal: Mapping[str, str]) -> date | None:
    said_on = proposal.get("due_on")
    return date.fromisoformat(said_on) if said_on else None
