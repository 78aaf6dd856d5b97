import asyncio
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tracker.core.model import Letter
from tracker.errors import MailError, SettingsError
from tracker.mail import FolderMailer, SmtpMailer

CONTENT = (
    b"From: =?utf-8?q?=C3=85tg=C3=A4rder?= <tracker@example.org>\r\nTo: ben@example.org\r\nSubject: Boka\r\n\r\n"
    b".En punkt f=C3=B6rst\r\n..\r\nslut"
)
LETTER = Letter("2026-03-04-daily-ben", "ben", "ben@example.org", "daily", date(2026, 3, 4), "Boka", CONTENT)
TAKEN = CONTENT + b"\r\n"
SESAME = "open sesame"


class Relay:
    """A relay that remembers what it took; `answers` says what it says instead of OK, to a verb or an address."""

    def __init__(self, **answers: str) -> None:
        self.answers = answers
        self.taken: list[tuple[str, str, bytes]] = []
        self.greetings = 0
        self.drops_before = 0
        self.drops_after = 0
        self.delay = 0.0
        self.hangs_after = 1000

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        self.greetings += 1
        session.host_name = hostname
        return responses

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if len(self.taken) >= self.hangs_after:
            await asyncio.sleep(10)
        if answer := self.answers.get("mail"):
            return answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if answer := self.answers.get(address.partition("@")[0]):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.drops_before:
            self.drops_before -= 1
            hang_up(server)
            return "421 gone"
        await asyncio.sleep(self.delay)
        if answer := self.answers.get("data"):
            return answer
        assert isinstance(envelope.original_content, bytes)
        self.taken.append((envelope.mail_from or "", envelope.rcpt_tos[0], envelope.original_content))
        if self.drops_after:
            self.drops_after -= 1
            asyncio.get_running_loop().call_later(0.05, hang_up, server)
        return "250 taken"


def hang_up(server: SMTP) -> None:
    assert isinstance(server.transport, asyncio.Transport)
    server.transport.abort()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        return int(held.getsockname()[1])


