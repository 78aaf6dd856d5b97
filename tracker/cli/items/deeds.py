"""Changes of items by hand. Each command tells how the item stands then."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Annotated

import typer

from tracker.cli import lookup
from tracker.cli.door import Door
from tracker.cli.items.rows import told
from tracker.cli.options import (
    DryRunOption,
    DueOption,
    KeyArgument,
    MeetingOption,
    OnOption,
    ReasonOption,
    SectionOption,
    parse_date,
)
from tracker.core.model import Item
from tracker.jobs import edit, members
from tracker.jobs import undo as undoing
from tracker.store import Store


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


def close(
    ctx: typer.Context,
    key: KeyArgument,
    *,
    section: SectionOption = None,
    meeting: MeetingOption = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Close an item: the meeting says it is done."""
    door: Door = ctx.obj
    deed = partial(edit.close, section=section, meeting=meeting, who=door.who, now=door.now(on))
    _change(door, key, deed, dry_run=dry_run)


def write_off(
    ctx: typer.Context,
    key: KeyArgument,
    *,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it will not be done.")],
    section: SectionOption = None,
    meeting: MeetingOption = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Write an item off: the meeting says it will not be done."""
    door: Door = ctx.obj
    deed = partial(edit.write_off, reason=reason, section=section, meeting=meeting, who=door.who, now=door.now(on))
    _change(door, key, deed, dry_run=dry_run)


def hand_over(
    ctx: typer.Context,
    key: KeyArgument,
    *,
    to: Annotated[str, typer.Option(metavar="BODY", help="The body or organisation that follows it up from now on.")],
    section: SectionOption = None,
    meeting: MeetingOption = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Hand an item over to another body: it is followed up there."""
    door: Door = ctx.obj
    deed = partial(edit.hand_over, to=to, section=section, meeting=meeting, who=door.who, now=door.now(on))
    _change(door, key, deed, dry_run=dry_run)


def undo(
    ctx: typer.Context,
    key: KeyArgument,
    *,
    line: Annotated[
        int | None, typer.Option(metavar="N", help="The line of its log; else the latest that can be taken back.")
    ] = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Take back what was done to an item in the last seven days."""
    door: Door = ctx.obj
    deed = partial(undoing.undo, number=line, who=door.who, now=door.now(on))
    _change(door, key, deed, dry_run=dry_run)


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
    deed = partial(edit.reopen, reason=reason, who=door.who, now=door.now(on))
    _change(door, key, deed, dry_run=dry_run)


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
    deed = partial(edit.move, due_on=to, reason=reason, who=door.who, today=door.today(on), now=door.now(on))
    _change(door, key, deed, dry_run=dry_run)


def snooze(
    ctx: typer.Context,
    key: KeyArgument,
    *,
    until: Annotated[
        date | None,
        typer.Option("--until", parser=parse_date, metavar="DATE", help="The day on which it is reminded of again."),
    ] = None,
    off: Annotated[bool, typer.Option("--off", help="End the snooze.")] = False,
    reason: ReasonOption = "",
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Remind nobody of an item before a day; moving its date ends that too."""
    door: Door = ctx.obj
    if (until is None) != off:
        raise typer.BadParameter("say --until DATE, or --off")
    now = door.now(on)
    if until:
        deed = partial(edit.snooze, until=until, reason=reason, who=door.who, today=door.today(on), now=now)
    else:
        deed = partial(edit.wake, who=door.who, now=now)
    _change(door, key, deed, dry_run=dry_run)


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
    deed = partial(edit.assign, names=names, who=door.who, today=door.today(on), now=door.now(on))
    _change(door, key, deed, dry_run=dry_run)


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
    now = door.now(on)
    if again:
        deed = partial(members.ask_again, member=member, who=door.who, now=now)
    else:
        deed = partial(members.answer_for, member=member, note=note, who=door.who, today=door.today(on), now=now)
    _change(door, key, deed, dry_run=dry_run)


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
    deed = partial(edit.set_confidential, is_confidential=not off, who=door.who, now=door.now(on))
    _change(door, key, deed, dry_run=dry_run)


def _change(door: Door, key: str, deed: Callable[[Store, str], Item], *, dry_run: bool) -> None:
    """Do something to the item that is typed, and tell how it stands then."""
    with door.changing(dry_run=dry_run) as store:
        told(store, deed(store, lookup.item(store, key)), dry_run=dry_run)
