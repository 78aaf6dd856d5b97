"""A letter's parts become the bytes that go out: same parts, same bytes (RFC 5322, CRLF, headers in ASCII)."""

import base64
import hashlib
import quopri
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime, formataddr
from functools import lru_cache
from typing import Protocol

from tracker.core.letters import threads
from tracker.core.letters.headers import check_address, check_headers, clean_header
from tracker.core.letters.threads import Thread

FORMS = ("subject.txt", "txt", "html")
"""How a template's files end."""
SUBJECT_LIMIT = 160
NAME_LIMIT = 80

# Automatic mail that nobody's absence assistant should answer (RFC 3834; Microsoft MS-OXCMAIL). Not "All", which
# would hold back the bounces too.
SUPPRESS = "OOF, AutoReply, RN, NRN"


@dataclass(frozen=True)
class Envelope:
    """What a letter needs besides its words: who writes, to whom answers go, and the instant frozen into it."""

    sender: str
    sender_name: str
    """The installation's name; never words from minutes."""
    reply_to: str | None
    """The secretary's address, or the mailbox that is read here."""
    domain: str
    """Right of the @ in Message-IDs."""
    sent_at: datetime
    is_answered_by_mail: bool = False
    """Whether replies are read here: then the letter says which words do what."""
    in_reply_to: str | None = None
    """Message-ID of the mail or letter that this one answers."""
    references: tuple[str, ...] = ()
    """Message-IDs that stand between the thread's first and the one answered, the oldest first."""
    sign: Callable[[bytes], bytes] | None = None
    """Gives a finished message a DKIM-Signature of its own, before all other headers."""


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a letter."""

    name: str
    """In ASCII."""
    kind: str
    """Its media type."""
    content: bytes


@dataclass(frozen=True)
class Place:
    """Where a letter stands among others, and how its reader gets rid of them (RFC 2369, RFC 8058)."""

    thread: Thread | None = None
    unsubscribe: tuple[str, ...] = ()
    """Addresses (https:, mailto:), the preferred first."""


ALONE = Place()


@dataclass(frozen=True)
class Parts:
    """The filled templates: the three forms of a letter."""

    subject: str
    text: str
    html: str


class Templates(Protocol):
    """What fills them: a template NAME is `email/NAME.subject.txt`, `NAME.txt` and `NAME.html`."""

    def write(self, name: str, facts: Mapping[str, object], *, language: str, body: str | None = None) -> Parts:
        """Fill the three forms, by the templates of the body whose letter it is alone; or raise TemplateError."""


def message_id(key: str, *, domain: str) -> str:
    """Derive the Message-ID from the letter's key, so that a second copy is known as one."""
    return f"<{_digest(key)}@{domain}>"


def subject(text: str) -> str:
    """Make a rendered subject fit to stand in a header: clean, and short enough to be read."""
    return shorten(clean_header(text), SUBJECT_LIMIT)


def shorten(text: str, limit: int) -> str:
    """Cut a text after a whole word, with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:–-") + "…"


def build(
    parts: Parts,
    *,
    to: str,
    key: str,
    envelope: Envelope,
    place: Place = ALONE,
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """Make the message; raises LetterError for an address or a header that isn't one."""
    kind, body = _body(parts, attachments, key=key)
    headers = {
        "From": _mailbox(envelope.sender_name, envelope.sender),
        "To": check_address(to),
        "Reply-To": check_address(envelope.reply_to) if envelope.reply_to else "",
        "Subject": _encoded(subject(parts.subject), name="Subject"),
        "Date": format_datetime(envelope.sent_at),
        "Message-ID": message_id(key, domain=envelope.domain),
        **_threaded(place.thread, envelope),
        **_leaving(place.unsubscribe),
        "Auto-Submitted": _automatic(envelope),
        "X-Auto-Response-Suppress": SUPPRESS,
        "MIME-Version": "1.0",
        "Content-Type": kind,
    }
    head = {name: value for name, value in headers.items() if value or name == "Subject"}
    content = _lines(head) + b"\r\n" + body
    check_headers(content, list(head))
    return _signed(content, list(head), sign=envelope.sign)


