"""Action lists as tables: rows of cells under a heading row. A cell is known by its column, and by its kind where the
columns don't fit."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tracker.core.extract.columns import Column, Kinds, headings, is_nobody
from tracker.core.extract.rows import Cell, ListRow, merged
from tracker.core.model import Block

OPEN_MARK = re.compile(r"<(i|b|em|strong|u)>(?!.*</\1>)|^\s*(\*{1,2}|_{1,2})(?=\S)(?!.*(?<=\S)\2\s*$)", re.DOTALL | re.IGNORECASE)
MARKED = re.compile(r"^\s*(?:<(?:i|b|em|strong|u)>|\*{1,3}\S|_{1,3}\S)")
SPACES = re.compile(r"\s{3,}|\s{2,}(?=\S+\s*$)")


def read(blocks: Sequence[Block], kinds: Kinds) -> tuple[list[ListRow], frozenset[int]]:
    """The rows of all action tables among the blocks, and the positions of the blocks that are part of one."""
    rows: list[ListRow] = []
    used: set[int] = set()
    at = 0
    while at < len(blocks):
        columns = headings(blocks[at].cells) if blocks[at].cells else None
        if columns is None:
            at += 1
            continue
        end = _end(blocks, at + 1)
        rows += merged(_rows(blocks[at + 1 : end], columns, kinds))
        used.update(range(at, end))
        at = end
    return rows, frozenset(used)


def _end(blocks: Sequence[Block], start: int) -> int:
    """Where the table ends: before another heading row, or before text that is no part of a row."""
    at = start
    while at < len(blocks):
        block = blocks[at]
        if block.cells:
            if headings(block.cells) and blocks[start - 1].cells != block.cells:
                return at
        elif not _is_part_of_row(blocks, at):
            return at
        at += 1
    return at


def _is_part_of_row(blocks: Sequence[Block], at: int) -> bool:
    """Whether a line without columns, right below a row, goes on with it, begins the next or is a row by itself."""
    block, above = blocks[at], blocks[at - 1]
    if block.level or block.line != above.line + 1 + above.text.count("\n"):
        return False
    if block.plain[:1].islower() or OPEN_MARK.search(above.text.split("\t")[0]):
        return True
    below = blocks[at + 1] if at + 1 < len(blocks) else None
    if below is not None and below.cells and below.line == block.line + 1 + block.text.count("\n"):
        return below.cells[0][:1].islower() or bool(OPEN_MARK.search(block.text))
    return bool(MARKED.match(block.text)) and (bool(MARKED.match(above.text)) or bool(headings(above.cells)))


def _rows(blocks: Sequence[Block], columns: Sequence[Column], kinds: Kinds) -> Iterator[ListRow]:
    waiting: ListRow | None = None
    begun: Cell | None = None
    for block in blocks:
        if not block.cells:
            if waiting and (block.plain[:1].islower() or OPEN_MARK.search(waiting.task.raw)):
                waiting = replace(waiting, task=waiting.task.joined(Cell(block.line, block.text)))
            elif OPEN_MARK.search(block.text):
                begun = Cell(block.line, block.text)
            else:
                if waiting:
                    yield waiting
                waiting = ListRow(Cell(block.line, block.text))
            continue
        if headings(block.cells):
            continue
        row = _row(block, columns, kinds)
        if row is None:
            continue
        if begun is not None:
            row, begun = replace(row, task=begun.joined(row.task)), None
        if not row.task.words and waiting is not None:
            waiting = _continued(waiting, row)
            continue
        if waiting:
            yield waiting
        waiting = row if row.task.words else None
    if waiting:
        yield waiting


def _continued(above: ListRow, row: ListRow) -> ListRow:
    """A row without a task says more about the one above: another person, or a date it lacked."""
    return replace(above, due=above.due or row.due, who=above.who + row.who, status=above.status or row.status)


def _row(block: Block, columns: Sequence[Column], kinds: Kinds) -> ListRow | None:
    cells = [Cell(block.line, raw) for raw in block.text.split("\t")]
    if not any(cell.words for cell in cells):
        return None
    if len(cells) < len(columns):
        return _by_kind([cell for cell in cells if cell.words], kinds)
    placed = dict(zip(columns, cells, strict=False))
    return _corrected(
        ListRow(
            placed[Column.TASK],
            _said(placed.get(Column.DUE)),
            tuple(filter(None, [_said(placed.get(Column.PERSON))])),
            _said(placed.get(Column.STATUS)),
        ),
        kinds,
    )


def _said(cell: Cell | None) -> Cell | None:
    return cell if cell is not None and cell.words else None


def _by_kind(cells: Iterable[Cell], kinds: Kinds) -> ListRow:
    """A row with fewer cells than columns: dates and people are told by their kind, the first other one is the task."""
    task, due, who, rest = None, None, list[Cell](), list[Cell]()
    for cell in cells:
        if due is None and kinds.is_date(cell.words):
            due = cell
        elif task is not None and (kinds.is_somebody(cell.words) or is_nobody(cell.words)):
            who.append(cell)
        elif task is None:
            task = cell
        else:
            rest.append(cell)
    return ListRow(task or Cell(0, ""), due, tuple(who))


def _corrected(row: ListRow, kinds: Kinds) -> ListRow:
    """Somebody who stands in the date's column, or a date in the person's, when its own column is free."""
    due, who = row.due, row.who
    is_due_somebody = due is not None and not kinds.is_date(due.words) and kinds.is_somebody(due.words)
    is_who_date = bool(who) and kinds.is_date(who[0].words)
    if is_due_somebody and due is not None and (not who or is_who_date):
        return replace(row, due=who[0] if who else None, who=(due,))
    if is_who_date and due is None:
        return replace(row, due=who[0], who=())
    return row
