"""Composing a letter, beside the floor (the same templates, MIME written by hand) and Python's EmailMessage.

All three fill the same templates with the same facts; what is compared is everything besides.
"""

import quopri
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from benchmarks import timing
from benchmarks.table import show
from tracker import templates
from tracker.core import letters
from tracker.core.letters import Envelope, Links
from tracker.core.letters.message import Parts, Templates
from tracker.core.model import Body, Daily, Item, Letter, Occasion, Person, Reminder, Responsible, Status

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
TIMES, ROUNDS = 200, 5
BEN = Person("ben", "Ben Ås", "ben@example.org")
BODY = Body("ks", ("Kultursamrådet",), secretary="Ada Lind", is_live=True)
ENVELOPE = Envelope("tracker@example.org", "Åtgärdsbevakningen", "ada@example.org", "example.org", NOW)
PACKAGED = templates.environment()


@dataclass
class Noted:
    """The packaged templates, and what they were filled with last."""

    facts: Mapping[str, Any] = field(default_factory=dict)

    def write(self, name: str, facts: Mapping[str, Any], *, language: str, body: str | None = None) -> Parts:
        """Fill the templates."""
        self.facts = facts
        return PACKAGED.write(name, facts, language=language, body=body)


def show_all() -> None:
    """Print what each takes."""
    noted = Noted()
    compose(noted)
    works: dict[str, Callable[[], object]] = {
        "by hand": lambda: by_hand(noted.facts),
        "ours": lambda: compose(PACKAGED),
        "EmailMessage": lambda: by_email_message(noted.facts),
    }
    spent = {name: min(_each(work) for _ in range(ROUNDS)) for name, work in works.items()}
    floor = spent["by hand"]
    rows = [(name, f"{one * 1e6:,.0f}", f"{one / floor:.2f}") for name, one in spent.items()]
    show("A letter of three items, templates filled", ("", "µs CPU", "x the floor"), rows)


def _each(work: Callable[[], object]) -> float:
    def often() -> None:
        for _ in range(TIMES):
            work()

    return timing.seconds(often) / TIMES


def compose(filled: Templates) -> Letter:
    """Write the letter as the service does."""
    links = Links("https://t.example.org", "token")
    return letters.compose(DAILY, bodies={BODY.slug: BODY}, envelope=ENVELOPE, templates=filled, links=links)


def by_hand(facts: Mapping[str, Any]) -> bytes:
    """Write a message as somebody would who needs only this one."""
    parts = PACKAGED.write("daily", facts, language="sv", body="ks")
    head = (
        "From: =?utf-8?q?=C3=85tg=C3=A4rdsbevakningen?= <tracker@example.org>\r\nTo: ben@example.org\r\n"
        "Subject: =?utf-8?q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
    )
    encoding = 'charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable'
    forms = (
        f"--b\r\nContent-Type: text/{kind}; {encoding}\r\n\r\n".encode() + quopri.encodestring(text.encode())
        for kind, text in (("plain", parts.text), ("html", parts.html))
    )
    return head.encode() + b"\r\n".join(forms) + b"\r\n--b--\r\n"


def by_email_message(facts: Mapping[str, Any]) -> bytes:
    """Write it with Python's own class."""
    parts = PACKAGED.write("daily", facts, language="sv", body="ks")
    made = EmailMessage(policy=SMTP)
    made["From"] = "Åtgärdsbevakningen <tracker@example.org>"
    made["To"] = "ben@example.org"
    made["Subject"] = parts.subject
    made["Message-ID"] = "<x@example.org>"
    made.set_content(parts.text)
    made.add_alternative(parts.html, subtype="html")
    return made.as_bytes()


def _reminder(number: int) -> Reminder:
    item = Item(
        key=f"item-{number}",
        body=BODY.slug,
        text=f"Ta fram underlag nummer {number} till nästa möte och stäm av det med de berörda förvaltningarna",
        responsible=(Responsible(BEN.name, BEN.key),),
        due_on=TODAY + timedelta(days=7),
        status=Status.OPEN,
        decided_on=TODAY - timedelta(days=31),
        arrived_on=TODAY - timedelta(days=30),
        changed_at=NOW,
        section="§ 4",
    )
    return Reminder(item, BEN, Occasion("before", TODAY, -7))


DAILY = Daily(BEN, TODAY, mine=tuple(_reminder(number) for number in range(3)))
