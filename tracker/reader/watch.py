"""The watchman of one document: a process that forks the one that reads, waits so long and no longer, and cleans up.

It never looks at the document. It belongs to the zygote and not to the daemon, so that the one that is killed is always
its own child, and no process that got the same number since.
"""

import contextlib
import os
import resource
import select
import shutil
import signal
import socket
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from tracker.reader import linux, wire, work
from tracker.reader.limits import LARGEST_SHEET, Limits
from tracker.reader.work import COMPLAINTS

BRIEF = 4_000
"""Bytes of the child's complaints that are passed on."""
REQUEST_WITHIN = 30.0
"""Seconds."""
FAREWELL = 1.0
"""Seconds that a child may take to end when it has said all."""
INSTANT = 0.001


@dataclass
class _Answer:
    """What came from the child, and why no more of it is awaited."""

    said: bytearray = field(default_factory=bytearray)
    why: str = "ended"
    """ended, timeout, too_large or abandoned."""

    def cut(self, why: str) -> Self:
        """Let go of what was said so far: it is no whole answer."""
        self.said, self.why = bytearray(), why
        return self


def serve(end: socket.socket) -> None:
    """Take the request that waits at this end, have it done, and answer with how it ended and what it gave."""
    try:
        head, body = wire.receive(end, body_at_most=LARGEST_SHEET, within=REQUEST_WITHIN)
        limits = Limits(**head["limits"])
        linux.adopt_orphans()
        with _folder() as folder:
            end_head, answer = _done(end, head, body, limits, folder)
            wire.send(end, end_head, answer)
    except wire.BrokenWireError:  # whoever asked has gone
        return


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    path = tempfile.mkdtemp(prefix="tracker-reader-")
    try:
        yield Path(path)
    finally:
        shutil.rmtree(path, ignore_errors=True)


def _done(end: socket.socket, head: wire.Head, body: bytes, limits: Limits, folder: Path) -> tuple[wire.Head, bytes]:
    mouth, ear = os.pipe()
    watchman = os.getpid()
    child = os.fork()
    if child == 0:
        os.close(mouth)
        end.close()
        work.begin(head, body, answer=ear, folder=folder, limits=limits, watchman=watchman)
    os.close(ear)
    with contextlib.suppress(OSError):  # it has done so itself already
        os.setpgid(child, child)
    answer = _awaited(end, mouth, limits)
    os.close(mouth)
    status, used = _end(child, patience=FAREWELL if answer.why == "ended" else 0)
    facts = {
        "why": answer.why,
        "status": status,
        "peak": used.ru_maxrss * 1024,
        "cpu": used.ru_utime + used.ru_stime,
        "complaints": _complaints(folder),
    }
    return facts, bytes(answer.said)


def _awaited(end: socket.socket, mouth: int, limits: Limits) -> _Answer:
    """Collect what the child says until it has said all, or may not go on."""
    answer = _Answer()
    until = time.monotonic() + limits.wall
    while (left := until - time.monotonic()) > 0:
        heard, _, _ = select.select([end.fileno(), mouth], [], [], left)
        if end.fileno() in heard:  # nothing more is ever said there: it was closed
            return answer.cut("abandoned")
        if mouth not in heard:
            continue
        part = os.read(mouth, 1 << 16)
        if not part:
            return answer
        answer.said += part
        if len(answer.said) > limits.answer:
            return answer.cut("too_large")
    return answer.cut("timeout")


def _end(child: int, *, patience: float) -> tuple[int, resource.struct_rusage]:
    """Let the child end by itself for so many seconds, then kill it and all that came of it; give status and use."""
    until = time.monotonic() + patience
    ended, status, used = os.wait4(child, os.WNOHANG)
    while not ended and time.monotonic() < until:
        time.sleep(INSTANT)
        ended, status, used = os.wait4(child, os.WNOHANG)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)
    if not ended:
        _, status, used = os.wait4(child, 0)
    # Those who had left the group are ours now that their parents are gone.
    while orphans := linux.children():
        for orphan in orphans:
            os.kill(orphan, signal.SIGKILL)
            os.waitpid(orphan, 0)
    return status, used


def _complaints(folder: Path) -> str:
    """Give the end of what was written to standard error."""
    try:
        with (folder / COMPLAINTS).open("rb") as file:
            file.seek(max(file.seek(0, os.SEEK_END) - BRIEF, 0))
            return file.read(BRIEF).decode(errors="replace")
    except OSError:
        return ""
