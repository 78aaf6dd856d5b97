"""CSV: any delimiter and encoding that a Swedish office has used, and a form that Excel opens without harm."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from tracker.core.formats import encoding
from tracker.core.sheet.grid import Line, Sheet
from tracker.errors import DocumentError, SheetError
from tracker.spreadsheets.limits import CELL_AT_MOST, COLUMNS_AT_MOST, ROWS_AT_MOST

MARK = "\ufeff"
DELIMITERS = ";,\t|"
SAID = re.compile(r'^"?sep=(.)"?\r?\n', re.IGNORECASE)
"""Excel's own first line, which tells the delimiter and is no row."""
SAMPLE = 64 * 1024
SAMPLE_ROWS = 100
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""Beginnings that a spreadsheet program may take for a formula (OWASP, CSV injection); some fold wide signs."""
GUARD = "'"

csv.field_size_limit(CELL_AT_MOST)


def read(content: bytes) -> Sheet:
    """Give the cells of a CSV file. SheetError with code csv, rows or columns."""
    text = _decoded(content)
    said = SAID.match(text)
    delimiter = said[1] if said else _delimiter(text)
    lines = tuple(_lines(text[said.end() :] if said else text, delimiter))
    return Sheet("", lines)


def written(rows: Iterable[Sequence[str]]) -> bytes:
    """Write rows, headings first, with commas (RFC 4180), marked as UTF-8 for Excel and with nothing that it would run.

    An apostrophe stands before what would be a formula, and before an apostrophe: `unguarded` takes it away.
    """
    text = io.StringIO(newline="")
    text.write(MARK)
    csv.writer(text).writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode()


def guarded(cell: str) -> str:
    """Make a cell harmless."""
    return GUARD + cell if cell.startswith((GUARD, *FORMULA)) else cell


def unguarded(cell: str) -> str:
    """Give a cell as it was before it was made harmless."""
    return cell.removeprefix(GUARD)


def _decoded(content: bytes) -> str:
    """Return the text; its line ends stay where UTF-8 is marked as such, for they may be part of a cell."""
    if content.startswith(MARK.encode()):
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass  # the mark of one encoding before a text in another: looked at as any other
    try:
        return encoding.decode(content)
    except DocumentError as error:
        raise SheetError("kind", what="?") from error


def _delimiter(text: str) -> str:
    """Tell what parts the cells: that by which the most rows have the same number of them, the more the better."""
    return max(DELIMITERS, key=lambda delimiter: _evenness(text[:SAMPLE], delimiter))


def _evenness(text: str, delimiter: str) -> tuple[int, int]:
    try:
        rows = list(islice(_reader(text, delimiter), SAMPLE_ROWS))
    except csv.Error:
        return (0, 0)
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return max(((often, width) for width, often in widths.items()), default=(0, 0))


def _lines(text: str, delimiter: str) -> Iterator[Line]:
    number = kept = 0
    try:
        for number, row in enumerate(_reader(text, delimiter), 1):
            cells = trimmed(row)
            if not cells:
                continue
            kept += 1
            if kept > ROWS_AT_MOST:
                raise SheetError("rows", sheet="", most=ROWS_AT_MOST)
            if len(cells) > COLUMNS_AT_MOST:
                raise SheetError("columns", sheet="", row=number, most=COLUMNS_AT_MOST)
            yield Line(number, cells)
    except csv.Error as error:
        raise SheetError("csv", row=number + 1) from error


def trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """Leave the empty cells at the end out."""
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return tuple(cells[:end])


def _reader(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
