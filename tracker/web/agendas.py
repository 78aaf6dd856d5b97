"""The follow-up part of a body's next meeting: to look at, to take away in any format, to keep when it was sent."""

import logging
from datetime import date

from fastapi import APIRouter
from starlette.responses import HTMLResponse, Response

from tracker import pdf
from tracker.core.model import Agenda
from tracker.jobs import agenda, annex, notices
from tracker.jobs.annex import Format
from tracker.web.guard import FRAMED, FRAMING
from tracker.web.visit import FormDep, Visit, VisitDep

log = logging.getLogger(__name__)
router = APIRouter()


@router.get("/agenda")
def choose(visit: VisitDep) -> Response:
    """Show of which bodies there is an agenda."""
    bodies = visit.store.people.bodies()
    if len(bodies) == 1:
        return visit.go(f"/agenda/{bodies[0].slug}")
    meetings = {body.slug: visit.store.meetings.upcoming(body.slug, today=visit.today) for body in bodies}
    sent = {slug: visit.store.annexes.sent(slug, days[0]) for slug, days in meetings.items() if days}
    return visit.page("agendas.html", bodies=bodies, meetings=meetings, sent=sent)


@router.get("/agenda/{slug}")
def show(visit: VisitDep, slug: str, meeting: date | None = None, now: bool = False) -> Response:  # noqa: FBT001, FBT002 -- a query's names are its own
    """Show a body's agenda, of the next meeting unless another is asked for; `now` though the notice has gone."""
    found = _agenda(visit, slug, meeting)
    sent = visit.store.annexes.sent(slug, found.on)
    return visit.page(
        "agenda.html",
        headers=FRAMING,
        body=found.body,
        agenda=found,
        day_query=_query(found.on if meeting else None, now=False),
        query=_query(found.on if meeting else None, now=now),
        is_now=now,
        meetings=visit.store.meetings.upcoming(slug, today=visit.today),
        sent=sent,
        since=notices.since(visit.store, sent, found) if sent else None,
        has_pdf=pdf.is_installed(),
        problems=annex.check(found.body, on=found.on, templates=visit.site.office.templates),
    )


@router.post("/agenda/{slug}/sent")
def mark_sent(visit: VisitDep, slug: str, form: FormDep) -> Response:
    """Keep the annex as it is: the notice has gone."""
    meeting = form.needed_day("meeting")
    notices.mark_sent(
        visit.store,
        slug,
        meeting=meeting,
        templates=visit.site.office.templates,
        who=visit.who,
        today=visit.today,
        now=visit.now,
    )
    return visit.go(f"/agenda/{slug}?meeting={meeting}", told="annex-sent")


@router.get("/agenda/{slug}/page")
def page(visit: VisitDep, slug: str, meeting: date | None = None, now: bool = False) -> Response:  # noqa: FBT001, FBT002 -- as above
    """Give the agenda itself, for the frame."""
    content = _content(visit, _agenda(visit, slug, meeting), format=Format.HTML, is_now=now)
    return HTMLResponse(content, headers=FRAMED)


@router.get("/agenda/{slug}/{name}.{format}")
def download(
    visit: VisitDep,
    slug: str,
    name: str,
    format: Format,
    meeting: date | None = None,
    now: bool = False,  # noqa: FBT001, FBT002 -- as above
) -> Response:
    """Give the agenda as a file."""
    given = _agenda(visit, slug, meeting)
    content = _content(visit, given, format=format, is_now=now)
    said = annex.filename(given.body, given.on, format=format)
    headers = {"Content-Disposition": f'attachment; filename="{said}"', **FRAMED}
    return Response(content, headers=headers, media_type=annex.MEDIA_TYPES[format])


def _agenda(visit: Visit, slug: str, meeting: date | None) -> Agenda:
    return agenda.of(visit.store, visit.store.people.body(slug), meeting=meeting, today=visit.today)


def _content(visit: Visit, given: Agenda, *, format: Format, is_now: bool) -> bytes:
    templates = visit.site.office.templates
    write = annex.write if is_now else annex.read
    content = write(visit.store, given, templates=templates, format=format)
    for problem in templates.told():
        log.warning("a replaced template is passed over: %s", problem)
    return content


def _query(meeting: date | None, *, now: bool) -> str:
    asked = [f"meeting={meeting}"] if meeting else []
    return f"?{'&'.join([*asked, *(['now=1'] if now else [])])}" if asked or now else ""
