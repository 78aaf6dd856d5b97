"""`tracker import`: the spreadsheet that the secretary has today, or an export, comes in."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from tracker import reader
from tracker.cli import items, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption, OnOption
from tracker.core.model import Document
from tracker.core.sheet import phrases
from tracker.core.sheet.fields import Field
from tracker.core.sheet.layout import Layout
from tracker.errors import SheetError
from tracker.jobs import imports
from tracker.jobs.imports import Plan, Wishes
from tracker.reader.limits import LARGEST_SHEET

COLUMNS = ("row", "outcome", "status", "due", "body", "responsible", "text", "problems")
SHOWN = 40
"""Problems on a screen; the other formats have all."""


def take_in(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV or XLSX, or an export as JSON.")],
    *,
    body: Annotated[
        str | None, typer.Option(metavar="SLUG", help="Whose list it is, where it has no column that says so.")
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=HEADER", help="Which column holds what, by heading or letter: due=C, note=-."),
    ] = None,
    sheet: Annotated[str | None, typer.Option(metavar="NAME", help="Which sheet of the workbook.")] = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
    format: FormatOption = Format.TABLE,
) -> None:
    """Take in a list of action items; what is tracked already is left alone, so a file may come twice."""
    door: Door = ctx.obj
    with file.open("rb") as opened:
        document = Document(file.name, opened.read(LARGEST_SHEET + 1))
    columns = dict(map(_said, column or ()))
    reader.start()
    with door.changing(dry_run=dry_run) as store:
        wishes = Wishes(body and lookup.body(store, body), columns, sheet)
        try:
            plan = imports.apply(store, document, wishes=wishes, who=door.who, today=door.today(on), now=door.now(on))
        except SheetError as error:
            door.complain(f"{file}: {phrases.error(error, language='en')}")
            return
    if format is Format.TABLE:
        _tell(plan, dry_run=dry_run)
    else:
        output.show(rows(plan), format, columns=COLUMNS)


def rows(plan: Plan) -> list[output.Row]:
    """Spread a plan out, a row of the file each: what came of it, its item, and what is told of it."""
    told: dict[int, list[str]] = defaultdict(list)
    for problem in plan.problems:
        told[problem.row].append(phrases.problem(problem, language="en"))
    found = list(_items(plan))
    blank: output.Row = dict.fromkeys(found[0][1]) if found else {}
    found += [(number, {**blank, "row": number, "outcome": "told"}) for number in told.keys() - dict(found).keys()]
    return [{**row, "problems": told[number]} for number, row in sorted(found, key=lambda one: one[0])]


def _items(plan: Plan) -> Iterator[tuple[int, output.Row]]:
    for number, item in plan.taken:
        yield number, {"row": number, "outcome": "added", **items.row(item)}
    for number, item in plan.known:
        yield number, {"row": number, "outcome": "known", **items.row(item)}


def _tell(plan: Plan, *, dry_run: bool) -> None:
    """Say what a file brought, and how it was understood."""
    if dry_run:
        typer.echo("nothing is changed; this would come of it:")
    if plan.layout and not plan.layout.is_ours:
        _tell_columns(plan.layout)
    states = ", ".join(f"{count} {status}" for status, count in sorted(plan.counts.items())) or "-"
    typer.echo(f"{plan.source}: {len(plan.added)} new ({states}), {len(plan.known)} known before")
    if plan.met:
        typer.echo(f"new people: {', '.join(output.plain(person.name) for person in plan.met)}")
    for problem in plan.problems[:SHOWN]:
        place = f"row {problem.row}" + (f", {output.plain(problem.column)}" if problem.column else "")
        typer.echo(f"{place}: {output.plain(phrases.problem(problem, language='en'))}")
    if len(plan.problems) > SHOWN:
        typer.echo(f"… and {len(plan.problems) - SHOWN} more; --format csv has all")
    output.show(map(items.row, plan.added), Format.TABLE, columns=items.COLUMNS)


def _tell_columns(layout: Layout) -> None:
    where = f"sheet {output.plain(layout.sheet.name)}, " if layout.sheet.name else ""
    typer.echo(f"{where}{f'headings in row {layout.head}' if layout.head else 'no headings'}:")
    told = [
        {
            "column": column.letter,
            "heading": column.heading,
            "holds": str(column.field) if column.field else "-",
            "certainty": f"{column.certainty:.0%}" if column.field else "",
        }
        for column in layout.columns
    ]
    output.show(told, Format.TABLE, columns=("column", "heading", "holds", "certainty"))
    if layout.others:
        typer.echo(f"other sheets, not read: {', '.join(map(output.plain, layout.others))}")


def _said(words: str) -> tuple[Field, str]:
    name, _, column = words.partition("=")
    if name not in set(Field) or not column:
        names = ", ".join(Field)
        raise typer.BadParameter(f"{words!r}: write NAME=HEADER, where NAME is one of {names}", param_hint="--column")
    return Field(name), column
