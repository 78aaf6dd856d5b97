"""Programs of the machine that make a document readable: old Word files to new ones, scans to text.

Each is optional. They run in a child like any reader, with wider limits; what they make is read as any document is.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tracker.errors import DocumentError
from tracker.reader.limits import CONVERTING, RECOGNISING, Limits

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of a compound file ([MS-CFB] 2.2), in which Word 97 to 2003 kept a document."""
WORD_STREAM = "WordDocument".encode("utf-16-le")
"""The name of a stream that only Word's have ([MS-DOC] 2.1.1)."""

OFFICE_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse">
<value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
"""LibreOffice runs nothing that stands in a document, and fetches nothing that it names."""


@dataclass(frozen=True)
class Program:
    """A way from one kind of file to another."""

    name: str
    given: str
    """The ending of what it takes."""
    ending: str
    """The ending of what it makes."""
    limits: Limits
    command: Callable[[Path], list[str]]
    """Makes the command line for a folder that holds `in` and the ending; it writes `out` and the ending there."""


def _office(folder: Path) -> list[str]:
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(OFFICE_SETTINGS, encoding="utf-8")
    (folder / "in.doc").rename(folder / "out.doc")  # it names what it makes after what it takes
    switches = ["--headless", "--norestore", "--nolockcheck", "--infilter=MS Word 97", "--convert-to", "docx"]
    return ["soffice", f"-env:UserInstallation={profile.as_uri()}", *switches, "--outdir", str(folder), "out.doc"]


def _antiword(folder: Path) -> list[str]:
    # a width of 0: each paragraph on one line
    return ["sh", "-c", "exec antiword -m UTF-8.txt -w 0 in.doc > out.txt"]


def _ocr(folder: Path) -> list[str]:
    return ["ocrmypdf", "-l", "swe", "--output-type", "pdf", "--optimize", "0", "--jobs", "2", "in.pdf", "out.pdf"]


OFFICE = Program("soffice", "doc", "docx", CONVERTING, _office)
ANTIWORD = Program("antiword", "doc", "txt", CONVERTING, _antiword)
OCR = Program("ocrmypdf", "pdf", "pdf", RECOGNISING, _ocr)
PROGRAMS: Mapping[str, Program] = {program.name: program for program in (OFFICE, ANTIWORD, OCR)}


def is_old_word(content: bytes) -> bool:
    """Tell whether these bytes are a document of Word 97 to 2003."""
    return content.startswith(OLE) and WORD_STREAM in content


def for_old_word() -> Program | None:
    """Give the program for old Word files: LibreOffice, which keeps tables, before antiword, which draws them."""
    return next((program for program in (OFFICE, ANTIWORD) if shutil.which(program.name)), None)


def for_scans() -> Program | None:
    """Give the program that reads scans, if it is there and knows Swedish."""
    return OCR if shutil.which(OCR.name) and "swe" in _languages() else None


@cache
def _languages() -> frozenset[str]:
    """Ask the text recogniser which languages it knows."""
    recogniser = shutil.which("tesseract")
    if recogniser is None:
        return frozenset()
    asked = [recogniser, "--list-langs"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603 -- no word of a document
    return frozenset(told.stdout.split())


def convert(content: bytes, *, program: str, folder: Path) -> bytes:
    """Run a program on a file in this folder, in the process that was made for it. DocumentError when nothing comes."""
    chosen = PROGRAMS[program]
    (folder / f"in.{chosen.given}").write_bytes(content)
    result = folder / f"out.{chosen.ending}"
    command = chosen.command(folder)
    status = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, check=False).returncode  # noqa: S603 -- ours
    if not result.is_file() or not result.stat().st_size:
        sys.stderr.write(f"{program} ended with {status}\n")
        raise DocumentError("type", REFUSED.format(program=program))
    return result.read_bytes()


REFUSED = (
    "Filen kan inte läsas ({program} klarar den inte); den kan vara skadad eller skyddad med lösenord. "
    "Öppna protokollet i det program det skrevs i och spara det som DOCX utan lösenord."
)
