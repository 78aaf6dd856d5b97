"""Documents that were read, and the questions that wait for an answer."""

from datetime import date, datetime

from sqlalchemy import JSON, Index, LargeBinary, false
from sqlmodel import Field

from tracker.store.columns import Instant
from tracker.store.tables.base import Base, partial, table


class DoubtRow(Base, table=True):
    """A question, and what was answered."""

    __tablename__ = "doubts"
    __table_args__ = (
        partial("ix_doubts_open", "subject", "code", "words", where="answered_at IS NULL", unique=True),
        partial("ix_doubts_untold", "body", where="answered_at IS NULL AND told_on IS NULL"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    subject: str
    """What it is about, never empty: the item, else the document, else the body."""
    code: str
    words: str
    body: str | None
    asked_on: date
    item: str | None = Field(foreign_key="items.key", index=True)
    document: str | None
    source: str | None
    line: int | None
    proposal: dict[str, str] = Field(sa_type=JSON)
    answer: str | None
    answered_by: str | None
    answered_at: datetime | None = Field(sa_type=Instant)
    told_on: date | None


class DocumentRow(Base, table=True):
    """A document that was read, as it came; one whose body or day nobody has told yet waits."""

    __tablename__ = "documents"
    __table_args__ = (
        Index("ix_documents_meeting", "body", "held_on"),
        partial("ix_documents_waiting", "id", where="is_waiting"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str
    body: str | None
    held_on: date | None
    read_at: datetime = Field(sa_type=Instant)
    content: bytes | None = Field(sa_type=LargeBinary)
    is_waiting: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    is_draft: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


DOUBTS = table("doubts")
DOCUMENTS = table("documents")
