"""The one door to httpx: small requests to addresses that somebody configured, with limits of time and size.

An address can hold a secret in its path, so errors name its host only. A calendar's address may come from anybody who
may edit the configuration of a body, so it never leads inside: each host is looked up once, all its addresses must be
of the open net, and the connection goes to the address that was checked, at every redirect anew.
"""

import ipaddress
import logging
import socket
import time
from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import dataclass

import httpx

from tracker.errors import NetError

# At INFO it writes every address it asks, secrets and all.
logging.getLogger("httpx").setLevel(logging.WARNING)

LIMIT = httpx.Timeout(10, connect=5)
"""Seconds; a heartbeat must never hold up the round that sends it."""
WHOLE_FETCH = 30.0
"""Seconds for all of a fetch, its redirects among them."""
LARGEST = 5 * 1024 * 1024
"""Bytes of what is fetched, unpacked: some 10,000 events."""
REDIRECTS = 5
NO_ADDRESS = "that is no address of a calendar: it starts with https:// or webcal:// and names a host"
SCHEMES = {"webcal": "https", "webcals": "https"}
_NAT64 = ipaddress.ip_network("64:ff9b::/32")
"""Translated to IPv4 on the way, so that it may lead anywhere."""


@dataclass(frozen=True)
class Fetched:
    """An answer; `content` is None when nothing has changed since the one that bore these marks."""

    content: bytes | None
    etag: str | None = None
    modified: str | None = None


def beat(url: str, *, message: str = "") -> None:
    """Tell a heartbeat address that a round went well: a GET, or a POST of `message` when there is one.

    The answer's body is not read. Raises NetError when no answer of the 200 kind comes.
    """
    method = "POST" if message else "GET"
    try:
        with httpx.stream(method, url, content=message.encode() or None, timeout=LIMIT) as response:
            status = response.status_code
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise NetError(f"{_host(url)} did not answer: {type(error).__name__}") from error
    if not httpx.codes.is_success(status):
        raise NetError(f"{_host(url)} answered {status}")


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
    until = time.monotonic() + WHOLE_FETCH
    marks = {"If-None-Match": etag, "If-Modified-Since": modified}
    headers = {name: mark for name, mark in marks.items() if mark}
    asked = _parsed(url)
    auth = _login(asked)
    with httpx.Client(timeout=LIMIT, trust_env=False) as client:
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
    failed: Exception | None = None
    for address in _addresses(url, inside=inside):
        try:
            response = client.send(_request(client, url, address, headers), auth=auth, stream=True)
        except httpx.ConnectError as error:  # another of its addresses may do
            failed = error
            continue
        except (httpx.HTTPError, UnicodeError) as error:
            raise NetError(f"{url.host} did not answer: {type(error).__name__}") from error
        with closing(response):
            return _answer(response, url, largest=largest, until=until)
    raise NetError(f"{url.host} did not answer: {type(failed).__name__}") from failed


def _request(client: httpx.Client, url: httpx.URL, address: str, headers: Mapping[str, str]) -> httpx.Request:
    """Ask at the address that was checked, in the name that was given: for TLS and for the server alike."""
    host = url.raw_host.decode("ascii")
    return client.build_request(
        "GET",
        url.copy_with(host=address, username=None, password=None),
        headers={**headers, "Host": f"{host}:{url.port}" if url.port else host, "Accept": "text/calendar, */*;q=0.1"},
        extensions={"sni_hostname": host},
    )


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


# --- where it may lead ----------------------------------------------------------------------------------------------


def _parsed(url: str) -> httpx.URL:
    try:
        parsed = httpx.URL(url.strip())
    except httpx.InvalidURL as error:
        raise NetError(NO_ADDRESS) from error
    return parsed.copy_with(scheme=SCHEMES.get(parsed.scheme, parsed.scheme))


def _login(url: httpx.URL) -> httpx.Auth | None:
    return httpx.BasicAuth(url.username, url.password) if url.username or url.password else None


def _addresses(url: httpx.URL, *, inside: Collection[str]) -> list[str]:
    """Look the host up, once; NetError unless it is one of `inside` or all of it lies on the open net."""
    host = url.raw_host.decode("ascii")
    if not host:
        raise NetError(NO_ADDRESS)
    is_inside = host.lower() in {name.lower() for name in inside}
    if not is_inside and (url.scheme != "https" or url.port not in {None, 443}):
        raise NetError(f"{url.host} may only be asked over https, at its usual port")
    if url.scheme not in {"http", "https"}:
        raise NetError(f"{url.host} can't be asked over {url.scheme}")
    try:
        found = socket.getaddrinfo(host.strip("[]"), url.port or 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NetError(f"{url.host} is not found") from error
    addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
    if not is_inside and not all(_is_open(address) for address in addresses):
        raise NetError(f"{url.host} is a blocked address: it is not on the open net")
    return addresses


def _is_open(address: str) -> bool:
    """Tell an address of the open net; one of IPv4 within one of IPv6 is looked at by itself."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64 or ip.sixtofour or ip.teredo:
            return False
        if ip.ipv4_mapped:
            return _is_open(str(ip.ipv4_mapped))
    return ip.is_global and not ip.is_multicast


def _host(url: str) -> str:
    """Give the part of an address that is no secret."""
    try:
        return httpx.URL(url).host or "the heartbeat address"
    except httpx.InvalidURL:
        return "the heartbeat address"
