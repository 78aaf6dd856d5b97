"""`tracker agenda`: the follow-up part of a meeting's agenda, to paste, print or send with the notice."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import lookup
from tracker.cli.door import Door, warn
from tracker.cli.options import DryRunOption, MeetingOption, OnOption
from tracker.core.model import Agenda
from tracker.errors import TrackerError, UsageError
from tracker.jobs import agenda as jobs
from tracker.jobs import annex, notices
from tracker.jobs.annex import Format
from tracker.store import Store

BINARY = frozenset({Format.DOCX, Format.PDF})
FORMAT_HELP = "Markdown, a page to print, plain text, a Word file, or PDF."


def agenda(
    ctx: typer.Context,
    *,
    body: Annotated[str, typer.Option(metavar="SLUG", help="Whose meeting.")],
    meeting: MeetingOption = None,
    on: OnOption = None,
    format: Annotated[Format, typer.Option("--format", help=FORMAT_HELP)] = Format.MD,
    to: Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Write to this file.")] = None,
    now: Annotated[bool, typer.Option("--now", help="As things stand, though the notice has gone.")] = False,
    sent: Annotated[bool, typer.Option("--sent", help="The notice has gone: keep the annex as it is.")] = False,
    dry_run: DryRunOption = False,
) -> None:
    """Write what a meeting should follow up: late, due, reported done, without date or person, lately written off."""
    door: Door = ctx.obj
    if sent:
        _mark_sent(door, body, meeting, on=on, dry_run=dry_run)
        return
    with door.reading() as store:
        whose = store.people.body(lookup.body(store, body))
        given = jobs.of(store, whose, meeting=meeting, today=door.today(on))
        write = annex.write if now else annex.read
        content = write(store, given, templates=door.office.templates, format=format)
        if not now:
            _tell_changes(store, given)
    for problem in door.office.templates.told():
        warn(f"a replaced template is passed over: {problem}")
    _put(content, to, format=format)


def _mark_sent(door: Door, slug: str, meeting: date | None, *, on: date | None, dry_run: bool) -> None:
    """Keep the annex of the meeting, of the next one unless it is named."""
    today = door.today(on)
    with door.changing(dry_run=dry_run) as store:
        body = store.people.body(lookup.body(store, slug))
        held_on = meeting or jobs.of(store, body, today=today).on
        sent = notices.mark_sent(
            store, slug, meeting=held_on, templates=door.office.templates, who=door.who, today=today, now=door.now(on)
        )
    would = "would be kept" if dry_run else "is kept"
    typer.echo(f"{body.name}, {held_on}: the annex of {len(sent.items)} items {would} as sent by {sent.who}")


def _tell_changes(store: Store, given: Agenda) -> None:
    sent = store.annexes.sent(given.body.slug, given.on)
    if sent is None:
        return
    changes = notices.since(store, sent, given)
    told = f"{len(changes.changed)} items in it have changed since and {len(changes.added)} would be new"
    warn(
        f"this is the annex as {sent.who} sent it on {sent.sent_at:%Y-%m-%d}"
        + (f"; {told} (--now writes it as things stand)" if changes.items else "")
    )


def _put(content: bytes, to: Path | None, *, format: Format) -> None:
    """Write to the file or to standard output; UsageError for a Word file or PDF that would fill the screen."""
    if to is not None:
        try:
            to.write_bytes(content)
        except OSError as error:
            raise TrackerError(f"{to} can't be written: {error.strerror}") from error
        typer.echo(f"wrote {to}")
    elif format not in BINARY:
        typer.echo(content.decode(), nl=False)
    elif sys.stdout.isatty():
        raise UsageError(f"a {format} file is nothing to look at in a terminal; name a file with --output")
    else:
        typer.echo(content, nl=False)
