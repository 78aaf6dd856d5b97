"""A site with a small cast to knock on: helpers of the tests in this folder."""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from tracker.core.model import Body, Doubt, Item, Person, Responsible, Status
from tracker.settings import Settings
from tracker.store import Store
from tracker.web import create_app

BASE = "https://tracker.example.org"
KEY = "the-key-that-serve-printed"
TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 8, 0, tzinfo=UTC)

ADA = Person("ada", "Ada Lind", email="ada@example.org", bodies=("ks",), role="Sekreterare")
BEN = Person("ben", "Ben Åkerlund", email="ben@example.org", bodies=("ks",))
CHEN = Person("chen", "Chen Östlund", bodies=("ks",))
KS = Body(
    "ks", ("Kultursamrådet",), chair="Ben Åkerlund", secretary="Ada Lind", members=("Chen Östlund",), is_live=True
)
VR = Body("vr", ("Vattenrådet",), chair="Ada Lind", secretary="Ada Lind")


def item(key: str, text: str, **facts: Any) -> Item:
    """An item of Ben's from the February meeting."""
    usual: dict[str, Any] = {
        "body": "ks",
        "responsible": (Responsible("Ben Åkerlund", "ben"),),
        "due_on": date(2026, 3, 11),
        "status": Status.OPEN,
        "decided_on": date(2026, 2, 4),
        "arrived_on": date(2026, 2, 5),
        "changed_at": datetime(2026, 2, 5, 9, 0, tzinfo=UTC),
        "section": "4",
        "line": 31,
        "quote": f"{text}\t2026-03-11\tBen",
        "document": "d" * 64,
        "source": "protokoll-2026-02-04.docx",
        "first_due_on": date(2026, 3, 11),
    }
    return Item(key=key, text=text, **usual | facts)


def cast(store: Store) -> None:
    """Bring in the people and bodies."""
    store.people.import_config([ADA, BEN, CHEN], [KS, VR], at=NOW)
    store.people.release("ks", who="Ada Lind", at=NOW)


def keep(store: Store, kept: Item) -> Item:
    """Track an item."""
    store.items.add(kept, next_reminder_on=kept.due_on, who="tracker", what="read", at=kept.changed_at)
    return kept


@dataclass
class Site:
    """The application with a browser before it."""

    store: Store
    settings: Settings
    now: datetime = NOW
    client: TestClient = field(init=False)

    def __post_init__(self) -> None:
        app = create_app(self.store, self.settings, clock=lambda: self.now, key=KEY)
        self.client = TestClient(app, base_url=BASE, follow_redirects=False, headers={"Accept-Language": "sv"})

    def log_in(self, who: str = "Ada Lind") -> "Site":
        """Give the key."""
        answer = self.post("/login", {"name": who, "key": KEY})
        assert answer.status_code == 303, answer.text
        return self

    def get(self, path: str, **headers: str) -> Any:
        """Open a page."""
        return self.client.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def token(self, path: str) -> str:
        """Give the form token of a page."""
        found = re.search(r'name="form_token" value="([^"]+)"', self.client.get(path).text)
        assert found, f"no form on {path}"
        return found[1]

    def post(self, path: str, values: dict[str, Any] | None = None, *, on: str | None = None, **more: Any) -> Any:
        """Send a form as the page `on` (or `path` itself) has it."""
        token = self.token(on or path)
        return self.client.post(path, data={"form_token": token} | (values or {}), **more)


def site(store: Store, folder: Path, **settings: Any) -> Site:
    """Open the site over a store, its files below `folder`."""
    return Site(store, Settings(data=folder / "data", base_url=BASE, **settings))


__all__ = [
    "ADA",
    "BASE",
    "BEN",
    "CHEN",
    "KEY",
    "KS",
    "NOW",
    "TODAY",
    "VR",
    "Doubt",
    "Site",
    "cast",
    "item",
    "keep",
    "site",
]
