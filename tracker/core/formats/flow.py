"""Paragraphs and tables in the order of the page → blocks; what every format with a structure of its own becomes first.

Here lines are numbered: a paragraph is as many lines as it has line breaks, a table row is one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tracker.core.formats import text
from tracker.core.formats.markup import plain
from tracker.core.model import Block
from tracker.errors import DocumentError

LINES_AT_MOST = 400_000
NESTED_AT_MOST = 20
"""Tables in tables deeper than this are read as text."""
SPAN_AT_MOST = 60
REPEATED_AT_MOST = 500
"""A cell over several rows is repeated in each, unless it is longer than so many characters."""
CELLS_AT_MOST = 1_000_000


@dataclass(frozen=True)
class Paragraph:
    """A paragraph or heading; `is_typed` marks a line of text brought in as it was typed, where blank lines divide."""

    text: str
    level: int = 0
    is_typed: bool = False


@dataclass(frozen=True)
class Cell:
    """What stands in a cell that covers `span` columns and `down` rows."""

    parts: Sequence["Part"] = ()
    span: int = 1
    down: int = 1

    @property
    def text(self) -> str:
        """The cell's paragraphs on lines of their own; tabs inside a cell are spaces."""
        lines = (line.strip() for line in _texts(self.parts))
        return "\n".join(line for line in lines if line)

    @property
    def is_layout(self) -> bool:
        """Whether it holds tables, and so only gives them their place on the page."""
        return any(isinstance(part, Table) for part in self.parts)


@dataclass(frozen=True)
class Table:
    """Rows from top to bottom."""

    rows: Sequence[Sequence[Cell]]


Part = Paragraph | Table


def blocks(parts: Iterable[Part]) -> tuple[Block, ...]:
    """Return the blocks of a whole document. Raises DocumentError(too_large)."""
    found: list[Block] = []
    typed: list[tuple[int, str]] = []
    line = 1
    for part in _opened(parts):
        if line > LINES_AT_MOST:
            raise DocumentError("too_large", f"Filen har fler än {LINES_AT_MOST} rader och läses inte.")
        if isinstance(part, Paragraph) and part.is_typed:
            typed.append((line, part.text))
            line += 1
            continue
        found += text.from_lines(typed)
        typed = []
        if isinstance(part, Paragraph):
            found += _paragraph(part, line)
            line += 1 + part.text.count("\n")
        else:
            found += (text.row(line + at, cells) for at, cells in enumerate(part))
            line += len(part)
    return (*found, *text.from_lines(typed))


def _opened(parts: Iterable[Part], depth: int = 0) -> Iterator[Paragraph | list[list[str]]]:
    """Yield paragraphs and rows of cells; a table that only sets a page out gives what stands in its cells."""
    for part in parts:
        if isinstance(part, Paragraph):
            yield part
        elif depth >= NESTED_AT_MOST:
            yield from (Paragraph(line) for line in _texts([part]))
        elif _is_frame(part):
            for row in part.rows:
                for cell in row:
                    yield from _opened(cell.parts, depth + 1)
        else:
            yield rows(part)


def _is_frame(table: Table) -> bool:
    """Whether a table is there for the look of the page: one column, or cells that hold tables."""
    return all(len(row) <= 1 for row in table.rows) or any(cell.is_layout for row in table.rows for cell in row)


def _texts(parts: Iterable[Part]) -> Iterator[str]:
    """Yield the lines of all paragraphs, also those in tables, however deep."""
    waiting = list(parts)[::-1]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Paragraph):
            yield from part.text.replace("\t", " ").split("\n")
        else:
            waiting += [inner for row in part.rows for cell in row for inner in cell.parts][::-1]


def _paragraph(part: Paragraph, line: int) -> Iterable[Block]:
    """Return a paragraph's blocks: more than one where line breaks or tabs make rows of it."""
    if part.level and part.text.strip():
        return [Block(line, part.text.strip(), plain(part.text), level=part.level)]
    return text.from_lines(enumerate(part.text.split("\n"), start=line))


def rows(table: Table) -> list[list[str]]:
    """Return the texts of a table's rows; a cell over several rows stands in each of them.

    A cell over several columns stands once, with empty cells after it only where its row would else be shorter than
    most: writers drag borders about, and columns then differ in width but not in number.
    """
    grid = list(_repeated(table))
    sizes = Counter(len(row) for row in grid)
    usual = max(sizes, key=lambda size: (sizes[size], size), default=0)
    return [_spread(row, usual) for row in grid]


def _repeated(table: Table) -> Iterator[list[tuple[str, int]]]:
    """Yield the text and width of each row's cells, with those that reach down from above."""
    above: dict[int, tuple[str, int, int]] = {}
    left = CELLS_AT_MOST
    for cells in table.rows:
        row: list[tuple[str, int]] = []
        waiting = list(cells)[::-1]
        column = 0
        reaching: dict[int, tuple[str, int, int]] = {}
        while waiting or any(at >= column for at in above):
            if column in above:
                words, span, down = above[column]
            elif waiting:
                cell = waiting.pop()
                words, span, down = cell.text, max(1, min(cell.span, SPAN_AT_MOST)), cell.down
            else:
                words, span, down = "", 1, 1
            row.append((words, span))
            if down > 1:
                reaching[column] = (words if len(words) <= REPEATED_AT_MOST else "", span, down - 1)
            column += span
        left -= len(row)
        if left < 0:
            raise DocumentError("too_large", "Filen har en orimligt stor tabell och läses inte.")
        above = reaching
        yield row


def _spread(row: Sequence[tuple[str, int]], usual: int) -> list[str]:
    if 1 < len(row) < usual and sum(span for _, span in row) == usual:
        return [words for text, span in row for words in (text, *[""] * (span - 1))]
    return [text for text, _ in row]
