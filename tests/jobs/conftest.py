from collections.abc import Iterator

import pytest

from tracker.store import Store


@pytest.fixture
def store() -> Iterator[Store]:
    with Store("sqlite://") as store:
        store.migrate()
        yield store
