"""Whether a new action is tracked at once or waits for somebody's yes, and why (promise 1 of the design)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tracker.core.model import Action, Add, Doubt, Doubts, Item, Policy

_PERSON = frozenset({Doubts.UNKNOWN_PERSON, Doubts.AMBIGUOUS_PERSON})
_DATE = frozenset({Doubts.UNREADABLE_DATE, Doubts.UNCERTAIN_DATE})

ALWAYS_WAITS = _PERSON | {Doubts.OLD, Doubts.REVIEW_ALL, Doubts.ADDED}
"""No rule of a body lets a letter go to a person nobody is sure of, or wakes people for old minutes."""
WAITS_UNLESS_NONE = _DATE | {Doubts.IMPLIED}

PROGRESS, LATER = "progress", "later"
"""Beside the fields of an item: how it goes was said since, and minutes of a later meeting have spoken of it."""

A_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Occasion:
    """What reading a document is about, besides its actions."""

    policy: Policy
    today: date
    held_on: date | None
    next_meeting: date | None
    is_new_version: bool


def added(action: Action, *, occasion: Occasion) -> Add:
    """Add the action: tracked when everything that matters is certain, proposed otherwise.

    Nobody responsible, or no date, is a question but no reason to wait: nothing can be sent to the wrong person.
    """
    doubts = tuple(_doubts(action, occasion))
    return Add(
        action,
        proposed_due_on=None if action.due_on else occasion.next_meeting,
        doubts=doubts,
        is_proposed=any(_waits(doubt, occasion.policy) for doubt in doubts),
    )


def maybe(action: Action, item: Item, *, occasion: Occasion) -> Add:
    """Add the action as a proposal that may be that item in other words: a person says."""
    new = added(action, occasion=occasion)
    doubt = Doubt(Doubts.MAYBE_SAME, item.text, action.line)
    return replace(new, doubts=(*new.doubts, doubt), is_proposed=True, maybe=item)


def _waits(doubt: Doubt, policy: Policy) -> bool:
    return doubt.code in ALWAYS_WAITS or (policy.review != "none" and doubt.code in WAITS_UNLESS_NONE)


def _doubts(action: Action, occasion: Occasion) -> Iterator[Doubt]:
    """Give the doubts of reading and those it can't know of, each code of the latter once."""
    yield from action.doubts
    said = {doubt.code for doubt in action.doubts}
    if not action.explicit and Doubts.IMPLIED not in said:
        yield Doubt(Doubts.IMPLIED, action.quote, action.line)
    if not said & _PERSON:
        yield from _person(action)
    if not said & _DATE:
        yield from _date(action)
    if occasion.policy.review == "all":
        yield Doubt(Doubts.ADDED if occasion.is_new_version else Doubts.REVIEW_ALL, line=action.line)
    if _is_old(action, occasion):
        yield Doubt(Doubts.OLD, action.due_words or "", action.line)


def _person(action: Action) -> Iterator[Doubt]:
    if action.responsible_words and not action.is_responsible_certain:
        yield Doubt(Doubts.UNKNOWN_PERSON, action.responsible_words, action.responsible_line)
    elif not action.responsible:
        yield Doubt(Doubts.NO_PERSON, line=action.line)


def _date(action: Action) -> Iterator[Doubt]:
    words, line = action.due_words or "", action.due_line or action.line
    if action.is_due_certain:
        if action.due_on is None:
            yield Doubt(Doubts.NO_DATE, words, line)
    else:
        yield Doubt(Doubts.UNCERTAIN_DATE if action.due_on else Doubts.UNREADABLE_DATE, words, line)


def _is_old(action: Action, occasion: Occasion) -> bool:
    """Tell whether the action was long overdue before anybody fed it in.

    Without a date of its own the next meeting stands for it; but no meeting of this year makes a task of years ago
    new, so minutes older than a year don't count on that.
    """
    day = action.due_on or occasion.next_meeting or occasion.held_on
    if day is not None and occasion.today - day > timedelta(days=occasion.policy.old_after):
        return True
    held_on = occasion.held_on
    return action.due_on is None and held_on is not None and occasion.today - held_on > A_YEAR
