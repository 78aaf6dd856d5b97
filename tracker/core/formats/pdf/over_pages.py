"""What a page break has cut: tables go on below their repeated heading rows, rows and paragraphs in the middle."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.core.formats.pdf.lines import is_wrapped
from tracker.core.formats.pdf.shapes import Cell, Part, Row, Table, Text

ALIKE = 4.0
"""Points within which columns are the same."""
ENDS = (".", "!", "?", ":")


def joined(pages: Sequence[Sequence[Part]]) -> list[Part]:
    """Return the parts of all pages, those that a page break has cut as one."""
    whole: list[Part] = []
    for parts in pages:
        if not parts:
            continue
        first, *rest = parts
        above = whole[-1] if whole else None
        if isinstance(above, Table) and isinstance(first, Table) and _is_continued(above, first):
            whole[-1] = _table(above, first)
        elif isinstance(above, Text) and isinstance(first, Text) and _goes_on(above, first):
            whole[-1] = replace(above, lines=above.lines + first.lines)
        else:
            whole.append(first)
        whole.extend(rest)
    return whole


def _is_continued(above: Table, below: Table) -> bool:
    return len(above.columns) == len(below.columns) and all(
        abs(one - two) <= ALIKE for one, two in zip(above.columns, below.columns, strict=True)
    )


def _table(above: Table, below: Table) -> Table:
    rows = list(below.rows)
    for heading in above.rows[:2]:
        if rows and _said(rows[0]) == _said(heading):
            rows = rows[1:]
    if rows and above.rows and _is_rest(above.rows[-1], rows[0]):
        return replace(above, rows=(*above.rows[:-1], _put_together(above.rows[-1], rows[0]), *rows[1:]))
    return replace(above, rows=(*above.rows, *rows))


def _said(row: Row) -> list[list[str]]:
    return [[line.text for line in cell.lines] for cell in row]


def _is_rest(above: Row, below: Row) -> bool:
    """Whether the first row of a page is the rest of the row above.

    Some of its cells are empty, and each that isn't goes on where the line above it had no room left.
    """
    if len(above) != len(below) or all(below) or not any(below):
        return False
    return all(not rest or (bool(cell) and _is_cell_rest(cell, rest)) for cell, rest in zip(above, below, strict=True))


def _is_cell_rest(above: Cell, below: Cell) -> bool:
    line = below.lines[0]
    return line.text[:1].islower() or is_wrapped(above.lines[-1], line, limit=above.limit)


def _put_together(above: Row, below: Row) -> Row:
    return tuple(replace(cell, lines=cell.lines + rest.lines) for cell, rest in zip(above, below, strict=True))


def _goes_on(above: Text, below: Text) -> bool:
    """Whether a page begins in the middle of a sentence."""
    last, line = above.lines[-1], below.lines[0]
    if last.text.endswith(ENDS) or abs(last.size - line.size) > 0.5 or last.is_bold != line.is_bold:
        return False
    return is_wrapped(last, line, limit=above.limit)
