"""What is kept of an item, and all that refers to it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index
from sqlmodel import Field

from tracker.core.model import Status
from tracker.store.columns import Instant, by_value
from tracker.store.tables.base import Base, partial, table


class ItemRow(Base, table=True):
    """An item as it stands now, and the day that it is to be reminded of next."""

    __tablename__ = "items"
    __table_args__ = (
        # The one question of a tick: what is due, over these bodies. Ended items leave the index.
        partial("ix_items_due", "body", "next_reminder_on", where="next_reminder_on IS NOT NULL"),
        Index("ix_items_meeting", "body", "decided_on"),
        Index("ix_items_standing", "body", "status"),
        Index("ix_items_ended", "body", "ended_on"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    body: str
    text: str
    responsible: list[dict[str, Any]] = Field(sa_type=JSON)
    due_on: date | None
    status: Status = Field(sa_type=by_value(Status))
    decided_on: date | None
    arrived_on: date
    changed_at: datetime = Field(sa_type=Instant)
    revision: int
    proposed_due_on: date | None
    due_meeting: dict[str, Any] | None = Field(sa_type=JSON(none_as_null=True))
    section: str | None
    line: int | None
    quote: str
    document: str | None
    source: str | None
    explicit: bool
    is_confidential: bool
    snoozed_until: date | None
    reminded_through: date | None
    first_due_on: date | None
    note: str
    closing_section: str | None
    case_number: str | None
    times_moved: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    done_on: date | None
    ended_on: date | None
    handed_to: str = Field(default="", sa_column_kwargs={"server_default": ""})
    shares: list[dict[str, Any]] = Field(sa_type=JSON, sa_column_kwargs={"server_default": "[]"})
    escalated: list[dict[str, Any]] = Field(sa_type=JSON, sa_column_kwargs={"server_default": "[]"})
    version: int
    next_reminder_on: date | None


class ItemPersonRow(Base, table=True):
    """Who an item rests on, once more, to be asked by person."""

    __tablename__ = "item_people"

    item: str = Field(foreign_key="items.key", primary_key=True)
    person: str = Field(primary_key=True, index=True)


class PlaceRow(Base, table=True):
    """Where an item stands, in each document that tells it."""

    __tablename__ = "places"
    __table_args__ = (
        Index("ix_places_item_document_line", "item", "document", "line", unique=True),
        Index("ix_places_document", "document"),
    )

    id: int | None = Field(default=None, primary_key=True)
    item: str = Field(foreign_key="items.key")
    document: str
    line: int
    quote: str


class EventRow(Base, table=True):
    """The history. Triggers of the first migration refuse to change or remove a line."""

    __tablename__ = "events"

    id: int | None = Field(default=None, primary_key=True)
    subject: str = Field(index=True)
    """The key of an item, or `person:` and a key, or `body:` and a slug."""
    at: datetime = Field(sa_type=Instant)
    who: str
    what: str
    detail: str
    origin: str
    changes: dict[str, Any] | None = Field(sa_type=JSON(none_as_null=True))
    """Fields before and after; None in lines that change none, and in those written before this was kept."""


ITEMS = table("items")
ITEM_PEOPLE = table("item_people")
PLACES = table("places")
EVENTS = table("events")
