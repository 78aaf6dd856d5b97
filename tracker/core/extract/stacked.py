"""Action lists that have lost their table: headings and cells as paragraphs of their own, some cells missing.

Either all headings stand first and the cells follow, or each heading is followed by its own cell. A date or somebody is
known by its kind; words are a task. What comes after the last cell is running text and must not become a task.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import pairwise

from tracker.core import people
from tracker.core.extract.columns import HEADING_WORDS, Column, Kinds, heading, is_nobody
from tracker.core.extract.rows import BULLET, Cell, ListRow, merged
from tracker.core.extract.tables import GOES_ON, MARKED, OPEN_MARK
from tracker.core.model import Block
from tracker.core.words import WORDS

ENDS = re.compile(rf"^(?:{'|'.join(map(re.escape, WORDS.block_ends))})\b\s*(?::|$)", re.IGNORECASE)
PAST = re.compile(
    r"\b(?:\w{3,}(?:ade|[dt]es)|hade|var|blev|gick|fick|kom|tog|gav|lyfte|lyftes|berörde|beslöt|framförde|framfördes|togs|gavs|skedde|"
    r"deltog|konstaterade|hölls|sågs|fanns|har|är|finns)\b",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?]\s+[A-ZÅÄÖ]")
NOT_HERE = (Column.OTHER, Column.PLACE, Column.SUBJECT, Column.DECISION)
INITIALS = 4
TASK_WORDS = 30
FEWEST_TASK_WORDS, BARE_TASK_WORDS = 3, 14
"""A task that neither date nor person follows, and that no mark sets off from running text, is short; but a word or
two are a heading of the text.
"""


@dataclass(frozen=True)
class Unit:
    """A paragraph, or a line of one where lines are cells."""

    line: int
    raw: str
    words: str
    column: Column | None
    block: int
    """Position of the block it comes from."""
    is_keyed: bool = False
    """It stands behind its heading on the same line."""
    is_end: bool = False
    """It can't be a cell: a heading of the text, a table row, or the word "Beslut"."""

    @property
    def cell(self) -> Cell:
        """The unit as a cell."""
        return Cell(self.line, self.raw)


def read(blocks: Sequence[Block], used: frozenset[int], kinds: Kinds) -> tuple[list[ListRow], frozenset[int]]:
    """Return the rows of such lists among the blocks not `used`, and the positions of the blocks they take."""
    units = list(_units(blocks, used, kinds))
    rows: list[ListRow] = []
    taken: set[int] = set()
    at = 0
    while at < len(units):
        run = _run(units, at)
        if not run:
            at += 1
            continue
        is_list = _heads_list(units, at, run)
        found, end = _below(units, at + len(run), run, kinds) if is_list else _between(units, at, kinds)
        if found or is_list:
            taken.update(unit.block for unit in units[at:end])
        rows += merged(found)
        at = max(end, at + 1)
    return rows, frozenset(taken)


def _units(blocks: Sequence[Block], used: frozenset[int], kinds: Kinds) -> Iterator[Unit]:
    for position, block in enumerate(blocks):
        if position in used or block.cells:
            yield Unit(block.line, block.text, block.plain, None, position, is_end=True)
            continue
        if keyed := _keyed(block, position):
            yield from keyed
            continue
        lines = block.text.split("\n")
        parts = _cells_of(block, kinds) if _is_cells(block, kinds) else [(block.line, block.text, block.plain)]
        for line, raw, words in parts:
            column = heading(words) if len(lines) == 1 or len(parts) > 1 else None
            is_heading = column is not None and column not in NOT_HERE
            ends = not is_heading and (block.level > 0 or bool(ENDS.match(words)))
            yield Unit(line, raw, words, column if is_heading else None, position, is_end=ends)


