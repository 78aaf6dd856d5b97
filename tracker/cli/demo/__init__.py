"""`tracker demo`: an invented region is set up, its minutes read and its letters sent day by day, all in one folder."""

import shutil
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import letters, output
from tracker.cli.demo import region
from tracker.cli.door import Door
from tracker.cli.items import row
from tracker.cli.options import DryRunOption, OnOption
from tracker.core import phrases
from tracker.core.model import Item, Letter, Period
from tracker.errors import UsageError
from tracker.jobs import agenda, annex, answers, audit, calendars, deliver, ingest, log, remind
from tracker.jobs.annex import Format
from tracker.jobs.answers import Given
from tracker.store import Store
from tracker.web import history, names
from tracker.web.audit import said
from tracker.web.words import Words

MARK = ".tracker-demo"
FEED_FILE, AGENDA_FILE, PAGE_FILE = "calendar.ics", "agenda.html", "index.html"
ANNEX_FILE, AUDIT_FILE = "agenda.docx", "audit.xlsx"
FEED_OF = "farida-nyman"
AGENDA_OF = "kommunchefsgruppen"
SHOWN_LETTERS = 12


def demo(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(help="A folder of its own; an earlier demo there is replaced.")] = Path(
        "demo"
    ),
    *,
    on: OnOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Show items, letters, a calendar and an agenda of an invented region; nothing leaves the folder."""
    outer: Door = ctx.obj
    if folder.exists() and not (folder / MARK).exists():
        raise UsageError(f"{folder} is there and is no demo; name a new folder")
    if dry_run:
        typer.echo(f"would make {folder}")
        return
    _make(folder)
    # The surroundings' settings stay outside: a relay that is set there must get no letter to invented people.
    door = Door(environ={}, config=folder / "config", is_debug=outer.is_debug, is_quiet=True)
    today = door.today(on)
    with door.changing() as store:
        _play(door, store, today=today)
        _show(door, store, folder, today=today)
    _tell(folder)


# --- the story ------------------------------------------------------------------------------------------------------


def _make(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
    config = folder / "config"
    config.mkdir(parents=True)
    (folder / MARK).touch()
    for name, text in (
        ("tracker.toml", region.TRACKER),
        ("bodies.toml", region.BODIES),
        ("people.csv", region.PEOPLE),
    ):
        (config / name).write_text(text, encoding="utf-8")


def _play(door: Door, store: Store, *, today: date) -> None:
    """Let the minutes come in and the letters go out, a day at a time."""
    arrivals = region.arrivals(today)
    day = arrivals[0].on
    while day <= today:
        now = door.now(day)
        if day == region.done_on(today):
            _report_done(store, today=day, now=now)
        for arrival in arrivals:
            if arrival.on == day:
                ingest.ingest(store, arrival.document, who="demo", today=day, now=now)
        remind.remind(store, office=door.office, today=day, now=now)
        agenda.send(store, office=door.office, today=day, now=now)
        with door.mailer() as mailer:
            deliver.deliver(store, send=mailer.send, office=door.office, now=now)
        day += timedelta(days=1)


def _report_done(store: Store, *, today: date, now: datetime) -> None:
    """Answer as somebody does on the page that a letter leads to."""
    item = store.items.list(person=region.DONE)[0]
    token = store.links.new_answer(region.DONE, [item.key], "demo", expires_on=today)
    given = Given(item.key, "done", comment="Skickat till alla.")
    answers.answer(store, token, given, today=today, now=now)


# --- showing it -----------------------------------------------------------------------------------------------------


def _show(door: Door, store: Store, folder: Path, *, today: date) -> None:
    items = store.items.list()
    bodies = {body.slug: body.name for body in store.people.bodies()}
    sent = store.outbox.list(limit=SHOWN_LETTERS)
    feed = _feed(door, store, today=today)
    templates = door.office.templates
    (folder / FEED_FILE).write_bytes(feed)
    audited = _audited(store, items, today=today)
    (folder / AGENDA_FILE).write_bytes(_agenda(door, store, today=today, format=Format.HTML))
    (folder / ANNEX_FILE).write_bytes(_agenda(door, store, today=today, format=Format.DOCX))
    (folder / AUDIT_FILE).write_bytes(audit.workbook(audited))
    page = templates.get_template("demo/index.html").render(
        today=phrases.weekday(today, language="sv"),
        items=[_line(item, bodies) for item in items],
        questions=[(one.item_text, phrases.question(one, language="sv")) for one in store.doubts.open()],
        letters=[{"day": one.day, "to": one.to, "subject": one.subject, "html": _html(one)} for one in sent],
        feed=feed.decode().replace("\r\n", "\n"),
        feed_file=FEED_FILE,
        feed_name=store.people.get(FEED_OF).name,
        agenda_file=AGENDA_FILE,
        annex_file=ANNEX_FILE,
        moved=_course(door, store, next(item for item in items if item.times_moved), today=today),
        period=audited.audit.period,
        figures=[[said(cell, language="sv") for cell in row] for row in audited.table("figures").rows],
        audit_file=AUDIT_FILE,
        serve=_serve(folder),
        base_url=region.BASE_URL,
    )
    (folder / PAGE_FILE).write_text(page, encoding="utf-8")
    _print(door, store, sent, today=today)


def _line(item: Item, bodies: Mapping[str, str]) -> dict[str, object]:
    """Say an item as a row of the page."""
    return {
        "text": phrases.text(item, language="sv"),
        "responsible": phrases.responsible(item, language="sv"),
        "due": item.due_on or "",
        "moved": item.times_moved,
        "status": names.STATUSES[item.status],
        "body": bodies[item.body],
    }


def _course(door: Door, store: Store, item: Item, *, today: date) -> dict[str, object]:
    """Say what happened to an item from meeting to meeting, as its page does."""
    words = Words("sv", zone=door.settings.zone, today=today)
    steps = [
        {
            "day": line.at.date(),
            "what": names.EVENTS.get(line.what, line.what),
            "changes": list(history.told(line, words)),
            "origin": line.origin,
        }
        for line in log.lines(store, item.key, now=door.now(today))
    ]
    return {"text": item.text, "steps": steps}


def _audited(store: Store, items: list[Item], *, today: date) -> audit.Audited:
    """Count from the first meeting on, which in January lies in the year before."""
    period = Period(min(item.decided_on for item in items if item.decided_on), today)
    return audit.of(store, body=None, period=period, today=today, language="sv")


def _print(door: Door, store: Store, sent: list[Letter], *, today: date) -> None:
    """Show the same on the screen, a part at a time."""
    typer.secho("\nItems (tracker items list)\n", bold=True)
    rows = [row(item) for item in store.items.list()]
    typer.echo(
        output.as_table(
            rows, columns=("status", "due", "responsible", "text"), width=shutil.get_terminal_size().columns
        )
    )
    typer.secho("The latest letter (tracker letters show)\n", bold=True)
    typer.echo(letters.as_text(next(one for one in sent if one.items)))
    typer.secho(f"The agenda of {AGENDA_OF} (tracker agenda)\n", bold=True)
    typer.echo(_agenda(door, store, today=today, format=Format.MD))


def _agenda(door: Door, store: Store, *, today: date, format: Format) -> bytes:
    given = agenda.of(store, store.people.body(AGENDA_OF), today=today)
    return annex.write(store, given, templates=door.office.templates, format=format)


def _feed(door: Door, store: Store, *, today: date) -> bytes:
    return calendars.written(
        store,
        "person",
        FEED_OF,
        of=calendars.items(store, "person", FEED_OF),
        base_url=door.settings.base_url,
        domain=door.settings.domain,
        zone=door.settings.zone,
        today=today,
    )


def _html(letter: Letter) -> str:
    body = message_from_bytes(letter.content, policy=policy.default).get_body(("html",))
    return "" if body is None else str(body.get_content())


def _serve(folder: Path) -> str:
    return f"tracker --config {folder / 'config'} serve"


def _tell(folder: Path) -> None:
    typer.secho("All of it on one page", bold=True)
    typer.echo(f"\n  {(folder / PAGE_FILE).absolute().as_uri()}\n\nThe service with its pages, on the same data:\n")
    typer.echo(f"  {_serve(folder)}\n")
