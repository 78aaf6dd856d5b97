"""The door to the net, tried against a real server on the loopback address."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tracker import net
from tracker.errors import NetError


class Listener(HTTPServer):
    """A server that notes each request and answers with one status."""

    def __init__(self, status: int) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.status = status
        self.heard: list[tuple[str, str, bytes]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/ping/secret-word"


class Answer(BaseHTTPRequestHandler):
    server: Listener

    def do_GET(self) -> None:
        self.note()

    def do_POST(self) -> None:
        self.note()

    def note(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.heard.append((self.command, self.path, body))
        self.send_response(self.server.status)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def listening(status: int = 200) -> Iterator[Listener]:
    server = Listener(status)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_heartbeat_is_a_get_of_the_address() -> None:
    with listening() as server:
        net.beat(server.url)
    assert server.heard == [("GET", "/ping/secret-word", b"")]


def test_a_heartbeat_with_a_message_is_a_post_of_it() -> None:
    with listening() as server:
        net.beat(server.url, message="4 brev skickade")
    assert server.heard == [("POST", "/ping/secret-word", b"4 brev skickade")]


@pytest.mark.parametrize("status", [301, 404, 500])
def test_any_answer_but_success_is_an_error_that_keeps_the_address_secret(status: int) -> None:
    with listening(status) as server, pytest.raises(NetError, match=f"127.0.0.1 answered {status}") as caught:
        net.beat(server.url)
    assert "secret-word" not in str(caught.value)


def test_nobody_listening_is_an_error_that_keeps_the_address_secret() -> None:
    with listening() as server:
        url = server.url
    with pytest.raises(NetError, match="did not answer: ConnectError") as caught:
        net.beat(url)
    assert "secret-word" not in str(caught.value)


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/x", "not an address", "http://[::1"])
def test_an_address_that_is_none_is_an_error_too(url: str) -> None:
    with pytest.raises(NetError):
        net.beat(url)


def test_the_log_keeps_the_address_secret(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO), listening() as server:
        net.beat(server.url)
    assert "secret-word" not in caplog.text
