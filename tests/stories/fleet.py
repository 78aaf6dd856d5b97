"""Workers of one installation, each `tracker serve --role worker` in a process of its own that a test may kill or stop."""

import os
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.stories.processes import PROCESSES
from tracker import cli
from tracker.cli import serve as _serve  # noqa: F401 - so that it need not be imported by each worker
from tracker.core.model import LetterState
from tracker.store import Store, workers
from tracker.store.workers import Shared

PATIENCE = 60.0
"""Seconds without a letter after which a run counts as stuck."""
LEASE = 0.5
"""Seconds after which the wrong kind of worker takes a silent one for dead."""

Program = Callable[[Mapping[str, str], Path], None]


def worker(environ: Mapping[str, str], log: Path) -> None:
    """The real thing."""
    os.environ.update(environ)
    with log.open("a") as written:
        os.dup2(written.fileno(), 1)
        os.dup2(written.fileno(), 2)
    os._exit(cli.run(["serve", "--role", "worker", "--port", "0"]))


class Leased(Shared):
    """Takes another for dead when it has said nothing for a while."""

    def check(self) -> str:
        me = super().check()
        with self._database.brief() as connection:
            connection.exec_driver_sql(
                "INSERT INTO flags VALUES (%(name)s, %(now)s) ON CONFLICT (name) DO UPDATE SET value = %(now)s",
                {"name": f"lease:{me}", "now": str(time.time())},
            )
        return me

    def is_alive(self, worker: str) -> bool:
        with self._database.read() as connection:
            asked = "SELECT value FROM flags WHERE name = %(name)s"
            said = connection.exec_driver_sql(asked, {"name": f"lease:{worker}"}).scalar()
        return said is not None and time.time() - float(said) < LEASE


def leased(environ: Mapping[str, str], log: Path) -> None:
    """A worker of the wrong kind."""
    workers.Shared = Leased  # type: ignore[misc] # that is the fault to be found
    worker(environ, log)


UNREACHABLE = 69
"""The exit status of a program that finds no database."""


class Fleet:
    """So many workers, kept at that number."""

    def __init__(self, program: Program, environ: Mapping[str, str], folder: Path) -> None:
        self._program = program
        self._environ = environ
        self._log = folder / "workers.log"
        self.crew: list[BaseProcess] = []

    def join(self) -> None:
        process = PROCESSES.Process(target=self._program, args=(self._environ, self._log))
        process.start()
        self.crew.append(process)

    def kill(self, number: int) -> None:
        """Kill one, and have a new one in its place."""
        process = self.crew.pop(number)
        process.kill()
        process.join()
        self.join()

    def stop(self, number: int) -> BaseProcess:
        """Have one stand still, for whoever calls to let it `go_on`."""
        process = self.crew[number]
        assert process.pid
        os.kill(process.pid, signal.SIGSTOP)
        return process

    def check(self) -> None:
        """See that no worker has ended by itself; who began while the server was down is begun again, as by systemd."""
        for process in [one for one in self.crew if not one.is_alive()]:
            assert process.exitcode == UNREACHABLE, self.log()
            self.crew.remove(process)
            self.join()

    def log(self) -> str:
        return self._log.read_text()


def go_on(process: BaseProcess) -> None:
    if process.is_alive() and process.pid:
        os.kill(process.pid, signal.SIGCONT)


@contextmanager
def fleet(program: Program, environ: Mapping[str, str], folder: Path, *, size: int) -> Iterator[Fleet]:
    """A fleet at work; afterwards nobody is."""
    ships = Fleet(program, environ, folder)
    try:
        for _ in range(size):
            ships.join()
        yield ships
    finally:
        for process in ships.crew:
            process.kill()
            process.join()


def wait_until(is_so: Callable[[], bool], *, progress: Callable[[], int]) -> None:
    """Wait until something is so; it fails when nothing goes on for long."""
    seen, until = progress(), time.monotonic() + PATIENCE
    while not is_so():
        if progress() != seen:
            seen, until = progress(), time.monotonic() + PATIENCE
        assert time.monotonic() < until, f"stuck at {seen}"
        time.sleep(0.005)


def is_done(store: Store) -> bool:
    """Whether no letter waits or is in hand."""
    return not {LetterState.QUEUED, LetterState.SENDING, LetterState.DOT_SENT} & store.outbox.counts().keys()
