"""Looking at items: which there are, one with all that is known of it, and its log."""

from typing import Annotated

import typer

from tracker.cli import letters, lookup, output
from tracker.cli.door import Door
from tracker.cli.items.rows import COLUMNS, row
from tracker.cli.options import BodyOption, Format, FormatOption, KeyArgument, OnOption, PersonOption
from tracker.core.model import ENDED, Status
from tracker.jobs import log as jobs

HISTORY_COLUMNS = ("at", "who", "what", "detail")
LOG_COLUMNS = ("line", "at", "who", "what", "detail", "changes", "can_be_undone")


def list_(
    ctx: typer.Context,
    *,
    body: BodyOption = None,
    person: PersonOption = None,
    status: Annotated[list[Status] | None, typer.Option(help="Only these; may be given more than once.")] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only what is late.")] = False,
    on: OnOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List items, those due first at the top; ended ones only when --status asks for them."""
    door: Door = ctx.obj
    with door.reading() as store:
        found = store.items.list(
            body=body and lookup.body(store, body),
            person=person and lookup.person(store, person).key,
            status=status or frozenset(Status) - ENDED,
            overdue_on=door.today(on) if overdue else None,
        )
    output.show(map(row, found), format, columns=COLUMNS)


def show(ctx: typer.Context, key: KeyArgument, *, format: FormatOption = Format.TABLE) -> None:
    """Show an item with its quote, its places, its history and the letters about it."""
    door: Door = ctx.obj
    with door.reading() as store:
        item = store.items.get(lookup.item(store, key))
        history = [_logged(line) for line in jobs.lines(store, item.key, now=door.now())]
        places = [{"source": one.source, "line": one.line, "quote": one.quote} for one in store.items.places(item.key)]
        about = [letters.row(letter) for letter in store.outbox.about(item.key)]
    if format is not Format.TABLE:
        whole = {**row(item), "quote": item.quote, "places": places, "history": history, "letters": about}
        output.show([whole], format, columns=COLUMNS)
        return
    for name, value in {**row(item), "quote": item.quote}.items():
        if shown := output.plain(value):
            typer.echo(f"{name.replace('_', ' '):<16}{shown}")
    for place in places:
        typer.echo(f"{'place':<16}{place['source']}, line {place['line']}")
    typer.echo()
    output.show(history, Format.TABLE, columns=HISTORY_COLUMNS)
    typer.echo()
    output.show(about, Format.TABLE, columns=letters.COLUMNS)


def log(ctx: typer.Context, key: KeyArgument, *, on: OnOption = None, format: FormatOption = Format.TABLE) -> None:
    """Show all that happened to an item, before → after of every field that changed, and the letters about it."""
    door: Door = ctx.obj
    with door.reading() as store:
        found = jobs.everything(store, lookup.item(store, key), now=door.now(on))
    if format is Format.JSON:
        output.show(map(_logged, found), format, columns=LOG_COLUMNS)
    else:
        output.show([{**_logged(line), "changes": _in_words(line)} for line in found], format, columns=LOG_COLUMNS)


def _logged(line: jobs.Line) -> dict[str, object]:
    return {
        "line": line.number,
        "at": line.at.isoformat(timespec="seconds"),
        "who": line.who,
        "what": line.what,
        "detail": line.detail,
        "origin": line.origin,
        "changes": {one.field: [one.before, one.after] for one in line.changes},
        "can_be_undone": line.can_be_undone,
    }


def _in_words(line: jobs.Line) -> str:
    return "; ".join(f"{one.field}: {one.before or '–'} → {one.after or '–'}" for one in line.changes)
