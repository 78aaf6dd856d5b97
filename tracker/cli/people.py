"""`tracker people`: who is known, and where their letters go."""

from typing import Annotated

import typer

from tracker.cli import commands, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import BodyOption, DryRunOption, Format, FormatOption
from tracker.core.model import Person
from tracker.jobs import people as jobs

app = commands.noun("List the people, and say where their letters go.")

COLUMNS = ("key", "name", "email", "role", "organisation", "bodies", "left")


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
