"""The rounds of an installation: minutes in, letters out, calendars asked, and what each job is given."""

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from threading import Lock
from zoneinfo import ZoneInfo

from tracker import net
from tracker.core.model import Hook
from tracker.daemon.post import Post
from tracker.daemon.rounds import Round, Rounds, clock
from tracker.imap import Account
from tracker.jobs import (
    agenda,
    alarm,
    deliver,
    gate,
    hooks,
    inbox,
    receipts,
    remind,
    rest,
    rounds,
    settle,
    subscriptions,
)
from tracker.jobs.mailbox import Rules
from tracker.jobs.office import Office
from tracker.jobs.settle import Watch
from tracker.mail import Mailer
from tracker.settings import Settings
from tracker.sources.folder import Folder
from tracker.store import Store

log = logging.getLogger(__name__)

LOOK = timedelta(minutes=10)
"""Between looks whether a calendar on the net is to be asked."""
SETTLING = timedelta(seconds=20)
"""From the start to the first of them."""


ORPHANED = 2.0
"""Seconds between looks whether a worker has died with letters in hand."""


class Role(StrEnum):
    """What part of an installation a process is."""

    ALL = "all"
    """Pages and rounds: all that there is, or one of several alike."""
    WEB = "web"
    """Only pages."""
    WORKER = "worker"
    """Only rounds."""


