"""Items as calendar feeds: the same items are the same bytes, on any day (RFC 5545, RFC 7986).

The shape is what Google, Outlook, Apple, Thunderbird and Nextcloud were seen to accept: all-day events, no
METHOD, no UID of the calendar's own, no alarms. Nothing here says "late": only a change of the item changes its
event. Whose items these are, and who may read them, is the caller's business.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from icalendar import Calendar, Event, Todo, vText

from tracker.core import phrases
from tracker.core.model import Item, Responsible, Status

CANCELLED_FOR = timedelta(days=90)
"""So long an ended item is told as cancelled, for subscribers that fetch seldom."""
MOST_EVENTS = 1000
"""Google stops reading near 1 MB or 1,111 events."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Feed:
    """What is the same for every event of a feed."""

    name: str
    domain: str
    base_url: str | None = None
    """Where item pages live; None leaves links out."""
    source: str | None = None
    """The feed's own address."""
    zone: str = "Europe/Stockholm"
    language: str = "sv"

    @property
    def words(self) -> "_Words":
        """The feed's own words in its language, Swedish where that language isn't known."""
        return _WORDS.get(self.language, _WORDS["sv"])


@dataclass(frozen=True)
class _Words:
    action: str
    confidential: str
    responsible: str
    decision: str
    reported: str
    address: str


_WORDS = {
    "sv": _Words(
        action="Åtgärd",
        confidential="Sekretessmarkerad åtgärd",
        responsible="Ansvarig",
        decision="Beslut",
        reported="Anmäld klar, väntar på mötet",
        address="(e-postadress)",
    ),
    "en": _Words(
        action="Action",
        confidential="Confidential action",
        responsible="Responsible",
        decision="Decision",
        reported="Reported done, waits for the meeting",
        address="(mail address)",
    ),
}

_TASK_STATES = {
    Status.OPEN: ("NEEDS-ACTION", 0),
    Status.IN_PROGRESS: ("IN-PROCESS", 50),
    Status.REPORTED: ("COMPLETED", 100),
    Status.CLOSED: ("COMPLETED", 100),
    Status.WRITTEN_OFF: ("CANCELLED", 0),
    Status.HANDED_OVER: ("CANCELLED", 0),
}
"""What is reported done leaves the person's task list; should the meeting reopen it, it comes back."""

_GONE = frozenset({Status.CLOSED, Status.WRITTEN_OFF, Status.HANDED_OVER})
_UNSEEN = frozenset({Status.PROPOSED, Status.DISMISSED})
_ADDRESS = re.compile(r"[^\s<>()@,;:]+@[^\s<>()@,;:]+\.\w+")


def calendar(
    items: Iterable[Item],
    *,
    name: str,
    base_url: str | None,
    domain: str,
    today: date,
    source: str | None = None,
    zone: str = "Europe/Stockholm",
    language: str = "sv",
) -> bytes:
    """Write the items as all-day events on their due dates.

    Left out: what is only proposed or was dismissed, what has no due date (a proposed one doesn't count), and
    what ended more than 90 days before `today`. Of more than 1,000 the ended go first, then those due longest
    ago.
    """
    feed = Feed(name, domain, base_url, source, zone, language)
    return _written(items, feed, component=_event, today=today)


def tasks(
    items: Iterable[Item],
    *,
    name: str,
    base_url: str | None,
    domain: str,
    today: date,
    source: str | None = None,
    zone: str = "Europe/Stockholm",
    language: str = "sv",
) -> bytes:
    """Write the same items as to-dos, for clients that show them (Thunderbird, todoman).

    A feed of its own: Thunderbird shows an item twice when events and to-dos share one.
    """
    feed = Feed(name, domain, base_url, source, zone, language)
    return _written(items, feed, component=_todo, today=today)


def etag(content: bytes) -> str:
    """Make the strong entity tag of a feed's bytes, in its quotation marks (RFC 9110, 8.8.3)."""
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


def last_modified(items: Iterable[Item], *, today: date | None = None) -> datetime:
    """Tell when a feed of these items last changed, in whole seconds; 1970 when it never held any.

    With `today`, the midnight on which an ended item left the feed counts as a change too: without it a
    client that asks by date alone would keep the event for ever.
    """
    return max((_changed_at(item, today) for item in items if _has_event(item)), default=EPOCH)


# --- which items --------------------------------------------------------------------------------------------


def _changed_at(item: Item, today: date | None) -> datetime:
    changed = item.changed_at.astimezone(UTC).replace(microsecond=0)
    if today is None or not _has_left(item, today):
        return changed
    last_day = changed.date() + CANCELLED_FOR
    return datetime.combine(last_day + timedelta(days=1), datetime.min.time(), tzinfo=UTC)


def _has_event(item: Item) -> bool:
    return item.due_on is not None and item.status not in _UNSEEN


def _has_left(item: Item, today: date) -> bool:
    return item.status in _GONE and today - item.changed_at.astimezone(UTC).date() > CANCELLED_FOR


def _shown(items: Iterable[Item], today: date) -> list[Item]:
    seen = [item for item in items if _has_event(item) and not _has_left(item, today)]
    seen.sort(key=_worth, reverse=True)
    return sorted(seen[:MOST_EVENTS], key=lambda item: item.key)


