"""The delivering process is killed (SIGKILL) at random points of a long run, over and over.

Nothing may be lost. The letter in flight on each connection at a kill may go once more, with the same bytes; with a
witness mailbox not even that. The same check finds what is wrong with senders that do it otherwise.
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
from datetime import date
from pathlib import Path
from random import Random

import pytest

from tests.mailservers import mail_servers
from tests.stories import sender
from tests.stories.processes import PROCESSES
from tests.stories.recorder import WITNESS
from tests.stories.sender import Run, Sender
from tracker.core.model import Letter, LetterState
from tracker.store import Store

SEED = 20260304
TODAY = date(2026, 3, 4)
KILL_WITHIN = 0.05
"""Seconds after a letter's arrival: about as long as one or two letters take."""
PATIENCE = 120
"""Seconds to wait for a letter before the run counts as stuck."""


@dataclass(frozen=True)
class Relay:
    """The recording SMTP server."""

    port: int
    file: Path
    maildir: Path

    def count(self) -> int:
        return self.file.read_bytes().count(b"\n")

    def contents(self) -> list[bytes]:
        lines = self.file.read_text(encoding="utf-8").splitlines()
        return [base64.b64decode(json.loads(line)["content"]) for line in lines]


@contextmanager
def recording(folder: Path, *, pause: float = 0.002) -> Iterator[Relay]:
    file, maildir = folder / "letters.jsonl", folder / "witness"
    command = [sys.executable, "-m", "tests.stories.recorder", str(file), str(pause), str(maildir)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own program
        assert process.stdout
        try:
            yield Relay(int(process.stdout.readline()), file, maildir)
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
    to, message_id = f"ben{number}@example.org", f"<letter-{number}@example.org>"
    lines = (
        "From: tracker@example.org",
        f"To: {to}",
        f"Subject: Letter {number}",
        "Date: x",
        f"Message-ID: {message_id}",
        "",
        *(f"Line {line} of letter {number}." for line in range(40)),
        ".a line that begins with a dot",
        "",
    )
    content = "\r\n".join(lines).encode()
    return Letter(
        f"letter-{number}", None, to, "test", TODAY, f"Letter {number}", content=content, message_id=message_id
    )


def deliver_under_fire(deliver: Sender, run: Run, relay: Relay, *, letters: int, kills: int) -> int:
    """Run the sender and kill it at random points spread over the run, then let it end; returns kills that hit."""
    rng = Random(SEED)  # noqa: S311 - repeatable on purpose
    hits = 0
    for _ in range(kills):
        process = PROCESSES.Process(target=deliver, args=(run,))
        process.start()
        wait_for(relay, relay.count() + rng.randint(0, 3 * letters // (2 * kills + 2)), is_alive=process.is_alive)
        time.sleep(rng.random() * KILL_WITHIN)
        hits += process.is_alive()
        process.kill()
        process.join()
    process = PROCESSES.Process(target=deliver, args=(run,))
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


def check(
    folder: Path,
    deliver: Sender,
    *,
    letters: int,
    kills: int,
    sessions: int = 1,
    has_witness: bool = False,
    pause: float = 0.002,
) -> None:
    """Deliver under fire, and see that each letter arrived with its own bytes and hardly any twice."""
    url = f"sqlite:///{folder}/tracker.db"
    with recording(folder, pause=pause) as relay, queued(url, letters=letters) as store:
        run = Run(url, relay.port, time.monotonic(), relay.maildir if has_witness else None, sessions)
        hits = deliver_under_fire(deliver, run, relay, letters=letters, kills=kills)
        states = {one.state for one in store.outbox.list()}
        arrived = relay.contents()
    own = {letter(number).to: letter(number).content for number in range(letters)}
    copies = Counter(recipient(content) for content in arrived)
    doubled, most = copies.total() - len(copies), 0 if has_witness else hits * sessions
    sys.stdout.write(f"{hits} kills in {letters} letters: {letters - len(copies)} lost, {doubled} twice\n")
    assert copies.keys() == own.keys(), "letters were lost"
    assert set(arrived) <= set(own.values()), "a copy has not its letter's own bytes"
    assert doubled <= most, f"{doubled} letters arrived twice, at most {most} may"
    assert states == {LetterState.SENT}
    assert hits >= kills * 0.9, "most kills must meet the sender at work"


def recipient(content: bytes) -> str:
    return content.partition(b"\r\nTo: ")[2].partition(b"\r\n")[0].decode()


@pytest.mark.parametrize(
    ("letters", "kills"),
    [pytest.param(180, 18, id="quick"), pytest.param(10_000, 1_000, id="full", marks=pytest.mark.full)],
)
@pytest.mark.parametrize(
    ("sessions", "has_witness"),
    [
        pytest.param(1, False, id="one connection"),
        pytest.param(4, False, id="four connections"),
        pytest.param(1, True, id="with a witness"),
    ],
)
def test_a_killed_sender_loses_nothing_and_repeats_at_most_the_letters_in_flight(
    tmp_path: Path,
    letters: int,
    kills: int,
    sessions: int,
    has_witness: bool,  # noqa: FBT001 - a column of the table
) -> None:
    check(tmp_path, sender.deliver, letters=letters, kills=kills, sessions=sessions, has_witness=has_witness)


@pytest.mark.service
@pytest.mark.parametrize(
    ("letters", "kills"),
    [pytest.param(60, 12, id="quick"), pytest.param(1_000, 100, id="full", marks=pytest.mark.full)],
)
def test_with_a_real_postfix_and_a_witness_each_letter_of_a_killed_sender_arrives_once(
    tmp_path: Path, letters: int, kills: int
) -> None:
    url, rng = f"sqlite:///{tmp_path}/tracker.db", Random(SEED)  # noqa: S311 - repeatable on purpose
    with mail_servers() as servers, queued(url, letters=letters) as store:
        run = Run(url, servers.smtp_port, time.monotonic(), servers.maildir(WITNESS))
        for _ in range(kills):
            process = PROCESSES.Process(target=sender.deliver, args=(run,))
            process.start()
            process.join(rng.uniform(0.1, 0.4))
            process.kill()
            process.join()
        last = PROCESSES.Process(target=sender.deliver, args=(run,))
        last.start()
        last.join(PATIENCE)
        servers.wait_until_idle()
        arrived = {one.to: len(servers.messages(one.to)) for one in store.outbox.list()}
        assert len(servers.messages(WITNESS)) == letters
    assert arrived == {letter(number).to: 1 for number in range(letters)}


@pytest.mark.parametrize(
    ("wrong", "fault", "has_witness"),
    [
        pytest.param(sender.mark_first, "letters were lost", False, id="marked first"),
        pytest.param(sender.mark_last, "arrived twice", False, id="marked in tens"),
        pytest.param(sender.write_anew, "own bytes", False, id="written at each try"),
        pytest.param(sender.resend_at_once, "arrived twice", True, id="the witness not asked"),
    ],
)
def test_the_check_finds_a_sender_that_does_it_wrong(
    tmp_path: Path,
    wrong: Sender,
    fault: str,
    has_witness: bool,  # noqa: FBT001 - a column of the table
) -> None:
    with pytest.raises(AssertionError, match=fault):
        check(tmp_path, wrong, letters=60, kills=15, has_witness=has_witness, pause=0.03)
