"""Action lists as tables: rows of cells under a heading row.

A cell is known by its column, and by its kind where the columns don't fit.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from tracker.core.extract.columns import Column, Kinds, completed, heading, headings, inferred, is_nobody, told
from tracker.core.extract.rows import BOX, Cell, ListRow, merged
from tracker.core.formats import text
from tracker.core.model import Block

OPEN_MARK = re.compile(
    r"<(i|b|em|strong|u)>(?!.*</\1>)|^\s*(\*{1,2}|_{1,2})(?=\S)(?!.*(?<=\S)\2\s*$)", re.DOTALL | re.IGNORECASE
)
GOES_ON = re.compile(
    r"(?:\b(?:den|till|före|innan|senast|av|i|på|om|med|kl|klockan|och|vid|från|för|att)|[-–,])$", re.IGNORECASE
)
"""How a line ends that the next one goes on with."""
WRAPPED_FROM, WRAPPED_REST = 30, 2
"""A line so long is wrapped rather than a task alone, if no more than so many words stand in the row below."""
CLOCK = re.compile(r"^(?:(?:kl\.?|klockan)\s*)?(?:\d{1,2}[.:]\d{2}\b|\d{1,3}\s?(?:min|minuter|tim)\b)", re.IGNORECASE)
POINT = re.compile(r"^(?:§\s*)?\d{1,3}\.?$")
AREA_WORDS = 2
SAMPLE = 20
"""Rows looked at to tell what a column holds whose heading is unknown."""
MARKED = re.compile(r"^\s*(?:<(?:i|b|em|strong|u)>|\*{1,3}\S|_{1,3}\S)")


def read(blocks: Sequence[Block], kinds: Kinds) -> tuple[list[ListRow], frozenset[int]]:
    """Return the rows of all action tables among the blocks, and the positions of the blocks that are part of one."""
    rows: list[ListRow] = []
    used: set[int] = set()
    at = 0
    while at < len(blocks):
        columns = _columns(blocks, at, kinds)
        if columns is None:
            at += 1
            continue
        end = _end(blocks, at + 1)
        rows += merged(_rows(blocks[at + 1 : end], columns, kinds))
        used.update(range(at, end))
        at = end
    return rows, frozenset(used)


def _columns(blocks: Sequence[Block], at: int, kinds: Kinds) -> tuple[Column, ...] | None:
    """Return the columns that a block heads as the first row of an action list."""
    cells = blocks[at].cells
    if not cells:
        return None
    below = [block.cells for block in takewhile(lambda block: block.cells, blocks[at + 1 : at + 1 + SAMPLE])]
    columns = headings(cells)
    if columns:
        columns = completed(columns, cells, below, kinds)
    elif below:
        columns = inferred(cells, below, kinds) or _told(cells, below, kinds)
    if columns is None or _is_programme(columns, below) or _is_of_posts(cells, columns, below):
        return None
    return columns


def _told(cells: Sequence[str], rows: Sequence[Sequence[str]], kinds: Kinds) -> tuple[Column, ...] | None:
    """Return the columns below a row of words that head nothing known."""
    is_data = any(kinds.is_date(cell) or kinds.is_somebody(cell) for cell in cells)
    return None if is_data or not all(map(str.strip, cells)) else told(rows, kinds)


def _is_programme(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the column of dates holds times of a day, so that the table is one day's order."""
    at = columns.index(Column.DUE) if Column.DUE in columns else None
    times = [row[at] for row in rows if at is not None and at < len(row) and row[at].strip()]
    return bool(times) and sum(bool(CLOCK.match(time.strip())) for time in times) * 2 > len(times)


