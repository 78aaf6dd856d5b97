"""Cells that name people, with answers: `python -m tests.core.people.cells [TABLE.csv]` tells how well they are read.

An answer names several with ` + `. Each is a full name, or begins with a word that says what it is: `role`, `body`,
`unknown` (with the cell's own words), or `?` before the candidates, which ` / ` divides: who it is must be asked.
"""

import csv
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from tracker.core import people, resolve
from tracker.core.extract.columns import is_nobody
from tracker.core.model import Action, Candidate, Doubts, Minutes, Person

FOLDER = Path(__file__).parent
DAY = date(2026, 3, 4)
KINDS = ("role ", "body ", "unknown ", "? ")


@dataclass(frozen=True)
class Cell:
    """A cell of a list's column of people, in a meeting of those whom the roster names."""

    roster: str
    words: str
    answer: str

    @property
    def answers(self) -> tuple[str, ...]:
        """What each part of the answer says."""
        return tuple(self.answer.split(" + ")) if self.answer else ()

    @property
    def is_unambiguous(self) -> bool:
        """Whether it names known people and nobody else."""
        return bool(self.answers) and not any(one.startswith(KINDS) for one in self.answers)


@dataclass(frozen=True)
class Score:
    """Shares of the cells; `wrong` are those that give somebody who is not meant, with no doubt beside it."""

    right: tuple[Cell, ...]
    missed: tuple[tuple[Cell, str], ...]
    wrong: tuple[tuple[Cell, str], ...]

    @property
    def share_of_unambiguous(self) -> float:
        """How many of the cells that name known people and nobody else are read wholly right."""
        right = sum(cell.is_unambiguous for cell in self.right)
        return right / (right + sum(cell.is_unambiguous for cell, _ in (*self.missed, *self.wrong)))

    def __str__(self) -> str:
        """Give one line of figures."""
        count = len(self.right) + len(self.missed) + len(self.wrong)
        return (
            f"{count} cells: {len(self.right)} right, {len(self.wrong)} with a wrong person in silence, "
            f"{len(self.missed)} otherwise missed; {self.share_of_unambiguous:.1%} of the unambiguous right"
        )


@cache
def rosters() -> dict[str, tuple[Person, ...]]:
    """Give the people of each meeting."""
    met: dict[str, tuple[Person, ...]] = defaultdict(tuple)
    for row in _rows(FOLDER / "rosters.csv"):
        name, left_on = row["name"], row["left_on"]
        met[row["roster"]] += (
            Person(
                key=f"{name} {len(met[row['roster']])}",
                name=name,
                aliases=tuple(row["aliases"].split()),
                role=row["role"] or None,
                organisation=row["organisation"] or None,
                left_on=date.fromisoformat(left_on) if left_on else None,
            ),
        )
    return met


def table(path: Path) -> tuple[Cell, ...]:
    """Read a table of cells."""
    return tuple(Cell(row["roster"], row["cell"], row["answer"]) for row in _rows(path))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def score(cells: Sequence[Cell]) -> Score:
    """Read the cells and compare."""
    right: list[Cell] = []
    missed: list[tuple[Cell, str]] = []
    wrong: list[tuple[Cell, str]] = []
    for cell in cells:
        action = read(cell)
        said = " + ".join(_said(action, rosters()[cell.roster]))
        if sorted(said.split(" + ")) == sorted(cell.answers or ("",)):
            right.append(cell)
        elif set(_sure(action, rosters()[cell.roster])) - set(cell.answers):
            wrong.append((cell, said))
        else:
            missed.append((cell, said))
    return Score(tuple(right), tuple(missed), tuple(wrong))


def read(cell: Cell) -> Action:
    """Read a cell as a list's row would be."""
    words = () if is_nobody(cell.words) else people.split(cell.words)
    task = Candidate("Boka lokal", words, None, explicit=True, section=None, line=1, quote="Boka lokal")
    minutes = Minutes("protokoll.txt", "sv", (), held_on=DAY)
    [action] = resolve.actions([task], minutes=minutes, known=rosters()[cell.roster])
    return action


def _said(action: Action, known: Sequence[Person]) -> list[str]:
    """Give what the reader makes of a cell as the table writes it."""
    asked = {doubt.words: doubt.code for doubt in action.doubts}
    said = _sure(action, known)
    for one in action.responsible:
        if one.is_role:
            said.append(f"role {one.name}")
        elif one.person is None:
            said.append(f"unknown {one.name}" if one.name in asked else f"body {one.name}")
    for words, code in asked.items():
        if code == Doubts.AMBIGUOUS_PERSON:
            said.append(f"? {' / '.join(one.name for one in people.candidates(words, known, day=DAY))}")
    return said


def _sure(action: Action, known: Sequence[Person]) -> list[str]:
    """Give those whom the task rests on with no question about them."""
    asked = [doubt.words for doubt in action.doubts if doubt.code == Doubts.AMBIGUOUS_PERSON]
    open_still = {person.key for words in asked for person in people.candidates(words, known, day=DAY)}
    return [one.name for one in action.responsible if one.person and one.person not in open_still]


def main(arguments: Sequence[str]) -> int:
    """Print the figures and every cell that is not read right."""
    found = score(table(Path(arguments[0]) if arguments else FOLDER / "cells.csv"))
    for title, cells in (("WRONG", found.wrong), ("missed", found.missed)):
        for cell, said in cells:
            sys.stdout.write(f"{title} {cell.roster}: {cell.words!r} is {cell.answer!r}, read as {said!r}\n")
    sys.stdout.write(f"{found}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
