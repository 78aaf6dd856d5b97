"""`tracker mail`: how letters are signed."""

from pathlib import Path

import pytest

from tests.cli.commands import WEDNESDAY, Commands
from tests.test_signing import KEY, RECORD


@pytest.fixture
def signing(tracker: Commands, place: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    (place / "dkim.pem").write_text(KEY)
    monkeypatch.setenv("TRACKER_DKIM_KEY_FILE", str(place / "dkim.pem"))
    monkeypatch.setenv("TRACKER_SENDER", "tracker@example.org")
    return tracker


def test_the_record_is_printed_for_a_zone_file_and_as_a_row(signing: Commands) -> None:
    printed = signing.printed("mail", "dkim", "--no-ask")
    assert printed.startswith('tracker._domainkey.example.org. IN TXT (\n  "v=DKIM1; k=rsa; p=MI')
    [row] = signing.rows("mail", "dkim", "--no-ask")
    assert (row["name"], row["record"]) == ("tracker._domainkey.example.org", RECORD)


def test_letters_are_signed_once_a_key_is_set(signing: Commands, place: Path) -> None:
    signing.printed("letters", "preview", "first", "--on", WEDNESDAY)
    assert "DKIM-Signature: v=1; a=rsa-sha256" in signing.printed("letters", "preview", "test", "--on", WEDNESDAY)


def test_without_a_key_there_is_nothing_to_publish(tracker: Commands) -> None:
    assert "letters are not signed here" in tracker.failed("mail", "dkim", status=2)


def test_a_key_that_is_not_there_stops_whatever_writes_letters(
    tracker: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRACKER_DKIM_KEY_FILE", "/nowhere/dkim.pem")
    assert "dkim.key_file: /nowhere/dkim.pem: No such file" in tracker.failed("remind", "--on", WEDNESDAY, status=78)


def test_a_domain_that_is_not_the_senders_is_told(
    signing: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRACKER_DKIM_DOMAIN", "elsewhere.example")
    assert signing.status("doctor") == 1
    assert "dkim.domain elsewhere.example is not that of the sender (example.org)" in capsys.readouterr().out
