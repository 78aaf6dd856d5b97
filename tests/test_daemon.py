"""The rounds of the service: what each does, that a bug stops none of them, and how they end."""

import logging
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event, Lock
from types import TracebackType
from typing import Self

import anyio
import pytest

from tests.servers import serving
from tests.test_net import listening
from tracker import daemon as daemon_module
from tracker import templates
from tracker.core.model import Body, Item, Letter, LetterState, Person, Responsible, Status
from tracker.daemon import Daemon
from tracker.errors import HeldError, TrackerError
from tracker.jobs import rounds
from tracker.jobs.office import Office
from tracker.settings import Calendars, Settings
from tracker.settings import Daemon as Rhythm
from tracker.store import Store

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
BEFORE_SEVEN = datetime(2026, 3, 4, 5, 59, tzinfo=UTC)

ADA = Person("ada", "Ada Lind", email="ada@example.org", bodies=("ks",))
BEN = Person("ben", "Ben Åkerlund", email="ben@example.org", bodies=("ks",))
KS = Body("ks", ("Kultursamrådet",), secretary="Ada Lind", is_live=True)


class Recorder:
    """A relay that keeps what it gets."""

    sessions = 1

    def __init__(self) -> None:
        self.letters: list[Letter] = []

    def send(self, letter: Letter, before_end: Callable[[], object]) -> None:
        before_end()
        self.letters.append(letter)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


class Broken(Recorder):
    """A relay with a bug."""

    def __enter__(self) -> Self:
        raise RuntimeError("the relay's code is wrong")


@pytest.fixture
def store() -> Iterator[Store]:
    with Store("sqlite://") as opened:
        opened.migrate()
        fill(opened)
        yield opened


def fill(store: Store, *, items: int = 1) -> None:
    """Ben owes things that are due in a week: his letters are due today."""
    store.people.import_config([ADA, BEN], [KS], at=NOW)
    store.people.release("ks", who="Ada Lind", at=NOW)
    for number in range(items):
        store.items.add(
            Item(
                key=f"item-{number}",
                body="ks",
                text="Boka sal",
                responsible=(Responsible("Ben Åkerlund", "ben"),),
                due_on=date(2026, 3, 11),
                status=Status.OPEN,
                decided_on=date(2026, 2, 4),
                arrived_on=date(2026, 2, 5),
                changed_at=NOW,
                reminded_through=date(2026, 2, 5),
            ),
            next_reminder_on=TODAY,
            who="Ada Lind",
            what="added",
            at=NOW,
        )


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def office() -> Office:
    return Office(templates.environment(), "tracker@example.org", "Åtgärdsbevakningen", "example.org")


def service(
    store: Store, folder: Path, *, relay: Recorder | None = None, clock: Clock | None = None, **more: object
) -> Daemon:
    settings = Settings.model_validate({"data": folder, "daemon": Rhythm(tick=0.02, poll=0.02), **more})
    chosen = relay or Recorder()
    return Daemon(store, settings, office=office(), mailer=lambda: chosen, clock=clock or Clock())


def run(daemon: Daemon, *, until: Event | None = None, seconds: float = 0.4) -> None:
    """Let the rounds run for a while."""

    async def main() -> None:
        async with daemon.lifespan(None):
            for _ in range(200):
                await anyio.sleep(seconds / 40 if until is None else 0.02)
                if (until is None and (_ >= 40)) or (until and until.is_set()):
                    return

    # In a thread of its own: a browser that another file's tests have opened keeps a loop in this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(anyio.run, main).result()


# --- what the rounds do


def test_from_seven_in_the_morning_the_letters_of_the_day_are_made_and_sent_once(store: Store, tmp_path: Path) -> None:
    relay, clock = Recorder(), Clock(BEFORE_SEVEN)
    daemon = service(store, tmp_path, relay=relay, clock=clock)
    for job in (daemon.write, daemon.send):
        job()
    assert relay.letters == []
    clock.now = BEFORE_SEVEN + timedelta(minutes=1)
    for job in (daemon.write, daemon.send, daemon.write, daemon.send):
        job()
    assert [letter.to for letter in relay.letters] == ["ben@example.org"]


