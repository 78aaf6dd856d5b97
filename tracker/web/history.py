"""An item's log as its page tells it, each field before and after in words, and the whole of it as CSV."""

from collections.abc import Iterator
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from tracker.core.model import Status
from tracker.jobs import log
from tracker.spreadsheets import delimited
from tracker.web import names
from tracker.web.visit import Visit, VisitDep
from tracker.web.words import Words

router = APIRouter()

COLUMNS = ("Tid", "Vem", "Vad hände", "Närmare", "Ur", "Ändrat")
NOTHING = "–"


@dataclass(frozen=True)
class Told:
    """A field that changed, in words."""

    name: str
    before: str
    after: str


@dataclass(frozen=True)
class Step:
    """A line of the history, and what it changed."""

    line: log.Line
    changes: tuple[Told, ...]


def steps(visit: Visit, key: str) -> list[Step]:
    """Give the item's history, newest first."""
    return [Step(line, tuple(told(line, visit.words))) for line in reversed(log.lines(visit.store, key, now=visit.now))]


def told(line: log.Line, words: Words) -> Iterator[Told]:
    """Say what a line changed; what only the program itself reads is left out."""
    for change in line.changes:
        if name := names.FIELDS.get(change.field):
            yield Told(words(name), _said(change.before, change.field, words), _said(change.after, change.field, words))


def _said(value: str, field: str, words: Words) -> str:
    if field == "status":
        return words(names.STATUSES[Status(value)])
    return words(names.YES_AND_NO[value]) if value in names.YES_AND_NO else value or NOTHING


@router.get("/items/{key}/log.csv")
def csv(visit: VisitDep, key: str) -> Response:
    """Give everything that happened to an item, and the letters about it, as CSV."""
    item = visit.store.items.get(key)
    rows = [_row(line, visit.words) for line in log.everything(visit.store, item.key, now=visit.now)]
    headings = [visit.words(column) for column in COLUMNS]
    headers = {"Content-Disposition": f'attachment; filename="logg-{item.key}.csv"'}
    return Response(delimited.written([headings, *rows]), headers=headers, media_type="text/csv; charset=utf-8")


def _row(line: log.Line, words: Words) -> tuple[str, ...]:
    changes = "; ".join(f"{one.name}: {one.before} → {one.after}" for one in told(line, words))
    what = words(names.EVENTS.get(line.what, line.what))
    return line.at.isoformat(timespec="seconds"), line.who, what, line.detail, line.origin, changes
