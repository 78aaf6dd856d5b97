"""A tick with nothing due over 10,000, 100,000 and 1,000,000 open items: it must cost the same.

`python -m benchmarks.tick [MOST]` goes through the real store and `jobs.remind.plan`, and asks the one question that
could grow once more by itself, on SQLite and on PostgreSQL. The databases are made first and then ticked in turns, so
that a busy moment of the machine hits all sizes alike; each size counts by its best tick. Peers are asked for what is
due of as many jobs that all lie ahead.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from benchmarks import timing
from benchmarks.table import judge, show
from benchmarks.tick import peers, stores
from benchmarks.tick.stores import BODIES, TODAY
from tests import postgres
from tracker.jobs import remind
from tracker.store import Store

SIZES = (10_000, 100_000, 1_000_000)
ROUNDS = 8
TICKS = 25
MOST = 1.3

T = TypeVar("T")
Seconds = Callable[[Callable[[], object]], float]


def main() -> int:
    """Fill, tick, print and judge."""
    sizes = [size for size in SIZES if len(sys.argv) < 2 or size <= int(sys.argv[1])]
    with on_sqlite(sizes) as kept:
        passed = [_told(f"{name} on SQLite", best_of(work, kept, timing.seconds)) for name, work in WORKS.items()]
    with postgres.running(is_durable=True) as cluster:
        addresses = stores.on_postgresql(cluster, sizes)
        opened = {size: Store(url) for size, url in addresses.items()}
        for name, work in WORKS.items():
            # The server does most of it, so the clock tells, and the best tick is one that had the machine to itself.
            passed.append(_told(f"{name} on PostgreSQL", best_of(work, opened, timing.elapsed)))
        for store in opened.values():
            store.close()
        for name, peer in peers.all_of(cluster, sizes).items():
            _told(name, best_of(peers.ask, peer, timing.elapsed), is_ours=False)
    return 0 if all(passed) else 1


def plan(store: Store) -> None:
    """Tick once."""
    if remind.plan(store, today=TODAY) != remind.Plan(TODAY):
        raise AssertionError("something was due")


def ask(store: Store) -> None:
    """Ask only what is due."""
    if store.items.due(by=TODAY, bodies=[f"body-{number}" for number in range(BODIES)]):
        raise AssertionError("something was due")


WORKS: dict[str, Callable[[Store], None]] = {"A tick with nothing due": plan, "Only asking what is due": ask}


@contextmanager
def on_sqlite(sizes: list[int]) -> Iterator[dict[int, Store]]:
    """Databases in files, gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        kept = {size: stores.filled(f"sqlite:///{Path(folder)}/{size}.db", size=size) for size in sizes}
        yield kept
        for store in kept.values():
            store.close()


def best_of(work: Callable[[T], None], stores: Mapping[int, T], seconds: Seconds) -> dict[int, float]:
    """Measure the seconds that the work takes on each size, at its best."""
    spent: dict[int, list[float]] = {size: [] for size in stores}
    for _ in range(ROUNDS):
        for size, store in stores.items():
            spent[size].append(min(seconds(partial(work, store)) for _ in range(TICKS)))
    return {size: min(rounds) for size, rounds in spent.items()}


def _told(name: str, spent: dict[int, float], *, is_ours: bool = True) -> bool:
    """Print the row of each size and the verdict; returns whether it is kept."""
    smallest, largest = min(spent), max(spent)
    rows = [
        (f"{size:,}", f"{seconds * 1000:.3f}", f"{seconds / spent[smallest]:.2f}") for size, seconds in spent.items()
    ]
    show(name, ("open items" if is_ours else "jobs ahead", "ms", "x the first"), rows)
    worst = max(spent.values()) / spent[smallest]
    return not is_ours or judge(f"{name}, {largest:,} open items against {smallest:,}", worst, at_most=MOST)


if __name__ == "__main__":
    sys.exit(main())
