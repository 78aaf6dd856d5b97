"""Threads that hand letters over side by side, and tell one clerk what becomes of each. It writes nothing down.

A thread that meets trouble with the relay itself leaves; where the relay only takes fewer connections than there are
threads, the others go on.
"""

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Protocol, Self

from tracker.core.model import Letter
from tracker.errors import MailError, StaleError

SILENCES = 2
"""After so many letters in a row that were not answered in time it is the relay that hangs, not the letter."""
LOOK = 1.0
"""Seconds between looks whether the last letters in hand have ended."""


class Send(Protocol):
    """Hands a letter over; MailError says what a refusal means."""

    def __call__(self, letter: Letter, before_end: Callable[[], object], /) -> None:
        """Call `before_end` when all but the letter's end has gone; what it raises must keep it from being taken."""


@dataclass(frozen=True)
class Ending:
    """All but a letter's end has gone; the thread waits for leave to tell the end."""

    letter: Letter
    leave: "Future[None]"

    def allow(self) -> None:
        """Let the end be told."""
        self.leave.set_result(None)

    def refuse(self) -> None:
        """Let the letter be forgotten by the relay: it is not in our hands any more."""
        self.leave.set_exception(StaleError(f"letter {self.letter.key} is not in hand"))


@dataclass(frozen=True)
class Ended:
    """What became of a letter; without a failure it was taken."""

    letter: Letter
    failure: BaseException | None = None
    is_last: bool = False
    """The thread begins no other letter."""


@dataclass(frozen=True)
class Left:
    """A thread begins no other letter."""


class Crew:
    """A few threads, each with one letter at a time."""

    def __init__(self, send: Send, *, is_stopping: Callable[[], bool]) -> None:
        self.size = 0
        """How many are at work, or wait for it."""
        self.late: list[Ended] = []
        """What became of the letters that were in hand when all were sent home."""
        self._send = send
        self._is_stopping = is_stopping
        self._is_halted = False
        self._given: SimpleQueue[Letter | None] = SimpleQueue()
        self._told: SimpleQueue[Ending | Ended | Left] = SimpleQueue()
        self._asking: list[Ending] = []

    def grow(self) -> None:
        """Let one more join."""
        self.size += 1
        threading.Thread(target=self._work, name="letters", daemon=True).start()

    def give(self, letters: Iterable[Letter]) -> None:
        """Let these be handed over, in their order."""
        for letter in letters:
            self._given.put(letter)

    def hear(self, *, within: float) -> list[Ending | Ended]:
        """Give what was told since, waiting for it so many seconds; nothing when nothing happened."""
        told: list[Ending | Ended] = []
        try:
            told += self._kept(self._told.get(timeout=within))
            while True:
                told += self._kept(self._told.get_nowait())
        except Empty:
            self._asking = [one for one in (*self._asking, *told) if isinstance(one, Ending) and not one.leave.done()]
            return told

    def _kept(self, told: Ending | Ended | Left) -> list[Ending | Ended]:
        if isinstance(told, Left) or (isinstance(told, Ended) and told.is_last):
            self.size -= 1
        return [] if isinstance(told, Left) else [told]

    def take_back(self) -> list[Letter]:
        """Give those back that no thread has begun."""
        back = []
        while not self._given.empty():
            letter = self._given.get_nowait()
            back += [letter] if letter else []
        return back

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for the letters in hand; whoever still asks for leave to end one gets none."""
        self._is_halted = True
        for _ in range(self.size):
            self._given.put(None)
        while self.size:
            for one in self._asking:
                one.refuse()
            self.late += (one for one in self.hear(within=LOOK) if isinstance(one, Ended))

    # --- in a thread

    def _work(self) -> None:
        silences = 0
        while (letter := self._given.get()) is not None:
            if self._is_halted or self._is_stopping():
                self._given.put(letter)
                break
            failure = self._hand_over(letter)
            refusal = failure if isinstance(failure, MailError) else MailError("")
            silences = silences + 1 if refusal.silent else 0
            self._is_halted |= refusal.login
            is_last = refusal.whole_relay or silences == SILENCES
            self._told.put(Ended(letter, failure, is_last))
            if is_last:
                return
        self._told.put(Left())

    def _hand_over(self, letter: Letter) -> BaseException | None:
        """Send a letter; give what stopped it, for whoever hears of it to raise."""
        try:
            self._send(letter, lambda: self._ask_leave(letter))
        except BaseException as error:
            return error
        return None

    def _ask_leave(self, letter: Letter) -> None:
        ending = Ending(letter, Future())
        self._told.put(ending)
        ending.leave.result()
