"""What a mail is: who wrote it, what it answers, what it says."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.zoo.automatic import all_automatic
from tests.zoo.letter import MESSAGE_ID, OURS, Beast, mail
from tests.zoo.returned import all_returned
from tracker.core import incoming, replies
from tracker.core.incoming import Kind
from tracker.errors import DocumentError

REPLY = f"""Return-Path: <ben@example.net>
From: Ben =?utf-8?q?=C3=85s?= <Ben@Example.net>
To: <{OURS}>
Subject: SV: Senast 20 mars
In-Reply-To: {MESSAGE_ID}
References: <root@example.org> {MESSAGE_ID}
Message-ID: <reply@example.net>
Date: Wed, 4 Mar 2026 09:00:00 +0100
"""


@pytest.mark.parametrize("beast", [*all_returned(), *all_automatic()], ids=lambda beast: beast.name)
def test_what_a_machine_wrote_is_known_as_that(beast: Beast) -> None:
    assert incoming.kind_of(incoming.read(beast.content), own={OURS}) is beast.kind


@pytest.mark.parametrize(
    "headers",
    [
        *("", "Auto-Submitted: no\n", "X-Mailer: iPhone Mail (22A)\n", "X-MS-Has-Attach: \nX-MS-TNEF-Correlator: \n"),
        *("Precedence: first-class\n", "X-Priority: 1\nImportance: high\n", "X-Originating-IP: 192.0.2.1\n"),
        *("Thread-Topic: Automatiskt svar\n", "User-Agent: Mozilla Thunderbird\n", "Sensitivity: Private\n"),
    ],
)
def test_what_a_person_wrote_is_no_machines(headers: str) -> None:
    read = incoming.read(mail(f"{REPLY}{headers}\nKlart\n"))
    assert incoming.kind_of(read, own={OURS}) is Kind.PERSON


@pytest.mark.parametrize(
    "subject", ["SV: Autosvarstjänst, införa", "Re: Semesterlista", "Om frånvaro", "SV: Undelivered parcels"]
)
def test_a_person_may_write_about_such_things(subject: str) -> None:
    read = incoming.read(mail(REPLY.replace("SV: Senast 20 mars", subject) + "\nKlart\n"))
    assert incoming.kind_of(read) is Kind.PERSON


def test_the_facts_of_the_headers() -> None:
    read = incoming.read(mail(REPLY + "\nKlart\n"))
    assert (read.sender, read.sender_name, read.recipients) == ("ben@example.net", "Ben Ås", (OURS,))
    assert read.answers == (MESSAGE_ID, "<root@example.org>")
    assert read.written_at == datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
    assert (read.subject, read.return_path, read.text.strip()) == ("SV: Senast 20 mars", "ben@example.net", "Klart")


def test_the_same_mail_has_the_same_key_wherever_it_lies() -> None:
    content = mail(REPLY + "\nKlart\n")
    moved = b"Delivered-To: x@example.org\r\nReceived: from y by z; now\r\n" + content
    assert incoming.read(content).key == incoming.read(moved).key


@pytest.mark.parametrize("change", [("reply@", "other@"), ("Klart", "Pågår"), ("09:00", "09:01"), ("<Ben@", "<Chen@")])
def test_another_mail_has_another_key(change: tuple[str, str]) -> None:
    text = REPLY + "\nKlart\n"
    assert incoming.read(mail(text)).key != incoming.read(mail(text.replace(*change))).key


HTML = """<html><head><style>p {color: red}</style></head><body><div dir="ltr">1 klart<br>2&nbsp;p&aring;g&aring;r</div>
<div class="gmail_signature">Ben</div>
<div class="gmail_quote"><div class="gmail_attr">Den ons 4 mars skrev &lt;a@example.org&gt;:</div>
<blockquote><p>1. Beg&auml;ra in offert</p></blockquote></div></body></html>"""


def test_a_reply_of_html_alone_is_read_with_its_quote_marked() -> None:
    text = incoming.read(mail(f"{REPLY}MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{HTML}")).text
    assert text.startswith("1 klart\n2 pågår\n")
    assert "> 1. Begära in offert" in text
    assert "color" not in text


def test_outlooks_html_ends_where_the_letter_begins() -> None:
    html = '<div>Klart!</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Från:</b> a<br><b>Skickat:</b> i dag</div>'
    text = incoming.read(mail(f"{REPLY}MIME-Version: 1.0\nContent-Type: text/html\n\n{html}")).text
    assert replies.own(text).text == "Klart!"


@pytest.mark.parametrize(
    ("charset", "raw"),
    [
        ("iso-8859-1", "Pågår – ok".encode("cp1252")),
        ("us-ascii", "Pågår – ok".encode()),
        ("unknown-8bit", "Pågår – ok".encode()),
        ("utf-8", "Pågår – ok".encode("cp1252")),
    ],
)
def test_a_text_in_another_charset_than_it_says_is_read(charset: str, raw: bytes) -> None:
    head = mail(
        f"{REPLY}MIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n"
    )
    assert incoming.read(head + raw).text == "Pågår – ok"


def test_lines_broken_to_fit_are_whole_again() -> None:
    head = f"{REPLY}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n"
    assert (
        incoming.read(mail(head + "1 klart, skickade \nden igår\n2 pågår\n")).text
        == "1 klart, skickade den igår\n2 pågår\n"
    )


def test_files_come_with_their_names() -> None:
    text = (
        REPLY
        + 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n\n--B\n\nHej\n--B\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="=?utf-8?q?v=C3=A4gn=C3=A4mnden.docx?="\n\nabc\n--B--\n'
    )
    [file] = incoming.read(mail(text)).files
    assert (file.source, file.content) == ("vägnämnden.docx", b"abc")


def test_a_mail_of_a_thousand_layers_is_refused() -> None:
    layers = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(3000))
    with pytest.raises(DocumentError):
        incoming.read(mail(REPLY + "MIME-Version: 1.0\n" + layers))


@given(st.binary(max_size=2000))
def test_any_bytes_are_read_as_some_mail(content: bytes) -> None:
    read = incoming.read(content)
    incoming.kind_of(read)
