"""What an agenda annex costs in each format, over 50, 500 and 5,000 items: python -m benchmarks.tracking.annex."""

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial

from benchmarks import table, timing
from tracker import pdf, templates
from tracker.core import report
from tracker.core.model import Agenda, Body, Item, Responsible, Status

SIZES = (50, 500, 5_000)
PDF_SIZES = (50, 500)
"""A PDF of 5,000 rows takes minutes, and no meeting reads it."""
GATHERING = "gather"
"""Not judged: a hundredth of what writing costs, and of few rows too short to be measured."""
MOST = 1.5
"""How much more a row may cost in a long annex than in a short one."""
MEETING = date(2026, 3, 12)
BODY = Body("styrgruppen", ("Styrgruppen",))
TEMPLATES = templates.environment()
TEXTS = (
    "Ta fram förslag på hur reservvattnet ska märkas ut i terrängen och meddela räddningstjänsten",
    "Boka lokal",
    "Se över avtalet om brandposter och återkomma med en kostnad",
)


def told() -> bool:
    """Measure, print and judge; the growth is of a row, from the smallest annex to the largest."""
    _, template = next(TEMPLATES.files("agenda/annex.docx"))
    forms: dict[str, Callable[[Agenda], object]] = {
        GATHERING: lambda given: report.agenda([row.item for row in given.rows], body=BODY, on=MEETING),
        "md": lambda given: report.render(given, TEMPLATES, format="md", people={}),
        "txt": lambda given: report.render(given, TEMPLATES, format="txt", people={}),
        "html": lambda given: report.render(given, TEMPLATES, format="html", people={}),
        "docx": lambda given: report.docx(given, template, people={}),
    }
    if pdf.is_installed():
        forms["pdf"] = lambda given: pdf.write(report.render(given, TEMPLATES, format="html", people={}))
    rows, growths = [], []
    for name, write in forms.items():
        sizes = PDF_SIZES if name == "pdf" else SIZES
        seconds = {size: _seconds(write, _agenda(size)) for size in sizes}
        growth = (seconds[sizes[-1]] / sizes[-1]) / (seconds[sizes[0]] / sizes[0])
        if name != GATHERING:
            growths.append(growth)
        spent = [f"{seconds[size] * 1000:,.0f} ms" if size in seconds else "–" for size in SIZES]
        rows.append([name, *spent, f"{growth:.2f}"])
    header = ["format", *(f"{size:,} items" for size in SIZES), "growth of a row"]
    table.show("An agenda annex, CPU, best of three", header, rows)
    return table.judge("a row of the largest annex against one of the smallest", max(growths), at_most=MOST)


def _seconds(write: Callable[[Agenda], object], given: Agenda) -> float:
    """Take the best of three; the largest is long enough to be measured once."""
    return min(timing.seconds(partial(write, given)) for _ in range(3 if len(given.rows) < max(SIZES) else 1))


def _agenda(size: int) -> Agenda:
    return report.agenda([_item(n) for n in range(size)], body=BODY, on=MEETING)


def _item(n: int) -> Item:
    due_on = MEETING - timedelta(days=n % 300)
    return Item(
        key=f"{n * 7919:020x}"[::-1],
        body=BODY.slug,
        text=TEXTS[n % 3],
        responsible=(Responsible("Ben Öberg"),),
        due_on=due_on,
        status=Status.REPORTED if n % 5 == 0 else Status.OPEN,
        decided_on=date(2025, 3, 5),
        arrived_on=date(2025, 3, 6),
        changed_at=datetime(2025, 3, 6, tzinfo=UTC),
        section=str(n % 20 + 1),
        first_due_on=due_on,
        note="Två offerter har kommit in, den tredje väntas i veckan" if n % 3 == 0 else "",
        case_number=f"SG 2025/{n}" if n % 2 else None,
        times_moved=n % 4,
    )


if __name__ == "__main__":
    sys.exit(0 if told() else 1)
