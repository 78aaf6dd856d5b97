"""`tracker export`: everything that is tracked, or the letter log, for a spreadsheet or another program."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import items, letters, output
from tracker.cli.door import Door, warn
from tracker.cli.options import BodyOption, Format
from tracker.core.sheet import phrases
from tracker.core.sheet.exact import Row
from tracker.errors import SheetError, UsageError
from tracker.jobs import exports
from tracker.store import Store


class What(StrEnum):
    """What may be exported."""

    ITEMS = "items"
    LETTERS = "letters"
    HISTORY = "history"


class As(StrEnum):
    """How an export is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"


def export(
    ctx: typer.Context,
    what: Annotated[
        What, typer.Argument(help="Items with every field, their history, or the letter log.")
    ] = What.ITEMS,
    *,
    body: BodyOption = None,
    confidential: Annotated[
        bool, typer.Option("--confidential", help="Write the words of confidential items too.")
    ] = False,
    format: Annotated[As, typer.Option("--format", help="How to write it; items as JSON have their history.")] = As.CSV,
    to: Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Write to a new file.")] = None,
) -> None:
    """Write all items, ended ones too, with every field; or their history; or the log of letters."""
    door: Door = ctx.obj
    with door.reading() as store:
        if what is What.ITEMS and format is not As.TABLE:
            count = _items(store, body, format, to, confidential=confidential)
        else:
            rows = _rows(store, what, body)
            count = len(rows)
            _listed(rows, format, to, columns=_COLUMNS[what])
    if to is not None:
        typer.echo(f"wrote {count} rows to {to}")


_COLUMNS = {
    What.ITEMS: items.COLUMNS,
    What.LETTERS: letters.COLUMNS,
    What.HISTORY: ("item", *items.HISTORY_COLUMNS, "origin"),
}


def _items(store: Store, body: str | None, format: As, to: Path | None, *, confidential: bool) -> int:
    """Write items so that `tracker import` takes them in as they are."""
    if format is As.XLSX and to is None:
        raise UsageError("a workbook goes to a file: give --output FILE")
    rows = exports.rows(store, body=body, confidential=confidential)
    veiled = sum(row["veiled"] for row in rows)
    if veiled:
        warn(f"{veiled} confidential without their words, which no import takes in; --confidential writes them")
    content = _written(store, rows, format)
    if to is None:
        typer.echo(content.decode("utf-8-sig"), nl=False)
    else:
        with to.open("xb") as opened:
            opened.write(content)
    return len(rows)


def _written(store: Store, rows: list[Row], format: As) -> bytes:
    if format is As.JSON:
        return exports.as_json(exports.with_history(store, rows))
    if format is As.CSV:
        return exports.as_csv(rows)
    try:
        return exports.as_xlsx(rows, title="Items")
    except SheetError as error:
        raise UsageError(phrases.error(error, language="en")) from error


def _rows(store: Store, what: What, body: str | None) -> list[output.Row]:
    if what is What.LETTERS:
        return [letters.row(letter) for letter in reversed(store.outbox.list())]
    found = store.items.list(body=body)
    if what is What.ITEMS:
        return [items.row(item) for item in found]
    return [
        {"item": e.item, "at": e.at, "who": e.who, "what": e.what, "detail": e.detail, "origin": e.origin}
        for item in found
        for e in store.history.of(item.key)
    ]


def _listed(rows: list[output.Row], format: As, to: Path | None, *, columns: tuple[str, ...]) -> None:
    if format is As.XLSX:
        raise UsageError("only items go into a workbook: use --format csv")
    if to is None:
        output.show(rows, Format(format), columns=columns)
    else:
        _write(to, rows, Format(format), columns=columns)


def _write(file: Path, rows: list[output.Row], format: Format, *, columns: tuple[str, ...]) -> None:
    """Write a file that was not there; spreadsheet programs know UTF-8 in CSV by its mark."""
    if format is Format.CSV:
        text, encoding = output.as_csv(rows, columns=list(rows[0]) if rows else columns), "utf-8-sig"
    elif format is Format.JSON:
        text, encoding = output.as_json(rows) + "\n", "utf-8"
    else:
        text, encoding = output.as_table(rows, columns=columns, width=None), "utf-8"
    with file.open("x", encoding=encoding, newline="") as opened:
        opened.write(text)
