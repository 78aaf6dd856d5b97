"""The witness mailbox: found by the Message-ID, cleared of old copies of ours, and of nothing else."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.mailservers import mail_servers
from tracker.errors import MailboxError, MailError
from tracker.imap import Account
from tracker.mail import ImapMailbox, Maildir

NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
ID = "<0ab1@example.org>"
LETTER = b"Received: from x\nMESSAGE-ID: <0ab1@example.org>\nTo: ben@example.org\n\nMessage-ID: <quoted@example.org>\n"


def lay(folder: Path, name: str, content: bytes = LETTER, *, part: str = "new", days: int = 0) -> Path:
    file = folder / part / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    came_at = (NOW - timedelta(days=days)).timestamp()
    os.utime(file, (came_at, came_at))
    return file


@pytest.mark.parametrize("part", ["new", "cur"])
def test_a_letter_is_found_by_its_message_id_read_or_not(tmp_path: Path, part: str) -> None:
    lay(tmp_path, "1", part=part)
    assert Maildir(tmp_path).has(ID)


def test_a_message_id_that_is_only_quoted_or_longer_is_another(tmp_path: Path) -> None:
    lay(tmp_path, "1")
    assert not Maildir(tmp_path).has("<quoted@example.org>")
    assert not Maildir(tmp_path).has("<0ab1@example.or>")


def test_a_mailbox_that_no_mail_has_reached_yet_holds_nothing(tmp_path: Path) -> None:
    assert not Maildir(tmp_path / "vittne").has(ID)


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("a file where the folder should be")
    with pytest.raises(MailError, match=r"can't read .*new"):
        Maildir(tmp_path).has(ID)


def test_old_copies_of_ours_are_removed_and_nothing_else(tmp_path: Path) -> None:
    gone = lay(tmp_path, "old", days=31)
    stay = [
        lay(tmp_path, "new", days=29),
        lay(tmp_path, "theirs", b"Message-ID: <x@example.com>\n\n", days=31),
        lay(tmp_path, "without", b"To: ben@example.org\n\n", days=31),
    ]
    assert Maildir(tmp_path).forget(before=NOW - timedelta(days=30), domain="example.org") == 1
    assert not gone.exists()
    assert all(file.exists() for file in stay)


@pytest.mark.service
def test_a_mailbox_on_a_server_is_asked_and_left_as_it_is() -> None:
    with mail_servers() as servers:
        servers.put("witness@example.org", LETTER.replace(b"\n", b"\r\n"))
        account = Account(
            "127.0.0.1",
            "witness@example.org",
            servers.password,
            port=servers.imaps_port,
            cafile=servers.authority,
        )
        witness = ImapMailbox(account)
        assert witness.has(ID)
        assert not witness.has("<other@example.org>")
        assert witness.forget(before=NOW, domain="example.org") == 0
        assert len(servers.messages("witness@example.org")) == 1
        servers.stop_dovecot()
        with pytest.raises(MailboxError):
            witness.has(ID)
