"""Calls that are not taken: when they go again, what rests meanwhile, and what a crash leaves."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.jobs.given import NOW, OFFICE, TODAY, configure
from tests.jobs.hooked import BASE, begun, close, deliver, gather, hook, site
from tests.servers import Page, Post, Site, serving
from tracker import net
from tracker.core.hooks import LAST_TRY
from tracker.core.model import CallState, Hook
from tracker.jobs import hooks
from tracker.jobs.hooks import Report
from tracker.store import Store

__all__ = ["site"]


# --- when it is not taken


def failing(site: Site, page: Page) -> None:
    site.pages["/hook"] = page


def test_a_call_goes_again_with_the_same_id_and_the_same_bytes(store: Store, site: Site) -> None:
    one = hook(site)
    close(store, begun(store, one)[0])
    gather(store, one)
    failing(site, Page(status=503))
    [report] = deliver(store, one)
    assert report.error == "127.0.0.1 answered 503"
    failing(site, Page(status=200))
    assert deliver(store, one, now=NOW + timedelta(seconds=29)) == []
    assert deliver(store, one, now=NOW + timedelta(seconds=30))[0].sent == 1
    first, second = site.posted
    assert first.content == second.content
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert first.headers["webhook-timestamp"] != second.headers["webhook-timestamp"]


@pytest.mark.parametrize("status", [301, 302, 307, 404, 429, 500])
def test_a_receiver_that_is_down_is_asked_once_at_a_time(store: Store, site: Site, status: int) -> None:
    one = hook(site)
    for item in begun(store, one):
        close(store, item)
    assert gather(store, one) == 3
    failing(site, Page(status=status, headers={"Location": "/elsewhere"}))
    deliver(store, one)
    deliver(store, one)
    assert [post.path for post in site.posted] == ["/hook"]
    failing(site, Page(status=200))
    assert deliver(store, one, now=NOW + timedelta(minutes=1))[0].sent == 3


def test_what_is_refused_for_its_own_sake_holds_up_no_other_item(store: Store, site: Site) -> None:
    one = hook(site)
    bad, *others = begun(store, one)
    for item in (bad, *others):
        close(store, item)
    gather(store, one)
    site.on_post = lambda post: Page(status=422 if bad.key in post.content.decode() else 200)
    [report] = deliver(store, one)
    assert (report.sent, report.error, report.is_off) == (2, "127.0.0.1 answered 422", False)


def test_a_receiver_that_asks_for_a_pause_gets_it(store: Store, site: Site) -> None:
    one = hook(site)
    close(store, begun(store, one)[0])
    gather(store, one)
    failing(site, Page(status=429, headers={"Retry-After": "600"}))
    deliver(store, one)
    failing(site, Page(status=200))
    assert deliver(store, one, now=NOW + timedelta(minutes=9)) == []
    assert deliver(store, one, now=NOW + timedelta(minutes=10))[0].sent == 1


def test_a_receiver_that_wants_no_more_is_turned_off_and_nothing_is_lost(store: Store, site: Site) -> None:
    one = hook(site)
    items = begun(store, one)
    close(store, items[0])
    gather(store, one)
    failing(site, Page(status=410))
    [report] = deliver(store, one)
    assert report.is_off
    assert report.error == "127.0.0.1 answered 410: it wants no more calls"
    close(store, items[1])
    gather(store, one)
    assert deliver(store, one, now=NOW + timedelta(days=9)) == []
    failing(site, Page(status=200))
    assert hooks.turn_on(store, one, who="Ada Ek", now=NOW) == 1
    gather(store, one)
    deliver(store, one)
    assert len(site.posted) == 3


def tries(store: Store, one: Hook) -> tuple[int, list[Report]]:
    """Try until the hook is off; how often, and what was said."""
    now = NOW
    reports: list[Report] = []
    while not (reports and reports[-1].is_off):
        known = store.hooks.standing("chatt")
        now = max(now, (known and known.not_before) or now) + timedelta(seconds=1)
        reports += deliver(store, one, now=now)
        assert len(reports) < 40
    assert timedelta(days=3) < now - NOW < timedelta(days=4)
    return len(reports), reports


def test_after_ten_tries_in_three_days_a_hook_is_turned_off_and_that_is_told_once(store: Store, site: Site) -> None:
    one = hook(site)
    for item in begun(store, one):
        close(store, item)
    gather(store, one)
    failing(site, Page(status=500))
    assert tries(store, one)[0] == LAST_TRY == len(site.posted)
    assert deliver(store, one, now=NOW + timedelta(days=30)) == []
    assert hooks.standing(store, one, now=NOW) == hooks.Told("off", 3, 0, None, error="127.0.0.1 answered 500")
    failing(site, Page(status=200))
    assert hooks.turn_on(store, one, who="Ada Ek", now=NOW) == 3
    assert deliver(store, one)[0].sent == 3


def test_one_call_that_always_fails_ends_alone_while_others_are_taken(store: Store, site: Site) -> None:
    one = hook(site)
    bad, *others = begun(store, one)
    close(store, bad)
    gather(store, one)
    site.on_post = lambda post: Page(status=500 if bad.key in post.content.decode() else 200)
    now = NOW
    for n in range(LAST_TRY):
        if n == 5:
            close(store, others[0])
            hooks.gather(store, [one], base_url=BASE, today=TODAY, now=now)
        deliver(store, one, now=now)
        now += timedelta(days=1, minutes=1)
    assert store.hooks.counts("chatt") == {CallState.FAILED: 1, CallState.SENT: 1}
    assert hooks.standing(store, one, now=now).state in {"on", "resting"}


def test_nobody_listening_is_told_without_the_address(store: Store) -> None:
    with serving() as gone:
        one = replace(hook(gone), url=gone.url("/hemlig-kanal"))
    close(store, begun(store, one)[0])
    gather(store, one)
    [report] = deliver(store, one)
    assert report.error == "127.0.0.1 did not answer: ConnectError"
    assert "hemlig" not in str(store.hooks.calls("chatt"))


def test_a_host_inside_is_blocked_unless_the_settings_allow_it(store: Store, site: Site) -> None:
    one = replace(hook(site), url="https://127.0.0.1/hook", inside=False)
    close(store, begun(store, one)[0])
    gather(store, one)
    assert "blocked address" in deliver(store, one)[0].error
    assert site.posted == []


def tell_off(store: Store, one: Hook, *, administrator: str | None) -> None:
    hooks.tell_off(
        store,
        one,
        why="chatt.example answered 410",
        office=OFFICE,
        administrator=administrator,
        language="sv",
        today=TODAY,
        now=NOW,
    )


def test_the_administrator_is_told_by_one_letter(store: Store, site: Site) -> None:
    for _ in range(2):
        tell_off(store, hook(site), administrator="it@example.org")
    [letter] = store.outbox.list()
    assert (letter.to, letter.subject) == ("it@example.org", "Kroken chatt är avstängd")
    assert "chatt.example answered 410" in letter.content.decode()
    assert store.doubts.open() == []


def test_without_an_administrator_the_secretaries_are_asked_until_it_is_on_again(store: Store, site: Site) -> None:
    configure(store)
    for _ in range(2):
        tell_off(store, hook(site), administrator=None)
    [question] = store.doubts.open()
    assert (question.code, question.words) == ("hook-off", "chatt")
    hooks.turn_on(store, hook(site), who="Ada Ek", now=NOW)
    assert store.doubts.open() == []


# --- when the program dies


class Died(BaseException):
    """The end of a process, as a thread can have it."""


def dying(post: Callable[..., net.Posted] = net.post) -> Callable[..., net.Posted]:
    def sent_and_gone(*args: Any, **keywords: Any) -> net.Posted:
        post(*args, **keywords)
        raise Died

    return sent_and_gone


Deliver = Callable[[Store, Hook, Callable[..., net.Posted]], object]


def marking_first(store: Store, one: Hook, post: Callable[..., net.Posted]) -> None:
    """The mutant: a call counts as taken before it is sent."""
    call = store.hooks.take(one.name, worker="a", at=NOW)
    assert call
    store.hooks.sent(call, worker="a", at=NOW)
    hooks.try_once(one, id=call.id, content=call.content, at=NOW, post=post)


def as_it_is(store: Store, one: Hook, post: Callable[..., net.Posted]) -> None:
    deliver(store, one, post=post)


def unsent(*_args: Any, **_keywords: Any) -> net.Posted:
    raise Died


def arrives_after_a_crash(store: Store, site: Site, by: Deliver, post: Callable[..., net.Posted]) -> list[Post]:
    one = hook(site)
    close(store, begun(store, one)[0])
    gather(store, one)
    with pytest.raises(Died):
        by(store, one, post)
    hooks.recover(store, is_alive=lambda _worker: False)
    deliver(store, one)
    return site.posted


def test_what_was_in_hand_at_a_crash_goes_again_and_is_known_by_its_id(store: Store, site: Site) -> None:
    first, second = arrives_after_a_crash(store, site, as_it_is, dying())
    assert (first.content, first.headers["webhook-id"]) == (second.content, second.headers["webhook-id"])


def test_a_call_that_was_never_sent_before_a_crash_is_not_lost(store: Store, site: Site) -> None:
    assert len(arrives_after_a_crash(store, site, as_it_is, unsent)) == 1


def test_to_mark_first_would_lose_it(store: Store, site: Site) -> None:
    assert arrives_after_a_crash(store, site, marking_first, unsent) == []


def test_what_a_living_worker_has_in_hand_is_left_to_it(store: Store, site: Site) -> None:
    one = hook(site)
    close(store, begun(store, one)[0])
    gather(store, one)
    store.hooks.take("chatt", worker="b", at=NOW)
    assert hooks.recover(store, is_alive=lambda worker: worker == "b") == 0
    assert deliver(store, one) == []


def test_a_stop_is_heard_between_two_calls(store: Store, site: Site) -> None:
    one = hook(site)
    for item in begun(store, one):
        close(store, item)
    gather(store, one)
    deliver(store, one, is_stopping=lambda: len(site.posted) == 2)
    assert len(site.posted) == 2
