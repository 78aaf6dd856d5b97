"""One daemon for a file: the second is told who holds it, and a killed one holds nothing."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tracker.errors import HeldError, SettingsError
from tracker.store import Store, lock

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


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
fil:/delat /srv/delat nfs4 rw,vers=4.2 0 0
//fil/gemensam /srv/gemensam\\040mapp cifs rw 0 0
/dev/sdb1 /srv/delat/lokalt ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("/var/lib/tracker/tracker.db", "ext4"),
        ("/srv/delat/tracker.db", "nfs4"),
        ("/srv/delat/data/tracker.db", "nfs4"),
        ("/srv/gemensam mapp/tracker.db", "cifs"),
        ("/srv/delat/lokalt/tracker.db", "ext4"),
    ],
)
def test_the_file_system_of_a_file_is_that_of_the_nearest_mount(tmp_path: Path, file: str, kind: str) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS)
    assert lock.filesystem(Path(file), mounts=mounts) == kind


def test_a_system_that_tells_no_mounts_is_trusted(tmp_path: Path) -> None:
    assert lock.filesystem(tmp_path / "tracker.db", mounts=tmp_path / "nowhere") == ""


def test_a_database_on_a_network_is_no_place_for_a_daemon(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = path.with_name("mounts")
    mounts.write_text(f"fil:/delat {path.parent} nfs4 rw 0 0\n")
    monkeypatch.setattr(lock, "MOUNTS", mounts)
    with (
        pytest.raises(SettingsError, match="lies on a network \\(nfs4\\)") as refusal,
        Store(f"sqlite:///{path}").hold(),
    ):
        pass
    assert refusal.value.status == 78
