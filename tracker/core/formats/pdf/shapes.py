"""What stands on a page, before anything is known of its meaning. Points (1/72 inch), from the left and the top."""

from collections.abc import Sequence
from dataclasses import dataclass

BOLD_SHARE = 0.7
"""How much of a line must be bold for the line to be so: a number or a colon before it often isn't."""


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without white space between them; `base` is the baseline they stand on."""

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool = False
    is_spaced: bool | None = None
    """Whether a space is written after it before the line ends, where that tells a line that wraps from one that ends
    (Word and LibreOffice write it); None where it doesn't."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A straight drawn line, level or upright: `at` across its direction, `start` to `end` along it."""

    is_level: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a page in no certain order, and its drawn lines."""

    width: float
    height: float
    words: tuple[Word, ...]
    edges: tuple[Edge, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline, from left to right; at least one."""

    words: tuple[Word, ...]
    is_page_start: bool = False

    @property
    def left(self) -> float:
        """Where the first word begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where the last word ends."""
        return self.words[-1].right

    @property
    def base(self) -> float:
        """The baseline, of the first word."""
        return self.words[0].base

    @property
    def size(self) -> float:
        """The largest size of type on it."""
        return max(word.size for word in self.words)

    @property
    def text(self) -> str:
        """Its words with single spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def is_bold(self) -> bool:
        """Whether most of it is bold."""
        bold = sum(len(word.text) for word in self.words if word.is_bold)
        return bold >= BOLD_SHARE * sum(len(word.text) for word in self.words)


@dataclass(frozen=True, slots=True)
class Cell:
    """The lines of a table cell, and how far to the right they may go."""

    lines: tuple[Line, ...]
    limit: float

    def __bool__(self) -> bool:
        return bool(self.lines)


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, where the columns begin, and how far down the page."""

    columns: tuple[float, ...]
    rows: tuple[Row, ...]
    top: float
    is_page_start: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of running text below each other, and how far to the right they may go."""

    lines: tuple[Line, ...]
    limit: float


Part = Table | Text


def row_text(row: Row) -> list[list[str]]:
    """Return the printed lines of each cell."""
    return [[line.text for line in cell.lines] for cell in row]


def lines_of(words: Sequence[Word]) -> list[Line]:
    """Group words by their baseline (a raised "2" stays with its line), top down and left to right."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.base):
        if rows and word.base - rows[-1][0].base <= 0.3 * min(word.size, rows[-1][0].size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [Line(tuple(sorted(row, key=lambda word: word.left))) for row in rows]
