"""Whole documents to damage: the same invented minutes in each kind that is read. A new kind is a line of KINDS."""

import html
import io
import tempfile
from base64 import encodebytes
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from tests.core.formats import pdf_file
from tests.generator import docx_file, minutes, text
from tests.reader import bombs

COUNT = 6
"""Invented documents, each in every kind."""


def _text(seed: int) -> bytes:
    return text.render(minutes.make(seed))[0].encode()


def _markdown(seed: int) -> bytes:
    return text.render_markdown(minutes.make(seed))[0].encode("cp1252", "replace")


def _word(seed: int) -> bytes:
    with tempfile.NamedTemporaryFile(suffix=".docx") as file:
        docx_file.write(minutes.make(seed), Path(file.name))
        return file.read()


def _rows(seed: int) -> list[list[str]]:
    """The lines of the minutes, each its cells."""
    return [line.split("\t") for line in _text(seed).decode().splitlines()]


def _odt(seed: int) -> bytes:
    space = 'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    lines = ("<text:tab/>".join(html.escape(cell, quote=False) for cell in row) for row in _rows(seed))
    body = "</text:p><text:p>".join(lines)
    cells = "".join(f"<table:table-cell><text:p>{n}</text:p></table:table-cell>" for n in range(3))
    table = f"</text:p><table:table {space}><table:table-row>{cells}</table:table-row></table:table><text:p>"
    return bombs.odt(bombs.odt_paragraph(body + table))


def _page(seed: int) -> bytes:
    out = io.StringIO("<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>")
    out.seek(0, io.SEEK_END)
    for row in _rows(seed):
        cells = [html.escape(cell) for cell in row]
        whole = f"<p>{cells[0]}</p>"
        out.write(whole if len(cells) == 1 else f"<table><tr><td>{'<td>'.join(cells)}</tr></table>")
    return out.getvalue().encode()


def _letter(seed: int) -> bytes:
    attached = encodebytes(_word(seed) if seed % 2 else _page(seed))
    name = "protokoll.docx" if seed % 2 else "protokoll.html"
    head = "From: ada@example.org\nTo: ben@example.org\nSubject: =?utf-8?q?M=C3=B6te?=\nMIME-Version: 1.0\n"
    parts = (
        f'Content-Type: multipart/mixed; boundary="=x"\n\n--=x\nContent-Type: text/plain; charset=utf-8\n\n{"Hej!"}\n'
    )
    attachment = f'--=x\nContent-Disposition: attachment; filename="{name}"\nContent-Transfer-Encoding: base64\n\n'
    return (head + parts + attachment).encode() + attached + b"--=x--\n"


def _rtf(seed: int) -> bytes:
    out = ["{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\n"]
    for row in _rows(seed):
        cells = [cell.translate({ord(c): f"\\{c}" for c in "\\{}"}) for cell in row]
        ends = "".join(f"\\cellx{2000 * n}" for n in range(1, len(cells) + 1))
        inside = "\\cell ".join(cells)
        is_row = len(cells) > 1
        out.append(f"\\trowd{ends}\\intbl {inside}\\cell\\row\n" if is_row else f"\\pard {inside}\\par\n")
    letters = (char if ord(char) < 128 else f"\\u{ord(char)}?" for char in "".join(out) + "}")
    return "".join(letters).encode()


def _pdf(seed: int) -> bytes:
    rows = [[cell.encode("cp1252", "replace").decode("cp1252") for cell in row] for row in _rows(seed)]
    pages = [rows[n : n + 40] for n in range(0, len(rows), 40)]
    return pdf_file.pdf(*(pdf_file.lines(*("   ".join(row) for row in page)) for page in pages))


KINDS: Mapping[str, Callable[[int], bytes]] = {
    "txt": _text,
    "md": _markdown,
    "docx": _word,
    "odt": _odt,
    "html": _page,
    "eml": _letter,
    "rtf": _rtf,
    "pdf": _pdf,
}


@cache
def seed(kind: str, number: int) -> bytes:
    """The whole document of this kind; the same number is the same bytes."""
    return KINDS[kind](number % COUNT)
