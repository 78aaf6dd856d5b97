"""`tracker extract`: what minutes say, as JSON lines. Needs no database and no configuration."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tracker import reader
from tracker.cli import documents, output
from tracker.cli.door import Door, warn
from tracker.cli.options import Format
from tracker.errors import DocumentError

if TYPE_CHECKING:
    from tracker.core.reading import Reading

Failure = dict[str, Any]
"""What is printed in place of a document that can't be read."""
STDIN = "-"
COLUMNS = ("source", "line", "due", "responsible", "explicit", "text")


def extract(
    ctx: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE…", help="Minutes; - is standard input.")],
    *,
    format: Annotated[
        Format, typer.Option("--format", help="json: one object a document; table and csv: one line an action.")
    ] = Format.JSON,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say instead which rule found what, and why it is certain or not.")
    ] = False,
) -> None:
    """Read minutes and print what they say, a JSON object a line and document."""
    reader.start()
    found = (_read(ctx.obj, name) for name in files)
    if explain:
        _explain(found)
    elif format is Format.JSON:
        for one in found:
            typer.echo(output.as_json(_object(one), indent=None))
    else:
        output.show((row for one in found for row in _rows(_object(one))), format, columns=COLUMNS)


def _explain(found: "Iterable[Reading | Failure]") -> None:
    from tracker.core import explaining
    from tracker.core.reading import Reading

    for one in found:
        for line in explaining.explained(one) if isinstance(one, Reading) else ():
            typer.echo(output.plain(line) if line[:1] != " " else f"  {output.plain(line)}")


def _object(found: "Reading | Failure") -> dict[str, Any]:
    from tracker.core import reading

    return reading.as_json(found) if isinstance(found, reading.Reading) else found


def _read(door: Door, name: str) -> "Reading | Failure":
    """Read one document; what can't be read is told and doesn't stop the others."""
    from tracker.core.model import Document  # while the child imports it too

    source = "stdin" if name == STDIN else Path(name).name
    try:
        return reader.read(Document(source, _content(name)))
    except DocumentError as error:
        if door.is_debug and error.__cause__:
            warn(f"{name}: {error.__cause__}")
        return {"source": source, "error": _told(door, name, reader.in_english(error)), "reason": error.code}
    except OSError as error:
        return {"source": source, "error": _told(door, name, error.strerror or str(error))}


def _content(name: str) -> bytes:
    return sys.stdin.buffer.read(reader.LARGEST + 1) if name == STDIN else documents.content(Path(name))


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
