"""What holds for every request and every answer: known hosts, no cross-site changes, limits, headers, no leaks.

It wraps the whole application, so that error pages and static files have the same headers as the rest.
"""

import logging
import secrets
from collections.abc import Callable
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger(__name__)

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "no-store",
}
"""What an answer carries unless it says otherwise itself (reliability: S7)."""

FRAMING = {"Content-Security-Policy": f"{POLICY}; frame-src 'self'"}
"""Of a page that shows a letter or an agenda in a frame."""
FRAMED = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"}
"""Of the letter or agenda itself, which has its styles inline: it may load nothing, run nothing and lead nowhere."""

A_YEAR = "max-age=31536000"
LARGEST_FORM = 1024 * 1024
LARGEST_UPLOAD = 25 * 1024 * 1024
UPLOAD_PATHS = frozenset({"/upload", "/import"})

SECRET = frozenset({"feeds", "answer", "unsubscribe"})
"""Below these the next part of a path is a secret."""

Refuse = Callable[[Request, int], Response]
"""Makes the answer to a request that is turned away: a page or a problem, with this status."""


class Guard:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, *, refuse: Refuse, base_url: str | None) -> None:
        base = urlsplit(base_url or "")
        self.app = app
        self.refuse = refuse
        self.root = base.path
        self.hosts = frozenset({"localhost", base.hostname or "localhost"})
        self.headers = HEADERS | ({"Strict-Transport-Security": A_YEAR} if base.scheme == "https" else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; a bug inside becomes a page that tells nothing but its number."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        sender = _Sender(send, self.headers, has_body=scope["method"] != "HEAD")
        number = secrets.token_hex(4)
        # Routes answer GET; a HEAD is the same answer without its body. Some proxies leave the path of `base_url` on.
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        path = scope["path"].removeprefix(self.root) or "/"
        scope = {**scope, "method": method, "path": path, "state": {**scope.get("state", {}), "number": number}}
        request = Request(scope)
        try:
            status = self.refusal(request)
            answer = self.refuse(request, status) if status else self.app
            await answer(scope, _limited(receive, _largest(request)), sender)
        except Exception:
            log.exception("request %s: %s %s failed", number, method, masked(path))
            if sender.is_started:
                raise
            await self.refuse(request, 500)(scope, receive, sender)

    def refusal(self, request: Request) -> int | None:
        """Give the status a request is turned away with before anything of it is read, if it is."""
        if not self.is_known_host(request.headers.get("host", "")):
            return 400
        if request.method not in SAFE and is_cross_site(request.headers):
            return 403
        if _announced(request.headers) > _largest(request):
            return 413
        return None

    def is_known_host(self, host: str) -> bool:
        """Tell whether the name belongs to us. A bare address always does: no foreign name can be rebound to it."""
        try:
            name = urlsplit(f"//{host}").hostname or ""
            return name in self.hosts or bool(ip_address(name))
        except ValueError:
            return False


class _Sender:
    """Adds the headers to the answer and keeps the body back when only the head was asked for."""

    def __init__(self, send: Send, headers: dict[str, str], *, has_body: bool) -> None:
        self.send = send
        self.headers = headers
        self.has_body = has_body
        self.is_started = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.is_started = True
            own = MutableHeaders(scope=message)
            for name, value in self.headers.items():
                own.setdefault(name, value)
        elif message["type"] == "http.response.body" and not self.has_body:
            message = {**message, "body": b""}
        await self.send(message)


def is_cross_site(headers: Headers) -> bool:
    """Tell whether another site made the browser send this.

    `Origin: null` says nothing: browsers send it from our own pages too, because of their `Referrer-Policy:
    no-referrer` (Fetch, "append a request Origin header"). The signed form token decides then.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in {"same-origin", "none"}
    origin = headers.get("origin", "null")
    return origin != "null" and urlsplit(origin).netloc != headers.get("host")


def masked(path: str) -> str:
    """Give a path as logs may show it: a secret address keeps its first four letters."""
    room, _, rest = path.removeprefix("/").partition("/")
    return f"/{room}/[{rest[:4]}…]" if room in SECRET and rest else path


def _largest(request: Request) -> int:
    """Give the most bytes that this request's body may have; an upload also carries its form around the file."""
    return LARGEST_UPLOAD + LARGEST_FORM if request.url.path in UPLOAD_PATHS else LARGEST_FORM


def _announced(headers: Headers) -> int:
    """Give the length of the body that the request announces."""
    length = headers.get("content-length", "0")
    return int(length) if length.isdecimal() else 0


def _limited(receive: Receive, most: int) -> Receive:
    """Stop reading a body that grows past what may come, whatever length it announced."""
    read = 0

    async def limited() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > most:
            raise HTTPException(413)
        return message

    return limited
