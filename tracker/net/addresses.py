"""Where a request may lead: its host is looked up once, and all its addresses must be of the open net.

Asks nobody but the system's resolver.
"""

import ipaddress
import socket
from collections.abc import Collection

import httpx

from tracker.errors import NetError

NO_ADDRESS = "that is no address: it starts with https:// and names a host"
SCHEMES = {"webcal": "https", "webcals": "https"}
_NAT64 = ipaddress.ip_network("64:ff9b::/32")
"""Translated to IPv4 on the way, so that it may lead anywhere."""


def parsed(url: str) -> httpx.URL:
    """Read an address; NetError when it is none."""
    try:
        read = httpx.URL(url.strip())
    except httpx.InvalidURL as error:
        raise NetError(NO_ADDRESS) from error
    return read.copy_with(scheme=SCHEMES.get(read.scheme, read.scheme))


def login(url: httpx.URL) -> httpx.Auth | None:
    """Take the name and password out of an address that has them."""
    return httpx.BasicAuth(url.username, url.password) if url.username or url.password else None


def of(url: httpx.URL, *, inside: Collection[str]) -> list[str]:
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
