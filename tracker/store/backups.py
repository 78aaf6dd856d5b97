"""Backups: made while the database is in use, restored only while no daemon runs."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tracker.errors import StoreError
from tracker.store.database import Database


def back_up(database: Database, path: Path) -> None:
    """Write a copy of what is committed, by SQLite's online backup; it takes the name `path` only when whole."""
    with _whole(path) as unfinished:
        if database.path is None:
            with database.raw() as source:
                _copy(source, unfinished)
        else:
            with closing(sqlite3.connect(database.path)) as source:
                _copy(source, unfinished)


def check(path: Path) -> None:
    """See that a file is a sound database; StoreError says what is wrong."""
    if not path.is_file():
        raise StoreError(f"{path}: there is no such backup")
    try:
        with closing(sqlite3.connect(path)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            has_schema = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{path}: not a sound database ({error})") from error
    if found != ["ok"]:
        raise StoreError(f"{path}: not a sound database ({found[0]})")
    if not has_schema:
        raise StoreError(f"{path}: a database, but not a tracker's")


def _copy(source: sqlite3.Connection, path: Path) -> None:
    with closing(sqlite3.connect(path)) as target:
        source.backup(target)


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A name beside `path` to write to, which becomes `path` when all went well."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
        yield unfinished
        check(unfinished)
        _sync(unfinished)
        unfinished.replace(path)
        _sync(path.parent)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{path}: the copy could not be written ({error})") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Have the disk keep it through a power cut."""
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
