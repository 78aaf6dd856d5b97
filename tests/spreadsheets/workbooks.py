"""Workbooks for the tests of this folder, and of those that import them."""

import io
from collections.abc import Sequence
from typing import Any

import openpyxl


def workbook(**sheets: Sequence[Sequence[Any]]) -> bytes:
    """A workbook with these sheets, a list of rows each."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(list(row))
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()
