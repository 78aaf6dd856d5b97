"""XLSX: the cells of every sheet, and rows as a sheet that Excel and LibreOffice open without a question."""

import io
import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from math import ceil
from typing import Any
from zipfile import BadZipFile

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from tracker.core.formats.archive import Archive
from tracker.core.sheet.grid import Line, Sheet
from tracker.errors import SheetError
from tracker.spreadsheets.delimited import trimmed
from tracker.spreadsheets.limits import COLUMNS_AT_MOST, LAST_ROW, ROWS_AT_MOST, XLSX_CELL_AT_MOST

Value = str | int | float | date | None
MEDIA = "xl/media/"
OTHERS = {"word/document.xml": "DOCX", "ppt/presentation.xml": "PPTX", "content.xml": "ODS"}
"""Parts that tell that the archive is another kind of document."""
FIRST_DAY = date(1900, 3, 1)
"""Before it the calendars of Excel and of the world differ: Excel has a 29 February 1900."""
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
"""What XML can't hold or would change, and an underscore that would be read as such (ECMA-376 part 1, 22.4.2.4)."""
UNREADABLE = (
    *(KeyError, ValueError, TypeError, AttributeError, IndexError, OverflowError, OSError, SyntaxError),
    *(BadZipFile, InvalidFileException),
)
"""What openpyxl raises over a workbook that is none, or only half of one; an XML error is a SyntaxError."""


@dataclass(frozen=True)
class Heading:
    """A column that is written: its name, its width in characters, and whether long texts take several lines."""

    name: str
    width: int = 12
    wraps: bool = False


@dataclass(frozen=True)
class Page:
    """A sheet that is written."""

    title: str
    headings: Sequence[Heading]
    rows: Iterable[Sequence[Value]]


# --- reading


