"""The zygote: a process that has imported the reader once and forks a watchman for each document.

`python -m tracker.reader.child` with one end of a socket pair as standard input. A byte there brings another end, whose
message is the request. When the pair's other end closes, the zygote ends; a document in hand sees its own end close.
"""

import gc
import os
import signal
import socket

from tracker.core import reading
from tracker.core.formats import pdf  # noqa: F401 -- imported here, it is in every child at once
from tracker.core.model import Document
from tracker.reader import watch

WARMING = "# Protokoll Kultursamrådet 2026-03-04\n\nÅtgärd\tKlart senast\tAnsvarig\nBoka sal\t2026-03-20\tAda Lind\n"


def main() -> None:
    """Fork on request, until nobody can ask any more."""
    # A service manager tells the whole group to stop; what is read now belongs to the daemon, which may wait for it.
    for ignored in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the watchmen are reaped by the system
    reading.read(Document("warming.md", WARMING.encode()))  # imports and compiles what waits for a first document
    gc.collect()
    gc.freeze()  # so that a collection in a child touches, and thereby copies, no page of ours
    control = socket.socket(fileno=os.dup(0))
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    while end := _asked(control):
        if os.fork() == 0:
            control.close()
            _watch(end)
        end.close()
    os._exit(0)


def _asked(control: socket.socket) -> socket.socket | None:
    said, ends, _, _ = socket.recv_fds(control, 1, 1)
    return socket.socket(fileno=ends[0]) if said else None


def _watch(end: socket.socket) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    try:
        watch.serve(end)
    finally:
        os._exit(0)


if __name__ == "__main__":
    main()
