"""The way out of letters: one tap in the mail program (RFC 8058), or a page with a box to tick.

A scanner that opens the page, presses its button or sends its form as it stands changes nothing: only a tick does, or
the very words of RFC 8058 section 3.1, which no page of ours can send.
"""

from fastapi import APIRouter
from starlette.responses import Response

from tracker.jobs import unsubscribe
from tracker.jobs.unsubscribe import Standing
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import SentFormDep, Visit, VisitDep

router = APIRouter()

ONE_CLICK = ("List-Unsubscribe", "One-Click")


@router.get("/unsubscribe/{token}")
def show(visit: VisitDep, token: str) -> Response:
    """Show what it means to let letters rest."""
    return _page(visit, unsubscribe.standing(visit.store, token, today=visit.today))


@router.post("/unsubscribe/{token}")
def take(visit: VisitDep, token: str, form: SentFormDep) -> Response:
    """Let letters rest, or go out again; answered where it was asked, as RFC 8058 wants no redirection."""
    name, value = ONE_CLICK
    if form.values.get(name) == value:
        return _page(visit, unsubscribe.rest(visit.store, token, today=visit.today, now=visit.now), is_done=True)
    visit.check(form)
    try:
        return _page(visit, _taken(visit, token, form), is_done=True)
    except RefusedError as refused:
        standing = unsubscribe.standing(visit.store, token, today=visit.today)
        return _page(visit, standing, form=form, refused=refused)


def _taken(visit: Visit, token: str, form: Form) -> Standing:
    wanted = form.line("wanted")
    if wanted == "resume":
        return unsubscribe.resume(visit.store, token, today=visit.today, now=visit.now)
    if wanted != "rest":
        raise RefusedError("wanted", "Kryssa i rutan först.")
    until = form.day("until")
    if until is not None and until < visit.today:
        raise RefusedError("until", "Välj en dag som inte har varit.")
    return unsubscribe.rest(visit.store, token, until=until, today=visit.today, now=visit.now)


def _page(
    visit: Visit,
    standing: Standing,
    *,
    form: Form | None = None,
    refused: RefusedError | None = None,
    is_done: bool = False,
) -> Response:
    visit.speak(standing.person.language)
    return visit.page(
        "unsubscribe.html",
        status=422 if refused else 200,
        session=None,
        standing=standing,
        form=form or Form(),
        refused=refused,
        is_done=is_done,
    )
