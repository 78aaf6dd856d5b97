"""Letters are signed where no relay does it, and receivers can check it by what DNS says."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.jobs.test_samples import NOW, OFFICE, TODAY
from tracker import signing
from tracker.core.model import Letter
from tracker.errors import LetterError, SigningError
from tracker.jobs import samples

# Made for these tests: 1,024 bits, as receivers accept and pure Python signs quickly.
KEY = """-----BEGIN RSA PRIVATE KEY-----
MIICXQIBAAKBgQDzVQQ0q0ckgSQLklll7eRlGfQf0jMwt7Y2mWyUumrDbOOhyuxS
7y/KVoZi+jQSGuggE3MCRpgKn9uYyEoAv8scoaodUFm0X5wjzE70Z8juONcL9CqU
NEfSjIsbmNBkKOVwHhLKvCUmvUPrglGKqqbk67SJaXijdjD9AJSxW4T9xQIDAQAB
AoGBAN9TtuF0FX5efCuWrTAMz2MvF8ygylS7N6QS2gICufwUkzMqIA3Z8r28/egX
hPTc9xCBaTu8eMy/fPdTVAAuBwW86gIdlx208nFUw9D2Q7XpdNVATi98X2G80FYJ
KNstW5RfGRuJlU7laeMALM/Y9nm/gf8NI1wnqhZDHX4r5p2dAkEA/sEwR3rHRxWr
4WaJbUwGfBtdH2x92Hagqok24iva8taIzfdSrTgwtEZCCqt7l8GPnbYKgdye34mA
JOLPa6orNwJBAPSFiHxubpZY/r7h1tCa5JddnaySVeZajBKuCCs8Fe36XWMOwwbJ
44fiEWR64XQjROkGB+ht2uQzBjFtLNeytOMCQFgrUKRMkA/AJl66eDHFsDDf35jy
mZODaxParY4Vk4+cRHjUcl7VJbYe4tiChSH+sc/pozVSwAGpuxoJDbS7jn0CQGCB
246Q32DDmzenVutaVuJO9o5H61NRZXtx6JN30YftirIv/1VMlVrqJMctoJH/4ZC+
6pwXz47FfKpBVrODOtUCQQCFaiRiKtUsqMjLVLNpC0zmcQcNz1uioMkYqsoYfLFA
sMfc2Wud+++FMVd87mDxG1j2DzxhFpdxX83cvt6bwFD4
-----END RSA PRIVATE KEY-----
"""
RECORD = (
    "v=DKIM1; k=rsa; "
    "p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDzVQQ0q0ckgSQLklll7eRlGfQf0jMwt7Y2mWyUumrDbOOhyuxS7y/KVoZi+jQS"
    "GuggE3MCRpgKn9uYyEoAv8scoaodUFm0X5wjzE70Z8juONcL9CqUNEfSjIsbmNBkKOVwHhLKvCUmvUPrglGKqqbk67SJaXijdjD9"
    "AJSxW4T9xQIDAQAB"
)


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    file = tmp_path / "dkim.pem"
    file.write_text(KEY)
    return file


@pytest.fixture
def signer(key_file: Path) -> signing.Signer:
    return signing.signer(selector="tracker", domain="example.org", key_file=key_file)


def dns(record: str | None) -> Callable[..., bytes | None]:
    """A literal answer of DNS, for the one name that there is."""

    def look_up(name: bytes, timeout: float = 5) -> bytes | None:
        return record.encode() if record and name == b"tracker._domainkey.example.org." else None

    return look_up


def signed(signer: signing.Signer, kind: str = "first") -> Letter:
    material = samples.invented(language="sv", today=TODAY)
    return samples.write(kind, material, office=replace(OFFICE, sign=signer), today=TODAY, now=NOW)


def test_a_letters_signature_holds_by_the_record_that_is_printed(signer: signing.Signer) -> None:
    assert (signer.name, signer.record) == ("tracker._domainkey.example.org", RECORD)
    content = signed(signer).content
    assert content.startswith(b"DKIM-Signature: ")
    assert signing.is_signed(content, look_up=dns(RECORD))


@pytest.mark.parametrize("kind", samples.kinds())
def test_every_kind_of_letter_is_signed(signer: signing.Signer, kind: str) -> None:
    assert signing.is_signed(signed(signer, kind).content, look_up=dns(RECORD))


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b"To: ben@", b"To: eve@"),
        (b"Date: Wed, 04", b"Date: Wed, 11"),
        (b"Message-ID: <", b"Message-ID: <x"),
        (b"Reply-To: ada@", b"Reply-To: eve@"),
        (b"List-Unsubscribe: <https://t", b"List-Unsubscribe: <https://u"),
        (b"List-Unsubscribe-Post: List", b"List-Unsubscribe-Post: Lost"),
        (b"In-Reply-To: <", b"In-Reply-To: <x"),
        (b"Hej Ben", b"Hej Eve"),
        (b"MIME-Version", b"Reply-To: eve@example.net\r\nMIME-Version"),
        (b"MIME-Version", b"Subject: Betala\r\nMIME-Version"),
    ],
)
def test_what_is_changed_on_the_way_is_found(signer: signing.Signer, was: bytes, becomes: bytes) -> None:
    content = signed(signer).content
    assert was in content
    assert not signing.is_signed(content.replace(was, becomes, 1), look_up=dns(RECORD))


def test_a_signer_that_leaves_a_header_out_would_be_found(signer: signing.Signer) -> None:
    content = signed(replace(signer, signed=("From", "Subject"))).content.replace(
        b"Message-ID: <", b"Message-ID: <x", 1
    )
    assert signing.is_signed(content, look_up=dns(RECORD))


def test_a_relay_may_fold_a_signed_letter_anew(signer: signing.Signer) -> None:
    content = signed(signer).content.replace(b"Auto-Submitted: auto", b"Auto-Submitted:\r\n auto", 1)
    assert signing.is_signed(content, look_up=dns(RECORD))


def test_the_guard_of_headers_holds_for_a_signed_letter_too() -> None:
    def forged(content: bytes) -> bytes:
        return b"DKIM-Signature: v=1\r\nBcc: eve@example.net\r\n" + content

    with pytest.raises(LetterError, match="Bcc"):
        signed(forged)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("record", "state"),
    [
        (RECORD, "fits"),
        (RECORD.replace("p=", "p= "), "fits"),
        (None, "missing"),
        (RECORD.replace("p=MI", "p=MM"), "other"),
        ("v=DKIM1; p=", "other"),
    ],
)
def test_dns_is_asked_whether_the_key_fits(signer: signing.Signer, record: str | None, state: str) -> None:
    assert signer.published(dns(record)) == state


def test_dns_that_gives_no_answer_is_told_as_such(signer: signing.Signer) -> None:
    def fails(name: bytes, timeout: float) -> bytes | None:
        raise OSError("no network")

    assert signer.published(fails) == "unknown"


def test_a_key_that_is_none_is_told_with_how_to_make_one(tmp_path: Path) -> None:
    file = tmp_path / "none.pem"
    with pytest.raises(SigningError, match="No such file"):
        signing.signer(selector="tracker", domain="example.org", key_file=file)
    file.write_text("hemligt")
    with pytest.raises(SigningError, match=r"holds no RSA key; make one: openssl genrsa"):
        signing.signer(selector="tracker", domain="example.org", key_file=file)


def test_a_key_that_receivers_refuse_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "short.pem"
    file.write_text(SHORT)
    with pytest.raises(SigningError, match="shorter than 1024 bits"):
        signing.signer(selector="tracker", domain="example.org", key_file=file)


def test_a_key_shows_nowhere(signer: signing.Signer) -> None:
    assert "PRIVATE" not in repr(signer)
    assert "PRIVATE" not in repr(replace(OFFICE, sign=signer))


SHORT = """-----BEGIN RSA PRIVATE KEY-----
MIIBOwIBAAJBAM5K7l+5/SnElFWG9+WB+wApA0OdNgPNjUEQHnv+BHquBGpDAcGv
zcRFAMtj2BpqCXlM/7re0fU0yMWxcJvXATcCAwEAAQJAaNnQ+rqvoDEYK7hj+zTr
fJNb41vefmRVbUJiHCdp42fw8FHZ00rJZeGkQ4RS/kWgY7eUnIEbuv5pN9fWxkJK
UQIhAPgOm5bG0EodOhn3669isU00tvfZn4HPOnarUpZjSdfNAiEA1OX4KMzRTm8N
5dlKVbvpv2iZmCJAnid3uqcolsIE8RMCIQDyr6f9Tam+uPV9LpdBUfdRJ7/SoPFz
WMFEFL2KML2wCQIgBvpSm+O6qHtzVSk+CnlSO/fNsPLOc2CPyApahjZtuwkCIQCG
5aBPqir7caIXmEBe7Vb2MVkxTA/dNc2HmTq6oQ60Lg==
-----END RSA PRIVATE KEY-----
"""
