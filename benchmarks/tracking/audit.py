"""The auditor's page over 1,000, 10,000 and 100,000 items of ten bodies that all lie in the period: the worst there is.

`python -m benchmarks.tracking.audit`. Every item is counted, so that the cost may grow as they do, and no faster.
"""

import random
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from benchmarks import timing
from benchmarks.table import judge, show
from tracker.core.model import ENDED, Body, Item, Period, Responsible, Status
from tracker.core.report import audit as counting
from tracker.jobs import audit
from tracker.store import Store

SIZES = (1_000, 10_000, 100_000)
TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 7, tzinfo=UTC)
PERIOD = Period(date(2025, 3, 5), TODAY)
BODIES = tuple(Body(f"body-{number}", (f"Rådet {number}",)) for number in range(10))
STATUSES = (Status.OPEN, Status.REPORTED, Status.CLOSED, Status.CLOSED, Status.WRITTEN_OFF, Status.HANDED_OVER)
BATCH = 20_000
ROUNDS = 3
MOST = 2
"""Of the time that ten times the items would take at the pace of a tenth: caches and the collector see many more."""


def told() -> bool:
    """Fill, count, print and judge."""
    with tempfile.TemporaryDirectory() as folder:
        stores = {size: filled(Path(folder) / f"{size}.db", size=size) for size in SIZES}
        spent = {name: {size: best(work, store) for size, store in stores.items()} for name, work in WORKS.items()}
        for store in stores.values():
            store.close()
    rows = [(f"{size:,}", *(f"{spent[name][size]:.3f}" for name in WORKS)) for size in SIZES]
    show("The auditor's view, seconds of CPU", ("items", *WORKS), rows)
    page = spent["page"]
    return judge("100,000 items against ten times 10,000", page[SIZES[2]] / page[SIZES[1]] / 10, at_most=MOST)


def fetch(store: Store) -> None:
    """Ask for the courses alone."""
    store.items.courses(since=PERIOD.since)


def whole(store: Store) -> None:
    """Ask for the courses and count them."""
    counting.count(store.items.courses(since=PERIOD.since), period=PERIOD, today=TODAY)


def page(store: Store) -> None:
    """Do all that the page does: tables with the items listed, and the picture."""
    found = audit.of(store, body=None, period=PERIOD, today=TODAY, language="sv", most=audit.LISTED)
    audit.picture(found, title="", description="")


WORKS: dict[str, Callable[[Store], None]] = {"fetched": fetch, "and counted": whole, "page": page}


def best(work: Callable[[Store], None], store: Store) -> float:
    """Measure the seconds of CPU in the best of some rounds."""
    return min(timing.seconds(partial(work, store)) for _ in range(ROUNDS))


def filled(path: Path, *, size: int) -> Store:
    """Make a database of items that were decided within the year, the same every time."""
    store = Store(f"sqlite:///{path}")
    store.migrate()
    store.people.import_config([], BODIES, at=NOW)
    chance = random.Random(size)  # noqa: S311  # the same numbers again, no secret
    for begin in range(0, size, BATCH):
        rows = [(_item(number, chance), None) for number in range(begin, min(begin + BATCH, size))]
        store.items.add_many(rows, who="benchmark", what="read", at=NOW)
    return store


def _item(number: int, chance: random.Random) -> Item:
    status = chance.choice(STATUSES)
    decided_on = PERIOD.since + timedelta(days=chance.randrange(300))
    due_on = decided_on + timedelta(days=chance.randrange(10, 120)) if chance.random() < 0.9 else None
    ended_on = decided_on + timedelta(days=chance.randrange(5, 60)) if status is not Status.OPEN else None
    return Item(
        key=f"{number:020x}",
        body=BODIES[number % len(BODIES)].slug,
        text=f"Ta fram underlag nummer {number}",
        responsible=(Responsible("Ben Ås", "ben"),) if chance.random() < 0.9 else (),
        due_on=due_on,
        status=status,
        decided_on=decided_on,
        arrived_on=decided_on,
        changed_at=NOW,
        first_due_on=due_on,
        times_moved=chance.choice((0, 0, 0, 0, 1, 2, 3)),
        note="Behovet finns inte längre" if status is Status.WRITTEN_OFF else "",
        done_on=ended_on if status in {Status.REPORTED, Status.CLOSED} else None,
        ended_on=ended_on if status in ENDED else None,
    )


if __name__ == "__main__":
    sys.exit(0 if told() else 1)
