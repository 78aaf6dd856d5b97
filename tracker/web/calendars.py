"""Calendar feeds at their secret addresses, and the page where such addresses are made and closed.

A feed is served without a login, and asking for it changes nothing, not even a note of when it was asked for.
"""

from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime

from fastapi import APIRouter
from starlette.datastructures import Headers
from starlette.responses import Response

from tracker.core import feeds
from tracker.core.model import Item
from tracker.jobs import calendars as feed
from tracker.jobs.calendars import Form
from tracker.store import FeedLink
from tracker.web.forms import RefusedError
from tracker.web.visit import FormDep, Visit, VisitDep

served = APIRouter()
"""The feeds themselves."""
router = APIRouter()
"""The page that hands them out."""


@dataclass(frozen=True)
class Address:
    """A feed's secret address, as it is shown the one time."""

    https: str
    tasks: str

    @property
    def webcal(self) -> str:
        """The form that opens the calendar program itself."""
        return f"webcal://{self.https.partition('://')[2]}"


@dataclass(frozen=True)
class Calendar:
    """A person or a body with the addresses that were given out."""

    kind: str
    subject: str
    name: str
    links: tuple[FeedLink, ...]


@served.get("/feeds/{token}.ics")
def events(visit: VisitDep, token: str) -> Response:
    """Serve the items as all-day events."""
    return _feed(visit, token, form="events")


@served.get("/feeds/{token}/tasks.ics")
def tasks(visit: VisitDep, token: str) -> Response:
    """Serve the items as to-dos."""
    return _feed(visit, token, form="tasks")


@router.get("/feeds")
def show(visit: VisitDep) -> Response:
    """Show which calendars are subscribed to, and the form for a new one."""
    return _page(visit)


@router.post("/feeds")
def make(visit: VisitDep, form: FormDep) -> Response:
    """Make a new secret address and show it, this once."""
    kind, _, subject = form.line("whose").partition(":")
    names = {(one.kind, one.subject): one.name for one in _calendars(visit)}
    if (kind, subject) not in names:
        return _page(visit, refused=RefusedError("whose", "Välj vems kalender länken gäller."))
    return visit.page("feed.html", address=new_address(visit, kind, subject), name=names[kind, subject], back="/feeds")


@router.post("/feeds/{kind}/{subject}/revoke")
def revoke(visit: VisitDep, kind: str, subject: str, form: FormDep) -> Response:
    """Close all addresses of a person or a body."""
    if kind == "person":
        visit.store.links.revoke_feeds("person", subject, at=visit.now)
    elif kind == "body":
        visit.store.links.revoke_feeds("body", subject, at=visit.now)
    return visit.go("/feeds", told="revoked")


def new_address(visit: Visit, kind: str, subject: str) -> Address:
    """Make a new secret address for a person's or a body's items."""
    token = visit.store.links.new_feed("body" if kind == "body" else "person", subject, at=visit.now)
    return Address(f"{visit.base}/feeds/{token}.ics", f"{visit.base}/feeds/{token}/tasks.ics")


# --- serving ---------------------------------------------------------------------------------------------------------


def _feed(visit: Visit, token: str, *, form: Form) -> Response:
    link = visit.store.links.feed(token)
    if link is None:
        return Response(status_code=404)
    items = feed.items(visit.store, link.kind, link.subject)
    content = _written(visit, link, items, form=form)
    changed_at = feeds.last_modified(items, today=visit.today)
    headers = {
        "ETag": feeds.etag(content),
        "Last-Modified": format_datetime(changed_at, usegmt=True),
        "Cache-Control": "private, must-revalidate",
    }
    if is_known(visit.request.headers, etag=headers["ETag"], changed_at=changed_at):
        return Response(status_code=304, headers=headers)
    return Response(content, headers=headers, media_type="text/calendar; charset=utf-8")


def is_known(asked: Headers, *, etag: str, changed_at: datetime) -> bool:
    """Tell whether the asker has these bytes already (RFC 9110, 13.2.2: the tag goes before the date)."""
    tags = asked.get("if-none-match")
    if tags is not None:
        return tags.strip() == "*" or etag in [tag.strip().removeprefix("W/") for tag in tags.split(",")]
    try:
        return changed_at <= parsedate_to_datetime(asked.get("if-modified-since", ""))
    except (TypeError, ValueError):
        return False


def _written(visit: Visit, link: FeedLink, items: list[Item], *, form: Form) -> bytes:
    settings = visit.site.settings
    return feed.written(
        visit.store,
        link.kind,
        link.subject,
        of=items,
        form=form,
        base_url=settings.base_url,
        domain=settings.domain,
        zone=settings.zone,
        today=visit.today,
    )


# --- the page --------------------------------------------------------------------------------------------------------


def _page(visit: Visit, *, refused: RefusedError | None = None) -> Response:
    calendars = _calendars(visit)
    return visit.page(
        "feeds.html",
        status=422 if refused else 200,
        calendars=calendars,
        given=[one for one in calendars if one.links],
        refused=refused,
    )


def _calendars(visit: Visit) -> list[Calendar]:
    """Give everybody who can have a calendar, bodies first, with the addresses that are alive."""
    bodies = [("body", body.slug, body.name) for body in visit.store.people.bodies()]
    people = sorted((person.name, person.key) for person in visit.store.people.all())
    everybody = [*bodies, *(("person", key, name) for name, key in people)]
    return [Calendar(kind, subject, name, _alive(visit, kind, subject)) for kind, subject, name in everybody]


def _alive(visit: Visit, kind: str, subject: str) -> tuple[FeedLink, ...]:
    links = visit.store.links.feeds("body" if kind == "body" else "person", subject)
    return tuple(link for link in links if link.revoked_at is None)
