"""The frame of the command line: what it imports, how errors end, and what lists look like."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker import cli
from tracker.cli import commands, door, output
from tracker.cli.options import Format

HEAVY = (
    "sqlalchemy",
    "sqlmodel",
    "fastapi",
    "alembic",
    "docx",
    "openpyxl",
    "pygal",
    "pydantic",
    "jinja2",
    "holidays",
    "apscheduler",
    "httpx",
    "weasyprint",
    "icalendar",
    "apprise",
    "recurring_ical_events",
)


def python(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, *words],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environ},
        encoding="utf-8",
    )


def test_help_imports_nothing_heavy() -> None:
    found = python("-X", "importtime", "-m", "tracker", "--help")
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in found.stderr.splitlines()}
    assert found.returncode == 0
    assert "typer" in imported
    assert imported.isdisjoint(HEAVY)


def test_the_package_runs_as_a_module() -> None:
    assert python("-m", "tracker", "--version").stdout == "tracker 0.1.0\n"


NAMES = (
    "serve extract ingest items review remind release letters agenda feed people bodies config export doctor backup "
    "restore demo pause resume evaluate examples import audit hooks templates mail mailbox"
)
CHANGE_NOTHING = {
    "extract", "evaluate", "export", "audit", "items list", "items show", "items log", "review list", "letters list", "letters show",
    "letters preview", "feed list", "feed print", "people list", "bodies list", "bodies show",
    "config check", "config show", "hooks list", "hooks calls", "templates list", "templates check", "mail dkim",
    "mailbox list", "mailbox check",
}  # fmt: skip
LIST = {
    "extract", "evaluate", "import", "ingest", "audit", "items list", "items log", "review list", "remind", "release", "letters list",
    "letters preview", "feed list", "people list", "bodies list", "config show", "export", "doctor", "hooks list", "hooks calls",
    "templates list", "templates check", "mail dkim", "mailbox list", "mailbox check", "mailbox read",
}  # fmt: skip


def every_command() -> Iterator[tuple[str, set[str]]]:
    """Each command that does something, with its options."""
    for name in commands.COMMANDS:
        found = commands.load(name)
        parts = getattr(found, "commands", None) or {"": found}
        for part, command in parts.items():
            yield f"{name} {part}".strip(), {option for parameter in command.params for option in parameter.opts}


def test_all_commands_are_there() -> None:
    found = python("-m", "tracker", "--help").stdout
    assert {line.split()[0] for line in found.partition("Commands:")[2].splitlines() if line.strip()} == set(
        NAMES.split()
    )


def test_every_command_that_changes_or_sends_may_be_tried_dry() -> None:
    assert [name for name, options in every_command() if ("--dry-run" in options) == (name in CHANGE_NOTHING)] == []


def test_every_command_that_lists_has_its_formats() -> None:
    assert {name for name, options in every_command() if "--format" in options} >= LIST


def test_an_unknown_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["itmes"]) == 2
    assert "No such command 'itmes'" in capsys.readouterr().err


def test_wrong_configuration_ends_with_78_and_a_line_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "tracker.toml").write_text('snder = "a@example.org"\nport = 1\n', encoding="utf-8")
    assert cli.run(["--config", str(tmp_path), "config", "check"]) == 78
    first, second = capsys.readouterr().err.splitlines()
    assert first == (
        f"tracker: error: {tmp_path.name}/tracker.toml, line 1: snder: there is no such key; did you mean 'sender'?"
    )
    assert second.startswith(f"tracker: error: {tmp_path.name}/tracker.toml, line 2: port: there is no such key")


def test_a_bug_ends_with_70_and_a_hint(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(self: door.Door) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(door.Door, "settings", property(broken))
    assert cli.run(["config", "check"]) == 70
    assert capsys.readouterr().err == (
        "tracker: error: the program failed (ZeroDivisionError: division by zero); "
        "run it again as `tracker --debug …` and report what it shows\n"
    )
    assert cli.run(["--debug", "config", "check"]) == 70
    assert "Traceback" in capsys.readouterr().err


def test_a_table_has_its_columns_under_each_other() -> None:
    rows: list[output.Row] = [{"key": "a", "text": "Boka lokal", "more": 1}, {"key": "bcd", "text": None, "more": 2}]
    assert output.as_table(rows, columns=("key", "text"), width=None) == "KEY  TEXT\na    Boka lokal\nbcd\n"
    assert output.as_table(rows, columns=("key", "text"), width=10) == "KEY  TEXT\na    Boka…\nbcd\n"
    assert output.as_table([], columns=("key",), width=None) == ""


def test_a_table_keeps_the_terminal_as_it_is() -> None:
    rows = [{"text": "a\x1b[2Jb\nc\u202ed\u200b"}]
    assert output.as_table(rows, columns=("text",), width=None) == "TEXT\na [2Jb cd\n"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_csv_holds_no_formula(start: str) -> None:
    text = output.as_csv([{"text": f"{start}cmd|' /C calc'!A0", "days": -3}], columns=("text", "days"))
    assert text.startswith(f"text,days\r\n'{start}") or text.startswith(f"text,days\r\n\"'{start}")
    assert text.endswith(",-3\r\n")


def test_json_keeps_letters_and_writes_days_as_iso(capsys: pytest.CaptureFixture[str]) -> None:
    output.show([{"text": "Åtgärd"}], Format.JSON, columns=("text",))
    printed = capsys.readouterr().out
    assert "Åtgärd" in printed
    assert json.loads(printed) == [{"text": "Åtgärd"}]