def test_minutes_in_the_intake_folder_are_taken_in_and_put_away(store: Store, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox" / "ks"
    inbox.mkdir(parents=True)
    (inbox / "protokoll.txt").write_text("Protokoll Kultursamrådet 2026-03-03\n\n§ 1 Mötet öppnas\n", encoding="utf-8")
    clock = Clock()
    daemon = service(store, tmp_path, clock=clock)
    daemon.take_in()
    assert (inbox / "protokoll.txt").exists()
    clock.now += timedelta(seconds=3)
    daemon.take_in()
    assert not (inbox / "protokoll.txt").exists()
    assert (tmp_path / "done" / "ks" / "protokoll.txt").exists()


def test_a_file_that_cannot_be_read_is_set_aside_and_asked_about_once(store: Store, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "bild.pdf").write_bytes(b"%PDF-1.7\x00\x01\x02")
    clock = Clock()
    daemon = service(store, tmp_path, clock=clock)
    for _ in range(3):
        daemon.take_in()
        clock.now += timedelta(seconds=3)
    assert (tmp_path / "quarantine" / "bild.pdf").exists()
    assert "bild.pdf" in (tmp_path / "quarantine" / "bild.pdf.reason.txt").read_text()
    [question] = store.doubts.open()
    assert (question.code, question.proposal) == ("quarantined", {"reason": "type"})


def test_a_good_round_is_marked_and_told_to_the_heartbeat_address_once(store: Store, tmp_path: Path) -> None:
    with listening() as heart:
        daemon = service(store, tmp_path, heartbeat_url=heart.url)
        daemon.beat()
        assert heart.heard == []
        daemon.write()
        daemon.beat()
        daemon.beat()
    assert len(heart.heard) == 1
    assert rounds.last(store) == NOW


def test_a_calendar_that_is_due_is_asked_and_its_failure_logged(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with serving() as site:
        followed = replace(KS, calendar=site.url(login="ada:hemligt@"))
        store.people.import_config([ADA, BEN], [followed], at=NOW)
        daemon = service(store, tmp_path, calendars=Calendars(inside=("127.0.0.1",)))
        daemon.refresh()
        daemon.refresh()
    assert [path for path, _ in site.asked] == ["/calendar.ics"]
    assert "the calendar of ks: 127.0.0.1 answered 404" in caplog.text
    assert "hemligt" not in caplog.text


def test_after_more_than_a_day_and_a_half_without_a_round_the_administrator_is_told(
    store: Store, tmp_path: Path
) -> None:
    relay, clock = Recorder(), Clock()
    daemon = service(store, tmp_path, relay=relay, clock=clock, administrator="it@example.org")
    daemon.write()
    clock.now += timedelta(hours=60)
    daemon.write()
    daemon.write()
    [told] = store.outbox.list(kind="missed")
    assert (told.to, told.subject) == ("it@example.org", "Tjänsten stod still i 60 timmar")
    assert "onsdag 4 mars 2026" in told.content.decode()


def test_a_template_that_is_not_used_is_told_to_the_administrator_once_a_day(store: Store, tmp_path: Path) -> None:
    own = tmp_path / "own" / "email"
    own.mkdir(parents=True)
    (own / "daily.txt").write_text("{{ nmae }}", encoding="utf-8")
    settings = Settings(data=tmp_path, administrator="it@example.org")
    writing = replace(office(), templates=templates.environment(tmp_path / "own"))
    daemon = Daemon(store, settings, office=writing, mailer=Recorder, clock=Clock())
    for _ in range(2):
        daemon.write()
    [told] = store.outbox.list(kind="template")
    assert (told.to, told.subject) == ("it@example.org", "En egen brevmall används inte")
    assert b"email/daily.txt, line 1: 'nmae' is undefined" in told.content


def test_a_weekend_that_the_service_was_up_is_no_missed_round(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    daemon = service(store, tmp_path, clock=clock, administrator="it@example.org")
    for _ in range(4):
        daemon.write()
        clock.now += timedelta(hours=35)
    assert store.outbox.list(kind="missed") == []


# --- what goes wrong


def test_a_bug_in_one_job_is_logged_and_the_others_go_on(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    daemon = service(store, tmp_path, relay=Broken())
    with caplog.at_level(logging.ERROR):
        run(daemon)
    assert "the relay's code is wrong" in caplog.text
    assert "Traceback" in caplog.text
    assert rounds.last(store) == NOW


def test_more_than_ten_bugs_in_ten_minutes_end_the_service(store: Store, tmp_path: Path) -> None:
    ended = Event()
    daemon = service(store, tmp_path, relay=Broken())
    daemon.on_failure = ended.set
    for number in range(30):
        store.outbox.queue(Letter(f"l{number}", None, "x@example.org", "test", TODAY, "Hej", b"Date: x\r\n\r\n"))
    run(daemon, until=ended)
    assert ended.is_set()
    assert daemon.status == 70


def test_ten_bugs_a_day_do_not(store: Store, tmp_path: Path) -> None:
    clock = Clock()
    daemon = service(store, tmp_path, clock=clock)
    daemon.on_failure = lambda: pytest.fail("it ended")

    def broken() -> None:
        raise ZeroDivisionError

    for _ in range(30):
        daemon.guarded(broken)
        clock.now += timedelta(minutes=2)


def test_a_heartbeat_address_that_does_not_answer_is_no_bug(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    daemon = service(store, tmp_path, heartbeat_url="http://127.0.0.1:1/ping")
    daemon.write()
    daemon.guarded(daemon.beat)
    assert "did not answer" in caplog.text
    assert "Traceback" not in caplog.text


def test_a_round_that_takes_long_is_not_run_twice_at_once(store: Store, tmp_path: Path) -> None:
    lock, overlaps, begun = Lock(), [], []

    class Slow(Recorder):
        def send(self, letter: Letter, before_end: Callable[[], object]) -> None:
            begun.append(letter)
            if not lock.acquire(blocking=False):
                overlaps.append(letter)
                return
            time.sleep(0.1)
            lock.release()

    run(service(store, tmp_path, relay=Slow()))
    assert len(begun) == 1
    assert overlaps == []


# --- starting and ending


def test_what_a_crash_left_in_hand_goes_again(store: Store, tmp_path: Path) -> None:
    relay = Recorder()
    daemon = service(store, tmp_path, relay=relay)
    daemon.write()
    [letter] = store.outbox.list()
    assert len(store.outbox.take(NOW)) == 1
    daemon.recover()
    daemon.send()
    assert [sent.content for sent in relay.letters] == [letter.content]


def test_a_second_service_on_the_same_database_is_refused(tmp_path: Path) -> None:
    with Store(f"sqlite:///{tmp_path / 'tracker.sqlite3'}") as store:
        store.migrate()
        daemon = service(store, tmp_path)
        with store.hold(), pytest.raises(HeldError):
            daemon_module.serve(daemon, store, None, host="127.0.0.1", port=0)


def test_an_address_that_is_taken_is_told_in_a_sentence(store: Store, tmp_path: Path) -> None:
    with listening() as other, pytest.raises(TrackerError, match=r"can.t serve at"):
        daemon_module.serve(service(store, tmp_path), store, None, host="127.0.0.1", port=other.server_port)


PROCESS = """
import sys, time
from pathlib import Path
from tests import test_daemon as t
from tracker import daemon

class Slow(t.Recorder):
    def send(self, letter, before_end):
        (t.Path(sys.argv[1]) / "begun").touch()
        time.sleep(float(sys.argv[2]))
        (t.Path(sys.argv[1]) / f"{letter.key}.eml").write_bytes(letter.content)

async def app(scope, receive, send):
    async with service.lifespan(None):
        message = await receive()
        await send({"type": "lifespan.startup.complete"})
        message = await receive()
    await send({"type": "lifespan.shutdown.complete"})

store = t.Store(f"sqlite:///{sys.argv[1]}/tracker.sqlite3")
service = t.service(store, Path(sys.argv[1]), relay=Slow())
sys.exit(daemon.serve(service, store, app, host="127.0.0.1", port=0))
"""


def started(folder: Path, *, seconds: float) -> subprocess.Popen[bytes]:
    """A process of its own with twenty letters to send, each of which takes so long; it is sending the first."""
    with Store(f"sqlite:///{folder / 'tracker.sqlite3'}") as store:
        store.migrate()
        for number in range(20):
            store.outbox.queue(Letter(f"l{number:02}", None, "x@example.org", "test", TODAY, "Hej", b"Date: x\r\n\r\n"))
    process = subprocess.Popen([sys.executable, "-c", PROCESS, str(folder), str(seconds)])  # noqa: S603
    for _ in range(6000):
        if (folder / "begun").exists() or process.poll() is not None:
            return process
        time.sleep(0.02)
    process.kill()
    raise AssertionError("no letter was begun")


def states(folder: Path) -> dict[LetterState, int]:
    with Store(f"sqlite:///{folder / 'tracker.sqlite3'}") as store:
        return store.outbox.counts()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_the_mail_in_hand_finish_and_ends_with_status_0(tmp_path: Path, number: signal.Signals) -> None:
    process = started(tmp_path, seconds=0.8)
    process.send_signal(number)
    assert process.wait(timeout=60) == 0
    sent = len(list(tmp_path.glob("*.eml")))
    assert 0 < sent < 20
    assert states(tmp_path) == {LetterState.SENT: sent, LetterState.QUEUED: 20 - sent}


def test_a_second_signal_ends_it_at_once(tmp_path: Path) -> None:
    process = started(tmp_path, seconds=15)
    process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=10) == 128 + signal.SIGTERM
    assert states(tmp_path) == {LetterState.SENDING: 20}


def test_a_killed_service_leaves_its_lock_to_the_next(tmp_path: Path) -> None:
    process = started(tmp_path, seconds=15)
    process.kill()
    process.wait(timeout=5)
    with Store(f"sqlite:///{tmp_path / 'tracker.sqlite3'}") as store, store.hold():
        assert store.outbox.recover() == 20
