"""Other schedulers on PostgreSQL, each with as many jobs, none of which is due."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from importlib.resources import files

import psycopg
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore  # type: ignore[import-untyped] # ships no types
from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped] # nor here

from benchmarks.tick.stores import NOW
from tests.postgres import Cluster

FAR = datetime(2100, 1, 1, tzinfo=UTC)
Ask = Callable[[], object]


_JOBS = """
INSERT INTO procrastinate_jobs (queue_name, task_name, scheduled_at)
SELECT 'default', 'remind', timestamptz '2100-01-01' + interval '1 day' * (n % 700)
FROM generate_series(1, {size}) AS n;
ANALYZE
"""
_COPIES = """
INSERT INTO apscheduler_jobs
SELECT id || n, next_run_time + 86400 * (n % 700), job_state FROM apscheduler_jobs, generate_series(2, {size}) AS n;
ANALYZE
"""


def ask(peer: Ask) -> None:
    """Ask what is due; it must be nothing."""
    if peer():
        raise AssertionError("something was due")


def all_of(cluster: Cluster, sizes: Iterable[int]) -> dict[str, dict[int, Ask]]:
    """Make the peers' databases."""
    some = list(sizes)
    return {
        "procrastinate, fetching a job": {size: _procrastinate(cluster, size) for size in some},
        "APScheduler's job store, asking for due jobs": {size: _apscheduler(cluster, size) for size in some},
    }


def _procrastinate(cluster: Cluster, size: int) -> Ask:
    url = cluster.empty()
    cluster.sql(files("procrastinate.sql").joinpath("schema.sql").read_text(), url=url)
    cluster.sql(_JOBS.format(size=size), url=url)
    connection = psycopg.connect(url.replace("+psycopg", ""), autocommit=True)

    def fetch() -> object:
        found = connection.execute("SELECT id FROM procrastinate_fetch_job_v2(NULL, NULL)").fetchone()
        return found and found[0]

    return fetch


def _apscheduler(cluster: Cluster, size: int) -> Ask:
    url = cluster.empty()
    scheduler = BackgroundScheduler(timezone=UTC)
    store = SQLAlchemyJobStore(url=url)
    scheduler.add_jobstore(store)
    scheduler.start(paused=True)
    scheduler.add_job(print, "date", id="first", run_date=FAR)
    scheduler.shutdown()
    cluster.sql(_COPIES.format(size=size), url=url)
    again = SQLAlchemyJobStore(url=url)
    again.start(BackgroundScheduler(timezone=UTC), "default")
    return lambda: again.get_due_jobs(NOW)
