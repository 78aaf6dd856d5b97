"""What tests may count on from Postfix and Dovecot."""

import email
import smtplib

import pytest

from tests.mailservers import MailServers

pytestmark = pytest.mark.service

MAIL = b"From: ada@example.org\r\nTo: %s\r\nMessage-ID: <1@example.org>\r\nSubject: Hej\r\n\r\nHej!\r\n"


def send(servers: MailServers, to: str, *, sender: str = "ada@example.org") -> None:
    with smtplib.SMTP("127.0.0.1", servers.smtp_port) as relay:
        relay.sendmail(sender, [to], MAIL % to.encode())


def test_mail_arrives_and_what_stands_behind_a_plus_is_the_same_mailbox(servers: MailServers) -> None:
    send(servers, "arrives+tag@example.org")
    [came] = servers.wait_for("arrives@example.org")
    assert email.message_from_bytes(came)["Delivered-To"] == "arrives+tag@example.org"


def test_mail_to_somebody_who_is_gone_comes_back_to_its_sender(servers: MailServers) -> None:
    send(servers, "gone@example.org", sender="returns+7@example.org")
    [came] = servers.wait_for("returns@example.org")
    assert email.message_from_bytes(came).get_content_type() == "multipart/report"


@pytest.mark.parametrize(("name", "code"), [("refused", 550), ("later", 450)])
def test_some_are_refused_at_the_door(servers: MailServers, name: str, code: int) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        send(servers, f"{name}@example.org")
    assert refused.value.recipients[f"{name}@example.org"][0] == code


def test_nothing_leaves_the_machine(servers: MailServers) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        send(servers, "anybody@elsewhere.example")


def test_what_is_sent_to_the_sink_is_gone(servers: MailServers) -> None:
    send(servers, "sink@example.org")
    servers.wait_until_idle()
    assert servers.messages("sink@example.org") == []
