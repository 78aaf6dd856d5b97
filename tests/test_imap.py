"""The door to a mailbox, at a real Dovecot."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.mailservers import MailServers
from tracker.errors import MailboxError, SettingsError
from tracker.imap import Account, Mailbox, Security, open_mailbox

pytestmark = pytest.mark.service

NEVER = timedelta(minutes=5)


def mail(number: int, text: str = "Hej") -> bytes:
    return f"Message-ID: <{number}@example.org>\r\nSubject: {number}\r\n\r\n{text}\r\n".encode()


@pytest.fixture
def account(servers: MailServers, request: pytest.FixtureRequest) -> Iterator[Account]:
    """The mailbox of a test alone."""
    address = f"{request.node.originalname}@example.org"
    yield Account("127.0.0.1", address, servers.password, port=servers.imap_port, security="none")
    servers.empty(address)


@pytest.fixture
def box(account: Account) -> Iterator[Mailbox]:
    with open_mailbox(account) as opened:
        yield opened


def test_a_mail_is_read_as_it_came_and_stays_unread(servers: MailServers, account: Account, box: Mailbox) -> None:
    servers.put(account.user, mail(1))
    [uid] = box.unread()
    assert box.fetch(uid) == mail(1)
    assert box.unread() == [uid]


def test_a_mail_marked_as_seen_is_read_no_more(servers: MailServers, account: Account, box: Mailbox) -> None:
    servers.put(account.user, mail(1), mail(2))
    box.mark_seen(box.unread()[:1])
    assert len(box.unread()) == 1


def test_what_somebody_else_has_read_is_found_by_its_place(
    servers: MailServers, account: Account, box: Mailbox
) -> None:
    servers.put(account.user, mail(1), mail(2))
    first, second = box.unread()
    box.mark_seen([first, second])
    assert (box.unread(after=first), box.unread(after=second)) == ([second], [])


def test_a_mail_is_found_by_its_message_id_when_it_came_after_the_opening(
    servers: MailServers, account: Account, box: Mailbox
) -> None:
    assert box.find("<2@example.org>") == []
    servers.put(account.user, mail(1), mail(2))
    [uid] = box.find("<2@example.org>")
    assert box.fetch(uid) == mail(2)
    assert box.find('<2@example.org>"\r\nX') == []


def test_only_the_head_of_a_mail_is_fetched_where_that_is_enough(
    servers: MailServers, account: Account, box: Mailbox
) -> None:
    servers.put(account.user, mail(1, "x" * 100_000))
    [listed] = box.sizes(box.unread())
    assert listed.size > 100_000
    assert b"xxx" not in (box.fetch(listed.uid, headers_only=True) or b"")


def test_a_mail_that_is_gone_is_none(box: Mailbox) -> None:
    assert box.fetch(4711) is None
    assert box.sizes([4711]) == []


def test_mails_by_the_thousand_are_listed_and_marked(servers: MailServers, account: Account, box: Mailbox) -> None:
    servers.put(account.user, *map(mail, range(1200)))
    uids = box.unread()
    assert len(box.sizes(uids)) == 1200
    box.mark_seen(uids)
    assert box.unread() == []


def test_another_numbering_shows(servers: MailServers, account: Account) -> None:
    servers.put(account.user, mail(1))
    with open_mailbox(account) as box:
        before = (box.validity, box.next_uid)
    servers.renumber(account.user, validity=4711)
    with open_mailbox(account) as box:
        assert before != (4711, 2)
        assert (box.validity, box.next_uid) == (4711, 2)


def test_waiting_ends_when_a_mail_comes(servers: MailServers, account: Account, box: Mailbox) -> None:
    box.unread()
    coming = threading.Timer(0.2, servers.put, (account.user, mail(1)))
    coming.start()
    assert box.wait(NEVER)
    assert len(box.unread()) == 1


def test_waiting_ends_when_a_stop_is_asked_for(box: Mailbox) -> None:
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    assert not box.wait(NEVER, is_stopping=stop.is_set)
    assert box.unread() == []


def test_waiting_ends_with_an_error_when_the_server_goes(servers: MailServers, account: Account, box: Mailbox) -> None:
    box.unread()
    stopping = threading.Timer(0.2, servers.stop_dovecot)
    stopping.start()
    try:
        with pytest.raises(MailboxError, match="broke off"):
            box.wait(NEVER)
        stopping.join()
        with pytest.raises(MailboxError, match="no connection to 127"), open_mailbox(account):
            pass
    finally:
        stopping.join()
        servers.start_dovecot()


def test_a_refused_login_is_told_as_one(account: Account) -> None:
    stranger = Account(account.host, account.user, "fel", port=account.port, security="none")
    with pytest.raises(MailboxError, match=r"refused the login of .*@example\.org") as refused, open_mailbox(stranger):
        pass
    assert refused.value.is_refused


def test_a_folder_that_is_not_there_is_named(account: Account) -> None:
    elsewhere = replace(account, folder="Nämnder")
    with pytest.raises(MailboxError, match="no folder Nämnder") as refused, open_mailbox(elsewhere):
        pass
    assert refused.value.is_refused


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_the_servers_certificate_must_be_known(servers: MailServers, account: Account, security: Security) -> None:
    port = servers.imaps_port if security == "tls" else servers.imap_port
    secret = replace(account, security=security, port=port)
    with pytest.raises(MailboxError, match="certificate"), open_mailbox(secret):
        pass
    with open_mailbox(replace(secret, cafile=servers.authority)) as box:
        assert box.unread() == []


def test_nobody_logs_in_over_a_wire_in_plain_text() -> None:
    with pytest.raises(SettingsError, match="needs security starttls or tls"):
        Account("mail.example.org", "ada", "hemligt", security="none")


def test_a_password_is_never_shown(account: Account) -> None:
    assert "hemligt" not in repr(account)
