"""A tick with nothing due over 10,000, 100,000 and 1,000,000 open items: it must cost the same.

`python -m benchmarks.tick [MOST]` goes through the real store and `jobs.remind.plan`. The databases are made first and
then ticked in turns, so that a busy moment of the machine hits all sizes alike; each size counts by its best round.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from benchmarks.table import judge, show
from tracker.core.model import Body, Item, Person, Responsible, Status
from tracker.jobs import remind
from tracker.store import Store

SIZES = (10_000, 100_000, 1_000_000)
TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
BATCH = 20_000
PEOPLE = 500
BODIES = 10
ROUNDS = 8
TICKS = 25
MOST = 1.3


def main() -> int:
    """Fill, tick, print and judge."""
    sizes = [size for size in SIZES if len(sys.argv) < 2 or size <= int(sys.argv[1])]
    with tempfile.TemporaryDirectory() as folder:
        stores = {size: filled(Path(folder) / f"{size}.db", size=size) for size in sizes}
        spent = {size: min(rounds) for size, rounds in ticked(stores).items()}
        for store in stores.values():
            store.close()
    first = spent[sizes[0]]
    rows = [(f"{size:,}", f"{spent[size] * 1000:.3f}", f"{spent[size] / first:.2f}") for size in sizes]
    show("A tick with nothing due", ("open items", "ms CPU", "x the first"), rows)
    worst = max(spent.values()) / first
    return 0 if judge(f"{sizes[-1]:,} open items against {sizes[0]:,}", worst, at_most=MOST) else 1


def ticked(stores: dict[int, Store]) -> dict[int, list[float]]:
    """Measure the median seconds of CPU that a tick took, for each round of each size."""
    spent: dict[int, list[float]] = {size: [] for size in stores}
    for _ in range(ROUNDS):
        for size, store in stores.items():
            spent[size].append(median(_tick(store) for _ in range(TICKS)))
    return spent


def _tick(store: Store) -> float:
    began = time.process_time()
    plan = remind.plan(store, today=TODAY)
    seconds = time.process_time() - began
    if plan != remind.Plan(TODAY):
        raise AssertionError("something was due")
    return seconds


def filled(path: Path, *, size: int) -> Store:
    """Make a database of open items whose next reminders all lie ahead."""
    store = Store(f"sqlite:///{path}")
    store.migrate()
    people = [Person(f"person-{n}", f"Ben {n}", f"ben{n}@example.org") for n in range(PEOPLE)]
    bodies = [Body(f"body-{n}", (f"Rådet {n}",), is_live=True) for n in range(BODIES)]
    store.people.import_config(people, bodies, at=NOW)
    for start in range(0, size, BATCH):
        items = list(_items(start, min(start + BATCH, size), people))
        store.items.add_many(items, who="benchmark", what="read", at=NOW)
    return store


def _items(start: int, end: int, people: list[Person]) -> Iterator[tuple[Item, date]]:
    for number in range(start, end):
        person = people[number % PEOPLE]
        due_on = TODAY + timedelta(days=8 + number % 700)
        yield (
            Item(
                key=f"item-{number}",
                body=f"body-{number % BODIES}",
                text=f"Ta fram underlag nummer {number}",
                responsible=(Responsible(person.name, person.key),),
                due_on=due_on,
                status=Status.OPEN,
                decided_on=TODAY - timedelta(days=7),
                arrived_on=TODAY - timedelta(days=6),
                changed_at=NOW,
                reminded_through=TODAY,
            ),
            due_on - timedelta(days=7),
        )


if __name__ == "__main__":
    sys.exit(main())
