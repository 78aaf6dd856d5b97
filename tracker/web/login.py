"""The login page: the key that `serve` prints, and the name that the history shows. Logging out is a POST."""

from math import ceil
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Query
from starlette.responses import Response

from tracker.web.forms import RefusedError
from tracker.web.session import LIFETIME
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()


@router.get("/login")
def show(visit: VisitDep, following: Annotated[str, Query(alias="next")] = "/") -> Response:
    """Ask for the key."""
    return _page(visit, following=following)


@router.post("/login")
def log_in(visit: VisitDep, form: FormDep) -> Response:
    """Let somebody in who gives the key."""
    failures, signer = visit.site.failures, visit.site.signer
    following = local(form.text("next"))
    wait = failures.wait(visit.address, now=visit.now)
    if wait:
        return _page(
            visit,
            following=following,
            status=429,
            problem="För många försök. Vänta en kvart och försök igen.",
            headers={"Retry-After": str(ceil(wait.total_seconds()))},
        )
    try:
        who = form.needed("name", "Skriv ditt namn. Det står sedan i historiken vid det du ändrar.")
    except RefusedError as refused:
        return _page(visit, following=following, status=422, problem=refused.why)
    if not signer.is_key(form.text("key")):
        failures.note(visit.address, now=visit.now)
        return _page(visit, following=following, status=401, problem="Nyckeln stämmer inte.", name=who)
    answer = visit.go(following)
    site = visit.site
    answer.set_cookie(
        site.session_cookie,
        site.sessions.start(who, now=visit.now),
        max_age=int(LIFETIME.total_seconds()),
        secure=site.is_https,
        httponly=True,
        samesite="lax",
    )
    return answer


@router.post("/logout")
def log_out(visit: VisitDep, form: FormDep) -> Response:
    """End the session, in this browser and wherever its cookie may have been copied."""
    if visit.session:
        visit.site.sessions.end(visit.session)
    answer = visit.go("/login")
    answer.delete_cookie(visit.site.session_cookie, secure=visit.site.is_https, httponly=True, samesite="lax")
    return answer


def local(address: str) -> str:
    """Give the address if it is a path of ours, else the first page: no login may lead to another site."""
    parts = urlsplit(address)
    is_local = address.startswith("/") and not address.startswith("//") and "\\" not in address
    return address if is_local and not parts.scheme and not parts.netloc else "/"


def _page(
    visit: Visit,
    *,
    following: str,
    status: int = 200,
    problem: str = "",
    name: str = "",
    headers: dict[str, str] | None = None,
) -> Response:
    return visit.page(
        "login.html", status=status, headers=headers, following=local(following), problem=problem, name=name
    )
