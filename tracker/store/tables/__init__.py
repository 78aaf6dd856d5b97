"""The tables. They stay in this room: every door of the store takes and gives the nouns of core.model.

Bodies and people are named by slug and key without a foreign key: they are configuration, come and go on their own, and
nothing of them is ever deleted. What belongs to an item does refer to it.
"""

from tracker.store.tables.base import Base
from tracker.store.tables.documents import DOCUMENTS, DOUBTS
from tracker.store.tables.hooks import HOOK_CALLS, HOOKS
from tracker.store.tables.items import EVENTS, ITEM_PEOPLE, ITEMS, PLACES
from tracker.store.tables.letters import ANSWER_LINKS, FEED_LINKS, LETTER_ITEMS, LETTERS, UNSUBSCRIBE_LINKS
from tracker.store.tables.meetings import ANNEXES, MEETINGS, SUBSCRIPTIONS
from tracker.store.tables.people import BODIES, PAUSES, PEOPLE
from tracker.store.tables.traffic import FLAGS, MAILBOXES, MESSAGES

__all__ = [
    "ANNEXES",
    "ANSWER_LINKS",
    "BODIES",
    "DOCUMENTS",
    "DOUBTS",
    "EVENTS",
    "FEED_LINKS",
    "FLAGS",
    "HOOKS",
    "HOOK_CALLS",
    "ITEMS",
    "ITEM_PEOPLE",
    "LETTERS",
    "LETTER_ITEMS",
    "MAILBOXES",
    "MEETINGS",
    "MESSAGES",
    "PAUSES",
    "PEOPLE",
    "PLACES",
    "SUBSCRIPTIONS",
    "UNSUBSCRIBE_LINKS",
    "Base",
]
