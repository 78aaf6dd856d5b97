"""Archives as word processors pack them, with no more in them than a test needs."""

import io
import zipfile

from tracker.core.model import Document

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OPEN = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"'
    for name, kind in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
    )
)
MIMETYPE = b"application/vnd.oasis.opendocument.text"


def archive(parts: dict[str, bytes]) -> bytes:
    """A zip archive of the parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return buffer.getvalue()


def word(body: str, *, numbering: str = "", styles: str = "") -> Document:
    """A Word document with a body in WordprocessingML."""
    parts = {"word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>".encode()}
    if numbering:
        parts["word/numbering.xml"] = f"<w:numbering {WORD}>{numbering}</w:numbering>".encode()
    if styles:
        parts["word/styles.xml"] = f"<w:styles {WORD}>{styles}</w:styles>".encode()
    return Document("protokoll.docx", archive(parts))


def odt(body: str, *, styles: str = "") -> Document:
    """An OpenDocument text with a body and automatic styles."""
    content = (
        f"<office:document-content {OPEN}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return Document("protokoll.odt", archive({"mimetype": MIMETYPE, "content.xml": content.encode()}))
