"""`tracker agenda`: the follow-up part of a meeting's agenda, to paste, print or attach to the notice."""

from typing import Annotated, Literal

import typer

from tracker.cli import lookup
from tracker.cli.door import Door
from tracker.cli.options import MeetingOption, OnOption
from tracker.jobs import agenda as jobs


def agenda(
    ctx: typer.Context,
    *,
    body: Annotated[str, typer.Option(metavar="SLUG", help="Whose meeting.")],
    meeting: MeetingOption = None,
    on: OnOption = None,
    format: Annotated[Literal["md", "html"], typer.Option("--format", help="Markdown, or a page to print.")] = "md",
) -> None:
    """Write what a meeting should follow up: late, due, reported done, without date or person."""
    door: Door = ctx.obj
    with door.reading() as store:
        text = jobs.text(
            store,
            lookup.body(store, body),
            meeting=meeting,
            today=door.today(on),
            templates=door.office.templates,
            format=format,
        )
    typer.echo(text, nl=False)
