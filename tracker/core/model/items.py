"""Actions that are kept, their history, and the changes that another document makes to them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from tracker.core.model.reading import Action, Doubt, DueMeeting, Responsible


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
    DISMISSED = "dismissed"
    """A proposal that somebody said is no action."""


ACTIVE = frozenset({Status.OPEN, Status.IN_PROGRESS})
ENDED = frozenset({Status.CLOSED, Status.WRITTEN_OFF, Status.DISMISSED})


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
    reminded_through: date | None = None
    """Reminders up to and including this day have been made."""
    first_due_on: date | None = None
    """The due date it had first."""
    note: str = ""
    """The latest report, or the reason it was written off."""
    closing_section: str | None = None
    """The § that closed it or wrote it off."""
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


@dataclass(frozen=True)
class Add:
    """A new item; `doubts` say why it waits, none when it is tracked at once."""

    action: Action
    proposed_due_on: date | None = None
    doubts: tuple[Doubt, ...] = ()
    is_proposed: bool = False


@dataclass(frozen=True)
class Keep:
    """A known item, stated again as it is; only its place in the new document is added."""

    item: Item
    action: Action


@dataclass(frozen=True)
class Ask:
    """A known item that the new document tells otherwise or not at all: it stays as it is, and somebody is asked."""

    item: Item
    doubt: Doubt
    action: Action | None = None


Change = Add | Keep | Ask
