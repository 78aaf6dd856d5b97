"""Letters of each kind to look at before anybody gets one: at a phone's and a desk's width, as text, with headers."""

from email import message_from_bytes, policy
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response

from tracker.core.model import Letter
from tracker.jobs import samples
from tracker.jobs.office import Office
from tracker.web.guard import FRAMED, FRAMING
from tracker.web.letters import shown
from tracker.web.visit import Visit, VisitDep

router = APIRouter()

Language = Annotated[Literal["sv", "en"] | None, Query()]


@router.get("/letters/samples")
def show(visit: VisitDep) -> Response:
    """List the kinds of letters."""
    return visit.page("samples.html", kinds=samples.kinds(), bodies=visit.store.people.bodies())


@router.get("/letters/samples/{sample}")
def one(visit: VisitDep, sample: str, body: str = "", language: Language = None) -> Response:
    """Show a letter of a kind: with invented people, or with a body's own items."""
    office = Office.of(visit.site.settings)  # opened anew, so that what is wrong with templates now is told
    letter = _written(visit, sample, office=office, body=body, language=language)
    message = message_from_bytes(letter.content, policy=policy.default)
    return visit.page(
        "sample.html",
        headers=FRAMING,
        kind=sample,
        kinds=samples.kinds(),
        letter=letter,
        fields=[(name, str(value)) for name, value in message.items()],
        shown=shown(letter.content),
        bodies=visit.store.people.bodies(),
        body=body,
        language=language or visit.words.language,
        problems=office.templates.problems,
    )


@router.get("/letters/samples/{sample}/html")
def html(visit: VisitDep, sample: str, body: str = "", language: Language = None) -> Response:
    """Give the HTML part of such a letter."""
    letter = _written(visit, sample, office=Office.of(visit.site.settings), body=body, language=language)
    return HTMLResponse(shown(letter.content).html, headers=FRAMED)


def _written(visit: Visit, kind: str, *, office: Office, body: str, language: str | None) -> Letter:
    """Write the letter with the installation's templates, or the body's; 404 for a kind that there is not."""
    if kind not in samples.kinds():
        raise HTTPException(404)
    spoken = language or visit.words.language
    material = (
        samples.of_body(visit.store, visit.store.people.body(body), language=spoken, today=visit.today)
        if body
        else samples.invented(language=spoken, today=visit.today)
    )
    return samples.write(kind, material, office=office, today=visit.today, now=visit.now)
