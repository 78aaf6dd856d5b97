"""An iCalendar as it comes from the net (RFC 5545) → the days of a body's meetings. The one door to reading iCalendar.

Which events are the body's: those whose summary names it; where none does, all that name no other body. Each series is
read by itself, so that a broken one costs no other. Who wins against minutes is not decided here.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import recurring_ical_events  # type: ignore[import-untyped] # ships no types
from icalendar import Calendar, Component
from icalendar.timezone import tzp

from tracker.core.model import Occurrence, ReadCalendar
from tracker.core.words import WORDS
from tracker.errors import DocumentError

BACK, AHEAD = timedelta(days=60), timedelta(days=400)
"""From so long ago to so far ahead of today."""

_FOLD = re.compile(rb"\r?\n[ \t]")
_LINE = re.compile(r"[A-Za-z0-9-]+[;:]")
_START = re.compile(r"^DTSTART[^:\n]*:(\d{4})(\d\d)(\d\d)", re.MULTILINE)
_SUMMARY = re.compile(r"^SUMMARY[^:\n]*:(.*)$", re.MULTILINE | re.IGNORECASE)
_UID = re.compile(r"^UID[^:\n]*:(.*)$", re.MULTILINE | re.IGNORECASE)
_ZONE = re.compile(r'TZID="?([^":;,\n]+)"?')
_ZONE_NAME = re.compile(r"^TZID[^:\n]*:(.*)$", re.MULTILINE)
_REPEATED = re.compile(r"^(?:RRULE|RDATE|RECURRENCE-ID)[;:]", re.MULTILINE)
_TOO_OFTEN = re.compile(r"^RRULE[^\n]*FREQ=(?:SECONDLY|MINUTELY|HOURLY)", re.MULTILINE)
_ESCAPED = re.compile(r"\\([\\;,nN])")
_CALLED_OFF = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, WORDS.called_off))})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True)
class Names:
    """By what an event is known to be the body's."""

    own: Collection[str]
    """What the body goes by."""
    others: Collection[str] = ()
    """What other bodies go by."""
    ignored: Collection[str] = ()
    """Words of events that are no meetings, in anybody's calendar."""

    def is_ignored(self, summary: str) -> bool:
        """Tell whether the event is none of the body's meetings, whoever's calendar it stands in."""
        return _longest(self.ignored, summary) > 0 or _longest(self.others, summary) > _longest(self.own, summary)

    def is_own(self, summary: str) -> bool:
        """Tell whether the event names the body, and no other body by a longer name."""
        return 0 < _longest(self.own, summary) >= _longest(self.others, summary)


def read(content: bytes, *, names: Names, zone: str, today: date) -> ReadCalendar:
    """Read the days on which the body meets, around today.

    Raises DocumentError: `type` when it is no iCalendar at all, `crash` when it ends in the middle.
    """
    lines = _lines(content)
    zones, events = _parts(lines)
    own = [one for one in events if names.is_own(_summary(one))]
    series = _series(own or events)
    found: set[Occurrence] = set()
    unread = 0
    for one in series:
        try:
            found.update(_occurrences(one, zones, names=names, zone=ZoneInfo(zone), today=today))
        except Exception:  # the libraries raise whatever they stumble on, and one series costs no other
            unread += 1
    days = sorted(found, key=lambda one: (one.on, one.is_cancelled, one.place or ""))
    return ReadCalendar(tuple(days), unread)


# --- the text -----------------------------------------------------------------------------------------------------


def _lines(content: bytes) -> list[str]:
    """Cut the bytes into lines, joined where they were folded: some fold in the middle of a letter (3.1)."""
    whole = _FOLD.sub(b"", content.removeprefix(b"\xef\xbb\xbf"))
    try:
        text = whole.decode()
    except UnicodeDecodeError:
        text = whole.decode("cp1252", errors="replace")
    lines = [line.rstrip("\r") for line in text.strip().split("\n")]
    if lines[0].strip().upper() != "BEGIN:VCALENDAR":
        raise DocumentError("type", "")
    if lines[-1].strip().upper() != "END:VCALENDAR":
        raise DocumentError("crash", "")
    # A description with bare line ends leaves lines that are none.
    return [line for line in lines if _LINE.match(line)]


