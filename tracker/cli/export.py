"""`tracker export`: everything that is tracked, or the letter log, for a spreadsheet or another program."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import items, letters, output
from tracker.cli.door import Door
from tracker.cli.options import BodyOption, Format
from tracker.store import Store


class What(StrEnum):
    """What may be exported."""

    ITEMS = "items"
    LETTERS = "letters"
    HISTORY = "history"


def export(
    ctx: typer.Context,
    what: Annotated[
        What, typer.Argument(help="Items with every field, their history, or the letter log.")
    ] = What.ITEMS,
    *,
    body: BodyOption = None,
    format: Annotated[Format, typer.Option("--format", help="How to write it.")] = Format.CSV,
    to: Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Write to a new file.")] = None,
) -> None:
    """Write all items, ended ones too, with every field; or their history; or the log of letters."""
    door: Door = ctx.obj
    with door.reading() as store:
        rows = _rows(store, what, body)
    if to is None:
        output.show(rows, format, columns=_COLUMNS[what])
    else:
        _write(to, rows, format, columns=_COLUMNS[what])
        typer.echo(f"wrote {len(rows)} rows to {to}")


_COLUMNS = {
    What.ITEMS: items.COLUMNS,
    What.LETTERS: letters.COLUMNS,
    What.HISTORY: ("item", *items.HISTORY_COLUMNS, "origin"),
}


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