@contextmanager
def listening(relay: Relay, **options: Any) -> Iterator[int]:
    """Run the relay on a port of its own."""
    controller = Controller(relay, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


@pytest.fixture
def relay() -> Relay:
    return Relay()


@pytest.fixture
def port(relay: Relay) -> Iterator[int]:
    with listening(relay) as number:
        yield number


def plain(port: int, *, timeout: float = 5) -> SmtpMailer:
    return SmtpMailer("127.0.0.1", port, security="none", timeout=timeout)


def failure(mailer: SmtpMailer | FolderMailer, letter: Letter = LETTER) -> tuple[bool, bool, str]:
    """What a failed letter means: permanent, whole relay, and why."""
    with pytest.raises(MailError) as caught:
        mailer.send(letter)
    return caught.value.permanent, caught.value.whole_relay, str(caught.value)


# --- a folder ---------------------------------------------------------------------------------------------------------


def test_a_letter_in_a_folder_is_a_file_with_its_key_and_its_bytes(tmp_path: Path) -> None:
    with FolderMailer(tmp_path / "mail") as letters:
        letters.send(LETTER)
    assert [path.name for path in (tmp_path / "mail").iterdir()] == ["2026-03-04-daily-ben.eml"]
    assert (tmp_path / "mail" / "2026-03-04-daily-ben.eml").read_bytes() == CONTENT


def test_a_letter_that_is_in_the_folder_already_is_left_alone(tmp_path: Path) -> None:
    letters = FolderMailer(tmp_path)
    letters.send(LETTER)
    letters.send(replace(LETTER, content=b"other"))
    assert (tmp_path / "2026-03-04-daily-ben.eml").read_bytes() == CONTENT


def test_a_file_that_a_crash_left_half_written_is_no_letter_and_is_written_anew(tmp_path: Path) -> None:
    (tmp_path / ".2026-03-04-daily-ben.eml.part").write_bytes(b"From: =?ut")
    FolderMailer(tmp_path).send(LETTER)
    assert [path.name for path in tmp_path.iterdir()] == ["2026-03-04-daily-ben.eml"]
    assert (tmp_path / "2026-03-04-daily-ben.eml").read_bytes() == CONTENT


@pytest.mark.parametrize("key", ["../ben", "a/b", "", ".", "bén", "x" * 400, "a\nb"])
def test_a_key_that_is_no_file_name_stays_inside_the_folder(tmp_path: Path, key: str) -> None:
    FolderMailer(tmp_path).send(replace(LETTER, key=key))
    [path] = tmp_path.iterdir()
    assert (path.suffix, len(path.stem)) == (".eml", 64)


def test_a_folder_that_cannot_be_written_holds_back_every_letter(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("a file where the folder should be")
    permanent, whole_relay, words = failure(FolderMailer(tmp_path / "mail"))
    assert (permanent, whole_relay) == (False, True)
    assert "mail" in words


# --- a relay ----------------------------------------------------------------------------------------------------------


def test_the_relay_gets_the_bytes_as_they_are_dots_and_all(relay: Relay, port: int) -> None:
    with plain(port) as letters:
        letters.send(LETTER)
    assert relay.taken == [("tracker@example.org", "ben@example.org", TAKEN)]


def test_bounces_go_to_the_sender_that_was_set(relay: Relay, port: int) -> None:
    with SmtpMailer("127.0.0.1", port, security="none", sender="bounces@example.org") as letters:
        letters.send(LETTER)
    assert relay.taken[0][0] == "bounces@example.org"


def test_each_letter_may_have_an_address_of_its_own_for_its_bounces(relay: Relay, port: int) -> None:
    with SmtpMailer("127.0.0.1", port, security="none", bounces="studs@example.org") as letters:
        letters.send(replace(LETTER, message_id="<0ab1@example.org>"))
        letters.send(LETTER)
    assert [sender for sender, _, _ in relay.taken] == ["studs+0ab1@example.org", "studs@example.org"]


def test_the_end_waits_for_leave_and_without_it_nothing_is_taken(relay: Relay, port: int) -> None:
    def refuse() -> None:
        assert relay.taken == []
        raise RuntimeError("not now")

    with plain(port) as letters:
        with pytest.raises(RuntimeError, match="not now"):
            letters.send(LETTER, refuse)
        letters.send(LETTER)
    assert (len(relay.taken), relay.greetings) == (1, 2)


def test_a_witness_that_is_refused_holds_every_letter_back(relay: Relay, port: int) -> None:
    relay.answers["witness"] = "452 4.2.2 mailbox full"
    with SmtpMailer("127.0.0.1", port, security="none", witness="witness@example.org", timeout=5) as letters:
        permanent, whole_relay, words = failure(letters)
    assert (permanent, whole_relay) == (False, True)
    assert "refused the witness mailbox: 452" in words
    assert relay.taken == []


def test_many_letters_go_over_one_connection(relay: Relay, port: int) -> None:
    with plain(port) as letters:
        for _ in range(5):
            letters.send(LETTER)
    assert (len(relay.taken), relay.greetings) == (5, 1)


def test_a_refused_recipient_is_final_and_the_next_letter_goes_over_the_same_connection() -> None:
    relay = Relay(nobody="550 5.1.1 no such user")
    with listening(relay) as port, plain(port) as letters:
        permanent, whole_relay, words = failure(letters, replace(LETTER, to="nobody@example.org"))
        letters.send(LETTER)
    assert (permanent, whole_relay) == (True, False)
    assert "550 5.1.1 no such user" in words
    assert [to for _, to, _ in relay.taken] == ["ben@example.org"]
    assert relay.greetings == 1


@pytest.mark.parametrize(
    ("verb", "answer", "permanent", "whole_relay"),
    [
        ("mail", "451 4.3.0 try later", False, True),
        ("mail", "550 5.7.1 sender not allowed", False, True),
        ("mail", "530 5.7.0 authentication required", False, True),
        ("ben", "450 4.2.1 mailbox busy", False, False),
        ("ben", "550 5.1.1 no such user", True, False),
        ("ben", "421 4.3.2 closing down", False, True),
        ("ben", "530 5.7.0 authentication required", False, True),
        ("data", "451 4.7.1 greylisted", False, False),
        ("data", "554 5.7.1 looks like spam", True, False),
        ("data", "421 4.3.2 closing down", False, True),
    ],
)
def test_a_refusal_tells_whether_the_letter_or_the_round_is_over(
    verb: str,
    answer: str,
    permanent: bool,  # noqa: FBT001 - a column of the table
    whole_relay: bool,  # noqa: FBT001
) -> None:
    with listening(Relay(**{verb: answer})) as port, plain(port) as letters:
        assert failure(letters)[:2] == (permanent, whole_relay)


def test_what_a_relay_says_is_one_line_without_control_characters() -> None:
    with listening(Relay(ben="550 no\x1b[31m such\tuser")) as port, plain(port) as letters:
        assert failure(letters)[2].endswith("550 no [31m such user")


def test_nobody_listening_holds_for_every_letter() -> None:
    permanent, whole_relay, words = failure(plain(free_port()))
    assert (permanent, whole_relay) == (False, True)
    assert "no connection to 127.0.0.1" in words


def test_a_relay_that_never_answers_is_given_up_after_the_time_limit() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        started = time.monotonic()
        assert failure(plain(silent.getsockname()[1], timeout=0.3))[:2] == (False, True)
    assert time.monotonic() - started < 5


def test_after_a_letters_end_the_relay_may_take_its_time(relay: Relay, port: int) -> None:
    relay.delay = 1.0
    with plain(port, timeout=0.3) as letters:
        letters.send(LETTER)
    assert len(relay.taken) == 1


def test_a_relay_that_hangs_at_the_next_letter_is_given_up_after_the_time_limit(relay: Relay, port: int) -> None:
    relay.hangs_after = 1
    with plain(port, timeout=0.3) as letters:
        letters.send(LETTER)
        started = time.monotonic()
        assert failure(letters)[:2] == (False, True)
    assert time.monotonic() - started < 5


def test_a_connection_dropped_between_letters_is_opened_again(relay: Relay, port: int) -> None:
    relay.drops_after = 1
    with plain(port) as letters:
        letters.send(LETTER)
        time.sleep(0.2)
        letters.send(LETTER)
    assert (len(relay.taken), relay.greetings) == (2, 2)


def test_a_connection_dropped_within_a_letter_is_told_and_the_next_letter_connects_anew(
    relay: Relay, port: int
) -> None:
    relay.drops_before = 1
    with plain(port) as letters:
        assert failure(letters)[:2] == (False, False)
        letters.send(LETTER)
    assert (len(relay.taken), relay.greetings) == (1, 2)


def test_a_relay_that_goes_away_for_good_is_told_once_the_letter_finds_out(relay: Relay) -> None:
    with listening(relay) as port:
        letters = plain(port)
        letters.send(LETTER)
    time.sleep(0.1)
    assert failure(letters)[:2] == (False, True)
    letters.close()


# --- secrecy ----------------------------------------------------------------------------------------------------------

OPENSSL = shutil.which("openssl")
needs_openssl = pytest.mark.skipif(OPENSSL is None, reason="openssl makes the certificates")


def openssl(*arguments: str | Path) -> None:
    assert OPENSSL
    subprocess.run([OPENSSL, *map(str, arguments)], check=True, capture_output=True)  # noqa: S603


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a certificate authority of our own and the relay's certificate, for 127.0.0.1 only."""
    folder = tmp_path_factory.mktemp("tls")
    key = ("-newkey", "rsa:2048", "-nodes", "-batch")
    extensions = ("-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    ca = ("-keyout", folder / "ca.key", "-out", folder / "ca.pem", "-subj", "/CN=Our own authority", "-days", "2")
    openssl("req", "-x509", *key, *ca, *extensions)
    openssl("req", *key, "-keyout", folder / "key.pem", "-out", folder / "request.pem", "-subj", "/CN=relay")
    (folder / "extensions").write_text("subjectAltName=IP:127.0.0.1\nauthorityKeyIdentifier=keyid\n")
    signed = ("-CA", folder / "ca.pem", "-CAkey", folder / "ca.key", "-CAcreateserial", "-days", "2")
    request = ("-in", folder / "request.pem", "-out", folder / "cert.pem", "-extfile", folder / "extensions")
    openssl("x509", "-req", *request, *signed)
    return folder


@pytest.fixture
def secret(authority: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority / "cert.pem", authority / "key.pem")
    return context


def accepting(user: str, password: str) -> Callable[..., AuthResult]:
    def check(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object) -> AuthResult:
        known = LoginPassword(user.encode(), password.encode())
        return AuthResult(success=data == known, handled=False)

    return check


@needs_openssl
def test_starttls_with_a_known_authority_and_a_login_lets_the_letter_through(
    relay: Relay, secret: ssl.SSLContext, authority: Path
) -> None:
    options = {"tls_context": secret, "require_starttls": True, "auth_required": True}
    with (
        listening(relay, **options, authenticator=accepting("tracker", SESAME)) as port,
        SmtpMailer(
            "127.0.0.1", port, user="tracker", password=SESAME, cafile=authority / "ca.pem", timeout=5
        ) as letters,
    ):
        letters.send(LETTER)
    assert [content for _, _, content in relay.taken] == [TAKEN]


@needs_openssl
def test_a_wrong_password_stops_the_round_and_is_not_told(
    relay: Relay, secret: ssl.SSLContext, authority: Path
) -> None:
    options = {"tls_context": secret, "require_starttls": True, "auth_required": True}
    with listening(relay, **options, authenticator=accepting("tracker", SESAME)) as port:
        letters = SmtpMailer("127.0.0.1", port, user="tracker", password=SESAME[::-1], cafile=authority / "ca.pem")
        permanent, whole_relay, words = failure(letters)
    assert (permanent, whole_relay) == (False, True)
    assert "535" in words
    assert SESAME[::-1] not in words
    assert relay.taken == []


@needs_openssl
def test_tls_from_the_first_byte_works_too(relay: Relay, secret: ssl.SSLContext, authority: Path) -> None:
    with (
        listening(relay, ssl_context=secret) as port,
        SmtpMailer("127.0.0.1", port, security="tls", cafile=authority / "ca.pem", timeout=5) as letters,
    ):
        letters.send(LETTER)
    assert len(relay.taken) == 1


@needs_openssl
def test_a_certificate_of_an_unknown_authority_is_refused(relay: Relay, secret: ssl.SSLContext) -> None:
    with listening(relay, tls_context=secret) as port:
        permanent, whole_relay, words = failure(SmtpMailer("127.0.0.1", port, timeout=5))
    assert (permanent, whole_relay) == (False, True)
    assert "CERTIFICATE_VERIFY_FAILED" in words
    assert relay.taken == []


@needs_openssl
def test_a_certificate_for_another_host_is_refused(relay: Relay, secret: ssl.SSLContext, authority: Path) -> None:
    with listening(relay, tls_context=secret) as port:
        letters = SmtpMailer("localhost", port, cafile=authority / "ca.pem", timeout=5)
        _, whole_relay, words = failure(letters)
    assert whole_relay
    assert "Hostname mismatch" in words
    assert relay.taken == []


def test_a_relay_without_starttls_gets_no_letter_when_starttls_is_wanted(relay: Relay, port: int) -> None:
    assert failure(SmtpMailer("127.0.0.1", port, timeout=5))[:2] == (False, True)
    assert relay.taken == []


def test_a_password_is_never_sent_in_the_clear_but_to_this_machine() -> None:
    with pytest.raises(SettingsError, match=r"smtp\.example\.org"):
        SmtpMailer("smtp.example.org", security="none", user="tracker", password=SESAME)
    assert SmtpMailer("smtp.example.org", security="none")
    for host in ("localhost", "127.0.0.1", "::1"):
        assert SmtpMailer(host, security="none", user="tracker", password=SESAME)


def test_a_password_that_smtp_cannot_carry_is_told_before_the_first_letter() -> None:
    with pytest.raises(SettingsError, match="ASCII"):
        SmtpMailer("smtp.example.org", user="tracker", password="öppna dig")  # noqa: S106
