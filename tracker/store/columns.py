"""The column types that SQLite needs help with, and keys and tokens. Knows no table."""

import hashlib
import secrets
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, Enum, String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant. SQLite keeps no zone and would give back a naive one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive instant: it would be somebody's local time."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value.isoformat()} has no time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


def by_value(enum: type[StrEnum]) -> Enum:
    """A text column that keeps the enum's values ("open"); SQLAlchemy alone would keep its names ("OPEN")."""
    return Enum(enum, values_callable=lambda members: [m.value for m in members], native_enum=False, length=20)


class Bytewise(FunctionElement[str]):
    """A text column in the order of its bytes: SQLite knows no other, PostgreSQL has that of its database."""

    type = String()
    inherit_cache = True


@compiles(Bytewise)
def _plain(element: Bytewise, compiler: SQLCompiler, **how: Any) -> str:
    return compiler.process(element.clauses, **how)


@compiles(Bytewise, "postgresql")
def _collated(element: Bytewise, compiler: SQLCompiler, **how: Any) -> str:
    return f'{compiler.process(element.clauses, **how)} COLLATE "C"'


def new_key() -> str:
    """A random key, 80 bits in lower case: fit for UIDs, links and typing on a command line."""
    return secrets.token_hex(10)


def new_token() -> str:
    """A random secret of 256 bits, fit for an address."""
    return secrets.token_urlsafe(32)


def hashed(token: str) -> str:
    """What is kept of a token; finding it by its hash is the comparison in constant time."""
    return hashlib.sha256(token.encode()).hexdigest()
