"""Letters: what would go out today and why it is held, what waits and what went, and each one as it looks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response

from tracker.core.model import Letter, LetterState
from tracker.jobs import deliver, gate, remind
from tracker.jobs.office import Desk
from tracker.web.guard import FRAMED, FRAMING
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()

PAGE = 50
HEADERS = ("From", "To", "Reply-To", "Date", "Subject")


@dataclass(frozen=True)
class Shown:
    """A letter taken apart for reading."""

    headers: Mapping[str, str]
    text: str
    html: str


@router.get("/letters")
def show(visit: VisitDep, state: str = "", page: Annotated[int, Query(ge=1, le=10_000)] = 1) -> Response:
    """Show what would go out today, and the letters that were made."""
    store = visit.store
    chosen = LetterState(state) if state in set(LetterState) else None
    letters = store.outbox.list(state=chosen, limit=PAGE + 1, offset=(page - 1) * PAGE)
    return visit.page(
        "letters.html",
        plan=remind.plan(store, today=visit.today),
        is_paused=gate.is_paused(store),
        letters=letters[:PAGE],
        has_more=len(letters) > PAGE,
        page=page,
        state=state if chosen else "",
        counts=store.outbox.counts(),
        body_names={body.slug: body.name for body in store.people.bodies()},
    )


@router.post("/letters/pause")
def pause(visit: VisitDep, form: FormDep) -> Response:
    """Let all mail rest."""
    gate.pause(visit.store, who=visit.who, now=visit.now)
    return visit.go("/letters", told="paused")


@router.post("/letters/resume")
def resume(visit: VisitDep, form: FormDep) -> Response:
    """Let mail go again."""
    gate.resume(visit.store)
    return visit.go("/letters", told="resumed")


@router.post("/letters/flood")
def release_flood(visit: VisitDep, form: FormDep) -> Response:
    """Say yes to the unusually many letters of today."""
    gate.release_flood(visit.store, day=visit.today)
    return visit.go("/letters", told="flood")


@router.get("/letters/today/{person}")
def planned(visit: VisitDep, person: str) -> Response:
    """Show a letter that is not made yet, as it would be made now."""
    return _letter(visit, _planned(visit, person), html=f"/letters/today/{person}/html", is_planned=True)


@router.get("/letters/today/{person}/html")
def planned_html(visit: VisitDep, person: str) -> Response:
    """Give the HTML part of a letter that is not made yet."""
    return HTMLResponse(shown(_planned(visit, person).content).html, headers=FRAMED)


@router.get("/letters/{key}")
def one(visit: VisitDep, key: str) -> Response:
    """Show a letter that was made."""
    return _letter(visit, visit.store.outbox.get(key), html=f"/letters/{key}/html", is_planned=False)


@router.get("/letters/{key}/html")
def html(visit: VisitDep, key: str) -> Response:
    """Give the HTML part of a letter that was made."""
    return HTMLResponse(shown(visit.store.outbox.get(key).content).html, headers=FRAMED)


@router.post("/letters/{key}/again")
def again(visit: VisitDep, key: str, form: FormDep) -> Response:
    """Try a letter again that was given up or held."""
    visit.store.outbox.release(visit.store.outbox.get(key).key)
    deliver.wake(visit.store)
    return visit.go(f"/letters/{key}", told="again")


def shown(content: bytes) -> Shown:
    """Take a letter apart."""
    message: EmailMessage = message_from_bytes(content, policy=policy.default)
    parts = {kind: message.get_body((kind,)) for kind in ("plain", "html")}
    texts = {kind: str(part.get_content()) if part else "" for kind, part in parts.items()}
    return Shown({name: str(message[name]) for name in HEADERS if message[name]}, texts["plain"], texts["html"])


def _letter(visit: Visit, letter: Letter, *, html: str, is_planned: bool) -> Response:
    return visit.page(
        "letter.html",
        headers=FRAMING,
        letter=letter,
        shown=shown(letter.content),
        html=html,
        is_planned=is_planned,
        item_texts={key: visit.store.items.get(key).text for key in letter.items},
    )


def _planned(visit: Visit, person: str) -> Letter:
    """Write today's letter to a person without storing anything: so it has no answer page and no link."""
    plan = remind.plan(visit.store, today=visit.today)
    for daily in (*plan.dailies, *(held.daily for held in plan.held)):
        if daily.person.key == person and daily.person.email:
            desk = Desk.open(visit.store, replace(visit.site.office, base_url=None), now=visit.now)
            return desk.daily(visit.store, daily)
    raise HTTPException(404)
