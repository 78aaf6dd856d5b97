"""Who stands at the start of a task."""

import pytest

from tracker.core.extract.columns import Kinds
from tracker.core.extract.lists import owners
from tracker.core.model import Person

KINDS = Kinds(None, (Person("ben", "Ben Alm", aliases=("Röda korset",)),), trusted=frozenset({"stora salen"}))


@pytest.mark.parametrize("who", ["Ben", "Ben Alm", "Röda korset", "Stora salen", "Tf ordföranden", "Tekniska nämnden"])
def test_whoever_begins_a_task_is_found_by_any_word_of_the_name(who: str) -> None:
    assert owners.leading(f"{who} bokar lokal till mötet", KINDS) == (who, "bokar lokal till mötet")


@pytest.mark.parametrize(
    "task", ["Boka lokal till mötet", "Klubbens fana är trasig", "Till varje klass behövs två vuxna"]
)
def test_a_task_that_begins_with_nobody_has_nobody(task: str) -> None:
    assert owners.leading(task, KINDS) is None
