"""English: the few words that Swedish minutes borrow. Tables, no code; keys are lower case."""

LITTLE_WORDS = (
    "and", "the", "of", "to", "is", "not", "that", "from", "also", "or", "after", "was", "were", "will", "with", "by", "be",
    "this", "which", "have", "has", "are", "meeting",
)  # fmt: skip

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "oct": 10, "november": 11, "december": 12,
}  # fmt: skip

MONTHS_BEFORE_DAY = tuple(MONTHS)

WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "wednesday": 2, "wed": 2, "thursday": 3, "thu": 3, "friday": 4, "fri": 4,
    "saturday": 5, "sunday": 6,
}  # fmt: skip
FULL_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
DAY_JOINTS = ("of",)
LAST = ("last",)
THE = ("the",)

NUMBERS = {
    "one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10, "twelve": 12,
}  # fmt: skip
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
DAY_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7}
WORKDAY_UNITS = ("working days", "business days")
MONTH_UNITS = {"month": 1, "months": 1, "year": 12, "years": 12}
NTH_UNITS = {"day": "day", "working day": "workday", "week": "week"}
DAYS_AHEAD = {"today": 0, "tomorrow": 1}
MONTHS_AHEAD = {"this month": 0, "next month": 1}
WHOLE_YEAR = ("the year",)
YEARS_AHEAD = {"this year": 0, "next year": 1}
SEASONS = {
    "spring": (5, 31), "the spring": (5, 31), "summer": (8, 31), "the summer": (8, 31), "autumn": (11, 30), "the autumn": (11, 30),
    "the winter": (2, 28),
}  # fmt: skip
BEFORE_SEASONS = {
    "summer": (5, 31), "the summer": (5, 31), "autumn": (8, 31), "the autumn": (8, 31), "the holidays": (6, 15),
}  # fmt: skip
FEASTS = {
    "christmas": "christmas", "new year": "new year", "easter": "easter", "midsummer": "midsummer",
}  # fmt: skip
PARTS = {
    "beginning": "early", "the beginning": "early", "early": "early",
    "middle": "middle", "the middle": "middle", "mid": "middle", "end": "late", "the end": "late", "late": "late",
}  # fmt: skip
PART_JOINTS = ("of", "in")
WEEK = ("week", "weeks", "w")
THIS_WEEK = ("this week",)
NEXT_WEEK = ("next week",)
NEXT = ("next",)
TURN_OF_YEAR = ("end of the year", "the end of the year", "end of year", "year end")
MONTHS_OF_FRACTION = {"quarter": 3}
UP_TO = ("to", "until", "through")
AND_WORDS = ("and",)
OR_WORDS = ("or",)
BEFORE = ("before", "ahead of", "prior to")
WITHIN = ("within", "in")
AFTER = ("after", "from", "since", "not", "earliest")
EACH = ("every", "each", "yearly", "monthly")
READY_WORDS = ("done", "ready", "completed")
DUE_WORDS = (
    "by", "due", "on", "the", "of", "no later than", "not later than", "at the latest", "latest", "deadline", "until", "this",
    "coming", "at", "noon", "during", "in", "before",
)  # fmt: skip
DOUBT_WORDS = ("approx", "about", "around", "preliminary", "tentative", "tentatively", "if possible", "probably", "or")
HASTE = ("as soon as possible", "immediately", "at once", "urgent", "urgently")
SYMBOLIC = ("ongoing", "on-going", "continuous", "continuously", "until further notice", "when needed", "as needed")
MEETING_AHEAD = ("next", "upcoming", "following")
MEETINGS = ("meeting", "board meeting", "committee meeting", "group meeting", "time")
PLAIN_MEETINGS = ("meeting", "time")
MEETING_WITH = ("with",)
NO_DATE = ("no date", "not set")
DUE_MARKS = ("by", "due", "before", "no later than", "not later than", "until", "deadline")
DUE_PREPOSITIONS = ("during", "in", "at", "on", "the", "this", "latest")

# --- the head of minutes --------------------------------------------------------------------------------------------

