"""A site over a database in memory: Ada is secretary, Ben owns things, Chen is away; it is Wednesday 4 March 2026."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.web.site import KEY, Site, site
from tracker.store import Store


@pytest.fixture
def store() -> Iterator[Store]:
    with Store("sqlite://") as opened:
        opened.migrate()
        yield opened


@pytest.fixture
def web(store: Store, tmp_path: Path) -> Site:
    return site(store, tmp_path)
