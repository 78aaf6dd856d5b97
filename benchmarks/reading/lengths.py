"""Whether reading is linear in length: ten times the text may cost ten times, and half as much again."""

from collections.abc import Callable
from functools import partial
from itertools import count

from benchmarks.reading import cost
from benchmarks.table import judge, show
from tests.generator import minutes, text
from tracker.core import reading
from tracker.core.model import Document

ROUNDS = 2
TIMES = 10
MOST = 1.5
"""Of the time that ten times as much would take at the same pace."""


def bound(length: int) -> str:
    """Minutes bound into one document: a list of people first, then one meeting after another."""
    written = ""
    for seed in count():
        if len(written) >= length:
            return written[:length]
        written += text.render(minutes.make(seed))[0]
    raise AssertionError


def one_line(length: int) -> str:
    """The same without a line break."""
    return " ".join(bound(2 * length).split())[:length]


def paragraph(length: int) -> str:
    """One paragraph of sentences that give nobody a task, so that each is tried by every rule."""
    return ("Vädret var fint hela dagen. " * (length // 28 + 1))[:length]


TEXTS: dict[str, tuple[Callable[[int], str], int]] = {
    "minutes in lines": (bound, 100_000),
    "one long line": (one_line, 50_000),
    "one long paragraph": (paragraph, 50_000),
}


def told() -> bool:
    """Print each text's times and the verdicts; returns whether all are kept."""
    growths = {}
    rows = []
    for name, (make, length) in TEXTS.items():
        lengths = (length, TIMES * length)
        works = {size: partial(reading.read, Document("protokoll.txt", make(size).encode())) for size in lengths}
        spent = cost.least(works, rounds=ROUNDS)
        short, long = (spent[size] for size in lengths)
        growths[name] = long / (TIMES * short)
        rows.append((name, f"{length:,}", f"{short:.3f}", f"{lengths[1]:,}", f"{long:.3f}", f"{growths[name]:.2f}"))
    header = ("text", "characters", "s CPU", "characters", "s CPU", "x linear")
    show(f"Lengths: best of {ROUNDS} rounds", header, rows)
    kept = [judge(f"{name}, {TIMES} times as long", growth, at_most=MOST) for name, growth in growths.items()]
    return all(kept)