PRESENT_LABELS = (
    "present",
    "attendees",
    "in attendance",
    "participants",
    "attending",
    "members present",
    "also present",
)
ABSENT_LABELS = ("absent", "apologies", "apologies for absence", "regrets", "not present")
NAME_COLUMN = ("name", "attendee", "participant", "member")
ORGANISATION_COLUMN = ("organization", "company", "municipality", "unit")
ROLE_COLUMN = ("role", "title", "position", "function")
GUEST_LABELS = ("guests", "invited", "observers")
CHAIR_LABELS = ("chair", "chairman", "chairperson", "chairwoman", "meeting chair", "chaired by")
SECRETARY_LABELS = (
    "secretary",
    "minutes",
    "minute taker",
    "note taker",
    "notes by",
    "minutes by",
    "minutes taken by",
    "taken by",
)
OTHER_LABELS = ("date", "time", "place", "venue", "location", "date and time", "agenda", "time and place", "contents")
DATE_LABELS = ("date", "date of meeting", "meeting date", "date and time", "held on", "time and place")
NOT_MEETING_DATE = ("next", "approved", "posted", "adopted", "previous", "revised")
MEETING_WORDS = ("meeting", "minutes", "session")
TITLE_WORDS = ("minutes of", "minutes", "meeting minutes", "meeting notes", "notes", "meeting")
BODY_ENDINGS = ("board", "committee", "council", "group", "team", "forum", "network")
ROLE_WORDS = ("chair", "chairman", "chairwoman", "chairperson", "secretary", "treasurer", "president")
ABSENCE = ("sent apologies", "was absent", "were absent", "could not attend", "was unable to attend")
OPENED = ("opened the meeting", "welcomed", "called the meeting to order")
NEXT_MEETING = ("next meeting", "date of next meeting", "upcoming meetings", "future meetings", "next meetings")

# --- action lists ---------------------------------------------------------------------------------------------------

TASK_HEADINGS = (
    "action", "actions", "action item", "action items", "action point", "action points", "task", "tasks", "to do", "to-do", "todo",
    "what", "activity", "follow-up action", "actions agreed",
)  # fmt: skip
SUBJECT_HEADINGS = ("item", "topic", "subject", "description", "issue")
DUE_HEADINGS = ("due", "due date", "deadline", "by when", "when", "target date", "date due", "complete by", "by")
PERSON_HEADINGS = (
    "owner", "responsible", "who", "assignee", "assigned to", "lead", "by whom", "person responsible", "action by", "resp", "resp.",
)  # fmt: skip
STATUS_HEADINGS = ("status", "state", "progress")
OTHER_HEADINGS = ("no.", "comment", "comments", "priority", "notes", "ref", "reference")
PLACE_HEADINGS = ("place", "location", "venue", "room")
BLOCK_ENDS = ("decisions", "decision", "any other business", "aob", "background", "discussion", "summary", "signatures")
DONE_WORDS = ("done", "completed", "complete", "closed", "finished")
PROGRESS_WORDS = ("ongoing", "in progress", "started", "partly done")
NOBODY = ("nobody", "none", "to be decided", "not assigned", "unassigned")
LIST_TITLES = (
    "action items",
    "action points",
    "actions",
    "to do",
    "todo",
    "next steps",
    "tasks",
    "planned",
    "new actions",
)
DONE_TITLES = (
    "done",
    "completed",
    "completed actions",
    "done since last meeting",
    "done since last time",
    "last week",
    "yesterday",
)
NO_TASK_TITLES = (
    "agenda",
    "attendance",
    "roles",
    "contacts",
    "calendar",
    "upcoming events",
    "schedule",
    "signatures",
    "responsibilities",
)
TASK_MARKS = ("action", "action item", "action point", "todo", "to do", "task")
NO_TASK = ("none", "no action", "no actions", "nothing")
OWNER_WORDS = ("owner", "responsible", "assigned to", "action by", "who")
STANDING_ROLES = ("contact", "contact person", "deputy")
MODALS = ("will", "shall", "must", "should", "to", "is to", "are to", "agreed to", "promised to", "volunteered to")
TASK_INFINITIVES = (
    "send", "write", "book", "call", "check", "contact", "order", "ask", "prepare", "update", "invite", "arrange", "find", "buy", "make",
    "draft", "circulate", "review", "organise", "organize", "follow up", "investigate", "report", "present", "confirm", "set up", "collect",
)  # fmt: skip

# --- reports on earlier tasks ---------------------------------------------------------------------------------------

