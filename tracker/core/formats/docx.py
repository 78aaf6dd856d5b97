"""Word documents → blocks, through python-docx. A table row is one line, a paragraph one line for each line break.

Text boxes, headers, footers, comments and tracked deletions are not read.
"""

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tracker.core.formats import text
from tracker.core.formats.archive import Archive
from tracker.core.formats.markup import plain
from tracker.core.model import Block
from tracker.errors import DocumentError

HEADING_STYLES = ("heading", "rubrik", "title", "überschrift", "overskrift")
TYPED_STYLES = ("preformatted text", "plain text", "oformaterad text", "html preformatted")
"""Styles of text brought in from a .txt file: there each paragraph is a line, and blank ones divide."""


def blocks(content: bytes) -> tuple[Block, ...]:
    """Return the blocks of a .docx file. Raises DocumentError with code type, bomb or encrypted."""
    Archive(content)
    try:
        word = docx.Document(io.BytesIO(content))
    except (PackageNotFoundError, KeyError, ValueError, zipfile.BadZipFile, SyntaxError) as error:
        raise DocumentError("type", "Filen kan inte läsas som Word-dokument. Spara om den i Word.") from error
    return tuple(_blocks(word))


def _blocks(word: WordDocument) -> Iterator[Block]:
    number = 1
    typed: list[tuple[int, str]] = []
    for part in word.iter_inner_content():
        if isinstance(part, Paragraph) and _style(part) in TYPED_STYLES:
            typed.append((number, part.text))
            number += 1
            continue
        yield from text.from_lines(typed)
        typed = []
        if isinstance(part, Table):
            rows = [text.row(number + i, cells) for i, cells in enumerate(_rows(part))]
            yield from rows
            number += len(rows)
        else:
            yield from _paragraph(part, number)
            number += 1 + part.text.count("\n")
    yield from text.from_lines(typed)


def _paragraph(paragraph: Paragraph, number: int) -> Iterator[Block]:
    """Return a paragraph's blocks: more than one where line breaks or tabs make rows of it."""
    if level := _level(paragraph):
        yield Block(number, paragraph.text.strip(), plain(paragraph.text), level=level)
        return
    lines = paragraph.text.split("\n")
    yield from text.from_lines(enumerate(lines, start=number))


def _level(paragraph: Paragraph) -> int:
    name = _style(paragraph)
    if not paragraph.text.strip() or not name.startswith(HEADING_STYLES):
        return 0
    last = name.rsplit(" ", 1)[-1]
    return int(last) if last.isdigit() else 1


def _style(paragraph: Paragraph) -> str:
    style = paragraph.style
    return (style.name or "").lower() if style is not None else ""


def _rows(table: Table) -> Iterator[list[str]]:
    for row in table.rows:
        # python-docx gives a merged cell once for each column it spans
        seen: list[object] = []
        cells: list[str] = []
        for cell in row.cells:
            if cell._tc in seen:  # the only identity a cell has
                continue
            seen.append(cell._tc)
            cells.append(_cell_text(cell))
        yield cells


def _cell_text(cell: _Cell) -> str:
    """Return the cell's paragraphs on lines of their own; tabs inside a cell are spaces."""
    lines = [paragraph.text.strip().replace("\t", " ") for paragraph in cell.paragraphs]
    return "\n".join(line for line in lines if line)
