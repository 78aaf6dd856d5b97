"""One request, to the address that was checked."""

from collections.abc import Collection, Mapping

import httpx

from tracker.errors import NetError
from tracker.net import addresses

LIMIT = httpx.Timeout(10, connect=5)
"""Seconds; a heartbeat must never hold up the round that sends it."""
WHOLE = 30.0
"""Seconds for all of an exchange, its redirects among them."""


def send(
    client: httpx.Client,
    method: str,
    url: httpx.URL,
    *,
    headers: Mapping[str, str],
    content: bytes | None = None,
    auth: httpx.Auth | None = None,
    inside: Collection[str] = (),
) -> httpx.Response:
    """Ask one address, and give its answer, whose content is still to come; the caller closes it.

    Redirects are not followed. NetError when nobody answers or the address must not be asked.
    """
    failed: Exception | None = None
    for address in addresses.of(url, inside=inside):
        try:
            request = _request(client, method, url, address, headers=headers, content=content)
            return client.send(request, auth=auth, stream=True)
        except httpx.ConnectError as error:  # another of its addresses may do
            failed = error
        except (httpx.HTTPError, UnicodeError) as error:
            raise NetError(f"{url.host} did not answer: {type(error).__name__}") from error
    raise NetError(f"{url.host} did not answer: {type(failed).__name__}") from failed


def _request(
    client: httpx.Client,
    method: str,
    url: httpx.URL,
    address: str,
    *,
    headers: Mapping[str, str],
    content: bytes | None,
) -> httpx.Request:
    """Ask at the address that was checked, in the name that was given: for TLS and for the server alike."""
    host = url.raw_host.decode("ascii")
    return client.build_request(
        method,
        url.copy_with(host=address, username=None, password=None),
        headers={**headers, "Host": f"{host}:{url.port}" if url.port else host},
        content=content,
        extensions={"sni_hostname": host},
    )
