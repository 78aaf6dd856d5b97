"""Tokens, from a server on the loopback address that gives them, and logins with them at an SMTP server."""

import base64
import json
import logging
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from tests.servers import Page, Post, Site, serving
from tests.store.given import letter
from tests.test_mail import free_port
from tracker.errors import MailboxError, MailError, TokenError
from tracker.imap import Account, open_mailbox
from tracker.mail import SmtpMailer
from tracker.oauth import REST, Tokens

SECRET = "canary-client-secret"  # noqa: S105 -- an invented one
USER = "atgarder@example.org"
INSIDE = ("127.0.0.1",)


class Clock:
    """Seconds, as a test sets them."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def site() -> Iterator[Site]:
    """Gives `token-1`, `token-2` and so on, each good for an hour."""
    with serving() as running:
        running.on_post = lambda _post: given(f"token-{len(running.posted)}")
        yield running


def given(token: str, *, life: object = 3600, **more: str) -> Page:
    return Page(json.dumps({"access_token": token, "expires_in": life, "token_type": "Bearer", **more}).encode())


def refused(status: int = 401) -> Page:
    told = {"error": "invalid_client", "error_description": "AADSTS7000215: Invalid client secret.\r\nTrace ID: 1"}
    return Page(json.dumps(told).encode(), status=status)


def tokens(site: Site, clock: Clock | None = None, *, refresh: str | None = None) -> Tokens:
    return Tokens(
        site.url("/token"),
        client_id="app",
        client_secret=SECRET,
        refresh_token=refresh,
        scope="https://outlook.office365.com/.default",
        inside=INSIDE,
        clock=clock or Clock(),
    )


def asked(post: Post) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(post.content.decode()).items()}


# --- tokens


def test_the_application_asks_for_itself(site: Site) -> None:
    assert tokens(site).token() == "token-1"
    [post] = site.posted
    assert post.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert asked(post) == {
        "grant_type": "client_credentials",
        "client_id": "app",
        "client_secret": SECRET,
        "scope": "https://outlook.office365.com/.default",
    }


def test_a_refresh_token_is_used_and_the_next_one_where_the_server_gives_another(site: Site) -> None:
    clock = Clock()
    one = tokens(site, clock, refresh="first")
    site.on_post = lambda _post: given("a", **{"refresh_token": "second"})
    one.token()
    clock.now += 3600
    one.token()
    assert [(asked(post)["grant_type"], asked(post)["refresh_token"]) for post in site.posted] == [
        ("refresh_token", "first"),
        ("refresh_token", "second"),
    ]


def test_a_token_is_kept_until_shortly_before_its_end(site: Site) -> None:
    clock = Clock()
    one = tokens(site, clock)
    assert [one.token(), one.token()] == ["token-1", "token-1"]
    clock.now += 3299
    assert one.token() == "token-1"
    clock.now += 2
    assert one.token() == "token-2"


@pytest.mark.parametrize(("life", "kept"), [("60", 53.0), (None, 3299.0), ("soon", 3299.0), (-5, 0.5)])
def test_a_short_or_untold_life_is_kept_to(site: Site, life: object, kept: float) -> None:
    clock = Clock()
    one = tokens(site, clock)
    site.on_post = lambda _post: given(f"token-{len(site.posted)}", life=life)
    one.token()
    clock.now += kept
    assert one.token() == "token-1"
    clock.now += 2
    assert one.token() == "token-2"


def test_a_refusal_is_told_without_the_secret_and_not_asked_for_again_at_once(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Clock()
    one = tokens(site, clock)
    site.on_post = lambda _post: refused()
    for _ in range(3):
        with caplog.at_level(logging.DEBUG), pytest.raises(TokenError) as caught:
            one.token()
    assert str(caught.value) == (
        "no token: 127.0.0.1 answered 401: invalid_client (AADSTS7000215: Invalid client secret.)"
    )
    assert caught.value.refused
    assert len(site.posted) == 1
    assert SECRET not in caplog.text
    clock.now += REST
    site.on_post = lambda _post: given("better")
    assert one.token() == "better"


def test_a_server_that_is_down_is_asked_again(site: Site) -> None:
    one = tokens(site)
    site.on_post = lambda _post: Page(b"<html>", status=503)
    with pytest.raises(TokenError, match=r"127\.0\.0\.1 answered 503, and no token that can be read") as caught:
        one.token()
    assert not caught.value.refused
    site.on_post = lambda _post: given("better")
    assert one.token() == "better"


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'"x"', b"{}", b'{"access_token": 7}', b'{"access_token": ""}', b"\xff"]
)
def test_an_answer_without_a_token_is_none(site: Site, content: bytes) -> None:
    site.on_post = lambda _post: Page(content)
    with pytest.raises(TokenError):
        tokens(site).token()


def test_nobody_listening_is_told() -> None:
    with serving() as gone:
        one = tokens(gone)
    with pytest.raises(TokenError, match=r"no token: 127\.0\.0\.1 did not answer: ConnectError"):
        one.token()


# --- logins


class Relay:
    """An SMTP server that takes XOAUTH2 with one token, and notes the exact bytes of each login."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.logins: list[bytes] = []
        self.taken: list[bytes] = []

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802 -- aiosmtpd's name
        said = base64.b64decode(args[1], validate=True)
        self.logins.append(said)
        if said == f"user={USER}\1auth=Bearer {self.token}\1\1".encode():
            return AuthResult(success=True, auth_data=USER)
        # As Gmail says no: a reason in JSON, an empty line from the client, and only then 535.
        reason = base64.b64encode(b'{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}').decode()
        await server.push(f"334 {reason}")
        assert await server._reader.readline() == b"\r\n"
        return AuthResult(success=False, handled=False)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        self.taken.append(envelope.content)
        return "250 OK"


