"""Letters that rest, by the secretary's hand: a person's or a body's, through a day or until they are started again."""

from fastapi import APIRouter
from starlette.responses import Response

from tracker.errors import UsageError
from tracker.jobs import gate
from tracker.web.forms import Form
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()


@router.post("/people/{key}/pause")
def pause_person(visit: VisitDep, key: str, form: FormDep) -> Response:
    """Let the letters to a person rest."""
    return _pause(visit, f"person:{visit.store.people.get(key).key}", form, page="/people")


@router.post("/people/{key}/resume")
def resume_person(visit: VisitDep, key: str, form: FormDep) -> Response:
    """Let letters to a person go again."""
    return _resume(visit, f"person:{visit.store.people.get(key).key}", page="/people")


@router.post("/bodies/{slug}/pause")
def pause_body(visit: VisitDep, slug: str, form: FormDep) -> Response:
    """Let a body's letters rest."""
    return _pause(visit, f"body:{visit.store.people.body(slug).slug}", form, page="/bodies")


@router.post("/bodies/{slug}/resume")
def resume_body(visit: VisitDep, slug: str, form: FormDep) -> Response:
    """Let a body's letters go again."""
    return _resume(visit, f"body:{visit.store.people.body(slug).slug}", page="/bodies")


def _pause(visit: Visit, subject: str, form: Form, *, page: str) -> Response:
    try:
        gate.rest(visit.store, subject, until=form.day("until"), who=visit.who, today=visit.today, now=visit.now)
    except UsageError:
        return visit.go(page, told="pause-over")
    return visit.go(page, told="pause")


def _resume(visit: Visit, subject: str, *, page: str) -> Response:
    gate.wake(visit.store, subject, who=visit.who, today=visit.today, now=visit.now)
    return visit.go(page, told="resume")
