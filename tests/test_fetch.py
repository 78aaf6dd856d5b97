"""Fetching from addresses that somebody configured, tried against a real server on the loopback address."""

import gzip
import logging

import pytest

from tests.servers import Page, serving
from tracker import net
from tracker.errors import NetError
from tracker.net import Fetched

INSIDE = ("127.0.0.1",)


def test_what_has_changed_comes_with_its_marks_and_what_has_not_comes_not() -> None:
    with serving() as site:
        page = Page(b"BEGIN", headers={"ETag": '"1"', "Last-Modified": "Mon, 02 Mar 2026 08:00:00 GMT"})
        site.pages["/calendar.ics"] = page
        first = net.fetch(site.url(), inside=INSIDE)
        again = net.fetch(site.url(), etag=first.etag, modified=first.modified, inside=INSIDE)
    assert first == Fetched(b"BEGIN", '"1"', "Mon, 02 Mar 2026 08:00:00 GMT")
    assert again == Fetched(None)
    assert site.asked[1][1]["If-Modified-Since"] == "Mon, 02 Mar 2026 08:00:00 GMT"


def test_a_login_in_the_address_goes_to_its_host_only_and_stands_in_no_error(caplog: pytest.LogCaptureFixture) -> None:
    with serving() as site, serving() as other, caplog.at_level(logging.DEBUG):
        site.pages["/calendar.ics"] = Page(status=302, headers={"Location": other.url("/elsewhere")})
        with pytest.raises(NetError) as caught:
            net.fetch(site.url(login="ada:hemligt@"), inside=INSIDE)
    assert site.asked[0][1]["Authorization"] == "Basic YWRhOmhlbWxpZ3Q="
    assert "Authorization" not in other.asked[0][1]
    assert str(caught.value) == "127.0.0.1 answered 404"
    assert "hemligt" not in caplog.text


def test_a_server_that_leads_on_and_on_is_left() -> None:
    with serving() as site:
        site.pages["/calendar.ics"] = Page(status=301, headers={"Location": "/calendar.ics"})
        with pytest.raises(NetError, match="leads on and on"):
            net.fetch(site.url(), inside=INSIDE)
    assert len(site.asked) == 6


@pytest.mark.parametrize("packed", [False, True])
def test_more_than_the_limit_is_not_taken_in_packed_or_not(*, packed: bool) -> None:
    content = b"0" * 3_000_000
    with serving() as site:
        headers = {"Content-Encoding": "gzip"} if packed else {}
        site.pages["/calendar.ics"] = Page(gzip.compress(content) if packed else content, headers=headers)
        assert net.fetch(site.url(), inside=INSIDE).content == content
        with pytest.raises(NetError, match="sends more than 2 MB"):
            net.fetch(site.url(), inside=INSIDE, largest=2 * 1024 * 1024)


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/x.ics",
        "webcal://localhost/x.ics",
        "https://10.0.0.1/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://2130706433/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[fe80::1]/",
        "https://224.0.0.1/",
        "https://ada:hemligt@127.0.0.1/",
    ],
)
def test_an_address_that_leads_inside_is_blocked(url: str) -> None:
    with pytest.raises(NetError, match="blocked address") as caught:
        net.fetch(url)
    assert "hemligt" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/x.ics",
        "https://example.org:8443/x.ics",
        "ftp://example.org/",
        "file:///etc/passwd",
        "https://0177.0.0.1/",
        "x",
        "",
    ],
)
def test_only_https_at_its_usual_port_is_asked(url: str) -> None:
    with pytest.raises(NetError):
        net.fetch(url)


def test_a_redirect_that_leads_inside_is_blocked_too() -> None:
    with serving() as site:
        site.pages["/calendar.ics"] = Page(status=302, headers={"Location": "https://localhost:9/"})
        with pytest.raises(NetError, match="localhost may only be asked over https, at its usual port"):
            net.fetch(site.url(), inside=INSIDE)
        site.pages["/calendar.ics"] = Page(status=302, headers={"Location": "https://localhost/"})
        with pytest.raises(NetError, match="localhost is a blocked address"):
            net.fetch(site.url(), inside=INSIDE)


def test_nobody_listening_is_told_with_the_host_alone() -> None:
    with serving() as site:
        url = site.url("/secret-word")
    with pytest.raises(NetError, match=r"127\.0\.0\.1 did not answer: ConnectError") as caught:
        net.fetch(url, inside=INSIDE)
    assert "secret-word" not in str(caught.value)
