"""Several workers on one PostgreSQL, while they are killed, stopped and cut off, and the server crashes under them.

Nothing may be lost. A letter may go twice, with the same bytes, only where a worker died or lost its connection with
that letter in flight; with a witness mailbox not even then. When all live, however long they are stopped, none does.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from threading import Timer

import pytest

from tests.postgres import Cluster
from tests.stories import fleet
from tests.stories.fleet import Fleet, Program
from tests.stories.recorder import WITNESS
from tests.stories.sender import UNDER_WAY
from tests.stories.test_kill import Relay, letter, queued, recording
from tracker.core.model import LetterState
from tracker.errors import StoreError
from tracker.store import Store

pytestmark = pytest.mark.service

SEED = 20260304


@dataclass(frozen=True)
class Blow:
    """One thing that happens to a fleet, and how many of its workers may have lost a letter's answer by it."""

    strike: Callable[[Fleet, Cluster, str, Random], None]
    losers: Callable[[int], int]


def _kill(ships: Fleet, _cluster: Cluster, _url: str, rng: Random) -> None:
    ships.kill(rng.randrange(len(ships.crew)))


def _stop(ships: Fleet, _cluster: Cluster, _url: str, rng: Random, *, seconds: float = 1.5) -> None:
    stopped = ships.stop(rng.randrange(len(ships.crew)))
    Timer(seconds, fleet.go_on, [stopped]).start()


def _stop_most(ships: Fleet, _cluster: Cluster, _url: str, _rng: Random) -> None:
    """Leave one at work for long enough to find nothing more to do."""
    stopped = [ships.stop(number) for number in range(1, len(ships.crew))]
    time.sleep(6)
    for process in stopped:
        fleet.go_on(process)


def _cut(_ships: Fleet, cluster: Cluster, url: str, _rng: Random) -> None:
    cluster.cut(url)


def _crash(_ships: Fleet, cluster: Cluster, _url: str, _rng: Random) -> None:
    cluster.crash()


KILL = Blow(_kill, losers=lambda _size: 1)
STOP = Blow(_stop, losers=lambda _size: 0)
STOP_MOST = Blow(_stop_most, losers=lambda _size: 0)
CUT = Blow(_cut, losers=lambda size: size)
CRASH = Blow(_crash, losers=lambda size: size)


@dataclass(frozen=True)
class Trial:
    """A number of letters, how many workers send them, and what happens to these meanwhile."""

    letters: int
    size: int
    blows: tuple[Blow, ...] = ()
    has_witness: bool = False
    pause: float = 0.002
    sessions: int = 1


def environment(trial: Trial, url: str, relay: Relay, folder: Path) -> dict[str, str]:
    told = {
        "TRACKER_CONFIG": str(folder),
        "TRACKER_DATA": str(folder / "data"),
        "TRACKER_DATABASE": url,
        "TRACKER_SENDER": "tracker@example.org",
        "TRACKER_SMTP_HOST": "127.0.0.1",
        "TRACKER_SMTP_PORT": str(relay.port),
        "TRACKER_SMTP_SECURITY": "none",
        "TRACKER_SMTP_SESSIONS": str(trial.sessions),
        "TRACKER_DAEMON_TICK": "0.2",
    }
    if trial.has_witness:
        told |= {
            "TRACKER_WITNESS_ADDRESS": WITNESS,
            "TRACKER_WITNESS_MAILDIR": str(relay.maildir),
            "TRACKER_WITNESS_WAIT": str(UNDER_WAY / timedelta(minutes=1)),
        }
    return told


