"""A body's meetings to come: where each is known from, and how a person moves, cancels or adds one."""

from datetime import date

from fastapi import APIRouter
from starlette.responses import Response

from tracker.core.model import BY_HAND, CALENDAR, CONFIGURATION, Subscription
from tracker.errors import UsageError
from tracker.jobs import meetings, subscriptions
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter(prefix="/bodies/{slug}/meetings")

SOURCES = {BY_HAND: "för hand", CALENDAR: "kalendern", CONFIGURATION: "bodies.toml"}
WHY = {
    subscriptions.NO_CALENDAR: "Det som kom är ingen kalender. Kontrollera att adressen går till själva kalendern.",
    subscriptions.TORN: "Det som kom är avklippt eller skadat.",
    subscriptions.TOO_MUCH: "Kalendern är för stor att läsa. Prenumerera på en som bara har mötena.",
    subscriptions.LOST: "Kalendern har inte kvar något av de kommande mötena. Ställ in dem här om det stämmer.",
}
UNREAD = "Några händelser i kalendern går inte att läsa. De andra räknas, och inget tas för inställt."
UNREACHED = "Kalendern gick inte att hämta. Felet: {why}."


@router.get("")
def show(visit: VisitDep, slug: str) -> Response:
    """Show when a body meets, what is cancelled struck through."""
    return _page(visit, slug)


@router.post("/add")
def add(visit: VisitDep, slug: str, form: FormDep) -> Response:
    """Say that the body meets on a day, too."""
    try:
        day = _coming(visit, form, "day")
    except RefusedError as refused:
        return _page(visit, slug, failed="add", form=form, refused=refused)
    place = form.line("place") or None
    meetings.add(visit.store, slug, day, place=place, who=visit.who, today=visit.today, now=visit.now)
    return visit.go(f"/bodies/{slug}/meetings", told="meetings")


@router.post("/{day}/cancel")
def cancel(visit: VisitDep, slug: str, day: date, form: FormDep) -> Response:
    """Call a meeting off."""
    try:
        meetings.cancel(visit.store, slug, day, who=visit.who, today=visit.today, now=visit.now)
    except UsageError:
        return _page(visit, slug, failed=str(day), form=form, refused=_not_held())
    return visit.go(f"/bodies/{slug}/meetings", told="meetings")


@router.post("/{day}/move")
def move(visit: VisitDep, slug: str, day: date, form: FormDep) -> Response:
    """Move a meeting to another day."""
    try:
        to = _coming(visit, form, "to")
        meetings.move(visit.store, slug, day, to=to, who=visit.who, today=visit.today, now=visit.now)
    except RefusedError as refused:
        return _page(visit, slug, failed=str(day), form=form, refused=refused)
    except UsageError:
        return _page(visit, slug, failed=str(day), form=form, refused=_not_held())
    return visit.go(f"/bodies/{slug}/meetings", told="meetings")


@router.post("/{day}/take-back")
def take_back(visit: VisitDep, slug: str, day: date, form: FormDep) -> Response:
    """Take back what was said of a day by hand."""
    try:
        meetings.take_back(visit.store, slug, day, who=visit.who, today=visit.today, now=visit.now)
    except UsageError:  # pressed twice
        return visit.go(f"/bodies/{slug}/meetings")
    return visit.go(f"/bodies/{slug}/meetings", told="meetings")


def _coming(visit: Visit, form: Form, name: str) -> date:
    day = form.needed_day(name)
    if day < visit.today:
        raise RefusedError(name, "Välj en dag som inte har varit.")
    return day


def _not_held() -> RefusedError:
    return RefusedError("to", "Det är inget möte den dagen.")


def _page(
    visit: Visit, slug: str, *, failed: str = "", form: Form | None = None, refused: RefusedError | None = None
) -> Response:
    body = visit.store.people.body(slug)
    known = visit.store.meetings.calendar(slug, since=visit.today)
    went = visit.store.subscriptions.get(slug) if body.calendar else None
    return visit.page(
        "meeting_days.html",
        status=422 if refused else 200,
        body=body,
        known=known,
        sources=SOURCES,
        names=meetings.sources(visit.store, known),
        went=went,
        why=_why(visit, went),
        failed=failed,
        form=form or Form(),
        refused=refused,
    )


def _why(visit: Visit, went: Subscription | None) -> str:
    """Say why the calendar could not be had, or not all of it; empty when all is well."""
    if went is None or not went.error:
        return ""
    if not went.failures:
        return visit.words(UNREAD)
    known = WHY.get(went.error)
    return visit.words(known) if known else visit.words(UNREACHED, why=went.error)
