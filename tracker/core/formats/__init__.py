"""Bytes → blocks with their places. Here only the kind is told; each format is read in a file of its own.

Doesn't know what a block means: headings of tables, names and dates are for later rooms.
"""

from tracker.core.formats import docx, text
from tracker.core.model import Block, Document
from tracker.errors import DocumentError

ZIP = b"PK\x03\x04"
"""Local file header signature (PKWARE APPNOTE 4.3.7): DOCX and its like are zip archives."""

NOT_TEXT = {
    b"%PDF-": "en PDF-fil",
    b"\xd0\xcf\x11\xe0": "en äldre Office-fil (.doc)",
    b"{\\rtf": "en RTF-fil",
    b"\x89PNG": "en bild",
    b"\xff\xd8\xff": "en bild",
    b"\x1f\x8b": "en komprimerad fil",
}
"""First bytes of kinds that people have in the same folder and that are not read."""


def blocks(document: Document) -> tuple[Block, ...]:
    """Return the document's paragraphs, headings and table rows in order.

    Raises DocumentError with code empty, type, encrypted, too_large, bomb or crash.
    """
    content = document.content
    if not content.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise DocumentError("empty", "Filen är tom. Spara protokollet på nytt och lägg in det igen.")
    for signature, kind in NOT_TEXT.items():
        if content.startswith(signature):
            raise DocumentError("type", f"Filen är {kind}. Spara protokollet som DOCX, TXT eller Markdown.")
    if content.startswith(ZIP):
        return docx.blocks(content)
    if document.source.lower().endswith(".docx"):
        raise DocumentError("type", "Filen heter .docx men är ingen Word-fil. Spara om protokollet i Word.")
    return text.blocks(text.decode(content))
