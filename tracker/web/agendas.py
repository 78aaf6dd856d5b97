"""The follow-up part of a body's next meeting: to look at, to print, and to take away as Markdown or HTML."""

from datetime import date
from typing import Literal

from fastapi import APIRouter
from starlette.responses import HTMLResponse, Response

from tracker.jobs import agenda
from tracker.web.guard import FRAMED, FRAMING
from tracker.web.visit import Visit, VisitDep

router = APIRouter()


@router.get("/agenda")
def choose(visit: VisitDep) -> Response:
    """Show of which bodies there is an agenda."""
    bodies = visit.store.people.bodies()
    if len(bodies) == 1:
        return visit.go(f"/agenda/{bodies[0].slug}")
    meetings = {body.slug: visit.store.meetings.upcoming(body.slug, today=visit.today) for body in bodies}
    return visit.page("agendas.html", bodies=bodies, meetings=meetings)


@router.get("/agenda/{slug}")
def show(visit: VisitDep, slug: str, meeting: date | None = None) -> Response:
    """Show a body's agenda, of the next meeting unless another is asked for."""
    body = visit.store.people.body(slug)
    found = agenda.of(visit.store, body, meeting=meeting, today=visit.today)
    return visit.page(
        "agenda.html",
        headers=FRAMING,
        body=body,
        agenda=found,
        query=f"?meeting={meeting.isoformat()}" if meeting else "",
        meetings=visit.store.meetings.upcoming(slug, today=visit.today),
    )


@router.get("/agenda/{slug}/page")
def page(visit: VisitDep, slug: str, meeting: date | None = None) -> Response:
    """Give the agenda itself, for the frame."""
    return HTMLResponse(_text(visit, slug, meeting, format="html"), headers=FRAMED)


@router.get("/agenda/{slug}/{name}.{format}")
def download(
    visit: VisitDep, slug: str, name: str, format: Literal["md", "html"], meeting: date | None = None
) -> Response:
    """Give the agenda as a file."""
    kind = "text/markdown" if format == "md" else "text/html"
    headers = {"Content-Disposition": f'attachment; filename="dagordning-{slug}.{format}"', **FRAMED}
    return Response(_text(visit, slug, meeting, format=format), headers=headers, media_type=f"{kind}; charset=utf-8")


def _text(visit: Visit, slug: str, meeting: date | None, *, format: Literal["md", "html"]) -> str:
    return agenda.text(
        visit.store, slug, meeting=meeting, today=visit.today, templates=visit.site.templates, format=format
    )
