"""What holds for every request, tried on an application of four routes."""

import logging
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from tracker.web.guard import Guard, masked


async def hello(request: Request) -> Response:
    return PlainTextResponse("hello", headers={"Cache-Control": "private"})


async def echo(request: Request) -> Response:
    return PlainTextResponse(str(len(await request.body())))


async def broken(request: Request) -> Response:
    raise RuntimeError("a bug with a secret in it")


def refused(request: Request, status: int) -> Response:
    return PlainTextResponse(f"refused {request.state.number}", status)


def client(*, base_url: str = "https://tracker.example.org") -> TestClient:
    routes = [
        Route("/hello", hello),
        Route("/echo", echo, methods=["POST"]),
        Route("/upload", echo, methods=["POST"]),
        Route("/broken", broken),
    ]
    app = Starlette(routes=routes, middleware=[Middleware(Guard, refuse=refused, base_url=base_url)])
    return TestClient(app, base_url="https://tracker.example.org")


@pytest.mark.parametrize(
    "host", ["tracker.example.org", "TRACKER.example.org:443", "localhost:8080", "127.0.0.1", "[::1]:80"]
)
def test_our_own_names_and_bare_addresses_are_answered(host: str) -> None:
    assert client().get("/hello", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example.com", "tracker.example.org.evil.example", "", "[::1", "a b"])
def test_another_host_name_is_turned_away(host: str) -> None:
    assert client().get("/hello", headers={"Host": host}).status_code == 400


@pytest.mark.parametrize("path", ["/hello", "/nowhere", "/broken"])
def test_every_answer_has_the_headers_also_an_error(path: str) -> None:
    headers = client().get(path).headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Strict-Transport-Security"] == "max-age=31536000"
    assert "server" not in headers


def test_an_answer_may_say_its_own_cache_rule() -> None:
    assert client().get("/hello").headers["Cache-Control"] == "private"
    assert client().get("/nowhere").headers["Cache-Control"] == "no-store"


def test_without_https_no_browser_is_told_to_insist_on_it() -> None:
    headers = client(base_url="http://tracker.example.org").get("/hello").headers
    assert "Strict-Transport-Security" not in headers


def test_a_head_is_the_get_without_its_body() -> None:
    answer = client().head("/hello")
    assert (answer.status_code, answer.text, answer.headers["Content-Length"]) == (200, "", "5")


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example.com"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "https://tracker.example.org"},
    ],
)
def test_another_site_can_change_nothing(headers: dict[str, str]) -> None:
    assert client().post("/echo", headers=headers).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [{}, {"Sec-Fetch-Site": "same-origin"}, {"Origin": "https://tracker.example.org"}, {"Origin": "null"}],
)
def test_our_own_pages_may(headers: dict[str, str]) -> None:
    assert client().post("/echo", headers=headers).status_code == 200


def test_a_body_over_a_megabyte_is_refused_before_it_is_read() -> None:
    assert client().post("/echo", content=b"x" * 1024 * 1024).text == "1048576"
    assert client().post("/echo", content=b"x" * (1024 * 1024 + 1)).status_code == 413


def test_a_body_that_hides_its_length_is_cut_off() -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(40):
            yield b"x" * 65536

    assert client().post("/echo", content=endless()).status_code == 413


def test_minutes_may_be_larger() -> None:
    assert client().post("/upload", content=b"x" * 25 * 1024 * 1024).status_code == 200
    assert client().post("/upload", content=b"x" * 27 * 1024 * 1024).status_code == 413


def test_a_bug_is_logged_and_told_as_a_number_only(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        answer = client().get("/broken")
    assert answer.status_code == 500
    number = answer.text.removeprefix("refused ")
    assert len(number) == 8
    assert number in caplog.text
    assert "a bug with a secret in it" in caplog.text


def test_a_path_that_the_proxy_left_on_is_taken_off() -> None:
    below = client(base_url="https://tracker.example.org/atgarder")
    assert below.get("/atgarder/hello").status_code == 200
    assert below.get("/hello").status_code == 200


def test_secret_addresses_are_masked_for_logs() -> None:
    assert masked("/feeds/ab12cdef.ics") == "/feeds/[ab12…]"
    assert masked("/answer/ab12cdef/feed") == "/answer/[ab12…]"
    assert masked("/unsubscribe/ab12cdef") == "/unsubscribe/[ab12…]"
    assert masked("/items/ab12cdef") == "/items/ab12cdef"