@contextmanager
def relaying(token: str) -> Iterator[tuple[Relay, int]]:
    relay = Relay(token)
    controller = Controller(relay, hostname="127.0.0.1", port=free_port(), auth_require_tls=False)
    controller.start()
    try:
        yield relay, controller.port
    finally:
        controller.stop()


def mailer(port: int, one: Tokens) -> SmtpMailer:
    return SmtpMailer("127.0.0.1", port, security="none", user=USER, tokens=one)


def test_a_login_says_user_and_token_as_documented(site: Site) -> None:
    with relaying("token-1") as (relay, port), mailer(port, tokens(site)) as sender:
        sender.send(letter())
    assert relay.logins == [b"user=atgarder@example.org\x01auth=Bearer token-1\x01\x01"]
    assert len(relay.taken) == 1


def test_a_token_that_was_kept_and_is_revoked_is_got_anew_once(site: Site) -> None:
    one = tokens(site)
    one.token()
    with relaying("token-2") as (relay, port), mailer(port, one) as sender:
        sender.send(letter())
    assert [login.split(b"\1")[1] for login in relay.logins] == [b"auth=Bearer token-1", b"auth=Bearer token-2"]
    assert len(relay.taken) == 1


def test_a_fresh_token_that_is_refused_ends_it_and_no_letter_was_tried(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        relaying("another") as (relay, port),
        mailer(port, tokens(site)) as sender,
        caplog.at_level(logging.DEBUG, logger="tracker"),
        pytest.raises(MailError) as caught,
    ):
        sender.send(letter())
    assert (caught.value.login, caught.value.whole_relay, caught.value.untried) == (True, True, True)
    assert "535" in str(caught.value)
    assert "status 400" in str(caught.value)
    assert len(relay.logins) == len(site.posted) == 1
    assert "token-1" not in str(caught.value) + caplog.text


def test_to_try_on_with_new_tokens_would_hammer(site: Site) -> None:
    """The mutant: every refusal is taken for a token that has grown old."""
    one = tokens(site)
    one.refuse = lambda token: True  # type: ignore[method-assign]
    with relaying("another") as (relay, port), mailer(port, one) as sender, pytest.raises(MailError):
        sender.send(letter())
    assert len(relay.logins) > 1


def test_a_client_that_gets_no_token_is_told_as_a_bad_login(site: Site) -> None:
    site.on_post = lambda _post: refused()
    with relaying("x") as (relay, port), mailer(port, tokens(site)) as sender, pytest.raises(MailError) as caught:
        sender.send(letter())
    assert f"no login at 127.0.0.1:{port}: no token: 127.0.0.1 answered 401: invalid_client" in str(caught.value)
    assert (caught.value.login, caught.value.untried) == (True, True)
    assert relay.logins == []


# --- mailboxes


class ImapServer(socketserver.ThreadingTCPServer):
    """Knows just enough of IMAP to be logged in to by XOAUTH2 with one token."""

    daemon_threads = True

    def __init__(self, token: str) -> None:
        super().__init__(("127.0.0.1", 0), _Imap)
        self.token = token
        self.logins: list[bytes] = []


class _Imap(socketserver.StreamRequestHandler):
    server: ImapServer

    def handle(self) -> None:
        self.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] ready")
        while line := self.rfile.readline().split():
            tag, command = line[0], line[1].upper()
            if command == b"AUTHENTICATE":
                self.log_in(tag)
            elif command == b"CAPABILITY":
                self.say(b"* CAPABILITY IMAP4rev1 AUTH=XOAUTH2", tag + b" OK done")
            elif command == b"SELECT":
                self.say(b"* 0 EXISTS", b"* OK [UIDVALIDITY 7] valid", tag + b" OK [READ-WRITE] selected")
            else:
                self.say(tag + b" OK done")

    def log_in(self, tag: bytes) -> None:
        self.say(b"+ ")
        said = base64.b64decode(self.rfile.readline())
        self.server.logins.append(said)
        if said == f"user={USER}\1auth=Bearer {self.server.token}\1\1".encode():
            self.say(tag + b" OK logged in")
            return
        self.say(b"+ " + base64.b64encode(b'{"status":"400"}'))
        self.rfile.readline()
        self.say(tag + b" NO [AUTHENTICATIONFAILED] Invalid credentials")

    def say(self, *lines: bytes) -> None:
        self.wfile.write(b"".join(line + b"\r\n" for line in lines))


@contextmanager
def mailbox(token: str, one: Tokens) -> Iterator[tuple[ImapServer, Account]]:
    server = ImapServer(token)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        port = int(server.server_address[1])
        yield server, Account("127.0.0.1", USER, token=one.token, refuse=one.refuse, port=port, security="none")
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_mailbox_is_opened_by_the_same_words(site: Site) -> None:
    with mailbox("token-1", tokens(site)) as (server, account), open_mailbox(account) as box:
        assert box.validity == 7
    assert server.logins == [b"user=atgarder@example.org\x01auth=Bearer token-1\x01\x01"]


def test_a_mailbox_too_gets_a_revoked_token_anew_once_and_a_fresh_one_never(site: Site) -> None:
    one = tokens(site)
    one.token()
    with mailbox("token-2", one) as (server, account), open_mailbox(account):
        assert len(server.logins) == 2
    one.refuse("token-2")
    with mailbox("another", one) as (server, account), pytest.raises(MailboxError) as caught, open_mailbox(account):
        pass
    assert caught.value.is_refused
    assert len(server.logins) == 1
    assert "token-3" not in str(caught.value)
