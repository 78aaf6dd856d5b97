"""Old Word files and scans are read with the programs of the machine, as long as they are there."""

import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.services import program
from tracker import reader
from tracker.core.model import Action, Document
from tracker.errors import DocumentError
from tracker.reader import programs

MINUTES = """<html><body><h1>Protokoll Kultursamrådet 2026-03-02</h1><p>Närvarande: Ada Lind, Ben Åkerlund</p>
<table border="1"><tr><td>Åtgärd</td><td>Klart senast</td><td>Ansvarig</td></tr>
<tr><td>Boka sal</td><td>2026-03-20</td><td>Ben Åkerlund</td></tr></table></body></html>"""


@pytest.fixture(scope="session")
def old_word(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Minutes as Word 97 kept them, made by LibreOffice."""
    folder = tmp_path_factory.mktemp("doc")
    return _made(folder, MINUTES, "html", "doc:MS Word 97", "--infilter=HTML (StarWriter)")


def _made(folder: Path, text: str, ending: str, kind: str, *more: str) -> bytes:
    office = program("soffice")
    (folder / f"a.{ending}").write_text(text, encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", *more, "--convert-to", kind, "--outdir", str(folder), f"a.{ending}"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)  # noqa: S603 -- our own words
    return (folder / f"a.{kind.partition(':')[0]}").read_bytes()


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Call it with the names of programs, and nothing is installed but these."""

    def only(names: str) -> None:
        (tmp_path / "bin").mkdir()
        for name in names.split():
            (tmp_path / "bin" / name).symlink_to(program(name))
        reader.close()
        monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    yield only
    reader.close()


@pytest.mark.service
def test_an_old_word_file_is_read_with_libreoffice(old_word: bytes) -> None:
    assert programs.is_old_word(old_word)
    read = reader.read(Document("protokoll.doc", old_word))
    assert read.minutes.source == "protokoll.doc"
    assert told(read.actions) == [("Boka sal", date(2026, 3, 20), "Ben Åkerlund")]


@pytest.mark.service
def test_an_old_word_file_is_read_with_antiword_where_that_is_all_there_is(
    old_word: bytes, installed: Callable[[str], None]
) -> None:
    installed("antiword sh")
    read = reader.read(Document("protokoll.doc", old_word))
    assert told(read.actions) == [("Boka sal", date(2026, 3, 20), "Ben Åkerlund")]


@pytest.mark.service
def test_without_either_it_is_told_what_kind_of_file_it_is(old_word: bytes, installed: Callable[[str], None]) -> None:
    installed("")
    with pytest.raises(DocumentError) as caught:
        reader.read(Document("protokoll.doc", old_word))
    assert caught.value.code == "type"


@pytest.mark.service
def test_a_broken_old_word_file_is_told_so(old_word: bytes) -> None:
    program("soffice")
    with pytest.raises(DocumentError) as caught:
        reader.read(Document("protokoll.doc", old_word[:512] + programs.WORD_STREAM + bytes(2000)))
    assert caught.value.code == "type"


@pytest.mark.service
def test_a_scan_is_read_and_each_date_in_it_is_asked_about(tmp_path: Path) -> None:
    program("ocrmypdf")
    read = reader.read(Document("protokoll.pdf", scanned(tmp_path)))
    assert read.minutes.is_recognised
    assert reader.RECOGNISED in read.minutes.warnings
    assert [(one.due_on, one.is_due_certain) for one in read.actions] == [(date(2026, 3, 20), False)]


@pytest.mark.service
def test_a_scan_is_told_to_be_one_where_nothing_reads_it(tmp_path: Path, installed: Callable[[str], None]) -> None:
    scan = scanned(tmp_path)
    installed("")
    with pytest.raises(DocumentError, match="inskannad") as caught:
        reader.read(Document("protokoll.pdf", scan))
    assert caught.value.code == "scan"


def scanned(folder: Path) -> bytes:
    """The minutes as a picture of a page."""
    (folder / "text.pdf").write_bytes(_made(folder, MINUTES, "html", "pdf:writer_web_pdf_Export"))
    switches = ["-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfimage8", "-r200", "-sOutputFile=scan.pdf"]
    subprocess.run([program("gs"), *switches, "text.pdf"], cwd=folder, check=True, timeout=60)  # noqa: S603 -- our own
    return (folder / "scan.pdf").read_bytes()


def told(actions: tuple[Action, ...]) -> list[tuple[str, date | None, str | None]]:
    """What the actions say."""
    return [(one.text, one.due_on, one.responsible_words) for one in actions]
