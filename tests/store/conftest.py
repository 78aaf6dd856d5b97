"""A store in memory and a store in a file; what may differ between them is tried on both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker.store import Store


@pytest.fixture
def store() -> Iterator[Store]:
    with Store("sqlite://") as store:
        store.migrate()
        yield store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tracker.db"


@pytest.fixture
def file_store(path: Path) -> Iterator[Store]:
    with Store(f"sqlite:///{path}") as store:
        store.migrate()
        yield store


@pytest.fixture(params=["memory", "file"])
def either(request: pytest.FixtureRequest) -> Store:
    kept: Store = request.getfixturevalue("store" if request.param == "memory" else "file_store")
    return kept
