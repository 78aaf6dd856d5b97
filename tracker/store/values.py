"""What the store tells that is no noun of the core: small frozen values."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple

from tracker.core.model import Question

FeedKind = Literal["person", "body"]


@dataclass(frozen=True)
class Place:
    """Where an item stands in a document."""

    item: str
    document: str
    source: str
    """The document's name; empty when the document itself is not known."""
    line: int
    quote: str


@dataclass(frozen=True)
class KeptDocument:
    """What is kept of a document that was read."""

    key: str
    name: str
    body: str | None
    held_on: date | None
    read_at: datetime
    is_waiting: bool
    """Nobody has told its body or day yet."""
    is_draft: bool = False


class Verdict(NamedTuple):
    """What a question was answered with, by whom and when."""

    question: Question
    answer: str
    who: str
    at: datetime


class Difference(NamedTuple):
    """What reading the configuration changed in a person or body, in the words of the configuration."""

    name: str
    field: str
    """A field of Person, Body or Policy; `listed` when the whole entry came or went."""
    old: str
    new: str
    is_applied: bool = True
    """False: somebody corrected this by hand, and the correction stays."""


@dataclass(frozen=True)
class LetterLink:
    """What a secret address in a letter stands for: whom the letter was written to."""

    person: str
    letter: str
    expires_on: date

    def is_expired(self, *, today: date) -> bool:
        """Whether its last day is over."""
        return today > self.expires_on


@dataclass(frozen=True)
class AnswerLink(LetterLink):
    """What the token of an answer page stands for."""

    items: tuple[str, ...]


ENDED = date.min
"""The last day of a pause that somebody has ended."""


@dataclass(frozen=True)
class Pause:
    """That the letters of a person or a body rest."""

    subject: str
    """`person:` and a key, or `body:` and a slug."""
    since: datetime
    until: date | None
    """The last day of it; None: until somebody ends it."""
    who: str
    why: str = ""
    owed: tuple[str, ...] = ()
    """Items (keys) that others were told of meanwhile."""

    @property
    def is_ended(self) -> bool:
        """Whether somebody ended it before its day."""
        return self.until == ENDED

    def is_on(self, day: date) -> bool:
        """Whether no letter goes out on that day."""
        return self.until is None or day <= self.until


@dataclass(frozen=True)
class FeedLink:
    """The secret address of a calendar, without the secret."""

    kind: FeedKind
    subject: str
    """Key of the person or slug of the body."""
    created_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True)
class SentAnnex:
    """That a meeting's annex went out with the notice: who said so, when, and which items (keys) it held."""

    body: str
    held_on: date
    items: tuple[str, ...]
    who: str
    sent_at: datetime


@dataclass(frozen=True)
class Cursor:
    """How far a mailbox has been read."""

    name: str
    uidvalidity: int | None = None
    """While the server's is the same, so are the UIDs."""
    last_uid: int = 0
    """All mails up to it were dealt with."""
    checked_at: datetime | None = None
    error: str = ""
    """Why it could not be read the last time; empty when it could."""


@dataclass(frozen=True)
class KeptMail:
    """A mail that came, and what was made of it."""

    key: str
    message_id: str
    received_at: datetime
    sender: str
    subject: str
    kind: str = ""
    letter: str | None = None
    """Key of the letter that it answers or returns."""
    outcome: str = ""
    content: bytes | None = None
    """Kept only where somebody may want to look at it."""
