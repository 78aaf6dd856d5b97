"""A letter's parts become the bytes that go out: same parts, same bytes (RFC 5322, CRLF, headers in ASCII)."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from tracker.core.letters.headers import check_address, check_headers, clean_header

SUBJECT_LIMIT = 160

# Automatic mail that nobody's absence assistant should answer (RFC 3834; Microsoft MS-OXCMAIL). Not "All", which
# would hold back the bounces too.
AUTOMATIC = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "OOF, AutoReply, RN, NRN"}
HEADERS = ("From", "To", "Reply-To", "Subject", "Date", "Message-ID", *AUTOMATIC, "MIME-Version", "Content-Type")


@dataclass(frozen=True)
class Envelope:
    """What a letter needs besides its words: who writes, to whom answers go, and the instant frozen into it."""

    sender: str
    sender_name: str
    """The installation's name; never words from minutes."""
    reply_to: str | None
    """The secretary's address."""
    domain: str
    """Right of the @ in Message-IDs."""
    sent_at: datetime


@dataclass(frozen=True)
class Parts:
    """The rendered templates."""

    subject: str
    text: str
    html: str


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


def build(parts: Parts, *, to: str, key: str, envelope: Envelope) -> bytes:
    """Make the message; raises LetterError for an address or a header that isn't one."""
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = Address(clean_header(envelope.sender_name), addr_spec=check_address(envelope.sender))
    message["To"] = Address(addr_spec=check_address(to))
    if envelope.reply_to:
        message["Reply-To"] = Address(addr_spec=check_address(envelope.reply_to))
    message["Subject"] = subject(parts.subject)
    message["Date"] = format_datetime(envelope.sent_at)
    message["Message-ID"] = message_id(key, domain=envelope.domain)
    for name, value in AUTOMATIC.items():
        message[name] = value
    # Quoted-printable keeps every line short, whatever a template or a document holds.
    message.set_content(parts.text, cte="quoted-printable")
    message.add_alternative(parts.html, subtype="html", cte="quoted-printable")
    # "=_" can't stand in quoted-printable text, so no body holds the boundary.
    message.set_boundary(f"=_{_digest(key)}")
    content = message.as_bytes()
    check_headers(content, [name for name in HEADERS if name != "Reply-To" or envelope.reply_to])
    return content


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:32]
