"""`tracker bodies`: whose minutes are followed, and when they meet."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from typing import Annotated

import typer

from tracker.cli import commands, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption, OnOption, parse_date
from tracker.core.model import BY_HAND, CALENDAR, CONFIGURATION, Body, Statement
from tracker.errors import NetError, UsageError
from tracker.jobs import meetings as jobs
from tracker.store import Store

app = commands.noun("List the bodies, and say when they meet.")

BodyArgument = Annotated[str, typer.Argument(metavar="SLUG", help="The body.")]
DayArgument = Annotated[date, typer.Argument(parser=parse_date, metavar="DATE", help="The day of the meeting.")]

COLUMNS = ("slug", "name", "live", "chair", "secretary", "next_meeting")


def row(body: Body, meetings: Iterable[date]) -> output.Row:
    """Spread a body out for a list."""
    days = list(meetings)
    return {
        "slug": body.slug,
        "name": body.name,
        "names": list(body.names),
        "live": body.is_live,
        "chair": body.chair,
        "secretary": body.secretary,
        "members": list(body.members),
        "zone": body.zone,
        "country": body.country,
        "language": body.language,
        "next_meeting": days[0] if days else None,
        "meetings": [day.isoformat() for day in days],
    }


@app.command("list")
def list_(ctx: typer.Context, *, on: OnOption = None, format: FormatOption = Format.TABLE) -> None:
    """List the bodies; one that is not live holds its letters until `tracker release`."""
    door: Door = ctx.obj
    with door.reading() as store:
        today = door.today(on)
        rows = [row(body, store.meetings.upcoming(body.slug, today=today)) for body in store.people.bodies()]
    output.show(rows, format, columns=COLUMNS)


@app.command()
def meetings(
    ctx: typer.Context,
    slug: BodyArgument,
    days: Annotated[list[date], typer.Argument(parser=parse_date, metavar="DATE…", help="All its meetings to come.")],
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Say when a body meets, instead of what was known until now."""
    door: Door = ctx.obj
    deed = partial(jobs.set_by_hand, days=days, who=door.who, today=door.today(on), now=door.now(on))
    _change(door, slug, deed, dry_run=dry_run)


@app.command()
def show(
    ctx: typer.Context,
    slug: BodyArgument,
    *,
    on: OnOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List a body's meetings to come, those called off too, and where each is known from."""
    door: Door = ctx.obj
    with door.reading() as store:
        known = store.meetings.calendar(lookup.body(store, slug), since=door.today(on))
        names = jobs.sources(store, known)
    rows = [
        {
            "date": one.on,
            "meets": "cancelled" if one.is_cancelled else "yes",
            "place": one.place or "",
            "known_from": "; ".join(_said(said, names) for said in one.said),
        }
        for one in known
    ]
    output.show(rows, format, columns=("date", "meets", "place", "known_from"))


@app.command()
def meet(
    ctx: typer.Context,
    slug: BodyArgument,
    day: DayArgument,
    *,
    place: Annotated[str | None, typer.Option("--place", help="Where.")] = None,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Say that a body meets on a day, too."""
    door: Door = ctx.obj
    deed = partial(jobs.add, day=day, place=place, who=door.who, today=door.today(on), now=door.now(on))
    _change(door, slug, deed, dry_run=dry_run)


@app.command()
def cancel(
    ctx: typer.Context, slug: BodyArgument, day: DayArgument, *, on: OnOption = None, dry_run: DryRunOption = False
) -> None:
    """Call a meeting off; what is due at it follows to the next."""
    door: Door = ctx.obj
    deed = partial(jobs.cancel, day=day, who=door.who, today=door.today(on), now=door.now(on))
    _change(door, slug, deed, dry_run=dry_run)


@app.command()
def move(
    ctx: typer.Context,
    slug: BodyArgument,
    day: DayArgument,
    to: Annotated[date, typer.Argument(parser=parse_date, metavar="TO", help="The new day.")],
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Move a meeting to another day; what is due at it follows."""
    door: Door = ctx.obj
    deed = partial(jobs.move, day=day, to=to, who=door.who, today=door.today(on), now=door.now(on))
    _change(door, slug, deed, dry_run=dry_run)


@app.command("take-back")
def take_back(
    ctx: typer.Context, slug: BodyArgument, day: DayArgument, *, on: OnOption = None, dry_run: DryRunOption = False
) -> None:
    """Take back what was said of a day by hand: minutes and calendar decide again."""
    door: Door = ctx.obj
    deed = partial(jobs.take_back, day=day, who=door.who, today=door.today(on), now=door.now(on))
    _change(door, slug, deed, dry_run=dry_run)


@app.command()
def refresh(ctx: typer.Context, slug: BodyArgument, *, on: OnOption = None, dry_run: DryRunOption = False) -> None:
    """Ask a body's calendar on the net now."""
    from tracker import net
    from tracker.jobs import subscriptions

    door: Door = ctx.obj
    told = door.settings.calendars
    with door.reading() as store:
        slug = lookup.body(store, slug)
        address = store.people.body(slug).calendar
    if address is None:
        raise UsageError(f'{slug} follows no calendar; write `calendar = "https://…"` in its table of bodies.toml')
    # Before the store is opened for a change: nobody should wait for the net within a transaction.
    try:
        fetched: net.Fetched | NetError = net.fetch(address, inside=told.inside)
    except NetError as error:
        fetched = error
    with door.changing(dry_run=dry_run) as store:
        [went] = subscriptions.refresh(
            store,
            rules=subscriptions.Rules(told.inside, told.ignore),
            now=door.now(on),
            slug=slug,
            fetch=lambda _address, **_marks: subscriptions.answer(fetched),
        )
        known = store.meetings.upcoming(slug, today=door.today(on))
    if went.error:
        door.complain(f"the calendar of {slug}: {went.error}")
    _tell(slug, known)


def _change(door: Door, slug: str, deed: Callable[[Store, str], Iterable[date]], *, dry_run: bool) -> None:
    """Do something to the meetings of a body, and tell when it meets then."""
    with door.changing(dry_run=dry_run) as store:
        known = deed(store, lookup.body(store, slug))
    _tell(slug, known)


def _tell(slug: str, known: Iterable[date]) -> None:
    typer.echo(f"{slug} meets {', '.join(map(str, known)) or 'on no day that is known'}")


def _said(said: Statement, names: Mapping[str, str]) -> str:
    """Say where a word about a meeting is from, and that it calls it off."""
    where = {BY_HAND: "by hand", CALENDAR: "calendar", CONFIGURATION: "bodies.toml"}
    told = where.get(said.origin) or f"minutes {names[said.origin]}"
    return f"{told} (cancelled)" if said.is_cancelled else told
