"""`tracker letters`: what went out and waits, and what would go out, word for word."""

from datetime import date
from email import message_from_bytes, policy
from typing import Annotated

import typer

from tracker.cli import commands, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption, OnOption, PersonOption, parse_date
from tracker.core.model import Letter, LetterState
from tracker.jobs import remind
from tracker.jobs.office import Desk
from tracker.store import Store

app = commands.noun("List the letters, show them, and look at those to come.")

COLUMNS = ("key", "day", "kind", "state", "to", "subject")


def row(letter: Letter) -> output.Row:
    """Spread a letter out for a list, without its words."""
    return {
        "key": letter.key,
        "day": letter.day,
        "kind": letter.kind,
        "state": str(letter.state),
        "person": letter.person,
        "to": letter.to,
        "subject": letter.subject,
        "sections": list(letter.sections),
        "items": list(letter.items),
        "tries": letter.tries,
        "sent": letter.sent_at and letter.sent_at.isoformat(timespec="seconds"),
        "error": letter.error,
    }


@app.command("list")
def list_(
    ctx: typer.Context,
    *,
    state: Annotated[LetterState | None, typer.Option(help="Only letters that stand so.")] = None,
    person: PersonOption = None,
    day: Annotated[date | None, typer.Option(parser=parse_date, metavar="DATE", help="Only of this day.")] = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List the letters that were made, newest first."""
    door: Door = ctx.obj
    with door.reading() as store:
        key = person and lookup.person(store, person).key
        found = store.outbox.list(state=state, person=key, day=day)
    output.show(map(row, found), format, columns=COLUMNS)


@app.command()
def show(
    ctx: typer.Context,
    key: Annotated[str, typer.Argument(metavar="KEY", help="The key, as the list shows it.")],
    *,
    raw: Annotated[bool, typer.Option("--raw", help="The bytes as they go out.")] = False,
) -> None:
    """Show a letter: its headers and its text."""
    door: Door = ctx.obj
    with door.reading() as store:
        letter = store.outbox.get(key)
    if raw:
        typer.echo(letter.content, nl=False)
    else:
        typer.echo(as_text(letter))


@app.command()
def preview(
    ctx: typer.Context, *, person: PersonOption = None, on: OnOption = None, format: FormatOption = Format.TABLE
) -> None:
    """Show the letters that would be made on a day, word for word, and those that are held; changes nothing."""
    door: Door = ctx.obj
    with door.changing(dry_run=True) as store:
        written = _written(door, store, day=door.today(on), person=person)
    if format is not Format.TABLE:
        output.show(
            [{**row(one), "held": held, "text": text_of(one)} for one, held in written], format, columns=COLUMNS
        )
        return
    for letter, held in written:
        typer.echo(as_text(letter))
        typer.echo(f"({f'held: {held}' if held else 'goes out'})\n{'-' * 72}")
    if not written:
        typer.echo("no letters")


def _written(door: Door, store: Store, *, day: date, person: str | None) -> list[tuple[Letter, str | None]]:
    """Write all letters of the day, with why each is held."""
    only = person and lookup.person(store, person).key
    planned = remind.plan(store, today=day)
    dailies = [(daily, None) for daily in planned.dailies] + [(one.daily, one.reason) for one in planned.held]
    desk = Desk.open(store, door.office, now=door.now(day))
    return [(desk.daily(store, daily), held) for daily, held in dailies if only in {None, daily.person.key}]


@app.command()
def release(
    ctx: typer.Context,
    key: Annotated[str, typer.Argument(metavar="KEY", help="The key, as the list shows it.")],
    *,
    dry_run: DryRunOption = False,
) -> None:
    """Let a letter that is held or has failed be tried again."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        store.outbox.get(key)
        is_queued = store.outbox.release(key)
    typer.echo(f"{key} {'waits to be sent' if is_queued else 'was neither held nor failed'}")


def as_text(letter: Letter) -> str:
    """Write a letter out as somebody reads it."""
    message = message_from_bytes(letter.content, policy=policy.default)
    headers = [f"{name}: {message[name]}" for name in ("From", "To", "Reply-To", "Date", "Subject") if message[name]]
    return "\n".join([*headers, "", text_of(letter)])


def text_of(letter: Letter) -> str:
    """Take the plain text out of a letter."""
    body = message_from_bytes(letter.content, policy=policy.default).get_body(("plain",))
    return "" if body is None else str(body.get_content())
