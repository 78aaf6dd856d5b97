"""One database: how it is opened, read and written. Knows no table.

`base` is what all have in common, `sqlite` and `postgresql` what each does in its own way.
"""

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from tracker.errors import SettingsError
from tracker.store.database.base import Database
from tracker.store.database.postgresql import PostgreSQL
from tracker.store.database.sqlite import SQLite

__all__ = ["Database", "PostgreSQL", "SQLite", "at"]

POSSIBLE = "write sqlite:///path/to/tracker.db or postgresql+psycopg://user@host/database"


def at(address: str, *, echo: bool = False) -> Database:
    """The database at this address; SettingsError, which never repeats the address, when it can't be one."""
    # An address may hold a password, and one that can't be taken apart may hold it anywhere.
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise SettingsError([f"database: that is no address; {POSSIBLE}"]) from error
    match url.drivername:
        case "sqlite":
            return SQLite(url, echo=echo)
        case "postgresql+psycopg":
            return PostgreSQL(url, echo=echo)
        case other:
            raise SettingsError([f"database: {other} is not supported; {POSSIBLE}"])
