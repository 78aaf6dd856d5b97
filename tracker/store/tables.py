"""The tables. They stay in this room: every door of the store takes and gives the nouns of core.model.

Bodies and people are named by slug and key without a foreign key: they are configuration, come and go on their own, and
nothing of them is ever deleted. What belongs to an item does refer to it.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index, LargeBinary, MetaData, Table, false, text
from sqlmodel import Field, SQLModel

from tracker.core.model import LetterState, Status
from tracker.store.columns import Instant, by_value


class Base(SQLModel):
    """Its own metadata, with names for all constraints: a migration can only change what has a name."""

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def _partial(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where))


class ItemRow(Base, table=True):
    """An item as it stands now, and the day that it is to be reminded of next."""

    __tablename__ = "items"
    __table_args__ = (
        # The one question of a tick: what is due, over these bodies. Ended items leave the index.
        _partial("ix_items_due", "body", "next_reminder_on", where="next_reminder_on IS NOT NULL"),
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


class DoubtRow(Base, table=True):
    """A question, and what was answered."""

    __tablename__ = "doubts"
    __table_args__ = (
        _partial("ix_doubts_open", "subject", "code", "words", where="answered_at IS NULL", unique=True),
        _partial("ix_doubts_untold", "body", where="answered_at IS NULL AND told_on IS NULL"),
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
        _partial("ix_documents_waiting", "id", where="is_waiting"),
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


class PersonRow(Base, table=True):
    """A person: what holds now, what people.csv said last (empty: it does not name them), and what was corrected."""

    __tablename__ = "people"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str
    email: str | None
    aliases: list[str] = Field(sa_type=JSON)
    role: str | None
    organisation: str | None
    bodies: list[str] = Field(sa_type=JSON)
    language: str
    left_on: date | None
    successor: str | None
    stand_in: str | None
    away_from: date | None
    away_until: date | None
    config_key: str | None = Field(unique=True)
    """The key that people.csv has for them; their own never changes."""
    imported: dict[str, Any] = Field(sa_type=JSON)
    corrected: list[str] = Field(sa_type=JSON)


class BodyRow(Base, table=True):
    """A body: what holds now, and what bodies.toml said last."""

    __tablename__ = "bodies"

    slug: str = Field(primary_key=True)
    names: list[str] = Field(sa_type=JSON)
    chair: str | None
    secretary: str | None
    members: list[str] = Field(sa_type=JSON)
    zone: str
    country: str
    language: str
    calendar: str | None
    policy: dict[str, Any] = Field(sa_type=JSON)
    is_live: bool
    imported: dict[str, Any] = Field(sa_type=JSON)


class LetterRow(Base, table=True):
    """The outbox, and after that the letter log."""

    __tablename__ = "letters"
    __table_args__ = (
        Index("ix_letters_state", "state", "not_before"),
        Index("ix_letters_day", "day", "kind", "person"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    person: str | None
    address: str
    kind: str
    day: date
    subject: str
    content: bytes = Field(sa_type=LargeBinary)
    items: list[str] = Field(sa_type=JSON)
    sections: list[str] = Field(sa_type=JSON)
    state: LetterState = Field(sa_type=by_value(LetterState))
    tries: int
    error: str
    sent_at: datetime | None = Field(sa_type=Instant)
    not_before: datetime | None = Field(sa_type=Instant)


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


class FeedLinkRow(Base, table=True):
    """The secret address of a calendar."""

    __tablename__ = "feed_links"
    __table_args__ = (Index("ix_feed_links_subject", "kind", "subject"),)

    token_hash: str = Field(primary_key=True)
    kind: str
    subject: str
    created_at: datetime = Field(sa_type=Instant)
    revoked_at: datetime | None = Field(sa_type=Instant)


class FlagRow(Base, table=True):
    """Small values by name."""

    __tablename__ = "flags"

    name: str = Field(primary_key=True)
    value: str


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


ITEMS = _table("items")
ITEM_PEOPLE = _table("item_people")
PLACES = _table("places")
EVENTS = _table("events")
DOUBTS = _table("doubts")
DOCUMENTS = _table("documents")
MEETINGS = _table("meetings")
SUBSCRIPTIONS = _table("subscriptions")
ANNEXES = _table("annexes")
PEOPLE = _table("people")
BODIES = _table("bodies")
LETTERS = _table("letters")
LETTER_ITEMS = _table("letter_items")
ANSWER_LINKS = _table("answer_links")
FEED_LINKS = _table("feed_links")
FLAGS = _table("flags")
