"""`tracker bodies`: whose minutes are followed, and when they meet."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated

import typer

from tracker.cli import commands, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption, OnOption, parse_date
from tracker.core.model import Body
from tracker.jobs import meetings as jobs

app = commands.noun("List the bodies, and say when they meet.")

COLUMNS = ("slug", "name", "live", "chair", "secretary", "next_meeting")


def row(body: Body, meetings: Iterable[date]) -> output.Row:
    """Spread a body out for a list."""
    days = list(meetings)
    return {
        "slug": body.slug,
        "name": body.name,
        "names": list(body.names),
        "live": body.is_live,
        "chair": body.chair,
        "secretary": body.secretary,
        "members": list(body.members),
        "zone": body.zone,
        "country": body.country,
        "language": body.language,
        "next_meeting": days[0] if days else None,
        "meetings": [day.isoformat() for day in days],
    }


@app.command("list")
def list_(ctx: typer.Context, *, on: OnOption = None, format: FormatOption = Format.TABLE) -> None:
    """List the bodies; one that is not live holds its letters until `tracker release`."""
    door: Door = ctx.obj
    with door.reading() as store:
        today = door.today(on)
        rows = [row(body, store.meetings.upcoming(body.slug, today=today)) for body in store.people.bodies()]
    output.show(rows, format, columns=COLUMNS)


@app.command()
def meetings(
    ctx: typer.Context,
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="The body.")],
    days: Annotated[list[date], typer.Argument(parser=parse_date, metavar="DATE…", help="All its meetings to come.")],
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Say when a body meets, instead of what was known until now."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        slug = lookup.body(store, slug)
        jobs.set_by_hand(store, slug, days, who=door.who, today=door.today(on), now=door.now(on))
        known = store.meetings.upcoming(slug, today=door.today(on))
    typer.echo(f"{slug} meets {', '.join(map(str, known)) or 'on no day that is known'}")
