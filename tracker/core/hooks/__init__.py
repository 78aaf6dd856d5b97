"""What other programs are told: which lines of history are events, what they say, and how a call is signed.

Knows no address and no try; who is called when is the job's matter.
"""

from tracker.core.hooks.events import EVENTS, Happening, as_then, fell_due, happenings, veiled
from tracker.core.hooks.payload import Telling, content, example
from tracker.core.hooks.signing import SECRET, headers, is_secret
from tracker.core.hooks.tries import LAST_TRY, LONGEST_WAIT, retry_at

__all__ = [
    "EVENTS",
    "LAST_TRY",
    "LONGEST_WAIT",
    "SECRET",
    "Happening",
    "Telling",
    "as_then",
    "content",
    "example",
    "fell_due",
    "happenings",
    "headers",
    "is_secret",
    "retry_at",
    "veiled",
]
