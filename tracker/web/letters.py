"""Letters: what would go out today and why it is held, what waits and what went, and each one as it looks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response

from tracker.core.model import Daily, Letter, LetterState
from tracker.jobs import deliver, gate, remind
from tracker.jobs.office import Desk
from tracker.web.guard import FRAMED, FRAMING
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()

PAGE = 50
HEADERS = ("From", "To", "Reply-To")


@dataclass(frozen=True)
class Shown:
    """A letter taken apart for reading."""

    headers: Mapping[str, str]
    written_at: datetime
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
        preview=[body for body in store.people.bodies() if not body.is_live],
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
    daily = _daily(visit, person)
    return _letter(visit, _planned(visit, daily), html=f"/letters/today/{person}/html", daily=daily)


@router.get("/letters/today/{person}/html")
def planned_html(visit: VisitDep, person: str) -> Response:
    """Give the HTML part of a letter that is not made yet."""
    return HTMLResponse(shown(_planned(visit, _daily(visit, person)).content).html, headers=FRAMED)


@router.get("/letters/{key}")
def one(visit: VisitDep, key: str) -> Response:
    """Show a letter that was made."""
    return _letter(visit, visit.store.outbox.get(key), html=f"/letters/{key}/html")


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
    headers = {name: str(message[name]) for name in HEADERS if message[name]}
    return Shown(headers, parsedate_to_datetime(message["Date"]), texts["plain"], texts["html"])


def _letter(visit: Visit, letter: Letter, *, html: str, daily: Daily | None = None) -> Response:
    """Show a letter; `daily` is what it is made from while it is only planned."""
    return visit.page(
        "letter.html",
        headers=FRAMING,
        letter=letter,
        shown=shown(letter.content),
        html=html,
        daily=daily,
        item_texts={key: visit.store.items.get(key).text for key in letter.items},
    )


def _daily(visit: Visit, person: str) -> Daily:
    """Find what a person is still to be told today."""
    plan = remind.plan(visit.store, today=visit.today)
    for daily in (*plan.dailies, *(held.daily for held in plan.held)):
        if daily.person.key == person and daily.person.email:
            return daily
    raise HTTPException(404)


def _planned(visit: Visit, daily: Daily) -> Letter:
    """Write a letter without storing anything: so it has no answer page, and no link to one."""
    desk = Desk.open(visit.store, replace(visit.site.office, base_url=None), now=visit.now)
    return desk.daily(visit.store, daily)
