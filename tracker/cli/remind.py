"""`tracker remind`: the letters of a day, made and sent; or what they would be, and by which rule."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Annotated

import typer

from tracker.cli import letters, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption, OnOption
from tracker.core.model import Letter, Mandate
from tracker.errors import HeldError
from tracker.jobs import agenda, deliver, lines, outlook, receipts
from tracker.jobs import remind as jobs
from tracker.jobs.deliver import DeliveryReport
from tracker.jobs.remind import Plan
from tracker.store import Store

COLUMNS = ("person", "to", "mine", "escalated", "digests", "worklists", "held")
LINE_COLUMNS = ("day", "who", "as", "part", "rule", "nominal", "moved", "state", "why", "item", "text")
DAY_COLUMNS = ("day", "rule", "nominal", "moved", "state")
MANDATES = {
    "member": "member of",
    "holder": "holder of",
    "successor": "successor of",
    "stand_in": "stand-in for",
    "secretary": "secretary, for",
}


def remind(
    ctx: typer.Context,
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Each reminder of the day with the rule it follows; needs --dry-run.")
    ] = False,
    item: Annotated[
        str | None,
        typer.Option("--item", metavar="KEY", help="With --explain: all days of this item, and why it is silent."),
    ] = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Make the letters that the day still lacks and send all that wait; twice gives nothing new."""
    door: Door = ctx.obj
    if explain and not dry_run:
        raise typer.BadParameter("--explain tells what would be done, so it needs --dry-run")
    if item and not explain:
        raise typer.BadParameter("--item tells the days of an item, so it needs --explain")
    with door.changing(dry_run=dry_run) as store:
        if item:
            _item(store, item, format, day=door.today(on))
        elif explain:
            _explain(store, _forecast(door, store, on=on), format)
        elif dry_run:
            _show(_forecast(door, store, on=on), format)
        else:
            _send(door, store, on=on, format=format)


# --- doing it -------------------------------------------------------------------------------------------------------


def _send(door: Door, store: Store, *, on: date | None, format: Format) -> None:
    day, now = door.sending_day(on), door.now(on)
    reminded = jobs.remind(store, office=door.office, today=day, now=now)
    agenda.send(store, office=door.office, today=day, now=now)
    unwritten = receipts.write(store, office=door.office, now=now)
    report = _deliver(door, store, now=now)
    sent = [store.outbox.get(key) for key in (*report.sent, *report.retried, *report.failed)]
    output.show(map(letters.row, sent), format, columns=letters.COLUMNS)
    _complain(door, (*reminded.problems, *unwritten), sent, report)
    if format is Format.TABLE:
        _tell_held(jobs.plan(store, today=day), has_sent=bool(sent))


def _deliver(door: Door, store: Store, *, now: datetime) -> DeliveryReport:
    """Send what waits, unless a running service holds the database: then it is the one that sends."""
    try:
        with store.hold(), door.mailer() as mailer:
            store.outbox.recover()
            deliver.wake(store)
            return deliver.deliver(
                store,
                send=mailer.send,
                sessions=mailer.sessions,
                watch=door.watch(),
                office=door.office,
                now=now,
            )
    except HeldError:
        typer.echo("the running service sends the letters")
        return DeliveryReport()


def _complain(door: Door, problems: Iterable[str], sent: Collection[Letter], report: DeliveryReport) -> None:
    for problem in problems:
        door.complain(problem)
    for letter in sent:
        if letter.key not in report.sent:
            door.complain(f"letter {letter.key} to {letter.to}: {letter.error}")
    if report.stopped:
        door.complain(report.stopped)


def _tell_held(left: Plan, *, has_sent: bool) -> None:
    """Say in a line what holds the rest back."""
    for reason in dict.fromkeys(held.reason for held in left.held):
        number = sum(held.reason == reason for held in left.held)
        typer.echo(f"letters held: {number} ({reason}); `tracker release` shows them")
    if not left.held and not has_sent:
        typer.echo("no letters")


# --- telling what would be done -------------------------------------------------------------------------------------


def _forecast(door: Door, store: Store, *, on: date | None) -> Plan:
    """Work out a day's letters; the days between today and a day to come are gone through, and undone with the rest."""
    day = door.today(on)
    return jobs.forecast(store, today=day, since=min(day, door.today()), now=door.now())


def _explain(store: Store, plan: Plan, format: Format) -> None:
    """Print every line with its rule."""
    bodies = {body.slug: body for body in store.people.bodies()}
    output.show([_line(one) for one in lines.lines(plan, bodies=bodies)], format, columns=LINE_COLUMNS)
    if format is Format.TABLE and not (plan.dailies or plan.held):
        typer.echo("no letters")


def _line(line: lines.Line) -> output.Row:
    return {
        "day": line.day,
        "who": line.who,
        "as": ", ".join(map(_mandate, line.mandates)),
        "part": line.part,
        "rule": line.rule,
        "nominal": line.nominal,
        "moved": ", ".join(line.moved),
        "state": line.state,
        "held": line.state if line.state in lines.HELD else None,
        "why": line.why,
        "item": line.item or None,
        "text": line.text,
    }


def _mandate(given: Mandate) -> str:
    """Say one step from the name in the minutes to the reader: `stand-in for Chen Li until 2026-07-17`."""
    until = f" until {given.until}" if given.until else ""
    return f"{MANDATES[given.kind]} {given.of}{until}"


def _item(store: Store, key: str, format: Format, *, day: date) -> None:
    """Print all days of an item, and why it is silent."""
    found = outlook.look(store, lookup.item(store, key), today=day)
    days = [
        {
            "day": one.on,
            "rule": one.rule,
            "nominal": one.nominal,
            "moved": ", ".join(one.moved),
            "state": "said" if one.is_said else "snoozed" if one.is_snoozed else "ahead",
        }
        for one in found.days
    ]
    if format is Format.JSON:
        whole = {"item": found.item.key, "text": found.item.text, "readers": list(found.readers)}
        output.show([{**whole, "silent": list(found.silent), "days": days}], format, columns=())
        return
    output.show(days, format, columns=DAY_COLUMNS)
    if format is Format.TABLE:
        typer.echo(f"told to: {', '.join(found.readers) or 'nobody'}")
        for why in found.silent:
            typer.echo(f"silent on {day}: {output.plain(why)}")


def _show(plan: Plan, format: Format) -> None:
    """Print a letter a line, then what nobody is told."""
    output.show(_letters(plan), format, columns=COLUMNS)
    if format is not Format.TABLE:
        return
    for item, doubt in plan.gaps:
        typer.echo(f"nobody to write to: {output.plain(doubt.words)} ({doubt.code}): {output.plain(item.text)}")
    for waiting in plan.waiting:
        typer.echo(f"waits for the next day with letters: {waiting.person.name}: {output.plain(waiting.item.text)}")
    if not (plan.dailies or plan.held):
        typer.echo("no letters")


def _letters(plan: Plan) -> list[output.Row]:
    dailies = [(daily, None) for daily in plan.dailies] + [(one.daily, one.reason) for one in plan.held]
    return [
        {
            "day": daily.day,
            "person": daily.person.name,
            "to": daily.person.email,
            "mine": len(daily.mine),
            "escalated": len(daily.alerts),
            "digests": len(daily.digests),
            "worklists": len(daily.worklists),
            "held": held,
        }
        for daily, held in dailies
    ]
