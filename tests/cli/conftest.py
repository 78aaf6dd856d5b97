"""A place to try commands in: a configuration of two bodies, letters into a folder, and minutes of 4 March 2026."""

from pathlib import Path

import pytest

from tests.cli.commands import BODIES, MINUTES, PEOPLE, WEDNESDAY, Commands


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with config/ and minutes.txt, in which commands run."""
    config = tmp_path / "config"
    config.mkdir()
    (config / "tracker.toml").write_text('data = "../data"\nsender = "t@example.org"\n', encoding="utf-8")
    (config / "bodies.toml").write_text(BODIES, encoding="utf-8")
    (config / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "minutes.txt").write_text(MINUTES, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TRACKER_CONFIG", raising=False)
    return tmp_path


@pytest.fixture
def tracker(place: Path, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(capsys)


@pytest.fixture
def ingested(tracker: Commands) -> Commands:
    """The minutes of Wednesday are read."""
    tracker.printed("ingest", "minutes.txt", "--on", WEDNESDAY)
    return tracker
