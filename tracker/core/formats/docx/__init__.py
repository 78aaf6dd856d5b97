"""Word documents → blocks. A table row is one line, a paragraph one line for each line break.

Headers, footers, footnotes, comments, hidden and deleted text and tables of contents are not read; text boxes stand
after their paragraph, numbers that Word counts before it. Elements are known by name alone, as ISO's strict form and
Word's own differ in namespace (ISO 29500-1 and -4).
"""

import re

from tracker.core.formats import flow
from tracker.core.formats.archive import Archive, parsed
from tracker.core.formats.docx.body import Body
from tracker.core.formats.docx.numbers import Lists
from tracker.core.formats.docx.styles import Styles
from tracker.core.formats.docx.xml import child
from tracker.core.model import Block
from tracker.errors import DocumentError

TABLE_STYLE = re.compile(rb'<w:style w:type="table".*?</w:style>', re.DOTALL)
"""Most of what a document's styles hold, and nothing that is asked here: unread it saves half of the time."""


def blocks(content: bytes) -> tuple[Block, ...]:
    """Return the blocks of a .docx file. Raises DocumentError with code type, bomb, encrypted or too_large."""
    archive = Archive(content)
    main = _part(archive, "document")
    body = None if main is None else child(archive.xml(main), "body")
    if body is None:
        raise DocumentError("type", "Filen kan inte läsas som Word-dokument. Spara om den i Word.")
    styles, numbering = _part(archive, "styles"), _part(archive, "numbering")
    known = Styles(parsed(TABLE_STYLE.sub(b"", archive.read(styles))) if styles else None)
    lists = Lists(archive.xml(numbering) if numbering else None)
    return flow.blocks(Body(known, lists).parts(body))


def _part(archive: Archive, name: str) -> str | None:
    """Return the name of a part; some programs number it ("word/document2.xml")."""
    pattern = re.compile(rf"word/{name}\d{{0,3}}\.xml")
    return min((found for found in archive.names if pattern.fullmatch(found)), default=None)
