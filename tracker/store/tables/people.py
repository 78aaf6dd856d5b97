"""People and bodies, and whose letters rest."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from tracker.store.columns import Instant
from tracker.store.tables.base import Base, table


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


class PauseRow(Base, table=True):
    """Whose letters rest: a person's or a body's."""

    __tablename__ = "pauses"

    subject: str = Field(primary_key=True)
    """`person:` and a key, or `body:` and a slug."""
    since: datetime = Field(sa_type=Instant)
    until: date | None
    """The last day of it; None: until somebody ends it."""
    who: str
    why: str = Field(default="", sa_column_kwargs={"server_default": ""})
    owed: list[str] = Field(sa_type=JSON, sa_column_kwargs={"server_default": "[]"})
    """Items (keys) that others were told of meanwhile: the person is told afterwards."""


PEOPLE = table("people")
BODIES = table("bodies")
PAUSES = table("pauses")
