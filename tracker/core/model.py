"""The nouns that pass between the rooms. Frozen values; nothing here reads, decides or stores.

Names: `_on` is a date, `_at` an aware UTC instant, `_words` text not yet understood, `key` identity.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

# --- reading: a document becomes minutes, minutes become actions ----------------------------------------------------


@dataclass(frozen=True)
class Document:
    """A file as it came; `source` is its name as people know it."""

    source: str
    content: bytes

    @property
    def key(self) -> str:
        """The document's identity: its content."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True)
class Block:
    """A paragraph (its lines joined by newlines), a heading or a table row, at its first text line counted from 1.

    A row's `text` is its cells joined by tabs; a paragraph has no `cells`. Inline markup is kept in `text` and taken
    out of `cells` and `plain`, so that quotes stand in the document as they are.
    """

    line: int
    text: str
    plain: str
    cells: tuple[str, ...] = ()
    level: int = 0
    """Heading level when the format itself says so (Markdown #, a DOCX heading style); 0 otherwise."""


@dataclass(frozen=True)
class NextMeeting:
    """A meeting that the minutes announce."""

    body: str | None
    on: date
    end_on: date | None = None
    place: str | None = None
    line: int = 0


@dataclass(frozen=True)
class Participant:
    """Somebody the attendance list names; `present` is False for one who is told absent."""

    name: str
    organisation: str | None = None
    role: str | None = None
    present: bool = True
    line: int = 0


@dataclass(frozen=True)
class Minutes:
    """What the head of a document says, and its blocks."""

    source: str
    language: str
    blocks: tuple[Block, ...]
    body: str | None = None
    held_on: date | None = None
    is_date_inferred: bool = False
    chair: str | None = None
    secretary: str | None = None
    next_meetings: tuple[NextMeeting, ...] = ()
    participants: tuple[Participant, ...] = ()
    is_report: bool = False
    """It reports on tasks that were given earlier (a yearly follow-up), and gives none itself."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """A task as found, in the document's own words."""

    text: str
    responsible_words: tuple[str, ...]
    """One entry a person or body named; empty when nobody is."""
    due_words: str | None
    explicit: bool
    section: str | None
    line: int
    quote: str
    due_line: int | None = None
    responsible_line: int | None = None
    status_words: str | None = None
    also_stated_at: tuple[int, ...] = ()


@dataclass(frozen=True)
class Doubt:
    """A question for a person; `code` is one of DOUBTS, `words` what stands in the document."""

    code: str
    words: str = ""
    line: int | None = None


class Doubts(StrEnum):
    """The codes of doubts. Templates and pages turn them into sentences."""

    UNKNOWN_PERSON = "unknown-person"
    AMBIGUOUS_PERSON = "ambiguous-person"
    NO_PERSON = "no-person"
    NO_ADDRESS = "no-address"
    UNREADABLE_DATE = "unreadable-date"
    UNCERTAIN_DATE = "uncertain-date"
    NO_DATE = "no-date"
    IMPLIED = "implied-action"
    REVIEW_ALL = "review-all"
    OLD = "old-item"
    MOVED = "moved-in-new-version"
    GONE = "gone-in-new-version"
    ADDED = "added-in-new-version"
    LOST_ALL = "lost-all-actions"
    RESTATED = "restated-otherwise"
    UNKNOWN_BODY = "unknown-body"
    NO_MEETING_DATE = "no-meeting-date"
    NO_NEXT_MEETING = "no-next-meeting"
    QUARANTINED = "quarantined"
    UNDELIVERABLE = "undeliverable"
    ANSWERED_MOVE = "answer-asks-new-date"
    ANSWERED_NOT_MINE = "answer-says-not-mine"
    LEFT = "person-has-left"


@dataclass(frozen=True)
class Responsible:
    """Whom an item rests on: a known person, or a role, a body or an outsider in the document's words.

    A role keeps its words; who holds it is asked on the day of the letter.
    """

    name: str
    person: str | None = None
    """Key of the Person, when one is known."""
    is_role: bool = False


@dataclass(frozen=True)
class Action:
    """A candidate whose date and people are understood as far as they can be; what can't is a doubt beside it."""

    text: str
    responsible: tuple[Responsible, ...]
    responsible_words: str | None
    due_on: date | None
    due_words: str | None
    explicit: bool
    section: str | None
    line: int
    quote: str
    status: Literal["open", "in_progress", "done"] = "open"
    due_line: int | None = None
    is_due_certain: bool = True
    responsible_line: int | None = None
    is_responsible_certain: bool = True
    also_stated_at: tuple[int, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True)
class Decision:
    """A decision of the meeting as it stands, whether it gives anybody a task or not."""

    text: str
    section: str | None
    line: int


