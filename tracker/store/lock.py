"""One daemon for a SQLite file: a lock file beside it, which the operating system lets go of when the holder dies."""

import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tracker.errors import HeldError, StoreError


@contextmanager
def hold(path: Path) -> Iterator[None]:
    """Hold the lock file; HeldError, naming process and host, when another process does."""
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


def _take(file: int, path: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.read(file, 500).decode(errors="replace").strip() or "another process"
        raise HeldError(f"{path.with_suffix('')}: held by {holder}; stop it first") from error
    os.ftruncate(file, 0)
    os.write(file, f"process {os.getpid()} on {socket.gethostname()}\n".encode())
    os.fsync(file)