def _is_of_posts(cells: Sequence[str], columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the table only says who is responsible for which area: a word or two and a name."""
    if {Column.DUE, Column.STATUS} & set(columns) or any(heading(cell) is Column.TASK for cell in cells):
        return False
    at = next((i for i, column in enumerate(columns) if column in (Column.TASK, Column.DECISION)), 0)
    areas = [row[at] for row in rows if at < len(row) and row[at].strip()]
    return sum(len(area.split()) <= AREA_WORDS for area in areas) * 2 > len(areas)


def _end(blocks: Sequence[Block], start: int) -> int:
    """Where the table ends: before another heading row, or before text that is no part of a row."""
    at = start
    while at < len(blocks):
        block = blocks[at]
        if block.cells:
            is_other = headings(block.cells) and blocks[start - 1].cells != block.cells
            if is_other or _is_point(block, len(blocks[start - 1].cells)):
                return at
        elif not _is_part_of_row(blocks, at):
            return at
        at += 1
    return at


def _is_point(block: Block, width: int) -> bool:
    """Whether a row is the heading of the next point, its number set apart with a tab: `5→Nästa möte`."""
    is_short = len(block.cells) == 2 < width - 1
    return is_short and bool(POINT.match(block.cells[0])) and block.cells[1][:1].isupper()


def _is_part_of_row(blocks: Sequence[Block], at: int) -> bool:
    """Whether a line without columns, right below a row, goes on with it, begins the next or is a row by itself."""
    block, above = blocks[at], blocks[at - 1]
    if block.level or block.line != above.line + 1 + above.text.count("\n"):
        return False
    if block.plain[:1].islower() or OPEN_MARK.search(above.text.split("\t")[0]):
        return True
    if _begins_next(block, blocks[at + 1 : at + 2]):
        return True
    return bool(MARKED.match(block.text)) and (bool(MARKED.match(above.text)) or bool(headings(above.cells)))


def _rows(blocks: Sequence[Block], columns: Sequence[Column], kinds: Kinds) -> list[ListRow]:
    rows: list[ListRow] = []
    begun: Cell | None = None
    blocks = _mended(blocks, len(columns))
    for at, block in enumerate(blocks):
        if block.cells:
            row = None if headings(block.cells) else _row(block, columns, kinds)
            if row is not None:
                _add(rows, replace(row, task=begun.joined(row.task)) if begun else row)
            begun = None
            continue
        cell = Cell(block.line, block.text)
        if rows and (block.plain[:1].islower() or OPEN_MARK.search(rows[-1].task.raw)):
            rows[-1] = replace(rows[-1], task=rows[-1].task.joined(cell))
        elif _begins_next(block, blocks[at + 1 : at + 2]):
            begun = cell
        else:
            rows.append(ListRow(cell))
    return rows


def _mended(blocks: Sequence[Block], width: int) -> list[Block]:
    """Return the blocks, two rows as one where a line break inside a cell has cut the row."""
    mended: list[Block] = []
    for block in blocks:
        above = mended[-1] if mended else None
        if (
            above is not None
            and 1 < len(above.cells) < width
            and len(above.cells) + len(block.cells) == width + 1
            and block.line == above.line + 1
        ):
            *first, last = above.text.split("\t")
            begins, *rest = block.text.split("\t")
            mended[-1] = text.row(above.line, [*first, f"{last}\n{begins}", *rest])
        else:
            mended.append(block)
    return mended


def _begins_next(block: Block, below: Sequence[Block]) -> bool:
    """Whether a line without columns is the first part of the task in the row right below it."""
    if not below or not below[0].cells or below[0].line != block.line + 1 + block.text.count("\n"):
        return False
    rest = below[0].cells[0]
    if rest[:1].islower() or OPEN_MARK.search(block.text) or GOES_ON.search(block.plain):
        return True
    return len(block.plain) >= WRAPPED_FROM and 0 < len(rest.split()) <= WRAPPED_REST


def _add(rows: list[ListRow], row: ListRow) -> None:
    """Add a row; one without a task says more about the one above."""
    if row.task.words:
        rows.append(row)
    elif rows:
        rows[-1] = _continued(rows[-1], row)


def _continued(above: ListRow, row: ListRow) -> ListRow:
    """Let a row without a task say more about the one above: another person, or a date it lacked."""
    return replace(above, due=above.due or row.due, who=above.who + row.who, status=above.status or row.status)


def _row(block: Block, columns: Sequence[Column], kinds: Kinds) -> ListRow | None:
    cells = [Cell(block.line, raw) for raw in block.text.split("\t")]
    if not any(cell.words for cell in cells):
        return None
    if len(cells) < len(columns):
        return _by_kind([cell for cell in cells if cell.words], kinds)
    placed = dict(zip(columns, cells, strict=False))
    row = _corrected(
        ListRow(
            placed.get(Column.TASK) or placed[Column.DECISION],
            _said(placed.get(Column.DUE)),
            tuple(filter(None, [_said(placed.get(Column.PERSON))])),
            _said(placed.get(Column.STATUS)),
        ),
        kinds,
    )
    is_decision = Column.TASK not in columns
    return None if is_decision and not any(not is_nobody(who.words) for who in row.who) else row


def _said(cell: Cell | None) -> Cell | None:
    return cell if cell is not None and cell.words else None


def _by_kind(cells: Iterable[Cell], kinds: Kinds) -> ListRow:
    """Read a row with fewer cells than columns: dates and people by their kind, the first other cell is the task."""
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
    if due is not None and BOX.match(due.words):
        return _corrected(replace(row, due=None, status=row.status or due), kinds)
    is_due_somebody = due is not None and not kinds.is_date(due.words) and kinds.is_somebody(due.words)
    is_who_date = bool(who) and kinds.is_date(who[0].words)
    if is_due_somebody and due is not None and (not who or is_who_date):
        return replace(row, due=who[0] if who else None, who=(due,))
    if is_who_date and due is None:
        return replace(row, due=who[0], who=())
    return row
