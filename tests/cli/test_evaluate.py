"""`tracker evaluate`: a group measures the reader on its own minutes."""

import json
from pathlib import Path

import pytest

from tracker import cli

MINUTES = """Styrgruppen
Minnesanteckningar 2026-03-04

Närvarande: Ada Lind, Ben Ek

ÅTGÄRDER\tSLUTDATUM\tANSVARIG
Boka lokal till mötet i april\t2026-03-18\tBen Ek
Skriva rapport om skolskjutsar\t2026-03-20\tAda Lind
"""
BOOK = {"text": "Boka lokal till mötet i april", "responsible": ["Ben Ek"], "due": "2026-03-18", "line": 7}
WRITE = {"text": "Skriva rapport om skolskjutsar", "responsible": ["Ben Ek"], "due": "2026-03-20", "line": 8}
ORDER: dict[str, object] = {"text": "Beställa skyltar till parken", "responsible": [], "due": None, "line": 20}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mars.txt").write_text(MINUTES, encoding="utf-8")
    (tmp_path / "mars.gold.json").write_text(json.dumps({"actions": [BOOK, WRITE, ORDER]}), encoding="utf-8")
    return tmp_path


def test_shares_and_mistakes_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["evaluate", str(folder), "--format", "csv", "--mistakes"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "explicit precision,2,2,1.0" in lines
    assert "explicit recall,2,3,0.667" in lines
    assert "responsible,1,2,0.5" in lines
    assert set(lines[-2:]) == {
        "responsible: mars.txt:8 Skriva rapport om skolskjutsar: ['Ben Ek'] read as ['Ada Lind']",
        "explicit recall: mars.txt:20 Beställa skyltar till parken",
    }


def test_a_folder_without_answers_says_what_belongs_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["evaluate", str(tmp_path)]) == 2
    assert f"{tmp_path} holds no answers; put NAME.gold.json beside each NAME.docx" in capsys.readouterr().err


def test_answers_that_cannot_be_used_are_told_and_stop_no_other(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "april.gold.json").write_text("{}", encoding="utf-8")
    (folder / "maj.gold.json").write_text("{", encoding="utf-8")
    (folder / "maj.txt").write_text(MINUTES, encoding="utf-8")
    (folder / "juni.gold.json").write_text('{"actions": [{"text": "Boka lokal"}]}', encoding="utf-8")
    (folder / "juni.txt").write_text(MINUTES, encoding="utf-8")
    assert cli.run(["evaluate", str(folder)]) == 1
    captured = capsys.readouterr()
    assert "explicit recall" in captured.out
    assert [line.split(":")[2].rsplit("/", 1)[-1].strip() for line in captured.err.splitlines()] == [
        "april.gold.json",
        "juni.txt",
        "maj.gold.json",
    ]
