"""From bytes to actions: what a document says, and what is doubtful about it."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal


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
    initials: str | None = None
    """As the list itself explains them: `Anna Ek (AE)`."""


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
    cancelled_meetings: tuple[date, ...] = ()
    """Days to come on which the body does not meet after all: called off, or moved to one of `next_meetings`."""
    participants: tuple[Participant, ...] = ()
    is_report: bool = False
    """It reports on tasks that were given earlier (a yearly follow-up), and gives none itself."""
    is_draft: bool = False
    """It calls itself a draft: adjusted minutes of the same meeting are not replaced by it."""
    is_recognised: bool = False
    """Its text was recognised in pictures of pages, where a 3 may be an 8: no date in it is certain."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class DueMeeting:
    """A meeting that due words name instead of a day: the body's next one, unless they say more."""

    month: date | None = None
    """The first day of the month it is held in."""
    name: str | None = None
    """What it is called, or whose it is, where that is not plainly the body's own: `styrelsemöte`, `årsmötet`."""


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
    rule: str = ""
    """Short name of the rule that found it ("table", "bullet", "given", …); a person can ask which one it was."""
    certainty: float = 1.0
    """0 to 1: how sure the rule is that this is a task at all."""
    case_number: str | None = None
    """The case that its point of the agenda names (diarienummer)."""


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
    MAYBE_SAME = "maybe-known-item"
    """A new task that may be a known item in other words."""
    MAYBE_REPORTED = "maybe-reported-on"
    """A report on an earlier task that may be about this item."""
    UNKNOWN_BODY = "unknown-body"
    NO_MEETING_DATE = "no-meeting-date"
    NO_NEXT_MEETING = "no-next-meeting"
    CALENDAR_FAILS = "calendar-fails"
    """The body's calendar on the net could not be had several times in a row."""
    HOOK_OFF = "hook-off"
    """Another program is called no more, as it took no calls."""
    QUARANTINED = "quarantined"
    UNDELIVERABLE = "undeliverable"
    UNCLEAR_REPLY = "unclear-reply"
    """Somebody answered a letter by mail, and what was meant is not sure."""
    STRANGE_REPLY = "reply-of-another"
    """Somebody answered a letter that went to another, or perhaps did."""
    STRAY_MAIL = "mail-of-no-letter"
    """A mail came that answers no letter and brings no minutes."""
    ANSWERED_MOVE = "answer-asks-new-date"
    ANSWERED_NOT_MINE = "answer-says-not-mine"
    LEFT = "person-has-left"
    UNSUBSCRIBED = "person-wants-no-letters"
    """Somebody lets all letters rest, and has to be reminded otherwise."""


@dataclass(frozen=True)
class Responsible:
    """Whom an item rests on: a known person, or a role, a body or an outsider in the document's words.

    A role keeps its words; who holds it is asked on the day of the letter.
    """

    name: str
    person: str | None = None
    """Key of the Person, when one is known."""
    is_role: bool = False
    after: str = field(default="", compare=False)
    """Name of who had it before and has left; empty for who was given it."""


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
    due_meeting: DueMeeting | None = None
    """The meeting that is said instead of a day; the body's calendar gives the day."""
    responsible_line: int | None = None
    is_responsible_certain: bool = True
    also_stated_at: tuple[int, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    rule: str = ""
    certainty: float = 1.0
    case_number: str | None = None
    """The case that its point of the agenda names (diarienummer)."""


@dataclass(frozen=True)
class Decision:
    """A decision of the meeting as it stands, whether it gives anybody a task or not."""

    text: str
    section: str | None
    line: int
    is_earlier: bool = False
    """Retold: an earlier meeting decided it."""


@dataclass(frozen=True)
class FollowUp:
    """A report on an earlier task: what it was about, and how it stands in the document's own words."""

    subject: str
    """Without its number."""
    status: Literal["done", "open", "unclear", "cancelled"]
    status_words: str | None
    section: str | None
    line: int
    quote: str
    is_closed: bool = False
    """The meeting itself ends it: `punkten avslutas`; `done` alone is somebody's report."""
    due_words: str | None = None
    """Its new date, as the document says it."""
    due_on: date | None = None
    due_meeting: DueMeeting | None = None
    is_due_certain: bool = True
    responsible_words: str | None = None
    """Those on whom it rests from now on."""
    responsible: tuple[Responsible, ...] = ()
    is_responsible_certain: bool = True
    handed_to: str | None = None
    """The body or organisation that follows it up from now on."""
    reason: str = ""
    """Why it will not be done."""
    case_number: str | None = None
    """The case that its point of the agenda names (diarienummer)."""
    reference: str | None = None
    """The item's key, or its beginning, as an annex printed it."""
    is_loose: bool = False
    """Said in a free sentence: it counts only where it is plainly about a known item."""


def one_each(names: Iterable[str]) -> tuple[str, ...]:
    """The names in order, each once."""
    return tuple(dict.fromkeys(names))
