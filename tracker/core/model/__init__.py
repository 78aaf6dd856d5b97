"""The nouns that pass between the rooms. Frozen values; nothing here reads, decides or stores.

Names: `_on` is a date, `_at` an aware UTC instant, `_words` text not yet understood, `key` identity.
"""

from tracker.core.model.items import (
    ACTIVE,
    ENDED,
    Add,
    Ask,
    Change,
    Event,
    Item,
    Keep,
    Status,
)
from tracker.core.model.letters import (
    Agenda,
    Daily,
    Letter,
    LetterState,
    Occasion,
    Question,
    Reminder,
    Row,
    Worklist,
)
from tracker.core.model.people import (
    Body,
    Person,
    Policy,
)
from tracker.core.model.reading import (
    Action,
    Block,
    Candidate,
    Decision,
    Document,
    Doubt,
    Doubts,
    FollowUp,
    Minutes,
    NextMeeting,
    Participant,
    Responsible,
    one_each,
)

__all__ = [
    "ACTIVE",
    "ENDED",
    "Action",
    "Add",
    "Agenda",
    "Ask",
    "Block",
    "Body",
    "Candidate",
    "Change",
    "Daily",
    "Decision",
    "Document",
    "Doubt",
    "Doubts",
    "Event",
    "FollowUp",
    "Item",
    "Keep",
    "Letter",
    "LetterState",
    "Minutes",
    "NextMeeting",
    "Occasion",
    "Participant",
    "Person",
    "Policy",
    "Question",
    "Reminder",
    "Responsible",
    "Row",
    "Status",
    "Worklist",
    "one_each",
]
