"""`tracker release`, `pause` and `resume`: a person's yes to letters that wait, and the button that stops all mail."""

from datetime import date
from typing import Annotated

import typer

from tracker.cli import lookup, output
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption, OnOption, ReasonOption, parse_date
from tracker.core.model import LetterState
from tracker.errors import UsageError
from tracker.jobs import gate, remind
from tracker.store import Store

COLUMNS = ("reason", "person", "email", "items", "release")

PausedBodyOption = Annotated[str | None, typer.Option("--body", metavar="SLUG", help="The letters of this body.")]
PausedPersonOption = Annotated[str | None, typer.Option("--person", metavar="NAME", help="The letters to this person.")]

_WAYS = {
    "preview": "tracker release SLUG",
    "flood": "tracker release --flood",
    "paused": "tracker resume",
    "body-paused": "tracker resume --body SLUG",
    "person-paused": "tracker resume --person NAME",
}


def release(
    ctx: typer.Context,
    slug: Annotated[str | None, typer.Argument(metavar="SLUG", help="The body whose letters may go out.")] = None,
    *,
    flood: Annotated[bool, typer.Option("--flood", help="Let the unusually many letters of the day go out.")] = False,
    letters: Annotated[
        bool, typer.Option("--letters", help="Let all letters that a restored backup holds go out.")
    ] = False,
    on: OnOption = None,
    dry_run: DryRunOption = False,
    format: FormatOption = Format.TABLE,
) -> None:
    """Say yes to letters that wait: a body's first ones, an unusual number of them; alone it lists what waits."""
    door: Door = ctx.obj
    if sum((slug is not None, flood, letters)) > 1:
        raise UsageError("release one thing at a time: a body, --flood or --letters")
    with door.changing(dry_run=dry_run) as store:
        if slug:
            _body(door, store, slug)
        elif flood:
            _flood(store, door.today(on))
        elif letters:
            _letters(store)
        else:
            _list(store, door.today(on), format)


def _body(door: Door, store: Store, slug: str) -> None:
    is_new = store.people.release(lookup.body(store, slug), who=door.who, at=door.now())
    typer.echo(f"{slug}: letters go out from now on" if is_new else f"{slug}: letters go out already")


def _flood(store: Store, day: date) -> None:
    gate.release_flood(store, day=day)
    typer.echo(f"the letters of {day} go out, however many they are")


def _letters(store: Store) -> None:
    held = store.outbox.list(state=LetterState.HELD)
    for letter in held:
        store.outbox.release(letter.key)
    typer.echo(f"{len(held)} letters wait to be sent")


def _list(store: Store, day: date, format: Format) -> None:
    rows = [
        {
            "reason": held.reason,
            "person": held.daily.person.name,
            "email": held.daily.person.email,
            "items": len(held.daily.mine),
            "release": _WAYS[held.reason],
        }
        for held in remind.plan(store, today=day).held
    ]
    rows += [
        {
            "reason": "held",
            "person": letter.person,
            "email": letter.to,
            "items": len(letter.items),
            "release": "tracker release --letters",
        }
        for letter in store.outbox.list(state=LetterState.HELD)
    ]
    output.show(rows, format, columns=COLUMNS)
    if format is Format.TABLE:
        _tell_preview(store, has_letters=bool(rows))
        _tell_pauses(store, day)


def _tell_preview(store: Store, *, has_letters: bool) -> None:
    """Name the bodies in preview, also on a day without letters."""
    if not has_letters:
        typer.echo("no letter waits for a yes today")
    for body in store.people.bodies():
        if not body.is_live:
            typer.echo(f"{body.slug} is in preview until `tracker release {body.slug}`")


def _tell_pauses(store: Store, day: date) -> None:
    """Name whose letters rest, also on a day without letters."""
    rests = gate.rests(store, today=day)
    people = {f"--person {store.people.get(key).name!r}": one for key, one in rests.people.items()}
    for option, one in {**{f"--body {slug}": one for slug, one in rests.bodies.items()}, **people}.items():
        ends = f"through {one.until}" if one.until else "until it is ended"
        typer.echo(f"paused by {one.who} {ends}: `tracker resume {option}`")


def pause(
    ctx: typer.Context,
    *,
    body: PausedBodyOption = None,
    person: PausedPersonOption = None,
    until: Annotated[
        date | None, typer.Option("--until", parser=parse_date, metavar="DATE", help="The last day of the pause.")
    ] = None,
    reason: ReasonOption = "",
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Stop all mail, or that of a body or a person, until `tracker resume`; nothing is lost meanwhile."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        subject = _subject(store, body, person)
        if subject:
            gate.rest(store, subject, until=until, why=reason, who=door.who, today=door.today(on), now=door.now(on))
        elif until or reason:
            raise UsageError(
                "--until and --reason go with --body or --person; all mail is paused until `tracker resume`"
            )
        else:
            gate.pause(store, who=door.who, now=door.now())
    typer.echo(_told_pause(body or person, until))


def resume(
    ctx: typer.Context,
    *,
    body: PausedBodyOption = None,
    person: PausedPersonOption = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Let mail go on after `tracker pause` or a restored backup; what was held is told once, as it stands then."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        if subject := _subject(store, body, person):
            was_paused = gate.wake(store, subject, who=door.who, today=door.today(on), now=door.now(on))
        else:
            was_paused = gate.is_paused(store)
            gate.resume(store)
    whose = f"mail to {body or person}" if body or person else "mail"
    typer.echo(f"{whose} goes on" if was_paused else f"{whose} was not paused")


def _subject(store: Store, body: str | None, person: str | None) -> str | None:
    """Find whose letters are meant; None for all."""
    if body and person:
        raise UsageError("pause one at a time: --body or --person")
    if body:
        return f"body:{lookup.body(store, body)}"
    return f"person:{lookup.person(store, person).key}" if person else None


def _told_pause(whose: str | None, until: date | None) -> str:
    if whose is None:
        return "all mail is paused; `tracker resume` lets it go on"
    ends = f"through {until}" if until else "until `tracker resume`"
    return f"mail to {whose} is paused {ends}"
