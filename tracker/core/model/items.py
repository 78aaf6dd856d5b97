"""Actions that are kept, their history, and the changes that another document makes to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from tracker.core.model.reading import Action, Doubt, DueMeeting, FollowUp, Responsible


class Status(StrEnum):
    """Where an item stands. Only OPEN and IN_PROGRESS are reminded of."""

    PROPOSED = "proposed"
    """Waits in the review list; nothing goes out about it."""
    OPEN = "open"
    IN_PROGRESS = "in_progress"
    REPORTED = "reported"
    """The responsible person says it is done (anmäld klar)."""
    CLOSED = "closed"
    """The meeting says it is done (avslutad), with the §."""
    WRITTEN_OFF = "written_off"
    """The meeting says it will not be done (avskriven), with the reason."""
    HANDED_OVER = "handed_over"
    """The meeting gave it to another body or organisation (överförd), which follows it up from then on."""
    DISMISSED = "dismissed"
    """A proposal that somebody said is no action."""


ACTIVE = frozenset({Status.OPEN, Status.IN_PROGRESS})
ENDED = frozenset({Status.CLOSED, Status.WRITTEN_OFF, Status.HANDED_OVER, Status.DISMISSED})


@dataclass(frozen=True)
class Share:
    """One member's part of an item that rests on several who each answer for themselves (`respektive kommun`)."""

    name: str
    """The member: an organisation or a person, as letters and lists show it."""
    people: tuple[str, ...] = ()
    """Keys of those who may answer for it."""
    answered_on: date | None = None
    note: str = ""
    since: date | None = None
    """For one that joined later: the first day on which it may be told of the item, which is new to it then."""


@dataclass(frozen=True)
class Escalated:
    """A step of its body's escalation chain that was said, about the due date that the item had then."""

    due_on: date
    to: str
    """In the words of the policy: `chair`, `secretary`, a role or a name."""


@dataclass(frozen=True)
class Item:
    """An action that is kept: its identity `key` is random, given once, and never changes."""

    key: str
    body: str
    """Slug."""
    text: str
    responsible: tuple[Responsible, ...]
    due_on: date | None
    status: Status
    decided_on: date | None
    """Day of the meeting that gave it."""
    arrived_on: date
    """Day it was first read or added."""
    changed_at: datetime
    """Last change that anybody can see (RFC 5545 LAST-MODIFIED)."""
    revision: int = 0
    """Rises with each such change (RFC 5545 SEQUENCE)."""
    proposed_due_on: date | None = None
    """For an item without a date: the next meeting, until somebody accepts it or sets another."""
    due_meeting: DueMeeting | None = None
    """The meeting it is due at, as the minutes say; its day follows the body's calendar until somebody sets another."""
    section: str | None = None
    line: int | None = None
    quote: str = ""
    document: str | None = None
    """Key of the document it was first read in."""
    source: str | None = None
    """That document's name."""
    explicit: bool = True
    is_confidential: bool = False
    snoozed_until: date | None = None
    """Nothing is said of it before that day, by somebody's wish."""
    reminded_through: date | None = None
    """Reminders up to and including this day have been made."""
    escalated: tuple[Escalated, ...] = ()
    """To whom it was escalated; a later due date begins the chain anew."""
    first_due_on: date | None = None
    """The due date it had first."""
    note: str = ""
    """The latest report, or the reason it was written off."""
    closing_section: str | None = None
    """The § that closed it, wrote it off or handed it over."""
    case_number: str | None = None
    """The case it belongs to (diarienummer), as it is written: `KS 2026/117`."""
    times_moved: int = 0
    """How often its due date was postponed by a decision or a person; following a meeting that moved does not count."""
    done_on: date | None = None
    """Day it was reported done, or closed without that; None while it is not done."""
    ended_on: date | None = None
    """Day of the meeting that closed it, wrote it off or handed it over, or the day somebody said so."""
    handed_to: str = ""
    """The body or organisation it was handed over to."""
    shares: tuple[Share, ...] = ()
    """The answers asked for, one a member, where it rests on a body; done when all have answered."""
    doubts: tuple[Doubt, ...] = ()
    """Open questions about it."""
    version: int = field(default=0, compare=False)
    """Rises with every change the store keeps, seen or not; saving a value read at an older one is refused."""

    @property
    def is_active(self) -> bool:
        """Whether it is reminded of."""
        return self.status in ACTIVE


@dataclass(frozen=True)
class Event:
    """One line of an item's history; never changed, never removed."""

    item: str
    at: datetime
    who: str
    what: str
    """One word: read, added, accepted, dismissed, moved, assigned, reported, in_progress, closed, …"""
    detail: str = ""
    origin: str = ""
    """The document or letter it came from."""
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    """Fields of the item, each with its value before and after, in the plain values of JSON; dates are ISO 8601."""
    number: int = field(default=0, compare=False)
    """Rises from line to line over all items; 0 until it is kept."""


@dataclass(frozen=True)
class Add:
    """A new item; `doubts` say why it waits, none when it is tracked at once."""

    action: Action
    proposed_due_on: date | None = None
    doubts: tuple[Doubt, ...] = ()
    is_proposed: bool = False
    maybe: Item | None = None
    """The known item that it may be in other words."""


@dataclass(frozen=True)
class Keep:
    """A known item, stated again as it is; only its place in the new document is added."""

    item: Item
    action: Action
    certainty: float = 1.0
    """0 to 1: how sure it is that this item is meant."""


@dataclass(frozen=True)
class Ask:
    """A known item that the new document tells otherwise or not at all: it stays as it is, and somebody is asked."""

    item: Item
    doubt: Doubt
    action: Action | None = None
    report: FollowUp | None = None


@dataclass(frozen=True)
class Step:
    """One thing that a document does to an item, at its place there."""

    item: Item
    """As it is after that."""
    what: str
    """The word of its history: told, in_progress, reported, closed, written_off, handed_over, moved, assigned, …"""
    line: int
    quote: str
    detail: str = ""


@dataclass(frozen=True)
class Revise:
    """A known item that the document itself changes, in one step or several: it is moved, reported on, ended."""

    item: Item
    """As it was."""
    steps: tuple[Step, ...]
    certainty: float
    """0 to 1: how sure it is that this item is meant."""
    action: Action | None = None
    """That states it again, where one does."""


Change = Add | Keep | Ask | Revise
