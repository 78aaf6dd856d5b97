"""Letters leave the outbox: taken in hand, handed over in phases, and marked, so that a crash repeats one at most.

A letter's end is told to the relay only when it is written down that it will be, and that the letter before it on the
same connection was taken. A letter never tried is looked at once more before: what was closed, moved or hidden
meanwhile leaves it. One that was tried keeps its bytes.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property

from tracker.core.model import Letter
from tracker.errors import LetterError, MailError, NotFoundError, StaleError, TemplateError
from tracker.jobs import gate, questions, rest, rewrite, settle
from tracker.jobs.crew import Crew, Ended, Ending, Send
from tracker.jobs.mailbox import returns
from tracker.jobs.office import Desk, Office
from tracker.jobs.settle import Watch
from tracker.store import Store

BATCH = 50
"""Letters taken in hand together: few enough that an item closed meanwhile still leaves most of them."""
LINGER = 0.05
"""Seconds that the news of a taken letter waits for the next letter's end, to be written down together with it."""
PATIENCE = 30.0
"""Seconds without any news after which another connection goes on with the letters behind one that hangs."""
SPARES = 4
"""How many more connections there may be for that."""
A_DAY = 20
"""Letters to one address on one day; more of them are a mistake somewhere."""


@dataclass
class DeliveryReport:
    """What became of the letters of a round, by their keys."""

    sent: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    """Nothing was left in them."""
    retried: list[str] = field(default_factory=list)
    """Not taken this time, or perhaps taken."""
    failed: list[str] = field(default_factory=list)
    """Nobody will take them; the secretary is asked."""
    held: list[str] = field(default_factory=list)
    """Too many for one address on one day; a person must release them."""
    stopped: str = ""
    """Why no letter goes out at all now; empty when letters do."""
    witness: str = ""
    """Why the witness mailbox can't be asked; empty when it can."""


def deliver(
    store: Store,
    *,
    send: Send,
    office: Office,
    now: datetime,
    sessions: int = 1,
    watch: Watch | None = None,
    is_stopping: Callable[[], bool] = bool,
    patience: float = PATIENCE,
) -> DeliveryReport:
    """Hand over what is due, those never tried first, `sessions` at a time; only once at a time for each store.

    MailError from `send` says what a refusal means. Between two letters `is_stopping` is asked; by default it never is.
    """
    stopped = "all mail is paused" if gate.is_paused(store) else rest.why_not(store, now=now)
    if stopped:
        return DeliveryReport(stopped=stopped)
    # A round that failed may have left letters in our own hands.
    store.outbox.let_go()
    store.outbox.recover()
    clerk = _Clerk(store, office, now=now)
    clerk.report.witness = settle.settle(store, watch, now=now)
    crew = Crew(send, is_stopping=is_stopping)
    try:
        with crew:
            clerk.run(crew, sessions=sessions, patience=patience)
    finally:
        clerk.end(crew)
    return clerk.report


def wake(store: Store) -> None:
    """Try the relay again at once, however it failed before: a person asks, or the service has just started."""
    rest.end(store)


