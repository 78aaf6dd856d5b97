"""`tracker config`: a newcomer's first files, and what is told about one's own."""

import json
from pathlib import Path

import pytest

from tracker import cli


def test_init_writes_files_that_are_right_as_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "config"
    assert cli.run(["--config", str(folder), "config", "init"]) == 0
    assert sorted(path.name for path in folder.iterdir()) == ["bodies.toml", "people.csv", "tracker.toml"]
    assert cli.run(["--config", str(folder), "config", "check"]) == 0
    assert f"{folder}: no problems; 2 bodies, 5 people" in capsys.readouterr().out


def test_init_writes_nothing_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "people.csv").write_text("name\nAda Lind\n", encoding="utf-8")
    assert cli.run(["config", "init", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"tracker: error: {tmp_path} has people.csv already; name an empty folder\n"
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_a_dry_init_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["config", "init", str(tmp_path / "config"), "--dry-run"]) == 0
    assert capsys.readouterr().out.startswith(f"would write {tmp_path}/config/bodies.toml\n")
    assert list(tmp_path.iterdir()) == []


def test_check_warns_of_what_is_probably_not_meant(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bodies.toml").write_text('[ks]\nnames = ["KS"]\nchair = "Ada Lind"\n', encoding="utf-8")
    assert cli.run(["--config", str(tmp_path), "config", "check"]) == 0
    assert capsys.readouterr().err == (
        f"tracker: warning: {tmp_path.name}/bodies.toml, line 3: ks.chair: 'Ada Lind' has no row in people.csv\n"
    )


def test_show_masks_secrets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRACKER_SMTP_HOST", "smtp.example")
    monkeypatch.setenv("TRACKER_SMTP_USER", "ada")
    monkeypatch.setenv("TRACKER_SMTP_PASSWORD", "hemligt")
    monkeypatch.setenv("TRACKER_SENDER", "a@example.org")
    assert cli.run(["--config", str(tmp_path), "config", "show", "--format", "json"]) == 0
    printed = capsys.readouterr().out
    assert "hemligt" not in printed
    [row] = [row for row in json.loads(printed) if row["key"] == "smtp.password"]
    assert row == {
        "key": "smtp.password",
        "value": "••••••",
        "from": "TRACKER_SMTP_PASSWORD",
        "variable": "TRACKER_SMTP_PASSWORD",
    }


def test_show_tells_problems_after_the_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tracker.toml").write_text("zone = 1\n", encoding="utf-8")
    assert cli.run(["--config", str(tmp_path), "config", "show"]) == 78
    captured = capsys.readouterr()
    assert captured.out.startswith("KEY")
    assert "line 1: zone:" in captured.err
