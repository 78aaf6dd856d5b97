"""When each job runs, and stopping cleanly. What the jobs do is theirs; nothing here reads or writes an item.

The scheduler only ticks: UTC intervals, kept in memory, never a job a reminder. What is due is asked of the store at
each tick, so a tick that came late, twice or after a week gives the same letters (a daily job at 02:30 local time runs
twice on the autumn night; an interval in UTC can't).
"""

import asyncio
import logging
import os
import socket
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from threading import Condition, Event
from types import FrameType
from typing import Any
from zoneinfo import ZoneInfo

import uvicorn
from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped] # ships no types

from tracker import net
from tracker.errors import TrackerError
from tracker.jobs import agenda, alarm, deliver, inbox, remind, rounds, subscriptions
from tracker.jobs.office import Office
from tracker.mail import Mailer
from tracker.settings import Settings
from tracker.sources.folder import Folder
from tracker.store import Store

log = logging.getLogger(__name__)
# It tells each job it runs, and each tick it skips because the one before still works.
logging.getLogger("apscheduler").setLevel(logging.ERROR)

PATIENCE = timedelta(seconds=30)
"""How long a stop waits for the mail in hand."""
LOOK = timedelta(minutes=10)
"""Between looks whether a calendar on the net is to be asked."""
SETTLING = timedelta(seconds=20)
"""From the start to the first of them."""
FEW_BUGS = 10
BUG_WINDOW = timedelta(minutes=10)
"""More bugs than a few in so short a time: better to end and be started anew than to limp."""
BUG_STATUS = 70

Lifespan = Callable[[Any], AbstractAsyncContextManager[None]]


def clock() -> datetime:
    """Tell the time, as an aware UTC instant."""
    return datetime.now(UTC)  # noqa: TID251 -- the daemon is where the clock comes in


