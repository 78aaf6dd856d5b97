"""Whatever happens to a letter in whatever order: never two in one's hands, and never other bytes once tried."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.store.given import NOW, letter
from tracker.core.model import LetterState
from tracker.store import Store

KEY = "ben:2026-03-04:daily"
ENDS = {LetterState.SENT, LetterState.DROPPED}


class OneLetter(RuleBasedStateMachine):
    """A letter, a mailer that may fail, people who edit, and a program that may die."""

    @initialize()
    def start(self) -> None:
        self.store = Store("sqlite://")
        self.store.migrate()
        self.store.outbox.queue(letter())
        self.now = NOW
        self.sent: list[datetime] = []
        self.shown_to_a_relay: set[bytes] = set()
        self.ended: LetterState | None = None

    @property
    def state(self) -> LetterState:
        return self.store.outbox.get(KEY).state

    @precondition(lambda self: self.state is LetterState.QUEUED)
    @rule()
    def take(self) -> None:
        self.now += timedelta(hours=2)
        [self.taken] = self.store.outbox.take(self.now)
        assert self.store.outbox.take(self.now) == []

    @precondition(lambda self: self.state is LetterState.SENDING)
    @rule(answer=st.sampled_from(["550", "450", "silence", "death"]))
    def refuse(self, answer: str) -> None:
        if answer == "550":
            self.store.outbox.give_up(KEY, "550 no such user")
        elif answer == "450":
            self.store.outbox.retry(self.taken, "450 greylisted", self.now)
        elif answer == "silence":
            self.store.outbox.put_back([KEY], "connection refused")
        else:
            assert self.store.outbox.let_go() == 1

    @precondition(lambda self: self.state is LetterState.SENDING)
    @rule(answer=st.sampled_from(["250", "450", "550", "silence", "death"]))
    def tell_the_end(self, answer: str) -> None:
        assert self.store.outbox.mark(self.now, ending=[KEY]) == {KEY}
        self.shown_to_a_relay.add(self.store.outbox.get(KEY).content)
        if answer == "250":
            self.store.outbox.mark(self.now, sent=[KEY])
            self.sent.append(self.now)
        elif answer == "450":
            self.store.outbox.retry(self.taken, "450 scanner", self.now)
        elif answer == "550":
            self.store.outbox.give_up(KEY, "554 spam")
        elif answer == "silence":
            self.store.outbox.retry(self.taken, "broke off", self.now, is_doubtful=True)
        else:
            assert self.store.outbox.let_go() == 1

    @precondition(lambda self: self.state is LetterState.DOT_SENT)
    @rule(has_come=st.booleans())
    def settle(self, has_come: bool) -> None:  # noqa: FBT001 - hypothesis names its arguments
        self.now += timedelta(hours=2)
        [letter] = self.store.outbox.doubtful(self.now)
        if has_come:
            self.sent.append(self.now)
            assert self.store.outbox.arrived(letter, self.now)
        else:
            assert self.store.outbox.again(letter)

    @rule(words=st.binary(max_size=3))
    def edit(self, words: bytes) -> None:
        changed = self.store.outbox.replace_untried(replace(letter(), content=words))
        assert not (changed and self.shown_to_a_relay)

    @rule()
    def empty(self) -> None:
        dropped = self.store.outbox.drop(KEY)
        assert not (dropped and self.shown_to_a_relay)

    @rule()
    def release(self) -> None:
        self.store.outbox.release(KEY)

    @rule()
    def plan_again(self) -> None:
        assert not self.store.outbox.queue(letter())

    @invariant()
    def a_tried_letter_keeps_its_bytes(self) -> None:
        assert len(self.shown_to_a_relay) <= 1

    @invariant()
    def a_letter_is_marked_sent_once_and_an_end_is_an_end(self) -> None:
        assert len(self.sent) <= 1
        assert self.ended in {None, self.state}
        self.ended = self.state if self.state in ENDS else None

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()


TestOneLetter = OneLetter.TestCase
TestOneLetter.settings = settings(max_examples=30, stateful_step_count=15)
