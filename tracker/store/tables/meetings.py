"""When bodies meet, and what went out with the notice."""

from datetime import date, datetime

from sqlalchemy import JSON, LargeBinary, false
from sqlmodel import Field

from tracker.store.columns import Instant
from tracker.store.tables.base import Base, table


class MeetingRow(Base, table=True):
    """A day on which a body meets, as somebody or some document says."""

    __tablename__ = "meetings"

    body: str = Field(primary_key=True)
    held_on: date = Field(primary_key=True)
    origin: str = Field(primary_key=True)
    is_cancelled: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    place: str | None
    stated_on: date | None


class SubscriptionRow(Base, table=True):
    """How it went with a body's calendar when it was fetched last."""

    __tablename__ = "subscriptions"

    body: str = Field(primary_key=True)
    address: str
    etag: str | None
    modified: str | None
    fetched_at: datetime | None = Field(sa_type=Instant)
    error: str
    failures: int


class AnnexRow(Base, table=True):
    """The agenda annex as it went out with the notice of a meeting, once a format."""

    __tablename__ = "annexes"

    body: str = Field(primary_key=True)
    held_on: date = Field(primary_key=True)
    format: str = Field(primary_key=True)
    content: bytes = Field(sa_type=LargeBinary)
    items: list[str] = Field(sa_type=JSON)
    who: str
    sent_at: datetime = Field(sa_type=Instant)


MEETINGS = table("meetings")
SUBSCRIPTIONS = table("subscriptions")
ANNEXES = table("annexes")
