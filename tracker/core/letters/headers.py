"""What may stand in a mail's headers: words from strangers' minutes must never become a header of their own.

Python writes `Subject: a=?UTF-8?Q?=0A?=Bcc: x@y` as a real Bcc line (CVE-2024-6923, cpython#121650 and #144125), so
text is cleaned before it goes in and the finished bytes are parsed and compared after.
"""

import re
import unicodedata
from collections.abc import Sequence
from email.errors import HeaderParseError
from email.header import decode_header
from email.parser import BytesHeaderParser

from tracker.errors import LetterError

LINE_LIMIT = 998
"""Octets without CRLF (RFC 5322 section 2.1.1)."""

# U+061C, 200E, 200F, 202A-202E and 2066-2069 turn the direction of text, which makes an address read backwards;
# U+FEFF shows nothing.
UNSEEN = dict.fromkeys((0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))
BREAKS = ("Cc", "Zl", "Zp")
HEADER_NAME = re.compile(rb"([!-9;-~]+):")

ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
LOCAL = re.compile(rf"{ATOM}(\.{ATOM})*")
LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
DOMAIN = re.compile(rf"{LABEL}(\.{LABEL})*")
LOCAL_LIMIT, ADDRESS_LIMIT = 64, 254


def clean(text: str) -> str:
    """Make one line of any text: no control characters, nothing that turns its direction, single spaces."""
    if text.isprintable():  # then it has none of these: nearly always, and a letter cleans some fifty texts
        return " ".join(text.split())
    kept = (_visible(char) for char in text.translate(UNSEEN))
    return " ".join("".join(kept).split())


def clean_header(text: str) -> str:
    """Make a text safe as a header's value: encoded words are read, and what is left of them taken apart."""
    cleaned = clean(_decoded(text))
    return cleaned.replace("=?", "= ?").replace("?=", "? =")


def check_address(address: str) -> str:
    """Give the address as it goes into a header (RFC 5321 dot-string, domain in ASCII), or raise LetterError.

    Tells nothing about whether anybody reads mail there.
    """
    local, _, domain = address.strip().rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = ""
    is_local = LOCAL.fullmatch(local) and len(local) <= LOCAL_LIMIT and "=?" not in local
    if not (is_local and DOMAIN.fullmatch(domain) and len(local) + len(domain) < ADDRESS_LIMIT):
        raise LetterError(f"not a mail address: {clean(address)!r}")
    return f"{local}@{domain}"


def check_headers(content: bytes, expected: Sequence[str]) -> None:
    """Raise LetterError unless the message has exactly the headers `expected`, in order, and well-formed lines."""
    head = content.partition(b"\r\n\r\n")[0]
    names = [_name(line) for line in head.split(b"\r\n") if not line.startswith((b" ", b"\t"))]
    parsed = BytesHeaderParser().parsebytes(head + b"\r\n\r\n")
    if names != list(expected) or parsed.keys() != names or parsed.defects:
        raise LetterError(f"headers are {', '.join(names)} and should be {', '.join(expected)}")
    if not head.isascii() or b"\0" in content:
        raise LetterError("a header or the text holds bytes that mail can't carry")
    lines = content.split(b"\r\n")
    if any(b"\r" in line or b"\n" in line or len(line) > LINE_LIMIT for line in lines):
        raise LetterError("a line is broken or too long")


def _name(line: bytes) -> str:
    match = HEADER_NAME.match(line)
    return match[1].decode("ascii") if match else repr(line)


def _visible(char: str) -> str:
    category = unicodedata.category(char)
    if category in BREAKS:
        return " "
    return "\N{REPLACEMENT CHARACTER}" if category == "Cs" else char


def _decoded(text: str) -> str:
    """Read RFC 2047 encoded words; a text that is not well-formed stays as it is."""
    if "=?" not in text:
        return text
    try:
        parts = decode_header(text)
        return "".join(
            part if isinstance(part, str) else part.decode(charset or "raw-unicode-escape", "replace")
            for part, charset in parts
        )
    except (HeaderParseError, LookupError, ValueError):
        return text
