"""What the child that reads a document costs beside the reading itself. Wall time: its CPU is another process's."""

import time
from collections.abc import Callable
from functools import partial

from benchmarks.reading import cost
from benchmarks.table import show
from tests.generator import minutes, text
from tracker import reader
from tracker.core import reading
from tracker.core.model import Document

ROUNDS = 15


def told() -> None:
    """Print the start of the child, once a process, and what each document costs more for it."""
    document = Document("protokoll.txt", text.render(minutes.make(0))[0].encode())
    first = _seconds(partial(reader.read, document))
    through = min(_seconds(partial(reader.read, document)) for _ in range(ROUNDS))
    here = min(_seconds(partial(reading.read, document)) for _ in range(ROUNDS))
    reader.close()
    row = tuple(f"{seconds * 1000:.1f}" for seconds in (first, through, here, through - here))
    header = ("first, with its start", "in the child", "in this process", "the child's own")
    show(f"Child: ms of wall time, one text of {len(document.content):,} bytes, best of {ROUNDS} rounds", header, [row])


def _seconds(work: Callable[[], object]) -> float:
    cost.forget()  # as in the child
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
