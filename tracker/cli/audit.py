"""`tracker audit`: what an auditor asks of a period, as tables on the screen, JSON, CSV or a workbook."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import lookup, output
from tracker.cli.door import Door
from tracker.cli.options import BodyOption, Format, FormatOption, OnOption, parse_date
from tracker.core.model import Period
from tracker.core.report.audit import LISTS, Table
from tracker.errors import UsageError
from tracker.jobs import audit as jobs

OutputOption = Annotated[
    Path | None, typer.Option("--output", metavar="FILE.xlsx", help="Write all tables to a new workbook.")
]


def audit(
    ctx: typer.Context,
    *,
    body: BodyOption = None,
    since: Annotated[
        date | None, typer.Option("--from", parser=parse_date, metavar="DATE", help="First day; else the year's.")
    ] = None,
    until: Annotated[
        date | None, typer.Option("--to", parser=parse_date, metavar="DATE", help="Last day; else today.")
    ] = None,
    table: Annotated[
        str | None, typer.Option(metavar="NAME", help=f"Only one: figures, bodies, over_time, {', '.join(LISTS)}.")
    ] = None,
    language: Annotated[str, typer.Option(metavar="CODE", help="The language of headings and words: en or sv.")] = "en",
    on: OnOption = None,
    format: FormatOption = Format.TABLE,
    to: OutputOption = None,
) -> None:
    """Count what was decided, done in time and left in a period, and list the items behind it."""
    door: Door = ctx.obj
    today = door.today(on)
    usual = jobs.usual_period(until=until, today=today)
    with door.reading() as store:
        period = Period(since or usual.since, usual.until)
        slug = body and lookup.body(store, body)
        found = jobs.of(store, body=slug, period=period, today=today, language=language)
    if to is not None:
        _write(to, jobs.workbook(found))
        typer.echo(f"wrote {len(found.tables)} sheets to {to}")
    elif format is Format.TABLE:
        typer.echo(f"{found.audit.period.since} to {found.audit.period.until}")
        for one in [found.table(table)] if table else found.tables:
            _print(one)
    elif format is Format.JSON and table is None:
        typer.echo(output.as_json({one.name: _rows(one) for one in found.tables}))
    else:
        # A file of commas holds one table: the figures, when no other is asked for.
        one = found.table(table or "figures")
        output.show(_rows(one), format, columns=one.columns)


def _print(table: Table) -> None:
    """Print a table below its title; the definitions would not fit beside the figures."""
    columns = [column for column in table.columns if column != "about"]
    typer.echo(f"\n{table.title} – {table.about}")
    if table.rows:
        output.show(_rows(table), Format.TABLE, columns=columns)
    else:
        typer.echo("–")


def _rows(table: Table) -> list[output.Row]:
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def _write(file: Path, content: bytes) -> None:
    if file.suffix.lower() != ".xlsx":
        raise UsageError(f"{file} is written as a workbook: give it a name that ends in .xlsx")
    with file.open("xb") as opened:
        opened.write(content)
