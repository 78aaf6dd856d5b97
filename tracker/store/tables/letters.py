"""Letters, and the secret addresses that lead here."""

from datetime import date, datetime

from sqlalchemy import JSON, Index, LargeBinary
from sqlmodel import Field

from tracker.core.model import LetterState
from tracker.store.columns import Instant, by_value
from tracker.store.tables.base import Base, partial, table


class LetterRow(Base, table=True):
    """The outbox, and after that the letter log."""

    __tablename__ = "letters"
    __table_args__ = (
        Index("ix_letters_state", "state", "not_before"),
        Index("ix_letters_day", "day", "kind", "person"),
        Index("ix_letters_message", "message_id"),
        # The order in which they are taken in hand, so that a claim costs the same however many wait.
        partial("ix_letters_waiting", "tries", "id", where="state = 'queued'"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    person: str | None
    address: str
    kind: str
    day: date
    subject: str
    content: bytes = Field(sa_type=LargeBinary)
    message_id: str = Field(default="", sa_column_kwargs={"server_default": ""})
    items: list[str] = Field(sa_type=JSON)
    escalated: list[str] = Field(sa_type=JSON, sa_column_kwargs={"server_default": "[]"})
    sections: list[str] = Field(sa_type=JSON)
    state: LetterState = Field(sa_type=by_value(LetterState))
    tries: int
    error: str
    sent_at: datetime | None = Field(sa_type=Instant)
    not_before: datetime | None = Field(sa_type=Instant)
    dot_sent_at: datetime | None = Field(sa_type=Instant)
    claimed_by: str | None
    resends: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    bounced_at: datetime | None = Field(sa_type=Instant)
    bounce: str = Field(default="", sa_column_kwargs={"server_default": ""})


class LetterItemRow(Base, table=True):
    """Which items a letter names, once more, to be asked by item."""

    __tablename__ = "letter_items"

    item: str = Field(primary_key=True)
    letter: str = Field(foreign_key="letters.key", primary_key=True, index=True)


class AnswerLinkRow(Base, table=True):
    """The link of one letter to its answer page."""

    __tablename__ = "answer_links"

    token_hash: str = Field(primary_key=True)
    letter: str = Field(unique=True)
    person: str
    items: list[str] = Field(sa_type=JSON)
    expires_on: date


class UnsubscribeLinkRow(Base, table=True):
    """The link by which a letter's reader lets all letters rest."""

    __tablename__ = "unsubscribe_links"

    token_hash: str = Field(primary_key=True)
    letter: str = Field(unique=True)
    person: str
    expires_on: date


class FeedLinkRow(Base, table=True):
    """The secret address of a calendar."""

    __tablename__ = "feed_links"
    __table_args__ = (Index("ix_feed_links_subject", "kind", "subject"),)

    token_hash: str = Field(primary_key=True)
    kind: str
    subject: str
    created_at: datetime = Field(sa_type=Instant)
    revoked_at: datetime | None = Field(sa_type=Instant)


LETTERS = table("letters")
LETTER_ITEMS = table("letter_items")
ANSWER_LINKS = table("answer_links")
FEED_LINKS = table("feed_links")
UNSUBSCRIBE_LINKS = table("unsubscribe_links")
