"""Rows that may be there already, in the words of each database. Knows no table."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Row = Mapping[str, Any]


def new(connection: Connection, table: Table, rows: Sequence[Row]) -> int:
    """Keep the rows that no unique key knows, leave the others alone, and say how many were new."""
    if not rows:
        return 0
    added = _insert(connection, table).on_conflict_do_nothing().execution_options(preserve_rowcount=True)
    return connection.execute(added, list(rows)).rowcount


def over(connection: Connection, table: Table, row: Row, *, unique: str = "") -> None:
    """Keep the row in the place of one with the same primary key, or the same in that `unique` column, or as new."""
    key = [unique] if unique else [column.name for column in table.primary_key]
    rest = {name: value for name, value in row.items() if name not in key}
    added = _insert(connection, table).on_conflict_do_update(index_elements=key, set_=rest)
    connection.execute(added, [row])


def _insert(connection: Connection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)
