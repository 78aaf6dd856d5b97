"""`tracker extract`: what minutes say, as JSON lines. Needs no database and no configuration."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from tracker import reader
from tracker.cli import output
from tracker.cli.door import Door, warn
from tracker.cli.options import Format
from tracker.errors import DocumentError

STDIN = "-"
COLUMNS = ("source", "line", "due", "responsible", "explicit", "text")


def extract(
    ctx: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help="Minutes; - is standard input.")],
    *,
    format: Annotated[
        Format, typer.Option("--format", help="json: one object a document; table and csv: one line an action.")
    ] = Format.JSON,
) -> None:
    """Read minutes and print what they say, a JSON object a line and document."""
    reader.start()
    objects = (_read(ctx.obj, name) for name in files)
    if format is Format.JSON:
        for found in objects:
            typer.echo(output.as_json(found, indent=None))
    else:
        output.show((row for found in objects for row in _rows(found)), format, columns=COLUMNS)


def _read(door: Door, name: str) -> dict[str, Any]:
    """Read one document; what can't be read is told and doesn't stop the others."""
    from tracker.core import reading  # while the child imports it too
    from tracker.core.model import Document

    source = "stdin" if name == STDIN else Path(name).name
    try:
        return reading.as_json(reader.read(Document(source, _content(name))))
    except DocumentError as error:
        if door.is_debug and error.__cause__:
            warn(f"{name}: {error.__cause__}")
        return {"source": source, "error": _told(door, name, reader.in_english(error)), "reason": error.code}
    except OSError as error:
        return {"source": source, "error": _told(door, name, error.strerror or str(error))}


def _content(name: str) -> bytes:
    """Give what the file holds, and one byte more than can be read if it is too much."""
    if name == STDIN:
        return sys.stdin.buffer.read(reader.LARGEST + 1)
    with Path(name).open("rb") as file:
        return file.read(reader.LARGEST + 1)


def _told(door: Door, name: str, problem: str) -> str:
    door.complain(f"{name}: {problem}")
    return problem


def _rows(found: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for action in found.get("actions", ()):
        yield {
            "source": found["source"],
            "line": action["line"],
            "section": action["section"],
            "due": action["due"],
            "due_words": action["due_words"],
            "responsible": action["responsible"],
            "responsible_words": action["responsible_words"],
            "explicit": action["explicit"],
            "text": action["text"],
            "doubts": [doubt["code"] for doubt in action["doubts"]],
        }
