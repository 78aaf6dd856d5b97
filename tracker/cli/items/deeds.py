"""`tracker items`: what is tracked, and every change a person makes to it by hand."""

from datetime import date
from typing import Annotated

import typer

from tracker.cli import commands, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import (
    BodyOption,
    DryRunOption,
    DueOption,
    Format,
    FormatOption,
    KeyArgument,
    OnOption,
    PersonOption,
    ReasonOption,
    SectionOption,
    parse_date,
)
from tracker.core.model import ENDED, Item, Status
from tracker.jobs import answers, edit
from tracker.store import Store

app = commands.noun("List the items, and change them by hand.")

COLUMNS = ("key", "status", "due", "body", "section", "responsible", "text")
HISTORY_COLUMNS = ("at", "who", "what", "detail")


def row(item: Item) -> output.Row:
    """Spread an item out for a list; days are ISO 8601."""
    return {
        "key": item.key,
        "status": str(item.status),
        "due": item.due_on,
        "proposed_due": item.proposed_due_on,
        "body": item.body,
        "section": item.section,
        "decided": item.decided_on,
        "arrived": item.arrived_on,
        "responsible": [one.name for one in item.responsible],
        "shares": [f"{one.name}: {one.answered_on or 'awaited'}" for one in item.shares],
        "explicit": item.explicit,
        "confidential": item.is_confidential,
        "doubts": [doubt.code for doubt in item.doubts],
        "source": item.source,
        "line": item.line,
        "note": item.note,
        "closing_section": item.closing_section,
        "first_due": item.first_due_on,
        "changed": item.changed_at.isoformat(timespec="seconds"),
        "text": item.text,
    }


@app.command("list")
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


@app.command()
def show(ctx: typer.Context, key: KeyArgument, *, format: FormatOption = Format.TABLE) -> None:
    """Show an item with its quote, its places and its history."""
    door: Door = ctx.obj
    with door.reading() as store:
        item = store.items.get(key)
        history = [
            {"at": event.at.isoformat(timespec="seconds"), "who": event.who, "what": event.what, "detail": event.detail}
            for event in store.history.of(key)
        ]
        places = [{"source": one.source, "line": one.line, "quote": one.quote} for one in store.items.places(key)]
    if format is not Format.TABLE:
        output.show([{**row(item), "quote": item.quote, "places": places, "history": history}], format, columns=COLUMNS)
        return
    for name, value in {**row(item), "quote": item.quote}.items():
        if shown := output.plain(value):
            typer.echo(f"{name.replace('_', ' '):<16}{shown}")
    for place in places:
        typer.echo(f"{'place':<16}{place['source']}, line {place['line']}")
    typer.echo()
    output.show(history, Format.TABLE, columns=HISTORY_COLUMNS)


@app.command()
def add(
    ctx: typer.Context,
    text: Annotated[str, typer.Argument(help="The task.")],
    *,
    body: Annotated[str, typer.Option(metavar="SLUG", help="The body that gave it.")],
    responsible: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Who does it; may be given more than once.")
    ] = None,
    due: DueOption = None,
    section: SectionOption = None,
    decided: Annotated[
        date | None, typer.Option(parser=parse_date, metavar="DATE", help="The day of the meeting that gave it.")
    ] = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Track something that stands in no minutes."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        item = edit.add(
            store,
            body=lookup.body(store, body),
            text=text,
            responsible=responsible or (),
            due_on=due,
            section=section,
            decided_on=decided,
            who=door.who,
            today=door.today(on),
            now=door.now(on),
        )
        told(store, item, dry_run=dry_run)


@app.command()
def close(
    ctx: typer.Context,
    key: KeyArgument,
    *,
    section: SectionOption = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Close an item: the meeting says it is done."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        item = edit.close(store, key, section=section, who=door.who, now=door.now(on))
        told(store, item, dry_run=dry_run)


@app.command("write-off")
def write_off(
    ctx: typer.Context,
    key: KeyArgument,
    *,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it will not be done.")],
    section: SectionOption = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Write an item off: the meeting says it will not be done."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        item = edit.write_off(store, key, reason=reason, section=section, who=door.who, now=door.now(on))
        told(store, item, dry_run=dry_run)


@app.command()
def reopen(
    ctx: typer.Context,
    key: KeyArgument,
    *,
    reason: ReasonOption = "",
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Take back that an item is done, written off or no action."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        item = edit.reopen(store, key, reason=reason, who=door.who, now=door.now(on))
        told(store, item, dry_run=dry_run)


@app.command()
def move(
    ctx: typer.Context,
    key: KeyArgument,
    to: Annotated[date, typer.Argument(parser=parse_date, metavar="DATE", help="The new due date.")],
    *,
    reason: ReasonOption = "",
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Give an item another due date."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        item = edit.move(store, key, due_on=to, reason=reason, who=door.who, today=door.today(on), now=door.now(on))
        told(store, item, dry_run=dry_run)


@app.command()
def assign(
    ctx: typer.Context,
    key: KeyArgument,
    names: Annotated[list[str], typer.Argument(metavar="NAME…", help="Who does it: a name, or a role.")],
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Say on whom an item rests, instead of whom it rested on."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        item = edit.assign(store, key, names=names, who=door.who, today=door.today(on), now=door.now(on))
        told(store, item, dry_run=dry_run)


@app.command()
def answer(
    ctx: typer.Context,
    key: KeyArgument,
    *,
    member: Annotated[str, typer.Option("--for", metavar="NAME", help="The member, as `tracker items show` names it.")],
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="What the member says.")] = "",
    again: Annotated[bool, typer.Option("--again", help="Take the answer back: it is asked for again.")] = False,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Say for a member of the group that an item rests on that its part is done."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        if again:
            item = answers.ask_again(store, key, member=member, who=door.who, now=door.now(on))
        else:
            today, now = door.today(on), door.now(on)
            item = answers.answer_for(store, key, member=member, note=note, who=door.who, today=today, now=now)
        told(store, item, dry_run=dry_run)


@app.command()
def confidential(
    ctx: typer.Context,
    key: KeyArgument,
    *,
    off: Annotated[bool, typer.Option("--off", help="Let its words into letters again.")] = False,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Keep an item's words out of letters, calendars and annexes."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        item = edit.set_confidential(store, key, is_confidential=not off, who=door.who, now=door.now(on))
        told(store, item, dry_run=dry_run)


def told(store: Store, item: Item, *, dry_run: bool) -> None:
    """Print how an item stands now, and what is still asked about it and its people."""
    if dry_run:
        typer.echo("this would be the item; nothing is changed:")
    output.show([row(item)], Format.TABLE, columns=COLUMNS)
    people = {one.person for one in item.responsible if one.person}
    for question in store.doubts.open(item.body):
        if question.item == item.key or question.proposal.get("person") in people:
            typer.echo(f"asked: {question.code} {output.plain(question.words)}".rstrip())
