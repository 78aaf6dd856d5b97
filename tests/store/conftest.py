"""A store in memory, in a file and on PostgreSQL; what may differ between them is tried on each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stores import ON_POSTGRESQL, store
from tracker.store import Store

__all__ = ["store"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tracker.db"


@pytest.fixture
def memory_store() -> Iterator[Store]:
    with Store("sqlite://") as store:
        store.migrate()
        yield store


@pytest.fixture
def file_store(path: Path) -> Iterator[Store]:
    with Store(f"sqlite:///{path}") as store:
        store.migrate()
        yield store


@pytest.fixture(params=["file", ON_POSTGRESQL])
def url(request: pytest.FixtureRequest, path: Path) -> str:
    """The address of an empty database that several programs can use at once."""
    found: str = f"sqlite:///{path}" if request.param == "file" else request.getfixturevalue("postgres_url")
    return found


@pytest.fixture
def shared(url: str) -> Iterator[Store]:
    """A store whose database other stores may open too."""
    with Store(url) as store:
        store.migrate()
        yield store


@pytest.fixture(params=["memory", "file", ON_POSTGRESQL])
def either(request: pytest.FixtureRequest, path: Path) -> Iterator[Store]:
    urls = {"memory": "sqlite://", "file": f"sqlite:///{path}"}
    with Store(urls.get(request.param) or request.getfixturevalue("postgres_url")) as store:
        store.migrate()
        yield store