def _keyed(block: Block, position: int) -> list[Unit]:
    """Return heading and cell of each line of a paragraph whose lines are "Åtgärd: …", "Ansvarig: …"."""
    units: list[Unit] = []
    plain = block.plain.split("\n")
    for at, raw in enumerate(block.text.split("\n")):
        words = plain[at] if at < len(plain) else raw
        key, colon, value = words.partition(":")
        column = heading(key) if colon else None
        if column in (Column.TASK, Column.DUE, Column.PERSON, Column.STATUS):
            units.append(Unit(block.line + at, key, key, column, position))
            if value.strip():
                said = raw[raw.index(":") + 1 :].strip(" *_") if ":" in raw else value
                units.append(Unit(block.line + at, said, value.strip(), None, position, is_keyed=True))
        elif units and not units[-1].column:
            units[-1] = replace(units[-1], raw=f"{units[-1].raw}\n{raw}", words=f"{units[-1].words} {words}")
        else:
            return []
    return units if any(unit.is_keyed for unit in units) else []


def _is_cells(block: Block, kinds: Kinds) -> bool:
    """Whether a paragraph's lines are cells rather than one wrapped text."""
    lines = block.plain.split("\n")
    if len(lines) < 2:
        return False
    return heading(lines[0]) is not None or any(
        kinds.is_date(line) and any(map(str.isdigit, line)) and not GOES_ON.search(above)
        for above, line in pairwise(lines)
    )


def _cells_of(block: Block, kinds: Kinds) -> list[tuple[int, str, str]]:
    """Return the lines of a paragraph as cells; a line that goes on with the one above is part of it."""
    cells: list[tuple[int, str, str]] = []
    plain = block.plain.split("\n")
    for index, raw in enumerate(block.text.split("\n")):
        words = plain[index] if index < len(plain) else raw
        if cells and _goes_on(words, cells[-1], kinds):
            line, above, said = cells[-1]
            cells[-1] = (line, f"{above}\n{raw}", f"{said} {words}")
        else:
            cells.append((block.line + index, raw, words))
    return cells


def _goes_on(words: str, above: tuple[int, str, str], kinds: Kinds) -> bool:
    """Whether a line is the rest of the cell above it."""
    _, raw, said = above
    if heading(said) or heading(words) or kinds.is_date(words) or kinds.is_date(said) or kinds.is_somebody(said):
        return False
    return words[:1].islower() or bool(OPEN_MARK.search(raw))


def _run(units: Sequence[Unit], at: int) -> tuple[Column, ...]:
    """Return the headings that stand in direct succession from here.

    A word of its own between two known headings, written as they are, heads the column that is missing.
    """
    run: list[Column] = []
    while at < len(units):
        column = units[at].column or (_between_headings(units, at, run) if run else None)
        if column is None:
            break
        run.append(column)
        at += 1
    return tuple(run)


def _heads_list(units: Sequence[Unit], at: int, run: Sequence[Column]) -> bool:
    """Whether headings in succession head a list, rather than the first of them lacking its own cell.

    Another kind of heading below the cells tells that each has its own.
    """
    if len(run) < 2 or Column.TASK not in run or not {Column.DUE, Column.PERSON} & set(run):
        return False
    below = next((unit for unit in units[at + len(run) :] if unit.is_end or unit.column), None)
    return below is None or below.column is None or below.column in run


def _between_headings(units: Sequence[Unit], at: int, run: Sequence[Column]) -> Column | None:
    unit, above, below = units[at], units[at - 1], units[min(at + 1, len(units) - 1)]
    if below.column is None or below.column in run or not above.words.isupper() or not unit.words.isupper():
        return None
    missing = [column for column in (Column.TASK, Column.DUE, Column.PERSON) if column not in (*run, below.column)]
    is_heading = len(unit.words) > INITIALS and len(unit.words.split()) <= HEADING_WORDS
    return missing[0] if missing and is_heading else None


# --- all headings first, then the cells -----------------------------------------------------------------------------


