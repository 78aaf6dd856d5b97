"""Workers: who lives and who leads is told by a connection, and by nothing that has to do with time."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.postgres import Cluster
from tracker.errors import StoreError
from tracker.store import Store

LIVE = """
import sys
from tracker.store import Store
with Store(sys.argv[1]) as store, store.hold():
    print(store.worker.id, store.worker.leads(), flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def own(cluster: Cluster) -> Iterator[str]:
    """The address of a database that a test may cut off."""
    url = cluster.database()
    yield url
    cluster.drop(url)


@contextmanager
def living(url: str) -> Iterator[tuple[subprocess.Popen[str], str, bool]]:
    """A worker in a process of its own, its id, and whether it leads."""
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and words
        [sys.executable, "-c", LIVE, url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout
        worker, leads = process.stdout.readline().split()
        try:
            yield process, worker, leads == "True"
        finally:
            process.kill()


def soon(store: Store, worker: str) -> bool:
    """Whether the worker is dead within the 5 seconds in which others are to take over."""
    until = time.monotonic() + 5
    while store.worker.is_alive(worker):
        if time.monotonic() > until:
            return False
        time.sleep(0.01)
    return True


def test_the_one_of_a_file_leads_and_knows_that_all_others_are_dead(file_store: Store) -> None:
    with file_store.hold():
        me = file_store.worker.check()
        assert me == file_store.worker.id
        assert file_store.worker.is_alive(me)
        assert not file_store.worker.is_alive("anybody")
        assert file_store.worker.leads()


@pytest.mark.service
def test_any_number_live_beside_each_other_and_one_leads(own: str) -> None:
    with Store(own) as first, Store(own) as second, first.hold(), second.hold():
        assert first.worker.id != second.worker.id
        assert first.worker.is_alive(second.worker.id)
        assert second.worker.is_alive(first.worker.id)
        assert [first.worker.leads(), second.worker.leads(), first.worker.leads()] == [True, False, True]


@pytest.mark.service
def test_a_worker_that_ends_is_dead_and_leaves_the_lead(own: str) -> None:
    with Store(own) as first, Store(own) as second:
        with first.hold():
            gone = first.worker.id
            assert first.worker.leads()
            assert not second.worker.leads()
        assert soon(second, gone)
        assert second.worker.leads()


@pytest.mark.service
def test_a_killed_worker_is_dead_at_once_and_another_leads(own: str) -> None:
    with Store(own) as store, living(own) as (process, worker, leads):
        assert leads
        assert store.worker.is_alive(worker)
        assert not store.worker.leads()
        process.kill()
        assert soon(store, worker)
        assert store.worker.leads()


@pytest.mark.service
def test_a_stopped_worker_lives_however_long_it_says_nothing(own: str) -> None:
    with Store(own) as store, living(own) as (process, worker, _):
        os.kill(process.pid, signal.SIGSTOP)
        time.sleep(0.5)
        assert store.worker.is_alive(worker)


@pytest.mark.service
def test_who_was_cut_off_is_dead_under_the_old_name_and_knows_it_when_asked(cluster: Cluster, own: str) -> None:
    with Store(own) as store, Store(own) as other:
        before = store.worker.check()
        assert store.worker.leads()
        cluster.cut(own)
        assert not other.worker.is_alive(before)
        assert other.worker.leads()
        after = store.worker.check()
        assert after != before
        assert other.worker.is_alive(after)
        assert not store.worker.leads()


@pytest.mark.service
def test_a_crash_of_the_server_ends_all_lives_and_they_begin_again_by_themselves(cluster: Cluster, own: str) -> None:
    with Store(own) as store, Store(own) as other:
        lives = [store.worker.check(), other.worker.check()]
        cluster.stop(signal.SIGQUIT)
        with pytest.raises(StoreError):
            store.worker.check()
        cluster.start()
        assert not any(store.worker.is_alive(life) for life in lives)
        assert store.worker.is_alive(other.worker.check())


@pytest.mark.service
def test_a_worker_of_one_database_is_unknown_in_another(cluster: Cluster, own: str) -> None:
    elsewhere = cluster.database()
    with Store(own) as store, Store(elsewhere) as other:
        assert not other.worker.is_alive(store.worker.id)
        assert not other.worker.is_alive("0123456789abcdef0123"), "as one of a SQLite file was called"
    cluster.drop(elsewhere)
