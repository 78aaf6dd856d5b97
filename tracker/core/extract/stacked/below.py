"""All headings first: the cells below them, of which some are missing, are divided into rows."""

import re
from collections.abc import Sequence

from tracker.core import people
from tracker.core.extract.columns import Column, Kinds, is_nobody
from tracker.core.extract.rows import BULLET, ListRow
from tracker.core.extract.stacked.units import INITIALS, Unit
from tracker.core.extract.tables import MARKED
from tracker.core.words.alphabet import CAPITALS

PAST = re.compile(
    r"\b(?:\w{3,}(?:ade|[dt]es)|hade|var|blev|gick|fick|kom|tog|gav|lyfte|lyftes|berörde|beslöt|framförde|framfördes|togs|gavs|skedde|"
    r"deltog|konstaterade|hölls|sågs|fanns|har|är|finns)\b",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(rf"[.!?]\s+[{CAPITALS}]")
TASK_WORDS = 30
ROWS_AT_LEAST, CELL_WORDS = 2, 3
"""Rows and words of an unknown name or day."""
FEWEST_TASK_WORDS, BARE_TASK_WORDS = 3, 14
"""A task that neither date nor person follows, and that no mark sets off from running text, is short; but a word or
two are a heading of the text.
"""


def read(units: Sequence[Unit], start: int, columns: Sequence[Column], kinds: Kinds) -> tuple[list[ListRow], int]:
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
    if by_place := _by_place(units[start:], columns, kinds, at_least=end - start):
        return by_place, start + len(by_place) * len(columns)
    return [row for record in records if (row := _row(record))], end


def _by_place(units: Sequence[Unit], columns: Sequence[Column], kinds: Kinds, *, at_least: int) -> list[ListRow] | None:
    """Return the rows where every cell is there, so that each one's place tells its column; None where one is missing.

    A name or a day that nobody knows is told so: it stands where the other rows have theirs.
    """
    rows: list[ListRow] = []
    for at in range(0, len(units) - len(columns) + 1, len(columns)):
        cells = dict(zip(columns, units[at : at + len(columns)], strict=True))
        if any(unit.is_end or unit.column or not _fits(unit, column, kinds) for column, unit in cells.items()):
            break
        if row := _row({column: [unit] for column, unit in cells.items()}):
            rows.append(row)
    return rows if len(rows) >= ROWS_AT_LEAST and len(rows) * len(columns) >= at_least else None


def _fits(unit: Unit, column: Column, kinds: Kinds) -> bool:
    """Whether the unit may be a cell of the column."""
    is_date, is_somebody = kinds.is_date(unit.words), kinds.is_somebody(unit.words)
    if column is Column.TASK:
        return not is_date and not is_somebody
    is_other = is_somebody if column is Column.DUE else is_date
    is_short = len(unit.words.split()) <= CELL_WORDS and not unit.words.endswith(".")
    return not is_other and (is_short or is_date or is_somebody)


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
