"""Backups: made while the database is in use, restored only while no daemon runs."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

from tracker.errors import StoreError
from tracker.store import database as databases
from tracker.store import migrations, workers
from tracker.store.database import Database, SQLite
from tracker.store.flags import PAUSED, Flags
from tracker.store.outbox import Outbox


def back_up(database: Database, path: Path) -> None:
    """Write a copy of what is committed, by SQLite's online backup; it takes the name `path` only when whole."""
    database = _file_of(database, instead="pg_dump --format=custom --file=FILE")
    with _unfinished(path) as copy:
        if database.path is None:
            with database.raw() as source:
                _copy(source, copy)
        else:
            with closing(sqlite3.connect(database.path)) as source:
                _copy(source, copy)
        _finish(copy)
        _put(copy, path)


def restore(database: Database, backup: Path) -> Path | None:
    """Put a backup in the place of the database; give back where the database that was there lies now.

    Letters that waited when the backup was made may have gone since: they are held, and all mail is paused, until
    somebody has looked. StoreError when the backup is unsound or newer than this program; nothing is changed then.
    """
    database = _file_of(database, instead="pg_restore --clean --if-exists FILE`, then `tracker restore --adopt")
    if database.path is None:
        raise StoreError("a database in memory can't be restored")
    check(backup)
    with _unfinished(database.path) as copy:
        with closing(sqlite3.connect(backup)) as source:
            _copy(source, copy)
        _quiet(copy)
        _finish(copy)
        database.close()
        aside = _set_aside(database.path)
        _put(copy, database.path)
    return aside


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


def _file_of(database: Database, *, instead: str) -> SQLite:
    if isinstance(database, SQLite):
        return database
    raise StoreError(f"the database is PostgreSQL's own to copy: `{instead}`; see docs/many-machines.md")


def _quiet(path: Path) -> None:
    """Bring the copy up to date, and keep it from writing to people what they have read already."""
    copy = databases.at(f"sqlite:///{path}")
    try:
        quiet(copy)
    finally:
        copy.close()


def quiet(database: Database) -> None:
    """Bring a database that lay elsewhere up to date, and keep it from writing to people what they have read."""
    migrations.upgrade(database)
    with database.write():
        Outbox(database, workers.of(database, direct=None)).hold_all()
        Flags(database).set(PAUSED, "restored")


def _set_aside(path: Path) -> Path | None:
    """Rename a database with its journal: SQLite would play the journal of the old one into the new one."""
    if not path.exists():
        return None
    names = (path.with_name(f"{path.name}.before-restore-{number}") for number in count(1))
    aside = next(name for name in names if not name.exists())
    if _journal(path).exists():
        _journal(path).replace(_journal(aside))
    return path.replace(aside)


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _copy(source: sqlite3.Connection, path: Path) -> None:
    with closing(sqlite3.connect(path)) as target:
        source.backup(target)


@contextmanager
def _unfinished(path: Path) -> Iterator[Path]:
    """An empty file beside `path` to write to, gone afterwards unless it was put in its place."""
    copy = path.with_name(f".{path.name}.unfinished")
    try:
        copy.unlink(missing_ok=True)
        copy.touch(mode=0o600)
        yield copy
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{path}: the copy could not be written ({error})") from error
    finally:
        copy.unlink(missing_ok=True)
        _journal(copy).unlink(missing_ok=True)


def _finish(copy: Path) -> None:
    """See that a copy is sound and on the disk before it takes a name that people trust."""
    check(copy)
    _sync(copy)


def _put(copy: Path, path: Path) -> None:
    copy.replace(path)
    _sync(path.parent)


def _sync(path: Path) -> None:
    """Have the disk keep it through a power cut."""
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
