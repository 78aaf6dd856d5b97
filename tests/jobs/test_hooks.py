"""Hooks: what happens is told to other programs, at least once, in order, and no more than they may know."""

import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook

from tests.jobs.given import NOW, TODAY, TORG, VAG, at, configure, take_in, tick
from tests.jobs.hooked import SECRET, begun, close, deliver, gather, hook, site, told
from tests.servers import Site
from tracker import net
from tracker.core.model import CallState, Item
from tracker.errors import NetError
from tracker.jobs import edit, gate, hooks
from tracker.jobs.hooks.sending import Answer, Went
from tracker.store import Store

__all__ = ["site"]


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
