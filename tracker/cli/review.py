"""`tracker review`: the questions that wait for a person, and their answers."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated

import typer

from tracker.cli import commands, ingest, items, lookup, output
from tracker.cli.door import Door
from tracker.cli.options import BodyOption, DryRunOption, Format, FormatOption, OnOption, parse_date
from tracker.core.model import Question
from tracker.jobs import review as jobs
from tracker.store import Store

app = commands.noun("List the questions that wait for a person, and answer them.")

COLUMNS = ("key", "code", "body", "words", "text", "source", "line")
QuestionArgument = Annotated[str, typer.Argument(metavar="KEY", help="The question's key, as the list shows it.")]
Answer = Callable[[Store, date, datetime], Question]


def row(question: Question) -> output.Row:
    """Spread a question out for a list."""
    return {
        "key": question.key,
        "code": question.code,
        "body": question.body,
        "words": question.words,
        "asked": question.asked_on,
        "item": question.item,
        "text": question.item_text,
        "source": question.source,
        "line": question.line,
        "proposal": "; ".join(f"{name}: {value}" for name, value in question.proposal.items()),
    }


@app.command("list")
def list_(ctx: typer.Context, *, body: BodyOption = None, format: FormatOption = Format.TABLE) -> None:
    """List what waits for an answer, oldest first."""
    door: Door = ctx.obj
    with door.reading() as store:
        found = store.doubts.open(body and lookup.body(store, body))
    output.show(map(row, found), format, columns=COLUMNS)


@app.command()
def accept(ctx: typer.Context, key: QuestionArgument, *, on: OnOption = None, dry_run: DryRunOption = False) -> None:
    """Say yes: the item is tracked, or what the question proposes is set."""
    door: Door = ctx.obj
    _answer(
        door, lambda store, today, now: jobs.accept(store, key, who=door.who, today=today, now=now), on, dry_run=dry_run
    )


@app.command()
def dismiss(ctx: typer.Context, key: QuestionArgument, *, on: OnOption = None, dry_run: DryRunOption = False) -> None:
    """Say no: it is no action, or everything stays as it is."""
    door: Door = ctx.obj
    _answer(
        door,
        lambda store, today, now: jobs.decline(store, key, who=door.who, today=today, now=now),
        on,
        dry_run=dry_run,
    )


@app.command("set-date")
def set_date(
    ctx: typer.Context,
    key: QuestionArgument,
    day: Annotated[date, typer.Argument(parser=parse_date, metavar="DATE", help="As 2026-03-18.")],
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Answer with a day: of the item, or of the meeting that is asked about."""
    door: Door = ctx.obj
    _answer(
        door,
        lambda store, today, now: jobs.set_date(store, key, day, who=door.who, today=today, now=now),
        on,
        dry_run=dry_run,
    )


@app.command("set-person")
def set_person(
    ctx: typer.Context,
    key: QuestionArgument,
    names: Annotated[list[str], typer.Argument(metavar="NAME…", help="Who does it: a name, or a role.")],
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Answer with who is responsible."""
    door: Door = ctx.obj
    _answer(
        door,
        lambda store, today, now: jobs.set_people(store, key, names, who=door.who, today=today, now=now),
        on,
        dry_run=dry_run,
    )


@app.command("set-address")
def set_address(
    ctx: typer.Context,
    key: QuestionArgument,
    email: Annotated[str, typer.Argument(help="Where their letters go.")],
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Answer with a mail address."""
    door: Door = ctx.obj
    _answer(door, lambda store, _, now: jobs.set_address(store, key, email, who=door.who, now=now), on, dry_run=dry_run)


@app.command("set-body")
def set_body(
    ctx: typer.Context,
    key: QuestionArgument,
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="Whose minutes they are.")],
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Answer with whose minutes a document holds, which reads it."""
    door: Door = ctx.obj
    with door.changing(dry_run=dry_run) as store:
        report = jobs.set_body(
            store, key, lookup.body(store, slug), who=door.who, today=door.today(on), now=door.now(on)
        )
        ingest.tell(report, dry_run=dry_run)


def _answer(door: Door, answer: Answer, on: date | None, *, dry_run: bool) -> None:
    """Answer a question and tell what came of it."""
    with door.changing(dry_run=dry_run) as store:
        question = answer(store, door.today(on), door.now(on))
        if question.item:
            items.told(store, store.items.get(question.item), dry_run=dry_run)
        else:
            typer.echo(
                f"{'would answer' if dry_run else 'answered'}: {question.code} {output.plain(question.words)}".rstrip()
            )
