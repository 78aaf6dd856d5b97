"""`tracker extract`: JSON lines on standard output, and a document that can't be read stops no other."""

import io
import json
import sys
from pathlib import Path

import pytest

from tracker import cli

MINUTES = """Kommunchefsgruppen
Minnesanteckningar 2026-03-04

Närvarande: Ada Lind, Ben Ek

1. Lokaler

ÅTGÄRDER\tSLUTDATUM\tANSVARIG
Boka lokal till mötet i april\t2026-03-18\tBen Ek
"""


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    file = tmp_path / "minutes.txt"
    file.write_text(MINUTES, encoding="utf-8")
    return file


def test_a_document_is_one_line_of_json(minutes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["extract", "--format", "json", str(minutes)]) == 0
    [line] = capsys.readouterr().out.splitlines()
    found = json.loads(line)
    assert (found["source"], found["language"]) == ("minutes.txt", "sv")
    [action] = found["actions"]
    assert (action["text"], action["due"], action["responsible"], action["line"]) == (
        "Boka lokal till mötet i april",
        "2026-03-18",
        ["Ben Ek"],
        9,
    )


def test_what_cannot_be_read_is_told_and_stops_no_other(minutes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    binary, empty, missing = (minutes.with_name(name) for name in ("picture.txt", "empty.txt", "missing.txt"))
    binary.write_bytes(bytes(range(256)))
    empty.touch()
    assert cli.run(["extract", str(binary), str(missing), str(minutes.parent), str(empty), str(minutes)]) == 1
    captured = capsys.readouterr()
    *failed, last = map(json.loads, captured.out.splitlines())
    assert [one["source"] for one in failed] == ["picture.txt", "missing.txt", minutes.parent.name, "empty.txt"]
    assert all(one["error"] for one in failed)
    assert [one.get("reason") for one in failed] == ["type", None, None, "empty"]
    assert last["source"] == "minutes.txt"
    assert len(captured.err.splitlines()) == 4
    assert captured.err.startswith(f"tracker: error: {binary}: ")


def test_standard_input_is_a_document_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MINUTES.encode())))
    assert cli.run(["extract", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "stdin"


def test_actions_may_be_listed(minutes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["extract", "--format", "csv", str(minutes)]) == 0
    assert capsys.readouterr().out.startswith(
        "source,line,section,due,due_words,responsible,responsible_words,explicit,text,doubts\r\nminutes.txt,9,"
    )


def test_extract_needs_no_configuration(
    minutes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRACKER_CONFIG", str(minutes.parent / "none"))
    monkeypatch.setenv("TRACKER_ZONE", "nowhere")
    assert cli.run(["extract", str(minutes)]) == 0
    assert capsys.readouterr().err == ""
