"""One daemon for a file: the second is told who holds it, and a killed one holds nothing."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tracker.errors import HeldError
from tracker.store import Store

HOLD = """
import sys
from tracker.store import Store
with Store(sys.argv[1]).hold():
    print("held", flush=True)
    sys.stdin.read()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    """Another process that holds the database of this file until its input ends."""
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and words
        [sys.executable, "-c", HOLD, f"sqlite:///{path}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_daemon_is_told_which_process_on_which_host_holds_the_file(path: Path) -> None:
    with holder(path) as other, pytest.raises(HeldError) as refusal, Store(f"sqlite:///{path}").hold():
        pass
    assert str(refusal.value) == f"{path}: held by process {other.pid} on {socket.gethostname()}; stop it first"
    assert refusal.value.status == 75


def test_the_lock_of_a_killed_daemon_is_taken_at_once(path: Path) -> None:
    with holder(path) as other:
        other.kill()
        other.wait()
        with Store(f"sqlite:///{path}").hold():
            assert str(os.getpid()) in path.with_name("tracker.db.lock").read_text()


def test_a_daemon_that_ended_leaves_the_lock_to_the_next(path: Path) -> None:
    for _ in range(2):
        with Store(f"sqlite:///{path}").hold():
            pass


def test_one_process_can_not_hold_a_file_twice(path: Path) -> None:
    with Store(f"sqlite:///{path}").hold(), pytest.raises(HeldError), Store(f"sqlite:///{path}").hold():
        pass


def test_a_database_in_memory_needs_no_lock(store: Store) -> None:
    with store.hold(), store.hold():
        pass
