"""A hostile archive is refused before it is unpacked, and while it is."""

import io
import struct
import zipfile

import pytest

from tests.core.formats.packed import WORD, archive
from tracker.core import formats
from tracker.core.formats.archive import Archive
from tracker.core.model import Document
from tracker.errors import DocumentError

BODY = f"<w:document {WORD}><w:body><w:p><w:r><w:t>Ada</w:t></w:r></w:p></w:body></w:document>".encode()


def code_of(content: bytes) -> str:
    with pytest.raises(DocumentError) as told:
        formats.blocks(Document("protokoll.docx", content))
    return told.value.code


def stored(entries: list[tuple[zipfile.ZipInfo | str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for entry, content in entries:
            packed.writestr(entry, content)
    return buffer.getvalue()


def test_a_bomb_is_told_by_its_sizes() -> None:
    assert code_of(archive({"word/document.xml": b"\0" * 50_000_000})) == "bomb"


def test_a_bomb_that_lies_about_its_size_gives_no_more_than_it_said() -> None:
    content = archive({"word/document.xml": b" " * 50_000_000})
    honest = struct.pack("<L", 50_000_000)
    with pytest.raises(DocumentError) as told:
        Archive(content.replace(honest, struct.pack("<L", 1_000))).read("word/document.xml")
    assert told.value.code == "type"


def test_thousands_of_entries_are_too_many() -> None:
    assert code_of(archive({"word/document.xml": BODY} | {f"word/{n}.xml": b"" for n in range(2_000)})) == "bomb"


@pytest.mark.parametrize("name", ["../../etc/passwd", "word/..\\x", "/etc/passwd", "WORD/document.xml"])
def test_names_that_lead_out_or_are_there_twice_are_refused(name: str) -> None:
    assert code_of(archive({"word/document.xml": BODY, name: b"x"})) == "bomb"


def test_a_link_is_refused() -> None:
    link = zipfile.ZipInfo("word/media/x")
    link.external_attr = 0o120777 << 16
    assert code_of(stored([("word/document.xml", BODY), (link, b"/etc/passwd")])) == "bomb"


def test_entries_that_share_their_bytes_are_refused() -> None:
    content = bytearray(stored([("word/document.xml", BODY), ("word/styles.xml", b"<x/>")]))
    second = content.rindex(b"PK\x01\x02")
    content[second + 42 : second + 46] = struct.pack("<L", 0)
    assert code_of(bytes(content)) == "bomb"


def test_an_archive_that_has_lost_its_beginning_is_told_to_be_damaged() -> None:
    assert code_of(b"PK\x03\x04" + archive({"word/document.xml": BODY})[100:]) == "type"


def test_a_password_is_told() -> None:
    content = bytearray(stored([("word/document.xml", BODY)]))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    assert code_of(bytes(content)) == "encrypted"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_before_it_is_parsed(encoding: str) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    assert code_of(archive({"word/document.xml": laughs.encode(encoding)})) == "bomb"


def test_an_encoding_that_could_hide_one_is_refused() -> None:
    assert code_of(archive({"word/document.xml": b'<?xml version="1.0" encoding="utf-7"?><x/>'})) == "type"


def test_elements_nested_without_end_are_refused() -> None:
    assert code_of(archive({"word/document.xml": b"<x>" * 10_000})) == "type"
