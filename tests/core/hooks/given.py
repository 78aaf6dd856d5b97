"""What the tests of hooks start from: Ben's item of Vägnämnden, and the lines of its history."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from tracker.core.hooks import Telling
from tracker.core.model import Body, Event, Item, Responsible, Shape, Status

NOW = datetime(2026, 3, 4, 7, 30, tzinfo=UTC)
BODY = Body("vag", ("Vägnämnden",), is_live=True)
ITEM = Item(
    key="8f3a",
    body="vag",
    text="Ben Ås och Hans-Åke begär in offert på broräcket",
    responsible=(Responsible("Ben Ås", "ben"), Responsible("vägmästaren", is_role=True)),
    due_on=date(2026, 3, 20),
    status=Status.OPEN,
    decided_on=date(2026, 3, 2),
    arrived_on=date(2026, 3, 4),
    changed_at=NOW,
    section="4",
    note="Ring Ben",
)
KNOWN = ("Ben Ås", "Hans-Åke Lund", "Benny")


def line(what: str, *, number: int = 7, **changes: Any) -> Event:
    return Event("8f3a", NOW, "Ada Ek", what, changes=changes, number=number)


def telling(format: Shape = "event", *, people: bool = False, language: str = "sv") -> Telling:
    body = replace(BODY, language=language)
    return Telling(body, format, people=people, base_url="https://atgarder.example.org", known=KNOWN)
