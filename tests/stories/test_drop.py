"""The secretary drops half a year's minutes into the intake folder at once; by name the later meetings come first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.jobs.given import VAG, configure
from tracker.core.model import Item, Policy, Status
from tracker.jobs import inbox
from tracker.jobs.ingest import IngestReport
from tracker.sources.folder import Folder
from tracker.store import Store

TODAY = date(2026, 6, 24)
NOW = datetime(2026, 6, 24, 9, tzinfo=UTC)
# That they are old when they come in, and so ask, is another story.
BODY = replace(VAG, policy=Policy(old_after=10_000))

HEAD = """Vägnämnden

Protokoll {day}

Närvarande: Chen Li, ordförande
Ada Ek, sekreterare
Ben Ås
Disa Öst

"""
TASKS = "§ 1 Vägar\n\nÅtgärd\tSlutdatum\tAnsvarig\n"
REPORTS = "§ 2 Uppföljning av tidigare åtgärder\n\n"
SERIES = {
    "Protokoll januari.txt": ("2026-01-14", TASKS + "Begära in offert på broräcket\t2026-08-10\tBen Ås\n"),
    "Protokoll februari.txt": (
        "2026-02-11",
        TASKS + "Mäta om cykelbanan\t2026-08-17\tDisa Öst\n\n" + REPORTS + "Offerten på broräcket: pågår.\n",
    ),
    "Protokoll mars.txt": ("2026-03-11", REPORTS + "Mätningen av cykelbanan: ny tid 2026-09-21.\n"),
    "Protokoll april.txt": (
        "2026-04-15",
        TASKS + "Ta in offerter på broräcket\t2026-10-05\tBen Ås\n",
    ),
    "Protokoll maj.txt": ("2026-05-13", REPORTS + "Mätningen av cykelbanan: klart.\n"),
    "Protokoll juni.txt": ("2026-06-17", REPORTS + "Mätningen av cykelbanan: punkten avslutas.\n"),
}
"""The months as they follow each other: their names sort otherwise."""


@pytest.fixture
def store() -> Iterator[Store]:
    with opened() as store:
        yield store


def opened() -> Store:
    store = Store("sqlite://")
    store.migrate()
    configure(store, BODY)
    return store


def drop(store: Store, root: Path, *names: str) -> list[IngestReport]:
    """Put files into the folder and let it be looked at until they have stood still."""
    folder = Folder(root / "inbox", done=root / "done", quarantine=root / "quarantine")
    (root / "inbox").mkdir(exist_ok=True)
    for name in names:
        day, text = SERIES[name]
        (root / "inbox" / name).write_text(HEAD.format(day=day) + text, encoding="utf-8")
    inbox.collect(store, folder, today=TODAY, now=NOW)
    return inbox.collect(store, folder, today=TODAY, now=NOW + timedelta(seconds=5))


def test_minutes_that_are_dropped_at_once_are_read_by_day(store: Store, tmp_path: Path) -> None:
    assert [report.source for report in drop(store, tmp_path, *SERIES)] == list(SERIES)
    assert sorted(path.name for path in (tmp_path / "done").iterdir()) == sorted(SERIES)


def test_they_give_the_items_that_they_give_one_at_a_time(store: Store, tmp_path: Path) -> None:
    drop(store, tmp_path, *SERIES)
    with opened() as other:
        for name in SERIES:
            drop(other, tmp_path, name)
        assert told(store) == told(other)
    measure, tender = sorted(store.items.list(), key=lambda item: item.text, reverse=True)
    assert (measure.text, measure.status, measure.times_moved) == ("Mäta om cykelbanan", Status.CLOSED, 1)
    assert (tender.due_on, tender.times_moved) == (date(2026, 10, 5), 1)


def test_one_that_cannot_be_read_stops_none_of_the_others(store: Store, tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "Protokoll augusti.docx").write_bytes(b"\x00\x01")
    assert [report.source for report in drop(store, tmp_path, *SERIES)] == list(SERIES)
    assert (tmp_path / "quarantine" / "Protokoll augusti.docx").exists()


def told(store: Store) -> list[tuple[Item, list[tuple[str, str]]]]:
    """All items but for their keys, each with what happened to it."""
    return [
        (replace(item, key=""), [(event.what, event.detail) for event in store.items.history(item.key)])
        for item in sorted(store.items.list(), key=lambda item: item.text)
    ]
