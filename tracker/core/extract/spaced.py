"""Tables set with spaces: a heading line whose words stand two or more spaces apart, and rows below at its columns.

They become rows of cells, so that tables reads them like any other.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from tracker.core.extract.columns import headings
from tracker.core.formats import text
from tracker.core.model import Block

CELL = re.compile(r"\S+(?:\s\S+)*")
GAP = re.compile(r"\S\s{2,}\S")
POINT = re.compile(r"^\s*\d{1,3}\.?\s{2,}\S+(?:\s\S+)*\s*$")
"""The heading of the next point: a number and its words."""
FAR = 4
"""How many characters a cell may begin off its column."""


def _heads_list(cells: Sequence[str]) -> bool:
    return headings(cells) is not None


def as_rows(blocks: Sequence[Block], *, is_heading: Callable[[Sequence[str]], bool] = _heads_list) -> tuple[Block, ...]:
    """Return the blocks, those of spaced tables as rows; all else as it is. `is_heading` tells what heads one."""
    return tuple(block for found in _converted(blocks, is_heading) for block in found)


def _converted(blocks: Sequence[Block], is_heading: Callable[[Sequence[str]], bool]) -> Iterator[Iterable[Block]]:
    starts: list[int] = []
    for block in blocks:
        lines = block.text.split("\n")
        if block.cells or block.level or not GAP.search(block.text) or POINT.match(block.text):
            starts = []
        elif len(cells := CELL.findall(lines[0])) > 1 and is_heading(cells):
            starts = [match.start() for match in CELL.finditer(lines[0])]
        if starts and not block.cells:
            yield [text.row(block.line + at, _cells(line, starts)) for at, line in enumerate(lines)]
        else:
            yield [block]


def _cells(line: str, starts: Sequence[int]) -> list[str]:
    """Return a cell for each column: what begins at it or near it; a line with one a column needs no place."""
    found = list(CELL.finditer(line))
    if len(found) == len(starts):
        return [match[0] for match in found]
    cells = [""] * len(starts)
    for match in found:
        nearest = min(range(len(starts)), key=lambda at: abs(starts[at] - match.start()))
        at = nearest if abs(starts[nearest] - match.start()) <= FAR else _first_free(cells)
        cells[at] = f"{cells[at]} {match[0]}".strip()
    return cells


def _first_free(cells: Sequence[str]) -> int:
    return next((at for at, cell in enumerate(cells) if not cell), len(cells) - 1)
