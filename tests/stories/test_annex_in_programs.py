"""The annex in other programs: LibreOffice opens the Word file, and a PDF holds every row."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

from tests.core.test_report import ITEM, MEETING, PEOPLE, agenda
from tests.services import program
from tracker import pdf, templates
from tracker.core import report
from tracker.errors import MissingError

TEMPLATES = templates.environment()
TEXTS = [f"Laga bro nummer {n}" for n in range(1, 41)]
GIVEN = agenda(*(replace(ITEM, key=f"{n:06}", text=text, due_on=MEETING) for n, text in enumerate(TEXTS)))


def words(file: bytes | Path) -> str:
    with pypdfium2.PdfDocument(file) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


@pytest.mark.service
def test_libreoffice_opens_the_word_file_with_every_row_and_the_page_numbers(tmp_path: Path) -> None:
    soffice = program("soffice")
    _, template = next(TEMPLATES.files("agenda/annex.docx"))
    (tmp_path / "annex.docx").write_bytes(report.docx(GIVEN, template, people=PEOPLE))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), "annex.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)  # noqa: S603 -- our own file
    said = words(tmp_path / "annex.pdf")
    assert [text for text in TEXTS if text not in said] == []
    assert said.count("Mötets beslut") >= 2  # the head row stands on each page
    assert "Sida 2 av" in said


@pytest.mark.service
def test_a_pdf_holds_every_row_and_the_page_numbers() -> None:
    try:
        content = pdf.write(report.render(GIVEN, TEMPLATES, format="html", people=PEOPLE))
    except MissingError as missing:
        pytest.skip(str(missing))
    said = words(content)
    assert [text for text in TEXTS if text not in said] == []
    assert said.count("Mötets beslut") >= 2
    assert "Sida 2 av" in said
