"""`tracker extract`: what minutes say, as JSON lines. Needs no database and no configuration."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from tracker.cli import output
from tracker.cli.door import Door
from tracker.cli.options import Format
from tracker.core import reading
from tracker.core.model import Document
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
    objects = (_read(ctx.obj, name) for name in files)
    if format is Format.JSON:
        for found in objects:
            typer.echo(output.as_json(found, indent=None))
    else:
        output.show((row for found in objects for row in _rows(found)), format, columns=COLUMNS)


def _read(door: Door, name: str) -> dict[str, Any]:
    """Read one document; what can't be read is told and doesn't stop the others."""
    source = "stdin" if name == STDIN else Path(name).name
    try:
        return _extracted(Document(source, _content(name)))
    except DocumentError as error:
        return _failed(door, source, name, str(error))
    except OSError as error:
        return _failed(door, source, name, error.strerror or str(error))
    except Exception as error:
        if door.is_debug:
            raise
        # The reader should never fail on a text; when it does, the other documents are read all the same.
        return _failed(door, source, name, f"the reader failed on it ({type(error).__name__}); --debug shows where")


def _content(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()


def _extracted(document: Document) -> dict[str, Any]:
    return reading.as_json(reading.read(document))


def _failed(door: Door, source: str, name: str, reason: str) -> dict[str, Any]:
    door.complain(f"{name}: {reason}")
    return {"source": source, "error": reason}


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
