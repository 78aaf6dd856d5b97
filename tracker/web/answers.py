"""The page that a letter's link opens: no login, one choice an item, and nothing happens until the button is pressed.

Mail scanners open links and send forms as they stand. So GET changes nothing, no choice is made beforehand, and a form
without a choice is refused.
"""

from datetime import date
from typing import get_args

from fastapi import APIRouter
from starlette.responses import Response

from tracker.core.model import Item
from tracker.jobs import answers
from tracker.jobs.answers import Choice, Given, Page
from tracker.web import calendars
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()

SAID = {
    "reported": "Anmäld klar. Mötet avslutar den.",
    "closed": "Avslutad.",
    "answered": "Ditt svar är noterat. Åtgärden är klar när alla har svarat.",
    "in_progress": "Noterad som pågående.",
    "asked": "Sekreteraren får din fråga. Åtgärden ligger kvar på dig tills den är besvarad.",
    "already": "Redan anmäld. Svaret fanns sedan tidigare.",
    "ended": "Mötet har redan avslutat den.",
    "waiting": "Sekreteraren granskar den först. Inget svar behövs nu.",
    "elsewhere": "Åtgärden ligger inte på dig längre. Ingenting har ändrats.",
}
"""What became of an answer, by its outcome."""


@router.get("/answer/{token}")
def show(visit: VisitDep, token: str) -> Response:
    """Show the items of the letter and what can be answered."""
    return _page(visit, answers.page(visit.store, token, today=visit.today))


@router.post("/answer/{token}")
def take(visit: VisitDep, token: str, form: FormDep) -> Response:
    """Take the answers, all of them or none."""
    page = answers.page(visit.store, token, today=visit.today)
    try:
        chosen = _chosen(page, form, today=visit.today)
    except RefusedError as refused:
        return _page(visit, page, form=form, refused=refused)
    asked = answers.link(visit.store, token, today=visit.today)
    given = answers.answer_many(visit.store, asked, chosen, today=visit.today, now=visit.now)
    return visit.page("thanks.html", session=None, person=page.person, answers=given, said=SAID)


@router.post("/answer/{token}/calendar")
def calendar(visit: VisitDep, token: str, form: FormDep) -> Response:
    """Make a calendar address for the person whom the letter was sent to, and show it, this once."""
    person = answers.page(visit.store, token, today=visit.today).person
    address = calendars.new_address(visit, "person", person.key)
    return visit.page("feed.html", session=None, address=address, name=person.name, back=f"/answer/{token}")


def _page(visit: Visit, page: Page, *, form: Form | None = None, refused: RefusedError | None = None) -> Response:
    bodies = {body.slug: body.name for body in visit.store.people.bodies()}
    return visit.page(
        "answer.html",
        status=422 if refused else 200,
        session=None,
        page=page,
        body_names=bodies,
        form=form or Form(),
        refused=refused,
    )


def _chosen(page: Page, form: Form, *, today: date) -> list[Given]:
    """Read the choices that were made; RefusedError when there is none or one lacks its day."""
    chosen = [found for item in page.items if (found := _choice(item, form, today=today))]
    if not chosen:
        raise RefusedError("choice", "Välj ett svar för minst en åtgärd.")
    return chosen


def _choice(item: Item, form: Form, *, today: date) -> Given | None:
    words = form.line(f"choice-{item.key}")
    found: list[Choice] = [choice for choice in get_args(Choice) if choice == words]
    if not found:
        return None
    due_on = form.day(f"due_on-{item.key}") if found[0] == "move" else None
    if found[0] == "move" and (due_on is None or due_on < today):
        raise RefusedError(f"due_on-{item.key}", "Välj vilken dag du vill ha, i dag eller senare.")
    return Given(item.key, found[0], due_on, comment=form.text(f"comment-{item.key}", most=1000))
