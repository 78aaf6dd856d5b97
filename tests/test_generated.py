"""The reader measured on minutes it has never seen: invented ones in every layout, from a stated seed."""

from pathlib import Path

import pytest

from tests import reading
from tests.generator import __main__ as generator
from tracker.core import scoring

SEED = 7
COUNT = 200


@pytest.fixture(scope="module")
def score(tmp_path_factory: pytest.TempPathFactory) -> scoring.Score:
    folder = tmp_path_factory.mktemp("generated")
    paths = [generator.write(folder, seed=SEED, number=number) for number in range(COUNT)]
    total = scoring.Score()
    for path, got in zip(paths, reading.extracted(paths), strict=True):
        scoring.compare(total, reading.answers(path), got)
    return total


@pytest.mark.parametrize(
    ("key", "least"),
    [("due", 0.97), ("responsible", 0.97), ("kind", 0.97), ("place", 0.95), ("implied precision", 0.9)],
)
def test_what_is_read_from_invented_minutes_is_right(score: scoring.Score, key: str, least: float) -> None:
    assert score.share(key) >= least, str(score)


def test_the_actions_of_invented_minutes_are_found_and_nothing_else(score: scoring.Score) -> None:
    assert score.f1("explicit") >= 0.97, str(score)


def test_the_same_seed_writes_the_same_minutes(tmp_path: Path) -> None:
    one = generator.write(tmp_path / "a", seed=SEED, number=11)
    two = generator.write(tmp_path / "b", seed=SEED, number=11)
    assert one.read_bytes() == two.read_bytes()
    assert reading.answers(one) == reading.answers(two)
