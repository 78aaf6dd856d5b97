"""Access tokens for a mail server that takes no passwords (OAuth 2.0, RFC 6749), kept in memory while they are good.

By client credentials (section 4.4) or a refresh token (section 6). A person's consent is not asked for here.
"""

import json
import threading
import time
from collections.abc import Callable, Collection, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from tracker import net
from tracker.core.letters import clean
from tracker.errors import NetError, TokenError

USUAL_LIFE = 3600.0
"""Seconds, of a token whose server does not tell."""
MARGIN = 300.0
"""Seconds before its end at which a token is not used any more; a tenth of its life when that is shorter."""
REST = 300.0
"""Seconds for which a refusal is repeated without asking again: who asks on and on is locked out."""
OK, SERVER_FAILED = 200, 500
MOST_WORDS = 200
HEADERS = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}

Post = Callable[..., net.Posted]


class Tokens:
    """The tokens of one client, for any number of threads."""

    def __init__(
        self,
        address: str,
        *,
        client_id: str,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scope: str | None = None,
        inside: Collection[str] = (),
        post: Post = net.post,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Know where tokens are given; `inside` names hosts that may be on this network, `clock` tells seconds."""
        self.address = address
        self._asked = {
            "grant_type": "refresh_token" if refresh_token else "client_credentials",
            "client_id": client_id,
            "client_secret": client_secret,
            "refresh_token": refresh_token,
            "scope": scope,
        }
        self._inside = inside
        self._post = post
        self._clock = clock
        self._turn = threading.Lock()
        self._token = ""
        self._newest = ""
        """The token that nobody has logged in with yet."""
        self._good_until = 0.0
        self._refusal: TokenError | None = None
        self._refused_until = 0.0

    def token(self) -> str:
        """Give a token that is good now, asking for one when there is none; TokenError when none can be had."""
        with self._turn:
            now = self._clock()
            if self._token and now < self._good_until:
                self._newest = ""
                return self._token
            if self._refusal and now < self._refused_until:
                raise self._refusal
            return self._fresh(now)

    def refuse(self, token: str) -> bool:
        """Say that a server took no login with it; whether another may be had that is not known to be no better.

        A token that was fetched for this very login is as good as the next.
        """
        with self._turn:
            if token == self._token:
                self._token = ""
            return token != self._newest

    def _fresh(self, now: float) -> str:
        """Ask for a token."""
        try:
            given = self._given()
        except TokenError as error:
            self._refusal, self._refused_until = error, now + (REST if error.refused else 0)
            raise
        life = _seconds(given.get("expires_in"))
        self._token = self._newest = str(given["access_token"])
        self._refusal = None
        self._good_until = now + life - min(MARGIN, life / 10)
        # Some servers give another refresh token each time, and end the one before.
        if isinstance(given.get("refresh_token"), str):
            self._asked["refresh_token"] = given["refresh_token"]
        return self._token

    def _given(self) -> Mapping[str, Any]:
        form = {name: value for name, value in self._asked.items() if value}
        try:
            posted = self._post(self.address, content=urlencode(form).encode(), headers=HEADERS, inside=self._inside)
        except NetError as error:
            raise TokenError(f"no token: {error}") from error
        said = _read(posted.content)
        if posted.status == OK and isinstance(said.get("access_token"), str) and said["access_token"]:
            return said
        answer = f"{urlsplit(self.address).hostname} answered {posted.status}{_reason(said)}"
        raise TokenError(f"no token: {answer}", refused=posted.status < SERVER_FAILED)


def _read(content: bytes) -> Mapping[str, Any]:
    try:
        said = json.loads(content)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _reason(said: Mapping[str, Any]) -> str:
    """Give the server's own words (RFC 6749, 5.2), their first line: more is numbers for its makers."""
    error, told = said.get("error"), said.get("error_description")
    lines = str(told or "").splitlines()
    words = " ".join(part for part in (str(error or ""), f"({lines[0]})" if lines else "") if part)
    return f": {clean(words)[:MOST_WORDS]}" if words else ", and no token that can be read"


def _seconds(told: object) -> float:
    try:
        return max(float(str(told)), 1.0)
    except ValueError:
        return USUAL_LIFE
