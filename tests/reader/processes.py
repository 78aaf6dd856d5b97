"""What processes there are, as /proc tells."""

import os
from pathlib import Path


def below(pid: int) -> list[int]:
    """All descendants of a process, the nearest first."""
    threads = Path(f"/proc/{pid}/task").glob("*/children")
    near = [int(child) for thread in threads for child in thread.read_text().split()]
    return near + [far for one in near for far in below(one)]


def memory(pid: int | None = None) -> int:
    """Bytes a process has in memory; of this one without a number."""
    for line in Path(f"/proc/{pid or os.getpid()}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0


def are_gone(pids: list[int]) -> bool:
    """Whether none of them runs any more."""
    return not any(Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes() for pid in pids)
