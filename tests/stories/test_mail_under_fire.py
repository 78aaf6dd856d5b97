"""The process that reads the mailbox is killed at random points, the server is dropped, and mails get other numbers.

Every mail is dealt with, and none twice: each asks one question here, and the test answers all of them between two
kills, so that a mail that is dealt with again asks again. The same check finds what is wrong with other ways.
"""

import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path
from random import Random

import pytest

from tests.mailservers import MailServers
from tests.stories import postmen
from tests.stories.postmen import NOW, Postman, Run
from tracker.store import Store

pytestmark = pytest.mark.service

SEED = 20260304
PATIENCE = 900
PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["pytest", "tests.stories.postmen"])


def mail(number: int) -> bytes:
    return f"From: x{number}@example.net\r\nMessage-ID: <{number}@example.net>\r\nSubject: Mail {number}\r\n\r\nHej\r\n".encode()


class Fire:
    """A mailbox under fire, and what was asked about its mails."""

    def __init__(self, servers: MailServers, folder: Path, address: str) -> None:
        self.servers = servers
        self.address = address
        self.file = folder / "tracker.db"
        self.mails = 0
        self.rng = Random(SEED)  # noqa: S311 -- repeatable on purpose
        self.run = Run(f"sqlite:///{self.file}", servers.imap_port, address, servers.password)
        with Store(self.run.url) as store:
            store.migrate()

    def put(self, number: int) -> None:
        """Lay so many more mails into the mailbox."""
        self.servers.put(self.address, *map(mail, range(self.mails, self.mails + number)))
        self.mails += number

    def dealt_with(self) -> int:
        with closing(sqlite3.connect(self.file, timeout=60)) as database:
            return int(database.execute("SELECT count(*) FROM messages").fetchone()[0])

    def asked(self) -> Counter[str]:
        """How often each mail was asked about."""
        with closing(sqlite3.connect(self.file, timeout=60)) as database:
            return Counter(dict(database.execute("SELECT words, count(*) FROM doubts GROUP BY words")))

    def answer_all(self) -> None:
        with Store(self.run.url) as store:
            for question in store.doubts.open():
                store.doubts.answer(question.key, "seen", who="Ada Ek", at=NOW)

    def kill(self, postman: Postman, *, times: int) -> int:
        """Let the postman work, and kill it so often; say how often that met it at work."""
        hits = 0
        for _ in range(times):
            process = PROCESSES.Process(target=postman, args=(self.run,))
            process.start()
            goal = self.dealt_with() + self.rng.randint(1, max(1, self.mails // (times + 2)))
            self.wait(lambda goal=goal: self.dealt_with() >= goal, process.is_alive)  # type: ignore[misc] # bound on purpose
            time.sleep(self.rng.random() * 0.02)
            hits += process.is_alive()
            process.kill()
            process.join()
            self.answer_all()
        return hits

    def finish(self, postman: Postman) -> None:
        """Let the postman work until nothing is new."""
        process = PROCESSES.Process(target=postman, args=(self.run,))
        process.start()
        process.join(PATIENCE)
        assert process.exitcode == 0
        self.answer_all()

    def wait(self, is_so: Callable[[], bool], is_alive: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while is_alive() and not is_so():
            assert time.monotonic() < until, "the postman is stuck"
            time.sleep(0.005)


@pytest.fixture
def fire(servers: MailServers, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Fire]:
    address = f"{request.node.originalname[-50:].strip('_')}@example.org"
    yield Fire(servers, tmp_path, address)
    servers.empty(address)


def check(fire: Fire, postman: Postman, *, mails: int, kills: int) -> None:
    """Read mails under fire, with everything else that may happen to a mailbox between."""
    fire.put(mails // 2)
    hits = fire.kill(postman, times=kills // 2)
    fire.servers.renumber(fire.address, validity=4711)
    fire.put(mails // 4)
    hits += fire.kill(postman, times=kills - kills // 2)
    fire.finish(postman)
    restore(fire, mails // 8)
    fire.put(mails - fire.mails)
    fire.finish(postman)
    asked = fire.asked()
    doubled = [words for words, times in asked.items() if times > 1]
    sys.stdout.write(f"{hits} kills in {mails} mails: {mails - len(asked)} lost, {len(doubled)} twice\n")
    assert len(asked) == mails, f"{mails - len(asked)} mails were lost"
    assert doubled == [], "mails were dealt with twice"
    assert hits >= kills * 0.7, "most kills must meet the postman at work"


def restore(fire: Fire, number: int) -> None:
    """Put the mailbox back to a backup: the last mails are gone, and the next ones get their numbers."""
    maildir = fire.servers.maildir(fire.address)
    last = sorted(file for part in ("new", "cur") for file in (maildir / part).glob("*"))[-number:]
    for file in last:
        file.unlink()
    fire.servers.renumber(fire.address, validity=4711)


def test_no_mail_is_lost_and_none_dealt_with_twice(fire: Fire) -> None:
    check(fire, postmen.read, mails=200, kills=8)


@pytest.mark.full
def test_no_mail_of_ten_thousand_is_lost_and_none_dealt_with_twice(fire: Fire) -> None:
    check(fire, postmen.read, mails=10_000, kills=60)


@pytest.mark.parametrize("postman", [postmen.mark_first, postmen.know_by_uid])
def test_the_check_finds_what_is_wrong_with_other_ways(fire: Fire, postman: Postman) -> None:
    with pytest.raises(AssertionError, match=r"lost|twice"):
        check(fire, postman, mails=200, kills=20)


def test_a_server_that_goes_away_in_between_costs_nothing(fire: Fire) -> None:
    fire.put(150)
    process = PROCESSES.Process(target=postmen.read, args=(fire.run,))
    process.start()
    fire.wait(lambda: fire.dealt_with() >= 40, process.is_alive)
    fire.servers.stop_dovecot()
    fire.servers.start_dovecot()
    process.join(PATIENCE)
    assert process.exitcode == 0
    assert fire.asked() == Counter({f"x{number}@example.net: Mail {number}": 1 for number in range(150)})