class Daemon(Rounds):
    """The rounds of one installation."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        *,
        office: Office,
        mailer: Callable[[], Mailer],
        watch: Watch | None = None,
        account: Account | None = None,
        clock: Callable[[], datetime] = clock,
        role: Role = Role.ALL,
    ) -> None:
        """Know what the rounds need; `mailer` opens the way that letters go, anew for each round.

        `watch` is the mailbox that tells after a crash which letters went, `account` the one whose mail is read.
        """
        super().__init__(clock)
        self.role = role
        self._store = store
        self._settings = settings
        self._office = office
        self._mailer = mailer
        self._watch = watch
        self._folder = Folder(settings.inbox, done=settings.done, quarantine=settings.quarantine)
        rules = Rules.of(settings)
        self._post = Post(store, account, rules) if account and rules else None
        self._sending = Lock()
        self._has_news = False
        """A good round has ended that the heartbeat has not told yet."""

    def rounds(self) -> Iterable[Round]:
        """List what is done again and again, in this process's part; only a web process does nothing."""
        if self.role is Role.WEB:
            return
        rhythm = self._settings.daemon
        yield Round(self.take_in, rhythm.poll)
        yield Round(self.write, rhythm.tick)
        yield Round(self.send, rhythm.tick, by_all=True)
        yield Round(self.take_over, min(ORPHANED, rhythm.tick), by_all=True)
        yield Round(self.call, rhythm.tick, by_all=True)
        yield Round(self.beat, rhythm.tick)
        if self._settings.mailbox:
            yield Round(self.read_mail, self._settings.mailbox.poll)
            yield Round(self.await_mail, self._settings.mailbox.poll)
        yield Round(self.refresh, LOOK.total_seconds(), after=SETTLING, jitter=LOOK.total_seconds() / 4)

    def leads(self) -> bool:
        """Whether it is the one worker that does what is done once for all."""
        return self._store.worker.leads()

    def recover(self) -> None:
        """Queue what a crash left half-sent, and try the relay at once. Only for whoever holds the store."""
        again = self._store.outbox.recover()
        if again:
            log.warning("%d letters were in hand when the service ended; they go again", again)
        rest.after_start(self._store, now=self._clock())

    # --- the jobs

    def take_in(self) -> None:
        """Take in what lies in the intake folder."""
        inbox.collect(self._store, self._folder, today=self._today(), now=self._clock())

    def write(self) -> None:
        """Make the letters that today still lacks, where it is late enough in the day."""
        now, broken = self._clock(), list[str]()
        gate.notice_gap(self._store, rounds.gap(self._store, now=now))
        for day, bodies in remind.awake(self._store.people.bodies(), now=now).items():
            made = remind.remind(self._store, office=self._office, today=day, now=now, bodies=bodies)
            for problem in made.problems:
                log.error("a letter can't be written: %s", problem)
            broken += made.passed_over
            agenda.send(self._store, office=self._office, today=day, now=now, bodies=bodies)
        for problem in receipts.write(self._store, office=self._office, now=now):
            log.error("a letter can't be written: %s", problem)
        broken += map(str, self._office.templates.told())
        if broken:
            self._tell_broken(broken, now=now)
        gap = rounds.end(self._store, now=now)
        if gap:
            self._tell_missed(gap, now=now)
        self._has_news = True

    def send(self) -> None:
        """Hand over what waits in the outbox; between two letters a stop is heard."""
        with self._sending, self._mailer() as mailer:
            report = deliver.deliver(
                self._store,
                send=mailer.send,
                sessions=mailer.sessions,
                watch=self._watch,
                office=self._office,
                now=self._clock(),
                is_stopping=self._stopping.is_set,
            )
        if report.sent or report.failed:
            log.info("%d letters sent, %d failed", len(report.sent), len(report.failed))
        for key in report.held:
            log.warning("letter %s is held: too many for one address on one day", key)
        if report.witness:
            log.warning("letters in doubt wait: %s", report.witness)
        if self._watch:
            settle.tidy(self._store, self._watch, domain=self._settings.domain, today=self._today(), now=self._clock())

    def take_over(self) -> None:
        """Send at once what a worker that died has left; one that sends anyhow comes upon it by itself."""
        orphans = self._store.outbox.recover()
        if orphans:
            log.warning("%d letters were in the hands of a worker that died", orphans)
            if not self._sending.locked():
                self.send()

    def call(self) -> None:
        """Tell the hooks what has happened; what that is, one worker gathers."""
        store, called = self._store, self._settings.called
        if self.leads():
            hooks.recover(store, is_alive=store.worker.is_alive)
            base_url = self._settings.base_url
            hooks.gather(store, called, base_url=base_url, today=self._today(), now=self._clock())
        reports = hooks.deliver(
            store, called, worker=store.worker.check(), clock=self._clock, is_stopping=self._stopping.is_set
        )
        for hook, report in ((hook, one) for one in reports for hook in called if hook.name == one.hook):
            if report.error:
                log.warning("the hook %s: %s", hook.name, report.error)
            if report.is_off:
                self._tell_off(hook, report.error)

    def _tell_off(self, hook: Hook, why: str) -> None:
        log.error("the hook %s is called no more; `tracker hooks retry %s` turns it on", hook.name, hook.name)
        settings = self._settings
        hooks.tell_off(
            self._store,
            hook,
            why=why,
            office=self._office,
            administrator=settings.administrator,
            language=settings.language,
            today=self._today(),
            now=self._clock(),
        )

    def read_mail(self) -> None:
        """Deal with replies, letters that came back, and minutes by mail."""
        if self._post:
            self._post.read(today=self._today(), now=self._clock(), is_stopping=self._stopping.is_set)

    def await_mail(self) -> None:
        """Hold a line to the mailbox and read at once what comes; each round opens it anew."""
        if self._post:
            self._post.wait(lambda: self.guarded(self.read_mail), is_stopping=self._stopping.is_set)

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

    def _tell_broken(self, problems: Sequence[str], *, now: datetime) -> None:
        for problem in problems:
            log.error("a template of your own is not used: %s", problem)
        settings = self._settings
        if settings.administrator:
            alarm.template_broken(
                self._store,
                office=self._office,
                to=settings.administrator,
                problems=problems,
                language=settings.language,
                now=now,
            )

    def _today(self) -> date:
        return self._clock().astimezone(ZoneInfo(self._settings.zone)).date()
