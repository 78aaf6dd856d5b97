"""Bytes → blocks with their places. Here only the reader is chosen; each kind is read in a file of its own.

Doesn't know what a block means: headings of tables, names and dates are for later rooms.
"""

from collections.abc import Callable

from tracker.core.formats import docx, eml, encoding, html, kinds, odt, rtf, written
from tracker.core.formats.kinds import Kind
from tracker.core.model import Block, Document
from tracker.errors import DocumentError


def blocks(document: Document) -> tuple[Block, ...]:
    """Return the document's paragraphs, headings and table rows in order.

    Raises DocumentError with code empty, type, encrypted, too_large, bomb or scan.
    """
    return READERS[kinds.of(document)](document.content)


def _of_text(content: bytes) -> tuple[Block, ...]:
    return written.blocks(encoding.decode(content))


def _of_pdf(content: bytes) -> tuple[Block, ...]:
    # it takes longer to import than most documents to read
    from tracker.core.formats import pdf

    return pdf.blocks(content)


def _of_mail(content: bytes) -> tuple[Block, ...]:
    """Return the blocks of what looks most like minutes in a letter; one attachment that can't be read is no matter."""
    best: tuple[Block, ...] = ()
    most = -1
    failure = DocumentError("empty", "Brevet är tomt och har ingen bilaga. Lägg in protokollet för sig.")
    for document in eml.documents(content):
        try:
            found = blocks(document)
        except DocumentError as error:
            failure = error
            continue
        if found and (likeness := eml.likeness(document.source, found)) > most:
            best, most = found, likeness
    if not best:
        raise failure
    return best


def _of_doc(_: bytes) -> tuple[Block, ...]:
    raise DocumentError("type", f"Filen är {kinds.NAMES[Kind.DOC]}. Spara protokollet som DOCX eller PDF.")


READERS: dict[Kind, Callable[[bytes], tuple[Block, ...]]] = {
    Kind.TEXT: _of_text,
    Kind.HTML: html.blocks,
    Kind.MAIL: _of_mail,
    Kind.RTF: rtf.blocks,
    Kind.DOCX: docx.blocks,
    Kind.ODT: odt.blocks,
    Kind.PDF: _of_pdf,
    Kind.DOC: _of_doc,
}
