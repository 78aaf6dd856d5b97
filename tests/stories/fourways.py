"""A process that takes the same minutes in by one of four ways, round after round, each at the same moment as the others."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta
from multiprocessing.synchronize import Barrier
from pathlib import Path

from sqlalchemy.exc import IntegrityError

from tests.jobs.given import NOW, TODAY, document
from tracker.jobs import inbox, ingest
from tracker.sources.folder import Folder
from tracker.store import Store
from tracker.store.database.postgresql import PostgreSQL

PATIENCE = 60.0
"""Seconds that the slowest may take."""

Way = Callable[[Store, Path], object]


def by_command(store: Store, _folder: Path) -> object:
    return ingest.ingest(store, document(), body="vag", who="ada", today=TODAY, now=NOW)


def by_page(store: Store, _folder: Path) -> object:
    return ingest.ingest(store, document(name="uppladdad.txt"), body="vag", who="Ada Ek", today=TODAY, now=NOW)


def by_mail(store: Store, _folder: Path) -> object:
    return ingest.ingest(store, document(name="bilaga.txt"), body="vag", who="ada@example.org", today=TODAY, now=NOW)


def by_folder(store: Store, folder: Path) -> object:
    (folder / "inbox" / "vag").mkdir(parents=True)
    (folder / "inbox" / "vag" / "protokoll.txt").write_bytes(document().content)
    intake = Folder(folder / "inbox", done=folder / "done", quarantine=folder / "quarantine")
    intake.poll(now=NOW)
    return inbox.collect(store, intake, today=TODAY, now=NOW + timedelta(seconds=10))


WAYS: tuple[Way, ...] = (by_command, by_page, by_mail, by_folder)


def take_in(number: int, urls: Sequence[str], folders: Sequence[Path], start: Barrier, end: Barrier) -> None:
    """Go one way in every round."""
    for url, folder in zip(urls, folders, strict=True):
        with Store(url) as store:
            start.wait(PATIENCE)
            WAYS[number](store, folder)
        end.wait(PATIENCE)


def take_in_side_by_side(
    number: int, urls: Sequence[str], folders: Sequence[Path], start: Barrier, end: Barrier
) -> None:
    """Go there without waiting for one's turn to write: that is wrong where no key is unique."""
    PostgreSQL._lone_writer = PostgreSQL._brief_writer
    for url, folder in zip(urls, folders, strict=True):
        with Store(url) as store:
            start.wait(PATIENCE)
            with suppress(IntegrityError):  # other keys are unique still
                WAYS[number](store, folder)
        end.wait(PATIENCE)
