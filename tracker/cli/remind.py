"""`tracker remind`: the letters of a day, made and sent; or what they would be, and by which rule."""

from typing import Annotated

import typer

from tracker.cli import output
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption, OnOption
from tracker.jobs import remind as jobs
from tracker.jobs.remind import Plan

COLUMNS = ("person", "to", "mine", "digests", "worklists", "held")
LINE_COLUMNS = ("day", "who", "rule", "due", "held", "item", "text")
SENT_COLUMNS = ("key", "to", "state", "subject")


def remind(
    ctx: typer.Context,
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
    explain: Annotated[bool, typer.Option("--explain", help="Each reminder with the rule it follows.")] = False,
    format: FormatOption = Format.TABLE,
) -> None:
    """Make the letters that the day still lacks and send all that wait; twice gives nothing new."""
    door: Door = ctx.obj
    day = door.today(on) if dry_run else door.sending_day(on)
    with door.changing(dry_run=dry_run) as store:
        if dry_run or explain:
            _explain(jobs.plan(store, today=day), format, by_item=explain)
        if dry_run:
            return
        reminded = jobs.remind(store, office=door.office, today=day, now=door.now(on))
        for problem in reminded.problems:
            door.complain(problem)


def _explain(plan: Plan, format: Format, *, by_item: bool) -> None:
    if by_item:
        output.show(_lines(plan), format, columns=LINE_COLUMNS)
    else:
        output.show(_letters(plan), format, columns=COLUMNS)
    if format is Format.TABLE:
        for item, doubt in plan.gaps:
            typer.echo(f"nobody to write to: {output.plain(doubt.words)} ({doubt.code}): {output.plain(item.text)}")
        for waiting in plan.waiting:
            typer.echo(f"waits for the next working day: {waiting.person.name}: {output.plain(waiting.item.text)}")


def _lines(plan: Plan) -> list[output.Row]:
    return [
        {
            "day": line.day,
            "who": line.who,
            "rule": line.rule,
            "said_on": line.occasion.on,
            "held": line.held,
            "item": line.item,
            "text": line.text,
        }
        for line in plan.lines
    ]


def _letters(plan: Plan) -> list[output.Row]:
    dailies = [(daily, None) for daily in plan.dailies] + [(one.daily, one.reason) for one in plan.held]
    return [
        {
            "day": daily.day,
            "person": daily.person.name,
            "to": daily.person.email,
            "mine": len(daily.mine),
            "digests": len(daily.digests),
            "worklists": len(daily.worklists),
            "held": held,
        }
        for daily, held in dailies
    ]
