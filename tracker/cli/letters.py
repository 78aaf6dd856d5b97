"""`tracker letters`: what went out and waits, and what would go out, word for word."""

from collections.abc import Sequence
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from typing import Annotated, Literal

import typer

from tracker.cli import commands, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import BodyOption, DryRunOption, Format, FormatOption, OnOption, PersonOption, parse_date
from tracker.core.model import Letter, LetterState
from tracker.errors import UsageError
from tracker.jobs import remind, samples
from tracker.jobs.office import Desk
from tracker.store import Store

app = commands.noun("List the letters, show them, and look at those to come.")

Language = Literal["sv", "en"]
HEADERS = ("From", "To", "Reply-To", "Date", "Subject")
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
    ctx: typer.Context,
    name: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help=f"A sample: {', '.join(samples.kinds())}.")
    ] = None,
    *,
    person: PersonOption = None,
    body: BodyOption = None,
    language: Annotated[Language | None, typer.Option(help="Of a sample; the installation's unless told.")] = None,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="Write a sample's HTML form there.")] = None,
    on: OnOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Show the letters that would be made on a day, word for word, and those that are held; changes nothing.

    With a NAME show a sample of that letter instead: with invented people, or with --body a body's own items.
    """
    door: Door = ctx.obj
    if name is None and (body or language or html):
        raise UsageError(f"--body, --language and --html are for a sample; name one: {', '.join(samples.kinds())}")
    with door.changing(dry_run=True) as store:
        day = door.today(on)
        sample = _sample(door, store, name, body=body, language=language, day=day) if name else None
        written = [(sample, None)] if sample else _written(door, store, day=day, person=person)
    _show(written, format=format, headers=None if sample else HEADERS)
    if html and sample:
        html.write_text(part_of(sample, "html"), encoding="utf-8")
    for problem in door.office.templates.told():
        door.complain(f"a template of your own is not used: {problem}")


def _show(written: Sequence[tuple[Letter, str | None]], *, format: Format, headers: Sequence[str] | None) -> None:
    """Print letters with why each is held; a sample has all its headers, and goes nowhere."""
    if format is not Format.TABLE:
        rows = [{**row(one), "held": held, "text": text_of(one)} for one, held in written]
        output.show(rows, format, columns=COLUMNS)
        return
    for letter, held in written:
        typer.echo(as_text(letter, headers=headers))
        if headers:
            typer.echo(f"({f'held: {held}' if held else 'goes out'})\n{'-' * 72}")
    if not written:
        typer.echo("no letters")


def _sample(door: Door, store: Store, name: str, *, body: str | None, language: Language | None, day: date) -> Letter:
    """Write a sample; UsageError for a name that none has."""
    if name not in samples.kinds():
        raise UsageError(f"no letter is called {name!r}; there are {', '.join(samples.kinds())}")
    spoken = language or door.settings.language
    material = (
        samples.of_body(store, store.people.body(body), language=spoken, today=day)
        if body
        else samples.invented(language=spoken, today=day)
    )
    return samples.write(name, material, office=door.office, today=day, now=door.now(day))


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


def as_text(letter: Letter, *, headers: Sequence[str] | None = HEADERS) -> str:
    """Write a letter out as somebody reads it, with these headers or all."""
    message = message_from_bytes(letter.content, policy=policy.default)
    names = message.keys() if headers is None else headers
    lines = [f"{name}: {message[name]}" for name in names if message[name]]
    return "\n".join([*lines, "", text_of(letter)])


def text_of(letter: Letter) -> str:
    """Take the plain text out of a letter."""
    return part_of(letter, "plain")


def part_of(letter: Letter, kind: str) -> str:
    """Take one of its forms, plain or html, out of a letter."""
    body = message_from_bytes(letter.content, policy=policy.default).get_body((kind,))
    return "" if body is None else str(body.get_content())
