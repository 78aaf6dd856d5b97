"""A pooler that gives each transaction another connection: all works through it but a worker's own, and that is told."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests import services
from tests.postgres import Cluster
from tests.store.given import letter
from tests.store.test_database import count_up
from tests.stories.sender import NOW
from tracker.errors import SettingsError
from tracker.store import Store

pytestmark = pytest.mark.service

SETTINGS = """
[databases]
* = user=tracker host=127.0.0.1 port={server}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
logfile = {log}
pool_mode = transaction
default_pool_size = 3
"""


@pytest.fixture
def pooled(cluster: Cluster, postgres_url: str) -> Iterator[str]:
    """The address of the shared database behind a real PgBouncer with pools of transactions."""
    program = services.program("pgbouncer")
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="tracker-pgbouncer-"))
    settings = folder / "pgbouncer.ini"
    settings.write_text(SETTINGS.format(server=cluster.port, port=port, log=folder / "log"))
    user = []
    if os.geteuid() == 0:  # which it refuses to be
        shutil.chown(folder, "postgres", "postgres")
        user = ["--user", "postgres"]
    with subprocess.Popen([program, "--quiet", *user, str(settings)]) as process:  # noqa: S603 - Debian's own
        try:
            _await(port)
            yield postgres_url.replace(f":{cluster.port}/", f":{port}/")
        finally:
            process.kill()
            process.wait()
            shutil.rmtree(folder)


def _await(port: int) -> None:
    until = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            assert time.monotonic() < until, "PgBouncer does not start"
            time.sleep(0.05)
        else:
            return


def test_writers_and_claims_go_through_a_pool_of_transactions(pooled: str, postgres_url: str) -> None:
    stores = [Store(pooled, direct=postgres_url) for _ in range(4)]
    with stores[0].transaction():
        for number in range(40):
            stores[0].outbox.queue(letter(f"letter {number}"))
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(count_up, stores))
        taken = list(threads.map(lambda store: [one.key for one in store.outbox.take(NOW, limit=10)], stores))
    assert stores[0].flags.get("counter") == "60"
    assert len({key for keys in taken for key in keys}) == 40
    assert all(stores[0].worker.is_alive(store.worker.id) for store in stores)
    assert [store.worker.leads() for store in stores] == [True, False, False, False]
    for store in stores:
        store.close()


def test_a_worker_without_a_connection_of_its_own_does_not_start(pooled: str) -> None:
    with Store(pooled) as store, pytest.raises(SettingsError, match="set database_direct") as refusal, store.hold():
        pass
    assert refusal.value.status == 78
