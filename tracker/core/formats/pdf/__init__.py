"""PDF files → blocks. The pages are read by pdfium, what stands on them is grouped here.

A paragraph is a line for each line that somebody wrote (wrapped ones are joined), a table row is one line; lines are
counted over the pages without their furniture.
"""

from tracker.core.formats.pdf import furniture, layout, paragraphs
from tracker.core.model import Block
from tracker.errors import DocumentError


def blocks(content: bytes) -> tuple[Block, ...]:
    """Return the blocks of a PDF file. Raises DocumentError with code type, encrypted, too_large or scan."""
    from tracker.core.formats.pdf import pages  # the library takes 0.1 s to load, and most documents are no PDF

    read = list(pages.read(content))
    if not any(page.words for page in read):
        raise DocumentError(
            "scan",
            "Filen är inskannad, ingen text går att läsa. Lägg in protokollet som DOCX eller installera ocrmypdf.",
        )
    return tuple(paragraphs.blocks(layout.parts(furniture.without(read))))
