"""One document taken in beside 1,000, 10,000 and 100,000 kept items: its cost follows what the body has open."""

import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.table import judge, show
from benchmarks.tracking import kept
from tracker.core.model import Document, Item
from tracker.jobs import ingest
from tracker.store import Store

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 7
MOST = 1.5
"""How much a hundred times the items may cost: deeper indexes, and no more."""


def told() -> bool:
    """Fill, take in, print and judge."""
    with tempfile.TemporaryDirectory() as folder:
        stores = {size: kept.store(Path(folder) / f"{size}.db", size=size) for size in SIZES}
        spent = {size: [] for size in SIZES}  # type: dict[int, list[float]]
        for number in range(ROUNDS):
            for size, store in stores.items():
                spent[size].append(_seconds(store, number))
        for store in stores.values():
            store.close()
    # The first document of a process pays for starting the reader's child.
    usual = {size: median(rounds[1:]) for size, rounds in spent.items()}
    rows = [(f"{size:,}", f"{usual[size] * 1000:.1f}", f"{usual[size] / usual[SIZES[0]]:.2f}") for size in SIZES]
    show(
        "Taking in a document of 20 rows: 10 known in other words, 5 reports, 5 new",
        ("kept items", "ms", "x the first"),
        rows,
    )
    return judge("100,000 kept items beside 1,000", usual[SIZES[-1]] / usual[SIZES[0]], at_most=MOST)


def _seconds(store: Store, number: int) -> float:
    items = store.items.open_of(kept.BODY.slug)
    document = Document(f"{number}.txt", _minutes(items, number).encode())
    began = time.perf_counter()
    ingest.ingest(store, document, body=kept.BODY.slug, who="Ada Ek", today=kept.TODAY, now=kept.NOW)
    return time.perf_counter() - began


def _minutes(items: list[Item], number: int) -> str:
    """Write minutes that state ten items again, report on five, and give five new tasks."""
    again = [
        f"{item.text.split(' ', 1)[1]}\t2026-04-{number + 1:02}\t{item.responsible[0].name}" for item in items[:10]
    ]
    reports = [f"{item.text}: pågår, omgång {number}" for item in items[10:15]]
    new = [f"Skriva ny sak nummer {number}{at} om ämne {at}{number}\t2026-05-{at + 1:02}\tBen Ås" for at in range(5)]
    return "\n".join(
        [
            "Vägnämnden", "", f"Protokoll 2026-02-{number + 10}", "", "Närvarande: Chen Li, ordförande", "Ada Ek",
            "Ben Ås", "", "§ 1 Föregående protokoll", "", *reports, "", "§ 2 Åtgärder", "",
            "Åtgärd\tSlutdatum\tAnsvarig", *again, *new, "",
        ]
    )  # fmt: skip
