"""Cells that name people: a table with answers that was written before the rules, and one that they had not seen.

All people are invented.
"""

import pytest

from tests.core.people import cells
from tests.core.people.cells import Cell

TABLES = ("cells.csv", "heldout.csv")


@pytest.fixture(scope="module", params=TABLES)
def table(request: pytest.FixtureRequest) -> tuple[Cell, ...]:
    return cells.table(cells.FOLDER / request.param)


def test_every_person_of_an_answer_is_in_the_roster(table: tuple[Cell, ...]) -> None:
    for cell in table:
        names = {person.name for person in cells.rosters()[cell.roster]}
        said = [one.removeprefix("? ") for one in cell.answers if not one.startswith(("role ", "body ", "unknown "))]
        assert names >= {name for one in said for name in one.split(" / ")}, cell


def test_nobody_is_made_responsible_in_silence_who_is_not_meant(table: tuple[Cell, ...]) -> None:
    assert cells.score(table).wrong == ()


def test_cells_that_name_known_people_are_read(table: tuple[Cell, ...]) -> None:
    assert cells.score(table).share_of_unambiguous >= 0.95
