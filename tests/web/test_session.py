"""The key, the cookies and the form tokens."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tracker.web.session import Limiter, Sessions, Signer, form_token, is_form_token, read_or_make_key

NOW = datetime(2026, 3, 4, 8, 0, tzinfo=UTC)


class Flags:
    """Small values in memory."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.values.get(name)

    def set(self, name: str, value: str) -> None:
        self.values[name] = value


def sessions(key: str = "a key") -> Sessions:
    return Sessions(Signer(key), Flags())


def test_the_key_is_made_once_in_a_file_that_only_its_owner_can_read(tmp_path: Path) -> None:
    path = tmp_path / "data" / "web-key"
    key = read_or_make_key(path)
    assert len(key) == 43
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_or_make_key(path) == key


def test_a_key_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "web-key"
    path.write_text("copied by hand\n")
    path.chmod(0o644)
    assert read_or_make_key(path) == "copied by hand"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_key_is_known_with_the_blanks_that_copying_adds() -> None:
    assert Signer("a key").is_key(" a key\n")
    assert not Signer("a key").is_key("another key")
    assert not Signer("a key").is_key("nyckel på å")


def test_a_session_keeps_the_name_and_lasts_a_week() -> None:
    known = sessions()
    cookie = known.start("Ada Lind", now=NOW)
    session = known.read(cookie, now=NOW + timedelta(days=6, hours=23))
    assert session is not None
    assert session.who == "Ada Lind"
    assert known.read(cookie, now=NOW + timedelta(days=7, seconds=1)) is None


def test_the_cookie_does_not_hold_the_key() -> None:
    assert "hemlig-nyckel" not in sessions("hemlig-nyckel").start("Ada", now=NOW)


def test_a_session_of_another_key_is_none() -> None:
    cookie = sessions("the old key").start("Ada", now=NOW)
    assert sessions("the new key").read(cookie, now=NOW) is None


def test_a_cookie_changed_by_one_letter_is_none() -> None:
    known = sessions()
    cookie = known.start("Ada", now=NOW)
    for place in (0, len(cookie) // 2, len(cookie) - 1):
        changed = cookie[:place] + ("A" if cookie[place] != "A" else "B") + cookie[place + 1 :]
        assert known.read(changed, now=NOW) is None


def test_nonsense_is_no_session() -> None:
    for cookie in ("", ".", "a.b", "å.ä", "%%%.%%%"):
        assert sessions().read(cookie, now=NOW) is None


def test_a_session_that_was_ended_stays_ended_after_a_restart() -> None:
    flags = Flags()
    cookie = Sessions(Signer("a key"), flags).start("Ada", now=NOW)
    before = Sessions(Signer("a key"), flags)
    session = before.read(cookie, now=NOW)
    assert session is not None
    before.end(session)
    assert Sessions(Signer("a key"), flags).read(cookie, now=NOW) is None


def test_ending_one_session_leaves_the_others() -> None:
    known = sessions()
    ended, other = known.start("Ada", now=NOW), known.start("Ada", now=NOW)
    session = known.read(ended, now=NOW)
    assert session is not None
    known.end(session)
    assert known.read(other, now=NOW) is not None


def test_a_form_token_is_good_for_its_subject_and_a_day() -> None:
    signer = Signer("a key")
    token = form_token(signer, "Ada's session", now=NOW)
    assert is_form_token(signer, "Ada's session", token, now=NOW + timedelta(hours=23))
    assert not is_form_token(signer, "Ben's session", token, now=NOW)
    assert not is_form_token(signer, "Ada's session", token, now=NOW + timedelta(hours=25))
    assert not is_form_token(signer, "Ada's session", "", now=NOW)


def test_a_session_cookie_is_no_form_token() -> None:
    signer = Signer("a key")
    cookie = Sessions(signer, Flags()).start("Ada", now=NOW)
    assert not is_form_token(signer, "session", cookie, now=NOW)


def test_ten_failures_make_an_address_wait_for_what_is_left_of_a_quarter() -> None:
    limiter = Limiter()
    for minute in range(10):
        assert not limiter.wait("192.0.2.7", now=NOW + timedelta(minutes=minute))
        limiter.note("192.0.2.7", now=NOW + timedelta(minutes=minute))
    assert limiter.wait("192.0.2.7", now=NOW + timedelta(minutes=10)) == timedelta(minutes=5)
    assert not limiter.wait("192.0.2.8", now=NOW + timedelta(minutes=10))
    assert not limiter.wait("192.0.2.7", now=NOW + timedelta(minutes=15))
