"""A letter is read as the minutes in it, wherever they stand."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from tests.core.formats.packed import word
from tracker.core import formats
from tracker.core.model import Document
from tracker.errors import DocumentError

MINUTES = "Protokoll 2026-03-04\n\nNärvarande: Ada Alm, Ben Berg\n\nBeslut: Ada bokar lokal.\n"
WORD_TYPE = "vnd.openxmlformats-officedocument.wordprocessingml.document"


def letter(body: str = "Hej!\n") -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = "ada@example.org"
    message["Subject"] = "Sv: Protokollet från i går"
    message.set_content(body)
    return message


def said(content: bytes | EmailMessage) -> list[str]:
    written = content if isinstance(content, bytes) else content.as_bytes()
    return [block.plain for block in formats.blocks(Document("protokoll.eml", written))]


def attach(message: EmailMessage, name: str, content: bytes, subtype: str = "octet-stream") -> None:
    message.add_attachment(content, maintype="application", subtype=subtype, filename=name)


@pytest.mark.parametrize("cte", ["quoted-printable", "base64", "8bit"])
def test_a_body_is_read_however_it_is_sent(cte: str) -> None:
    message = letter()
    message.set_content(MINUTES, charset="iso-8859-1" if cte != "8bit" else "utf-8", cte=cte)
    assert said(message)[1] == "Närvarande: Ada Alm, Ben Berg"


def test_a_body_in_another_encoding_than_it_says_is_read() -> None:
    head = b"From: a@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=us-ascii\n\n"
    assert said(head + "Åsa öppnade mötet".encode("cp1252")) == ["Åsa öppnade mötet"]


def test_an_attachment_is_read_rather_than_the_letter_around_it() -> None:
    message = letter("Hej! Här kommer protokollet.\n")
    attach(message, "protokoll.docx", word("<w:p><w:r><w:t>Beslut: Ada bokar.</w:t></w:r></w:p>").content, WORD_TYPE)
    assert said(message) == ["Beslut: Ada bokar."]


def test_of_several_attachments_the_minutes_are_read() -> None:
    message = letter()
    attach(message, "bilaga 1.txt", b"Avtal om lokal. Parterna beslutar om hyra.")
    attach(message, "möte 4 mars.txt", MINUTES.encode())
    attach(message, "logo.png", b"\x89PNG\r\n")
    assert said(message)[0] == "Protokoll 2026-03-04"


def test_a_body_is_read_when_the_attachment_cannot_be() -> None:
    message = letter(MINUTES)
    attach(message, "logo.png", b"\x89PNG\r\n")
    assert said(message)[0] == "Protokoll 2026-03-04"


def test_tables_of_a_body_are_read_from_its_web_page() -> None:
    message = letter("Vad\nVem\nBoka\nAda\n")
    message.add_alternative("<table><tr><td>Vad<td>Vem<tr><td>Boka<td>Ada</table>", subtype="html")
    [_, row] = formats.blocks(Document("protokoll.eml", message.as_bytes()))
    assert row.cells == ("Boka", "Ada")


def test_forwarded_minutes_are_read() -> None:
    message = letter("Se nedan.\n")
    message.add_attachment(letter(MINUTES))
    assert said(message)[0] == "Protokoll 2026-03-04"


def test_signatures_and_marks_of_quoting_are_left_out() -> None:
    assert said(letter("> Beslut: Ada bokar.\n>> Ben hyr.\n-- \nAda Alm, 08-123\n")) == ["Beslut: Ada bokar.\nBen hyr."]


def test_a_name_written_as_an_encoded_word_is_known() -> None:
    written = letter(MINUTES).as_bytes()
    attached = letter("x")
    attach(attached, "bilaga.txt", b"Avtal om beslut, ordningar och protokoll")
    content = attached.as_bytes().replace(b'filename="bilaga.txt"', b'filename="=?utf-8?q?protokoll_m=C3=B6te=2Etxt?="')
    assert said(content) == ["Avtal om beslut, ordningar och protokoll"]
    assert said(written)[0] == "Protokoll 2026-03-04"


def test_a_letter_with_nothing_to_read_says_what_was_in_it() -> None:
    message = letter("\n")
    attach(message, "bild.png", b"\x89PNG\r\n")
    with pytest.raises(DocumentError, match="en bild"):
        said(message)


@pytest.mark.parametrize(
    "part", [b"Content-Type: text/plain\n\nx\n--a\n", b"Content-Type: multipart/mixed; boundary=b\n\n"]
)
def test_parts_without_end_are_no_letter(part: bytes) -> None:
    head = b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\n"
    with pytest.raises(DocumentError) as told:
        said(head + part * 100_000)
    assert told.value.code == "bomb"
