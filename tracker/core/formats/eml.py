"""E-mail → the documents in it: its attachments, its body, and what was forwarded with it. Reads none of them."""

import re
from collections.abc import Iterable, Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message

from tracker.core.formats import encoding
from tracker.core.model import Block, Document
from tracker.errors import DocumentError

PARTS_AT_MOST = 500
NESTED_AT_MOST = 20
HEADER_AT_MOST = 10_000
MULTIPART = re.compile(rb"^content-type:[ \t]*(?:multipart/|message/rfc822)", re.IGNORECASE | re.MULTILINE)
PART = re.compile(rb"^content-(?:type|disposition|transfer-encoding):", re.IGNORECASE | re.MULTILINE)
BOUNDARY = re.compile(rb"^--\S", re.MULTILINE)
"""How each part begins, one without headers too; ruled lines in a text do as well."""
BOUNDARIES_AT_MOST = 5_000
SIGNATURE = re.compile(r"^-- ?$.*\Z", re.MULTILINE | re.DOTALL)
QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
MINUTES_WORDS = (
    *("protokoll", "anteckningar", "närvarande", "deltagare", "frånvarande", "ordförande", "sekreterare", "dagordning"),
    *("beslut", "justera", "ansvarig", "åtgärd", "att göra", "uppdra", "§", "minutes", "present", "action", "referat"),
)
MINUTES_NAME = re.compile(r"protokoll|anteckning|minutes|referat|uppdrag|åtgärd|beslut", re.IGNORECASE)
OTHER_NAME = re.compile(r"bilaga|kallelse|dagordning|agenda|presentation|avtal", re.IGNORECASE)
NAMED = 3
"""So many words a telling file name weighs."""
LOOKED_AT = 100_000
BODIES = ("text/plain", "text/html")
ENDINGS = {
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/msword": ".doc",
    "text/html": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
}
"""Endings for attachments that came without a name."""


def documents(content: bytes) -> tuple[Document, ...]:
    """Return the letter's attachments, then its body, the fullest form first. Raises DocumentError(bomb)."""
    _check_size(content)
    return tuple(_of_letter(message_from_bytes(content)))


def _of_letter(letter: Message) -> Iterator[Document]:
    """Yield the documents of a letter, then those of the letters forwarded in it."""
    parts: list[Message] = []
    forwarded: list[Message] = []
    waiting: list[Message] = [letter]
    while waiting:
        part = waiting.pop()
        inner = part.get_payload()
        if not isinstance(inner, list):
            parts.append(part)
        elif part.get_content_maintype() == "message":
            forwarded += [one for one in inner if isinstance(one, Message)]
        else:
            waiting += [one for one in reversed(inner) if isinstance(one, Message)]
    yield from (_attachment(part) for part in parts if _is_attached(part))
    yield from _bodies(part for part in parts if not _is_attached(part))
    for one in forwarded:
        yield from _of_letter(one)


def likeness(name: str, blocks: Iterable[Block]) -> int:
    """How much a document of a letter looks like minutes, told by its words; an appendix has few of them."""
    words = " ".join(block.plain for block in blocks).lower()[:LOOKED_AT]
    said = sum(word in words for word in MINUTES_WORDS)
    return said + NAMED * bool(MINUTES_NAME.search(name)) - NAMED * bool(OTHER_NAME.search(name))


def _check_size(content: bytes) -> None:
    """Count what the parser would hold before it does; it goes down one call for each part in a part."""
    counted = ((MULTIPART, NESTED_AT_MOST), (PART, PARTS_AT_MOST * 3), (BOUNDARY, BOUNDARIES_AT_MOST))
    if any(_more(pattern, content, count) for pattern, count in counted):
        raise DocumentError("bomb", "Brevet har orimligt många delar och läses inte. Spara protokollet ur det för sig.")


def _more(pattern: re.Pattern[bytes], content: bytes, count: int) -> bool:
    return any(at >= count for at, _ in enumerate(pattern.finditer(content)))


def _is_attached(part: Message) -> bool:
    if part.get_content_disposition() == "attachment" or _name(part):
        return True
    return part.get_content_type() not in BODIES


def _attachment(part: Message) -> Document:
    name = _name(part) or f"bilaga{ENDINGS.get(part.get_content_type(), '')}"
    return Document(name, _bytes(part))


def _bodies(parts: Iterable[Message]) -> Iterator[Document]:
    """Yield the web page before the text: there the tables are still tables."""
    found = [(part.get_content_type(), part) for part in parts]
    for kind in reversed(BODIES):
        written = "\n".join(_written(part) for found_kind, part in found if found_kind == kind)
        if kind == "text/plain":
            written = QUOTED.sub("", SIGNATURE.sub("", written))
        if written.strip():
            yield Document(f"brev{ENDINGS[kind]}", written.encode())


def _written(part: Message) -> str:
    return encoding.declared(_bytes(part), part.get_content_charset())


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _name(part: Message) -> str:
    """Return the attachment's file name, also where a mail program wrote it against the rules as an encoded word."""
    written = part.get_filename() or ""
    if len(written) > HEADER_AT_MOST or "=?" not in written:
        return written[:200]
    try:
        pieces = decode_header(written)
    except (HeaderParseError, ValueError):
        return written[:200]
    return "".join(_piece(words, page) for words, page in pieces)[:200]


def _piece(words: bytes | str, page: str | None) -> str:
    return words if isinstance(words, str) else encoding.declared(words, page)
