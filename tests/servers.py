"""A real HTTP server on the loopback address that answers as it is told, and notes what it was asked."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer


@dataclass
class Page:
    """What lies at a path."""

    content: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Post:
    """What somebody posted."""

    path: str
    headers: dict[str, str]
    content: bytes


class Site(HTTPServer):
    """Pages by their path; what is not there is 404. A page with an ETag is given once for each."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        """Paths with the headers that came with them."""
        self.posted: list[Post] = []
        self.on_post: Callable[[Post], Page] | None = None
        """Makes the answer to a post; else it is the page at its path."""

    def url(self, path: str = "/calendar.ics", *, login: str = "") -> str:
        return f"http://{login}127.0.0.1:{self.server_port}{path}"


class _Answer(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers.items())))
        page = self.server.pages.get(self.path, Page(status=404))
        etag = page.headers.get("ETag")
        is_known = etag is not None and self.headers.get("If-None-Match") == etag
        self.send_response(304 if is_known else page.status)
        for name, value in page.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(0 if is_known else len(page.content)))
        self.end_headers()
        self.wfile.write(b"" if is_known else page.content)

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        post = Post(self.path, dict(self.headers.items()), content)
        self.server.posted.append(post)
        make = self.server.on_post
        page = make(post) if make else self.server.pages.get(self.path, Page(status=404))
        if "Date" in page.headers:
            self.send_response_only(page.status)
        else:
            self.send_response(page.status)
        for name, value in page.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(page.content)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # nobody need listen to the end
            self.wfile.write(page.content)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[Site]:
    site = Site()
    thread = threading.Thread(target=site.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield site
    finally:
        site.shutdown()
        thread.join()
        site.server_close()
