"""All that is known of what happened to an item: its history with what each line changed, and the letters about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from tracker.core.model import Event, Letter
from tracker.jobs import undo
from tracker.store import Store

LETTER = "letter"
"""The word for a line that is a letter."""


@dataclass(frozen=True)
class Changed:
    """A field of the item before and after, as text: days as 2026-03-04, people by name, nothing as an empty text."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Line:
    """Something that happened."""

    at: datetime
    """Of a letter that is not sent the beginning of its day."""
    who: str
    """Of a letter its address."""
    what: str
    detail: str
    origin: str
    """The document or letter it came from; of a letter its own key."""
    number: int | None = None
    """By which it is taken back; None for a letter."""
    changes: tuple[Changed, ...] = ()
    can_be_undone: bool = False


def lines(store: Store, key: str, *, now: datetime) -> list[Line]:
    """Give the item's history, oldest first."""
    return [_line(step.event, can_be_undone=step.can_be_undone) for step in undo.steps(store, key, now=now)]


def everything(store: Store, key: str, *, now: datetime) -> list[Line]:
    """Give the history and the letters about the item together, oldest first."""
    letters = [_of_letter(letter) for letter in store.outbox.about(key)]
    return sorted([*lines(store, key, now=now), *letters], key=lambda line: line.at)


def _line(event: Event, *, can_be_undone: bool) -> Line:
    changes = tuple(Changed(field, text(old), text(new)) for field, (old, new) in event.changes.items())
    return Line(event.at, event.who, event.what, event.detail, event.origin, event.number, changes, can_be_undone)


def _of_letter(letter: Letter) -> Line:
    at = letter.sent_at or datetime.combine(letter.day, time(), tzinfo=UTC)
    return Line(at, letter.to, LETTER, f"{letter.subject} ({letter.state})", letter.key)


def text(value: Any) -> str:
    """Write a value of the history, which are those of JSON, as people read it."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(map(text, value))
    if isinstance(value, Mapping):
        return _named(value)
    return str(value)


def _named(value: Mapping[str, Any]) -> str:
    """Write somebody responsible, a member's share with the day it was answered, or the meeting it is due at."""
    said = [str(value.get(field)) for field in ("name", "month") if value.get(field)]
    answered = value.get("answered_on")
    return f"{' '.join(said)} ({answered})" if answered else " ".join(said)
