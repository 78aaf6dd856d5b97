"""A real browser, and the site on a port of its own for it to open."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn
from playwright.sync_api import Browser, Page, ViewportSize

from tests.web.site import KEY, NOW
from tracker.settings import Settings
from tracker.store import Store
from tracker.web import create_app

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1200, "height": 800}


@contextmanager
def serving(store: Store, folder: Path, **settings: Any) -> Iterator[str]:
    """Serve the pages over a store; gives the address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        app = create_app(store, Settings(data=folder, base_url=base, **settings), clock=lambda: NOW, key=KEY)
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield base
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def opened(browser: Browser, viewport: dict[str, int]) -> Iterator[tuple[Page, list[str]]]:
    """A page of a Swedish visitor, and what the browser complained about."""
    size = ViewportSize(width=viewport["width"], height=viewport["height"])
    context = browser.new_context(viewport=size, locale="sv-SE", has_touch=viewport == PHONE)
    context.set_default_timeout(10_000)
    page, complaints = context.new_page(), list[str]()
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    try:
        yield page, complaints
    finally:
        context.close()
