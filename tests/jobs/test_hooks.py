"""Hooks: what happens is told to other programs, at least once, in order, and no more than they may know."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook

from tests.jobs.given import NOW, OFFICE, TODAY, TORG, VAG, at, configure, take_in, tick
from tests.servers import Page, Post, Site, serving
from tracker import net
from tracker.core.hooks import LAST_TRY
from tracker.core.model import CallState, Hook, Item, Shape
from tracker.errors import NetError
from tracker.jobs import edit, gate, hooks
from tracker.jobs.hooks import Report
from tracker.jobs.hooks.sending import Answer, Went
from tracker.store import Store

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # noqa: S105 -- the specification's example
BASE = "https://atgarder.example.org"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        running.pages["/hook"] = Page(status=204)
        yield running


def hook(
    site: Site,
    name: str = "chatt",
    *,
    events: tuple[str, ...] = (),
    bodies: tuple[str, ...] = (),
    format: Shape = "event",
) -> Hook:
    return Hook(name, site.url("/hook"), SECRET, events, bodies, format, inside=True)


def gather(store: Store, *hooked: Hook, today: date = TODAY) -> int:
    return hooks.gather(store, hooked, base_url=BASE, today=today, now=at(today))


def deliver(store: Store, *hooked: Hook, now: datetime = NOW, **over: Any) -> list[Report]:
    return hooks.deliver(store, hooked, worker="a", clock=lambda: now, **over)


def told(site: Site) -> list[tuple[str, str]]:
    """Kinds of the events that arrived, each with the first word of its item."""
    read = [json.loads(post.content) for post in site.posted]
    return [(one["type"], one["data"]["text"].split()[0]) for one in read]


def begun(store: Store, *hooked: Hook) -> list[Item]:
    """Minutes are read, then the hooks begin: they know none of the items."""
    configure(store)
    take_in(store)
    gather(store, *hooked)
    return store.items.list()


def close(store: Store, item: Item) -> None:
    edit.close(store, item.key, section="7", who="Ada Ek", now=NOW)


def close_in_vain(store: Store, item: Item) -> None:
    with store.transaction():
        close(store, item)
        raise RuntimeError


def test_what_happens_after_a_hook_was_named_is_told_and_nothing_before(store: Store, site: Site) -> None:
    one = hook(site)
    items = begun(store, one)
    close(store, items[0])
    assert gather(store, one) == 1
    assert gather(store, one) == 0
    [report] = deliver(store, one)
    assert (report.sent, report.error) == (1, "")
    assert told(site) == [("item.closed", items[0].text.split()[0])]
    assert deliver(store, one) == []


def test_minutes_tell_of_each_item_they_give(store: Store, site: Site) -> None:
    one = hook(site)
    configure(store)
    gather(store, one)
    take_in(store)
    gather(store, one)
    deliver(store, one)
    assert sorted(told(site)) == [("item.added", word) for word in ("Begära", "Mäta", "Sammanställa")]


def test_a_call_bears_the_signature_of_its_secret(store: Store, site: Site) -> None:
    one = hook(site)
    close(store, begun(store, one)[0])
    gather(store, one)
    now = datetime.now(NOW.tzinfo)  # noqa: TID251 -- the library compares with its own clock
    deliver(store, one, now=now)
    [post] = site.posted
    assert Webhook(SECRET).verify(post.content, post.headers)["type"] == "item.closed"
    assert post.headers["Idempotency-Key"].strip('"') == post.headers["webhook-id"]


def test_a_change_that_is_rolled_back_is_told_to_nobody(store: Store, site: Site) -> None:
    one = hook(site)
    [item, *_] = begun(store, one)
    with pytest.raises(RuntimeError):
        close_in_vain(store, item)
    assert gather(store, one) == 0


def test_each_event_tells_the_item_as_it_was_then(store: Store, site: Site) -> None:
    one = hook(site)
    [item, *_] = begun(store, one)
    edit.move(store, item.key, due_on=date(2026, 4, 10), who="Ada Ek", today=TODAY, now=NOW)
    close(store, store.items.get(item.key))
    gather(store, one)
    deliver(store, one)
    read = [json.loads(post.content)["data"] for post in site.posted]
    assert [(one["status"], one["due_on"]) for one in read] == [("open", "2026-04-10"), ("closed", "2026-04-10")]
    assert read[0]["changed"]["due_on"] == [item.due_on and item.due_on.isoformat(), "2026-04-10"]


def test_a_hook_is_told_of_the_events_and_bodies_it_names(store: Store, site: Site) -> None:
    closing, moving, elsewhere = (
        hook(site, "a", events=("item.closed",)),
        hook(site, "b", events=("item.moved",)),
        hook(site, "c", bodies=("torg",)),
    )
    [item, *_] = begun(store, closing, moving, elsewhere)
    close(store, item)
    gather(store, closing, moving, elsewhere)
    assert [report.hook for report in deliver(store, closing, moving, elsewhere)] == ["a"]


def test_a_body_in_preview_tells_nobody(store: Store, site: Site) -> None:
    one = hook(site)
    configure(store, VAG, TORG, live=False)
    gather(store, one)
    take_in(store)
    assert gather(store, one) == 0


def test_while_all_mail_rests_hooks_rest_too_and_go_on_after(store: Store, site: Site) -> None:
    one = hook(site)
    close(store, begun(store, one)[0])
    gather(store, one)
    gate.pause(store, who="Ada Ek", now=NOW)
    assert deliver(store, one) == []
    gate.resume(store)
    assert len(deliver(store, one)) == 1


def test_an_item_is_told_overdue_once_for_each_date(store: Store, site: Site) -> None:
    one = hook(site, events=("item.overdue",))
    items = begun(store, one)
    late = next(item for item in items if item.due_on == date(2026, 3, 13))
    for day in (13, 14, 15, 16):
        gather(store, one, today=date(2026, 3, day))
    assert store.hooks.counts("chatt") == {CallState.QUEUED: 1}
    edit.move(store, late.key, due_on=date(2026, 3, 17), who="Ada Ek", today=date(2026, 3, 16), now=NOW)
    for day in (17, 18, 19):
        gather(store, one, today=date(2026, 3, day))
    deliver(store, one, now=at(date(2026, 3, 19)))
    assert told(site) == [("item.overdue", "Sammanställa")] * 2


def test_a_digest_is_told_when_its_letter_is_made(store: Store, site: Site) -> None:
    one = hook(site, events=("digest.sent",))
    begun(store, one)
    monday = date(2026, 3, 9)
    tick(store, monday)
    tick(store, monday)
    gather(store, one, today=monday)
    deliver(store, one, now=at(monday))
    [post] = site.posted
    data = json.loads(post.content)["data"]
    assert (data["body"], data["on"]) == ("vag", "2026-03-09")
    assert data["later"] + len(data["due"]) + len(data["overdue"]) + len(data["without_date"]) >= 2


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


# --- hooks come and go


def test_a_hook_that_is_named_again_begins_anew(store: Store, site: Site) -> None:
    one, other = hook(site), hook(site, "annan")
    items = begun(store, one, other)
    close(store, items[0])
    gather(store, other)
    close(store, items[1])
    gather(store, one, other)
    assert not store.hooks.has_waiting("chatt")
    assert store.hooks.counts("annan") == {CallState.QUEUED: 2}


def test_an_error_that_is_no_answer_is_a_try(site: Site) -> None:
    def post(*_args: Any, **_keywords: Any) -> net.Posted:
        raise NetError("chatt.example did not answer: ReadTimeout")

    went = hooks.try_once(hook(site), id="msg_1", content=b"{}", at=NOW, post=post)
    assert went == Went(Answer.SILENT, "chatt.example did not answer: ReadTimeout")


def test_an_address_is_shown_without_what_is_secret_in_it(site: Site) -> None:
    assert hooks.address(replace(hook(site), url="https://chatt.example/hooks/hemlig?x=1")) == "https://chatt.example/…"
    assert hooks.address(replace(hook(site), url="apprise:slack://a/b/hemlig")) == "apprise:slack://…"
