"""Action lists that have lost their table: headings and cells as paragraphs of their own, some cells missing.

Either all headings stand first and the cells follow, or each heading is followed by its own cell. A date or somebody is
known by its kind; words are a task. What comes after the last cell is running text and must not become a task.
"""

from collections.abc import Sequence

from tracker.core.extract.columns import HEADING_WORDS, Column, Kinds
from tracker.core.extract.rows import ListRow, merged
from tracker.core.extract.stacked import below, between
from tracker.core.extract.stacked.units import INITIALS, Unit, cells
from tracker.core.model import Block


def read(blocks: Sequence[Block], used: frozenset[int], kinds: Kinds) -> tuple[list[ListRow], frozenset[int]]:
    """Return the rows of such lists among the blocks not `used`, and the positions of the blocks they take."""
    units = list(cells(blocks, used, kinds))
    rows: list[ListRow] = []
    taken: set[int] = set()
    at = 0
    while at < len(units):
        run = _run(units, at)
        if not run:
            at += 1
            continue
        is_list = _heads_list(units, at, run)
        found, end = below.read(units, at + len(run), run, kinds) if is_list else between.read(units, at, kinds)
        if found or is_list:
            taken.update(unit.block for unit in units[at:end])
        rows += merged(found)
        at = max(end, at + 1)
    return rows, frozenset(taken)


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
    following = (units[position] for position in range(at + len(run), len(units)))
    closer = next((unit for unit in following if unit.is_end or unit.column), None)
    return closer is None or closer.column is None or closer.column in run


def _between_headings(units: Sequence[Unit], at: int, run: Sequence[Column]) -> Column | None:
    unit, above, below = units[at], units[at - 1], units[min(at + 1, len(units) - 1)]
    if below.column is None or below.column in run or not above.words.isupper() or not unit.words.isupper():
        return None
    missing = [column for column in (Column.TASK, Column.DUE, Column.PERSON) if column not in (*run, below.column)]
    is_heading = len(unit.words) > INITIALS and len(unit.words.split()) <= HEADING_WORDS
    return missing[0] if missing and is_heading else None
