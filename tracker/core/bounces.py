"""Mails that came back → which letter to whom, for good or for now (RFC 3464, and what older programs write)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from itertools import pairwise

from tracker.core.incoming import Mail
from tracker.core.words import mails as words

LONGEST = 100_000
_TAG = re.compile(r"\+([0-9a-f]{12,64})@")
"""In the address that it came back to: the left part of the letter's Message-ID."""
_STATUS = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
_CODE = re.compile(r"(?<![\d.])([45])\d\d(?=[ -]\D)|(?<=error )([45])\d\d\b")
_ADDRESS = re.compile(r"(?<![\w.+'=-])[\w.+'=-]{1,100}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_MESSAGE_ID = re.compile(r"(?im)^[> ]*message-id:\s*(<[^<>\s]{1,250}@[^<>\s]{1,250}>)")
FAILED, DELAYED = "failed", "delayed"


@dataclass(frozen=True)
class Bounce:
    """A letter that did not arrive."""

    status: str
    """As 5.1.1 (RFC 3463)."""
    is_final: bool
    """Nobody will try again."""
    recipients: tuple[str, ...]
    """Addresses in small letters, the one that the letter was sent to first."""
    tag: str
    """Of the address that it came back to; empty without one."""
    message_ids: tuple[str, ...]
    """Of the letters that it holds."""
    why: str
    """The words of the server that refused it."""

    @property
    def is_hard(self) -> bool:
        """Whether the address itself is wrong, as far as one mail can tell."""
        return self.is_final and self.status.startswith("5")


def read(mail: Mail, *, aside: str | None = None) -> Bounce | None:
    """Read a mail that came back; None when it only says that a letter did arrive.

    What it says of the address `aside`, in small letters, does not count: a copy went there.
    """
    reports = [_fields(part) for part in mail.parts if part.get_content_type() == "message/delivery-status"]
    told = [report for group in reports for report in group if report.get("action") or report.get("status")]
    told = [report for report in told if aside not in _recipients(report)] if aside else told
    if aside and reports and not told:
        return None
    if told and all(report.get("action") in {"delivered", "relayed", "expanded"} for report in told):
        return None
    undelivered = [one for one in told if one.get("action") not in {"delivered", "relayed", "expanded"}]
    text = _text(mail)
    return _reported(mail, undelivered[0], text) if undelivered else _plain(mail, text)


def _reported(mail: Mail, report: dict[str, str], text: str) -> Bounce:
    why = re.sub(r"^[\w-]+\s*;\s*", "", report.get("diagnostic-code", ""))
    status = (
        _status(report.get("status", "")) or _status(why) or ("4.0.0" if report.get("action") == DELAYED else "5.0.0")
    )
    return Bounce(
        status=status,
        is_final=report.get("action") != DELAYED,
        recipients=_recipients(report) or _addresses(text),
        tag=_tag(mail),
        message_ids=_message_ids(mail),
        why=" ".join(why.split()),
    )


def _plain(mail: Mail, text: str) -> Bounce:
    """Read a bounce that is only text."""
    above = _above(text)
    status = _status(above) or "5.0.0"
    is_late = any(said in f"{mail.subject} {above}".lower() for said in words.LATE) and not status.startswith("5.1")
    if is_late and not _status(above):
        status = "4.0.0"
    failed = tuple(address.casefold() for address in _ADDRESS.findall(mail.header("X-Failed-Recipients")))
    return Bounce(
        status=status,
        is_final=not (is_late and status.startswith("4")),
        recipients=failed or _addresses(above),
        tag=_tag(mail),
        message_ids=_message_ids(mail),
        why=_reason(above),
    )


def _fields(part: Message) -> list[dict[str, str]]:
    """Read the groups of a delivery status: the first is the mail's, each further one a recipient's (RFC 3464, 2.1)."""
    inner = part.get_payload()
    if isinstance(inner, list):
        groups = [one for one in inner if isinstance(one, Message)]
        return [
            {name.lower(): str(value).strip() for name, value in group.items()} | _lowered(group) for group in groups
        ]
    return []


def _lowered(group: Message) -> dict[str, str]:
    action = str(group.get("Action", "")).split(";")[0].split("(")[0].strip().lower()
    return {"action": action} if action else {}


def _recipients(report: dict[str, str]) -> tuple[str, ...]:
    named = [_of_type(report.get(name, "")) for name in ("original-recipient", "final-recipient")]
    return tuple(dict.fromkeys(one for one in named if "@" in one))


def _of_type(value: str) -> str:
    """Give the address of `rfc822; ben@example.org`."""
    found = _ADDRESS.search(value.partition(";")[2] or value)
    return found[0].casefold() if found else ""


def _status(text: str) -> str:
    if found := _STATUS.search(text):
        return ".".join(found.groups()) if found[1] != "2" else ""
    if code := _CODE.search(text):
        return f"{code[1] or code[2]}.0.0"
    return ""


def _tag(mail: Mail) -> str:
    return next((found[1] for address in mail.recipients if (found := _TAG.search(address))), "")


def _message_ids(mail: Mail) -> tuple[str, ...]:
    """Find the Message-IDs of the returned letter: in its own headers, or in the text."""
    inner = (part for part in mail.parts if part is not mail.headers)
    own = [str(part.get("Message-ID", "")).strip() for part in inner if part.get("Message-ID")]
    quoted = [found for text in _texts(mail) for found in _MESSAGE_ID.findall(text)]
    return tuple(dict.fromkeys([*own, *quoted, *mail.answers]))


def _texts(mail: Mail) -> Iterator[str]:
    for part in mail.parts:
        if part.get_content_maintype() == "text" and isinstance(content := part.get_payload(decode=True), bytes):
            yield content[:LONGEST].decode("utf-8", "replace")


def _text(mail: Mail) -> str:
    return mail.text or next(_texts(mail), "")


def _above(text: str) -> str:
    """Give what stands above the returned letter."""
    lower = text.lower()
    ends = [place for said in words.COPY if (place := lower.find(said)) > 0]
    if found := _MESSAGE_ID.search(text):
        ends.append(found.start())
    return text[: min(ends, default=len(text))][:LONGEST]


def _addresses(text: str) -> tuple[str, ...]:
    found = (address.casefold() for address in _ADDRESS.findall(text))
    return tuple(dict.fromkeys(one for one in found if one.partition("@")[0] not in words.MACHINES))


def _reason(text: str) -> str:
    """Find the line that says why: one with a code, or else the one behind an address."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    coded = [line for line in lines if _STATUS.search(line) or _CODE.search(line)]
    behind = [after for line, after in pairwise(lines) if _ADDRESS.search(line)]
    return next(iter(coded or behind), "")[:300]
