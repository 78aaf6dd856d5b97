"""Rounds: what is done again and again. Knows no job; `service` lists them.

The scheduler only ticks: UTC intervals, kept in memory, never a job a reminder. What is due is asked of the store at
each tick, so a tick that came late, twice or after a week gives the same letters (a daily job at 02:30 local time runs
twice on the autumn night; an interval in UTC can't).
"""

import asyncio
import logging
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Condition, Event

from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped] # ships no types

from tracker.errors import TrackerError

log = logging.getLogger(__name__)
# It tells each job it runs, and each tick it skips because the one before still works.
logging.getLogger("apscheduler").setLevel(logging.ERROR)

PATIENCE = timedelta(seconds=30)
"""How long a stop waits for the mail in hand."""
FEW_BUGS = 10
BUG_WINDOW = timedelta(minutes=10)
"""More bugs than a few in so short a time: better to end and be started anew than to limp."""
BUG_STATUS = 70


def clock() -> datetime:
    """Tell the time, as an aware UTC instant."""
    return datetime.now(UTC)  # noqa: TID251 -- the daemon is where the clock comes in


@dataclass(frozen=True)
class Round:
    """A job that is done every so many seconds, never twice at once in one process."""

    job: Callable[[], None]
    seconds: float
    by_all: bool = False
    """Done by every worker, beside the others; else by the one that leads."""
    after: timedelta = timedelta(0)
    """From the start to the first time."""
    jitter: float = 0
    """Seconds by which each time may move, lest all installations of a country ask at once."""


class Rounds(ABC):
    """The rounds of one process: they run until told to stop, and a failure of one never stops the next."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.status = 0
        """The exit status that the process should end with."""
        self.on_failure: Callable[[], None] = self.stop
        """What ends the process when too many bugs were met."""
        self._clock = clock
        self._stopping = Event()
        self._working = 0
        self._rested = Condition()
        self._bugs: deque[datetime] = deque()

    @abstractmethod
    def rounds(self) -> Iterable[Round]:
        """List what is done again and again."""

    @abstractmethod
    def leads(self) -> bool:
        """Whether this process does what is done once for all."""

    # --- running and stopping

    @asynccontextmanager
    async def lifespan(self, _app: object) -> AsyncIterator[None]:
        """Run the rounds beside the pages."""
        scheduler = self._scheduler()
        scheduler.start()
        try:
            yield
        finally:
            self.stop()
            scheduler.shutdown(wait=False)
            await asyncio.to_thread(self.rest, PATIENCE)

    def stop(self) -> None:
        """Begin no more work; what is in hand is finished."""
        self._stopping.set()

    def rest(self, patience: timedelta) -> bool:
        """Wait until nothing is in hand; False when that takes longer than the patience."""
        with self._rested:
            return self._rested.wait_for(lambda: not self._working, timeout=patience.total_seconds())

    def _scheduler(self) -> BackgroundScheduler:
        scheduler = BackgroundScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        for one in self.rounds():
            scheduler.add_job(
                self.guarded,
                "interval",
                [one.job],
                {"by_all": one.by_all},
                seconds=one.seconds,
                jitter=one.jitter or None,
                id=one.job.__name__,
                # The scheduler keeps its own time, so the first tick can't be told by a clock that a test has set.
                next_run_time=clock() + one.after,
            )
        return scheduler

    def guarded(self, job: Callable[[], None], *, by_all: bool = False) -> None:
        """Run one job, unless it is another process's; what goes wrong is logged and the next tick still comes."""
        if self._stopping.is_set():
            return
        with self._rested:
            self._working += 1
        try:
            if by_all or self.leads():
                job()
        except TrackerError as error:
            log.error("%s: %s", job.__name__, error)  # noqa: TRY400 -- the world failed, not the program
        except Exception:
            log.exception("%s failed", job.__name__)
            self._count_bug()
        finally:
            with self._rested:
                self._working -= 1
                self._rested.notify_all()

    def _count_bug(self) -> None:
        now = self._clock()
        self._bugs.append(now)
        while self._bugs[0] + BUG_WINDOW < now:
            self._bugs.popleft()
        if len(self._bugs) > FEW_BUGS:
            log.critical("%d failures in %s: the service ends", len(self._bugs), BUG_WINDOW)
            self.status = BUG_STATUS
            self.on_failure()
