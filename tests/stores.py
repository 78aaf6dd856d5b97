"""Stores on every database that there is, for tests of what must be the same on all."""

from collections.abc import Iterator

import pytest

from tracker.store import Store

ON_POSTGRESQL = pytest.param("postgresql", marks=pytest.mark.service)


def opened(request: pytest.FixtureRequest) -> Iterator[Store]:
    """An empty store for a fixture: on PostgreSQL where its parameter says so, else in memory."""
    is_memory = getattr(request, "param", "memory") == "memory"
    with Store("sqlite://" if is_memory else request.getfixturevalue("postgres_url")) as store:
        store.migrate()
        yield store


@pytest.fixture(params=["memory", ON_POSTGRESQL])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    yield from opened(request)
