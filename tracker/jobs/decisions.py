"""What a meeting decided about the items of its annex, entered together: all of it is kept, or nothing.

Each decision is the deed of `edit` that a person might do to the one item; entering the same again changes nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tracker.core import phrases
from tracker.core.model import Event, Status
from tracker.errors import NotFoundError, TrackerError, UsageError
from tracker.jobs import edit, undo
from tracker.jobs.undo import Step
from tracker.store import Store

REMAINED = "remained"
"""The word of the history where the meeting let an item stand as it is."""


class Choice(StrEnum):
    """What a meeting may decide about an item."""

    CLOSE = "close"
    WRITE_OFF = "write-off"
    MOVE = "move"
    ASSIGN = "assign"
    HAND_OVER = "hand-over"
    REMAIN = "remain"


class Problem(StrEnum):
    """Why a decision can't be kept; pages turn it into a sentence."""

    NO_REASON = "no-reason"
    NO_DATE = "no-date"
    EARLY_DATE = "early-date"
    """The new date has passed on the day of the meeting."""
    NO_NAMES = "no-names"
    UNKNOWN_NAME = "unknown-name"
    NO_TAKER = "no-taker"
    ENDED = "ended"
    UNREADABLE = "unreadable"
    """What was written beside it can't be meant; whoever read it says why."""
    ELSEWHERE = "elsewhere"
    """There is no such item in this body."""


@dataclass(frozen=True)
class Decision:
    """What was decided about one item, with what that decision needs."""

    item: str
    choice: Choice
    section: str | None = None
    reason: str = ""
    due_on: date | None = None
    names: tuple[str, ...] = ()
    handed_to: str = ""


class DecisionsError(TrackerError):
    """Nothing was kept; `problems` says why, by item."""

    def __init__(self, problems: Mapping[str, Problem]) -> None:
        super().__init__(", ".join(f"{item}: {problem}" for item, problem in problems.items()))
        self.problems = problems


@dataclass(frozen=True)
class Meeting:
    """Which meeting decided, and who enters it when."""

    body: str
    on: date
    who: str
    today: date
    now: datetime


def enter(
    store: Store, given: Iterable[Decision], *, meeting: Meeting, unreadable: Iterable[str] = ()
) -> tuple[Event, ...]:
    """Keep the decisions and give back the lines of history that they made.

    DecisionsError when any can't be kept; `unreadable` are items whose decision could not even be read.
    """
    made: list[Event] = []
    problems = dict.fromkeys(unreadable, Problem.UNREADABLE)
    with store.transaction():
        for decision in given:
            before = len(_history(store, decision.item))
            problem = _lack(decision, meeting) or _done(store, decision, meeting)
            if problem:
                problems[decision.item] = problem
            made += _history(store, decision.item)[before:]
        if problems:
            raise DecisionsError(problems)
    return tuple(made)


def entered(store: Store, body: str, *, first: int, last: int, now: datetime) -> tuple[Step, ...]:
    """Give those lines of history, from the first number to the last, that are about the body's items."""
    found = []
    for number in range(first, last + 1):
        try:
            event = store.history.get(number)
            item = store.items.get(event.item)
        except NotFoundError:  # a line about a person, or none
            continue
        if item.body == body:
            found += [step for step in undo.steps(store, item.key, now=now) if step.event.number == number]
    return tuple(found)


# --- one decision ----------------------------------------------------------------------------------------------------


def _lack(decision: Decision, meeting: Meeting) -> Problem | None:
    """Tell what the decision doesn't say and must."""
    match decision.choice:
        case Choice.WRITE_OFF if not decision.reason:
            return Problem.NO_REASON
        case Choice.MOVE if decision.due_on is None:
            return Problem.NO_DATE
        case Choice.MOVE if decision.due_on and decision.due_on < meeting.on:
            return Problem.EARLY_DATE
        case Choice.ASSIGN if not decision.names:
            return Problem.NO_NAMES
        case Choice.HAND_OVER if not decision.handed_to:
            return Problem.NO_TAKER
    return None


def _done(store: Store, decision: Decision, meeting: Meeting) -> Problem | None:
    """Do what was decided, or tell why it can't be done."""
    try:
        item = store.items.get(decision.item)
        if item.body != meeting.body:
            return Problem.ELSEWHERE
        if item.status is Status.REPORTED and decision.choice in _GOES_ON:
            edit.reopen(store, item.key, reason=_place(decision, meeting), who=meeting.who, now=meeting.now)
        _DEEDS[decision.choice](store, decision, meeting)
    except NotFoundError:
        return Problem.ELSEWHERE
    except UsageError:
        return _REFUSED.get(decision.choice, Problem.ENDED)
    return None


def _close(store: Store, one: Decision, at: Meeting) -> None:
    edit.close(store, one.item, section=one.section, meeting=at.on, who=at.who, now=at.now)


def _write_off(store: Store, one: Decision, at: Meeting) -> None:
    edit.write_off(store, one.item, reason=one.reason, section=one.section, meeting=at.on, who=at.who, now=at.now)


def _hand_over(store: Store, one: Decision, at: Meeting) -> None:
    edit.hand_over(store, one.item, to=one.handed_to, section=one.section, meeting=at.on, who=at.who, now=at.now)


def _move(store: Store, one: Decision, at: Meeting) -> None:
    assert one.due_on is not None  # noqa: S101 -- _lack has seen to it
    reason = _place(one, at)
    edit.move(store, one.item, due_on=one.due_on, reason=reason, who=at.who, today=at.today, now=at.now)


def _assign(store: Store, one: Decision, at: Meeting) -> None:
    edit.assign(store, one.item, names=one.names, reason=_place(one, at), who=at.who, today=at.today, now=at.now)


def _remain(store: Store, one: Decision, at: Meeting) -> None:
    line = Event(one.item, at.now, at.who, REMAINED, _place(one, at))
    if not any((old.what, old.detail) == (REMAINED, line.detail) for old in store.items.history(one.item)):
        store.history.add(line)


_DEEDS: Mapping[Choice, Callable[[Store, Decision, Meeting], None]] = {
    Choice.CLOSE: _close,
    Choice.WRITE_OFF: _write_off,
    Choice.MOVE: _move,
    Choice.ASSIGN: _assign,
    Choice.HAND_OVER: _hand_over,
    Choice.REMAIN: _remain,
}
_GOES_ON = frozenset({Choice.MOVE, Choice.ASSIGN, Choice.REMAIN})
"""What takes back that it was reported done."""
_REFUSED = {Choice.ASSIGN: Problem.UNKNOWN_NAME}


def _place(one: Decision, at: Meeting) -> str:
    """Say where it was decided: 2026-03-12, § 4."""
    return ", ".join(part for part in (str(at.on), phrases.section(one.section)) if part)


def _history(store: Store, key: str) -> list[Event]:
    return list(store.history.of(key))
