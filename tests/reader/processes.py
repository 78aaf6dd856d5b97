"""What processes there are, as /proc tells."""

import os
from pathlib import Path


def below(pid: int) -> list[int]:
    """All descendants of a process, the nearest first."""
    threads = Path(f"/proc/{pid}/task").glob("*/children")
    near = [int(child) for thread in threads for child in thread.read_text().split()]
    return near + [far for one in near for far in below(one)]


def of_readers() -> list[int]:
    """The reader's descendants of this process, the nearest first; servers of other tests may run below it too."""
    near = [pid for pid in below(os.getpid()) if _runs(pid, b"tracker.reader.child")]
    return list(dict.fromkeys([*near, *(far for one in near for far in below(one))]))


def _runs(pid: int, module: bytes) -> bool:
    try:
        return module in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return False


def memory(pid: int | None = None) -> int:
    """Bytes a process has in memory; of this one without a number."""
    for line in Path(f"/proc/{pid or os.getpid()}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0


def are_gone(pids: list[int]) -> bool:
    """Whether none of them runs any more."""
    return not any(Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes() for pid in pids)
