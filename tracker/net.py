"""The one door to httpx: small requests to addresses that the administrator configured, with time limits.

An address can hold a secret in its path, so errors name its host only.
"""

import logging

import httpx

from tracker.errors import NetError

# At INFO it writes every address it asks, secrets and all.
logging.getLogger("httpx").setLevel(logging.WARNING)

LIMIT = httpx.Timeout(10, connect=5)
"""Seconds; a heartbeat must never hold up the round that sends it."""


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


def _host(url: str) -> str:
    """Give the part of an address that is no secret."""
    try:
        return httpx.URL(url).host or "the heartbeat address"
    except httpx.InvalidURL:
        return "the heartbeat address"
