"""The same minutes in every kind of document give the same actions."""

import subprocess
from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP
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


@pytest.mark.parametrize("ending", ["txt", "docx"])
def test_minutes_attached_to_a_letter_give_the_same_actions(
    folder: Path, of_text: list[Told], tmp_path: Path, ending: str
) -> None:
    for path in sorted(folder.glob(f"*.{ending}"))[:SAVED]:
        letter = _letter("Hej! Protokollet kommer här. Hälsningar Ada\n")
        letter.add_attachment(path.read_bytes(), maintype="application", subtype="octet-stream", filename=path.name)
        _send(letter, tmp_path / path.with_suffix(".eml").name)
    assert told(sorted(tmp_path.glob("*.eml"))) == of_text[:SAVED]


def test_minutes_written_in_a_letter_give_the_same_actions(folder: Path, of_text: list[Told], tmp_path: Path) -> None:
    for path in sorted(folder.glob("*.txt"))[:SAVED]:
        _send(_letter(path.read_text(encoding="utf-8")), tmp_path / path.with_suffix(".eml").name)
    assert told(sorted(tmp_path.glob("*.eml"))) == of_text[:SAVED]


@pytest.fixture(scope="module")
def open_documents(folder: Path) -> list[Path]:
    """Some of the Word files as LibreOffice saves them for itself."""
    return converted(sorted(folder.glob("*.docx"))[:SAVED], ending="odt", target=folder / "odt")


@pytest.mark.service
@pytest.mark.parametrize("ending", ["odt", "docx", "html", "rtf", "pdf"])
def test_what_libreoffice_saves_gives_the_same_actions(
    open_documents: list[Path], of_text: list[Told], tmp_path: Path, ending: str
) -> None:
    saved = open_documents if ending == "odt" else converted(open_documents, ending=ending, target=tmp_path / ending)
    assert told(saved) == of_text[:SAVED]


@pytest.mark.service
def test_a_letter_set_as_a_web_page_gives_the_same_actions(
    open_documents: list[Path], of_text: list[Told], tmp_path: Path
) -> None:
    for path in converted(open_documents, ending="html", target=tmp_path / "html"):
        letter = _letter("Det här brevet är en webbsida.\n")
        letter.add_alternative(path.read_text(encoding="utf-8"), subtype="html", cte="base64")
        _send(letter, tmp_path / path.with_suffix(".eml").name)
    assert told(sorted(tmp_path.glob("*.eml"))) == of_text[:SAVED]


def converted(paths: Sequence[Path], *, ending: str, target: Path) -> list[Path]:
    """The documents as LibreOffice saves them."""
    profile = f"-env:UserInstallation=file://{target}-profile"
    command = [program("soffice"), profile, "--headless", "--convert-to", ending, "--outdir", str(target)]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=240)  # noqa: S603
    return sorted(target.glob(f"*.{ending}"))


def _letter(body: str) -> EmailMessage:
    letter = EmailMessage(policy=SMTP)
    letter["From"], letter["To"] = "ada@example.org", "ben@example.org"
    letter["Subject"] = "Protokollet"
    letter.set_content(body, cte="quoted-printable")
    return letter


def _send(letter: EmailMessage, path: Path) -> None:
    path.write_bytes(letter.as_bytes())
