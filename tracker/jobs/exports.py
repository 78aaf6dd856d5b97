"""Everything that is tracked as a file for a spreadsheet or another program, and for `imports` to take in again."""

import json
from collections.abc import Iterable
from datetime import date

from tracker.core.model import Item
from tracker.core.sheet import exact
from tracker.core.sheet.exact import Row
from tracker.store import Store

WIDTHS = {
    **{"text": 60, "quote": 60, "note": 40, "responsible": 28, "doubts": 20, "source": 28, "handed_to": 24, "body": 24},
    **{"key": 22, "changed": 26, "changed_at": 32, "responsible_exactly": 30, "doubts_exactly": 30, "shares": 30},
}
USUAL_WIDTH = 16
FIRST = (
    *("key", "body", "text", "responsible", "due", "first_due", "status", "decided", "section", "case_number"),
    "note",
)
"""In a workbook what people look for stands first; a CSV keeps the order that programs know."""
ORDER = (*FIRST, *(name for name in exact.COLUMNS if name not in FIRST))


def rows(store: Store, *, body: str | None = None, confidential: bool, language: str = "en") -> list[Row]:
    """Give all items, ended ones too, with every field; confidential ones without their words unless asked for."""
    return [_row(item, confidential=confidential, language=language) for item in store.items.list(body=body)]


def with_history(store: Store, found: Iterable[Row]) -> list[Row]:
    """Give the rows with the places and the history of their items, but for those without their words."""
    return [row | _history(store, row) for row in found]


def as_csv(found: Iterable[Row]) -> bytes:
    """Write rows as CSV."""
    from tracker.spreadsheets import delimited

    return delimited.written([exact.COLUMNS, *([_text(row[name]) for name in exact.COLUMNS] for row in found)])


def as_xlsx(found: Iterable[Row], *, title: str) -> bytes:
    """Write rows as a workbook; SheetError with code cell where a text is too long for one."""
    from tracker.spreadsheets import workbook  # openpyxl takes a while to import

    headings = [
        workbook.Heading(name, WIDTHS.get(name, USUAL_WIDTH), wraps=WIDTHS.get(name, 0) >= WIDTHS["note"])
        for name in ORDER
    ]
    return workbook.written(headings, ([exact.cell(row[name]) for name in ORDER] for row in found), title=title)


def as_json(found: Iterable[Row]) -> bytes:
    """Write rows as JSON, days as ISO 8601."""
    return (json.dumps(list(found), ensure_ascii=False, indent=2, default=date.isoformat) + "\n").encode()


def _row(item: Item, *, confidential: bool, language: str) -> Row:
    return exact.veiled(item, language=language) if item.is_confidential and not confidential else exact.row(item)


def _history(store: Store, row: Row) -> Row:
    if row["veiled"]:
        return {"places": [], "history": []}
    places = [
        {"document": one.document, "source": one.source, "line": one.line, "quote": one.quote}
        for one in store.items.places(row["key"])
    ]
    return {"places": places, "history": [exact.event_row(event) for event in store.items.history(row["key"])]}


def _text(value: object) -> str:
    cell = exact.cell(value)
    return "" if cell is None else str(cell)