def _parts(lines: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """Give the time zones by their names and the events, each as its lines."""
    zones: dict[str, str] = {}
    events: list[str] = []
    part: list[str] = []
    kind = ""
    for line in lines:
        word = line.strip().upper()
        kind = kind or (word.removeprefix("BEGIN:") if word in {"BEGIN:VEVENT", "BEGIN:VTIMEZONE"} else "")
        part += [line] if kind else []
        if kind and word == f"END:{kind}":
            text = "\n".join(part).replace("\r", "")
            if kind == "VEVENT":
                events.append(text)
            elif name := _ZONE_NAME.search(text):
                zones[name[1].strip()] = text
            part, kind = [], ""
    return zones, events


def _summary(event: str) -> str:
    found = _SUMMARY.search(event)
    return _ESCAPED.sub(lambda match: " " if match[1] in "nN" else match[1], found[1]).strip() if found else ""


def _series(events: Sequence[str]) -> list[list[str]]:
    """Put the events of one series together: one event, or a rule and its exceptions."""
    by_uid: defaultdict[str, list[str]] = defaultdict(list)
    for number, event in enumerate(events):
        uid = _UID.search(event)
        by_uid[uid[1].strip() if uid else f"without one: {number}"].append(event)
    return list(by_uid.values())


# --- the days -----------------------------------------------------------------------------------------------------


def _occurrences(
    series: Sequence[str], zones: dict[str, str], *, names: Names, zone: ZoneInfo, today: date
) -> Iterator[Occurrence]:
    since, until = today - BACK, today + AHEAD
    text = "\n".join(series)
    if _is_elsewhen(text, since, until):
        return
    if _TOO_OFTEN.search(text):
        raise ValueError("no body meets every hour")
    calendar = Calendar.from_ical(_calendar(series, zones))
    # A day of margin: between() cuts days in the events' own zones.
    for event in recurring_ical_events.of(calendar).between(since - timedelta(days=1), until + timedelta(days=2)):
        summary = str(event.get("SUMMARY", ""))
        on = _day(event["DTSTART"].dt, zone)
        if since <= on <= until and not names.is_ignored(summary):
            yield Occurrence(on, _is_cancelled(event, summary), _place(event))


def _is_elsewhen(text: str, since: date, until: date) -> bool:
    """Tell an event that happens once, and not near today, without reading all of it: most are such."""
    start = _START.search(text)
    if start is None or _REPEATED.search(text):
        return False
    day = date(*map(int, start.groups()))
    return not since - timedelta(days=1) <= day <= until + timedelta(days=1)


def _calendar(series: Sequence[str], zones: dict[str, str]) -> str:
    """Put a series into a calendar of its own, with those of its time zones that nobody knows by name."""
    used = dict.fromkeys(_ZONE.findall("\n".join(series)))
    own = [zones[name] for name in used if name in zones and tzp.timezone(name) is None]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tracker//EN", *own, *series, "END:VCALENDAR", ""]
    return "\n".join(lines).replace("\n", "\r\n")


def _day(start: date | datetime, zone: ZoneInfo) -> date:
    """Give the day in the body's zone; a time without a zone is meant where it is read."""
    if not isinstance(start, datetime):
        return start
    return (start.astimezone(zone) if start.tzinfo else start).date()


def _is_cancelled(event: Component, summary: str) -> bool:
    # Outlook leaves the status as it was and writes "Inställt: " before the summary.
    return str(event.get("STATUS", "")).upper() == "CANCELLED" or _CALLED_OFF.search(summary) is not None


def _place(event: Component) -> str | None:
    return " ".join(str(event.get("LOCATION", "")).split())[:200] or None


def _longest(names: Collection[str], summary: str) -> int:
    """Give the length of the longest of the names that stands in the summary as words of its own."""
    found = (name for name in names if re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", summary, re.IGNORECASE))
    return max(map(len, found), default=0)