FOLLOW_UP_TITLES = (
    "matters arising", "previous minutes", "minutes of the previous meeting", "minutes of the last meeting", "last meeting",
    "actions from last meeting", "previous actions", "outstanding actions", "open actions", "follow-up", "review of actions",
)  # fmt: skip
FOLLOW_UP_TIMES = ("previous", "last", "outstanding", "earlier")
FOLLOW_UP_THINGS = ("minutes", "meeting", "action", "task")
FOLLOW_UP_HEADINGS = ("status", "outcome", "progress", "result", "update")
TASK_NOUNS = ("action", "task")
DONE_PHRASES = ("done", "completed", "closed", "finished", "sent", "resolved")
OPEN_PHRASES = (
    "open", "ongoing", "in progress", "outstanding", "pending", "carried forward", "carried over", "not done", "not yet done",
    "not completed", "not started", "postponed", "remains",
)  # fmt: skip
CANCELLED_PHRASES = ("no longer needed", "cancelled", "canceled", "dropped", "withdrawn", "no longer relevant")
UNCLEAR_PHRASES = ("unclear", "unknown")

# --- words that give somebody a task --------------------------------------------------------------------------------

PAST_MEETING = ("previous meeting", "last meeting", "earlier meeting", "last year")
REJECTED = ("rejected", "postponed", "withdrawn", "tabled", "turned down")
PROPOSED = ("proposed", "proposes", "suggested", "suggests")
DECIDING = ("decided", "decides", "agreed", "agrees", "resolved", "resolves")
DECISION_HEADINGS = ("decision", "decisions", "resolved", "agreed", "resolutions")
PROPOSAL_HEADINGS = ("proposal", "proposals", "motion", "motions")
REPORT_HEADINGS = ("report", "reports", "background", "matters arising")
THAT = ("that", "to")
ASSIGN_TO = ("asked", "asks", "instructed", "instructs", "tasked", "requested", "requests")
CHARGED = ("was asked", "were asked", "is asked", "was instructed", "was tasked", "is tasked")
TAKE_ON = ("volunteered", "offered", "undertook", "promised", "agreed")
AUXILIARIES = (
    "will",
    "shall",
    "must",
    "is to",
    "are to",
    "agreed to",
    "undertook to",
    "promised to",
    "volunteered to",
    "offered to",
)
NO_DEEDS = (
    "be",
    "become",
    "have",
    "remain",
    "chair",
    "attend",
    "continue",
    "receive",
    "take place",
    "cost",
    "need",
    "leave",
)
BY_AGENT = ("by",)
NEGATIONS = ("not", "never", "no")
MAYBE = (
    "if",
    "whether",
    "maybe",
    "perhaps",
    "would",
    "could",
    "might",
    "may",
    "possibly",
    "hopes",
    "wants",
    "asked",
    "wondered",
)
ALWAYS = ("always", "annually", "every year", "every month", "normally", "usually", "by law")
TELLING = (
    "reported", "reports", "said", "says", "noted", "notes", "informed", "informs", "explained", "thinks", "thought", "suggested",
    "proposed", "stated", "told", "mentioned", "presented", "described",
)  # fmt: skip
ONE_BEFORE = ("he", "she", "they")
ALL_OF_US = ("we",)
OWN_BODIES = ("committee", "board", "group", "team", "secretariat")

# --- people ---------------------------------------------------------------------------------------------------------

ROLE_HEADS = {
    "chair": "chair", "chairman": "chairman", "chairperson": "chairperson", "secretary": "secretary", "treasurer": "treasurer",
    "manager": "manager", "director": "director", "coordinator": "coordinator", "auditor": "auditor", "clerk": "clerk",
}  # fmt: skip
ROLE_JOINTS = ("of", "at", "for")
TITLES = ("mr", "mrs", "ms", "miss", "sir")
EVERYBODY = ("all", "everyone", "everybody")
AND_OTHERS = ("and others", "et al", "et al.")
IN_COUNSEL = ("together with", "with help from", "with support from", "in consultation with")
PERSON_JOINTS = ("and",)
BODY_WORDS = (
    "all",
    "everyone",
    "everybody",
    "all members",
    "members",
    "the board",
    "the committee",
    "the secretariat",
    "the group",
)
BODY_TAILS = ("board", "committee", "council", "secretariat", "group", "office", "department")
NOT_NAMES = (
    "the", "action", "actions", "minutes", "meeting", "present", "apologies", "agenda", "item", "items", "next", "date", "deadline", "owner",
    "status", "decision", "any", "other", "business", "matters", "arising", "chair", "secretary", "report", "budget", "all", "to",
)  # fmt: skip
