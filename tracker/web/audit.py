"""The auditor's view of a body or of all: a page to read and print, and the same tables as CSV and XLSX."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query
from starlette.exceptions import HTTPException
from starlette.responses import Response

from tracker.core.model import Period
from tracker.core.report.audit import Cell
from tracker.errors import UsageError
from tracker.jobs import audit
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import Visit, VisitDep

router = APIRouter()

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Chosen:
    """What is asked for, as the address has it; empty days stand for this year to today."""

    body: str = ""
    since: str = ""
    until: str = ""

    def period(self, visit: Visit) -> Period:
        """Give the days that are meant. RefusedError when they can't be."""
        form = Form({"from": self.since, "to": self.until})
        usual = audit.usual_period(until=form.day("to"), today=visit.today)
        since, until = form.day("from") or usual.since, usual.until
        if until < since:
            raise RefusedError("to", "Perioden slutar innan den börjar.")
        return Period(since, until)


def chosen(
    body: str = "", since: Annotated[str, Query(alias="from")] = "", until: Annotated[str, Query(alias="to")] = ""
) -> Chosen:
    """Read what is asked for."""
    return Chosen(body, since, until)


ChosenDep = Annotated[Chosen, Depends(chosen)]


@router.get("/audit")
def show(visit: VisitDep, asked: ChosenDep) -> Response:
    """Show the figures, how they ran, and the items behind them."""
    try:
        period, refused = asked.period(visit), None
    except RefusedError as error:
        period, refused = audit.usual_period(today=visit.today), error
    found = _found(visit, asked, period, most=audit.LISTED)
    form = Form({"from": asked.since, "to": asked.until} if refused else _days(period))
    return visit.page(
        "audit.html",
        status=422 if refused else 200,
        asked=asked,
        form=form,
        refused=refused,
        found=found,
        period=found.audit.period,
        tables={table.name: table for table in found.tables},
        lists=found.lists,
        bodies=visit.store.people.bodies(),
        picture=audit.picture(found, title=visit.words(TITLE), description=_described(visit, found)),
        query=urlencode({"body": asked.body, **_days(period)}),
        said=lambda cell: said(cell, language=visit.words.language),
    )


@router.get("/audit.xlsx")
def workbook(visit: VisitDep, asked: ChosenDep) -> Response:
    """Give all tables as a workbook."""
    period = asked.period(visit)
    content = audit.workbook(_found(visit, asked, period))
    return _file(content, asked, period, kind="xlsx", media_type=XLSX)


@router.get("/audit.csv")
def csv(visit: VisitDep, asked: ChosenDep, table: str = "figures") -> Response:
    """Give one of the tables as CSV."""
    period = asked.period(visit)
    try:
        wanted = _found(visit, asked, period).table(table)
    except UsageError as error:
        raise HTTPException(404) from error
    return _file(audit.csv(wanted), asked, period, kind="csv", media_type="text/csv; charset=utf-8")


TITLE = "Öppna och försenade åtgärder över tid"
DESCRIBED = (
    "Linjer från {since} till {until}. Vid slutet är {open} öppna och {overdue} försenade. Talen står i tabellen under."
)
"""What somebody hears who can't see the picture."""


def _described(visit: Visit, found: audit.Audited) -> str:
    period, end = found.audit.period, found.audit.points[-1]
    since, until = visit.words.day(period.since), visit.words.day(period.until)
    return visit.words(DESCRIBED, since=since, until=until, open=end.open, overdue=end.overdue)


def _found(visit: Visit, asked: Chosen, period: Period, *, most: int | None = None) -> audit.Audited:
    body = visit.store.people.body(asked.body).slug if asked.body else None
    return audit.of(visit.store, body=body, period=period, today=visit.today, language=visit.words.language, most=most)


def _file(content: bytes, asked: Chosen, period: Period, *, kind: str, media_type: str) -> Response:
    name = f"revision-{asked.body or 'alla'}-{period.since}-{period.until}.{kind}"
    return Response(content, headers={"Content-Disposition": f'attachment; filename="{name}"'}, media_type=media_type)


def _days(period: Period) -> dict[str, str]:
    return {"from": period.since.isoformat(), "to": period.until.isoformat()}


def said(cell: Cell, *, language: str) -> str:
    """Write a cell as people read it: days as 2026-03-04, a share with the language's decimal mark."""
    if isinstance(cell, float):
        text = f"{cell:.1f}".removesuffix(".0")
        return text.replace(".", ",") if language == "sv" else text
    return "" if cell is None else str(cell)
