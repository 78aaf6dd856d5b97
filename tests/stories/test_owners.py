"""No letter goes to a wrong person, whatever stands in the column of people (T15)."""

import pytest

from tests.stories import owners
from tracker.store import Store


@pytest.fixture
def store() -> Store:
    store = Store("sqlite://")
    store.migrate()
    return store


def test_the_table_has_every_kind_of_cell() -> None:
    table = owners.table()
    assert len(table) >= 300
    assert len({one.cell for one in table}) == len(table)
    assert {one.kind for one in table} == {"known", "role", "typo", "ask", "outsider", "group", "body"}
    assert set().union(*(one.meant for one in table)) == set(owners.NAMES)


def test_nobody_gets_a_letter_about_what_is_not_theirs(store: Store) -> None:
    with store:
        outcome = owners.played(store, owners.table())
    assert outcome.wrong == []
    assert outcome.share("known") >= 0.95, outcome.missed("known")
    assert outcome.share("role") == 1, outcome.missed("role")


def test_a_likeness_that_is_taken_at_face_value_is_caught(store: Store) -> None:
    with store:
        outcome = owners.played(store, owners.table(), written=owners.nearest)
    assert len(outcome.wrong) > 50
    wrong = dict(outcome.wrong)
    assert {"Magnus", "Lars Lustig", "Johan T"} <= wrong.keys()
