"""`tracker feed`: secret addresses of calendars, made and closed, and a calendar as it is served."""

from typing import Annotated

import typer

from tracker.cli import commands, lookup, output
from tracker.cli.door import Door, warn
from tracker.cli.options import BodyOption, DryRunOption, Format, FormatOption, OnOption, PersonOption
from tracker.errors import UsageError
from tracker.jobs import calendars
from tracker.jobs.calendars import Kind
from tracker.store import Store

app = commands.noun("Make, close and print calendars of deadlines.", has_list=False)

COLUMNS = ("kind", "subject", "created", "revoked")


@app.command()
def new(
    ctx: typer.Context, *, person: PersonOption = None, body: BodyOption = None, dry_run: DryRunOption = False
) -> None:
    """Make a secret address of a person's or a body's calendar; it is shown this once."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        kind, subject = _subject(store, person, body)
        token = store.links.new_feed(kind, subject, at=door.now())
    base = door.settings.base_url
    if dry_run:
        typer.echo(f"would make an address for {kind} {subject}")
        return
    if base is None:
        warn("there is no base_url, so put the address of the service before this path")
    typer.echo(f"{base or ''}/feeds/{token}.ics")
    typer.echo(f"{base or ''}/feeds/{token}/tasks.ics")


@app.command()
def revoke(
    ctx: typer.Context, *, person: PersonOption = None, body: BodyOption = None, dry_run: DryRunOption = False
) -> None:
    """Close all calendar addresses of a person or a body, as when one has leaked."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        kind, subject = _subject(store, person, body)
        number = store.links.revoke_feeds(kind, subject, at=door.now())
    typer.echo(f"{'would close' if dry_run else 'closed'} {number} addresses of {kind} {subject}")


@app.command("list")
def list_(
    ctx: typer.Context,
    *,
    person: PersonOption = None,
    body: BodyOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List the addresses that were given out for a person or a body, without their secrets."""
    door: Door = ctx.obj
    with door.reading() as store:
        links = store.links.feeds(*_subject(store, person, body))
    rows = [
        {
            "kind": link.kind,
            "subject": link.subject,
            "created": link.created_at.date(),
            "revoked": link.revoked_at and link.revoked_at.date(),
        }
        for link in links
    ]
    output.show(rows, format, columns=COLUMNS)


@app.command("print")
def print_(
    ctx: typer.Context,
    *,
    person: PersonOption = None,
    body: BodyOption = None,
    tasks: Annotated[bool, typer.Option("--tasks", help="To-dos instead of events.")] = False,
    on: OnOption = None,
) -> None:
    """Print a calendar, byte for byte as it is served."""
    door: Door = ctx.obj
    settings = door.settings
    with door.reading() as store:
        kind, subject = _subject(store, person, body)
        content = calendars.written(
            store,
            kind,
            subject,
            of=calendars.items(store, kind, subject),
            form="tasks" if tasks else "events",
            base_url=settings.base_url,
            domain=settings.domain,
            zone=settings.zone,
            today=door.today(on),
        )
    typer.echo(content, nl=False)


def _subject(store: Store, person: str | None, body: str | None) -> tuple[Kind, str]:
    """Find whose calendar is meant."""
    if person and not body:
        return "person", lookup.person(store, person).key
    if body and not person:
        return "body", lookup.body(store, body)
    raise UsageError("say whose calendar: --person NAME or --body SLUG")
