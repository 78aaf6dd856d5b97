"""What later minutes of six invented bodies say of earlier tasks: never tied to the wrong one, and to the right one or asked about.

`python -m tests.tracking` prints what is asked.
"""

from collections import Counter

import pytest

from tests import tracking
from tests.tracking import Told


@pytest.fixture(scope="module")
def told() -> dict[str, Told]:
    return {case.name: tracking.told(case) for case in tracking.cases()}


@pytest.fixture(scope="module")
def counts(told: dict[str, Told]) -> Counter[str]:
    return sum((one.counts for one in told.values()), Counter())


def test_no_task_is_taken_for_another(told: dict[str, Told]) -> None:
    wrong = [(name, verdict) for name, one in told.items() for verdict in one.verdicts if verdict[1] == "wrong"]
    assert wrong == []


def test_silence_about_a_task_does_nothing_to_it(told: dict[str, Told]) -> None:
    assert {name: one.disturbed for name, one in told.items() if one.disturbed} == {}


def test_all_that_is_said_is_linked_or_asked_about(counts: Counter[str]) -> None:
    assert counts["missed"] == 0, counts


def test_what_is_linked_is_mostly_done_without_asking(counts: Counter[str]) -> None:
    assert counts["right"] >= 0.88 * counts.total(), counts
