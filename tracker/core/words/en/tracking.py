"""Earlier tasks that a meeting goes through: where it does so, and how they went."""

FOLLOW_UP_TITLES = (
    "matters arising", "outstanding actions", "open actions", "follow-up", "review of actions",
    "matters arising from the minutes", "follow-up of actions", "action log", "since last time",
)  # fmt: skip
FOLLOW_UP_TIMES = ("previous", "last", "outstanding", "earlier")
FOLLOW_UP_THINGS = ("minutes", "meeting", "action", "task")
FOLLOW_UP_HEADINGS = ("status", "outcome")
COPULAS = ("is", "are", "was", "were", "has been", "have been", "is now", "are now", "is still", "are still")
TASK_NOUNS = ("action", "task")
DONE_PHRASES = (
    "done", "completed", "closed", "finished", "sent", "resolved", "written", "paid", "ordered", "delivered",
    "has been done", "has been sent",
)  # fmt: skip
OPEN_PHRASES = (
    "open", "ongoing", "in progress", "outstanding", "pending", "carried forward", "carried over", "not done",
    "not yet done", "not completed", "not started", "postponed", "remains", "to be done", "still to do",
    "not finished", "not yet", "deferred", "under way", "underway", "to follow", "remains open", "in hand",
    "still open", "still outstanding",
)  # fmt: skip
CANCELLED_PHRASES = (
    "no longer needed",
    "written off",
    "cancelled",
    "canceled",
    "dropped",
    "withdrawn",
    "no longer relevant",
)
UNCLEAR_PHRASES = ("unclear", "unknown")
CLOSING_PHRASES = (
    "is closed", "are closed", "was closed", "closed", "can be closed", "item closed", "to be closed", "is concluded", "was concluded",
    "taken off the list", "is taken off the list", "struck off as done", "removed from the list as done", "signed off", "is discharged",
    "was discharged", "considered complete", "considered completed", "considered done", "close", "closes",
)  # fmt: skip
CLOSING_INFINITIVES = ("close", "conclude", "sign off")
CROSSING_OUT = ("struck off", "removed", "taken off", "dropped")
AS_WORDS = ("as",)
WRITING_OFF_INFINITIVES = ("drop", "write off", "cancel", "abandon", "withdraw")
NO_WRITING_OFF = ()
REASON_WORDS = ("because of", "because", "since", "as", "due to", "on account of", "owing to", "reason")
MOVING_PHRASES = (
    "postponed", "postponed until", "is postponed", "deferred", "is deferred", "moved", "is moved", "extended", "is extended", "put off",
    "is put off", "carried forward", "carried over", "held over", "rescheduled", "delayed", "adjourned", "comes back", "to come back",
    "postpone", "defer", "pushed back",
)  # fmt: skip
MOVING_INFINITIVES = ("postpone", "defer", "extend", "put off", "reschedule")
NEW_DATE_PHRASES = (
    "new date", "new deadline", "new due date", "revised date", "revised deadline", "now due", "now due by", "new time limit", "date changed to",
    "due date changed to", "moved to", "postponed to", "postponed until", "deferred to", "deferred until", "extended to", "extended until",
)  # fmt: skip
OLD_DATE_PHRASES = ("from",)
PROMISING = ("promised", "promises", "promised to have", "promises to have", "hopes to have", "expects to have")
THEM = ("it", "them", "this")
BECOMING = ("is", "becomes", "is now", "to", "will be", "until", "by")
LATE_WORDS = ("late", "delayed", "behind schedule", "overdue")
GIVING_PHRASES = (
    "handed over", "is handed over", "transferred", "is transferred", "referred", "is referred", "passed on", "passed", "passes",
    "reassigned", "is reassigned", "hand over", "transfer", "refer",
)  # fmt: skip
GIVING_INFINITIVES = ("hand over", "transfer", "refer", "pass on", "reassign")
RECEIVERS = ("to", "on to", "until", "till")
TAKEN_BY = ("taken over by", "is taken over by", "was taken over by")
NEW_OWNER_PHRASES = (
    "new owner",
    "new responsible",
    "now responsible",
    "newly responsible",
    "responsible from now on",
    "responsibility passes to",
)
OWNER_LABELS = ("owner", "responsible", "resp.", "resp")
TAKING_PHRASES = (
    "takes over",
    "took over",
    "has taken over",
    "will take over",
    "takes this over",
    "is now responsible",
    "becomes responsible",
)
REPLACING_PHRASES = ("replaces", "replaced", "succeeds", "succeeded")
ROLE_OF_OWNER = ("as responsible", "as owner", "as the owner", "on this")
LEAVING_WORDS = ("from", "after", "instead of")
DONE_SUPINES = (
    "done", "completed", "finished", "carried out", "sent", "submitted", "delivered", "signed", "bought", "ordered", "repaired", "installed",
    "published", "paid", "booked", "painted", "mended", "fixed", "handed in", "filed", "updated", "written", "circulated", "reported back",
    "presented", "hired", "appointed", "agreed with", "held",
)  # fmt: skip
DONE_DEEDS = (
    "was completed",
    "were completed",
    "was carried out",
    "was done",
    "completed",
    "carried out",
    "submitted",
    "handed in",
)
TELLING_VERBS = ("presented", "reported", "reported on", "gave", "showed")
RESULT_WORDS = ("the results", "the result", "results", "the final report", "the outcome")
RESULT_JOINTS = ("of", "from", "on")
HAVE_WORDS = ("has", "have", "had", "is", "are", "was", "were")
OWNING_WORDS = ("has", "have", "had")
UNANSWERED = (
    "not had a reply", "not had an answer", "no reply", "no answer", "without a reply", "without an answer", "awaits a reply",
    "awaiting a reply", "waiting for a reply", "waiting for an answer", "not heard back", "heard nothing",
)  # fmt: skip
GOING_ON = (
    "ongoing",
    "in progress",
    "nothing new",
    "no change",
    "nothing to report",
    "continues",
    "remains open",
    "remain open",
    "under way",
)
NOTS = ("not", "not yet", "never", "no")
NOTHING_WORDS = ("no", "none", "nothing")
PARTLY = ("partly", "almost", "nearly", "soon", "half")
HYPOTHETICALS = (
    "shall", "should", "will", "would", "must", "may", "might", "wants", "hopes", "hoped", "proposes", "proposed", "suggests", "suggested",
    "expects", "expected", "plans", "planned", "asked", "to be", "promised",
)  # fmt: skip
CONDITIONS = ("when", "once", "as soon as", "until such time", "provided that", "unless")
IF_WORDS = ("if",)
PARTING_WORDS = ("and", "but", "while", "so")
NO_TASKS = ("meeting", "minutes", "agenda", "chair", "discussion", "the meeting")
NO_TASKS_WITH = ("with",)
PRONOUNS = ("it", "they", "this", "these", "both", "that", "all")
POINTING_WORDS = (
    "action", "actions", "item", "items", "task", "matter", "point", "the", "a", "an", "it", "this", "that", "these", "is", "are", "was", "were",
    "has", "have", "had", "but", "be", "to", "of", "on", "for", "by", "and", "or", "now", "then", "therefore", "meeting", "agreed", "resolved", "decided",
    "noted", "chair", "board", "committee", "responsibility", "date", "new", "list", "from", "with", "in", "at", "as", "can", "over", "report",
)  # fmt: skip
DECISION_HEADINGS_OF_ANNEX = (
    "decision of the meeting",
    "the meeting's decision",
    "meeting decision",
    "decision at the meeting",
    "decided today",
)
NEW_DATE_HEADINGS = ("new date", "new deadline", "new due date")
NEW_OWNER_HEADINGS = ("new owner", "new responsible", "newly responsible")
REFERENCE_HEADINGS = ("no", "no.", "ref", "reference", "key")
CASE_LABELS = ("case no", "case number", "file no", "ref no")
