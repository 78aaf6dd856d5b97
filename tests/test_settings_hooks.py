"""Settings of hooks, which have names of their own, and of tokens for the mail server."""

from pathlib import Path

import pytest

from tests.test_settings import config, problems
from tracker import settings
from tracker.core.model import Hook
from tracker.settings import shown

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # noqa: S105 -- the specification's example
URL = "https://chatt.example.org/hooks/kanal-hemlig"

BODIES = '[ks]\nnames = ["Kommunstyrelsen"]\n'


def test_a_hook_has_a_table_of_its_own(tmp_path: Path) -> None:
    text = f'[hooks.chatt]\nurl = "{URL}"\nsecret = "{SECRET}"\nevents = ["item.closed"]\nbodies = ["ks"]\nformat = "text"\n'
    folder = config(tmp_path, tracker=text, bodies=BODIES)
    (folder / "tracker.toml").chmod(0o600)
    [hook] = settings.load(folder, {}).called
    assert hook == Hook("chatt", URL, SECRET, ("item.closed",), ("ks",), "text")
    assert hook.wants("item.closed", body="ks")
    assert not hook.wants("item.added", body="ks")
    assert not hook.wants("item.closed", body="tn")


def test_a_hook_may_stand_in_variables_alone_with_its_secrets_in_files(tmp_path: Path) -> None:
    (tmp_path / "url").write_text(URL)
    environ = {
        "TRACKER_HOOKS_CASE_SYSTEM_URL_FILE": str(tmp_path / "url"),
        "TRACKER_HOOKS_CASE_SYSTEM_SECRET": SECRET,
        "TRACKER_HOOKS_CASE_SYSTEM_EVENTS": "item.closed, item.moved",
        "TRACKER_HOOKS_CASE_SYSTEM_PEOPLE": "true",
    }
    assert settings.load(None, environ).called == (
        Hook("case-system", URL, SECRET, ("item.closed", "item.moved"), people=True),
    )


def test_a_variable_beats_the_file_of_the_same_hook(tmp_path: Path) -> None:
    folder = config(tmp_path, tracker='[hooks.case-system]\nurl = "https://old.example/"\nformat = "teams"\n')
    (folder / "tracker.toml").chmod(0o600)
    [hook] = settings.load(folder, {"TRACKER_HOOKS_CASE_SYSTEM_URL": URL}).called
    assert (hook.name, hook.url, hook.format) == ("case-system", URL, "teams")


