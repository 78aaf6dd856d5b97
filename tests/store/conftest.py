"""A store in memory and one in a file: every promise is tried on both where they may differ."""

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
