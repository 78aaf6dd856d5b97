"""Pages of items: the overview, one item with its history, and the form for a new one."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from starlette.exceptions import HTTPException
from starlette.responses import Response

from tracker.core.model import ENDED, Item, Person, Status
from tracker.core.report import times
from tracker.errors import UsageError
from tracker.jobs import edit, gate, people, rounds
from tracker.web import deeds, history, listing
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()

CURRENT = frozenset(Status) - ENDED


@dataclass(frozen=True)
class Filter:
    """Which items the overview shows."""

    body: str = ""
    person: str = ""
    status: str = ""
    """A status, `overdue`, `all`, or nothing for all that have not ended."""
    words: str = ""

    def query(self) -> str:
        """Give the filter as an address carries it."""
        asked = {"body": self.body, "person": self.person, "status": self.status, "q": self.words}
        return urlencode({name: value for name, value in asked.items() if value})


@router.get("/")
def overview(
    visit: VisitDep,
    body: str = "",
    person: str = "",
    status: str = "",
    q: str = "",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> Response:
    """Show what wants attention, and the items."""
    chosen = Filter(body, person, status, q.strip())
    items, has_more = _found(visit, chosen, page=page)
    bodies = visit.store.people.bodies()
    return visit.page(
        "items.html",
        chosen=chosen,
        groups=listing.groups(items, today=visit.today),
        number=len(items),
        page=page,
        has_more=has_more,
        bodies=bodies,
        body_names={one.slug: one.name for one in bodies},
        people=visit.store.people.all(),
        overdue=visit.store.items.count(overdue_on=visit.today),
        reported=visit.store.items.count(status=Status.REPORTED),
        active=visit.store.items.count(status={Status.OPEN, Status.IN_PROGRESS}),
        last_round=rounds.last(visit.store),
        is_paused=gate.is_paused(visit.store),
    )


@router.get("/items/new")
def blank(visit: VisitDep, body: str = "") -> Response:
    """Show the form for an item that stands in no minutes."""
    return _blank(visit, Form({"body": body}))


@router.post("/items/new")
def add(visit: VisitDep, form: FormDep) -> Response:
    """Track an item that stands in no minutes."""
    try:
        added = edit.add(
            visit.store,
            body=form.needed("body", "Välj vilket organ åtgärden hör till."),
            text=form.paragraph("text", "Skriv vad som ska göras."),
            responsible=deeds.names(form),
            due_on=form.day("due_on"),
            section=form.line("section") or None,
            decided_on=form.day("decided_on"),
            who=visit.who,
            today=visit.today,
            now=visit.now,
        )
    except RefusedError as refused:
        return _blank(visit, form, refused=refused)
    except UsageError:
        return _blank(visit, form, refused=deeds.unmeant("assign"))
    return visit.go(f"/items/{added.key}", told="added")


@router.get("/items/{key}")
def show(visit: VisitDep, key: str) -> Response:
    """Show one item with all that is known of it."""
    return _item(visit, key)


@router.post("/items/{key}/{deed}")
def change(visit: VisitDep, key: str, deed: str, form: FormDep) -> Response:
    """Change one item by hand."""
    if deed not in deeds.DEEDS:
        raise HTTPException(404)
    try:
        deeds.DEEDS[deed](visit, key, form)
    except RefusedError as refused:
        return _item(visit, key, deed=deed, form=form, refused=refused)
    except UsageError:
        return _item(visit, key, deed=deed, form=form, refused=deeds.unmeant(deed))
    return visit.go(f"/items/{key}", told=deed)


# --- pages -----------------------------------------------------------------------------------------------------------


def _found(visit: Visit, chosen: Filter, *, page: int) -> tuple[list[Item], bool]:
    """Give one page of the items that fit, and whether there are more."""
    offset = (page - 1) * listing.PAGE
    wanted: frozenset[Status] | None = CURRENT
    if chosen.status in set(Status):
        wanted = frozenset({Status(chosen.status)})
    elif chosen.status in {"all", "overdue"}:
        wanted = None
    overdue_on = visit.today if chosen.status == "overdue" else None
    body, person = chosen.body or None, chosen.person or None
    if chosen.words:
        every = visit.store.items.list(body=body, person=person, status=wanted, overdue_on=overdue_on)
        found = [item for item in every if listing.matches(item, chosen.words)][offset : offset + listing.PAGE + 1]
    else:
        found = visit.store.items.list(
            body=body, person=person, status=wanted, overdue_on=overdue_on, limit=listing.PAGE + 1, offset=offset
        )
    return found[: listing.PAGE], len(found) > listing.PAGE


def _item(
    visit: Visit, key: str, *, deed: str = "", form: Form | None = None, refused: RefusedError | None = None
) -> Response:
    item = visit.store.items.get(key)
    body = visit.store.people.body(item.body)
    places, letters = visit.store.items.places(key), visit.store.outbox.about(key)
    return visit.page(
        "item.html",
        status=422 if refused else 200,
        item=item,
        body=body,
        places=places,
        history=history.steps(visit, key),
        offered=deeds.offered(item),
        is_standing=item.status not in ENDED,
        days_to_done=times.days_to_done(item),
        days_late=times.days_late(item, today=visit.today),
        questions=[question for question in visit.store.doubts.open(item.body) if question.item == key],
        letters=letters,
        letter_keys={letter.key for letter in letters},
        sources={place.document: place.source or item.source for place in places},
        group=_present(people.group(visit.store, body), today=visit.today),
        failed=deed,
        form=form or Form(),
        refused=refused,
    )


def _blank(visit: Visit, form: Form, *, refused: RefusedError | None = None) -> Response:
    return visit.page(
        "new.html",
        status=422 if refused else 200,
        form=form,
        refused=refused,
        bodies=visit.store.people.bodies(),
        people=_present(visit.store.people.all(), today=visit.today),
    )


def _present(people: list[Person], *, today: date) -> list[Person]:
    return [person for person in people if not person.has_left(today=today)]
