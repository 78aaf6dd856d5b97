"""How the service feels, for those who watch over it: no names, no secrets, and nothing is changed by asking."""

from collections.abc import Iterator
from datetime import timedelta
from ipaddress import ip_address

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, PlainTextResponse, Response

from tracker.core.model import LetterState, Status
from tracker.errors import StoreError
from tracker.jobs import gate, rest, rounds
from tracker.web.visit import Site, SiteDep, Visit, VisitDep

router = APIRouter()

LATE_ROUNDS = 5
LEAST_PATIENCE = timedelta(minutes=5)
"""The rounds count as stopped when so many, and for so long, did not come."""


@router.get("/health")
def alive(site: SiteDep) -> Response:
    """Answer 503 when the rounds have stopped or can't send, so that whoever supervises the process knows."""
    return _told(_stopped(site))


@router.get("/ready")
def ready(site: SiteDep) -> Response:
    """Answer 503 while requests would fail because the database can't be read."""
    try:
        site.store.outbox.counts()
    except StoreError:
        return _told("the database can't be read")
    return _told("")


@router.get("/metrics")
def metrics(visit: VisitDep) -> Response:
    """Give numbers for Prometheus, to this machine and to whoever has the key."""
    if not (visit.session or _is_local(visit)):
        raise HTTPException(401)
    text = "".join(f"{line}\n" for line in _lines(visit))
    return PlainTextResponse(text, media_type="text/plain; version=0.0.4; charset=utf-8")


def _stopped(site: Site) -> str:
    try:
        last, refused = rounds.last(site.store), rest.of(site.store)
    except StoreError:
        return "the database can't be read"
    patience = max(LEAST_PATIENCE, LATE_ROUNDS * timedelta(seconds=site.settings.daemon.tick))
    if last and site.clock() - last > patience:
        return f"no round for letters since {last.isoformat()}"
    if refused and refused.is_login:
        return "the mail server refuses the login, so no letter goes out"
    return ""


def _told(problem: str) -> Response:
    body = {"status": "fail", "problem": problem} if problem else {"status": "ok"}
    return JSONResponse(body, 503 if problem else 200)


def _is_local(visit: Visit) -> bool:
    """Tell whether this machine asks for itself; what a proxy here passes on comes from elsewhere."""
    if {"x-forwarded-for", "forwarded"} & set(visit.request.headers):
        return False
    try:
        return ip_address(visit.address).is_loopback
    except ValueError:
        return False


def _lines(visit: Visit) -> Iterator[str]:
    """Write the numbers in Prometheus' text format, version 0.0.4."""
    store, last = visit.store, rounds.last(visit.store)
    letters = store.outbox.counts()
    yield "# TYPE tracker_items gauge"
    yield from (f'tracker_items{{status="{status}"}} {store.items.count(status=status)}' for status in Status)
    yield "# TYPE tracker_items_overdue gauge"
    yield f"tracker_items_overdue {store.items.count(overdue_on=visit.today)}"
    yield "# TYPE tracker_questions_open gauge"
    yield f"tracker_questions_open {len(store.doubts.open())}"
    yield "# TYPE tracker_letters gauge"
    yield from (f'tracker_letters{{state="{state}"}} {letters.get(state, 0)}' for state in LetterState)
    yield "# TYPE tracker_ambiguous_resends_total counter"
    yield f"tracker_ambiguous_resends_total {store.outbox.resends()}"
    yield "# TYPE tracker_mail_paused gauge"
    yield f"tracker_mail_paused {int(gate.is_paused(store))}"
    yield "# TYPE tracker_last_round_timestamp_seconds gauge"
    yield f"tracker_last_round_timestamp_seconds {last.timestamp() if last else 0:.0f}"
