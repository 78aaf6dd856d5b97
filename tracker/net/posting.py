"""Handing something over to an address that somebody configured. Its redirects are not followed: they are answers."""

import contextlib
import re
import time
from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx

from tracker.net import addresses, sending

LARGEST = 64 * 1024
"""Bytes of an answer."""


@dataclass(frozen=True)
class Posted:
    """What the address answered, with any status."""

    status: int
    content: bytes = b""
    retry_after: timedelta | None = None
    """How long it asks to be left alone (RFC 9110, 10.2.3), counted from its own clock where it names an instant."""


def post(url: str, *, content: bytes, headers: Mapping[str, str], inside: Collection[str] = ()) -> Posted:
    """Post bytes to an https address; `inside` names hosts that may be on this network, at any port and without TLS.

    Raises NetError when nobody answers, within half a minute, or the address must not be asked.
    """
    until = time.monotonic() + sending.WHOLE
    asked = addresses.parsed(url)
    auth = addresses.login(asked)
    with (
        httpx.Client(timeout=sending.LIMIT, trust_env=False) as client,
        closing(
            sending.send(client, "POST", asked, headers=headers, content=content, auth=auth, inside=inside)
        ) as response,
    ):
        return Posted(response.status_code, _said(response, until=until), _pause(response))


def _said(response: httpx.Response, *, until: float) -> bytes:
    """Take in the beginning of what it says; whatever goes wrong with that, the status has told how it went."""
    found = bytearray()
    with contextlib.suppress(httpx.HTTPError):
        for part in response.iter_bytes(16 * 1024):
            found += part
            if len(found) > LARGEST or time.monotonic() > until:
                break
    return bytes(found[:LARGEST])


def _pause(response: httpx.Response) -> timedelta | None:
    written = response.headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]{1,9}", written):
        return timedelta(seconds=int(written))
    named, now = _instant(written), _instant(response.headers.get("Date", ""))
    return max(named - now, timedelta(0)) if named and now else None


def _instant(written: str) -> datetime | None:
    try:
        read = parsedate_to_datetime(written)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)
