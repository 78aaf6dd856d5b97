"""No secret of the settings stands in a log, an error, a list or what doctor tells (S11)."""

import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.commands import BODIES, PEOPLE
from tests.servers import Page, Post, Site, serving
from tests.test_mail import free_port
from tracker import cli, settings
from tracker.errors import SettingsError
from tracker.settings import environment

CANARY = "kanariefagel"
# `whsec_` and the same bird in base64.
SIGNING = "whsec_a2FuYXJpZWZhZ2Vsa2FuYXJpZWZhZ2Vs"
ELSEWHERE = {"TRACKER_DATABASE", "TRACKER_DATABASE_DIRECT"}
"""Shown where they are files; what of a server's address is told is tried in tests/store."""
PATIENCE = 60

COMMANDS = (
    ("config", "check"), ("config", "show"), ("config", "show", "--format", "json"), ("config", "show", "--format", "csv"),
    ("doctor",), ("doctor", "--format", "json"), ("doctor", "--to", "ada@example.org"), ("--debug", "doctor"),
    ("hooks",), ("hooks", "list", "--format", "json"), ("hooks", "calls", "chatt", "--format", "json"),
    ("hooks", "test", "chatt"), ("hooks", "test", "chatt", "--dry-run"), ("hooks", "retry", "chatt"),
    ("remind",), ("letters", "list", "--format", "json"), ("items", "list", "--format", "json"),
    ("export", "history"), ("export", "letters"),
)  # fmt: skip


def secrets(site: Site) -> dict[str, str]:
    """Every secret that settings may hold, with servers that refuse or are not there."""
    return {
        "TRACKER_HEARTBEAT_URL": f"http://127.0.0.1:{free_port()}/{CANARY}",
        "TRACKER_SMTP_PASSWORD": CANARY,
        "TRACKER_MAILBOX_PASSWORD": CANARY,
        "TRACKER_WITNESS_PASSWORD": CANARY,
        "TRACKER_OAUTH_CLIENT_SECRET": CANARY,
        "TRACKER_OAUTH_REFRESH_TOKEN": CANARY,
        "TRACKER_HOOKS_CHATT_URL": site.url(f"/{CANARY}", login=f"ada:{CANARY}@"),
        "TRACKER_HOOKS_CHATT_SECRET": SIGNING,
    }


def others(site: Site) -> dict[str, str]:
    return {
        "TRACKER_SMTP_HOST": "127.0.0.1",
        "TRACKER_SMTP_PORT": str(free_port()),
        "TRACKER_SMTP_SECURITY": "none",
        "TRACKER_SMTP_USER": "ada",
        "TRACKER_MAILBOX_ADDRESS": "t@example.org",
        "TRACKER_MAILBOX_HOST": "127.0.0.1",
        "TRACKER_MAILBOX_PORT": str(free_port()),
        "TRACKER_MAILBOX_SECURITY": "none",
        "TRACKER_WITNESS_ADDRESS": "vittne@example.org",
        "TRACKER_WITNESS_HOST": "127.0.0.1",
        "TRACKER_WITNESS_PORT": str(free_port()),
        "TRACKER_WITNESS_SECURITY": "none",
        "TRACKER_OAUTH_PROVIDER": "custom",
        "TRACKER_OAUTH_CLIENT_ID": "app",
        "TRACKER_OAUTH_TOKEN_URL": site.url("/token"),
        "TRACKER_HOOKS_CHATT_INSIDE": "true",
        "TRACKER_DAEMON_TICK": "0.5",
        "TRACKER_WEB_PORT": "0",
    }


def refusing(post: Post) -> Page:
    """A receiver and a giver of tokens that repeat what they were told, as some do."""
    told = b'{"error": "invalid_client", "error_description": "no such client"}'
    return Page(told, status=401) if post.path == "/token" else Page(post.content, status=500)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        running.on_post = refusing
        yield running


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    config = tmp_path / "config"
    config.mkdir()
    (config / "tracker.toml").write_text('data = "../data"\nsender = "t@example.org"\n', encoding="utf-8")
    (config / "bodies.toml").write_text(BODIES.replace("[sbn]", "live = true\n[sbn]"), encoding="utf-8")
    (config / "people.csv").write_text(PEOPLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TRACKER_CONFIG", raising=False)
    return tmp_path


@contextmanager
def served(place: Path) -> Iterator[Callable[[str], None]]:
    """The service at work; gives a way to wait until its log bears a sign."""
    log = place / "serve.log"
    with log.open("w") as written:
        process = subprocess.Popen(
            [sys.executable, "-m", "tracker", "serve"],
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            stdout=written,
            stderr=subprocess.STDOUT,
        )
        try:
            yield lambda sign: _await(sign, log, process)
        finally:
            process.kill()
            process.wait()


def _await(sign: str, log: Path, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE
    while sign not in log.read_text():
        assert process.poll() is None, log.read_text()
        assert time.monotonic() < until, log.read_text()
        time.sleep(0.2)


def test_every_secret_of_the_settings_has_its_canary(site: Site) -> None:
    known = {leaf.variable for leaf in environment.leaves(("chatt",)) if leaf.is_secret}
    assert known - ELSEWHERE == set(secrets(site))


@pytest.mark.parametrize("login", ["password", "token"])
def test_no_secret_is_said_by_any_command_or_the_service(
    place: Path,
    site: Site,
    login: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    for name, value in (others(site) | secrets(site)).items():
        if login == "password" or not name.endswith("_PASSWORD"):
            monkeypatch.setenv(name, value)
    with served(place) as waited:
        waited("beat: 127.0.0.1 did not answer")  # by then the hook has begun
        assert cli.run(["items", "add", "Boka lokal", "--body", "kcg", "--responsible", "Ben Ek"]) == 0
        waited("the hook chatt: 127.0.0.1 answered 500")
    with caplog.at_level(logging.DEBUG):
        for words in COMMANDS:
            cli.run(words)
    said = capsys.readouterr()
    everything = "\n".join([said.out, said.err, caplog.text, (place / "serve.log").read_text()])
    assert "invalid_client" in everything  # a token was asked for, if only by doctor
    assert CANARY in "".join(post.path for post in site.posted)
    for secret in (CANARY, SIGNING, SIGNING.removeprefix("whsec_")):
        assert [line for line in everything.splitlines() if secret in line] == []


WRONG = ("\x07", "ftp://", "http://[")


@pytest.mark.parametrize("wrong", WRONG)
def test_no_problem_of_the_settings_repeats_a_secret(site: Site, wrong: str) -> None:
    for name in secrets(site):
        environ = others(site) | secrets(site) | {name: f"{wrong}{CANARY}å"}
        try:
            settings.load(None, environ)
        except SettingsError as error:
            assert CANARY not in str(error), name  # noqa: PT017 -- some values are right, whatever they are


def test_the_canary_would_be_heard() -> None:
    """The mutant: an address that is taken for no secret is repeated in full."""
    with pytest.raises(SettingsError, match=CANARY):
        settings.load(None, {"TRACKER_BASE_URL": f"ftp://{CANARY}"})
