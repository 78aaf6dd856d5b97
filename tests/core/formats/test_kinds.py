"""A document's kind is told by its content, and its ending must agree."""

import pytest

from tests.core.formats.packed import MIMETYPE, archive, odt, word
from tracker.core import formats
from tracker.core.formats import kinds
from tracker.core.formats.kinds import Kind
from tracker.core.model import Document
from tracker.errors import DocumentError

LETTER = b"From: ada@example.org\nSubject: Protokoll\nMIME-Version: 1.0\nContent-Type: text/plain\n\nAda bokar\n"
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")
LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("protokoll.txt", b"Ada bokar", Kind.TEXT),
        ("PROTOKOLL.TXT", b"Ada bokar", Kind.TEXT),
        ("Protokoll 2026.03.04", b"Ada bokar", Kind.TEXT),
        ("protokoll", b"<!DOCTYPE html><p>Ada", Kind.HTML),
        ("protokoll.htm", b"<p>Ada bokar</p>", Kind.HTML),
        ("protokoll.md", b"<p>Ada bokar</p>", Kind.TEXT),
        ("protokoll.eml", LETTER, Kind.MAIL),
        ("protokoll", LETTER, Kind.MAIL),
        ("brev.txt", b"From: Ada\nSubject: Protokoll\n\nBen bokar", Kind.TEXT),
        ("protokoll.rtf", b"\n{\\rtf1 Ada}", Kind.RTF),
        ("protokoll.pdf", b"\n%PDF-1.7", Kind.PDF),
        ("protokoll.doc", OLD_WORD, Kind.DOC),
        ("protokoll.docm", word("").content, Kind.DOCX),
        ("protokoll.odt", odt("").content, Kind.ODT),
        ("protokoll", archive({"word/document2.xml": b"<x/>"}), Kind.DOCX),
    ],
)
def test_a_kind_is_known(name: str, content: bytes, kind: Kind) -> None:
    assert kinds.of(Document(name, content)) is kind


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("protokoll.txt", b"", "empty"),
        ("protokoll.txt", b"  \r\n\n", "empty"),
        ("protokoll.txt", b"%PDF-1.7 ...", "type"),
        ("protokoll.txt", b"<!doctype html><p>Ada", "type"),
        ("protokoll.txt", LETTER, "type"),
        ("protokoll.docx", b"Ada bokar", "type"),
        ("protokoll.docx", odt("").content, "type"),
        ("protokoll.doc", b"{\\rtf1 Ada}", "type"),
        ("protokoll.html", b"Ada bokar", "type"),
        ("protokoll.pdf", b"Ada bokar", "type"),
        ("protokoll.jpg", b"Ada bokar", "type"),
        ("protokoll.txt", b"\x89PNG\r\n", "type"),
        ("protokoll.txt", b"\x00\x01\x02\x03" * 50, "type"),
        ("protokoll.docx", b"PK\x03\x04 broken", "type"),
        ("protokoll.doc", OLD_WORD, "type"),
        ("protokoll.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 xls", "type"),
        ("protokoll.docx", LOCKED, "encrypted"),
        ("lista.docx", archive({"xl/workbook.xml": b"<x/>"}), "type"),
        ("lista.ods", archive({"mimetype": MIMETYPE[:-4] + b"spreadsheet", "content.xml": b"<x/>"}), "type"),
        ("bilder.zip", archive({"bild.png": b"x"}), "type"),
        ("protokoll.docx", archive({"word/document.xml": b"<x/>"}), "type"),
        ("protokoll.docx", archive({"word/document.xml": b"<x"}), "type"),
        ("protokoll.odt", archive({"mimetype": MIMETYPE, "content.xml": b"<x/>"}), "type"),
    ],
)
def test_what_cannot_be_read_says_why(name: str, content: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as told:
        formats.blocks(Document(name, content))
    assert told.value.code == code
    assert str(told.value).endswith(".")


def test_the_sentence_says_what_the_file_is_called_and_what_it_is() -> None:
    with pytest.raises(DocumentError, match=r"^Filen heter \.docx men är en textfil\."):
        formats.blocks(Document("protokoll.docx", b"Ada bokar"))
