"""People with their addresses, and bodies with their meetings and the release from preview."""

from datetime import date

from fastapi import APIRouter
from starlette.responses import Response

from tracker.errors import LetterError, UsageError
from tracker.jobs import gate, meetings, people
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()

NO_ADDRESS = "Det där är ingen e-postadress."


@router.get("/people")
def show(visit: VisitDep) -> Response:
    """Show everybody and where their letters go."""
    return _people(visit)


@router.post("/people/{key}/address")
def set_address(visit: VisitDep, key: str, form: FormDep) -> Response:
    """Say where a person's letters go."""
    try:
        email = form.needed("email", "Skriv en e-postadress.")
        people.set_address(visit.store, key, email, who=visit.who, now=visit.now)
    except RefusedError as refused:
        return _people(visit, failed=key, form=form, refused=refused)
    except LetterError:
        return _people(visit, failed=key, form=form, refused=RefusedError("email", NO_ADDRESS))
    return visit.go("/people", told="address")


@router.post("/people/{key}/stand-in")
def set_stand_in(visit: VisitDep, key: str, form: FormDep) -> Response:
    """Say who stands in for a person, and on which days; an empty name takes it back."""
    try:
        people.set_stand_in(
            visit.store,
            key,
            form.line("stand_in"),
            away_from=form.day("away_from"),
            away_until=form.day("away_until"),
            who=visit.who,
            now=visit.now,
        )
    except RefusedError as refused:
        return _people(visit, failed=key, form=form, refused=refused)
    except UsageError:
        unmeant = RefusedError(
            "stand_in", "Skriv det fullständiga namnet på en annan känd person, och från eller till vilken dag."
        )
        return _people(visit, failed=key, form=form, refused=unmeant)
    return visit.go("/people", told="stand-in")


@router.get("/bodies")
def show_bodies(visit: VisitDep) -> Response:
    """Show the bodies, when they meet, and whether their letters go out."""
    return _bodies(visit)


@router.post("/bodies/{slug}/release")
def release(visit: VisitDep, slug: str, form: FormDep) -> Response:
    """Let a body's letters go out from now on."""
    visit.store.people.release(slug, who=visit.who, at=visit.now)
    return visit.go("/letters", told="released")


@router.post("/bodies/{slug}/preview")
def hold(visit: VisitDep, slug: str, form: FormDep) -> Response:
    """Hold a body's letters again."""
    visit.store.people.preview(slug, who=visit.who, at=visit.now)
    return visit.go("/bodies", told="preview")


@router.post("/bodies/{slug}/meetings")
def set_meetings(visit: VisitDep, slug: str, form: FormDep) -> Response:
    """Say on which days a body meets."""
    try:
        days = _days(form.line("days"))
    except RefusedError as refused:
        return _bodies(visit, failed=slug, form=form, refused=refused)
    meetings.set_by_hand(visit.store, slug, days, who=visit.who, today=visit.today, now=visit.now)
    return visit.go("/bodies", told="meetings")


def _days(words: str) -> list[date]:
    """Read days that are written with blanks or commas between them."""
    try:
        return [date.fromisoformat(word) for word in words.replace(",", " ").split()]
    except ValueError as error:
        raise RefusedError("days", "Skriv datumen som 2026-03-04, med mellanslag emellan.") from error


def _people(
    visit: Visit, *, failed: str = "", form: Form | None = None, refused: RefusedError | None = None
) -> Response:
    everybody = sorted(visit.store.people.all(), key=lambda person: (person.has_left(today=visit.today), person.name))
    return visit.page(
        "people.html",
        status=422 if refused else 200,
        people=everybody,
        resting=gate.rests(visit.store, today=visit.today).people,
        body_names={body.slug: body.name for body in visit.store.people.bodies()},
        failed=failed,
        form=form or Form(),
        refused=refused,
    )


def _bodies(
    visit: Visit, *, failed: str = "", form: Form | None = None, refused: RefusedError | None = None
) -> Response:
    bodies = visit.store.people.bodies()
    return visit.page(
        "bodies.html",
        status=422 if refused else 200,
        bodies=bodies,
        resting=gate.rests(visit.store, today=visit.today).bodies,
        meetings={body.slug: visit.store.meetings.upcoming(body.slug, today=visit.today) for body in bodies},
        failed=failed,
        form=form or Form(),
        refused=refused,
    )
