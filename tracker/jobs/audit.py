"""The auditor's view of one body or all: counts the courses, then fetches the items that are listed, and no others."""

from dataclasses import dataclass, replace
from datetime import date

from tracker.core import plot
from tracker.core.model import Period
from tracker.core.report import audit
from tracker.core.report.audit import Cell, Found, Table
from tracker.errors import UsageError
from tracker.store import Store

LISTED = 50
"""Items of a list that a page shows; a file has them all."""

_WIDTHS = {"figure": 34, "about": 80, "body": 24, "action": 60, "responsible": 28, "reason": 48, "handed_to": 24}
"""Characters, of the columns whose texts take several lines."""


@dataclass(frozen=True)
class Audited:
    """A period as tables, of a list at most so many items as were asked for."""

    audit: audit.Audit
    tables: tuple[Table, ...]

    def table(self, name: str) -> Table:
        """Give one of the tables by its name; UsageError when there is none of it."""
        for table in self.tables:
            if table.name == name:
                return table
        raise UsageError(f"there is no table {name!r}; there are {', '.join(one.name for one in self.tables)}")

    @property
    def lists(self) -> list[Table]:
        """The tables of items."""
        return [self.table(name) for name in audit.LISTS]

    def total(self, table: Table) -> int:
        """Tell how many items a list has, those not fetched among them."""
        return len(getattr(self.audit.found, table.name))


def usual_period(*, until: date | None = None, today: date) -> Period:
    """Give the period that is meant where no days are said: to `until`, else today, from the first day of that year.

    One that ends in a year to come begins with this year, as nothing is counted ahead of today.
    """
    end = until or today
    return Period(min(end, today).replace(month=1, day=1), end)


def of(
    store: Store, *, body: str | None, period: Period, today: date, language: str, most: int | None = None
) -> Audited:
    """Count a period; `most` items of each list are fetched, None for all. UsageError when it ends before it begins."""
    if period.until < period.since:
        raise UsageError(f"the period ends on {period.until}, before it begins on {period.since}")
    counted = audit.count(store.items.courses(body=body, since=period.since), period=period, today=today)
    found = Found(**{name: getattr(counted.found, name)[:most] for name in audit.LISTS})
    keys = dict.fromkeys(key for name in audit.LISTS for key in getattr(found, name))
    items = {item.key: item for item in store.items.some(keys)}
    names = {one.slug: one.name for one in store.people.bodies()}
    tables = audit.tables(replace(counted, found=found), items, body_names=names, language=language)
    return Audited(counted, tables)


def workbook(found: Audited) -> bytes:
    """Write all tables as XLSX, a sheet each. SheetError when a text is longer than a cell can be."""
    # Loaded here: a process that writes no workbook does not spend what the library weighs.
    from tracker.spreadsheets.workbook import Heading, Page, of_pages

    return of_pages(
        Page(
            table.title,
            [
                Heading(heading, width=_WIDTHS.get(column, 14), wraps=column in _WIDTHS)
                for column, heading in zip(table.columns, table.headings, strict=True)
            ],
            table.rows,
        )
        for table in found.tables
    )


def csv(table: Table) -> bytes:
    """Write one table as CSV."""
    from tracker.spreadsheets import delimited

    return delimited.written([table.headings, *([_text(cell) for cell in row] for row in table.rows)])


def picture(found: Audited, *, title: str, description: str) -> str:
    """Draw the table of figures over time, as SVG."""
    points = found.audit.points
    numbers = (
        [point.open for point in points],
        [point.overdue for point in points],
        [point.overdue_at_first for point in points],
    )
    series = dict(zip(found.table("over_time").headings[1:], numbers, strict=True))
    return plot.lines(series, labels=[str(point.on) for point in points], title=title, description=description)


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)