def _worth(item: Item) -> tuple[bool, datetime, date, str]:
    """Sorts what may be missed before what may not: ended longest ago, ..., due furthest ahead."""
    is_gone = item.status in _GONE
    return not is_gone, item.changed_at if is_gone else EPOCH, item.due_on or date.min, item.key


# --- how they are written -----------------------------------------------------------------------------------


def _written(
    items: Iterable[Item], feed: Feed, *, component: Callable[[Item, Feed], Event | Todo], today: date
) -> bytes:
    head, end = _head(feed).to_ical(sorted=False), b"END:VCALENDAR\r\n"
    return b"".join((head.removesuffix(end), *(_bytes(component, item, feed) for item in _shown(items, today)), end))


@lru_cache(maxsize=4 * MOST_EVENTS)
def _bytes(component: Callable[[Item, Feed], Event | Todo], item: Item, feed: Feed) -> bytes:
    """Write an event; remembered, as it takes a millisecond and calendars ask every hour for what seldom changes."""
    content: bytes = component(item, feed).to_ical(sorted=False)
    return content


def _head(feed: Feed) -> Calendar:
    """Leave out METHOD, which demands an ORGANIZER, and UID, that makes vdirsyncer see one event only."""
    name = vText(_one_line(feed.name, feed))
    head = Calendar()
    head.add("version", "2.0")
    head.add("prodid", f"-//tracker//atgarder 1.0//{'EN' if feed.language == 'en' else 'SV'}")
    # As text by hand: icalendar takes these two for unknown and would let commas and semicolons stand bare.
    head.add("name", name, encode=False)
    head.add("x-wr-calname", name, encode=False)
    head.add("color", "steelblue")
    head.add("x-wr-timezone", feed.zone)
    head.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    head.add("x-published-ttl", "PT1H")
    if feed.source:
        head.add("source", feed.source, parameters={"VALUE": "URI"})
    return head


def _event(item: Item, feed: Feed) -> Event:
    event = Event()
    due_on = _identify(event, item, feed)
    event.add("dtstart", due_on)
    event.add("dtend", due_on + timedelta(days=1))
    _describe(event, item, feed)
    event.add("status", "CANCELLED" if item.status in _GONE else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-busystatus", "FREE")
    event.add("x-microsoft-cdo-alldayevent", "TRUE")
    return event


def _todo(item: Item, feed: Feed) -> Todo:
    todo = Todo()
    todo.add("due", _identify(todo, item, feed))
    _describe(todo, item, feed)
    status, percent = _TASK_STATES[item.status]
    todo.add("status", status)
    todo.add("percent-complete", percent)
    if status == "COMPLETED":
        todo.add("completed", item.changed_at.astimezone(UTC))
    return todo


def _identify(component: Event | Todo, item: Item, feed: Feed) -> date:
    """Write who the item is and which revision; the stamp is its last change, never now."""
    if item.due_on is None:
        raise ValueError(f"item {item.key} has no due date")
    changed_at = item.changed_at.astimezone(UTC)
    component.add("uid", f"item-{item.key}@{feed.domain}")
    component.add("dtstamp", changed_at)
    component.add("last-modified", changed_at)
    component.add("sequence", item.revision)
    return item.due_on


def _describe(component: Event | Todo, item: Item, feed: Feed) -> None:
    link = f"{feed.base_url.rstrip('/')}/items/{item.key}" if feed.base_url else None
    component.add("summary", _summary(item, feed))
    lines = [*_facts(item, feed), *([link] if link else [])]
    if lines:
        component.add("description", "\n".join(lines))
    if link:
        component.add("url", link)


def _summary(item: Item, feed: Feed) -> str:
    words = feed.words
    if item.is_confidential:
        section = phrases.section(item.section)
        return _one_line(f"{words.confidential} ({section})" if section else words.confidential, feed)
    mark = "✓ " if item.status is Status.REPORTED else ""
    people = ", ".join(_initials(one) for one in item.responsible)
    return _one_line(f"{mark}{words.action}: {item.text}" + (f" ({people})" if people else ""), feed)


def _facts(item: Item, feed: Feed) -> list[str]:
    words = feed.words
    facts = []
    if item.responsible and not item.is_confidential:
        facts.append(f"{words.responsible}: {', '.join(one.name for one in item.responsible)}")
    decision = f"{phrases.section(item.section)} {item.decided_on or ''}".strip()
    if decision:
        facts.append(f"{words.decision}: {decision}")
    if item.status is Status.REPORTED:
        facts.append(words.reported)
    return [_one_line(fact, feed) for fact in facts]


def _initials(one: Responsible) -> str:
    """Shorten Håkan Wretling to HW; a role or a body stays in its words."""
    if one.person is None or one.is_role:
        return one.name
    return "".join(part[0] for part in one.name.replace("-", " ").split()).upper()


def _one_line(text: str, feed: Feed) -> str:
    """Take out of the text what breaks a calendar line or doesn't belong in a feed that others may see.

    icalendar escapes line ends but lets NUL and vertical tab through; other readers break lines at U+2028.
    """
    kept = "".join(char for char in text if char.isspace() or unicodedata.category(char) not in {"Cc", "Cs"})
    return _ADDRESS.sub(feed.words.address, " ".join(kept.split()))
