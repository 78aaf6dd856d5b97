"""Tables and running text → blocks: where a paragraph ends, what is a heading, and which line is which."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from tracker.core.formats import text
from tracker.core.formats.markup import plain
from tracker.core.formats.pdf import lines as printed
from tracker.core.formats.pdf.shapes import Line, Part, Table, Text
from tracker.core.model import Block

LARGER = 1.12
"""A heading's size against that of the running text."""
WIDER = 1.25
"""A distance between baselines against the usual one, from which a new paragraph begins."""
CLAUSE = re.compile(r"(?:samt |och |dels )?att\s")
"""What each line of a decision's list begins with."""
ENDS = (".", "!", "?", ":")
HEADING_AT_MOST = 160
LEVELS = 6


def blocks(parts: Iterable[Part]) -> Iterator[Block]:
    """Yield the blocks, lines counted from 1."""
    parts = list(parts)
    lines = [line for part in parts if isinstance(part, Text) for line in part.lines]
    type_ = _Type(lines)
    number = 1
    for part in parts:
        for block, count in _rows(part, number) if isinstance(part, Table) else _paragraphs(part, number, type_):
            yield block
            number = count


class _Type:
    """How the document is set: the size of its running text, those of its headings, and the distance of its lines."""

    def __init__(self, lines: Sequence[Line]) -> None:
        sizes = Counter[float]()
        for line in lines:
            sizes[_size(line)] += len(line.text)
        self.size = sizes.most_common(1)[0][0] if sizes else 0.0
        self._headings = sorted((size for size in sizes if size >= LARGER * self.size), reverse=True)
        steps = Counter(
            round((line.base - above.base) / line.size, 1)
            for above, line in pairwise(lines)
            if 0.8 <= (line.base - above.base) / line.size <= 2.2 and _size(line) == _size(above)
        )
        self.step = steps.most_common(1)[0][0] if steps else 1.2

    def level(self, group: Sequence[Line]) -> int:
        """Return the level of a heading, 0 for other text. Bold lines come below those in larger type."""
        size = _size(group[0])
        if sum(len(line.text) for line in group) > HEADING_AT_MOST or not any(map(str.isalpha, group[0].text)):
            return 0
        if size >= LARGER * self.size:
            return min(self._headings.index(size) + 1, LEVELS)
        return 0


def _size(line: Line) -> float:
    return round(line.size * 2) / 2


def _rows(table: Table, number: int) -> Iterator[tuple[Block, int]]:
    for at, row in enumerate(table.rows):
        cells = ["\n".join(printed.written(cell.lines, limit=cell.limit)) for cell in row]
        yield text.row(number + at, cells), number + at + 1


def _paragraphs(part: Text, number: int, type_: _Type) -> Iterator[tuple[Block, int]]:
    for group in _groups(part, type_):
        lines = printed.written(group, limit=part.limit)
        after = number + len(lines)
        if level := type_.level(group):
            whole = " ".join(lines)
            yield Block(number, whole, plain(whole), level=level), number + 1
            number += 1
            continue
        for block in text.from_lines(enumerate(lines, start=number)):
            yield block, after
        number = after


def _groups(part: Text, type_: _Type) -> list[list[Line]]:
    """Return the lines by paragraph."""
    groups: list[list[Line]] = []
    for line in part.lines:
        if groups and _goes_on(groups[-1], line, type_, limit=part.limit):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _goes_on(group: Sequence[Line], line: Line, type_: _Type, *, limit: float) -> bool:
    """Whether a line is of the paragraph above it."""
    above = group[-1]
    if _size(above) != _size(line):
        return False
    is_wrapped = printed.is_wrapped(above, line, limit=limit)
    if CLAUSE.match(line.text) and (CLAUSE.match(group[0].text) or not is_wrapped):
        return False
    if line.is_page_start:
        return is_wrapped and not above.text.endswith(ENDS)
    return (line.base - above.base) / line.size <= WIDER * type_.step
