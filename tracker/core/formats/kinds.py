"""Which kind a document is: its content and its ending must tell the same. Reads nothing."""

import re
from enum import StrEnum
from pathlib import PurePath

from tracker.core.formats.archive import Archive
from tracker.core.model import Document
from tracker.errors import DocumentError


class Kind(StrEnum):
    """The kinds that are read, and those that people have in the same folder."""

    TEXT = "text"
    HTML = "html"
    MAIL = "mail"
    RTF = "rtf"
    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    DOC = "doc"
    """Word 97-2003: read through another program, and by nothing here."""


NAMES = {
    Kind.TEXT: "en textfil",
    Kind.HTML: "en webbsida (HTML)",
    Kind.MAIL: "ett e-brev",
    Kind.RTF: "en RTF-fil",
    Kind.DOCX: "ett Word-dokument (DOCX)",
    Kind.ODT: "ett OpenDocument-dokument (ODT)",
    Kind.PDF: "en PDF-fil",
    Kind.DOC: "en äldre Word-fil (DOC)",
}
ENDINGS = {
    **dict.fromkeys((".txt", ".text", ".md", ".markdown", ".tex", ".wiki", ".mediawiki"), Kind.TEXT),
    **dict.fromkeys((".html", ".htm", ".xhtml"), Kind.HTML),
    **dict.fromkeys((".eml", ".mht", ".mhtml"), Kind.MAIL),
    **dict.fromkeys((".docx", ".docm", ".dotx"), Kind.DOCX),
    **dict.fromkeys((".odt", ".ott"), Kind.ODT),
    ".rtf": Kind.RTF,
    ".pdf": Kind.PDF,
    ".doc": Kind.DOC,
}
"""Any other ending says nothing: "Protokoll 2026.03.04" has one as well."""
NEVER = {
    **dict.fromkeys((".xls", ".xlsx", ".ods", ".csv"), "ett kalkylark"),
    **dict.fromkeys((".ppt", ".pptx", ".odp"), "en presentation"),
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".bmp", ".heic", ".webp"), "en bild"),
    **dict.fromkeys((".zip", ".7z", ".rar", ".gz", ".tar"), "ett arkiv"),
    **dict.fromkeys((".exe", ".dll", ".bat", ".cmd", ".js", ".vbs", ".ps1"), "ett program"),
    **dict.fromkeys((".mp3", ".m4a", ".wav", ".mp4", ".mov"), "en inspelning"),
    ".msg": "ett Outlook-brev (.msg)",
    ".ics": "en kalenderfil",
}
SIGNATURES = {
    b"\x89PNG": "en bild",
    b"\xff\xd8\xff": "en bild",
    b"GIF8": "en bild",
    b"II*\0": "en bild",
    b"MM\0*": "en bild",
    b"\x1f\x8b": "en komprimerad fil",
    b"7z\xbc\xaf": "ett arkiv",
    b"Rar!": "ett arkiv",
    b"MZ": "ett program",
    b"\x7fELF": "ett program",
    b"ID3": "en inspelning",
}
"""First bytes of what is never minutes."""
ZIP = b"PK\x03\x04"
"""Local file header signature (PKWARE APPNOTE 4.3.7): DOCX and ODT are zip archives."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Compound file (MS-CFB 2.2): Office before 2007, Outlook's .msg, and any of today's with a password."""
ANYTHING = re.compile(rb"[^\0 \t\r\n\xef\xbb\xbf\xff\xfe]")
"""A byte that is neither blank nor part of a byte order mark."""
WORD = re.compile(r"word/document\d{0,3}\.xml")
LOOKED_AT = 4_096
WEB_PAGE = re.compile(
    r"(?:<\?xml[^>]{0,200}>\s*|<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
ANY_TAG = re.compile(
    r"<(?:p|div|table|h[1-6]|ul|ol|span|br|td|meta|title|b|i|font|center|section|main)\b", re.IGNORECASE
)
HEADER = re.compile(r"([A-Za-z][\w-]{1,40}):[ \t]?\S?")
MAIL_HEADERS = frozenset(
    [
        "from",
        "to",
        "date",
        "subject",
        "message-id",
        "mime-version",
        "received",
        "return-path",
        "content-type",
        "delivered-to",
    ]
)
READ = "DOCX, ODT, PDF, RTF, HTML, EML, TXT eller Markdown"


def of(document: Document) -> Kind:
    """Return the kind. Raises DocumentError: empty, encrypted, type (none that is read, or not what it is called)."""
    content = document.content
    if not ANYTHING.search(content):
        raise DocumentError("empty", "Filen är tom. Spara protokollet på nytt och lägg in det igen.")
    ending = PurePath(document.source).suffix.lower()
    named = ENDINGS.get(ending)
    found = _binary(content) or _textual(content, named)
    if named is not None and found is not named:
        raise DocumentError(
            "type",
            f"Filen heter {ending} men är {NAMES[found]}. Spara om protokollet, så att namn och innehåll stämmer.",
        )
    if ending in NEVER:
        raise DocumentError("type", f"Filen heter {ending}, som {NEVER[ending]}, men är {NAMES[found]}. Rätta namnet.")
    return found


def _binary(content: bytes) -> Kind | None:
    """Return the kind that the first bytes tell; None for what may be text."""
    for signature, name in SIGNATURES.items():
        if content.startswith(signature):
            raise DocumentError("type", f"Filen är {name}. Spara protokollet som {READ}.")
    if content.startswith(ZIP):
        return _packed(Archive(content))
    if content.startswith(OLE):
        return _compound(content)
    # PDF allows 1,024 bytes before its signature (Adobe's implementation note 13), RTF in practice a mark or a blank
    if b"%PDF-" in content[:1024]:
        return Kind.PDF
    return Kind.RTF if content[:64].lstrip(b"\xef\xbb\xbf\0 \t\r\n").startswith(b"{\\rtf") else None


def _packed(archive: Archive) -> Kind:
    if any(WORD.fullmatch(name) for name in archive.names):
        return Kind.DOCX
    mimetype = archive.read("mimetype") if "mimetype" in archive.names else b""
    if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
        return Kind.ODT
    if any(name.startswith(("xl/", "ppt/")) for name in archive.names) or "content.xml" in archive.names:
        raise DocumentError(
            "type", f"Filen är ett kalkylark eller en presentation, inget protokoll. Spara det som {READ}."
        )
    raise DocumentError(
        "type", f"Filen är ett arkiv men inget dokument. Packa upp den och lägg in protokollet som {READ}."
    )


def _compound(content: bytes) -> Kind:
    """Tell Word's old files by the names of their streams, which stand in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise DocumentError("encrypted", "Filen är lösenordsskyddad. Spara protokollet utan lösenord.")
    if "WordDocument".encode("utf-16-le") in content:
        return Kind.DOC
    raise DocumentError("type", f"Filen är en äldre Office-fil men inget Word-dokument. Spara protokollet som {READ}.")


def _textual(content: bytes, named: Kind | None) -> Kind:
    """Return the kind that a text's beginning tells; its ending decides only between a text and a part of a page."""
    start = content[:LOOKED_AT].replace(b"\0", b"").decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe \t\r\n")
    if WEB_PAGE.match(start) or (named is Kind.HTML and ANY_TAG.search(start)):
        return Kind.HTML
    return Kind.MAIL if _is_mail(start, named) else Kind.TEXT


def _is_mail(start: str, named: Kind | None) -> bool:
    """Whether the text begins with a letter's header; a text file must say more to be taken for one."""
    lines = start.removeprefix("From ").splitlines()
    names = set()
    for line in lines[:200]:
        if match := HEADER.match(line):
            names.add(match[1].lower())
        elif not line[:1].isspace():
            break
    known = len(names & MAIL_HEADERS)
    return known >= 2 and "mime-version" in names if named is Kind.TEXT else known >= (1 if named is Kind.MAIL else 3)
