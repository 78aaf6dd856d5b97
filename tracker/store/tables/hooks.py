"""What goes out to other programs, and how far each of them has been told."""

from datetime import date, datetime

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field

from tracker.store.columns import Instant
from tracker.store.tables.base import Base, partial, table


class HookRow(Base, table=True):
    """How a hook stands: through which line of history its calls are made, and whether it may be called."""

    __tablename__ = "hooks"

    name: str = Field(primary_key=True)
    told_through: int
    overdue_through: date
    failures: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    not_before: datetime | None = Field(sa_type=Instant)
    off_at: datetime | None = Field(sa_type=Instant)
    error: str = Field(default="", sa_column_kwargs={"server_default": ""})


class HookCallRow(Base, table=True):
    """The outbox of the hooks: an event for one of them, as the bytes that go out at every try."""

    __tablename__ = "hook_calls"
    __table_args__ = (
        partial("ix_hook_calls_waiting", "hook", "subject", "id", where="state IN ('queued', 'sending')"),
        Index("ix_hook_calls_hook", "hook", "state", "id"),
        Index("ix_hook_calls_sent", "hook", "sent_at"),
    )

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


HOOKS = table("hooks")
HOOK_CALLS = table("hook_calls")
