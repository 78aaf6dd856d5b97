"""A calendar feed of one person or one body: gathers its items and what it is called, core.feeds writes it."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from tracker.core import feeds
from tracker.core.model import Item
from tracker.store import Store

Kind = Literal["person", "body"]
Form = Literal["events", "tasks"]


def items(store: Store, kind: Kind, subject: str) -> list[Item]:
    """Gather the items of a person (key) or a body (slug), ended ones among them."""
    return store.items.list(body=subject) if kind == "body" else store.items.list(person=subject)


def written(
    store: Store,
    kind: Kind,
    subject: str,
    *,
    of: Iterable[Item],
    form: Form = "events",
    base_url: str | None,
    domain: str,
    zone: str,
    today: date,
) -> bytes:
    """Write the items as iCalendar, in the subject's language; `zone` is a person's, a body has its own."""
    if kind == "body":
        body = store.people.body(subject)
        name, language, zone = body.name, body.language, body.zone
    else:
        person = store.people.get(subject)
        name, language = person.name, person.language
    write = feeds.calendar if form == "events" else feeds.tasks
    return write(
        of,
        name=f"Actions {name}" if language == "en" else f"Åtgärder {name}",
        base_url=base_url,
        domain=domain,
        today=today,
        zone=zone,
        language="en" if language == "en" else "sv",
    )
