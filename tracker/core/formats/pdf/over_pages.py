"""Tables that page breaks have cut: they go on below their repeated heading rows, now and then inside a row."""

from collections.abc import Iterable
from dataclasses import replace

from tracker.core.formats.pdf.lines import is_wrapped
from tracker.core.formats.pdf.shapes import Cell, Row, Table, row_text

ALIKE = 4.0
"""Points within which columns are the same."""
HEADINGS_AT_MOST = 3


def joined(tables: Iterable[Table]) -> list[Table]:
    """Return the tables, those that go on from page to page as one."""
    whole: list[Table] = []
    for table in tables:
        if whole and table.is_page_start and _is_continued(whole[-1], table):
            whole[-1] = _together(whole[-1], table)
        else:
            whole.append(table)
    return whole


def _is_continued(above: Table, below: Table) -> bool:
    return len(above.columns) == len(below.columns) and all(
        abs(one - two) <= ALIKE for one, two in zip(above.columns, below.columns, strict=True)
    )


def _together(above: Table, below: Table) -> Table:
    rows = list(below.rows)
    for heading in above.rows[:HEADINGS_AT_MOST]:
        if rows and row_text(rows[0]) == row_text(heading):
            rows = rows[1:]
    if rows and above.rows and _is_rest(above.rows[-1], rows[0]):
        return replace(above, rows=(*above.rows[:-1], _row(above.rows[-1], rows[0]), *rows[1:]))
    return replace(above, rows=(*above.rows, *rows))


def _is_rest(above: Row, below: Row) -> bool:
    """Whether the first row of a page is the rest of the row above.

    Some of its cells are empty, and each that isn't goes on where the line above it had no room left.
    """
    if len(above) != len(below) or all(below) or not any(below):
        return False
    return all(not rest or (bool(cell) and _is_cell_rest(cell, rest)) for cell, rest in zip(above, below, strict=True))


def _is_cell_rest(above: Cell, below: Cell) -> bool:
    line = replace(below.lines[0], is_page_start=True)
    return line.text[:1].islower() or is_wrapped(above.lines[-1], line, limit=above.limit)


def _row(above: Row, below: Row) -> Row:
    return tuple(replace(cell, lines=cell.lines + rest.lines) for cell, rest in zip(above, below, strict=True))
