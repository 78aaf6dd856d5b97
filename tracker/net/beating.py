"""Telling a heartbeat address that all is well."""

import httpx

from tracker.errors import NetError
from tracker.net.sending import LIMIT


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
