"""What only Linux offers to keep children in: elsewhere each call does nothing and says so by its answer."""

import ctypes
import os
import signal
import sys
from pathlib import Path

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
PR_SET_NO_NEW_PRIVS = 38
"""linux/prctl.h"""
CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
"""linux/sched.h; os.unshare comes with Python 3.12."""

_IS_LINUX = sys.platform == "linux"
_libc = ctypes.CDLL(None, use_errno=True) if _IS_LINUX else None


def die_with_parent() -> bool:
    """Be killed when the process that forked this one ends."""
    return _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def adopt_orphans() -> bool:
    """Become the parent of every descendant whose own parent ends, so that `children` knows them all."""
    return _prctl(PR_SET_CHILD_SUBREAPER, 1)


def gain_no_rights() -> bool:
    """Let no program that is run from here have more rights than this process (setuid)."""
    return _prctl(PR_SET_NO_NEW_PRIVS, 1)


def leave_network() -> bool:
    """Move to a network namespace with no way out. An ordinary user needs a user namespace around it."""
    if _unshare(CLONE_NEWNET):
        return True
    user, group = os.geteuid(), os.getegid()
    if not _unshare(CLONE_NEWUSER | CLONE_NEWNET):
        return False
    return _is_written("setgroups", "deny") and all(
        [_is_written("uid_map", f"{user} {user} 1"), _is_written("gid_map", f"{group} {group} 1")]
    )


def children() -> list[int]:
    """Give the processes whose parent is this one (a single-threaded one), zombies among them."""
    try:
        return [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]
    except OSError:
        return []


def _prctl(option: int, value: int) -> bool:
    return _libc is not None and _libc.prctl(option, value, 0, 0, 0) == 0


def _unshare(flags: int) -> bool:
    return _libc is not None and _libc.unshare(flags) == 0


def _is_written(name: str, text: str) -> bool:
    try:
        Path(f"/proc/self/{name}").write_text(text)
    except OSError:
        return False
    return True
