"""The delivering process is killed (SIGKILL) at random points of a long run, over and over.

Nothing may be lost. The letter in flight at a kill may go once more, with the same bytes. The same run with letters
marked before they are sent shows that this test would see a loss.
"""

import base64
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from multiprocessing import get_context
from pathlib import Path
from random import Random

import pytest

from tests.stories import sender
from tracker.core.model import Letter, LetterState
from tracker.store import Store

SEED = 20260304
TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
KILL_WITHIN = 0.05
"""Seconds after a letter's arrival: about as long as one or two letters take."""
PATIENCE = 120
"""Seconds to wait for a letter before the run counts as stuck."""

# A fork server has everything imported, so that a new sender starts at once: most kills then meet it at work.
PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["pytest", "tests.stories.sender"])


@dataclass(frozen=True)
class Relay:
    """The recording SMTP server."""

    port: int
    file: Path

    def count(self) -> int:
        return self.file.read_bytes().count(b"\n")

    def contents(self) -> list[bytes]:
        lines = self.file.read_text(encoding="utf-8").splitlines()
        return [base64.b64decode(json.loads(line)["content"]) for line in lines]


@contextmanager
def recording(folder: Path, *, pause: float = 0.002) -> Iterator[Relay]:
    file = folder / "letters.jsonl"
    command = [sys.executable, "-m", "tests.stories.recorder", str(file), str(pause)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own program
        assert process.stdout
        try:
            yield Relay(int(process.stdout.readline()), file)
        finally:
            process.terminate()


def queued(url: str, *, letters: int) -> Store:
    """A database whose outbox holds so many finished letters."""
    store = Store(url)
    store.migrate()
    with store.transaction():
        for number in range(letters):
            store.outbox.queue(letter(number))
    return store


def letter(number: int) -> Letter:
    to = f"ben{number}@example.org"
    lines = (
        "From: tracker@example.org",
        f"To: {to}",
        f"Subject: Letter {number}",
        "Date: Wed, 04 Mar 2026 07:00:00 +0100",
        f"Message-ID: <letter-{number}@example.org>",
        "",
        *(f"Line {line} of letter {number}." for line in range(40)),
        ".a line that begins with a dot",
        "",
    )
    content = "\r\n".join(lines).encode()
    return Letter(f"letter-{number}", None, to, "test", TODAY, f"Letter {number}", content)


def deliver_under_fire(deliver: Callable[[str, int], None], *, url: str, relay: Relay, letters: int, kills: int) -> int:
    """Run the sender and kill it at random points spread over the run, then let it end; returns kills that hit."""
    rng = Random(SEED)  # noqa: S311 - repeatable on purpose
    hits = 0
    for _ in range(kills):
        process = PROCESSES.Process(target=deliver, args=(url, relay.port))
        process.start()
        wait_for(relay, relay.count() + rng.randint(0, 3 * letters // (2 * kills + 2)), is_alive=process.is_alive)
        time.sleep(rng.random() * KILL_WITHIN)
        hits += process.is_alive()
        process.kill()
        process.join()
    process = PROCESSES.Process(target=deliver, args=(url, relay.port))
    process.start()
    process.join(PATIENCE)
    assert process.exitcode == 0
    return hits


def wait_for(relay: Relay, count: int, *, is_alive: Callable[[], bool]) -> None:
    """Wait until so many letters arrived, or the sender has ended by itself."""
    until = time.monotonic() + PATIENCE
    while is_alive() and relay.count() < count:
        assert time.monotonic() < until, f"stuck at {relay.count()} letters of {count}"
        time.sleep(0.001)


@pytest.mark.parametrize(
    ("letters", "kills"),
    [pytest.param(200, 20, id="quick"), pytest.param(1000, 60, id="full", marks=pytest.mark.full)],
)
def test_a_killed_sender_loses_nothing_and_repeats_at_most_the_letter_in_flight(
    tmp_path: Path, letters: int, kills: int
) -> None:
    url = f"sqlite:///{tmp_path}/tracker.db"
    with recording(tmp_path) as relay, queued(url, letters=letters) as store:
        hits = deliver_under_fire(sender.deliver, url=url, relay=relay, letters=letters, kills=kills)
        states = {one.state for one in store.outbox.list()}
        copies = Counter(relay.contents())
    assert hits >= kills * 0.9, "most kills must meet the sender at work"
    assert set(copies) == {letter(number).content for number in range(letters)}
    assert copies.total() - letters <= hits
    assert states == {LetterState.SENT}


def test_letters_marked_before_they_are_sent_would_be_lost(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/tracker.db"
    with recording(tmp_path, pause=0.03) as relay, queued(url, letters=60):
        deliver_under_fire(sender.mark_first, url=url, relay=relay, letters=60, kills=15)
        assert len(set(relay.contents())) < 60