def test_no_secret_of_a_hook_is_shown(tmp_path: Path) -> None:
    environ = {"TRACKER_HOOKS_CHATT_URL": URL, "TRACKER_HOOKS_CHATT_SECRET": SECRET}
    found = settings.load(None, environ)
    told = str(shown.values(None, environ))
    assert "hooks.chatt.url" in told
    for secret in (SECRET, "kanal-hemlig"):
        assert secret not in told + repr(found) + repr(found.called)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('url = "ftp://chatt.example/hemlig"', "hooks.chatt.url: is no address of a hook; it starts with https:// and names a host, or with apprise:"),
        ('url = "apprise:slack"', "hooks.chatt.url: is no address of a hook"),
        ('url = "http://chatt.example/hemlig"', "hooks.chatt: its url has no TLS"),
        ('url = "https://a.example/"\nsecret = "hemlig"', "hooks.chatt.secret: is no secret of a hook: whsec_ and 24 to 64 bytes in base64"),
        ('url = "https://a.example/"\nevents = ["item.close"]', "'item.close' is no event; did you mean 'item.closed'?"),
        ('url = "https://a.example/"\nbodies = ["kss"]', "hooks.chatt.bodies: there is no body 'kss'; did you mean 'ks'?"),
        ('url = "https://a.example/"\nevent = "x"', "hooks.chatt.event: there is no such key; did you mean 'events'?"),
        ("people = true", "hooks.chatt.url: is missing"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_hook_is_told_without_its_secrets(tmp_path: Path, line: str, problem: str) -> None:
    folder = config(tmp_path, tracker=f"[hooks.chatt]\n{line}\n", bodies=BODIES)
    (folder / "tracker.toml").chmod(0o600)
    [told] = problems(folder)
    assert problem in told
    assert "tracker.toml, line " in told or told.startswith("tracker.toml, line")
    assert "hemlig" not in told


def test_a_name_that_no_variable_could_say_is_refused(tmp_path: Path) -> None:
    folder = config(tmp_path, tracker='[hooks.Case_System]\nurl = "https://a.example/"\n')
    (folder / "tracker.toml").chmod(0o600)
    [told] = problems(folder)
    assert "'Case_System' is no name of a hook: small letters and digits, with - between them" in told


def test_a_hooks_address_in_a_file_that_all_may_read_is_refused(tmp_path: Path) -> None:
    folder = config(tmp_path, tracker=f'[hooks.chatt]\nurl = "{URL}"\n')
    (folder / "tracker.toml").chmod(0o644)
    [told] = problems(folder)
    assert "hooks.chatt.url: every user of this machine can read it" in told
    assert "TRACKER_HOOKS_CHATT_URL_FILE" in told


def test_a_slip_in_a_variable_of_a_hook_is_told() -> None:
    [told] = problems(None, {"TRACKER_HOOKS_CHATT_URL": URL, "TRACKER_HOOKS_CHATT_FORMATT": "text"})
    assert told == "TRACKER_HOOKS_CHATT_FORMATT: there is no such variable; did you mean TRACKER_HOOKS_CHATT_FORMAT?"


MAIL = {"TRACKER_SMTP_HOST": "smtp.example", "TRACKER_SMTP_USER": "atgarder@a.example", "TRACKER_SENDER": "a@a.example"}
APP = {"TRACKER_OAUTH_CLIENT_ID": "app", "TRACKER_OAUTH_CLIENT_SECRET": "hemligt"}


def test_microsoft_is_asked_as_the_application_itself_unless_a_person_consented() -> None:
    environ = MAIL | APP | {"TRACKER_OAUTH_PROVIDER": "microsoft", "TRACKER_OAUTH_TENANT": "varby.example"}
    found = settings.load(None, environ).oauth
    assert found
    assert found.address == "https://login.microsoftonline.com/varby.example/oauth2/v2.0/token"
    assert found.asked_scope == "https://outlook.office365.com/.default"
    consented = settings.load(None, environ | {"TRACKER_OAUTH_REFRESH_TOKEN": "r"}).oauth
    assert consented
    assert consented.asked_scope
    assert consented.asked_scope.startswith("https://outlook.office.com/SMTP.Send ")
    assert "hemligt" not in repr(found)


@pytest.mark.parametrize(
    ("told", "problem"),
    [
        ({"PROVIDER": "microsoft"}, "oauth: tenant is missing"),
        ({"PROVIDER": "google"}, "oauth: refresh_token is missing"),
        ({"PROVIDER": "custom"}, "oauth: token_url is missing"),
        ({"PROVIDER": "google", "REFRESH_TOKEN": "r", "TOKEN_URL": "https://a.example/"}, "oauth: token_url is for"),
        ({"PROVIDER": "custom", "TOKEN_URL": "https://a.example/", "CLIENT_SECRET": ""}, "oauth: client_secret is missing"),
        ({"PROVIDER": "gogle", "REFRESH_TOKEN": "r"}, "did you mean 'google'?"),
    ],
)  # fmt: skip
def test_what_tokens_lack_is_told(told: dict[str, str], problem: str) -> None:
    environ = MAIL | APP | {f"TRACKER_OAUTH_{name}": value for name, value in told.items()}
    [said] = problems(None, environ)
    assert problem in said
    assert "hemligt" not in said


def test_without_tokens_a_user_needs_a_password() -> None:
    [said] = problems(None, MAIL)
    assert "smtp.password: is missing beside smtp.user" in said


def test_a_mailbox_needs_a_password_or_a_token() -> None:
    mailbox = {"TRACKER_MAILBOX_ADDRESS": "t@example.org", "TRACKER_MAILBOX_HOST": "imap.example.org"}
    [said] = problems(None, mailbox)
    assert "mailbox.password: is missing; give it, or say in [oauth] how to log in by token" in said
    google = {"PROVIDER": "google", "CLIENT_ID": "app", "REFRESH_TOKEN": "r"}
    found = settings.load(None, mailbox | {f"TRACKER_OAUTH_{name}": value for name, value in google.items()})
    assert found.mailbox
    assert found.mailbox.password is None


def test_a_heartbeat_that_is_no_address_is_told_without_it() -> None:
    [said] = problems(None, {"TRACKER_HEARTBEAT_URL": "htps://hc.example/hemlig"})
    assert "is no web address" in said
    assert "hemlig" not in said
