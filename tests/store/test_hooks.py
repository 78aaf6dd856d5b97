"""Calls to other programs: kept once, taken by one, in order for each subject."""

import threading
import time
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.store.given import NOW, item
from tracker.core.model import CallState, Event, HookCall, HookStanding, Status
from tracker.errors import StaleError
from tracker.store import Store

SOON = NOW + timedelta(seconds=30)
LATER = NOW + timedelta(minutes=5)


def call(id: str, subject: str = "broräcket", *, hook: str = "chatt") -> HookCall:
    return HookCall(f"{hook}:{id}", hook, "item.closed", subject, b'{"type":"item.closed"}', NOW)


def taken(store: Store, worker: str = "a", **over: object) -> HookCall:
    found = store.hooks.take("chatt", worker=worker, at=NOW)
    assert found
    return found


def test_a_call_is_kept_once_whatever_becomes_of_it(either: Store) -> None:
    assert either.hooks.keep([call("1"), call("2", "cykelbanan")]) == 2
    either.hooks.sent(taken(either), worker="a", at=NOW)
    assert either.hooks.keep([call("1"), call("1", hook="annan")]) == 1
    assert either.hooks.counts("chatt") == {CallState.SENT: 1, CallState.QUEUED: 1}


def test_the_bytes_of_a_call_are_the_same_at_each_try(store: Store) -> None:
    store.hooks.keep([call("1")])
    first = taken(store)
    store.hooks.retry(first, worker="a", error="no answer", at=SOON)
    second = store.hooks.take("chatt", worker="b", at=SOON)
    assert second
    assert (second.key, second.content, second.tries, second.error) == (first.key, first.content, 2, "no answer")


def test_a_call_is_taken_by_one_and_not_before_its_time(either: Store) -> None:
    either.hooks.keep([call("1")])
    one = taken(either)
    assert either.hooks.take("chatt", worker="b", at=NOW) is None
    either.hooks.retry(one, worker="a", error="no answer", at=SOON)
    assert either.hooks.take("chatt", worker="b", at=NOW) is None
    assert either.hooks.take("annan", worker="b", at=SOON) is None
    assert either.hooks.take("chatt", worker="b", at=SOON)


def test_what_is_told_of_one_item_goes_in_its_order_and_holds_up_no_other(store: Store) -> None:
    store.hooks.keep([call("1"), call("2"), call("3", "cykelbanan")])
    first = taken(store)
    assert taken(store, "b").id == "3"
    assert store.hooks.take("chatt", worker="c", at=NOW) is None
    store.hooks.retry(first, worker="a", error="no answer", at=LATER)
    assert store.hooks.take("chatt", worker="c", at=NOW) is None
    again = store.hooks.take("chatt", worker="c", at=LATER)
    assert again
    assert again.id == "1"
    store.hooks.sent(again, worker="c", at=LATER)
    assert taken(store, "c").id == "2"


def test_after_a_failure_for_good_the_items_later_calls_go(store: Store) -> None:
    store.hooks.keep([call("1"), call("2")])
    store.hooks.retry(taken(store), worker="a", error="refused", at=None)
    assert taken(store).id == "2"
    assert store.hooks.counts("chatt") == {CallState.FAILED: 1, CallState.SENDING: 1}


def test_a_call_that_fails_again_and_again_lets_others_go_first(store: Store) -> None:
    store.hooks.keep([call("1"), call("2", "cykelbanan")])
    store.hooks.retry(taken(store), worker="a", error="no answer", at=NOW)
    assert [taken(store).id, taken(store).id] == ["2", "1"]


def test_only_who_has_a_call_in_hand_may_end_its_try(store: Store) -> None:
    store.hooks.keep([call("1")])
    one = taken(store, "a")
    with pytest.raises(StaleError):
        store.hooks.sent(one, worker="b", at=NOW)
    store.hooks.sent(one, worker="a", at=NOW)
    with pytest.raises(StaleError):
        store.hooks.retry(one, worker="a", error="", at=None)
    assert store.hooks.last_sent("chatt") == NOW


def test_what_the_dead_had_in_hand_is_queued_and_what_the_living_have_is_not(store: Store) -> None:
    store.hooks.keep([call("1"), call("2", "cykelbanan")])
    taken(store, "dead")
    taken(store, "alive")
    assert store.hooks.callers() == {"dead", "alive"}
    assert store.hooks.recover({"dead"}) == 1
    assert taken(store).id == "1"


def test_a_wait_that_a_clock_of_the_future_began_ends_when_the_clock_is_put_right(store: Store) -> None:
    store.hooks.keep([call("1")])
    store.hooks.retry(taken(store), worker="a", error="no answer", at=NOW + timedelta(days=3650))
    assert store.hooks.take("chatt", worker="a", at=NOW)


