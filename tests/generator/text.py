"""An invented document as plain text or Markdown, and the line where each thing stands."""

import re
import textwrap
from dataclasses import dataclass, field, replace

from tests.generator.blocks import Block, Heading, Invented, Paragraph, Spot, Style, Table


@dataclass
class Page:
    """Lines as they are written, and the line number (from 1) at which each row or block begins."""

    lines: list[str] = field(default_factory=list)
    starts: dict[tuple[int, int], int] = field(default_factory=dict)
    texts: dict[int, str] = field(default_factory=dict)

    def write(self, text: str, *, block: int, row: int = 0) -> None:
        """Write a text of one or more lines and remember where it began."""
        self.starts.setdefault((block, row), len(self.lines) + 1)
        self.texts.setdefault(block, text)
        self.lines.extend(text.split("\n"))

    def gap(self) -> None:
        """Leave a line empty."""
        self.lines.append("")

    def line_of(self, spot: Spot) -> int:
        """The line at which a spot stands."""
        before = self.texts[spot.block][: spot.offset]
        return self.starts[(spot.block, spot.row)] + before.count("\n")


def render(document: Invented) -> tuple[str, Page]:
    """The document as the plain text that its own style asks for."""
    page = Page()
    for _ in range(document.style.leading_lines):
        page.gap()
    for index, block in enumerate(document.blocks):
        _write(page, block, index=index, style=document.style)
        page.gap()
    return "\n".join(page.lines) + "\n", page


def render_markdown(document: Invented) -> tuple[str, Page]:
    """The same document as Markdown: headings with #, every table with pipes."""
    blocks = tuple(
        replace(block, layout="pipes", is_spaced=False, has_rule=True) if isinstance(block, Table) else block
        for block in document.blocks
    )
    style = replace(document.style, is_markdown_like=True)
    return render(replace(document, blocks=blocks, style=style))


def _write(page: Page, block: Block, *, index: int, style: Style) -> None:
    match block:
        case Heading():
            marker = "#" * (block.level + 1) + " " if style.is_markdown_like else ""
            page.write(marker + block.line, block=index)
        case Paragraph():
            page.write(_wrapped(block.text, width=style.wrap_at), block=index)
        case Table(layout="tabs"):
            _rows_on_lines(page, block, index=index, before="", between="\t", after="")
        case Table(layout="pipes"):
            _rows_on_lines(page, block, index=index, before="| ", between=" | ", after=" |")
        case Table(layout="stacked"):
            _stacked(page, block, index=index)
        case Table(layout="interleaved"):
            _interleaved(page, block, index=index)


def _wrapped(text: str, *, width: int | None) -> str:
    """The text with some of its blanks turned into line breaks, so that offsets stay."""
    if width is None or "\n" in text:
        return text
    return "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))


def _marked(text: str, mark: str) -> str:
    if not text or not mark:
        return text
    return f"{mark}{text}{re.sub('<', '</', mark)}"


def _cell(table: Table, row: tuple[str, ...], column: int) -> str:
    return _marked(row[column], table.marks[column] if table.marks else "")


def _rows_on_lines(page: Page, table: Table, *, index: int, before: str, between: str, after: str) -> None:
    page.lines.append(before + between.join(table.header) + after)
    if before and table.has_rule:
        page.lines.append("|" + "---|" * len(table.header))
    for number, row in enumerate(table.rows):
        if table.is_spaced:
            page.gap()
        cells = [_cell(table, row, column) for column in range(len(row))]
        if not before and table.task_column == 0:
            cells[0] = _wrapped(cells[0], width=table.wrap_at)
        page.write(before + between.join(cells) + after, block=index, row=number)


def _stacked(page: Page, table: Table, *, index: int) -> None:
    paragraphs = [(0, heading, False) for heading in table.header]
    for number, row in enumerate(table.rows):
        for column, value in enumerate(row):
            if value:
                text = _wrapped(_cell(table, row, column), width=table.wrap_at)
                paragraphs.append((number, text, column == table.task_column))
    _paragraphs(page, paragraphs, index=index)


def _interleaved(page: Page, table: Table, *, index: int) -> None:
    paragraphs: list[tuple[int, str, bool]] = []
    for number, row in enumerate(table.rows):
        for column, heading in enumerate(table.header):
            paragraphs.append((number, heading, False))
            if row[column]:
                text = _wrapped(_cell(table, row, column), width=table.wrap_at)
                paragraphs.append((number, text, column == table.task_column))
    _paragraphs(page, paragraphs, index=index)


def _paragraphs(page: Page, paragraphs: list[tuple[int, str, bool]], *, index: int) -> None:
    for position, (row, text, is_task) in enumerate(paragraphs):
        if position:
            page.gap()
        if is_task:
            page.write(text, block=index, row=row)
        else:
            page.lines.extend(text.split("\n"))
