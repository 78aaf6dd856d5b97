"""Cells that name people: µs a cell and whom they give, beside rapidfuzz, over the table of the tests."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from rapidfuzz import fuzz, process, utils

from benchmarks.reading import cost
from benchmarks.table import show
from tests.core.people import cells
from tests.core.people.cells import Cell

ROUNDS = 3
ALIKE = 80
"""Of 100: a usual limit for WRatio."""
BETWEEN = re.compile(r"\s*(?:[,/;&+]|\boch\b)\s*")


def told() -> None:
    """Print a row for us and one for each way to ask rapidfuzz."""
    table = cells.table(cells.FOLDER / "cells.csv")
    ours = cells.score(table)
    rows: list[tuple[str, ...]] = [
        ("ours", _cost(cells.read, table), str(len(ours.right)), str(len(ours.wrong)), str(len(ours.missed)))
    ]
    for name, ask in {"rapidfuzz, the cell": _of_cell, "rapidfuzz, each part of it": _of_parts}.items():
        found = Counter(_verdict(cell, ask(cell)) for cell in table)
        rows.append((name, _cost(ask, table), *(str(found[one]) for one in ("right", "wrong", "missed"))))
    title = (
        f"Names: {len(table)} cells, best of {ROUNDS} rounds. rapidfuzz: the best of the roster with WRatio of\n"
        f"{ALIKE} or more; nobody is right for it where the cell names no known person"
    )
    show(title, ("matcher", "µs CPU a cell", "right", "wrong person in silence", "missed"), rows)


def _cost(read: Callable[[Cell], object], table: Sequence[Cell]) -> str:
    seconds = cost.least({"": partial(_all, read, table)}, rounds=ROUNDS)[""]
    return f"{seconds * 1e6 / len(table):,.0f}"


def _all(read: Callable[[Cell], object], table: Sequence[Cell]) -> None:
    for cell in table:
        read(cell)


def _verdict(cell: Cell, found: set[str]) -> str:
    """Judge a matcher that gives people or nobody, in its favour."""
    named = {one for one in cell.answers if not one.startswith(cells.KINDS)}
    if found - named:
        return "wrong"
    is_asked = any(one.startswith("? ") for one in cell.answers)
    return "right" if found == named and not is_asked else "missed"


def _of_cell(cell: Cell) -> set[str]:
    return _best(cell.words, cell)


def _of_parts(cell: Cell) -> set[str]:
    return {name for part in BETWEEN.split(cell.words) for name in _best(part, cell)}


def _best(words: str, cell: Cell) -> set[str]:
    names = [person.name for person in cells.rosters()[cell.roster]]
    best = process.extractOne(words, names, scorer=fuzz.WRatio, processor=utils.default_process, score_cutoff=ALIKE)
    return {best[0]} if best else set()
