"""1,000 reminders from a tick to Postfix's last 250, beside Postfix's own smtp-source over as many connections.

`python -m benchmarks.letters [LETTERS]`. Ours is everything: planning, composing, storing, taking in hand, sending and
marking, on an SQLite file. smtp-source sends a message of the same size that lies ready, to the same Postfix in the
same minute; both keep their connections, work in turns, and count by their best round. Composing is measured by itself.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from sqlalchemy import Connection, Engine, event

from benchmarks import composing
from benchmarks.table import judge, show
from tests.mailservers import mail_servers
from tracker import templates
from tracker.core.model import Body, Item, LetterState, Person, Responsible, Status
from tracker.jobs import deliver, gate, remind
from tracker.jobs.office import Office
from tracker.mail import SmtpMailer
from tracker.store import Store

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
LETTERS = 1_000
SESSIONS = (1, 4, 16)
ROUNDS = 3
ITEMS = 1
"""Reminders in each letter."""
BODIES = 10
MOST = 3.0
OFFICE = Office(
    templates.environment(), "tracker@example.org", "Åtgärdsbevakningen", "example.org", "https://t.example.org"
)


@dataclass
class Spent:
    """What a run took."""

    seconds: float
    cpu: float = 0
    """Of this process, seconds."""
    commits: int = 0
    size: int = 0
    """Bytes of a letter, the median."""


def main() -> int:
    """Compose, send, print and judge."""
    letters = int(sys.argv[1]) if len(sys.argv) > 1 else LETTERS
    composing.show_all()
    if shutil.which("smtp-source") is None:
        sys.stdout.write("\nSKIP  sending: smtp-source is not there; it comes with Debian's package postfix\n")
        return 0
    with mail_servers() as servers:
        kept = [_compare(servers.smtp_port, letters=letters, sessions=sessions) for sessions in SESSIONS]
    return 0 if all(kept) else 1


def _compare(port: int, *, letters: int, sessions: int) -> bool:
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(_ours(port, letters=letters, sessions=sessions))
        theirs.append(_smtp_source(port, letters=letters, sessions=sessions, size=ours[0].size))
    best, floor = min(ours, key=lambda spent: spent.seconds), min(theirs)
    rows = [
        ("smtp-source", f"{letters / floor:,.0f}", "", "", "1.00"),
        (
            "tick to last 250",
            f"{letters / best.seconds:,.0f}",
            f"{best.cpu / letters * 1000:.2f}",
            f"{best.commits / letters:.2f}",
            f"{best.seconds / floor:.2f}",
        ),
    ]
    what = f"{letters:,} letters of {best.size:,} bytes over {sessions} connections"
    show(what, ("", "letters/s", "ms CPU each", "commits each", "x the time"), rows)
    return judge(f"{what}, against smtp-source", best.seconds / floor, at_most=MOST)


def _ours(port: int, *, letters: int, sessions: int) -> Spent:
    with tempfile.TemporaryDirectory() as folder, _filled(Path(folder) / "tracker.db", letters=letters) as store:
        with _commits() as commits:
            began, cpu = time.perf_counter(), time.process_time()
            reminded = remind.remind(store, office=OFFICE, today=TODAY, now=NOW)
            with SmtpMailer(
                "127.0.0.1", port, security="none", sender="bounces@example.org", sessions=sessions
            ) as mailer:
                deliver.deliver(store, send=mailer.send, sessions=sessions, office=OFFICE, now=NOW)
                spent = Spent(time.perf_counter() - began, time.process_time() - cpu, len(commits))
        if store.outbox.counts() != {LetterState.SENT: letters}:
            raise AssertionError("not all letters were sent")
        spent.size = round(median(len(letter.content) for letter in reminded.letters))
        return spent


def _smtp_source(port: int, *, letters: int, sessions: int, size: int) -> float:
    command = [
        *("smtp-source", "-4", "-d", "-s", str(sessions), "-m", str(letters), "-l", str(size)),
        *("-f", "bounces@example.org", "-t", "sink@example.org", f"127.0.0.1:{port}"),
    ]
    began = time.perf_counter()
    subprocess.run(command, check=True)  # noqa: S603 - a program of Postfix
    return time.perf_counter() - began


@contextmanager
def _commits() -> Iterator[list[object]]:
    """Count the transactions that write."""
    found: list[object] = []

    def note(connection: Connection) -> None:
        if "IMMEDIATE" in connection.get_execution_options().get("tracker_begins", ""):
            found.append(None)

    event.listen(Engine, "commit", note)
    try:
        yield found
    finally:
        event.remove(Engine, "commit", note)


@contextmanager
def _filled(path: Path, *, letters: int) -> Iterator[Store]:
    """Make a database in which so many people are reminded today, each of a few items."""
    with Store(f"sqlite:///{path}") as store:
        store.migrate()
        people = [Person(f"person-{n}", f"Ben Ås {n}", f"sink{n}@example.org") for n in range(letters)]
        bodies = [Body(f"body-{n}", (f"Rådet {n}",), secretary="Ben Ås 0", is_live=True) for n in range(BODIES)]
        store.people.import_config(people, bodies, at=NOW)
        for body in bodies:
            store.people.release(body.slug, who="benchmark", at=NOW)
        due_on = TODAY + timedelta(days=7)
        items = [(_item(person, number, due_on), TODAY) for person in people for number in range(ITEMS)]
        store.items.add_many(items, who="benchmark", what="read", at=NOW - timedelta(days=30))
        gate.release_flood(store, day=TODAY)
        yield store


def _item(person: Person, number: int, due_on: date) -> Item:
    return Item(
        key=f"{person.key}-{number}",
        body=f"body-{number % BODIES}",
        text=f"Ta fram underlag nummer {number} till nästa möte och stäm av det med de berörda förvaltningarna",
        responsible=(Responsible(person.name, person.key),),
        due_on=due_on,
        status=Status.OPEN,
        decided_on=TODAY - timedelta(days=31),
        arrived_on=TODAY - timedelta(days=30),
        changed_at=NOW - timedelta(days=30),
        section="§ 4",
        reminded_through=TODAY - timedelta(days=1),
    )


if __name__ == "__main__":
    sys.exit(main())