def read(content: bytes) -> tuple[Sheet, ...]:
    """Give the cells of every sheet, of formulas what they came to when the file was saved.

    SheetError with code damaged, kind, rows or columns; DocumentError with code type, encrypted or bomb.
    """
    _check(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of openpyxl, about what it would lose if the file were written again
        try:
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
            return tuple(
                Sheet(page.title, tuple(_lines(page)), page.sheet_state != "visible") for page in book.worksheets
            )
        except UNREADABLE as error:
            raise SheetError("damaged") from error


def _check(content: bytes) -> None:
    archive = Archive(content)
    if "xl/workbook.xml" not in archive.names:
        found = (kind for part, kind in OTHERS.items() if part in archive.names)
        raise SheetError("kind", what=next(found, "ZIP"))
    for name in archive.names:
        if not name.startswith(MEDIA) and not name.endswith("/"):
            archive.check_xml(name)


def _lines(page: Any) -> Iterator[Line]:
    """Go through the rows as they stand: what a sheet says of its own size is no more than a claim."""
    page.reset_dimensions()
    kept = 0
    for number, row in enumerate(page.iter_rows(max_col=COLUMNS_AT_MOST + 1, values_only=True), 1):
        if number > LAST_ROW:
            raise SheetError("damaged")
        cells = trimmed([_text(value) for value in row]) if any(value is not None for value in row) else ()
        if not cells:
            continue
        kept += 1
        if kept > ROWS_AT_MOST:
            raise SheetError("rows", sheet=page.title, most=ROWS_AT_MOST)
        if len(cells) > COLUMNS_AT_MOST:
            raise SheetError("columns", sheet=page.title, row=number, most=COLUMNS_AT_MOST)
        yield Line(number, cells)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return ESCAPED.sub(lambda match: chr(int(match[1], 16)), value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


# --- writing


def written(headings: Sequence[Heading], rows: Iterable[Sequence[Value]], *, title: str) -> bytes:
    """Write one sheet: headings that stay in sight and filter, days as days, text as text whatever it begins with.

    SheetError with code cell where a text is longer than a cell of XLSX can be.
    """
    return of_pages([Page(title, headings, rows)])


def of_pages(pages: Iterable[Page]) -> bytes:
    """Write several sheets, each as `written` does."""
    # All looked at before the first is written: openpyxl can't let go of half a sheet.
    ready = [(page, _plain_rows(page)) for page in pages]
    book = openpyxl.Workbook(write_only=True)
    for page, rows in ready:
        _write(book.create_sheet(page.title), page.headings, rows)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _plain_rows(page: Page) -> list[list[Value]]:
    return [
        [_plain(value, heading, row=number) for value, heading in zip(row, page.headings, strict=True)]
        for number, row in enumerate(page.rows, 2)
    ]


def _plain(value: Value, heading: Heading, *, row: int) -> Value:
    """Give what XLSX can hold of the value; SheetError with code cell where it can't."""
    if isinstance(value, date) and value < FIRST_DAY:
        value = value.isoformat()
    if not isinstance(value, str):
        return value
    text = escaped(value)
    if len(text) > XLSX_CELL_AT_MOST:
        raise SheetError("cell", row=row, column=heading.name, most=XLSX_CELL_AT_MOST)
    return text


def _write(sheet: Any, headings: Sequence[Heading], rows: Sequence[Sequence[Value]]) -> None:
    _set_paper(sheet, headings)
    sheet.freeze_panes = "A2"
    for at, heading in enumerate(headings, 1):
        sheet.column_dimensions[get_column_letter(at)].width = heading.width
    _append(sheet, 1, [_headed(sheet, heading.name) for heading in headings], headings)
    for number, row in enumerate(rows, 2):
        cells = [_cell(sheet, value, heading) for value, heading in zip(row, headings, strict=True)]
        _append(sheet, number, cells, headings)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{len(rows) + 1}"


def _set_paper(sheet: Any, headings: Sequence[Heading]) -> None:
    """Let a printed page hold as many columns as can be read on it, and begin with the headings."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", Worksheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = ceil(sum(heading.width for heading in headings) / PAPER_WIDTH)
    sheet.page_setup.fitToHeight = 0  # as many pages as the rows need
    sheet.print_title_rows = "1:1"


def _append(sheet: Any, number: int, cells: Sequence[Any], headings: Sequence[Heading]) -> None:
    """Add a row as high as its texts need: LibreOffice lets those of a row without a height run into the next."""
    wrapped = (
        _lines_of(cell.value, heading.width)
        for cell, heading in zip(cells, headings, strict=True)
        if cell is not None and cell.alignment.wrap_text
    )
    lines = min(max(wrapped, default=1), LINES_AT_MOST)
    if lines > 1:
        sheet.row_dimensions[number].height = lines * LINE_HEIGHT
    sheet.append(cells)


def _lines_of(value: object, width: int) -> int:
    """Guess how many lines a text takes: a line that breaks between words is not quite full."""
    room = max(1, width - 2)
    return sum(max(1, ceil(len(line) / room)) for line in str(value).split("\n"))


PAPER_WIDTH = 260
"""Characters across a page in landscape that can still be read."""
LINE_HEIGHT = 15
"""Points."""
LINES_AT_MOST = 27
"""A row of Excel is at most 409 points high."""
TOP = Alignment(vertical="top")
WRAPPED = Alignment(vertical="top", wrap_text=True)
DAY_PLACE = Alignment(vertical="top", horizontal="left")
NUMBER_PLACE = Alignment(vertical="top", horizontal="right", indent=1)
"""Away from the text of the next column."""
BOLD = Font(name="Calibri", size=11, bold=True)
"""Named as openpyxl names that of the other cells: without a name LibreOffice takes one with serifs."""
SHADE = PatternFill("solid", fgColor="E7ECEF")
DAY = "yyyy-mm-dd"


def _headed(page: Any, name: str) -> Any:
    cell: Any = WriteOnlyCell(page, name)
    cell.font, cell.fill, cell.alignment = BOLD, SHADE, WRAPPED
    return cell


def _cell(page: Any, value: Value, heading: Heading) -> Any:
    if value is None or value == "":
        return None
    cell: Any = WriteOnlyCell(page, value)  # type: ignore[arg-type]  # its stub knows no days
    cell.alignment = WRAPPED if heading.wraps else TOP
    if isinstance(value, str):
        cell.data_type = "s"  # of openpyxl's own accord a text that begins with = is a formula
    elif isinstance(value, date):
        cell.number_format, cell.alignment = DAY, DAY_PLACE
    else:
        cell.alignment = NUMBER_PLACE
    return cell


def escaped(text: str) -> str:
    """Write what XML can't hold as XLSX does."""
    return UNWRITABLE.sub(lambda match: f"_x{ord(match[0]):04X}_", text)
