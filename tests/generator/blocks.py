"""An invented document before it is written down in any format, and the answers that belong to it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

Layout = Literal["tabs", "pipes", "stacked", "interleaved"]


@dataclass(frozen=True)
class Heading:
    """A heading; `number` is what stands before it ("3.1." or "§ 12")."""

    text: str
    number: str = ""
    level: int = 1

    @property
    def line(self) -> str:
        return f"{self.number} {self.text}".strip()


@dataclass(frozen=True)
class Paragraph:
    """Running text; newlines inside are lines that belong together."""

    text: str


@dataclass(frozen=True)
class Table:
    """Rows of cells below headings, and how plain text shows them.

    In the layouts of paragraphs an empty cell leaves no trace; the other formats keep it.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    layout: Layout
    task_column: int = 0
    marks: tuple[str, ...] = ()
    """Inline markup a column's cells stand in ("<i>", "**"), empty for none."""
    wrap_at: int | None = None
    """Width at which a cell that is a paragraph of its own, or a task that begins a tab row, is broken into lines."""
    is_spaced: bool = False
    """Whether rows on lines have an empty line between them."""
    has_rule: bool = True
    """Whether a pipe table has the line of dashes that Markdown asks for."""


Block = Heading | Paragraph | Table


@dataclass(frozen=True)
class Spot:
    """Where something stands: a block, a row of its table, or a character of its text."""

    block: int
    row: int = 0
    offset: int = 0


@dataclass(frozen=True)
class Answer:
    """An action that a careful reader finds."""

    text: str
    spot: Spot
    responsible: tuple[str, ...] = ()
    responsible_any: tuple[tuple[str, ...], ...] = ()
    due_on: date | None = None
    due_words: str | None = None
    due_any: tuple[date | None, ...] = ()
    explicit: bool = True
    status: str = "open"
    section: str | None = None
    is_ambiguous: bool = False
    also_at: tuple[Spot, ...] = ()


@dataclass
class Draft:
    """A document as it grows."""

    blocks: list[Block] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    section: str | None = None

    def add(self, block: Block) -> int:
        """Append a block and tell its index."""
        self.blocks.append(block)
        return len(self.blocks) - 1

    def paragraphs(self, texts: Sequence[str]) -> None:
        """Append texts, each a paragraph of its own."""
        for text in texts:
            self.add(Paragraph(text))


@dataclass(frozen=True)
class Invented:
    """One invented document: its blocks, its answers and what a reader may know of the meeting."""

    blocks: tuple[Block, ...]
    answers: tuple[Answer, ...]
    meeting: dict[str, Any]
    participants: tuple[dict[str, Any], ...]
    guests: tuple[str, ...]
    style: "Style"


@dataclass(frozen=True)
class Style:
    """How plain text shows the document."""

    is_markdown_like: bool = False
    """Headings with #, as a meeting system exports them."""
    wrap_at: int | None = None
    """Width at which running text is broken into lines."""
    leading_lines: int = 0
