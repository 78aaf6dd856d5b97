"""The review list: each doubt as a question with its quote, and the few buttons that settle it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from tracker.core import people as directory
from tracker.core.model import Body, Doubts, Item, Person, Question
from tracker.errors import EndedError, LetterError, UsageError
from tracker.jobs import people, review
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()


@dataclass(frozen=True)
class Ways:
    """How a kind of question can be answered; a button's words are empty where there is no such button."""

    yes: str = ""
    """May have the place {day}, for the day that a yes would set."""
    no: str = ""
    dismiss: str = ""
    value: str = ""
    """Which value it asks for: date, people, address or body."""


TRACK = Ways(yes="Ja, bevaka den", no="Nej, det är ingen åtgärd")
WHO = Ways(value="people", dismiss="Det är ingen åtgärd")
WAYS: dict[str, Ways] = {
    Doubts.IMPLIED: TRACK,
    Doubts.REVIEW_ALL: TRACK,
    Doubts.ADDED: TRACK,
    Doubts.OLD: Ways(yes="Ja, bevaka den", no="Nej, lägg den åt sidan", value="date"),
    Doubts.UNKNOWN_PERSON: WHO,
    Doubts.AMBIGUOUS_PERSON: WHO,
    Doubts.LEFT: WHO,
    Doubts.NO_PERSON: Ways(value="people", no="Låt den stå utan ansvarig"),
    Doubts.ANSWERED_NOT_MINE: Ways(value="people", no="Det är rätt person"),
    Doubts.NO_DATE: Ways(yes="Ja, {day}", no="Låt den stå utan datum", value="date"),
    Doubts.UNCERTAIN_DATE: Ways(yes="Ja, {day}", value="date", dismiss="Det är ingen åtgärd"),
    Doubts.UNREADABLE_DATE: Ways(value="date", no="Bevaka den utan datum", dismiss="Det är ingen åtgärd"),
    Doubts.MOVED: Ways(yes="Ja, ändra", no="Nej, låt det stå"),
    Doubts.RESTATED: Ways(yes="Ändra enligt det nya protokollet", no="Låt det stå"),
    Doubts.MAYBE_SAME: Ways(yes="Ja, det är samma", no="Nej, den är ny", dismiss="Det är ingen åtgärd"),
    Doubts.MAYBE_REPORTED: Ways(yes="Ja, det gäller den", no="Nej, något annat"),
    Doubts.ANSWERED_MOVE: Ways(yes="Ja, {day}", no="Nej, låt datumet stå", value="date"),
    Doubts.GONE: Ways(yes="Ja, stryk den", no="Nej, behåll den"),
    Doubts.NO_ADDRESS: Ways(value="address", no="Skicka inga brev"),
    Doubts.UNDELIVERABLE: Ways(value="address", no="Adressen stämmer"),
    Doubts.UNCLEAR_REPLY: Ways(yes="Jag tar hand om det"),
    Doubts.STRANGE_REPLY: Ways(yes="Jag tar hand om det"),
    Doubts.STRAY_MAIL: Ways(yes="Jag tar hand om det"),
    Doubts.UNKNOWN_BODY: Ways(value="body", no="Läs inte in det"),
    Doubts.NO_MEETING_DATE: Ways(value="date"),
    Doubts.NO_NEXT_MEETING: Ways(value="date", no="Inget möte är bokat"),
    Doubts.CALENDAR_FAILS: Ways(yes="Jag tar hand om det"),
    Doubts.HOOK_OFF: Ways(yes="Jag tar hand om det"),
    Doubts.LOST_ALL: Ways(yes="Ja, det stämmer"),
    Doubts.UNSUBSCRIBED: Ways(yes="Jag tar hand om det"),
    Doubts.QUARANTINED: Ways(yes="Jag tar hand om det"),
}

SEEN = Ways(yes="Jag har sett det")
"""For a question of a kind that has no ways yet."""


@dataclass(frozen=True)
class Line:
    """A question with what it takes to answer it."""

    question: Question
    ways: Ways
    item: Item | None
    body: Body | None
    day: date | None
    """What a yes would set."""
    who: str
    """Whom a yes would make responsible."""
    candidates: Sequence[Person]


@router.get("/review")
def show(visit: VisitDep, body: str = "") -> Response:
    """Show what waits for an answer."""
    return _page(visit, body=body)


