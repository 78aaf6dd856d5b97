"""Hand-written minutes with true quirks, each read exactly as the answers beside it say."""

from pathlib import Path
from typing import Any

import pytest

from tests import reading
from tracker.core import scoring

OWN = Path(__file__).parent / "own"

READ_IN_FULL = (
    "anslag.txt",
    "beslut.txt",
    "beslutslista.txt",
    "en-cell-i-taget.txt",
    "enkla-rader.txt",
    "exporterat.md",
    "samverkansgrupp-tabell-over-sidor.txt",
    "staplade-celler.txt",
    "status.md",
    "utan-uppdrag.txt",
)
"""Those in which nothing is misread; one that comes to be is added."""


@pytest.fixture(scope="module")
def read() -> dict[str, dict[str, Any]]:
    """What is read of each document by its name, all in one run: starting takes longer than reading."""
    return dict(zip(READ_IN_FULL, reading.extracted([OWN / name for name in READ_IN_FULL]), strict=True))


@pytest.mark.parametrize("name", READ_IN_FULL)
def test_minutes_are_read_as_a_careful_reader_would(name: str, read: dict[str, dict[str, Any]]) -> None:
    score = scoring.Score()
    scoring.compare(score, reading.answers(OWN / name), read[name])
    assert score.complaints == []
