"""What all tables share: one metadata of their own."""

from typing import ClassVar

from sqlalchemy import Index, MetaData, Table, text
from sqlmodel import SQLModel


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


def partial(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of only those rows that `where` (SQL) names."""
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where))


def table(name: str) -> Table:
    """Give a table by its name."""
    return Base.metadata.tables[name]
