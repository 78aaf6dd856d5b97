"""Hand-written minutes with true quirks, each read exactly as the answers beside it say."""

from pathlib import Path

import pytest

from tests import reading
from tracker.core import scoring

DOCUMENTS = sorted(path for path in Path(__file__).parent.iterdir() if path.suffix in (".txt", ".md"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_minutes_are_read_as_a_careful_reader_would(path: Path) -> None:
    score = scoring.Score()
    [got] = reading.extracted([path])
    scoring.compare(score, reading.answers(path), got)
    assert score.complaints == []
