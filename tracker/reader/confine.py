"""What a child lays on itself before it opens a document: limits of the system, no network, no other programs.

The limits hold for whatever runs in it. That nothing is run and nobody called is asked of Python by an audit hook, and
of the kernel where it gives an ordinary user a network namespace: a container's usual profile often doesn't.
"""

import contextlib
import resource
import sys

from tracker.reader import linux
from tracker.reader.limits import Limits

FORBIDDEN = (
    *("socket.", "subprocess.", "pty."),
    *("os.exec", "os.fork", "os.kill", "os.posix_spawn", "os.spawn", "os.system"),
)
"""Beginnings of audit events (PEP 578)."""


def confine(limits: Limits, *, may_run: bool) -> None:
    """Let this process use no more than the limits; `may_run`: it is there to run another program."""
    linux.leave_network()
    linux.gain_no_rights()
    _lay_on_self(limits)
    if not may_run:
        sys.addaudithook(_refuse)


def _refuse(event: str, _arguments: object) -> None:
    if event.startswith(FORBIDDEN):
        raise PermissionError(f"whoever reads a document may not do this: {event}")


def _lay_on_self(limits: Limits) -> None:
    for kind, soft, hard in (
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_AS, limits.memory, limits.memory),
        (resource.RLIMIT_CPU, limits.cpu, limits.cpu + 1),  # SIGXCPU at the first one tells what it died of
        (resource.RLIMIT_FSIZE, limits.file, limits.file),
        (resource.RLIMIT_NOFILE, limits.open_files, limits.open_files),
        (resource.RLIMIT_NPROC, limits.processes, limits.processes),
    ):
        _lower(kind, soft, hard)


def _lower(kind: int, soft: int, hard: int) -> None:
    """Set a limit, or leave the stricter one that holds already."""
    _, held = resource.getrlimit(kind)
    if held != resource.RLIM_INFINITY:
        soft, hard = min(soft, held), min(hard, held)
    with contextlib.suppress(ValueError, OSError):  # macOS takes no RLIMIT_AS below what is mapped already
        resource.setrlimit(kind, (soft, hard))
