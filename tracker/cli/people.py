"""`tracker people`: who is known, and where their letters go."""

from datetime import date
from typing import Annotated

import typer

from tracker.cli import commands, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import BodyOption, DryRunOption, Format, FormatOption, parse_date
from tracker.core.model import Person
from tracker.jobs import people as jobs

app = commands.noun("List the people, and say where their letters go.")

COLUMNS = ("key", "name", "email", "role", "organisation", "bodies", "left", "stand_in", "away_from", "away_until")


def row(person: Person) -> output.Row:
    """Spread a person out for a list."""
    return {
        "key": person.key,
        "name": person.name,
        "email": person.email,
        "aliases": list(person.aliases),
        "role": person.role,
        "organisation": person.organisation,
        "bodies": list(person.bodies),
        "language": person.language,
        "left": person.left_on,
        "successor": person.successor,
        "stand_in": person.stand_in,
        "away_from": person.away_from,
        "away_until": person.away_until,
    }


@app.command("list")
def list_(ctx: typer.Context, *, body: BodyOption = None, format: FormatOption = Format.TABLE) -> None:
    """List everybody who can be responsible."""
    door: Door = ctx.obj
    with door.reading() as store:
        slug = body and lookup.body(store, body)
        found = [person for person in store.people.all() if slug is None or slug in person.bodies]
    output.show(map(row, found), format, columns=COLUMNS)


@app.command()
def address(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="Name or key.")],
    email: Annotated[str, typer.Argument(help="Where their letters go.")],
    *,
    dry_run: DryRunOption = False,
) -> None:
    """Say where a person's letters go; people.csv will not change it back."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        known = lookup.person(store, name)
        person = jobs.set_address(store, known.key, email, who=door.who, now=door.now())
    output.show([row(person)], Format.TABLE, columns=COLUMNS)


@app.command("stand-in")
def stand_in(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="Who is away: name or key.")],
    by: Annotated[str | None, typer.Argument(metavar="[STAND-IN]", help="Who answers meanwhile: name or key.")] = None,
    *,
    away_from: Annotated[
        date | None, typer.Option("--from", parser=parse_date, metavar="DATE", help="The first day away.")
    ] = None,
    away_until: Annotated[
        date | None, typer.Option("--until", parser=parse_date, metavar="DATE", help="The last day away.")
    ] = None,
    end: Annotated[bool, typer.Option("--end", help="Nobody stands in any more.")] = False,
    dry_run: DryRunOption = False,
) -> None:
    """Say who stands in for somebody on which days; people.csv will not change it back."""
    door: Door = ctx.obj
    if end == bool(by):
        raise typer.BadParameter("name who stands in, or give --end")
    with door.changing(dry_run=dry_run) as store:
        known = lookup.person(store, name)
        person = jobs.set_stand_in(
            store,
            known.key,
            lookup.person(store, by).name if by else "",
            away_from=away_from,
            away_until=away_until,
            who=door.who,
            now=door.now(),
        )
    output.show([row(person)], Format.TABLE, columns=COLUMNS)
