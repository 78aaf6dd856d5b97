"""Several at work on one database: what they do together is what one would have done."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import TypeVar

import pytest

from tests.jobs.given import NOW, OFFICE, TODAY, configure, into, take_in, tick
from tracker.core.model import Letter
from tracker.jobs import answers, deliver, receipts
from tracker.jobs.answers import Given
from tracker.store import Store

WORKERS = 4
T = TypeVar("T")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "tracker.db"
    with Store(f"sqlite:///{path}") as store:
        store.migrate()
        configure(store)
    return path


def together(path: Path, work: Callable[[Store], T]) -> list[T]:
    """Do the work in several threads at once, each with a Store of its own as another program would have."""
    ready = Barrier(WORKERS)

    def do(_: int) -> T:
        with Store(f"sqlite:///{path}") as store:
            ready.wait()
            return work(store)

    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(do, range(WORKERS)))


def test_minutes_that_come_several_ways_at_once_are_read_once(path: Path) -> None:
    reports = together(path, take_in)
    assert sorted(report.outcome for report in reports) == ["ingested", "known", "known", "known"]
    with Store(f"sqlite:///{path}") as store:
        assert len(store.items.list()) == 3


def test_several_rounds_at_once_make_each_letter_once(path: Path) -> None:
    together(path, take_in)
    made = [letter.key for reminded in together(path, tick) for letter in reminded.letters]
    assert (len(made), len(set(made))) == (3, 3)


def test_several_deliveries_at_once_send_each_letter_once(path: Path) -> None:
    together(path, take_in)
    together(path, tick)
    sent: list[Letter] = []
    together(path, lambda store: deliver.deliver(store, send=into(sent), office=OFFICE, now=NOW))
    assert sorted(letter.to for letter in sent) == ["ada@example.org", "ben@example.org", "chen@example.org"]


def test_the_same_answer_from_several_windows_at_once_is_kept_once_and_has_one_receipt(path: Path) -> None:
    with Store(f"sqlite:///{path}") as store:
        take_in(store)
        tick(store)
        letter = store.outbox.get(f"{TODAY}-daily-ben")
    link = answers.link_of(letter)
    assert link is not None
    given = [Given(letter.items[0], "done"), Given(letter.items[1], "not_mine")]
    told = together(path, lambda store: answers.answer_many(store, link, given, today=TODAY, now=NOW))
    assert sorted([one.outcome for one in both] for both in told) == [["already", "already"]] * 3 + [
        ["reported", "asked"]
    ]
    together(path, _tell)
    with Store(f"sqlite:///{path}") as store:
        assert [one.what for one in store.items.history(letter.items[0])].count("reported") == 1
        assert len([one for one in store.doubts.open() if one.code == "answer-says-not-mine"]) == 1
        assert [one.key for one in store.outbox.list() if one.kind == receipts.KIND] == [f"{letter.key}.receipt-1"]


def _tell(store: Store) -> None:
    later = NOW + receipts.QUIET
    assert receipts.write(store, office=OFFICE, now=later) == ()
    deliver.deliver(store, send=into([]), office=OFFICE, now=later)
