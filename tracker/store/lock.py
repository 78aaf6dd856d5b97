"""One daemon for a SQLite file: a lock file beside it, which the operating system lets go of when the holder dies."""

import fcntl
import os
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tracker.errors import HeldError, SettingsError, StoreError

MOUNTS = Path("/proc/mounts")
OF_A_NETWORK = frozenset(
    {"afs", "ceph", "cifs", "fuse.glusterfs", "fuse.sshfs", "lustre", "nfs", "nfs4", "smb3", "smbfs"}
)
"""Where the locks of two machines may not know of each other, and SQLite's no more than ours."""


@contextmanager
def hold(path: Path) -> Iterator[None]:
    """Hold the lock file; HeldError, naming process and host, when another process does.

    SettingsError where the file lies on a network, so far as the system tells.
    """
    kind = filesystem(path)
    if kind in OF_A_NETWORK:
        raise SettingsError(
            [
                f"database: {path.parent} lies on a network ({kind}), where no lock can be trusted; "
                "choose a disk of this machine, or PostgreSQL"
            ]
        )
    try:
        # The file stays when the lock is let go: removing it would let two processes hold two files of one name.
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}") from error
    try:
        _take(file, path)
        yield
    finally:
        os.close(file)


def filesystem(path: Path, *, mounts: Path | None = None) -> str:
    """The kind of the file system on which a file lies; empty where the system does not tell."""
    try:
        lines = [line.split() for line in (mounts or MOUNTS).read_text(encoding="utf-8", errors="replace").splitlines()]
    except OSError:
        return ""
    at = {Path(_unescaped(line[1])): line[2] for line in lines if len(line) > 2}
    folder = path.absolute().parent.resolve()
    return next((at[place] for place in (folder, *folder.parents) if place in at), "")


def _unescaped(place: str) -> str:
    r"""Give a path as it is: spaces and the like stand as \040 in the list (proc(5))."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), place)


def _take(file: int, path: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.read(file, 500).decode(errors="replace").strip() or "another process"
        raise HeldError(f"{path.with_suffix('')}: held by {holder}; stop it first") from error
    os.ftruncate(file, 0)
    os.write(file, f"process {os.getpid()} on {socket.gethostname()}\n".encode())
    os.fsync(file)
