"""Stores on every database that there is, for tests of what must be the same on all."""

from collections.abc import Iterator

import pytest

from tracker.store import Store

ON_POSTGRESQL = pytest.param("postgresql", marks=pytest.mark.service)


@pytest.fixture(params=["memory", ON_POSTGRESQL])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """An empty store."""
    url = "sqlite://" if request.param == "memory" else request.getfixturevalue("postgres_url")
    with Store(url) as store:
        store.migrate()
        yield store
