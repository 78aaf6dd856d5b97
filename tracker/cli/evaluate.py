"""`tracker evaluate`: how right the reader is on a folder of minutes with answers. Needs no database."""

import json
from collections.abc import Iterator
from glob import escape
from pathlib import Path
from typing import Annotated, Any

import typer

from tracker import reader
from tracker.cli import output
from tracker.cli.door import Door
from tracker.cli.options import Format, FormatOption
from tracker.core import reading, scoring
from tracker.core.model import Document
from tracker.errors import DocumentError, UsageError

ENDING = ".gold.json"
COLUMNS = ("what", "right", "of", "share")


def evaluate(
    ctx: typer.Context,
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Holds NAME.docx (or any kind) beside NAME.gold.json.")
    ],
    *,
    format: FormatOption = Format.TABLE,
    mistakes: Annotated[bool, typer.Option("--mistakes", help="Tell every mistake too, a line each.")] = False,
) -> None:
    """Read the folder's minutes and compare them with their answers: the object that `extract` prints, corrected."""
    door: Door = ctx.obj
    score = scoring.Score()
    for document, answers in _pairs(folder, door):
        try:
            scoring.compare(score, answers, reading.as_json(reader.read(document)))
        except DocumentError as error:
            door.complain(f"{document.source}: {reader.in_english(error)}")
        except (KeyError, TypeError, AttributeError) as error:
            door.complain(f"{document.source}: its answers lack or misspell {error}; extract shows how they look")
    output.show(_rows(score), format, columns=COLUMNS)
    if mistakes:
        for complaint in score.complaints:
            typer.echo(output.plain(complaint))


def _pairs(folder: Path, door: Door) -> Iterator[tuple[Document, dict[str, Any]]]:
    """Yield each document with its answers; UsageError when the folder holds none."""
    found = sorted(folder.glob(f"*{ENDING}"))
    if not found:
        raise UsageError(f"{folder} holds no answers; put NAME{ENDING} beside each NAME.docx")
    for answers in found:
        stem = answers.name.removesuffix(ENDING)
        beside = [path for path in sorted(folder.glob(f"{escape(stem)}.*")) if not path.name.endswith(ENDING)]
        if len(beside) != 1:
            door.complain(f"{answers}: there must be one document called {stem} beside it, and there are {len(beside)}")
            continue
        try:
            said = json.loads(answers.read_text(encoding="utf-8"))
        except ValueError as error:
            door.complain(f"{answers}: no JSON: {error}")
            continue
        yield Document(beside[0].name, beside[0].read_bytes()), said


def _rows(score: scoring.Score) -> Iterator[dict[str, object]]:
    for kind in ("explicit", "implied"):
        if score.tried(f"{kind} recall"):
            yield {"what": f"{kind} F1", "right": None, "of": None, "share": round(score.f1(kind), 3)}
    for key in score.keys:
        right, tried = score.counts[key, "right"], score.tried(key)
        yield {"what": key, "right": right, "of": tried, "share": round(score.share(key), 3)}
