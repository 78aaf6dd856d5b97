"""The process that serves and does the rounds: when each job runs, and stopping cleanly.

What the jobs do is theirs; nothing here reads or writes an item. `rounds` is the machinery, `service` lists the rounds
of an installation, `process` is the operating system's side.
"""

from tracker.daemon.process import serve
from tracker.daemon.rounds import clock
from tracker.daemon.service import Daemon, Role

__all__ = ["Daemon", "Role", "clock", "serve"]
