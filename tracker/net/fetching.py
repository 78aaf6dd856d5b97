"""Getting what lies at an address, unless it is as it was."""

import time
from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import dataclass

import httpx

from tracker.errors import NetError
from tracker.net import addresses, sending

LARGEST = 5 * 1024 * 1024
"""Bytes of what is fetched, unpacked: some 10,000 events."""
REDIRECTS = 5


@dataclass(frozen=True)
class Fetched:
    """An answer; `content` is None when nothing has changed since the one that bore these marks."""

    content: bytes | None
    etag: str | None = None
    modified: str | None = None


def fetch(
    url: str,
    *,
    etag: str | None = None,
    modified: str | None = None,
    inside: Collection[str] = (),
    largest: int = LARGEST,
) -> Fetched:
    """Get what lies at an https or webcal address, unless it is as it was when it bore `etag` and `modified`.

    `inside` names hosts that may be on this network, at any port and without TLS. NetError says why nothing came.
    """
    until = time.monotonic() + sending.WHOLE
    marks = {"If-None-Match": etag, "If-Modified-Since": modified}
    headers = {name: mark for name, mark in marks.items() if mark}
    asked = addresses.parsed(url)
    auth = addresses.login(asked)
    with httpx.Client(timeout=sending.LIMIT, trust_env=False) as client:
        for _ in range(REDIRECTS + 1):
            answer = _asked(client, asked, headers, auth=auth, inside=inside, largest=largest, until=until)
            if not isinstance(answer, httpx.URL):
                return answer
            # Neither login nor marks are anybody else's business.
            if (answer.scheme, answer.host, answer.port) != (asked.scheme, asked.host, asked.port):
                auth, headers = None, {}
            if asked.scheme == "https" and answer.scheme != "https":
                raise NetError(f"{asked.host} leads on without TLS")
            asked = answer
    raise NetError(f"{asked.host} leads on and on")


def _asked(
    client: httpx.Client,
    url: httpx.URL,
    headers: Mapping[str, str],
    *,
    auth: httpx.Auth | None,
    inside: Collection[str],
    largest: int,
    until: float,
) -> Fetched | httpx.URL:
    """Ask one address; gives where it leads on, when it does."""
    headers = {**headers, "Accept": "text/calendar, */*;q=0.1"}
    with closing(sending.send(client, "GET", url, headers=headers, auth=auth, inside=inside)) as response:
        return _answer(response, url, largest=largest, until=until)


def _answer(response: httpx.Response, url: httpx.URL, *, largest: int, until: float) -> Fetched | httpx.URL:
    status = response.status_code
    if status == httpx.codes.NOT_MODIFIED:
        return Fetched(None)
    if response.has_redirect_location:
        try:
            return url.join(response.headers["Location"])
        except httpx.InvalidURL as error:
            raise NetError(f"{url.host} leads to no address") from error
    if status != httpx.codes.OK:
        raise NetError(f"{url.host} answered {status}")
    content = _content(response, url, largest=largest, until=until)
    return Fetched(content, response.headers.get("ETag"), response.headers.get("Last-Modified"))


def _content(response: httpx.Response, url: httpx.URL, *, largest: int, until: float) -> bytes:
    found = bytearray()
    try:
        for part in response.iter_bytes(64 * 1024):
            found += part
            if len(found) > largest:
                raise NetError(f"{url.host} sends more than {largest // 2**20} MB")
            if time.monotonic() > until:
                raise NetError(f"{url.host} sends too slowly")
    except httpx.HTTPError as error:
        raise NetError(f"{url.host} broke off: {type(error).__name__}") from error
    return bytes(found)
