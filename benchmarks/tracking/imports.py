"""Import of 10,000 and 100,000 rows through the job, beside sqlite3's own executemany of the same rows in the same run.

`python -m benchmarks.tracking.imports`. The file is a secretary's CSV with names, days and states. What is
measured from its cells on is the whole job: columns told, rows understood and compared, items with their history kept
in one transaction. Keeping alone is judged: executemany does no more.
"""

import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks import timing
from benchmarks.table import judge, show
from tracker import spreadsheets
from tracker.core.model import Body, Document, Person
from tracker.jobs import imports
from tracker.jobs.imports import Wishes
from tracker.store import Store

SIZES = (10_000, 100_000)
TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
PEOPLE = 200
TABLES = ("items", "item_people", "events", "doubts")
SLOWER_AT_MOST = 2.5
"""Goal: at least 0.4 times as fast as executemany."""
GROWTH_AT_MOST = 1.3


def told() -> bool:
    """Import, insert the same rows, print and judge."""
    rows, ratios, each = [], [], []
    for size in SIZES:
        reading, job, keeping, raw = measured(size)
        ratios.append(keeping / raw)
        each.append(job / size)
        seconds = (f"{one:.2f}" for one in (reading, job, keeping, raw))
        rows.append((f"{size:,}", *seconds, f"{raw / job:.2f}", f"{raw / keeping:.2f}"))
    show("Import", ("rows", "s reading", "s job", "s keeping", "s executemany", "job x", "keeping x"), rows)
    is_quick = judge(f"keeping {SIZES[-1]:,} items against executemany", ratios[-1], at_most=SLOWER_AT_MOST)
    is_linear = judge(f"a row of {SIZES[-1]:,} against one of {SIZES[0]:,}", each[-1] / each[0], at_most=GROWTH_AT_MOST)
    return is_quick and is_linear


def measured(size: int) -> tuple[float, float, float, float]:
    """Give the seconds of reading the file, of the job, of its keeping alone, and of executemany."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "tracker.db"
        with Store(f"sqlite:///{kept}") as store:
            store.migrate()
            people = [_person(number) for number in range(PEOPLE)]
            store.people.import_config(people, [Body("ks", ("Kultursamrådet",))], at=NOW)
            file = Document("lista.csv", written(size, people))
            cells = spreadsheets.read(file.content)
            reading = timing.seconds(lambda: spreadsheets.read(file.content))
            job = timing.seconds(
                lambda: imports.apply(
                    store, file, wishes=Wishes("ks"), who="Ada", today=TODAY, now=NOW, sheets=lambda _: cells
                )
            )
            items = [(item, None) for item in store.items.list()]
        with Store(f"sqlite:///{folder}/again.db") as store:
            store.migrate()
            keeping = timing.seconds(lambda: store.items.add_many(items, who="Ada", what="imported", at=NOW))
        if len(items) != size:
            raise AssertionError(f"{len(items)} items of {size} rows")
        return reading, job, keeping, again(kept, Path(folder) / "raw.db")


def _person(number: int) -> Person:
    ending = "".join(NAMES[number // place % 10] for place in (1, 10, 100))
    return Person(f"p{number}", f"Ben {ending.title()}", f"ben{number}@example.org")


NAMES = ("al", "berg", "dal", "ek", "fors", "gran", "holm", "lind", "mo", "sten")


def written(size: int, people: list[Person]) -> bytes:
    """Make the secretary's list."""
    lines = ["Åtgärd;Ansvarig;Klart senast;Beslutat;§;Status;Kommentar"]
    for number in range(size):
        due_on, decided_on = TODAY + timedelta(days=number % 700), TODAY - timedelta(days=number % 365)
        who, state = people[number % PEOPLE].name, ("Pågår", "Ej påbörjad", "Avslutad", "")[number % 4]
        lines.append(f"Ta fram underlag nummer {number};{who};{due_on};{decided_on};{number % 30};{state};inget nytt")
    return "\n".join(lines).encode()


def again(kept: Path, raw: Path) -> float:
    """Insert the rows that the job kept into a new database of the same schema; give the seconds it takes."""
    with closing(sqlite3.connect(kept)) as source, closing(sqlite3.connect(raw)) as target:
        schema = source.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
        for (sql,) in schema.fetchall():
            target.execute(sql)
        target.execute("PRAGMA synchronous = FULL")
        rows = {table: source.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}  # noqa: S608 -- ours
        return timing.seconds(lambda: _insert(target, rows))


def _insert(target: sqlite3.Connection, rows: dict[str, list[tuple[object, ...]]]) -> None:
    for table, found in rows.items():
        if found:
            marks = ",".join("?" * len(found[0]))
            target.executemany(f"INSERT INTO {table} VALUES ({marks})", found)  # noqa: S608 -- our own names
    target.commit()


if __name__ == "__main__":
    sys.exit(0 if told() else 1)
