"""What people are told: reminders, agendas, lists, and the finished letter."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from tracker.core.model.items import Item
from tracker.core.model.people import Body, Person, Stage


@dataclass(frozen=True)
class Occasion:
    """Why a letter names an item on a day."""

    kind: Literal["new", "before", "due", "overdue", "snoozed"]
    """`snoozed`: somebody wished to hear of it again on that day."""
    on: date
    """The day it is said on: one on which the body's letters go."""
    days: int = 0
    """Calendar days from the due date to `on`'s nominal day: 7 before is -7, two weeks late is 14."""


@dataclass(frozen=True)
class Mandate:
    """Why somebody is told of an item that the minutes gave to another name.

    `member` of a body that it rests on, `holder` of a role, `successor` of one who has left, `stand_in` for one who is
    away, `secretary` where nobody came after or stands in.
    """

    kind: Literal["member", "holder", "successor", "stand_in", "secretary"]
    of: str
    """The name that the item rests on: a person's, a role or a body."""
    until: date | None = None
    """The last day of standing in, when it is known."""


@dataclass(frozen=True)
class Reminder:
    """An item that one person is told of on one day."""

    item: Item
    person: Person
    occasion: Occasion
    mandates: tuple[Mandate, ...] = ()
    """Why this person, step by step from the name in the minutes; empty for that name itself."""


@dataclass(frozen=True)
class Alert:
    """A late item that somebody is told of who is to see that it is done, by a step of its body's chain."""

    item: Item
    person: Person
    stage: Stage
    on: date
    """The day from which it is said."""
    mandates: tuple[Mandate, ...] = ()
    """Why this person, step by step from the name in the chain."""


@dataclass(frozen=True)
class Row:
    """An item as an agenda, a digest or a list shows it on a day."""

    item: Item
    days_late: int = 0
    reference: str = ""
    """The beginning of its key, long enough to tell it from the body's others; only an agenda's rows have one."""


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
    ended: tuple[Row, ...] = ()
    """Written off, handed over or closed since the meeting before."""
    later: int = 0
    """How many more are open with a later date."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All that the meeting has to follow up, in the order it is shown."""
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
    paused: tuple[Row, ...] = ()
    """Items of people whose letters rest, so that nobody reminds them."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.questions or self.exhausted or self.paused)


@dataclass(frozen=True)
class Daily:
    """All that one person is told on one day, over all bodies."""

    person: Person
    day: date
    mine: tuple[Reminder, ...] = ()
    digests: tuple[Agenda, ...] = ()
    worklists: tuple[Worklist, ...] = ()
    alerts: tuple[Alert, ...] = ()

    @property
    def bodies(self) -> tuple[str, ...]:
        """Slugs of the bodies it speaks of, each once, the person's own items first."""
        told = (
            *(reminder.item.body for reminder in self.mine),
            *(alert.item.body for alert in self.alerts),
            *(agenda.body.slug for agenda in self.digests),
            *(worklist.body.slug for worklist in self.worklists),
        )
        return tuple(dict.fromkeys(told))

    @property
    def is_empty(self) -> bool:
        """Whether no letter should be written."""
        return not (self.mine or self.alerts or self.digests or self.worklists)


class LetterState(StrEnum):
    """Where a letter stands in the outbox."""

    QUEUED = "queued"
    SENDING = "sending"
    """A worker has it; the relay has not been told that the message ends, so trying again is safe."""
    DOT_SENT = "dot_sent"
    """The relay has been told that the message ends and has not answered yet: it may have it (RFC 1047)."""
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
    message_id: str = ""
    """The Message-ID frozen into `content`, with its angle brackets; replies and bounces name it."""
    items: tuple[str, ...] = ()
    """Keys of the items of the section "my items", in the order of their numbers."""
    escalated: tuple[str, ...] = ()
    """Keys of the items that it tells its reader to follow up."""
    sections: tuple[str, ...] = ()
    """Which of mine, escalated, digest, worklist, agenda it holds."""
    state: LetterState = LetterState.QUEUED
    tries: int = 0
    error: str = ""
    sent_at: datetime | None = None
    not_before: datetime | None = None
    """The instant from which it may be tried; None: at once."""
    dot_sent_at: datetime | None = None
    """When the end of the message went to the relay last."""
    claimed_by: str | None = None
    """The worker that has it in hand."""
    resends: int = 0
    """How often it went again though the relay may have had it."""
    bounced_at: datetime | None = None
    bounce: str = ""
    """Why it came back, in the words of the server that sent it back."""
