"""What the tests of hooks start from: a receiver on the loopback address, a hook that calls it, and items to tell of."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from tests.jobs.given import NOW, TODAY, at, configure, take_in
from tests.servers import Page, Site, serving
from tracker.core.model import Hook, Item, Shape
from tracker.jobs import edit, hooks
from tracker.jobs.hooks import Report
from tracker.store import Store

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # noqa: S105 -- the specification's example
BASE = "https://atgarder.example.org"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        running.pages["/hook"] = Page(status=204)
        yield running


def hook(
    site: Site,
    name: str = "chatt",
    *,
    events: tuple[str, ...] = (),
    bodies: tuple[str, ...] = (),
    format: Shape = "event",
) -> Hook:
    return Hook(name, site.url("/hook"), SECRET, events, bodies, format, inside=True)


def gather(store: Store, *hooked: Hook, today: date = TODAY) -> int:
    return hooks.gather(store, hooked, base_url=BASE, today=today, now=at(today))


def deliver(store: Store, *hooked: Hook, now: datetime = NOW, **over: Any) -> list[Report]:
    return hooks.deliver(store, hooked, worker="a", clock=lambda: now, **over)


def told(site: Site) -> list[tuple[str, str]]:
    """Kinds of the events that arrived, each with the first word of its item."""
    read = [json.loads(post.content) for post in site.posted]
    return [(one["type"], one["data"]["text"].split()[0]) for one in read]


def begun(store: Store, *hooked: Hook) -> list[Item]:
    """Minutes are read, then the hooks begin: they know none of the items."""
    configure(store)
    take_in(store)
    gather(store, *hooked)
    return store.items.list()


def close(store: Store, item: Item) -> None:
    edit.close(store, item.key, section="7", who="Ada Ek", now=NOW)
