"""A tick with nothing due over 10,000, 100,000 and 1,000,000 open items: it must cost the same.

`python -m benchmarks.tick [MOST]` goes through the real store and `jobs.remind.plan`, and asks the one question that
could grow once more by itself. The databases are made first and then ticked in turns, so that a busy moment of the
machine hits all sizes alike; each size counts by its best round.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks import timing
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
        kept = [_told(name, best_of(work, stores)) for name, work in WORKS.items()]
        for store in stores.values():
            store.close()
    return 0 if all(kept) else 1


def plan(store: Store) -> None:
    """Tick once."""
    if remind.plan(store, today=TODAY) != remind.Plan(TODAY):
        raise AssertionError("something was due")


def ask(store: Store) -> None:
    """Ask only what is due."""
    if store.items.due(by=TODAY, bodies=[f"body-{number}" for number in range(BODIES)]):
        raise AssertionError("something was due")


WORKS: dict[str, Callable[[Store], None]] = {"A tick with nothing due": plan, "Only asking what is due": ask}


def best_of(work: Callable[[Store], None], stores: dict[int, Store]) -> dict[int, float]:
    """Measure the seconds of CPU that the work takes on each size, in the best of its rounds."""
    spent: dict[int, list[float]] = {size: [] for size in stores}
    for _ in range(ROUNDS):
        for size, store in stores.items():
            spent[size].append(median(timing.seconds(partial(work, store)) for _ in range(TICKS)))
    return {size: min(rounds) for size, rounds in spent.items()}


def _told(name: str, spent: dict[int, float]) -> bool:
    """Print the row of each size and the verdict; returns whether it is kept."""
    smallest, largest = min(spent), max(spent)
    rows = [
        (f"{size:,}", f"{seconds * 1000:.3f}", f"{seconds / spent[smallest]:.2f}") for size, seconds in spent.items()
    ]
    show(name, ("open items", "ms CPU", "x the first"), rows)
    worst = max(spent.values()) / spent[smallest]
    return judge(f"{name.lower()}, {largest:,} open items against {smallest:,}", worst, at_most=MOST)


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
