"""What a piece of work costs: seconds of CPU in its best round."""

import sys
from collections.abc import Callable, Mapping
from typing import TypeVar

from benchmarks import timing

Work = Callable[[], object]
Name = TypeVar("Name")


def least(works: Mapping[Name, Work], *, rounds: int) -> dict[Name, float]:
    """Give the seconds of CPU of each work's best round. They take turns: a busy moment of the machine hits all."""
    spent: dict[Name, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            spent[name].append(_once(work))
    return {name: min(seconds) for name, seconds in spent.items()}


def _once(work: Work) -> float:
    forget()
    return timing.seconds(work)


def forget() -> None:
    """Empty our caches, as a document finds them in its child: a second round must not live on the first."""
    for name in [name for name in sys.modules if name.startswith("tracker.core")]:
        for one in vars(sys.modules[name]).values():
            if clear := getattr(one, "cache_clear", None):
                clear()
