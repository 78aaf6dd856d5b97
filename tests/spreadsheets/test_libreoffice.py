"""LibreOffice opens what we write, and we read what it writes."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from tests.services import part_of, program
from tracker import spreadsheets
from tracker.spreadsheets import delimited, workbook
from tracker.spreadsheets.workbook import Heading

pytestmark = pytest.mark.service

ROWS = [("text", "due", "end"), ('=Boka "sal";\nåäö 🙂', "2026-03-20", "3"), ("Köp ljus", "", "4")]


CSV_IN_UTF_8 = "--infilter=CSV:44,34,76,1"
"""Comma, double quote, UTF-8, from the first line: a conversion passes over the mark that opens our files."""


def converted(file: Path, kind: str, *options: str) -> bytes:
    """The file as LibreOffice writes it."""
    office = Path(program("soffice")).resolve()
    part_of(office.parent / "libsclo.so", package="libreoffice-calc-nogui")
    home = f"-env:UserInstallation=file://{file.parent / 'home'}"
    out = ["--outdir", str(file.parent / "out"), str(file)]
    command = [str(office), home, "--headless", *options, "--convert-to", kind, *out]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 -- our own file
    return next((file.parent / "out").iterdir()).read_bytes()


def test_libreoffice_reads_our_workbook_as_it_was_meant(tmp_path: Path) -> None:
    file = tmp_path / "items.xlsx"
    rows = [(ROWS[1][0], date(2026, 3, 20), 3), (ROWS[2][0], None, 4)]
    file.write_bytes(workbook.written([Heading(name) for name in ROWS[0]], rows, title="Items"))
    [sheet] = spreadsheets.read(converted(file, "csv:Text - txt - csv (StarCalc):44,34,76"))
    assert [line.cells for line in sheet.lines] == ROWS


def test_a_workbook_that_libreoffice_made_is_read(tmp_path: Path) -> None:
    file = tmp_path / "items.csv"
    file.write_bytes(delimited.written(ROWS))
    [sheet] = spreadsheets.read(converted(file, "xlsx", CSV_IN_UTF_8))
    assert [tuple(map(delimited.unguarded, line.cells)) for line in sheet.lines] == ROWS