@router.post("/review/{key}")
def answer(visit: VisitDep, key: str, form: FormDep) -> Response:
    """Take the answer to one question."""
    given = ANSWERS.get(form.line("answer"))
    if given is None:
        raise HTTPException(422)
    try:
        given(visit, key, form)
    except RefusedError as refused:
        return _page(visit, failed=key, form=form, refused=refused)
    except LetterError:
        return _page(visit, failed=key, form=form, refused=RefusedError("email", "Det där är ingen e-postadress."))
    except EndedError:
        over = RefusedError("", "Åtgärden är avslutad sedan frågan ställdes. Återöppna den först, eller svara nej.")
        return _page(visit, failed=key, form=form, refused=over)
    except UsageError:
        return _page(visit, failed=key, form=form, refused=RefusedError("", "Frågan går inte att besvara så."))
    return visit.go("/review", told="answered")


# --- answers: one call each ------------------------------------------------------------------------------------------


def _yes(visit: Visit, key: str, form: Form) -> None:
    review.accept(visit.store, key, who=visit.who, today=visit.today, now=visit.now)


def _no(visit: Visit, key: str, form: Form) -> None:
    review.decline(visit.store, key, who=visit.who, today=visit.today, now=visit.now)


def _dismiss(visit: Visit, key: str, form: Form) -> None:
    review.dismiss(visit.store, key, who=visit.who, now=visit.now)


def _date(visit: Visit, key: str, form: Form) -> None:
    review.set_date(visit.store, key, form.needed_day("day"), who=visit.who, today=visit.today, now=visit.now)


def _people(visit: Visit, key: str, form: Form) -> None:
    names = [name.strip() for name in form.line("others").split(",") if name.strip()]
    names = [*form.every("person"), *names]
    if not names:
        raise RefusedError("others", "Skriv vem som är ansvarig.")
    try:
        review.set_people(visit.store, key, names, who=visit.who, today=visit.today, now=visit.now)
    except UsageError as error:
        raise RefusedError("others", "Skriv namnet på en känd person, en roll eller en grupp.") from error


def _address(visit: Visit, key: str, form: Form) -> None:
    email = form.needed("email", "Skriv en e-postadress.")
    review.set_address(visit.store, key, email, who=visit.who, now=visit.now)


def _body(visit: Visit, key: str, form: Form) -> None:
    slug = form.needed("body", "Välj vilket organ protokollet hör till.")
    review.set_body(visit.store, key, slug, who=visit.who, today=visit.today, now=visit.now)


ANSWERS: dict[str, Callable[[Visit, str, Form], None]] = {
    "yes": _yes,
    "no": _no,
    "dismiss": _dismiss,
    "date": _date,
    "people": _people,
    "address": _address,
    "body": _body,
}


# --- the page --------------------------------------------------------------------------------------------------------


def _page(
    visit: Visit, *, body: str = "", failed: str = "", form: Form | None = None, refused: RefusedError | None = None
) -> Response:
    bodies = {one.slug: one for one in visit.store.people.bodies()}
    asked = visit.store.doubts.open(body or None)
    return visit.page(
        "review.html",
        status=422 if refused else 200,
        lines=[_line(visit, question, bodies.get(question.body or "")) for question in asked],
        bodies=list(bodies.values()),
        people=visit.store.people.all(),
        chosen=body,
        failed=failed,
        form=form or Form(),
        refused=refused,
    )


def _line(visit: Visit, question: Question, body: Body | None) -> Line:
    item = visit.store.items.get(question.item) if question.item else None
    proposed = question.proposal.get("due_on")
    own = item.due_on or item.proposed_due_on if item and question.code in review.OF_A_DATE else None
    named = question.proposal.get("responsible", "")
    is_about_who = question.code in {Doubts.AMBIGUOUS_PERSON, Doubts.UNKNOWN_PERSON}
    is_pointed_at = question.code == Doubts.ANSWERED_NOT_MINE and named
    return Line(
        question,
        WAYS.get(question.code, SEEN),
        item,
        body,
        day=date.fromisoformat(proposed) if proposed else own,
        who="" if is_pointed_at else named,
        candidates=directory.candidates(named if is_pointed_at else question.words, people.group(visit.store, body))
        if body and (is_about_who or is_pointed_at)
        else (),
    )
