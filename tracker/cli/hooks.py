"""`tracker hooks`: which programs are told of events, how it goes, a test call, and another try."""

from collections.abc import Mapping
from typing import Annotated

import typer

from tracker.cli import commands, output
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption
from tracker.core import hooks as events
from tracker.core.hooks import Telling
from tracker.core.model import Body, Hook
from tracker.errors import NotFoundError
from tracker.jobs import hooks as jobs
from tracker.settings.problems import nearest
from tracker.store import Store, new_key

app = commands.noun("List the programs that are told of events, try one, and turn one on again.")

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="The hook, as the settings name it.")]
COLUMNS = ("name", "address", "state", "waiting", "failed", "sent", "error")
CALLS = ("made", "event", "subject", "state", "tries", "next_try", "error")
MOST_CALLS = 50


@app.command("list")
def list_(ctx: typer.Context, *, format: FormatOption = Format.TABLE) -> None:
    """List the hooks that the settings name, and how it goes with each."""
    door: Door = ctx.obj
    with door.reading() as store:
        rows = [_row(store, hook, door) for hook in door.settings.called]
    output.show(rows, format, columns=COLUMNS)


@app.command()
def calls(ctx: typer.Context, name: NameArgument, *, format: FormatOption = Format.TABLE) -> None:
    """List the latest calls of a hook, newest first, without what they say."""
    door: Door = ctx.obj
    hook = _hook(door, name)
    with door.reading() as store:
        rows = [
            {
                "made": call.made_at,
                "event": call.event,
                "subject": call.subject,
                "id": call.id,
                "state": str(call.state),
                "tries": call.tries,
                "next_try": call.not_before,
                "sent": call.sent_at,
                "error": call.error,
            }
            for call in store.hooks.calls(hook.name, limit=MOST_CALLS)
        ]
    output.show(rows, format, columns=CALLS)


@app.command("test")
def try_(ctx: typer.Context, name: NameArgument, *, dry_run: DryRunOption = False) -> None:
    """Call a hook once with a test event, and say what it answered."""
    door: Door = ctx.obj
    hook = _hook(door, name)
    with door.reading() as store:
        body = _body(store, hook, door)
    telling = Telling(body, hook.format, people=hook.people, base_url=door.settings.base_url)
    content = events.example(telling, at=door.now())
    if dry_run:
        typer.echo(f"would post to {jobs.address(hook)}:\n{content.decode()}")
        return
    went = jobs.try_once(hook, id=f"msg_test{new_key()}", content=content, at=door.now())
    if went.error:
        door.complain(f"the hook {hook.name}: {went.error}")
    else:
        typer.echo(f"{jobs.address(hook)} took it")


@app.command()
def retry(ctx: typer.Context, name: NameArgument, *, dry_run: DryRunOption = False) -> None:
    """Turn a hook on again and let all that waits or has failed go at once; `tracker serve` sends it."""
    door: Door = ctx.obj
    hook = _hook(door, name)
    with door.changing(dry_run=dry_run) as store:
        number = jobs.turn_on(store, hook, who=door.who, now=door.now())
    would_be, would = ("would be", "would ") if dry_run else ("is", "")
    typer.echo(f"{hook.name} {would_be} on; {number} calls {would}wait")


def _hook(door: Door, name: str) -> Hook:
    found = {hook.name: hook for hook in door.settings.called}
    if name not in found:
        raise NotFoundError(f"the settings name no hook {name}{nearest(name, found)}; they stand in [hooks.NAME]")
    return found[name]


def _body(store: Store, hook: Hook, door: Door) -> Body:
    """Choose a body in whose name and language to speak."""
    bodies = {body.slug: body for body in store.people.bodies()}
    named = next((bodies[slug] for slug in hook.bodies if slug in bodies), None)
    settings = door.settings
    return named or next(iter(bodies.values()), Body("test", (settings.sender_name,), language=settings.language))


def _row(store: Store, hook: Hook, door: Door) -> Mapping[str, object]:
    told = jobs.standing(store, hook, now=door.now())
    return {
        "name": hook.name,
        "address": jobs.address(hook),
        "events": list(hook.events),
        "bodies": list(hook.bodies),
        "format": hook.format,
        "people": hook.people,
        "signed": hook.secret is not None,
        "state": told.state,
        "waiting": told.waiting,
        "failed": told.failed,
        "sent": told.sent_at,
        "next_try": told.until,
        "error": told.error,
    }
