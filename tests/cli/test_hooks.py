"""`tracker hooks`: how it goes, a test call, another try; and never an address or a secret."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.commands import Commands
from tests.servers import Page, Site, serving
from tracker.jobs import hooks
from tracker.jobs.hooks import Report
from tracker.settings import load
from tracker.store import Store

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # noqa: S105 -- the specification's example


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        running.pages["/kanal-hemlig"] = Page(status=204)
        yield running


@pytest.fixture
def hooked(tracker: Commands, place: Path, site: Site, monkeypatch: pytest.MonkeyPatch) -> Commands:
    """A hook in the environment, begun, with one call that waits."""
    monkeypatch.setenv("TRACKER_HOOKS_CHATT_URL", site.url("/kanal-hemlig"))
    monkeypatch.setenv("TRACKER_HOOKS_CHATT_SECRET", SECRET)
    monkeypatch.setenv("TRACKER_HOOKS_CHATT_INSIDE", "true")
    monkeypatch.setenv("TRACKER_HOOKS_CHATT_FORMAT", "text")
    tracker.printed("ingest", "minutes.txt", "--on", "2026-03-04")
    tracker.printed("release", "kcg")
    called(place)
    [item, *_] = tracker.rows("items")
    tracker.printed("items", "close", item["key"])
    return tracker


def called(place: Path) -> list[Report]:
    """What a round of the service does."""
    told = load(place / "config", os.environ)
    with Store(told.database) as store:
        now = store.history.get(1).at
        hooks.gather(store, told.called, base_url=None, today=now.date(), now=now)
        return hooks.deliver(store, told.called, worker="a", clock=lambda: now)


def test_the_list_tells_how_it_goes_and_no_secret(hooked: Commands, place: Path) -> None:
    [row] = hooked.rows("hooks")
    assert (row["name"], row["address"], row["state"], row["signed"]) == ("chatt", "http://127.0.0.1/…", "on", True)
    called(place)
    [row] = hooked.rows("hooks", "list")
    assert (row["waiting"], row["failed"], row["error"]) == (0, 0, "")
    assert row["sent"]
    [call] = hooked.rows("hooks", "calls", "chatt")
    assert (call["event"], call["state"], call["tries"]) == ("item.closed", "sent", 1)
    told = hooked.printed("hooks") + hooked.printed("hooks", "calls", "chatt") + hooked.printed("config", "show")
    assert "hemlig" not in told
    assert SECRET not in told


def test_a_test_says_what_the_receiver_answered(hooked: Commands, site: Site) -> None:
    assert hooked.printed("hooks", "test", "chatt") == "http://127.0.0.1/… took it\n"
    assert "provmeddelande" in json.loads(site.posted[-1].content)["text"]
    site.pages.clear()
    assert hooked.failed("hooks", "test", "chatt", status=1) == (
        "tracker: error: the hook chatt: 127.0.0.1 answered 404\n"
    )


def test_a_dry_test_posts_nothing(hooked: Commands, site: Site) -> None:
    printed = hooked.printed("hooks", "test", "chatt", "--dry-run")
    assert printed.startswith("would post to http://127.0.0.1/…:\n{")
    assert site.posted == []


def test_a_hook_that_is_off_is_told_by_doctor_and_turned_on_by_retry(hooked: Commands, place: Path, site: Site) -> None:
    site.pages["/kanal-hemlig"] = Page(status=410)
    [report] = called(place)
    assert report.is_off
    assert hooked.status("doctor", "--format", "json") == 1
    assert [row["state"] for row in hooked.rows("hooks")] == ["off"]
    assert hooked.printed("hooks", "retry", "chatt", "--dry-run") == "chatt would be on; 1 calls would wait\n"
    assert [row["state"] for row in hooked.rows("hooks")] == ["off"]
    assert hooked.printed("hooks", "retry", "chatt") == "chatt is on; 1 calls wait\n"
    site.pages["/kanal-hemlig"] = Page(status=200)
    assert called(place)[0].sent == 1


def test_a_hook_that_is_not_there_is_told_with_the_nearest(hooked: Commands) -> None:
    assert hooked.failed("hooks", "retry", "chat", status=1) == (
        "tracker: error: the settings name no hook chat; did you mean 'chatt'?; they stand in [hooks.NAME]\n"
    )


def test_without_hooks_the_list_is_empty(tracker: Commands) -> None:
    assert tracker.printed("hooks") == ""
