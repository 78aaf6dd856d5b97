from collections.abc import Iterator

import pytest

from tracker.store import Store


@pytest.fixture
def store() -> Iterator[Store]:
    """A store in memory; a module that imports `tests.stores.store` tries PostgreSQL as well."""
    with Store("sqlite://") as store:
        store.migrate()
        yield store
