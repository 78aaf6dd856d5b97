"""Pages of items: the overview, one item with its history, and the forms that change it by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from starlette.exceptions import HTTPException
from starlette.responses import Response

from tracker.core.model import ENDED, Item, Letter, Person, Status
from tracker.errors import UsageError
from tracker.jobs import answers, edit, gate, people, rounds
from tracker.web import listing
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()

CURRENT = frozenset(Status) - ENDED
LETTERS_LOOKED_AT = 100


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
            responsible=_names(form),
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
        return _blank(visit, form, refused=_unmeant("assign"))
    return visit.go(f"/items/{added.key}", told="added")


@router.get("/items/{key}")
def show(visit: VisitDep, key: str) -> Response:
    """Show one item with all that is known of it."""
    return _item(visit, key)


@router.post("/items/{key}/{deed}")
def change(visit: VisitDep, key: str, deed: str, form: FormDep) -> Response:
    """Change one item by hand."""
    if deed not in DEEDS:
        raise HTTPException(404)
    try:
        DEEDS[deed](visit, key, form)
    except RefusedError as refused:
        return _item(visit, key, deed=deed, form=form, refused=refused)
    except UsageError:
        return _item(visit, key, deed=deed, form=form, refused=_unmeant(deed))
    return visit.go(f"/items/{key}", told=deed)


# --- deeds: one call each --------------------------------------------------------------------------------------------


def _close(visit: Visit, key: str, form: Form) -> None:
    section = form.needed("section", "Skriv i vilken paragraf mötet avslutade åtgärden.")
    edit.close(visit.store, key, section=section, who=visit.who, now=visit.now)


def _write_off(visit: Visit, key: str, form: Form) -> None:
    reason = form.paragraph("reason", "Skriv varför åtgärden inte ska göras.")
    section = form.line("section") or None
    edit.write_off(visit.store, key, reason=reason, section=section, who=visit.who, now=visit.now)


def _move(visit: Visit, key: str, form: Form) -> None:
    due_on, reason = form.needed_day("due_on"), form.line("reason")
    edit.move(visit.store, key, due_on=due_on, reason=reason, who=visit.who, today=visit.today, now=visit.now)


def _assign(visit: Visit, key: str, form: Form) -> None:
    names = _names(form)
    if not names:
        raise RefusedError("others", "Välj minst en ansvarig.")
    edit.assign(visit.store, key, names=names, who=visit.who, today=visit.today, now=visit.now)


def _answer_for(visit: Visit, key: str, form: Form) -> None:
    member, note = form.line("member"), form.line("note")
    answers.answer_for(visit.store, key, member=member, note=note, who=visit.who, today=visit.today, now=visit.now)


def _ask_again(visit: Visit, key: str, form: Form) -> None:
    answers.ask_again(visit.store, key, member=form.line("member"), who=visit.who, now=visit.now)


def _reopen(visit: Visit, key: str, form: Form) -> None:
    edit.reopen(visit.store, key, reason=form.line("reason"), who=visit.who, now=visit.now)


def _accept(visit: Visit, key: str, form: Form) -> None:
    edit.accept(visit.store, key, who=visit.who, today=visit.today, now=visit.now)


def _dismiss(visit: Visit, key: str, form: Form) -> None:
    edit.dismiss(visit.store, key, reason=form.line("reason"), who=visit.who, now=visit.now)


def _hide(visit: Visit, key: str, form: Form) -> None:
    edit.set_confidential(visit.store, key, is_confidential=True, who=visit.who, now=visit.now)


def _unhide(visit: Visit, key: str, form: Form) -> None:
    edit.set_confidential(visit.store, key, is_confidential=False, who=visit.who, now=visit.now)


def _reword(visit: Visit, key: str, form: Form) -> None:
    text = form.paragraph("text", "Skriv vad som ska göras.")
    edit.reword(visit.store, key, text=text, who=visit.who, now=visit.now)


DEEDS: dict[str, Callable[[Visit, str, Form], None]] = {
    "accept": _accept,
    "answer-for": _answer_for,
    "ask-again": _ask_again,
    "assign": _assign,
    "close": _close,
    "confidential": _hide,
    "dismiss": _dismiss,
    "move": _move,
    "public": _unhide,
    "reopen": _reopen,
    "reword": _reword,
    "write-off": _write_off,
}


def _unmeant(deed: str) -> RefusedError:
    """Say in the visitor's words what a job refused to do."""
    if deed == "assign":
        return RefusedError("others", "Skriv namnet på en känd person, en roll eller en grupp.")
    return RefusedError("", "Åtgärden är redan avslutad. Öppna den igen först.")


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
    return visit.page(
        "item.html",
        status=422 if refused else 200,
        item=item,
        body=body,
        places=visit.store.items.places(key),
        history=visit.store.items.history(key),
        questions=[question for question in visit.store.doubts.open(item.body) if question.item == key],
        letters=_letters(visit, item),
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


def _letters(visit: Visit, item: Item) -> list[Letter]:
    """Give the letters that name the item, newest first."""
    people = [one.person for one in item.responsible if one.person]
    found = (visit.store.outbox.list(person=person, limit=LETTERS_LOOKED_AT) for person in people)
    return [letter for letters in found for letter in letters if item.key in letter.items]


def _present(people: list[Person], *, today: date) -> list[Person]:
    return [person for person in people if not person.has_left(today=today)]


def _names(form: Form) -> list[str]:
    """Give the ticked people and those written beside them, a comma between each."""
    written = [name.strip() for name in form.line("others").split(",")]
    return [*form.every("person"), *(name for name in written if name)]
