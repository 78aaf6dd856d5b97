"""A site over a database in memory: Ada is secretary, Ben owns things, Chen is away; it is Wednesday 4 March 2026."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests import services
from tests.web.browsers import CHROMIUM, FLAGS
from tests.web.site import Site, cast, site
from tracker.store import Store


@pytest.fixture
def store() -> Iterator[Store]:
    with Store("sqlite://") as opened:
        opened.migrate()
        cast(opened)
        yield opened


@pytest.fixture
def web(store: Store, tmp_path: Path) -> Site:
    """A site that nobody has logged in to."""
    return site(store, tmp_path)


@pytest.fixture
def ada(store: Store, tmp_path: Path) -> Site:
    """The same, with Ada logged in."""
    return site(store, tmp_path).log_in()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, without a window."""
    services.part_of(Path(CHROMIUM), package="chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()
