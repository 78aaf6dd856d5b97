"""A store in memory, for stories that need no process of their own."""

from collections.abc import Iterator

import pytest

from tests.stores import opened
from tracker.store import Store


@pytest.fixture
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    yield from opened(request)