def _threaded(thread: Thread | None, envelope: Envelope) -> dict[str, str]:
    """Say what the letter belongs to, in the words of each mail program; an id that is none is left out."""
    above = threads.references(thread, *envelope.references, envelope.in_reply_to or "")
    if not above:
        return {}
    headers = {"In-Reply-To": above[-1], "References": threads.folded(above)}
    if thread is None:
        return headers
    topic = shorten(clean_header(envelope.sender_name), NAME_LIMIT) or envelope.sender
    index = thread.index(envelope.sent_at)
    return headers | {"Thread-Topic": _encoded(topic, name="Thread-Topic"), "Thread-Index": index}


def _leaving(addresses: Sequence[str]) -> dict[str, str]:
    """Say how to be left in peace; by one tap in the mail program only over TLS (RFC 8058 section 3.1)."""
    listed = {"List-Unsubscribe": ",\r\n ".join(f"<{address}>" for address in addresses)}
    is_one_tap = any(address.startswith("https:") for address in addresses)
    return listed | ({"List-Unsubscribe-Post": "List-Unsubscribe=One-Click"} if is_one_tap else {})


def _automatic(envelope: Envelope) -> str:
    """Tell what answers somebody's mail from what comes by itself (RFC 3834 section 5)."""
    asked = envelope.in_reply_to
    return "auto-replied" if asked and not asked.endswith(f"@{envelope.domain}>") else "auto-generated"


def _signed(content: bytes, names: Sequence[str], *, sign: Callable[[bytes], bytes] | None) -> bytes:
    if sign is None:
        return content
    signed = sign(content)
    check_headers(signed, ["DKIM-Signature", *names])
    return signed


def _body(parts: Parts, attachments: Sequence[Attachment], *, key: str) -> tuple[str, bytes]:
    """Write what stands below the headers, and its Content-Type; a letter with files holds the other within."""
    # The text comes first, as the form that every program can show (RFC 2046 section 5.1.4).
    kind, forms = _multipart("alternative", [_form(parts.text, "plain"), _form(parts.html, "html")], key=key)
    if not attachments:
        return kind, forms
    first = _lines({"Content-Type": kind}) + b"\r\n" + forms
    return _multipart("mixed", [first, *map(_file, attachments)], key=f"{key} mixed")


def _multipart(kind: str, parts: Sequence[bytes], *, key: str) -> tuple[str, bytes]:
    # "=_" can't stand in quoted-printable text or base64, so no part holds the boundary (RFC 2045 section 6.7).
    boundary = f"=_{_digest(key)}"
    body = b"".join(b"--%b\r\n%b\r\n" % (boundary.encode(), part) for part in parts)
    return f'multipart/{kind};\r\n boundary="{boundary}"', body + b"--%b--\r\n" % boundary.encode()


def _file(given: Attachment) -> bytes:
    headers = {
        "Content-Type": given.kind,
        "Content-Transfer-Encoding": "base64",
        "Content-Disposition": f'attachment; filename="{given.name}"',
    }
    return _lines(headers) + b"\r\n" + base64.encodebytes(given.content).replace(b"\n", b"\r\n")


def _lines(headers: Mapping[str, str]) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in headers.items()).encode("ascii", "replace")


def _form(text: str, subtype: str) -> bytes:
    """Write one form of the body; quoted-printable keeps lines short, whatever a template or a document holds."""
    headers = {"Content-Type": f'text/{subtype}; charset="utf-8"', "Content-Transfer-Encoding": "quoted-printable"}
    # Half of a surrogate pair, as a broken document may hold, becomes a question mark.
    plain = "".join(f"{line}\r\n" for line in text.splitlines()).encode("utf-8", "replace")
    return _lines(headers) + b"\r\n" + quopri.encodestring(plain)


@lru_cache(maxsize=64)
def _mailbox(name: str, address: str) -> str:
    """Write a name and an address as From has them."""
    shown = shorten(clean_header(name), NAME_LIMIT)
    if shown.isascii():
        return formataddr((shown, check_address(address)))
    return f"{_encoded(shown, name='From')} <{check_address(address)}>"


@lru_cache(maxsize=256)  # the sender's name stands twice in every letter
def _encoded(text: str, *, name: str) -> str:
    """Write a text as a header's value (RFC 2047).

    By the elder Header: EmailMessage loses spaces where it folds between two encoded words, and lets
    encoded newlines through.
    """
    return Header(text, None if text.isascii() else "utf-8", header_name=name).encode(linesep="\r\n")


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:32]
