"""`tracker templates`: one's own are listed and tried; configuration, doctor and start tell what is wrong too."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.commands import WEDNESDAY, Commands
from tracker import reader


@pytest.fixture(scope="module", autouse=True)
def _child() -> Iterator[None]:
    yield
    reader.close()


@pytest.fixture
def own(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = place / "own"
    (folder / "email").mkdir(parents=True)
    (folder / "email" / "test.txt").write_text("Hej\n{{ nmae }}\n", encoding="utf-8")
    monkeypatch.setenv("TRACKER_TEMPLATES", str(folder))
    return folder


BROKEN = "template email/test.txt, line 2: 'nmae' is undefined"


@pytest.mark.usefixtures("own")
def test_own_templates_are_tried_by_command(tracker: Commands, capsys: pytest.CaptureFixture[str]) -> None:
    assert tracker.status("templates", "check") == 1
    assert BROKEN in capsys.readouterr().out


@pytest.mark.usefixtures("own")
def test_the_check_of_the_configuration_the_doctor_and_the_start_tell_it_too(
    tracker: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    assert BROKEN in tracker.failed("config", "check", status=1)
    assert tracker.status("doctor") == 1
    assert BROKEN in capsys.readouterr().out
    tracker.printed("serve", "--dry-run")
    assert BROKEN in tracker.err


@pytest.mark.usefixtures("own")
def test_a_sample_is_shown_by_the_packaged_template_and_says_so(
    tracker: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tracker.status("letters", "preview", "test", "--on", WEDNESDAY) == 1
    shown = capsys.readouterr()
    assert "Det här är ett provbrev" in shown.out
    assert BROKEN in shown.err


def test_sound_templates_have_no_problem(tracker: Commands, own: Path) -> None:
    (own / "email" / "test.txt").write_text("Hej {{ name }}!\n", encoding="utf-8")
    assert tracker.rows("templates", "check") == []
    listed = {row["template"]: row["from"] for row in tracker.rows("templates")}
    assert (listed["test.txt"], listed["daily.txt"]) == (str(own / "email" / "test.txt"), "packaged")


def test_a_folder_that_is_not_there_is_told(tracker: Commands) -> None:
    assert "nowhere is not there" in tracker.failed("templates", "check", "nowhere", status=1)
