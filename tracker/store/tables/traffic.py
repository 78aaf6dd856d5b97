"""Mail that comes in, and small values by name."""

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


class FlagRow(Base, table=True):
    """Small values by name."""

    __tablename__ = "flags"

    name: str = Field(primary_key=True)
    value: str


MAILBOXES = table("mailboxes")
MESSAGES = table("messages")
FLAGS = table("flags")
