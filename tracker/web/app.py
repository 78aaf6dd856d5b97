"""The application: which routes there are, and which of them want a login. Everything does that is not named here."""

import hashlib
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from pathlib import Path

from fastapi import APIRouter, Depends, FastAPI
from starlette.middleware import Middleware
from starlette.staticfiles import StaticFiles

from tracker.jobs.office import Office
from tracker.settings import Settings
from tracker.store import Store
from tracker.web import (
    agendas,
    answers,
    api,
    audit,
    calendars,
    errors,
    health,
    history,
    imports,
    items,
    letters,
    login,
    meeting,
    meeting_days,
    pauses,
    people,
    review,
    samples,
    unsubscribe,
    upload,
)
from tracker.web.guard import Guard
from tracker.web.session import Limiter, Sessions, Signer, new_key
from tracker.web.visit import Site, member

STATIC = Path(__file__).with_name("static")
Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]

OPEN = (login.router, answers.router, unsubscribe.router, calendars.served, health.router)
"""Served to everybody who knows the address."""
CLOSED: tuple[APIRouter, ...] = (
    history.router,
    items.router,
    review.router,
    samples.router,
    letters.router,
    agendas.router,
    meeting.router,
    audit.router,
    upload.router,
    imports.router,
    meeting_days.router,
    people.router,
    pauses.router,
    calendars.router,
    api.router,
)
"""Served to those who have logged in."""


def create_app(
    store: Store,
    settings: Settings,
    *,
    clock: Callable[[], datetime],
    key: str,
    lifespan: Lifespan | None = None,
) -> FastAPI:
    """Make the application.

    `clock` gives aware UTC instants; `key` is what the login page asks for; `lifespan` is what runs beside the pages.
    """
    app = _bare(store, settings, clock=clock, key=key, lifespan=lifespan)
    for router in OPEN:
        app.include_router(router)
    for router in CLOSED:
        app.include_router(router, dependencies=[Depends(member)])
    app.mount("/static", StaticFiles(directory=STATIC))
    return app


def create_watch(store: Store, settings: Settings, *, clock: Callable[[], datetime], lifespan: Lifespan) -> FastAPI:
    """Make the application of a process without pages: it only tells how the service feels."""
    app = _bare(store, settings, clock=clock, key=new_key(), lifespan=lifespan)
    app.include_router(health.router)
    return app


def _bare(
    store: Store, settings: Settings, *, clock: Callable[[], datetime], key: str, lifespan: Lifespan | None
) -> FastAPI:
    """Make an application without routes."""
    signer = Signer(key)
    office = Office.of(settings)
    app = FastAPI(
        title="tracker",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        middleware=[Middleware(Guard, refuse=errors.refuse, base_url=settings.base_url)],
    )
    app.state.site = Site(
        store=store,
        settings=settings,
        clock=clock,
        templates=office.templates,
        office=office,
        signer=signer,
        sessions=Sessions(signer, store.flags),
        failures=Limiter(),
        style=hashlib.sha256((STATIC / "tracker.css").read_bytes()).hexdigest()[:8],
    )
    app.router.redirect_slashes = False
    errors.register(app)
    return app
