"""Handing something over to an address, tried against a real server on the loopback address."""

import logging
from datetime import timedelta

import pytest

from tests.servers import Page, serving
from tracker import net
from tracker.errors import NetError
from tracker.net import Posted

INSIDE = ("127.0.0.1",)
JSON = {"Content-Type": "application/json"}


def test_what_is_posted_arrives_byte_for_byte_with_its_headers() -> None:
    with serving() as site:
        site.pages["/hook"] = Page(b"thanks", status=202)
        posted = net.post(site.url("/hook"), content='{"a":"åäö"}'.encode(), headers=JSON, inside=INSIDE)
    assert posted == Posted(202, b"thanks")
    assert [(one.path, one.content) for one in site.posted] == [("/hook", '{"a":"åäö"}'.encode())]
    assert site.posted[0].headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_an_answer_and_nobody_follows_it(status: int) -> None:
    with serving() as site:
        site.pages["/hook"] = Page(status=status, headers={"Location": "/elsewhere"})
        site.pages["/elsewhere"] = Page()
        assert net.post(site.url("/hook"), content=b"x", headers={}, inside=INSIDE).status == status
    assert [one.path for one in site.posted] == ["/hook"]


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"Retry-After": "120"}, timedelta(minutes=2)),
        (
            {"Retry-After": "Wed, 04 Mar 2026 08:10:00 GMT", "Date": "Wed, 04 Mar 2026 08:00:00 GMT"},
            timedelta(minutes=10),
        ),
        ({"Retry-After": "Wed, 04 Mar 2026 07:00:00 GMT", "Date": "Wed, 04 Mar 2026 08:00:00 GMT"}, timedelta(0)),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "9" * 30}, None),
        ({}, None),
    ],
)
def test_a_server_may_ask_to_be_left_alone_for_a_while(headers: dict[str, str], pause: timedelta | None) -> None:
    with serving() as site:
        site.pages["/hook"] = Page(status=429, headers=headers)
        assert net.post(site.url("/hook"), content=b"x", headers={}, inside=INSIDE).retry_after == pause


def test_an_answer_without_end_is_cut_and_its_status_counts() -> None:
    with serving() as site:
        site.pages["/hook"] = Page(b"0" * 3_000_000)
        posted = net.post(site.url("/hook"), content=b"x", headers={}, inside=INSIDE)
    assert (posted.status, len(posted.content)) == (200, net.posting.LARGEST)


@pytest.mark.parametrize(
    "url", ["https://127.0.0.1/x", "https://10.0.0.1/x", "https://[::1]/x", "https://169.254.169.254/latest/meta-data"]
)
def test_what_leads_inside_is_blocked_unless_its_host_is_named(url: str) -> None:
    with pytest.raises(NetError, match="blocked address"):
        net.post(url, content=b"x", headers={})


def test_neither_the_log_nor_an_error_holds_the_address(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        with serving() as site:
            url = site.url("/secret-word", login="ada:hemligt@")
            net.post(url, content=b"x", headers={}, inside=INSIDE)
        with pytest.raises(NetError, match=r"127\.0\.0\.1 did not answer: ConnectError") as caught:
            net.post(url, content=b"x", headers={}, inside=INSIDE)
    assert "secret-word" not in str(caught.value) + caplog.text
    assert "hemligt" not in str(caught.value) + caplog.text
