"""Letters leave the outbox: once, in spite of refusals; and never with what has ended meanwhile."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from threading import Barrier, BoundedSemaphore, BrokenBarrierError, Event

import pytest

from tests.jobs.given import NOW, OFFICE, TODAY, at, configure, take_in, tick
from tracker.core.model import Letter, LetterState
from tracker.errors import MailError
from tracker.jobs import agenda, deliver, edit, gate, people
from tracker.jobs.crew import Send
from tracker.jobs.deliver import DeliveryReport
from tracker.jobs.settle import Watch
from tracker.store import Store

LATER = NOW + timedelta(hours=2)


class Relay:
    """Takes letters, but for the addresses it refuses."""

    def __init__(self, **refusals: MailError) -> None:
        self.refusals = refusals
        self.tried: list[Letter] = []
        self.taken: list[Letter] = []

    def send(self, letter: Letter, before_end: Callable[[], object]) -> None:
        self.tried.append(letter)
        refusal = self.refusals.get(letter.to.partition("@")[0])
        if refusal:
            raise refusal
        before_end()
        self.taken.append(letter)


def hand_over(store: Store, send: Send, *, now: datetime = NOW) -> DeliveryReport:
    return deliver.deliver(store, send=send, office=OFFICE, now=now)


def text(letter: Letter) -> str:
    body = message_from_bytes(letter.content, policy=policy.default).get_body(("plain",))
    assert body is not None
    content = body.get_content()
    assert isinstance(content, str)
    return content


@pytest.fixture
def with_letters(store: Store) -> Store:
    """Letters to Ben (two items), Chen (one) and Ada (the worklist) wait."""
    configure(store)
    take_in(store)
    tick(store)
    return store


def key_of(store: Store, word: str) -> str:
    return next(item.key for item in store.items.list() if word in item.text)


def state(store: Store, person: str) -> LetterState:
    return store.outbox.get(f"{TODAY}-daily-{person}").state


def test_what_waits_is_handed_over_once(with_letters: Store) -> None:
    relay = Relay()
    report = hand_over(with_letters, relay.send)
    assert sorted(letter.to for letter in relay.taken) == ["ada@example.org", "ben@example.org", "chen@example.org"]
    assert len(report.sent) == 3
    assert hand_over(with_letters, relay.send) == DeliveryReport()


def test_a_refused_reader_stops_no_other_and_is_asked_about(with_letters: Store) -> None:
    relay = Relay(ben=MailError("550 no such user", permanent=True))
    report = hand_over(with_letters, relay.send)
    assert (len(report.sent), len(report.failed)) == (2, 1)
    assert state(with_letters, "ben") is LetterState.FAILED
    [question] = [one for one in with_letters.doubts.open() if one.code == "undeliverable"]
    assert (question.body, question.proposal, question.words) == (
        "vag", {"person": "ben"}, "ben@example.org: 550 no such user",
    )  # fmt: skip


def test_a_letter_refused_for_now_goes_later_with_the_same_bytes(with_letters: Store) -> None:
    relay = Relay(ben=MailError("451 try later"))
    assert len(hand_over(with_letters, relay.send).retried) == 1
    edit.reword(with_letters, key_of(with_letters, "offert"), text="Något annat", who="Ada Ek", now=NOW)
    relay.refusals.clear()
    assert hand_over(with_letters, relay.send).sent == []
    assert len(hand_over(with_letters, relay.send, now=NOW + timedelta(minutes=1)).sent) == 1
    first, last = (letter for letter in relay.tried if letter.person == "ben")
    assert first.content == last.content


def test_after_five_days_of_trying_the_letter_has_failed(with_letters: Store) -> None:
    relay = Relay(ben=MailError("451 try later"))
    for hour in range(24 * 6):
        hand_over(with_letters, relay.send, now=NOW + timedelta(hours=hour))
    assert state(with_letters, "ben") is LetterState.FAILED
    assert [one.code for one in with_letters.doubts.open()].count("undeliverable") == 1


def test_a_relay_that_takes_nothing_is_left_alone_for_a_while(with_letters: Store) -> None:
    down = MailError("no connection", whole_relay=True)
    relay = Relay(ada=down, ben=down, chen=down)
    assert hand_over(with_letters, relay.send).stopped == "no connection"
    assert hand_over(with_letters, relay.send, now=NOW + timedelta(seconds=30)).stopped == "no connection"
    assert len(relay.tried) == 1
    hand_over(with_letters, relay.send, now=NOW + timedelta(minutes=1))
    assert len(relay.tried) == 2
    hand_over(with_letters, relay.send, now=NOW + timedelta(minutes=5))
    assert len(relay.tried) == 2
    relay.refusals.clear()
    deliver.wake(with_letters)
    assert len(hand_over(with_letters, relay.send, now=LATER).sent) == 3


def test_a_wrong_password_gives_no_letter_up(with_letters: Store) -> None:
    wrong = MailError("535 wrong password", permanent=True, whole_relay=True)
    relay = Relay(ada=wrong, ben=wrong, chen=wrong)
    assert hand_over(with_letters, relay.send).failed == []
    assert LetterState.FAILED not in with_letters.outbox.counts()


def test_those_never_tried_go_first(with_letters: Store) -> None:
    relay = Relay(ben=MailError("451 try later"))
    hand_over(with_letters, relay.send)
    tick(with_letters, date(2026, 3, 6))
    after = Relay()
    hand_over(with_letters, after.send, now=at(date(2026, 3, 6)))
    assert [letter.day for letter in after.taken] == [date(2026, 3, 6), TODAY]


def test_a_pause_keeps_letters_in_the_outbox(with_letters: Store) -> None:
    gate.pause(with_letters, who="Ada Ek", now=NOW)
    relay = Relay()
    assert hand_over(with_letters, relay.send).stopped != ""
    assert relay.tried == []


def test_a_round_ends_between_two_letters_when_the_service_stops(with_letters: Store) -> None:
    relay = Relay()
    deliver.deliver(with_letters, send=relay.send, office=OFFICE, now=NOW, is_stopping=lambda: bool(relay.taken))
    assert len(relay.taken) == 1


def test_an_item_that_was_closed_leaves_a_letter_not_yet_tried(with_letters: Store) -> None:
    edit.close(with_letters, key_of(with_letters, "offert"), section="§ 9", who="Ada Ek", now=LATER)
    relay = Relay()
    hand_over(with_letters, relay.send, now=LATER)
    [to_ben] = [letter for letter in relay.taken if letter.person == "ben"]
    assert "offert" not in text(to_ben)
    assert "cykelbanan" in text(to_ben)
    assert with_letters.outbox.get(to_ben.key).content == to_ben.content


def test_a_letter_with_nothing_left_in_it_is_dropped(with_letters: Store) -> None:
    edit.close(with_letters, key_of(with_letters, "saltåtgången"), section="§ 9", who="Ada Ek", now=NOW)
    relay = Relay()
    report = hand_over(with_letters, relay.send)
    assert report.dropped == [f"{TODAY}-daily-chen"]
    assert state(with_letters, "chen") is LetterState.DROPPED


def test_an_item_hidden_or_moved_meanwhile_is_told_as_it_is_now(with_letters: Store) -> None:
    key = key_of(with_letters, "offert")
    edit.set_confidential(with_letters, key, is_confidential=True, who="Ada Ek", now=LATER)
    relay = Relay()
    hand_over(with_letters, relay.send, now=LATER)
    [to_ben] = [letter for letter in relay.taken if letter.person == "ben"]
    assert "offert" not in text(to_ben)
    assert key in to_ben.items


def test_an_item_given_to_somebody_else_leaves_the_letter(with_letters: Store) -> None:
    key = key_of(with_letters, "offert")
    edit.assign(with_letters, key, names=["Chen Li"], who="Ada Ek", today=TODAY, now=LATER)
    relay = Relay()
    hand_over(with_letters, relay.send, now=LATER)
    [to_ben] = [letter for letter in relay.taken if letter.person == "ben"]
    assert key not in to_ben.items


def test_a_corrected_address_is_where_an_untried_letter_goes(with_letters: Store) -> None:
    people.set_address(with_letters, "ben", "ben.as@example.org", who="Ada Ek", now=NOW)
    relay = Relay()
    hand_over(with_letters, relay.send)
    assert "ben.as@example.org" in {letter.to for letter in relay.taken}


def test_what_a_wrong_address_kept_from_being_told_is_told_when_it_is_corrected(with_letters: Store) -> None:
    hand_over(with_letters, Relay(ben=MailError("550 no such user", permanent=True)).send)
    people.set_address(with_letters, "ben", "ben.as@example.org", who="Ada Ek", now=NOW)
    [letter] = [letter for letter in tick(with_letters, date(2026, 3, 5)).letters if letter.person == "ben"]
    assert (letter.to, len(letter.items)) == ("ben.as@example.org", 2)
    assert [one for one in with_letters.doubts.open() if one.code == "undeliverable"] == []


def test_an_answer_page_of_a_rewritten_letter_is_that_of_the_letter_that_went(with_letters: Store) -> None:
    edit.close(with_letters, key_of(with_letters, "offert"), section="§ 9", who="Ada Ek", now=LATER)
    relay = Relay()
    hand_over(with_letters, relay.send, now=LATER)
    [to_ben] = [letter for letter in relay.taken if letter.person == "ben"]
    link = with_letters.links.answer(text(to_ben).partition("/answer/")[2].split()[0])
    assert link is not None
    assert link.items == to_ben.items


def test_an_overview_that_waited_is_told_as_things_are_now(store: Store) -> None:
    configure(store)
    take_in(store)
    monday = date(2026, 3, 9)
    tick(store, monday)
    edit.close(store, key_of(store, "cykelbanan"), section="§ 9", who="Ada Ek", now=at(monday))
    relay = Relay()
    hand_over(store, relay.send, now=at(monday) + timedelta(hours=1))
    [to_chen] = [letter for letter in relay.taken if letter.person == "chen"]
    assert "cykelbanan" not in text(to_chen)
    assert "digest" not in to_chen.sections


def test_an_agenda_that_waited_is_told_as_things_are_now(store: Store) -> None:
    configure(store)
    take_in(store)
    day = date(2026, 3, 23)
    assert len(agenda.send(store, office=OFFICE, today=day, now=at(day))) == 2
    edit.close(store, key_of(store, "cykelbanan"), section="§ 9", who="Ada Ek", now=at(day))
    relay = Relay()
    hand_over(store, relay.send, now=at(day) + timedelta(hours=1))
    assert len(relay.taken) == 2
    assert not any("cykelbanan" in text(letter) for letter in relay.taken)


def test_a_letter_in_flight_at_a_crash_goes_again_with_the_same_bytes(with_letters: Store) -> None:
    relay = Relay()

    def crash(letter: Letter, before_end: Callable[[], object]) -> None:
        relay.send(letter, before_end)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        hand_over(with_letters, crash)
    hand_over(with_letters, relay.send, now=LATER)
    keys = [letter.key for letter in relay.taken]
    assert sorted(keys) == sorted([keys[0], *{letter.key for letter in relay.taken}])
    assert len({letter.content for letter in relay.taken if letter.key == keys[0]}) == 1


# --- many at a time, and what hangs -----------------------------------------------------------------------------------


def many(store: Store, number: int) -> None:
    with store.transaction():
        for one in range(number):
            store.outbox.queue(Letter(f"l{one:02}", None, f"p{one}@example.org", "test", TODAY, "Hej", b"Hej"))


def test_so_many_letters_as_there_are_connections_are_on_their_way_at_once(store: Store) -> None:
    many(store, 9)
    meeting = Barrier(4, timeout=10)
    sent: list[Letter] = []

    def send(letter: Letter, before_end: Callable[[], object]) -> None:
        before_end()
        if letter.key != "l00":  # one goes alone, to see whether the relay takes letters
            with suppress(BrokenBarrierError):
                meeting.wait()
        sent.append(letter)

    report = deliver.deliver(store, send=send, office=OFFICE, now=NOW, sessions=4)
    assert (len(sent), len(report.sent)) == (9, 9)
    assert not meeting.broken


def test_a_letter_that_hangs_stops_no_other_for_long(store: Store) -> None:
    many(store, 8)
    others = Event()
    sent: list[Letter] = []

    def send(letter: Letter, before_end: Callable[[], object]) -> None:
        before_end()
        if letter.key == "l03":
            assert others.wait(30)
        sent.append(letter)
        if len(sent) == 7:
            others.set()

    deliver.deliver(store, send=send, office=OFFICE, now=NOW, patience=0.2)
    assert [letter.key for letter in sent][-1] == "l03"


def test_a_relay_that_takes_fewer_connections_gets_all_letters_over_those(store: Store) -> None:
    many(store, 30)
    open_connections = BoundedSemaphore(2)
    sent: list[Letter] = []

    def send(letter: Letter, before_end: Callable[[], object]) -> None:
        if not open_connections.acquire(blocking=False):
            raise MailError("421 too many connections", whole_relay=True, untried=True)
        before_end()
        time.sleep(0.002)
        sent.append(letter)
        open_connections.release()

    report = deliver.deliver(store, send=send, office=OFFICE, now=NOW, sessions=8)
    assert (len(report.sent), report.stopped, len(sent)) == (30, "", 30)


def test_a_wrong_password_is_tried_once_however_many_connections_there_may_be(store: Store) -> None:
    many(store, 8)
    wrong = MailError("535 wrong password", whole_relay=True, untried=True, login=True)
    relay = Relay(**{f"p{number}": wrong for number in range(8)})
    report = deliver.deliver(store, send=relay.send, office=OFFICE, now=NOW, sessions=8)
    assert (len(relay.tried), report.stopped) == (1, "535 wrong password")
    assert store.outbox.counts() == {LetterState.QUEUED: 8}


def test_two_letters_in_a_row_that_nobody_answered_in_time_mean_that_the_relay_hangs(store: Store) -> None:
    many(store, 8)
    slow = MailError("broke off: timed out", silent=True)
    relay = Relay(p3=slow, p5=slow, p6=slow)
    report = hand_over(store, relay.send)
    assert [letter.key for letter in relay.taken] == ["l00", "l01", "l02", "l04"]
    assert report.stopped == "broke off: timed out"


def test_a_bug_at_one_letter_is_told_once_the_others_are_sent(store: Store) -> None:
    many(store, 4)
    sent: list[Letter] = []

    def send(letter: Letter, before_end: Callable[[], object]) -> None:
        if letter.key == "l01":
            raise ZeroDivisionError
        before_end()
        sent.append(letter)

    with pytest.raises(ZeroDivisionError):
        hand_over(store, send)
    assert [letter.key for letter in sent] == ["l00", "l02", "l03"]
    assert store.outbox.get("l01").not_before == NOW + timedelta(minutes=1)


def test_a_letter_taken_back_on_its_way_is_not_told_to_end(store: Store) -> None:
    many(store, 2)
    sent: list[Letter] = []

    def send(letter: Letter, before_end: Callable[[], object]) -> None:
        if letter.key == "l00":
            store.outbox.drop("l00")
        before_end()
        sent.append(letter)

    assert hand_over(store, send).sent == ["l01"]
    assert [letter.key for letter in sent] == ["l01"]


def test_more_than_twenty_letters_to_one_address_on_one_day_are_held(store: Store) -> None:
    for number in range(23):
        store.outbox.queue(Letter(f"l{number:02}", None, "p@example.org", "receipt", TODAY, "Hej", b"Hej"))
    relay = Relay()
    report = hand_over(store, relay.send)
    assert (len(report.sent), report.held) == (20, ["l20", "l21", "l22"])
    store.outbox.queue(Letter("tomorrow", None, "p@example.org", "receipt", TODAY + timedelta(1), "Hej", b"Hej"))
    assert hand_over(store, relay.send).sent == ["tomorrow"]
    assert store.outbox.release("l20")


# --- in doubt ---------------------------------------------------------------------------------------------------------


class Mailbox:
    """A witness that holds these Message-IDs."""

    def __init__(self, *message_ids: str, is_down: bool = False) -> None:
        self.message_ids = message_ids
        self.is_down = is_down

    def has(self, message_id: str) -> bool:
        if self.is_down:
            raise MailError("can't be reached")
        return message_id in self.message_ids

    def forget(self, *, before: datetime, domain: str) -> int:
        return 0


DOUBT = MailError("broke off after the letter's end", doubtful=True)
ID = "<1@example.org>"


@pytest.fixture
def in_doubt(store: Store) -> Store:
    """A letter whose end was told, and whose relay broke off."""
    store.outbox.queue(replace(Letter("l", None, "p@example.org", "test", TODAY, "Hej", b"Hej"), message_id=ID))

    def send(letter: Letter, before_end: Callable[[], object]) -> None:
        before_end()
        raise DOUBT

    assert hand_over(store, send).retried == ["l"]
    return store


def after(store: Store, minutes: int, watch: Watch | None) -> tuple[LetterState, int]:
    relay = Relay()
    now = NOW + timedelta(minutes=minutes)
    deliver.deliver(store, send=relay.send, office=OFFICE, now=now, watch=watch)
    return store.outbox.get("l").state, len(relay.taken)


def test_a_letter_that_the_witness_has_is_sent(in_doubt: Store) -> None:
    assert after(in_doubt, 1, Watch(Mailbox(ID))) == (LetterState.SENT, 0)


def test_one_that_it_does_not_have_waits_a_quarter_of_an_hour_and_goes_again(in_doubt: Store) -> None:
    assert after(in_doubt, 1, Watch(Mailbox())) == (LetterState.DOT_SENT, 0)
    assert after(in_doubt, 14, Watch(Mailbox())) == (LetterState.DOT_SENT, 0)
    assert after(in_doubt, 15, Watch(Mailbox())) == (LetterState.SENT, 1)
    assert in_doubt.outbox.resends() == 1


def test_without_a_witness_it_goes_again_at_its_next_step(in_doubt: Store) -> None:
    assert after(in_doubt, 0, None) == (LetterState.DOT_SENT, 0)
    assert after(in_doubt, 1, None) == (LetterState.SENT, 1)
    assert in_doubt.outbox.resends() == 1


def test_while_the_witness_cannot_be_asked_it_waits_for_a_day_at_most_and_others_go(in_doubt: Store) -> None:
    many(in_doubt, 2)
    watch = Watch(Mailbox(is_down=True))
    assert after(in_doubt, 60, watch) == (LetterState.DOT_SENT, 2)
    assert after(in_doubt, 24 * 60, watch) == (LetterState.SENT, 1)


def test_a_clock_set_back_makes_it_wait_from_then_on(in_doubt: Store) -> None:
    watch, day = Watch(Mailbox()), 24 * 60
    assert after(in_doubt, -day, watch) == (LetterState.DOT_SENT, 0)
    assert after(in_doubt, 14 - day, watch) == (LetterState.DOT_SENT, 0)
    assert after(in_doubt, 15 - day, watch) == (LetterState.SENT, 1)
