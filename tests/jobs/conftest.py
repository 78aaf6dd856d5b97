"""A store in memory for each test, and for those of some modules one on PostgreSQL as well."""

from collections.abc import Iterator

import pytest

from tests.stores import ON_POSTGRESQL, opened
from tracker.store import Store

ON_BOTH = ("answers", "deliver", "edit", "ingest", "review", "undo")
"""The modules that have much to do with what the store promises; all would cost minutes."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "store" in metafunc.fixturenames and metafunc.module.__name__.endswith(ON_BOTH):
        metafunc.parametrize("store", ["memory", ON_POSTGRESQL], indirect=True)


@pytest.fixture
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    yield from opened(request)
