"""How well all hand-written minutes are read together, whatever their layout.

`own/` was at hand while the rules were written. `blind/` is by somebody who had not seen them; what it scored at first
stands in the README, and its misses have been worked on since.
"""

from pathlib import Path

import pytest

from tests import reading
from tracker.core import scoring

FOLDERS = [Path(__file__).parent / name for name in ("own", "blind")]
DOCUMENTS = sorted(path for folder in FOLDERS for path in folder.iterdir() if not path.name.endswith(".gold.json"))


@pytest.fixture(scope="module")
def score() -> scoring.Score:
    total = scoring.Score()
    for path, got in zip(DOCUMENTS, reading.extracted(DOCUMENTS), strict=True):
        scoring.compare(total, reading.answers(path), got)
    return total


def test_there_are_enough_documents_to_say_something() -> None:
    assert len(DOCUMENTS) >= 60


@pytest.mark.parametrize(("kind", "least"), [("explicit", 0.97), ("implied", 0.8)])
def test_tasks_are_found_in_any_layout(score: scoring.Score, kind: str, least: float) -> None:
    assert score.f1(kind) >= least, str(score)


@pytest.mark.parametrize(
    ("key", "least"), [("due", 0.95), ("responsible", 0.9), ("follow-up recall", 0.9), ("follow-up precision", 0.95)]
)
def test_what_is_found_is_read_right(score: scoring.Score, key: str, least: float) -> None:
    assert score.share(key) >= least, str(score)
