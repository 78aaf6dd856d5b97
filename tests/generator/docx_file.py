"""An invented document as a Word file with real tables and heading styles."""

from pathlib import Path

import docx
from docx.document import Document

from tests.generator.blocks import Heading, Invented, Paragraph, Table


def write(document: Invented, path: Path) -> None:
    """Write the document as DOCX."""
    word = docx.Document()
    for block in document.blocks:
        match block:
            case Heading():
                word.add_heading(block.line, level=block.level)
            case Paragraph():
                word.add_paragraph(block.text)
            case Table():
                _table(word, block)
    word.save(str(path))


def _table(word: Document, table: Table) -> None:
    grid = word.add_table(rows=0, cols=len(table.header))
    for row in (table.header, *table.rows):
        for cell, text in zip(grid.add_row().cells, row, strict=True):
            cell.text = text
