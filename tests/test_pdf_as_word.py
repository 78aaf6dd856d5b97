"""PDF files as LibreOffice and a browser write them give the actions of the Word files they were made from."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest

from tests.generator import docx_file, minutes
from tests.services import program
from tracker.core import extract, head, resolve
from tracker.core.formats import docx as word_files
from tracker.core.formats import pdf
from tracker.core.model import Block

COUNT = 40
PRINTED = 6
"""So many go through the browser, one process each."""

Told = list[tuple[str, tuple[str, ...], str, bool]]


def told(blocks: tuple[Block, ...]) -> Told:
    """Text, people, date and kind of each action."""
    read = head.read(blocks, source="protokoll")
    directory = resolve.directory(read, ())
    candidates = extract.candidates(read, known=directory)
    return sorted(
        (
            " ".join(action.text.split()),
            tuple(one.name for one in action.responsible),
            str(action.due_on),
            action.explicit,
        )
        for action in resolve.actions(candidates, minutes=read, known=directory)
    )


def of_word(path: Path) -> Told:
    return told(word_files.blocks(path.read_bytes()))


def of_pdf(path: Path) -> Told:
    return told(pdf.blocks(path.read_bytes()))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Invented minutes as Word files whose tables have drawn lines."""
    folder = tmp_path_factory.mktemp("ruled")
    for seed in range(COUNT):
        path = folder / f"{seed:04}.docx"
        docx_file.write(minutes.make(seed), path)
        word = docx.Document(str(path))
        for table in word.tables:
            table.style = "Table Grid"
        word.save(str(path))
    return folder


def saved_as(ending: str, paths: Sequence[Path], target: Path) -> list[Path]:
    profile = f"-env:UserInstallation=file://{target}-profile"
    command = [program("soffice"), profile, "--headless", "--convert-to", ending, "--outdir", str(target)]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=240)  # noqa: S603
    return sorted(target.glob(f"*.{ending}"))


@pytest.mark.service
def test_what_libreoffice_prints_gives_the_actions_of_the_word_file(folder: Path, tmp_path: Path) -> None:
    word = sorted(folder.glob("*.docx"))
    printed = saved_as("pdf", word, tmp_path / "pdf")
    assert [of_pdf(path) for path in printed] == [of_word(path) for path in word]


@pytest.mark.service
def test_what_a_browser_prints_gives_the_actions_of_the_word_file(folder: Path, tmp_path: Path) -> None:
    word = sorted(folder.glob("*.docx"))[:PRINTED]
    for page in saved_as("html", word, tmp_path / "html"):
        flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={page.with_suffix('.pdf')}"]
        subprocess.run([program("chromium"), *flags, str(page)], check=True, capture_output=True, timeout=60)  # noqa: S603
    printed = sorted((tmp_path / "html").glob("*.pdf"))
    assert [of_pdf(path) for path in printed] == [of_word(path) for path in word]
