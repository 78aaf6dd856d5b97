"""Each heading with its own cell below it or behind it; a heading that comes again begins the next row."""

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

from tracker.core.extract.columns import Column, Kinds, is_nobody
from tracker.core.extract.rows import Cell, ListRow
from tracker.core.extract.stacked.units import Unit


def read(units: Sequence[Unit], start: int, kinds: Kinds) -> tuple[list[ListRow], int]:
    """Rows of heading–cell–heading–cell; a heading that comes again begins the next row."""
    records: list[dict[Column, Cell]] = []
    at = start
    while at < len(units) and (column := units[at].column) is not None:
        if not records or column in records[-1]:
            records.append({})
        cell, at = _own_cell(units, at + 1, column, kinds, seen=frozenset(records[-1]))
        records[-1][column] = cell
    rows = [
        ListRow(
            record[Column.TASK],
            _filled(record.get(Column.DUE)),
            tuple(filter(None, [_filled(record.get(Column.PERSON))])),
            _filled(record.get(Column.STATUS)),
            rule="keyed",
            certainty=0.95,
        )
        for record in records
        if len(record) > 1 and record.get(Column.TASK) and record[Column.TASK].words
    ]
    return [_unswapped(row, kinds) for row in rows], at


def _own_cell(
    units: Sequence[Unit], at: int, column: Column, kinds: Kinds, *, seen: frozenset[Column]
) -> tuple[Cell, int]:
    """Return the cell under a heading, empty where it is missing, and the position of the next unit.

    What the row's next heading closes off is the cell, whatever it is. Where nothing does, or the next row's first
    heading (one of `seen`), a task is one paragraph, and a date or somebody is known by its kind.
    """
    following = next((i for i in range(at, len(units)) if units[i].is_end or units[i].column), len(units))
    closer = units[following].column if following < len(units) else None
    is_closed = closer is not None and closer not in seen and closer is not column
    if at < following and units[at].is_keyed:
        end = at + 1
    elif is_closed and (column is Column.TASK or following - at == 1):
        end = following
    elif column is Column.TASK:
        end = min(at + 1, following)
    else:
        end = next((i for i in range(at, following) if not _is_cell(units[i].words, kinds)), following)
        end = end if column is Column.PERSON else min(end, at + 1)
    return _joined([unit.cell for unit in units[at:end]], Cell(units[at - 1].line, "")), end


def _is_cell(words: str, kinds: Kinds) -> bool:
    return kinds.is_date(words) or kinds.is_somebody(words) or is_nobody(words)


def _joined(cells: Sequence[Cell], empty: Cell) -> Cell:
    return reduce(Cell.joined, cells) if cells else empty


def _filled(cell: Cell | None) -> Cell | None:
    return cell if cell is not None and cell.raw.strip() else None


def _unswapped(row: ListRow, kinds: Kinds) -> ListRow:
    if row.due and not row.who and not kinds.is_date(row.due.words) and kinds.is_somebody(row.due.words):
        return replace(row, due=None, who=(row.due,))
    return row