class Daemon:
    """The rounds of one installation."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        *,
        office: Office,
        mailer: Callable[[], Mailer],
        clock: Callable[[], datetime] = clock,
    ) -> None:
        """Know what the rounds need; `mailer` opens the way that letters go, anew for each round."""
        self.status = 0
        """The exit status that the process should end with."""
        self._store = store
        self._settings = settings
        self._office = office
        self._mailer = mailer
        self._clock = clock
        self._folder = Folder(settings.inbox, done=settings.done, quarantine=settings.quarantine)
        self._stopping = Event()
        self._working = 0
        self._rested = Condition()
        self._bugs: deque[datetime] = deque()
        self._has_news = False
        """A good round has ended that the heartbeat has not told yet."""
        self.on_failure: Callable[[], None] = self._stopping.set
        """What ends the process when too many bugs were met."""

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

    def recover(self) -> None:
        """Queue what a crash left half-sent, and try the relay at once. Only for whoever holds the store."""
        again = self._store.outbox.recover()
        if again:
            log.warning("%d letters were in hand when the service ended; they go again", again)
        deliver.wake(self._store)

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
        rhythm = self._settings.daemon
        jobs = (
            (self.take_in, rhythm.poll),
            (self.write, rhythm.tick),
            (self.send, rhythm.tick),
            (self.beat, rhythm.tick),
        )
        for job, seconds in jobs:
            # The scheduler keeps its own time, so the first tick can't be told by a clock that a test has set.
            scheduler.add_job(self.guarded, "interval", [job], seconds=seconds, id=job.__name__, next_run_time=clock())
        scheduler.add_job(
            self.guarded,
            "interval",
            [self.refresh],
            seconds=LOOK.total_seconds(),
            jitter=LOOK.total_seconds() / 4,  # lest all services of a country ask at once
            id=self.refresh.__name__,
            next_run_time=clock() + SETTLING,
        )
        return scheduler

    def guarded(self, job: Callable[[], None]) -> None:
        """Run one job; what goes wrong is logged and the next tick still comes."""
        if self._stopping.is_set():
            return
        with self._rested:
            self._working += 1
        try:
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

    # --- the jobs

    def take_in(self) -> None:
        """Take in what lies in the intake folder."""
        inbox.collect(self._store, self._folder, today=self._today(), now=self._clock())

    def write(self) -> None:
        """Make the letters that today still lacks, where it is late enough in the day."""
        now = self._clock()
        for day, bodies in remind.awake(self._store.people.bodies(), now=now).items():
            made = remind.remind(self._store, office=self._office, today=day, now=now, bodies=bodies)
            for problem in made.problems:
                log.error("a letter can't be written: %s", problem)
            agenda.send(self._store, office=self._office, today=day, now=now, bodies=bodies)
        gap = rounds.end(self._store, now=now)
        if gap:
            self._tell_missed(gap, now=now)
        self._has_news = True

    def send(self) -> None:
        """Hand over what waits in the outbox; between two letters a stop is heard."""
        with self._mailer() as mailer:
            report = deliver.deliver(
                self._store,
                send=mailer.send,
                office=self._office,
                now=self._clock(),
                is_stopping=self._stopping.is_set,
            )
        if report.sent or report.failed:
            log.info("%d letters sent, %d failed", len(report.sent), len(report.failed))

    def refresh(self) -> None:
        """Ask the bodies' calendars on the net that are due."""
        told = self._settings.calendars
        rules = subscriptions.Rules(told.inside, told.ignore)
        asked = subscriptions.refresh(self._store, rules=rules, now=self._clock(), is_stopping=self._stopping.is_set)
        for went in asked:
            if went.error:
                log.warning("the calendar of %s: %s", went.body, went.error)

    def beat(self) -> None:
        """Tell the heartbeat address that a round went well."""
        if self._has_news and self._settings.heartbeat_url:
            self._has_news = False
            net.beat(self._settings.heartbeat_url)

    def _tell_missed(self, gap: timedelta, *, now: datetime) -> None:
        log.warning("there was no round for %s", gap)
        settings = self._settings
        if settings.administrator:
            alarm.missed(
                self._store,
                office=self._office,
                to=settings.administrator,
                gap=gap,
                language=settings.language,
                now=now,
            )

    def _today(self) -> date:
        return self._clock().astimezone(ZoneInfo(self._settings.zone)).date()


# --- the process -----------------------------------------------------------------------------------------------------


class _Server(uvicorn.Server):
    """A server that ends with status 0 when it is asked to end, and at once when it is asked twice."""

    def __init__(self, config: uvicorn.Config, daemon: Daemon) -> None:
        super().__init__(config)
        self._daemon = daemon

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Hear a signal. Uvicorn would raise it once more at the end, and the process would seem to have died of it."""
        if self.should_exit:
            os._exit(128 + sig)
        self.end()
        self._daemon.stop()

    def end(self) -> None:
        """Leave the main loop at its next turn."""
        self.should_exit = True


def serve(daemon: Daemon, store: Store, app: Any, *, host: str, port: int) -> int:
    """Serve the pages and do the rounds until a signal comes; give the exit status.

    `app` is an ASGI application whose lifespan is the daemon's. Raises HeldError when another daemon holds the store,
    TrackerError when the address is taken.
    """
    with store.hold(), _listening(host, port) as listener:
        daemon.recover()
        address = listener.getsockname()
        log.info("serving http://%s:%d", address[0], address[1])
        config = uvicorn.Config(
            app,
            lifespan="on",
            log_config=None,
            access_log=False,  # it would write down the secret addresses of feeds and answers
            server_header=False,
            timeout_graceful_shutdown=5,
        )
        server = _Server(config, daemon)
        daemon.on_failure = server.end
        server.run(sockets=[listener])
    if not daemon.rest(timedelta(0)):
        log.error("a letter is still in hand after %s; the next start sends it again", PATIENCE)
        os._exit(daemon.status)
    return daemon.status


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise TrackerError(f"can't serve at {host}, port {port}: {error.strerror}; choose another in [web]") from error
