"""Reminders, digests and agendas become finished letters: one a person and day, the same bytes for the same facts.

It chooses nothing (who gets what is schedule's and report's) and sends nothing.
"""

from tracker.core.letters.compose import compose, compose_agenda, compose_receipt, compose_test, key
from tracker.core.letters.headers import check_address, check_headers, clean, clean_header
from tracker.core.letters.links import Links
from tracker.core.letters.message import FORMS, Attachment, Envelope, Parts, Templates, message_id
from tracker.core.letters.views import in_order

__all__ = [
    "FORMS",
    "Attachment",
    "Envelope",
    "Links",
    "Parts",
    "Templates",
    "check_address",
    "check_headers",
    "clean",
    "clean_header",
    "compose",
    "compose_agenda",
    "compose_receipt",
    "compose_test",
    "in_order",
    "key",
    "message_id",
]
