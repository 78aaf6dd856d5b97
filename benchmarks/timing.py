"""What a piece of work takes of the processor: other programs on the machine don't count."""

import time
from collections.abc import Callable


def seconds(work: Callable[[], object]) -> float:
    """Give the seconds of CPU that this process spends on it."""
    began = time.process_time()
    work()
    return time.process_time() - began


def elapsed(work: Callable[[], object]) -> float:
    """Give the seconds that it takes by the clock, whoever does it."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
