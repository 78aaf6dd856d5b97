"""The same minutes as text, Markdown and Word give the same actions."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests import reading
from tests.generator import docx_file, minutes, text
from tests.services import program

COUNT = 40
SAVED = 10
"""So many go through LibreOffice."""

Told = list[tuple[str, tuple[str, ...], str, bool]]


def told(paths: Sequence[Path]) -> list[Told]:
    """What does not hang on the format, a list a document: text, people, date and kind of each action."""
    return [sorted(_facts(action) for action in got["actions"]) for got in reading.extracted(paths)]


def _facts(action: dict[str, Any]) -> tuple[str, tuple[str, ...], str, bool]:
    return action["text"], tuple(action["responsible"]), action["due"] or "", action["explicit"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same documents three times: 0007.txt, 0007.md and 0007.docx."""
    folder = tmp_path_factory.mktemp("formats")
    for seed in range(COUNT):
        document = minutes.make(seed)
        (folder / f"{seed:04}.txt").write_text(text.render(document)[0], encoding="utf-8")
        (folder / f"{seed:04}.md").write_text(text.render_markdown(document)[0], encoding="utf-8")
        docx_file.write(document, folder / f"{seed:04}.docx")
    return folder


@pytest.fixture(scope="module")
def of_text(folder: Path) -> list[Told]:
    return told(sorted(folder.glob("*.txt")))


@pytest.mark.parametrize("ending", ["md", "docx"])
def test_every_format_gives_the_same_actions(folder: Path, of_text: list[Told], ending: str) -> None:
    assert told(sorted(folder.glob(f"*.{ending}"))) == of_text


def converted(paths: Sequence[Path], *, ending: str, target: Path) -> list[Path]:
    """The documents as LibreOffice saves them."""
    profile = f"-env:UserInstallation=file://{target}-profile"
    command = [program("soffice"), profile, "--headless", "--convert-to", ending, "--outdir", str(target)]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=240)  # noqa: S603
    return sorted(target.glob(f"*.{ending}"))


@pytest.mark.service
def test_word_files_that_libreoffice_saved_give_the_same_actions(
    folder: Path, of_text: list[Told], tmp_path: Path
) -> None:
    word = sorted(folder.glob("*.docx"))[:SAVED]
    open_documents = converted(word, ending="odt", target=tmp_path / "odt")
    assert told(converted(open_documents, ending="docx", target=tmp_path / "docx")) == of_text[:SAVED]
