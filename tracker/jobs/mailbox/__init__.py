"""The mailbox's round: replies answer, letters that came back are noted, minutes are taken in, and the rest is left.

A mail is known by its Message-ID and content, never by where it lies, and marked as seen only when what it says is
kept. So a crash at any moment reads it once more and changes nothing.
"""

from tracker.jobs.mailbox.round import Report, collect, failed, look
from tracker.jobs.mailbox.rules import Rules

__all__ = ["Report", "Rules", "collect", "failed", "look"]
