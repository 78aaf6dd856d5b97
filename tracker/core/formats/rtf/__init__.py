"""Rich Text Format → blocks. Headers, footers, notes, pictures, hidden and deleted text are not read.

After the RTF specification 1.9.1; only what changes the text, its tables and its headings is known here.
"""

import re
from collections.abc import Iterator

from tracker.core.formats import flow
from tracker.core.formats.rtf import head
from tracker.core.formats.rtf.reader import Reader
from tracker.core.model import Block

TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z'])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)


def blocks(content: bytes) -> tuple[Block, ...]:
    """Return the blocks of an .rtf file. Raises DocumentError with code bomb or too_large."""
    written = content.decode("latin-1")
    reader = Reader(head.fonts(written), head.levels(written))
    for token in _tokens(written):
        reader.take(token)
    return flow.blocks(reader.finished())


def _tokens(written: str) -> Iterator[re.Match[str]]:
    r"""Yield the tokens; raw bytes after \bin are passed over, as they may hold anything."""
    at = 0
    while match := TOKEN.search(written, at):
        at = match.end()
        if match["word"] == "bin":
            at += max(0, int(match["number"] or 0))
        else:
            yield match
