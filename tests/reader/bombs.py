"""Documents that were made to hang, fill or fell whoever opens them; each some megabytes at most."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tracker.core.model import Document

LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
"""PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16."""
WORD_PART = "word/document.xml"
WORD_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
ODT_TYPE = b"application/vnd.oasis.opendocument.text"


@dataclass(frozen=True)
class Entry:
    """A part of an archive, packed already; `size` is what the archive claims that it holds."""

    name: str
    packed: bytes
    size: int


def zeros(megabytes: int) -> bytes:
    """So many megabytes of zeros, deflated: a few kilobytes each."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return block * megabytes + b"\x03\x00"


def archive(*entries: Entry, shared: int = 0) -> bytes:
    """A zip archive of these parts, and of so many more that all share the last one's bytes."""
    out, listed = io.BytesIO(), []
    for entry in entries:
        listed.append((entry, out.tell()))
        name = entry.name.encode()
        out.write(LOCAL.pack(b"PK\3\4", 20, 0, 8, 0, 0, 0, len(entry.packed), entry.size, len(name), 0) + name)
        out.write(entry.packed)
    last, place = listed[-1]
    listed += [(Entry(f"{number}", last.packed, last.size), place) for number in range(shared)]
    start = out.tell()
    for entry, place in listed:
        name = entry.name.encode()
        sizes = (0, len(entry.packed), entry.size, len(name), 0, 0, 0, 0, 0, place)
        out.write(CENTRAL.pack(b"PK\1\2", 20, 20, 0, 8, 0, 0, *sizes) + name)
    out.write(END.pack(b"PK\5\6", 0, 0, len(listed), len(listed), out.tell() - start, start, 0))
    return out.getvalue()


def word(xml: str | bytes) -> bytes:
    """A Word file whose document is this XML."""
    return packed({"[Content_Types].xml": CONTENT_TYPES, "_rels/.rels": RELATIONS, WORD_PART: xml})


def odt(xml: str) -> bytes:
    """An OpenDocument text whose content is this XML."""
    return packed({"mimetype": ODT_TYPE, "content.xml": xml})


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name, part)
    return out.getvalue()


def paragraph(text: str, doctype: str = "") -> str:
    """A Word document of one paragraph, with entities if it declares some."""
    return f'{doctype}<w:document xmlns:w="{WORD_SPACE}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>'


def odt_paragraph(text: str, doctype: str = "") -> str:
    """The same as OpenDocument."""
    return (
        f'{doctype}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        f'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>{text}</text:p>'
        "</office:text></office:body></office:document-content>"
    )


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10)) + "]>"
)


def outside(url: str) -> str:
    """A declaration of an entity that lies outside the document."""
    return f'<!DOCTYPE x [<!ENTITY outside SYSTEM "{url}">]>'


def pdf(*objects: bytes) -> bytes:
    """A PDF of one page whose content is object 4; the others follow it."""
    fixed = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    )
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, said in enumerate((*fixed, objects[0], font, *objects[1:]), start=1):
        places.append(len(out))
        out += b"%d 0 obj" % number + said + b"endobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, start))


def stream(content: bytes, filters: bytes = b"/FlateDecode") -> bytes:
    """An object that holds a stream, packed already."""
    return b"<</Length %d/Filter%s>>stream\n" % (len(content), filters) + content + b"\nendstream "


def flate_pdf() -> bytes:
    """A page whose content is a gigabyte of blanks."""
    return pdf(stream(b"\x78\x9c" + zeros(1024)))


def nested_flate_pdf() -> bytes:
    """A stream that must be inflated four times, a thousandfold each time."""
    content = b"BT /F 12 Tf (x) Tj ET " * 100_000
    for _ in range(3):
        content = zlib.compress(content * 20, 9)
    return pdf(stream(content, b"[/FlateDecode/FlateDecode/FlateDecode]"))


def rows_pdf() -> bytes:
    """A page on which half a million words stand."""
    drawn = b"".join(b"1 0 0 1 %d %d Tm(ord)Tj\n" % (n % 550, n % 800) for n in range(500_000))
    return pdf(stream(zlib.compress(b"BT /F 4 Tf " + drawn + b"ET")))


def mail(parts: int) -> bytes:
    """A letter of so many parts."""
    return (
        b"From: a@b.se\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
        + b"--x\n\nhej\n" * parts
        + b"--x--"
    )


def deep_mail(depth: int) -> bytes:
    """A letter in a letter in a letter."""
    head = b"From: a@b.se\nMIME-Version: 1.0\n"
    return head + b"".join(
        b"Content-Type: multipart/mixed; boundary=x%d\n\n--x%d\n" % (n, n) for n in range(depth)
    ) + b"\nhej\n"  # fmt: skip


