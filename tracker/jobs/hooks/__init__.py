"""Telling other programs what happened: events become calls, kept with their bytes, and calls go out until taken.

At least once: a receiver knows a second copy by its id.
"""

from tracker.jobs.hooks.gathering import gather
from tracker.jobs.hooks.sending import LIMIT, Answer, Post, Report, Went, deliver, recover, try_once
from tracker.jobs.hooks.standing import Told, address, standing
from tracker.jobs.hooks.telling import tell_off, turn_on

__all__ = [
    "LIMIT",
    "Answer",
    "Post",
    "Report",
    "Told",
    "Went",
    "address",
    "deliver",
    "gather",
    "recover",
    "standing",
    "tell_off",
    "try_once",
    "turn_on",
]
