"""`tracker serve`: one process takes minutes in, serves the pages and ends when it is asked to."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import httpx

from tests.cli.commands import MINUTES, Commands

T = TypeVar("T")

PATIENCE = 60
"""Seconds; a busy machine starts slowly."""


@contextmanager
def served(place: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A service on a free port, and its address."""
    log = place / "serve.log"
    environ = {**os.environ, "TRACKER_DAEMON_TICK": "0.2", "TRACKER_DAEMON_POLL": "0.2", "PYTHONUNBUFFERED": "1"}
    with log.open("w") as written:
        process = subprocess.Popen(
            [sys.executable, "-m", "tracker", "serve", "--port", "0"],
            cwd=place,
            env=environ,
            stdout=written,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            yield process, waited(lambda: _address(log))
        finally:
            process.kill()
            process.wait()


def _address(log: Path) -> str:
    found = re.search(r"serving (http://\S+)", log.read_text())
    return found[1] if found else ""


def waited(ask: Callable[[], T]) -> T:
    """Ask again and again until there is an answer."""
    until = time.monotonic() + PATIENCE
    while True:
        if answer := ask():
            return answer
        assert time.monotonic() < until
        time.sleep(0.1)


def test_it_takes_minutes_in_serves_and_ends_cleanly(tracker: Commands, place: Path) -> None:
    with served(place) as (process, address):
        (place / "data" / "inbox" / "kcg" / "minutes.txt").write_text(MINUTES, encoding="utf-8")
        waited((place / "data" / "done" / "kcg" / "minutes.txt").exists)
        assert httpx.get(f"{address}/feeds/unknown.ics").status_code == 404
        assert "held by process" in tracker.failed("serve", "--port", "0", status=75)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=PATIENCE) == 0
    assert len(tracker.rows("items", "--status", "proposed", "--status", "open")) == 2
    log = (place / "serve.log").read_text()
    key = (place / "data" / "login.key").read_text().strip()
    assert f"the pages ask for this key, which is kept in {place}/data/login.key: {key}\n" in log
    assert "Traceback" not in log


def test_what_it_writes_is_nobody_elses_to_read(tracker: Commands, place: Path) -> None:
    with served(place) as (process, _):
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=PATIENCE)
    written = list((place / "data").rglob("*"))
    assert [path for path in written if path.stat().st_mode & 0o077] == []
    assert {path.name for path in written} >= {"tracker.sqlite3", "login.key", "inbox"}


def test_a_dry_run_tells_what_it_would_do(tracker: Commands, place: Path) -> None:
    assert tracker.printed("serve", "--dry-run", "--port", "1234").splitlines() == [
        "there is no base_url, so letters carry no links",
        f"there is no [smtp], so letters go to the folder {place}/data/mail",
        f"minutes are taken from {place}/data/inbox",
        "would serve at http://127.0.0.1:1234",
    ]
    assert not (place / "data").exists()
