"""The service and its mailbox: new mail is heard of at once, a server that is gone is told once, a stop at once."""

import logging
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from tests.mailservers import MailServers, wait_until
from tracker.daemon.post import Post
from tracker.imap import Account
from tracker.jobs.mailbox import Rules
from tracker.store import Store

pytestmark = pytest.mark.service

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 8, tzinfo=UTC)
MAIL = b"From: x@example.net\r\nMessage-ID: <x@example.net>\r\nSubject: Lunch\r\n\r\nHej\r\n"
ADDRESS = "daemon@example.org"


@pytest.fixture
def store() -> Iterator[Store]:
    with Store("sqlite://") as opened:
        opened.migrate()
        yield opened


@pytest.fixture
def post(store: Store, servers: MailServers) -> Iterator[Post]:
    account = Account("127.0.0.1", ADDRESS, servers.password, port=servers.imap_port, security="none")
    yield Post(store, account, Rules(ADDRESS))
    servers.empty(ADDRESS)


def read(post: Post) -> None:
    post.read(today=TODAY, now=NOW, is_stopping=bool)


def test_a_mail_is_dealt_with_at_once_when_the_server_tells_of_it(
    store: Store, servers: MailServers, post: Post
) -> None:
    stop = threading.Event()
    waiting = threading.Thread(target=post.wait, args=(lambda: read(post),), kwargs={"is_stopping": stop.is_set})
    waiting.start()
    try:
        wait_until(lambda: servers.maildir(ADDRESS).exists(), "a line to the server")
        for number in range(1, 4):
            servers.put(ADDRESS, MAIL.replace(b"<x@", b"<%d@" % number))
            wait_until(lambda number=number: len(store.mailboxes.mails()) == number, "the mail")  # type: ignore[misc]
    finally:
        stop.set()
        waiting.join(20)
    assert not waiting.is_alive()


def test_a_server_that_can_not_be_had_is_told_once(
    store: Store, servers: MailServers, post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    servers.stop_dovecot()
    try:
        with caplog.at_level(logging.ERROR):
            read(post)
            read(post)
        post.wait(lambda: None, is_stopping=bool)
    finally:
        servers.start_dovecot()
    assert [record.message.partition(":")[0] for record in caplog.records] == ["the mailbox"]
    assert "no connection" in store.mailboxes.cursor(ADDRESS).error
    read(post)
    assert store.mailboxes.cursor(ADDRESS).error == ""
