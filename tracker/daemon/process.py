"""The operating system's side of a service: its part, its address, and the signals that end it."""

import logging
import os
import socket
from contextlib import nullcontext
from datetime import timedelta
from types import FrameType
from typing import Any

import uvicorn

from tracker.daemon.rounds import PATIENCE
from tracker.daemon.service import Daemon, Role
from tracker.errors import TrackerError
from tracker.store import Store

log = logging.getLogger(__name__)


class _Server(uvicorn.Server):
    """A server that ends with status 0 when it is asked to end, and at once when it is asked twice."""

    def __init__(self, config: uvicorn.Config, daemon: Daemon) -> None:
        super().__init__(config)
        self._daemon = daemon

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Hear a signal. Uvicorn would raise it once more at the end, and the process would seem to have died of it."""
        if self.should_exit:
            os._exit(128 + sig)
        self.end()
        self._daemon.stop()

    def end(self) -> None:
        """Leave the main loop at its next turn."""
        self.should_exit = True


def serve(daemon: Daemon, store: Store, app: Any, *, host: str, port: int) -> int:
    """Serve the pages and do the rounds until a signal comes; give the exit status.

    `app` is an ASGI application whose lifespan is the daemon's. Raises HeldError when another daemon holds the store,
    TrackerError when the address is taken.
    """
    is_worker = daemon.role is not Role.WEB
    with store.hold() if is_worker else nullcontext(), _listening(host, port) as listener:
        if is_worker:
            daemon.recover()
        address = listener.getsockname()
        log.info("serving http://%s:%d", address[0], address[1])
        _run(daemon, app, listener)
    if not daemon.rest(timedelta(0)):
        log.error("a letter is still in hand after %s; the next start sends it again", PATIENCE)
        os._exit(daemon.status)
    return daemon.status


def _run(daemon: Daemon, app: Any, listener: socket.socket) -> None:
    config = uvicorn.Config(
        app,
        lifespan="on",
        log_config=None,
        access_log=False,  # it would write down the secret addresses of feeds and answers
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    server = _Server(config, daemon)
    daemon.on_failure = server.end
    server.run(sockets=[listener])


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise TrackerError(f"can't serve at {host}, port {port}: {error.strerror}; choose another in [web]") from error
