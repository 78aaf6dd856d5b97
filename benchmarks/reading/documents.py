"""Invented minutes of the tests' generator, the same in every kind of document, with their answers."""

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

import docx
import pypdfium2  # type: ignore[import-untyped]

from tests.generator import answers, docx_file, minutes, text
from tests.generator.blocks import Invented
from tracker.core.model import Document

COUNT = 12
PAGE = 2_500
"""Characters of a page of minutes, where the document has no pages of its own."""
SAVED = {"odt": "docx", "html": "docx", "rtf": "docx", "pdf, ruled": "docx, ruled", "pdf, unruled": "docx"}
"""What LibreOffice makes, and of what. Its tables have lines only where the Word file's have them."""


@dataclass(frozen=True)
class Paper:
    """A document as it came, how long it is, and what a careful reader finds in it."""

    document: Document
    pages: float
    gold: Mapping[str, Any]


def papers(folder: Path) -> dict[str, list[Paper]]:
    """Write the documents; gives those of each kind. What only LibreOffice writes is left out where it is missing."""
    invented = [minutes.make(seed) for seed in range(COUNT)]
    paths = {kind: _written(invented, kind, folder / kind) for kind in ("txt", "md", "docx", "docx, ruled", "eml")}
    for kind, source in SAVED.items():
        paths[kind] = _saved(paths[source], kind, folder / kind)
    del paths["docx, ruled"]
    return {
        kind: [_paper(path, one) for path, one in zip(made, invented, strict=True)]
        for kind, made in paths.items()
        if made
    }


def _paper(path: Path, invented: Invented) -> Paper:
    written, page = text.render(invented)
    content = path.read_bytes()
    pages = len(pypdfium2.PdfDocument(content)) if path.suffix == ".pdf" else len(written) / PAGE
    return Paper(Document(path.name, content), pages, answers.gold(invented, page=page, source=path.name))


def _written(documents: Sequence[Invented], kind: str, folder: Path) -> list[Path]:
    folder.mkdir()
    paths = [folder / f"{number:04}.{kind.partition(',')[0]}" for number in range(len(documents))]
    for document, path in zip(documents, paths, strict=True):
        _write(document, kind, path)
    return paths


def _write(document: Invented, kind: str, path: Path) -> None:
    match kind:
        case "txt":
            path.write_text(text.render(document)[0], encoding="utf-8")
        case "md":
            path.write_text(text.render_markdown(document)[0], encoding="utf-8")
        case "eml":
            path.write_bytes(_letter(text.render(document)[0]).as_bytes())
        case "docx":
            docx_file.write(document, path)
        case "docx, ruled":
            docx_file.write(document, path)
            _rule(path)


def _rule(path: Path) -> None:
    """Draw the lines of a Word file's tables."""
    word = docx.Document(str(path))
    for table in word.tables:
        table.style = "Table Grid"
    word.save(str(path))


def _letter(body: str) -> EmailMessage:
    letter = EmailMessage(policy=SMTP)
    letter["From"], letter["To"] = "ada@example.org", "ben@example.org"
    letter["Subject"] = "Protokollet"
    letter.set_content(body, cte="quoted-printable")
    return letter


def _saved(paths: Sequence[Path], kind: str, folder: Path) -> list[Path]:
    """Have LibreOffice save the documents; nothing where it is missing."""
    office = shutil.which("soffice")
    if office is None:
        sys.stdout.write(f"{kind} is left out: no LibreOffice (soffice) is installed to write it\n")
        return []
    ending = kind.partition(",")[0]
    profile = f"-env:UserInstallation={(folder.parent / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", ending, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=300)  # noqa: S603 - our files
    return sorted(folder.glob(f"*.{ending}"))
