"""The page that a letter's link opens: no login, one choice an item, and nothing happens until the button is pressed.

Mail scanners open links, press buttons and send forms as they stand. So GET changes nothing, no choice is made
beforehand, and a form without a choice is refused. Taking back an answer is a choice like the others.
"""

from collections.abc import Mapping
from datetime import date
from typing import get_args

from fastapi import APIRouter
from starlette.responses import Response

from tracker.jobs import answers, receipts
from tracker.jobs.answers import Choice, Entry, Given, Page
from tracker.web import calendars
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import FormDep, SentFormDep, Visit, VisitDep

router = APIRouter()

SAID = {
    "reported": "Anmäld klar. Mötet avslutar den.",
    "closed": "Avslutad.",
    "answered": "Ditt svar är noterat. Åtgärden är klar när alla har svarat.",
    "in_progress": "Noterad som pågående.",
    "snoozed": "Ingen påminnelse före den dagen. Datumet ändras inte.",
    "asked": "Sekreteraren får din fråga. Åtgärden ligger kvar på dig tills den är besvarad.",
    "undone": "Ditt svar är ångrat. Allt är som före det.",
    "already": "Redan anmäld. Svaret fanns sedan tidigare.",
    "ended": "Mötet har redan avslutat den.",
    "waiting": "Sekreteraren granskar den först. Inget svar behövs nu.",
    "elsewhere": "Åtgärden ligger inte på dig längre. Ingenting har ändrats.",
    "reopened": "Den har öppnats igen sedan brevet skrevs. Svara i ett senare brev.",
    "kept": "Det finns inget svar att ångra, eller så har någon annan gått vidare med det.",
}
"""What became of an answer, by its outcome."""

WRONG = {
    "nothing": "Välj ett svar för minst en åtgärd.",
    "old": "Sidan hade varit öppen för länge. Läs igenom och tryck på Skicka en gång till.",
    "calendar": "Kryssa i rutan först.",
}
"""Why a form as a whole was refused."""

FEWEST_TIGHT = 4
"""From so many items on their choices stand side by side, without what explains them."""

Problems = Mapping[str, str]
"""What is wrong with a form: a sentence for each field, or for the whole below no name."""


@router.get("/answer/{token}")
def show(visit: VisitDep, token: str) -> Response:
    """Show the items of the letter and what can be answered."""
    return _page(visit, _opened(visit, token))


@router.post("/answer/{token}")
def take(visit: VisitDep, token: str, form: SentFormDep) -> Response:
    """Take the answers, all of them or none; what was filled in is never lost."""
    page = _opened(visit, token)
    if not visit.is_ours(form):
        return _page(visit, page, form=form, problems={"": WRONG["old"]}, status=403)
    chosen, problems = _chosen(page, form, today=visit.today)
    if problems:
        return _page(visit, page, form=form, problems=problems, status=422)
    asked = answers.link(visit.store, token, today=visit.today)
    given = answers.answer_many(visit.store, asked, chosen, today=visit.today, now=visit.now)
    is_told = receipts.is_told(visit.store, given, page.person)
    return visit.page("thanks.html", session=None, person=page.person, answers=given, said=SAID, is_told=is_told)


@router.post("/answer/{token}/calendar")
def calendar(visit: VisitDep, token: str, form: FormDep) -> Response:
    """Make a calendar address for the person whom the letter was sent to, and show it, this once."""
    page = _opened(visit, token)
    if not form.has("calendar"):
        return _page(visit, page, problems={"calendar": WRONG["calendar"]}, status=422)
    address = calendars.new_address(visit, "person", page.person.key)
    return visit.page("feed.html", session=None, address=address, name=page.person.name, back=f"/answer/{token}")


def _opened(visit: Visit, token: str) -> Page:
    """Open the page in the language of whom the letter was written to."""
    page = answers.page(visit.store, token, today=visit.today, now=visit.now)
    visit.speak(page.person.language)
    return page


def _page(
    visit: Visit, page: Page, *, form: Form | None = None, problems: Problems | None = None, status: int = 200
) -> Response:
    return visit.page(
        "answer.html",
        status=status,
        session=None,
        page=page,
        is_tight=len(page.entries) >= FEWEST_TIGHT,
        body_names={body.slug: body.name for body in visit.store.people.bodies()},
        form=form or Form(),
        problems=problems or {},
    )


def _chosen(page: Page, form: Form, *, today: date) -> tuple[list[Given], Problems]:
    """Read the choices that were made, and what is wrong with them."""
    chosen: list[Given] = []
    problems: dict[str, str] = {}
    for entry in page.entries:
        try:
            found = _choice(entry, form, today=today)
        except RefusedError as refused:
            problems[refused.field] = refused.why
        else:
            chosen += [found] if found else []
    if not chosen and not problems:
        problems[""] = WRONG["nothing"]
    return chosen, problems


def _choice(entry: Entry, form: Form, *, today: date) -> Given | None:
    item = entry.item
    choice = form.line(f"choice-{item.key}")
    comment = form.text(f"comment-{item.key}", most=1000)
    if choice == "undo":
        return Given(item.key, "undo", comment=comment)
    for known in get_args(Choice):
        if choice == known:
            to = form.line(f"to-{item.key}") if choice == "not_mine" else ""
            return Given(item.key, known, _day(entry, form, choice, today=today), to, comment)
    return None


def _day(entry: Entry, form: Form, choice: str, *, today: date) -> date | None:
    """Read the day that the choice needs; RefusedError when it is not said or can't be meant."""
    if choice == "move":
        field = f"due_on-{entry.item.key}"
        day = form.day(field)
        if day is None or day < today:
            raise RefusedError(field, "Välj vilken dag du vill ha, i dag eller senare.")
        return day
    if choice == "snooze":
        field = f"snooze-{entry.item.key}"
        day = form.day(field)
        if day is None or entry.snooze_through is None or not today < day <= entry.snooze_through:
            raise RefusedError(field, "Välj en dag inom två veckor, och inte för långt efter slutdatumet.")
        return day
    return None
