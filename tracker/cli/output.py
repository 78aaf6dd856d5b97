"""Lists on standard output: a table to look at, JSON and CSV to go on with."""

import csv
import io
import json
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum

import typer

from tracker.cli.options import Format

Row = Mapping[str, object]

# What a spreadsheet program would take for a formula (reliability: S25); full-width forms are folded by some.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_GAP = "  "


def show(rows: Iterable[Row], format: Format, *, columns: Sequence[str]) -> None:
    """Print rows; a table has only `columns`, JSON and CSV have all that the rows have."""
    rows = list(rows)
    if format is Format.JSON:
        typer.echo(as_json(rows))
    elif format is Format.CSV:
        typer.echo(as_csv(rows, columns=list(rows[0]) if rows else columns), nl=False)
    else:
        typer.echo(as_table(rows, columns=columns, width=_width()), nl=False)


def as_json(value: object, *, indent: int | None = 2) -> str:
    """Write a value as JSON, days and instants as ISO 8601."""
    return json.dumps(value, ensure_ascii=False, indent=indent, default=str)


def as_csv(rows: Iterable[Row], *, columns: Sequence[str]) -> str:
    """Write rows as RFC 4180 has it, with nothing in them that a spreadsheet program would run."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([_harmless(row.get(column)) for column in columns] for row in rows)
    return text.getvalue()


def as_table(rows: Sequence[Row], *, columns: Sequence[str], width: int | None) -> str:
    """Write rows as columns of text, each line cut at `width`; nothing at all when there are none."""
    if not rows:
        return ""
    cells = [[column.upper().replace("_", " ") for column in columns]]
    cells += [[plain(row.get(column)) for column in columns] for row in rows]
    widths = [max(len(line[place]) for line in cells) for place in range(len(columns))]
    lines = (_GAP.join(cell.ljust(size) for cell, size in zip(line, widths, strict=True)).rstrip() for line in cells)
    return "".join(f"{_cut(line, width)}\n" for line in lines)


def plain(value: object) -> str:
    """Write a value as one harmless line for the screen."""
    return _visible(_text(value))


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, (date, StrEnum)):
        return str(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_text, value))
    return str(value)


def _harmless(value: object) -> object:
    """Put an apostrophe before what would be a formula; numbers of our own are none."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    text = _text(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _visible(text: str) -> str:
    """Take out what would move the cursor or turn the line: texts come from strangers' minutes."""
    seen = (" " if unicodedata.category(char) in {"Cc", "Zl", "Zp"} else char for char in text)
    return " ".join("".join(char for char in seen if unicodedata.category(char) != "Cf").split())


def _cut(line: str, width: int | None) -> str:
    return line if width is None or len(line) <= width else f"{line[: width - 1]}…"


def _width() -> int | None:
    """Measure the screen; nothing is cut on its way to a file or another program."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None
