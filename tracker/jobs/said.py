"""What one answer about one item does. It reports; another date and another person are only asked for.

Saying the same twice changes nothing. Who may answer, and about what, is answers' to know.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from tracker.core import deeds
from tracker.core.model import Doubts, Item, Status
from tracker.core.responsibility import Reader
from tracker.errors import UsageError
from tracker.jobs import change, questions, wishes
from tracker.store import Store

WISHES = (Doubts.ANSWERED_MOVE, Doubts.ANSWERED_NOT_MINE)

TO = "→"

SNOOZE = timedelta(days=14)
"""So far ahead may somebody who answers put reminders off, and so far past the due date: it is no way out of it."""

Choice = Literal["done", "in_progress", "snooze", "move", "not_mine"]
Outcome = Literal[
    "reported",
    "closed",
    "answered",
    "in_progress",
    "snoozed",
    "asked",
    "undone",
    "already",
    "ended",
    "waiting",
    "elsewhere",
    "reopened",
    "kept",
]


NOTED = frozenset({"reported", "closed", "answered", "in_progress", "snoozed", "asked", "undone"})
"""Outcomes that changed something; the others only tell why nothing did."""


@dataclass(frozen=True)
class Given:
    """What somebody answers about one item."""

    item: str
    """Its key."""
    choice: Choice | Literal["undo"]
    """`undo` takes back the latest answer that the same person gave."""
    day: date | None = None
    """The one that `move` asks for, or on which `snooze` wants the next reminder."""
    to: str = ""
    """Whose it is, of what is `not_mine`, in the answer's own words."""
    comment: str = ""


@dataclass(frozen=True)
class Answer:
    """What became of an answer.

    `already`: it was said before; `answered`: others owe theirs still; `ended`: the meeting has ended the item
    meanwhile; `waiting`: it is only proposed again; `elsewhere`: it rests on somebody else now; `reopened`: it was
    opened again after the letter was written; `kept`: there is no answer that could be taken back.
    """

    item: Item
    outcome: Outcome


@dataclass(frozen=True)
class Said:
    """An answer with who gives it, in whose place, and where the history says that it came from."""

    given: Given
    reader: Reader
    letter: str
    """The letter that is answered."""
    origin: str
    today: date
    now: datetime

    @property
    def name(self) -> str:
        """Who says it."""
        return self.reader.person.name

    @property
    def comment(self) -> str:
        """The comment in one line."""
        return " ".join(self.given.comment.split())

    @property
    def behalf(self) -> str:
        """For whom, when that is not the person alone: the shares, or who is away."""
        away = [one.of for one in self.reader.mandates if one.kind == "stand_in"]
        return ", ".join(self.reader.shares or away)


def take(store: Store, item: Item, said: Said, choice: Choice) -> Answer:
    """Do to the item what is said of it; UsageError for a choice that lacks its day or has one that can't be meant."""
    match choice:
        case "done":
            return _done(store, item, said)
        case "in_progress":
            return _in_progress(store, item, said)
        case "snooze":
            return _snooze(store, item, said)
        case "move":
            return _move(store, item, said)
        case "not_mine":
            return _not_mine(store, item, said)


def _done(store: Store, item: Item, said: Said) -> Answer:
    told = _part_done(item, said) if item.shares else deeds.reported(item, on=said.today, note=said.comment)
    was_reported = item.status is Status.REPORTED
    if told == item or (was_reported and not item.shares):
        return Answer(item, "already")
    if was_reported or told.status is not Status.REPORTED:
        return Answer(_saved(store, told, said, what="answered"), "answered")
    is_final = store.people.body(item.body).policy.close == "one-step"
    done = deeds.closed(told, section=None, on=said.today) if is_final else told
    codes = None if is_final else wishes.KINDS
    store.doubts.settle(item.key, answer=str(done.status), who=said.name, at=said.now, codes=codes)
    return Answer(_saved(store, done, said, what=str(done.status)), "closed" if is_final else "reported")


def _part_done(item: Item, said: Said) -> Item:
    for name in said.reader.shares:
        item = deeds.answered_for(item, member=name, on=said.today, note=said.comment)
    return item


def _in_progress(store: Store, item: Item, said: Said) -> Answer:
    begun = deeds.begun(deeds.asked_again(item, members=said.reader.shares), note=said.comment)
    if begun == item:
        return Answer(item, "already")
    return Answer(_saved(store, begun, said, what="in_progress"), "in_progress")


def last_snooze(item: Item, *, today: date) -> date | None:
    """Give the last day until which somebody who answers may put reminders off; None when there is none."""
    last = today + SNOOZE if item.due_on is None else min(today, item.due_on) + SNOOZE
    return last if item.is_active and last > today else None


def _snooze(store: Store, item: Item, said: Said) -> Answer:
    if not item.is_active:
        return Answer(item, "already")
    day, last = said.given.day, last_snooze(item, today=said.today)
    if day is None or last is None or not said.today < day <= last:
        raise UsageError(
            f"say until which day reminders shall wait, at most {SNOOZE.days} days and not long past the due date"
        )
    snoozed = replace(deeds.snoozed(item, until=day), note=said.comment or item.note)
    if snoozed == item:
        return Answer(item, "already")
    return Answer(_saved(store, snoozed, said, what="snoozed", detail=day.isoformat(), visible=False), "snoozed")


def _move(store: Store, item: Item, said: Said) -> Answer:
    day = said.given.day
    if day is None or day < said.today:
        raise UsageError("say which day you ask for, today or later")
    change.check_due(day)
    if day == item.due_on:
        return Answer(item, "already")
    proposal = {"due_on": day.isoformat()}
    return _ask(store, item, said, code=Doubts.ANSWERED_MOVE, wish=f"{day}, {said.name}", proposal=proposal)


def _not_mine(store: Store, item: Item, said: Said) -> Answer:
    to = " ".join(said.given.to.split())
    proposal = {"responsible": to} if to else {}
    wish = f"{said.name} {wishes.TO} {to}" if to else said.name
    return _ask(store, item, said, code=Doubts.ANSWERED_NOT_MINE, wish=wish, proposal=proposal)


def _ask(store: Store, item: Item, said: Said, *, code: Doubts, wish: str, proposal: dict[str, str]) -> Answer:
    """Put the wish before the secretary, in place of an earlier one of the same person."""
    words = f"{wish}: {said.comment}" if said.comment else wish
    earlier = [
        one
        for one in store.doubts.open(item.body)
        if (one.item, one.code) == (item.key, code) and wishes.is_of(one, said.name)
    ]
    if any(one.words == words for one in earlier):
        return Answer(item, "already")
    for one in earlier:
        store.doubts.answer(one.key, "asked otherwise", who=said.name, at=said.now)
    question = questions.about_item(item, code=code, words=words, today=said.today, proposal=proposal)
    questions.ask(store, question)
    wishes.remember(store, question.key, person=said.reader.person, letter=said.letter)
    noted = replace(item, note=said.comment or item.note)
    detail = proposal.get("due_on") or proposal.get("responsible", "")
    return Answer(_saved(store, noted, said, what=str(code), detail=detail, visible=False), "asked")


def _saved(store: Store, item: Item, said: Said, *, what: str, detail: str = "", visible: bool = True) -> Item:
    return change.save(
        store,
        item,
        who=said.name,
        what=what,
        now=said.now,
        detail=": ".join(filter(None, (said.behalf, detail, said.comment))),
        origin=said.origin,
        visible=visible,
    )