class _Clerk:
    """Takes letters in hand, gives them to a crew, and writes down what becomes of them."""

    def __init__(self, store: Store, office: Office, *, now: datetime) -> None:
        self.report = DeliveryReport()
        self._store = store
        self._office = office
        self._began_at = now
        self._began = time.monotonic()
        self._ready: deque[Letter] = deque()
        self._given = 0
        self._taken: list[str] = []
        """Keys of letters that the relay has, not yet written down."""
        self._trouble: MailError | None = None
        """Why the relay itself is in question."""
        self._bug: Exception | None = None
        self._is_dry = False
        """Nothing more was due when it was asked last."""

    @property
    def _now(self) -> datetime:
        """The time that the round has come to, in whole seconds: a long one must not write down the hour it began."""
        return self._began_at + timedelta(seconds=int(time.monotonic() - self._began))

    @cached_property
    def _desk(self) -> Desk:
        """Where letters are written anew, if one must be."""
        return Desk.open(self._store, self._office, now=self._began_at)

    # --- the round

    def run(self, crew: Crew, *, sessions: int, patience: float) -> None:
        """Work until nothing is due, or nobody is left to work."""
        self._fill()
        if self._ready:
            crew.grow()
        heard_at = time.monotonic()
        while self._feed(crew):
            told = crew.hear(within=LINGER if self._taken else patience)
            self._hear(told)
            if told:
                heard_at = time.monotonic()
            # One alone finds out whether the relay takes letters at all: a wrong password is tried once, not by each.
            if any(isinstance(one, Ending) for one in told):
                self._grow(crew, to=sessions)
            elif time.monotonic() - heard_at >= patience:
                heard_at = time.monotonic()
                self._fill()
                self._grow(crew, to=min(crew.size + 1, sessions + SPARES))
        if crew.size:
            # Some could not go on, but others did: the relay only takes fewer connections.
            self._trouble = None

    def end(self, crew: Crew) -> None:
        """Write down what is left, now that no letter is in anybody's hand."""
        self._hear(crew.late)
        self._mark(())
        back = [letter.key for letter in (*crew.take_back(), *self._ready)]
        if back:
            self._store.outbox.put_back(back)
        if self._trouble:
            rest.begin(self._store, str(self._trouble), is_login=self._trouble.login, now=self._now)
            self.report.stopped = str(self._trouble)
        elif self.report.sent:
            rest.end(self._store)
        if self._bug:
            raise self._bug

    def _grow(self, crew: Crew, *, to: int) -> None:
        """Let more join, but none who would have nothing to do."""
        for _ in range(min(to - crew.size, len(self._ready))):
            crew.grow()

    def _feed(self, crew: Crew) -> bool:
        """Give everybody a letter and one ahead; False when no letter is in hand, or nobody is left to take it."""
        if crew.size and not (self._ready or self._is_dry):
            self._fill()
        room = 2 * crew.size - self._given
        some = [self._ready.popleft() for _ in range(min(room, len(self._ready)))]
        crew.give(some)
        self._given += len(some)
        return crew.size > 0 and self._given > 0

    # --- before

    def _fill(self) -> None:
        """Take letters in hand until some of them are to go."""
        self._is_dry = False
        while not (self._ready or self._is_dry):
            letters = self._store.outbox.take(self._now, limit=BATCH)
            self._is_dry = not letters
            stale = rewrite.stale(self._store, letters, now=self._now)
            for letter in self._bounded(letters):
                fresh = self._rewritten(letter) if letter.key in stale else letter
                if fresh:
                    self._ready.append(fresh)

    def _bounded(self, letters: Sequence[Letter]) -> list[Letter]:
        """Hold what would be one too many for somebody on one day, and what would only come back."""
        had = self._store.outbox.sent_on({letter.day for letter in letters})
        dead = returns.dead(self._store, {letter.to for letter in letters})
        kept = []
        for letter in letters:
            if letter.to in dead:
                self._store.outbox.hold(letter.key, f"letters to {letter.to} come back")
                self.report.held.append(letter.key)
                continue
            had[letter.to, letter.day] += 1
            if had[letter.to, letter.day] <= A_DAY:
                kept.append(letter)
            else:
                self._store.outbox.hold(letter.key, f"more than {A_DAY} letters to {letter.to} on {letter.day}")
                self.report.held.append(letter.key)
        return kept

    def _rewritten(self, letter: Letter) -> Letter | None:
        """Give the letter as it goes out; None when it does not."""
        try:
            with self._store.transaction():
                anew = rewrite.rewritten(self._store, letter, desk=self._desk)
                if anew and self._store.outbox.replace_untried(anew):
                    return replace(anew, state=letter.state, tries=letter.tries)
                if anew is None and self._store.outbox.drop(letter.key):
                    self.report.dropped.append(letter.key)
                return None
        except (LetterError, NotFoundError, TemplateError) as error:
            self._refused(letter, MailError(str(error)))
            return None

    # --- after

    def _hear(self, told: Sequence[Ending | Ended]) -> None:
        for one in told:
            if isinstance(one, Ended):
                self._given -= 1
                self._ended(one.letter, one.failure)
        endings = [one for one in told if isinstance(one, Ending)]
        if endings or not told:
            self._mark(endings)

    def _mark(self, endings: Sequence[Ending]) -> None:
        """Write down what was taken, and let others end, in one go."""
        if not (endings or self._taken):
            return
        keys = [one.letter.key for one in endings]
        allowed = self._store.outbox.mark(self._now, ending=keys, sent=self._taken)
        self._taken = []
        for one in endings:
            if one.letter.key in allowed:
                one.allow()
            else:
                one.refuse()

    def _ended(self, letter: Letter, failure: BaseException | None) -> None:
        match failure:
            case None:
                self._taken.append(letter.key)
                self.report.sent.append(letter.key)
            case MailError():
                self._refused(letter, failure)
            case StaleError():
                pass  # dropped, or in somebody else's hand: the relay was told to forget it
            case Exception():
                self._bug = failure
                self._refused(letter, MailError(f"{type(failure).__name__}: {failure}"))
            case _:
                raise failure

    def _refused(self, letter: Letter, why: MailError) -> None:
        """Write down that a letter was not taken, or perhaps not, and what comes next."""
        if why.whole_relay or why.silent:
            self._trouble = why
        said = str(why)
        with self._store.transaction():
            if why.untried:
                self._store.outbox.put_back([letter.key], said)
                self._is_dry = False
            elif why.permanent and not why.whole_relay:
                self._store.outbox.give_up(letter.key, said)
                self._fail(letter, said)
                return
            elif not self._store.outbox.retry(letter, said, self._now, is_doubtful=why.doubtful):
                self._fail(letter, said)
                return
        self.report.retried.append(letter.key)

    def _fail(self, letter: Letter, why: str) -> None:
        """Ask about the address, in the body whose items the letter told of."""
        self.report.failed.append(letter.key)
        body = self._store.items.get(letter.items[0]).body if letter.items else None
        today = self._now.date()
        asked = questions.about_address(letter.to, why=why, person=letter.person, body=body, today=today)
        questions.ask(self._store, asked)
