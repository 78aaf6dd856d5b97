"""Letters taken in hand by 1, 2 and 4 workers on one PostgreSQL: how many a second, and never one twice.

`python -m benchmarks.claims` takes them through the real outbox, each in a transaction of its own, and once more fifty
at a time, as sending does. The server syncs each commit to its disk.
"""

import sys
import time
from collections import Counter
from datetime import UTC, date, datetime
from multiprocessing import get_context
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier

from benchmarks.table import show
from tests import postgres
from tracker.core.model import Letter
from tracker.store import Store

WORKERS = (1, 2, 4)
LETTERS = {1: 400, 50: 6000}
"""How many, by how many are taken at a time."""
ROUNDS = 2
LEAST = 2.3
TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
PROCESSES = get_context("spawn")


def main() -> int:
    """Measure, print and judge."""
    best: dict[tuple[int, int], float] = {}
    with postgres.running(is_durable=True) as cluster:
        for _ in range(ROUNDS):
            for batch in (1, 50):
                for workers in WORKERS:
                    rate = measured(cluster.database(), workers=workers, batch=batch)
                    best[batch, workers] = max(best.get((batch, workers), 0), rate)
    rows = [
        (str(batch), str(workers), f"{best[batch, workers]:,.0f}", f"{best[batch, workers] / best[batch, 1]:.2f}")
        for batch, workers in sorted(best)
    ]
    show("Letters taken in hand", ("at a time", "workers", "a second", "x one"), rows)
    gain = best[1, 4] / best[1, 1]
    is_kept = gain >= LEAST
    sys.stdout.write(f"{'PASS' if is_kept else 'FAIL'}  four workers against one: {gain:.2f}, at least {LEAST}\n")
    return 0 if is_kept else 1


def measured(url: str, *, workers: int, batch: int) -> float:
    """Let the workers take all letters; give how many they took a second together."""
    letters = LETTERS[batch]
    with Store(url) as store, store.transaction():
        for number in range(letters):
            store.outbox.queue(Letter(f"l{number}", None, f"ben{number}@example.org", "test", TODAY, "Hej", b"Hej"))
    start = PROCESSES.Barrier(workers + 1)
    told: SimpleQueue[list[str]] = PROCESSES.SimpleQueue()
    crew = [PROCESSES.Process(target=take, args=(url, batch, start, told)) for _ in range(workers)]
    for process in crew:
        process.start()
    start.wait()
    began = time.perf_counter()
    taken = Counter(key for _ in crew for key in told.get())
    seconds = time.perf_counter() - began
    for process in crew:
        process.join()
    if len(taken) != letters or taken.total() != letters:
        raise AssertionError(f"{letters} letters, {len(taken)} taken, {taken.total() - len(taken)} twice")
    return letters / seconds


def take(url: str, batch: int, start: Barrier, taken: "SimpleQueue[list[str]]") -> None:
    """Take letters in hand until there are none."""
    keys: list[str] = []
    with Store(url) as store, store.hold():
        store.outbox.counts()
        start.wait()
        while letters := store.outbox.take(NOW, limit=batch):
            keys += [letter.key for letter in letters]
        taken.put(keys)


if __name__ == "__main__":
    sys.exit(main())
