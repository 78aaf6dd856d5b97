"""`tracker mailbox`: what came, whether the mailbox can be read, and a reading that changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.commands import Commands
from tests.mailservers import MailServers

STRAY = b"From: x@example.net\r\nMessage-ID: <x@example.net>\r\nSubject: Lunch\r\n\r\nKlart?\r\n"
ADDRESS = "commands@example.org"


@pytest.fixture
def mailbox(servers: MailServers, place: Path, tracker: Commands) -> Iterator[Commands]:
    """A mailbox that is set up, with a mail in it that answers nothing."""
    with (place / "config" / "tracker.toml").open("a", encoding="utf-8") as file:
        file.write(f'[mailbox]\naddress = "{ADDRESS}"\nhost = "127.0.0.1"\nsecurity = "none"\n')
        file.write(f'port = {servers.imap_port}\npassword = "{servers.password}"\nothers = "ask"\n')
    (place / "config" / "tracker.toml").chmod(0o600)
    servers.put(ADDRESS, STRAY)
    yield tracker
    servers.empty(ADDRESS)


def test_without_a_mailbox_it_says_where_one_is_set(tracker: Commands) -> None:
    assert "tracker.toml has no [mailbox]" in tracker.failed("mailbox", "check", status=2)


@pytest.mark.service
def test_a_check_says_what_is_seen(mailbox: Commands) -> None:
    rows = {row["check"]: row for row in mailbox.rows("mailbox", "check")}
    assert (rows["mailbox"]["result"], rows["mails"]["told"]) == ("ok", "1 unread")
    assert rows["news"]["told"] == "the server tells of new mail at once"
    assert rows["service"]["result"] == "note"


@pytest.mark.service
def test_a_dry_run_tells_what_would_be_made_of_each_mail_and_changes_nothing(mailbox: Commands) -> None:
    for _ in range(2):
        [row] = mailbox.rows("mailbox", "read", "--dry-run")
        assert (row["sender"], row["kind"], row["outcome"]) == ("x@example.net", "other", "asked")
    assert mailbox.rows("mailbox") == []
    assert mailbox.rows("review", "list") == []


@pytest.mark.service
def test_a_reading_is_listed_and_asked_about(mailbox: Commands) -> None:
    mailbox.printed("mailbox", "read")
    [row] = mailbox.rows("mailbox")
    assert (row["sender"], row["subject"], row["outcome"]) == ("x@example.net", "Lunch", "asked")
    [question] = mailbox.rows("review", "list")
    assert "Lunch" in str(question)


@pytest.mark.service
def test_a_wrong_password_is_told_in_one_line(mailbox: Commands, place: Path) -> None:
    file = place / "config" / "tracker.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("hemligt", "fel"), encoding="utf-8")
    told = mailbox.failed("mailbox", "check", status=69)
    assert f"refused the login of {ADDRESS}" in told
    assert "fel\n" not in told
