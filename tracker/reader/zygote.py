"""The daemon's end of the zygote: started when first needed, started anew when it has died, ended with its process."""

import atexit
import contextlib
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

from tracker.errors import ReaderError
from tracker.reader import wire

HOME = Path(__file__).parents[2]
"""Where the package `tracker` lies."""
PASSED_ON = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "SYSTEMROOT")
"""The variables a child gets. The others may hold secrets, and a document has no use for them."""
GRACE = 30.0
"""Seconds beyond a job's own time, for a zygote that must be started first on a busy machine."""
FAREWELL = 2.0
TRIES = 2


class Zygote:
    """One process that forks for whoever asks, from any thread."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._owner = os.getpid()

    def ask(self, head: wire.Head, body: bytes, *, within: float, answer_at_most: int) -> tuple[wire.Head, bytes]:
        """Have a job done and give the watchman's answer. ReaderError when there is nobody to do it."""
        for _ in range(TRIES):
            with contextlib.suppress(wire.BrokenWireError), self._watchman() as end:
                wire.send(end, head, body)
                return wire.receive(end, body_at_most=answer_at_most, within=within + GRACE)
            # The watchman or the zygote is gone: no document can do that, so it is not blamed on this one.
            self.close()
        raise ReaderError("the process that reads documents ends as soon as it is started; the log may tell why")

    def start(self) -> None:
        """Begin to import what reading needs, while the caller does other things."""
        with self._lock:
            self._started()

    def close(self) -> None:
        """End the process; a later request starts another."""
        with self._lock:
            process, control = self._process, self._control
            self._process = self._control = None
        if control:
            control.close()
        if process and self._owner == os.getpid():
            try:
                process.wait(FAREWELL)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _watchman(self) -> socket.socket:
        """Have a watchman forked; give our end of the line to it."""
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                with self._lock:
                    socket.send_fds(self._started(), [b"?"], [theirs.fileno()])
            except OSError as error:
                ours.close()
                raise wire.BrokenWireError(str(error)) from error
        return ours

    def _started(self) -> socket.socket:
        if self._control and self._process and self._process.poll() is None:
            return self._control
        if self._control:
            self._control.close()
        self._owner = os.getpid()
        self._control, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "tracker.reader.child"],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                env=_environment(),
                start_new_session=True,  # Ctrl-C is for us
            )
        return self._control


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    # What this process can import, its child can: an installed wheel, a checkout, a test's path.
    return kept | {"PYTHONPATH": os.pathsep.join([str(HOME), *filter(None, sys.path)]), "PYTHONUTF8": "1"}


WARM = Zygote()
"""The one of this process."""
atexit.register(WARM.close)
