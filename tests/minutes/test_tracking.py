"""What later minutes say of earlier tasks: tied to the right one, asked about, or left alone; never tied to another.

`python -m tests.tracking` prints every statement that is not right. The first scores, read once before anybody had
looked at what came of them: six bodies (`sequels`) 40 right, 6 asked, 16 missed and 1 wrong of 63; seven more written
without sight of the rules (`sequels_blind`) 79, 15, 33 and 20 of 147. Those are what unknown minutes may expect. The
rules have been mended since with these minutes at hand, so what holds below is what they must not lose again.
"""

from collections import Counter
from collections.abc import Iterator

import pytest

from tests import tracking
from tests.tracking import Told

WRONG_OF_BLIND = {
    (
        "idrott",
        "2",
        15,
    ): "on one line with `tar Elin över kioskens bemanningsschema`, which is tied to its task rightly",
}
"""Case, document and line → why it is taken for wrong."""


def read(cases: Iterator[tracking.Case]) -> dict[str, Told]:
    return {case.name: tracking.told(case) for case in cases}


@pytest.fixture(scope="module")
def told() -> dict[str, Told]:
    return read(tracking.cases())


@pytest.fixture(scope="module")
def blind() -> dict[str, Told]:
    return read(tracking.cases(tracking.BLIND))


def counts(told: dict[str, Told]) -> Counter[str]:
    return sum((one.counts for one in told.values()), Counter())


def wrong(told: dict[str, Told]) -> set[tuple[str, str, int]]:
    """Case, document and line of what is tied to another task, or done otherwise than said."""
    return {
        (name, statement.document.split()[0], statement.line)
        for name, one in told.items()
        for statement, verdict, _ in one.verdicts
        if verdict == "wrong"
    }


def disturbed(told: dict[str, Told]) -> dict[str, list[str]]:
    return {name: one.disturbed for name, one in told.items() if one.disturbed}


def test_no_task_is_taken_for_another(told: dict[str, Told]) -> None:
    assert wrong(told) == set()


def test_no_task_is_taken_for_another_in_minutes_written_blind_but_those_listed(blind: dict[str, Told]) -> None:
    assert wrong(blind) == set(WRONG_OF_BLIND)


def test_silence_about_a_task_does_nothing_to_it(told: dict[str, Told], blind: dict[str, Told]) -> None:
    assert disturbed(told) == disturbed(blind) == {}


def test_nearly_all_that_is_said_is_linked_or_asked_about(told: dict[str, Told]) -> None:
    count = counts(told)
    assert count.total() == 63
    assert count["missed"] <= 1, count


def test_what_is_linked_is_mostly_done_without_asking(told: dict[str, Told]) -> None:
    count = counts(told)
    assert count["right"] >= 0.8 * count.total(), count


def test_most_of_what_is_said_blind_is_linked_or_asked_about(blind: dict[str, Told]) -> None:
    count = counts(blind)
    assert count.total() == 147
    assert count["right"] + count["asked"] >= 0.7 * count.total(), count
