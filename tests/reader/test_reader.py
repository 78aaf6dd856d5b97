"""Documents are read in a child: the same is read as here, and whatever becomes of the child, this process goes on."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.generator import minutes, text
from tests.reader.processes import are_gone, of_readers
from tracker import reader
from tracker.core import reading
from tracker.core.model import Document, Person
from tracker.errors import DocumentError
from tracker.reader.limits import MEGABYTE, READING

SHORT = Document(
    "kort.txt",
    "Protokoll Kultursamrådet 2026-03-02\n\nNärvarande: Ada Lind, Ben Åkerlund\n\n"
    "Åtgärd\tKlart senast\tAnsvarig\nBoka sal\t2026-03-20\tBen Å\n".encode(),
)
LONG = Document("lång.txt", b"\n".join(b"%d. Ada Lind redovisar punkt %d." % (n, n) for n in range(60_000)))
"""It takes seconds to read."""


def code(document: Document, **limits: float) -> str:
    """The reason why it can't be read within limits that are tighter than usual."""
    with pytest.raises(DocumentError) as caught:
        reader.read(document, limits=replace(READING, **limits))  # type: ignore[arg-type] # one figure is a float
    assert str(caught.value).endswith(".")
    return caught.value.code


@pytest.fixture
def bystander() -> Iterator[None]:
    """Whatever happens to the one that is read, another is read as ever."""
    yield
    assert len(reader.read(SHORT).actions) == 1


# --- what is read


@pytest.mark.parametrize("seed", range(5))
def test_the_child_reads_what_this_process_would(seed: int) -> None:
    document = Document(f"{seed}.txt", text.render(minutes.make(seed))[0].encode())
    assert reader.read(document) == reading.read(document)


def test_people_who_are_known_are_known_to_thechild() -> None:
    ben = Person("p7", "Ben Åkerlund", email="ben@example.org", bodies=("ks",))
    read = reader.read(SHORT, known=[ben])
    assert read.actions[0].responsible[0].person == "p7"
    assert reader.understand(reader.read(SHORT).minutes, known=[ben]) == read


def test_many_are_read_at_once() -> None:
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(reader.read, [SHORT] * 40))
    assert all(one == found[0] for one in found)


# --- what is not


@pytest.mark.usefixtures("bystander")
def test_what_the_core_refuses_is_refused_with_its_own_words() -> None:
    with pytest.raises(DocumentError, match="ingen text") as caught:
        reader.read(Document("bild.txt", bytes(range(256))))
    assert caught.value.code == "type"


@pytest.mark.usefixtures("bystander")
def test_more_than_25_megabytes_are_not_even_handed_over() -> None:
    assert code(Document("stor.txt", b"x" * (25 * MEGABYTE + 1))) == "too_large"


@pytest.mark.usefixtures("bystander")
def test_time_on_the_clock_is_limited() -> None:
    assert code(LONG, wall=0.3) == "timeout"


@pytest.mark.usefixtures("bystander")
def test_time_of_the_processor_is_limited() -> None:
    assert code(LONG, cpu=1) == "timeout"


@pytest.mark.usefixtures("bystander")
def test_memory_is_limited() -> None:
    assert code(Document("rader.txt", b"Ada Lind\n" * 390_000), memory=90 * MEGABYTE) == "memory"


@pytest.mark.usefixtures("bystander")
def test_what_is_found_is_limited_too() -> None:
    assert code(SHORT, answer=100) == "too_large"


@pytest.mark.usefixtures("bystander")
@pytest.mark.parametrize("name", ["SIGSEGV", "SIGABRT"])
def test_a_child_that_falls_dead_is_a_document_that_can_not_be_read(name: str) -> None:
    with ThreadPoolExecutor(1) as thread:
        told = thread.submit(code, LONG)
        os.kill(child(), signal.Signals[name])
        assert told.result() == "crash"


def test_when_everything_below_is_killed_the_next_document_is_read_all_the_same() -> None:
    with ThreadPoolExecutor(1) as thread:
        told = thread.submit(reader.read, replace(SHORT, content=SHORT.content + LONG.content[:40_000]))
        child()
        for pid in of_readers():
            os.kill(pid, signal.SIGKILL)
        assert told.result().minutes.body == "Kultursamrådet"


def child() -> int:
    """Wait for the process that reads: below the zygote and its watchman."""
    for _ in range(3_000):
        if len(found := of_readers()) >= 3:
            return found[2]
        time.sleep(0.01)
    raise AssertionError("nothing is read")


# --- what is left


def test_nothing_is_left_of_a_document_that_was_stopped() -> None:
    code(LONG, wall=0.3)
    for _ in range(500):
        if len(of_readers()) == 1:
            return
        time.sleep(0.01)
    raise AssertionError("more than the zygote runs on")


def test_no_folder_is_left(tmp_path: Path) -> None:
    run("reader.read(SHORT)", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_no_process_is_left_when_the_one_that_asked_has_ended(tmp_path: Path) -> None:
    told = run("reader.read(SHORT); print(*of_readers())", tmp_path)
    pids = [int(pid) for pid in told.split()]
    assert pids
    _gone(pids)


def test_no_process_is_left_when_the_one_that_asked_is_killed(tmp_path: Path) -> None:
    busy = "Thread(target=reader.read, args=[LONG]).start(); child(); print(*of_readers())"
    told = run(f"{busy}; sys.stdout.flush(); os.kill(os.getpid(), 9)", tmp_path)
    pids = [int(pid) for pid in told.split()]
    assert len(pids) == 3
    _gone(pids)
    assert list(tmp_path.iterdir()) == []


def test_a_signal_to_the_whole_group_lets_the_document_in_hand_be_read() -> None:
    with ThreadPoolExecutor(1) as thread:
        told = thread.submit(reader.read, replace(SHORT, content=SHORT.content + LONG.content[:40_000]))
        child()
        for pid in of_readers():
            os.kill(pid, signal.SIGTERM)
        assert told.result().minutes.body == "Kultursamrådet"


def test_the_child_gets_no_secret_of_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    reader.close()
    monkeypatch.setenv("TRACKER_SMTP_PASSWORD", "hemligt")
    reader.read(SHORT)
    zygote = of_readers()[0]
    assert b"hemligt" not in Path(f"/proc/{zygote}/environ").read_bytes()
    reader.close()


def run(code: str, folder: Path) -> str:
    """What a process of its own prints, its temporary files in this folder."""
    head = "import os, sys, time; from threading import Thread; from tests.reader.test_reader import *\n"
    environment = os.environ | {"TMPDIR": str(folder), "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(  # noqa: S603 -- our own code
        [sys.executable, "-c", head + code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr
    return done.stdout


def _gone(pids: list[int]) -> None:
    for _ in range(500):
        if are_gone(pids):
            return
        time.sleep(0.01)
    raise AssertionError(f"they run on: {pids}")