def rows_html() -> str:
    """A table of a million rows."""
    return "<html><body><table>" + "<tr><td>a<td>b" * 1_000_000 + "</table>"


BOMBS: Mapping[str, Callable[[], Document]] = {
    "2 GB in 2 MB": lambda: Document("a.docx", archive(Entry(WORD_PART, zeros(2048), 2 << 30))),
    "2 GB that claim to be 1 kB": lambda: Document("a.docx", archive(Entry(WORD_PART, zeros(2048), 1024))),
    "an archive in an archive": lambda: Document("a.docx", packed({"a.zip": packed({"b.zip": packed({"c": b"x"})})})),
    "an archive for a document": lambda: Document("a.docx", word(archive(Entry("x", zeros(100), 100 << 20)))),
    "parts that share their bytes": lambda: Document(
        "a.docx", archive(Entry(WORD_PART, zeros(90), 90 << 20), shared=1000)
    ),
    "sixty thousand parts": lambda: Document("a.docx", archive(*(Entry(f"{n}", b"\3\0", 0) for n in range(60_000)))),
    "laughs in Word": lambda: Document("a.docx", word(paragraph("&l9;", LAUGHS))),
    "laughs in OpenDocument": lambda: Document("a.odt", odt(odt_paragraph("&l9;", LAUGHS))),
    "laughs in a web page": lambda: Document("a.html", (LAUGHS + "<html><body><p>&l9;</p>").encode()),
    "a deep Word document": lambda: Document("a.docx", word(paragraph("<w:r>" * 200_000 + "</w:r>" * 200_000))),
    "a deep OpenDocument": lambda: Document(
        "a.odt", odt(odt_paragraph("<text:span>" * 50_000 + "</text:span>" * 50_000))
    ),
    "a Word table of a million rows": lambda: Document(
        "a.docx", word(paragraph("</w:t></w:r></w:p>" + "<w:tr/>" * 1_000_000 + "<w:p><w:r><w:t>"))
    ),
    "a gigabyte in a PDF": lambda: Document("a.pdf", flate_pdf()),
    "inflated three times": lambda: Document("a.pdf", nested_flate_pdf()),
    "half a million words on a page": lambda: Document("a.pdf", rows_pdf()),
    "a PDF whose pages are its own": lambda: Document(
        "a.pdf", pdf(b"<<>>").replace(b"/Kids[3 0 R]/Count 1", b"/Kids[2 0 R]/Count 9")
    ),
    "a million lines": lambda: Document("a.txt", b"a\tb\n" * 1_000_000),
    "20 MB on a line": lambda: Document("a.txt", b"ansvarig " * 2_200_000),
    "100 MB on a line": lambda: Document("a.txt", b"a" * 100_000_000),
    "a million parts of a letter": lambda: Document("a.eml", mail(1_000_000)),
    "a deep letter": lambda: Document("a.eml", deep_mail(100_000)),
    "a deep web page": lambda: Document("a.html", b"<html><body>" + b"<div>" * 1_000_000 + b"x"),
    "a deep list": lambda: Document("a.html", b"<html><body>" + b"<ul><li>" * 300_000 + b"x"),
    "a table in a table": lambda: Document("a.html", b"<html><body>" + b"<table><tr><td>" * 200_000 + b"x"),
    "a web page of a million rows": lambda: Document("a.html", rows_html().encode()),
    "a deep RTF": lambda: Document("a.rtf", b"{\\rtf1 " + b"{\\b " * 1_000_000 + b"x"),
    "RTF bytes without end": lambda: Document("a.rtf", b"{\\rtf1 \\bin2000000000 " + b"x" * 1_000_000),
}

HARD = {
    "names": "Ada Lind, ",
    "capitals": "ANSVARIG ",
    "assigned": "Ada Lind ska att uppdra åt ",
    "days": "2026-03-",
    "weekdays": "den 1 mars till ",
    "sections": "§ 1 ",
    "brackets": "([{",
    "stars": "**a* ",
    "underlines": "_a_",
    "tags": "<b <i ",
    "links": "[a](",
    "pipes": "a | ",
    "tabs": "a\t",
    "blanks": " ",
    "blanks and letters": "a    ",
    "dashes": "- ",
    "dots": ". . ",
    "colons": "Ansvarig: ",
    "entities": "&amp",
    "backslashes": "\\\\begin{",
    "digits": "1",
    "numbers": "1.1.",
    "slashes": "1/",
    "hyphens": "Anna-",
    "at": "@a ",
    "quotes": "\"'",
}
"""Words that some pattern begins to match, over and over."""
