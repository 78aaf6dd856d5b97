"""The least that anybody does with a document: its text, and nothing understood. And how other libraries get it.

Each takes the bytes and gives the text. A floor is what no reading can be faster than; a peer is what people use.
"""

import email
import email.message
import email.policy
import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import pypdfium2  # type: ignore[import-untyped]
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

PATTERN = re.compile(
    r"(åtgärd\w*|att göra|ansvarig\w*|slutdatum|beslut\w*|uppdr\w+|(?:19|20)\d\d-\d\d-\d\d)", re.IGNORECASE
)

Way = Callable[[bytes], str]


def lines(content: bytes) -> str:
    """Decode, and search each line for one case-blind pattern."""
    return "\n".join(line for line in content.decode().splitlines() if PATTERN.search(line))


def mail(content: bytes) -> str:
    """Unpack a letter's text as the standard library does, and search it."""
    letter = email.message_from_bytes(content, email.message.EmailMessage, policy=email.policy.default)
    return lines(letter.get_content().encode())


def word(content: bytes) -> str:
    """Unzip a Word file and parse its text's XML."""
    return _zipped(content, "word/document.xml")


def opened(content: bytes) -> str:
    """Unzip an OpenDocument text and parse its XML."""
    return _zipped(content, "content.xml")


def _zipped(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return "".join(map(str, etree.fromstring(archive.read(name)).itertext()))


def page(content: bytes) -> str:
    """Parse a web page with selectolax."""
    body = LexborHTMLParser(content).body
    return body.text(separator=" ") if body else ""


def pdf(content: bytes) -> str:
    """Give the text of a PDF's pages as pdfium has it."""
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(one.get_textpage().get_text_bounded() for one in document)
    finally:
        document.close()


def python_docx(content: bytes) -> str:
    """Give paragraphs and the cells of tables in their order."""
    found: list[str] = []
    for block in docx.Document(io.BytesIO(content)).iter_inner_content():
        if isinstance(block, docx.table.Table):
            found += ["\t".join(cell.text for cell in row.cells) for row in block.rows]
        else:
            found.append(block.text)
    return "\n".join(found)


def with_pdfplumber(pdfplumber: Any) -> Way:
    """Give text and tables of each page."""

    def read(content: bytes) -> str:
        with pdfplumber.open(io.BytesIO(content)) as document:
            return "\n".join(f"{one.extract_text()}{one.extract_tables()}" for one in document.pages)

    return read


FLOORS: dict[str, Way] = {
    "txt": lines,
    "md": lines,
    "eml": mail,
    "docx": word,
    "odt": opened,
    "html": page,
    "pdf, ruled": pdf,
    "pdf, unruled": pdf,
}
"""By kind; of RTF there is none that is usual."""
