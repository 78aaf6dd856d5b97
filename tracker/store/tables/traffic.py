"""Mail that comes in, calls that go out to other programs, and small values by name."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, LargeBinary
from sqlmodel import Field

from tracker.store.columns import Instant
from tracker.store.tables.base import Base, table


class MailboxRow(Base, table=True):
    """How far a mailbox has been read (RFC 3501 section 2.3.1.1: UIDs hold only under their UIDVALIDITY)."""

    __tablename__ = "mailboxes"

    name: str = Field(primary_key=True)
    uidvalidity: int | None = Field(sa_type=BigInteger)
    last_uid: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
    checked_at: datetime | None = Field(sa_type=Instant)
    error: str = Field(default="", sa_column_kwargs={"server_default": ""})


class MessageRow(Base, table=True):
    """A mail that came in, and what was made of it."""

    __tablename__ = "messages"
    __table_args__ = (Index("ix_messages_letter", "letter"),)

    key: str = Field(primary_key=True)
    """The digest of its Message-ID and content: the same mail comes once, whatever UID it has."""
    message_id: str
    received_at: datetime = Field(sa_type=Instant)
    sender: str
    subject: str
    kind: str
    letter: str | None
    """Key of the letter it answers or returns."""
    outcome: str
    content: bytes | None = Field(sa_type=LargeBinary)


class HookCallRow(Base, table=True):
    """The outbox of the webhooks: an event for one of them, as the bytes that go out at every try."""

    __tablename__ = "hook_calls"
    __table_args__ = (Index("ix_hook_calls_state", "state", "not_before"),)

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    """The hook and the event: once only."""
    hook: str
    event: str
    subject: str
    """The item or letter it tells of."""
    content: bytes = Field(sa_type=LargeBinary)
    state: str
    tries: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    claimed_by: str | None
    not_before: datetime | None = Field(sa_type=Instant)
    error: str = Field(default="", sa_column_kwargs={"server_default": ""})
    made_at: datetime = Field(sa_type=Instant)
    sent_at: datetime | None = Field(sa_type=Instant)


class FlagRow(Base, table=True):
    """Small values by name."""

    __tablename__ = "flags"

    name: str = Field(primary_key=True)
    value: str


MAILBOXES = table("mailboxes")
MESSAGES = table("messages")
HOOK_CALLS = table("hook_calls")
FLAGS = table("flags")
