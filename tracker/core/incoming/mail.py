"""The parts of a mail: the facts of its headers, its text, and the files with it. Damage in one leaves the others."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from tracker.core.incoming import hypertext
from tracker.core.model import Document
from tracker.errors import DocumentError

LONGEST_TEXT = 200_000
"""In characters: answers stand on the first lines."""
PARTS_AT_MOST = 200
_ID = re.compile(r"<[^<>\s]{1,250}@[^<>\s]{1,250}>")
_SURROGATES = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True)
class Mail:
    """A mail that came."""

    key: str
    """The digest of its Message-ID and its content: the same mail has it wherever it lies."""
    message_id: str
    """With its angle brackets; empty when it has none."""
    answers: tuple[str, ...]
    """The Message-IDs that it says it answers, the nearest first."""
    sender: str
    """The address in From, in small letters."""
    sender_name: str
    recipients: tuple[str, ...]
    """Addresses that it went to, as the headers and the last servers say, in small letters."""
    return_path: str | None
    """The envelope sender, in small letters; empty for a mail that nobody wants an answer to, None when not told."""
    subject: str
    written_at: datetime | None
    """What Date says, in UTC."""
    text: str
    files: tuple[Document, ...]
    headers: Message = field(repr=False)
    """The whole, for whoever asks for rarer headers and parts."""

    def header(self, name: str) -> str:
        """Give a header as text, all of them in one line; empty when there is none."""
        return _shown(_raw(self.headers, name))

    @property
    def parts(self) -> Sequence[Message]:
        """All parts of the mail, those of mails within it too."""
        return list(_parts(self.headers))


def read(content: bytes) -> Mail:
    """Read a mail; DocumentError(bomb) when it is made to fell its reader. Never raises for what is merely wrong."""
    try:
        message = message_from_bytes(content)
        parts = list(_parts(message))
    except RecursionError as error:
        raise DocumentError("bomb", "Brevet är packat i så många lager att det inte läses.") from error
    own = list(_own_parts(message))
    name, sender = _addresses(message, "From")[0]
    message_id = (_ID.findall(_shown(_raw(message, "Message-ID"))) or [""])[0]
    return Mail(
        key=_key(message, content),
        message_id=message_id,
        answers=_answers(message),
        sender=sender,
        sender_name=name,
        recipients=_recipients(message),
        return_path=_return_path(message),
        subject=_shown(_raw(message, "Subject")),
        written_at=_written(message),
        text=_text(own),
        files=tuple(_files(own)) if len(parts) <= PARTS_AT_MOST else (),
        headers=message,
    )


def _key(message: Message, content: bytes) -> str:
    """Give the digest of a mail without what each server writes above it on its way to another mailbox."""
    facts = [_raw(message, name) for name in ("Message-ID", "From", "Date", "Subject")]
    return hashlib.sha256("\n".join(facts).encode("utf-8", "replace") + b"\n\n" + _body(content)).hexdigest()


def _body(content: bytes) -> bytes:
    """Give what stands below the headers; a mail that is copied or moved keeps it."""
    found = re.search(rb"\r?\n\r?\n", content)
    return content[found.end() :] if found else content


# --- headers -------------------------------------------------------------------------------------------------------


def _raw(message: Message, name: str) -> str:
    """Give a header as it stands; some programs write bare UTF-8, or the charset of their country."""
    value = next((str(value) for one, value in message.raw_items() if one.lower() == name.lower()), "")
    if value.isascii():
        return value
    content = value.encode("utf-8", "surrogateescape")
    try:
        return content.decode("utf-8")
    except ValueError:
        return content.decode("cp1252", "replace")


def _shown(raw: str) -> str:
    """Decode a header to one line of text; what can't be decoded stands as it is."""
    try:
        words = [
            part.decode(charset or "latin-1", "replace") if isinstance(part, bytes) else part
            for part, charset in decode_header(raw)
        ]
        raw = "".join(words)
    except (LookupError, ValueError):  # an unknown charset, broken base64
        pass
    return " ".join(_SURROGATES.sub("\ufffd", raw).split())


def _addresses(message: Message, *names: str) -> list[tuple[str, str]]:
    found = getaddresses([value for name in names if (value := _raw(message, name))])
    return [(_shown(name), address.strip().casefold()) for name, address in found if "@" in address] or [("", "")]


def _recipients(message: Message) -> tuple[str, ...]:
    names = ("Delivered-To", "X-Original-To", "X-Envelope-To", "Envelope-To", "To", "Cc")
    return tuple(dict.fromkeys(address for _, address in _addresses(message, *names) if address))


def _return_path(message: Message) -> str | None:
    if "Return-Path" not in message:
        return None
    return _raw(message, "Return-Path").strip().strip("<>").strip().casefold()


def _answers(message: Message) -> tuple[str, ...]:
    """List In-Reply-To, then References from the nearest on (RFC 5322 section 3.6.4)."""
    nearest = _ID.findall(_raw(message, "In-Reply-To"))
    others = reversed(_ID.findall(_raw(message, "References")))
    return tuple(dict.fromkeys((*nearest, *others)))


def _written(message: Message) -> datetime | None:
    try:
        at = parsedate_to_datetime(_raw(message, "Date"))
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)


# --- parts ---------------------------------------------------------------------------------------------------------


def _parts(message: Message) -> Iterator[Message]:
    waiting = [message]
    while waiting:
        part = waiting.pop()
        yield part
        inner = part.get_payload()
        if isinstance(inner, list):
            waiting += [one for one in reversed(inner) if isinstance(one, Message)]


def _own_parts(message: Message) -> Iterator[Message]:
    """Yield the mail's own leaves: what is forwarded within it is another's."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        inner = part.get_payload()
        if not isinstance(inner, list):
            yield part
        elif part.get_content_maintype() != "message":
            waiting += [one for one in reversed(inner) if isinstance(one, Message)]


def _is_file(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_filename() is not None


def _files(parts: Sequence[Message]) -> Iterator[Document]:
    for part in parts:
        if _is_file(part) and isinstance(content := part.get_payload(decode=True), bytes) and content:
            yield Document(_shown(part.get_filename() or "") or "bilaga", content)


def _text(parts: Sequence[Message]) -> str:
    """Give the plain text, or what the HTML says when there is no other."""
    for kind in ("text/plain", "text/html"):
        found = [_decoded(part) for part in parts if part.get_content_type() == kind and not _is_file(part)]
        text = "\n".join(hypertext.text(one) if kind == "text/html" else one for one in found)
        if text.strip():
            return text[:LONGEST_TEXT]
    return ""


def _decoded(part: Message) -> str:
    """Decode a text; many programs name a charset that it isn't in."""
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else str(part.get_payload()).encode("utf-8", "replace")
    named = (part.get_content_charset() or "").lower()
    text = _in_charset(content, named).replace("\r\n", "\n").replace("\r", "\n")
    is_flowed = str(part.get_param("format", "")).lower() == "flowed"
    return _unflowed(text) if is_flowed else text


def _in_charset(content: bytes, named: str) -> str:
    for charset in (*([named] if named not in {"", "us-ascii", "iso-8859-1", "latin-1"} else []), "utf-8", "cp1252"):
        try:
            return content.decode(charset)
        except (LookupError, ValueError):
            continue
    return content.decode("latin-1")


def _unflowed(text: str) -> str:
    """Put lines together again that were only broken to fit (RFC 3676 section 4.2)."""
    return re.sub(r"(?m)^(?!>)(?!-- $)(.*\S) \n(?!>|-- \n|\s|$)", r"\1 ", text)
