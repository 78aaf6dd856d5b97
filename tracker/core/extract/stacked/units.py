"""Blocks → the paragraphs, or lines of one, that may be a heading or a cell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tracker.core.extract.columns import Column, Kinds, heading
from tracker.core.extract.rows import Cell
from tracker.core.extract.tables import GOES_ON, OPEN_MARK
from tracker.core.model import Block
from tracker.core.words import WORDS

ENDS = re.compile(rf"^(?:{'|'.join(map(re.escape, WORDS.block_ends))})\b\s*(?::|$)", re.IGNORECASE)
NOT_HERE = (Column.OTHER, Column.PLACE, Column.SUBJECT, Column.DECISION)
INITIALS = 4
"""Letters in initials at most."""


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


def cells(blocks: Sequence[Block], used: frozenset[int], kinds: Kinds) -> Iterator[Unit]:
    """Yield what may be a heading or a cell among the blocks not `used`, and what ends a list between them."""
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
