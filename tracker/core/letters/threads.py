"""Which letters mail programs show together: all that one person gets in a year, and what answers one of them.

Thunderbird and Apple Mail follow References (RFC 5322 section 3.6.4), also to a letter that was never sent;
Outlook follows the GUID in Thread-Index (MS-OXOMSG 2.2.1.3). Gmail wants the same subject besides: an answer has it.
"""

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

SINCE = datetime(1601, 1, 1, tzinfo=UTC)
"""Where FILETIME begins, which counts steps of 100 ns."""
MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,200}@[!-;=?-~]{1,120}>")


@dataclass(frozen=True)
class Thread:
    """The letters of a person and a year; `root` is a Message-ID that no letter has."""

    root: str
    guid: bytes
    begun_at: datetime

    def index(self, at: datetime) -> str:
        """Make the Thread-Index of a letter written then: the thread's 22 bytes, and 5 for a letter in it."""
        # Bits 16 to 55 of the FILETIME after a one, as Outlook itself writes them: 01 D0 46 C6 FC 06 in February 2015.
        begun = _ticks(self.begun_at) >> 16
        head = b"\x01" + begun.to_bytes(6, "big")[1:] + self.guid
        # Bits 18 to 48 of the time since; the code for less than 1.7 years is 0, and what would be random is 0 too.
        since = max(_ticks(at) - (begun << 16), 0) >> 18
        return base64.b64encode(head + (since & 0x7FFFFFFF).to_bytes(4, "big") + b"\0").decode("ascii")


def of_person(key: str, *, day: date, domain: str) -> Thread:
    """Give the thread that a person's letters of this year are in.

    A thread for ever would be one that "ignore this conversation" silences for ever.
    """
    digest = hashlib.sha256(f"thread {day.year} {key}".encode()).digest()
    return Thread(f"<{digest.hex()[:32]}.thread@{domain}>", digest[:16], datetime(day.year, 1, 1, tzinfo=UTC))


def references(thread: Thread | None, *answered: str) -> tuple[str, ...]:
    """List the Message-IDs above a letter, the oldest first; one from outside that is none is left out."""
    root = [thread.root] if thread else []
    return tuple(dict.fromkeys([*root, *(one for one in answered if is_message_id(one))]))


def is_message_id(text: str) -> bool:
    """Tell whether a text may stand in References: somebody else's program made it."""
    return MESSAGE_ID.fullmatch(text) is not None and "=?" not in text


def folded(ids: Sequence[str]) -> str:
    """Write Message-IDs as a header's value, a line each."""
    return "\r\n ".join(ids)


def _ticks(at: datetime) -> int:
    return (at - SINCE) // timedelta(microseconds=1) * 10