def _below(units: Sequence[Unit], start: int, columns: Sequence[Column], kinds: Kinds) -> tuple[list[ListRow], int]:
    """Rows from the cells below a run of headings; a row ends where the next cell would go back in column order."""
    end = next((i for i in range(start, len(units)) if units[i].is_end or units[i].column), len(units))
    records: list[dict[Column, list[Unit]]] = []
    last = len(columns)
    at = start
    for at in range(start, end):
        column = _column_of(units[at], columns, records, kinds)
        if column is Column.TASK and not _may_be_task(units, at, end, records, kinds):
            end = at
            break
        order = columns.index(column) if column in columns else len(columns)
        is_same_again = bool(records) and column in records[-1]
        if order <= last and not (is_same_again and column is Column.PERSON and columns[-1] is Column.PERSON):
            records.append({})
        if not records:
            records.append({})
        records[-1].setdefault(column, []).append(units[at])
        last = order
    return [row for record in records if (row := _row(record))], end


def _column_of(
    unit: Unit, columns: Sequence[Column], records: Sequence[dict[Column, list[Unit]]], kinds: Kinds
) -> Column:
    if kinds.is_date(unit.words):
        return Column.DUE
    if kinds.is_somebody(unit.words):
        return Column.PERSON
    is_person_next = records and Column.TASK in records[-1] and Column.PERSON not in records[-1]
    if is_nobody(unit.words) and records:
        return Column.PERSON if Column.DUE in records[-1] else Column.DUE
    is_initials = unit.words.isupper() and len(unit.words) <= INITIALS
    if is_person_next and Column.DUE in records[-1] and (is_initials or people.is_name_like(unit.words)):
        return Column.PERSON
    return Column.TASK


def _may_be_task(
    units: Sequence[Unit], at: int, end: int, records: Sequence[dict[Column, list[Unit]]], kinds: Kinds
) -> bool:
    """Whether words among the cells are a task: a date or somebody stands next, or they look like the tasks above."""
    words = units[at].words
    if len(words.split()) > TASK_WORDS * 2:
        return False
    is_row_begun = bool(records) and Column.TASK not in records[-1]
    if is_row_begun or _cells_follow(units, at, end, kinds):
        return True
    if SENTENCE_END.search(words) or len(words.split()) > TASK_WORDS:
        return False
    tasks = [record[Column.TASK][0] for record in records if Column.TASK in record]
    if any(MARKED.match(task.raw) for task in tasks) or (not tasks and MARKED.match(units[at].raw)):
        return bool(MARKED.match(units[at].raw))
    if any(BULLET.match(task.raw) for task in tasks):
        return bool(BULLET.match(units[at].raw))
    if PAST.search(words):
        return False
    if any(_cells_follow(units, later, end, kinds) for later in range(at + 1, min(at + 6, end))):
        return True
    is_sentence = words.endswith(".") and not (tasks and all(task.words.endswith(".") for task in tasks))
    return not is_sentence and FEWEST_TASK_WORDS <= len(words.split()) <= BARE_TASK_WORDS


def _cells_follow(units: Sequence[Unit], at: int, end: int, kinds: Kinds) -> bool:
    """Whether the next unit is a cell of the row that this one would begin."""
    return at + 1 < end and (kinds.is_date(units[at + 1].words) or kinds.is_somebody(units[at + 1].words))


def _row(record: dict[Column, list[Unit]]) -> ListRow | None:
    if Column.TASK not in record:
        return None
    task = record[Column.TASK][0].cell
    due = record.get(Column.DUE, [None])[0]
    return ListRow(
        task,
        due.cell if due else None,
        tuple(unit.cell for unit in record.get(Column.PERSON, ())),
        rule="stacked",
        certainty=0.9,
    )


# --- each heading with its own cell ---------------------------------------------------------------------------------


def _between(units: Sequence[Unit], start: int, kinds: Kinds) -> tuple[list[ListRow], int]:
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
