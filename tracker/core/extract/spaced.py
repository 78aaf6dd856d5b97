"""Tables set with spaces: a heading line whose words stand two or more spaces apart, and rows below at its columns.

They become rows of cells, so that tables reads them like any other.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from tracker.core.extract.columns import headings
from tracker.core.formats import text
from tracker.core.model import Block

CELL = re.compile(r"\S+(?:\s\S+)*")
GAP = re.compile(r"\S\s{2,}\S")
POINT = re.compile(r"^\s*\d{1,3}\.?\s{2,}\S+(?:\s\S+)*\s*$")
"""The heading of the next point: a number and its words."""
FAR = 4
"""How many characters a cell may begin off its column."""


def as_rows(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks, those of spaced tables as rows; all else as it is."""
    return tuple(block for found in _converted(blocks) for block in found)


def _converted(blocks: Sequence[Block]) -> Iterator[Iterable[Block]]:
    starts: list[int] = []
    for block in blocks:
        lines = block.text.split("\n")
        if block.cells or block.level or not GAP.search(block.text) or POINT.match(block.text):
            starts = []
        elif _is_heading(lines[0]):
            starts = [match.start() for match in CELL.finditer(lines[0])]
        if starts and not block.cells:
            yield [text.row(block.line + at, _cells(line, starts)) for at, line in enumerate(lines)]
        else:
            yield [block]


def _is_heading(line: str) -> bool:
    cells = CELL.findall(line)
    return len(cells) > 1 and headings(cells) is not None


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