def check(cluster: Cluster, folder: Path, trial: Trial, program: Program = fleet.worker) -> None:
    """See that each letter arrived with its own bytes, and none twice but where it may."""
    url = cluster.database()
    rng = Random(SEED)  # noqa: S311 - repeatable on purpose
    with recording(folder, pause=trial.pause) as relay, queued(url, letters=trial.letters) as store:
        with fleet.fleet(program, environment(trial, url, relay, folder), folder, size=trial.size) as ships:
            for number, blow in enumerate(trial.blows, 1):
                enough = number * trial.letters // (len(trial.blows) + 2)
                fleet.wait_until(lambda enough=enough: relay.count() >= enough, progress=relay.count)  # type: ignore[misc]
                ships.check()
                blow.strike(ships, cluster, url, rng)
            fleet.wait_until(lambda: _is_over(store), progress=relay.count)
            log = ships.log()
        states = {one.state for one in store.outbox.list()}
        arrived = relay.contents()
    copies = Counter(arrived)
    doubled = len(arrived) - len(copies)
    most = sum(blow.losers(trial.size) for blow in trial.blows) * trial.sessions * (not trial.has_witness)
    sys.stdout.write(f"{len(trial.blows)} blows in {trial.letters} letters: {doubled} twice\n")
    assert set(copies) == {letter(number).content for number in range(trial.letters)}, "lost, or other bytes"
    assert doubled <= most, f"{doubled} letters arrived twice, at most {most} may"
    assert states == {LetterState.SENT}
    assert "Traceback" not in log
    cluster.drop(url)


def _is_over(store: Store) -> bool:
    try:
        return fleet.is_done(store)
    except StoreError:  # the server has crashed and is not up again
        return False


BEFALLS = (STOP, CUT, KILL, CRASH, KILL, CUT, STOP, CRASH, KILL)
KILLS = [
    pytest.param(Trial(120, 2, (KILL,) * 6), id="two"),
    pytest.param(Trial(120, 4, (KILL,) * 6, has_witness=True), id="four, with a witness"),
    pytest.param(Trial(10_000, 2, (KILL,) * 300), id="two, full", marks=pytest.mark.full),
    pytest.param(Trial(10_000, 4, (KILL,) * 300), id="four, full", marks=pytest.mark.full),
    pytest.param(Trial(10_000, 2, (KILL,) * 300, has_witness=True), id="two, witness, full", marks=pytest.mark.full),
    pytest.param(Trial(10_000, 4, (KILL,) * 300, has_witness=True), id="four, witness, full", marks=pytest.mark.full),
]
FAULTS = [
    pytest.param(Trial(160, 4, BEFALLS, sessions=2, has_witness=True), id="witness"),
    pytest.param(Trial(10_000, 4, BEFALLS * 30, sessions=2), id="full", marks=pytest.mark.full),
    pytest.param(
        Trial(10_000, 4, BEFALLS * 30, sessions=2, has_witness=True), id="witness, full", marks=pytest.mark.full
    ),
]
STOPS = [
    pytest.param(Trial(80, 4, (STOP_MOST,), sessions=4, pause=0.05), id="quick"),
    pytest.param(Trial(4000, 4, (STOP,) * 40), id="full", marks=pytest.mark.full),
]


@pytest.mark.parametrize("trial", KILLS)
def test_killed_workers_lose_nothing_and_repeat_at_most_the_letters_in_flight(
    cluster: Cluster, tmp_path: Path, trial: Trial
) -> None:
    check(cluster, tmp_path, trial)


@pytest.mark.parametrize("trial", FAULTS)
def test_whatever_befalls_workers_and_server_they_recover_without_a_hand(
    cluster: Cluster, tmp_path: Path, trial: Trial
) -> None:
    check(cluster, tmp_path, trial)


@pytest.mark.parametrize("trial", STOPS)
def test_workers_that_are_only_stopped_send_every_letter_once(cluster: Cluster, tmp_path: Path, trial: Trial) -> None:
    check(cluster, tmp_path, trial)


def test_workers_that_go_by_the_time_send_letters_twice_and_are_found_out(cluster: Cluster, tmp_path: Path) -> None:
    trial = Trial(80, 4, (STOP_MOST,), sessions=4, pause=0.05)
    with pytest.raises(AssertionError, match="arrived twice"):
        check(cluster, tmp_path, trial, program=fleet.leased)