def test_a_hook_is_turned_off_once_and_on_again_with_all_that_failed(store: Store) -> None:
    store.hooks.keep_standing(HookStanding("chatt", 7, date(2026, 3, 3)))
    store.hooks.keep([call("1"), call("2", "cykelbanan")])
    store.hooks.retry(taken(store), worker="a", error="refused", at=None)
    store.hooks.retry(taken(store), worker="a", error="no answer", at=LATER)
    assert store.hooks.turn_off("chatt", at=NOW, error="gone")
    assert not store.hooks.turn_off("chatt", at=LATER, error="gone again")
    assert store.hooks.standing("chatt") == HookStanding("chatt", 7, date(2026, 3, 3), off_at=NOW, error="gone")
    assert store.hooks.turn_on("chatt") == 2
    assert store.hooks.standing("chatt") == HookStanding("chatt", 7, date(2026, 3, 3))
    assert [taken(store).tries, taken(store).tries] == [1, 1]


def test_a_hook_that_settings_no_longer_name_is_forgotten_with_what_waits(store: Store) -> None:
    store.hooks.keep_standing(HookStanding("chatt", 7, date(2026, 3, 3)))
    store.hooks.keep_standing(HookStanding("annan", 7, date(2026, 3, 3)))
    store.hooks.keep([call("1"), call("1", hook="annan")])
    assert store.hooks.forget_others({"annan"}) == 1
    assert store.hooks.names() == {"annan"}
    assert not store.hooks.has_waiting("chatt")
    assert store.hooks.has_waiting("annan")


def test_old_calls_that_were_taken_are_let_go_and_others_stay(store: Store) -> None:
    store.hooks.keep([call("1"), call("2", "cykelbanan")])
    store.hooks.sent(taken(store), worker="a", at=NOW)
    assert store.hooks.prune(before=NOW) == 0
    assert store.hooks.prune(before=SOON) == 1
    assert [one.id for one in store.hooks.calls("chatt")] == ["2"]


def test_the_history_is_read_on_from_any_line(store: Store) -> None:
    assert store.history.last() == 0
    store.history.add(*(Event("broräcket", NOW, "Ada Ek", what) for what in ("read", "moved", "closed")))
    assert store.history.last() == 3
    assert [line.what for line in store.history.after(1, limit=5)] == ["moved", "closed"]
    assert [line.what for line in store.history.after(0, limit=1)] == ["read"]


def test_those_fall_due_whose_date_has_passed_while_they_were_active(store: Store) -> None:
    days = {"early": 2, "due": 3, "late": 4}
    items = [item(key, due_on=date(2026, 3, day)) for key, day in days.items()]
    items += [replace(item("closed", due_on=date(2026, 3, 3)), status=Status.CLOSED), item("undated", due_on=None)]
    store.items.add_many([(one, None) for one in items], who="system", what="read", at=NOW)
    asked = {"after": date(2026, 3, 2), "before": date(2026, 3, 4)}
    assert [one.key for one in store.items.fell_due(**asked, bodies={"vagnamnden"})] == ["due"]
    assert store.items.fell_due(**asked, bodies={"torg"}) == []


def sent_by(url: str, worker: str, went: list[tuple[str, str]]) -> None:
    """Take and send until nothing is left, as a process of its own does."""
    with Store(url) as store:
        while store.hooks.has_waiting("chatt"):
            one = store.hooks.take("chatt", worker=worker, at=NOW)
            if one:
                went.append((one.subject, one.id))
                store.hooks.sent(one, worker=worker, at=NOW)


def test_several_workers_share_the_calls_and_send_each_once_in_its_items_order(shared: Store, url: str) -> None:
    shared.hooks.keep([call(f"{number:03}", f"item-{number % 7}") for number in range(60)])
    went: list[tuple[str, str]] = []
    workers = [threading.Thread(target=sent_by, args=(url, f"w{n}", went)) for n in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(id for _, id in went) == [f"{number:03}" for number in range(60)]
    for subject in {subject for subject, _ in went}:
        told = [id for of, id in went if of == subject]
        assert told == sorted(told)


def test_one_that_takes_without_claiming_would_send_twice(shared: Store) -> None:
    """The mutant: who sends looks what waits, and says only afterwards that it is sent."""
    shared.hooks.keep([call("1")])
    looked = [[one.id for one in shared.hooks.calls("chatt") if one.state is CallState.QUEUED] for _ in range(2)]
    assert looked == [["1"], ["1"]]
    assert [shared.hooks.take("chatt", worker=worker, at=NOW) is not None for worker in "ab"] == [True, False]


def test_lines_of_history_are_numbered_in_the_order_they_are_kept(shared: Store, url: str) -> None:
    """Else a hook that was told through a number would never be told of a lower one that is kept later."""
    has_written, kept = threading.Event(), list[str]()

    def slowly() -> None:
        with Store(url) as other, other.transaction():
            other.history.add(Event("broräcket", NOW, "Ada Ek", "first"))
            has_written.set()
            time.sleep(0.3)
            kept.append("first")

    def at_once() -> None:
        has_written.wait()
        shared.history.add(Event("broräcket", NOW, "Ada Ek", "second"))
        kept.append("second")

    writers = [threading.Thread(target=writer) for writer in (slowly, at_once)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert kept == ["first", "second"]
    assert [line.what for line in shared.history.after(0, limit=9)] == kept
