"""`tracker ingest`: minutes come in by hand, as they do through the intake folder."""

from pathlib import Path
from typing import Annotated

import typer

from tracker import reader
from tracker.cli import documents, items, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption, OnOption
from tracker.core.model import Document
from tracker.errors import DocumentError
from tracker.jobs import batch
from tracker.jobs import ingest as jobs
from tracker.jobs.ingest import IngestReport

COLUMNS = ("source", "outcome", "body", *items.COLUMNS)


def ingest(
    ctx: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Minutes.")],
    *,
    body: Annotated[
        str | None, typer.Option(metavar="SLUG", help="Whose minutes; else the names in them decide.")
    ] = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
    format: FormatOption = Format.TABLE,
) -> None:
    """Read minutes and track what they give people to do; reading the same ones again changes nothing.

    Several are taken in by the day of the meeting, whatever order they are named in.
    """
    door: Door = ctx.obj
    rows: list[output.Row] = []
    reader.start()
    with door.changing(dry_run=dry_run) as store:
        slug = body and lookup.body(store, body)
        for file in batch.ordered(store, files, opened=_opened):
            try:
                report = jobs.ingest(
                    store, _document(file), body=slug, who=door.who, today=door.today(on), now=door.now(on)
                )
            except DocumentError as error:
                door.complain(f"{file}: {reader.in_english(error)}")
            except OSError as error:
                door.complain(f"{file}: {error.strerror or error}")
            else:
                if format is Format.TABLE:
                    tell(report, dry_run=dry_run)
                else:
                    rows += _rows(report)
    if format is not Format.TABLE:
        output.show(rows, format, columns=COLUMNS)


def _opened(file: Path) -> Document | None:
    try:
        return _document(file)
    except OSError:
        return None  # its turn tells


def _document(file: Path) -> Document:
    return Document(file.name, documents.content(file))


def tell(report: IngestReport, *, dry_run: bool) -> None:
    """Say what a document brought."""
    if dry_run:
        typer.echo("nothing is changed; this would come of it:")
    _tell_facts(report)
    output.show(map(items.row, report.added), Format.TABLE, columns=items.COLUMNS)


def _tell_facts(report: IngestReport) -> None:
    if report.outcome == "known":
        typer.echo(f"{report.source}: read before; nothing new")
        return
    if report.outcome == "waiting":
        typer.echo(f"{report.source}: whose minutes they are is not clear; it waits in `tracker review`")
        return
    version = "a new version of the minutes" if report.is_new_version else "minutes"
    typer.echo(
        f"{report.source}: {version} of {report.body}, {report.held_on}: {len(report.tracked)} tracked, "
        f"{len(report.proposed)} to review, {len(report.kept)} known before, {len(report.revised)} changed"
    )
    for one in report.revised:
        whats = ", ".join(what.replace("told", "mentioned").replace("_", " ") for what in one.whats)
        typer.echo(f"{whats}: {one.item.key} {output.plain(one.item.text)}")
    if report.met:
        typer.echo(f"new people: {', '.join(map(output.plain, report.met))}")
    for question in report.asked:
        typer.echo(f"asked: {question.code} {output.plain(question.words)}".rstrip())
    for warning in report.warnings:
        typer.echo(f"warning: {output.plain(warning)}")


def _rows(report: IngestReport) -> list[output.Row]:
    facts: output.Row = {"source": report.source, "outcome": report.outcome, "body": report.body}
    return [{**items.row(item), **facts} for item in report.added] or [facts]