# --- people and bodies ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Person:
    """Somebody who can be responsible, from people.csv, an attendance list or a secretary's hand."""

    key: str
    name: str
    email: str | None = None
    aliases: tuple[str, ...] = ()
    role: str | None = None
    organisation: str | None = None
    bodies: tuple[str, ...] = ()
    """Slugs."""
    language: str = "sv"
    left_on: date | None = None
    successor: str | None = None
    """Full name."""

    def has_left(self, *, today: date) -> bool:
        """Tell whether nobody should write to this person any more."""
        return self.left_on is not None and self.left_on <= today


@dataclass(frozen=True)
class Policy:
    """A body's rules. Days before and after are calendar days, leads are working days."""

    review: Literal["doubtful", "all", "none"] = "doubtful"
    close: Literal["two-step", "one-step"] = "two-step"
    before: tuple[int, ...] = (7, 1)
    on_the_day: bool = True
    overdue_every: int = 7
    overdue_letters: int = 8
    digest_weekday: int = 0
    """0 is Monday."""
    digest_lead: int = 1
    agenda_lead: int = 5
    old_after: int = 60
    letters_from_hour: int = 7


@dataclass(frozen=True)
class Body:
    """A group that meets: `names` are those it goes by in minutes and as next meeting, the first is its own."""

    slug: str
    names: tuple[str, ...]
    chair: str | None = None
    secretary: str | None = None
    members: tuple[str, ...] = ()
    zone: str = "Europe/Stockholm"
    country: str = "SE"
    language: str = "sv"
    policy: Policy = Policy()
    is_live: bool = False
    """False: in preview, no letter goes out until somebody releases it."""

    @property
    def name(self) -> str:
        """The name that letters and pages show."""
        return self.names[0]


# --- tracking -------------------------------------------------------------------------------------------------------


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


# --- changes that reading a document makes (reconcile) --------------------------------------------------------------


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


# --- letters --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Occasion:
    """Why a letter names an item on a day."""

    kind: Literal["new", "before", "due", "overdue"]
    on: date
    """The working day it is said on."""
    days: int = 0
    """Calendar days from the due date to `on`'s nominal day: 7 before is -7, two weeks late is 14."""


@dataclass(frozen=True)
class Reminder:
    """An item that one person is told of on one day."""

    item: Item
    person: Person
    occasion: Occasion


@dataclass(frozen=True)
class Row:
    """An item as an agenda, a digest or a list shows it on a day."""

    item: Item
    days_late: int = 0


@dataclass(frozen=True)
class Agenda:
    """The follow-up section of a meeting's agenda, or a digest as of `on`."""

    body: Body
    on: date
    is_meeting_known: bool
    overdue: tuple[Row, ...] = ()
    due: tuple[Row, ...] = ()
    reported: tuple[Row, ...] = ()
    without_date: tuple[Row, ...] = ()
    without_person: tuple[Row, ...] = ()
    later: int = 0
    """How many more are open with a later date."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in the order they are shown."""
        return self.overdue + self.due + self.reported + self.without_date + self.without_person


@dataclass(frozen=True)
class Question:
    """A line of the review list."""

    key: str
    code: str
    words: str
    body: str | None
    asked_on: date
    item: str | None = None
    """Key of the item it is about."""
    item_text: str = ""
    document: str | None = None
    source: str | None = None
    line: int | None = None
    proposal: dict[str, str] = field(default_factory=dict)
    """What a yes would set: `due_on` (ISO) or `responsible` (names), for a moved row."""
    is_confidential: bool = False
    """Its item's words stay out of letters."""


@dataclass(frozen=True)
class Worklist:
    """What waits for a body's secretary: questions, and items that no letter helps any more."""

    body: Body
    questions: tuple[Question, ...] = ()
    exhausted: tuple[Row, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.questions or self.exhausted)


@dataclass(frozen=True)
class Daily:
    """All that one person is told on one day, over all bodies."""

    person: Person
    day: date
    mine: tuple[Reminder, ...] = ()
    digests: tuple[Agenda, ...] = ()
    worklists: tuple[Worklist, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether no letter should be written."""
        return not (self.mine or self.digests or self.worklists)


class LetterState(StrEnum):
    """Where a letter stands in the outbox."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    HELD = "held"
    DROPPED = "dropped"
    """Everything in it was closed before it was tried."""


@dataclass(frozen=True)
class Letter:
    """A finished message: `content` is the bytes that go out, every time the same (RFC 5322, CRLF)."""

    key: str
    """Person, day and kind; unique in the outbox and the root of the Message-ID."""
    person: str | None
    to: str
    kind: str
    day: date
    subject: str
    content: bytes
    items: tuple[str, ...] = ()
    """Keys of the items of the section "my items", in the order of their numbers."""
    sections: tuple[str, ...] = ()
    """Which of mine, digest, worklist, agenda it holds."""
    state: LetterState = LetterState.QUEUED
    tries: int = 0
    error: str = ""
    sent_at: datetime | None = None


def one_each(names: Iterable[str]) -> tuple[str, ...]:
    """The names in order, each once."""
    return tuple(dict.fromkeys(names))
