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
    "by", "due", "on", "the", "of", "no later than", "not later than", "at the latest", "latest", "deadline", "until",
    "this", "coming", "at", "noon", "during", "in", "before", "end",
)  # fmt: skip
DOUBT_WORDS = ("approx", "about", "around", "preliminary", "tentative", "tentatively", "if possible", "probably", "or")
HASTE = ("as soon as possible", "immediately", "at once", "urgent", "urgently")
SYMBOLIC = ("ongoing", "on-going", "continuous", "continuously", "until further notice", "when needed", "as needed")
MEETING_AHEAD = ("next", "upcoming", "following")
MEETINGS = ("meeting", "board meeting", "committee meeting", "group meeting", "time")
PLAIN_MEETINGS = ("meeting", "time")
MEETING_WITH = ("with",)
POINT_WORDS = ("item", "agenda item", "minute")
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
ROLE_WORDS = (
    "chair", "chairman", "chairperson", "chairwoman", "vice-chair", "president", "treasurer", "secretary", "clerk", "auditor",
    "coordinator", "manager", "director", "officer", "webmaster",
)  # fmt: skip
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
DATE_LABELS = ("date", "date of meeting", "meeting date", "date and time", "held on", "held", "time and place")
NOT_MEETING_DATE = ("next", "approved", "posted", "adopted", "previous", "revised")
CORRECTED = ("corrected", "corrected on", "amended", "amended on", "revised", "revised on", "updated", "updated on")
MEETING_WORDS = ("meeting", "minutes", "session")
TITLE_WORDS = ("minutes of", "minutes", "meeting minutes", "meeting notes", "notes", "meeting", "meeting of")
BODY_ENDINGS = ("board", "committee", "council", "group", "team", "forum", "network")
BODY_NOUNS = (
    "committee", "board", "council", "association", "society", "club", "trust", "group", "network", "forum", "union",
    "team",
)  # fmt: skip
ABSENCE = ("sent apologies", "was absent", "were absent", "could not attend", "was unable to attend")
ELECTED = ("was elected", "were elected", "was appointed", "elected", "appointed")
ATTENDANCE_WORDS = ("attend", "apologies")
ALSO = ("also", "and")
ABSENT_MARKS = ("no", "absent", "apologies")
OPENED = ("opened the meeting", "welcomed", "called the meeting to order")
NEXT_MEETING = ("next meeting", "date of next meeting", "upcoming meetings", "future meetings", "next meetings")
ANNOUNCED_MEETINGS = ("meeting",)
PLANNED_MEETINGS = ("the meeting", "the next meeting", "the planned meeting", "the meeting planned")
EXTRA_MEETINGS = (
    "extra meeting",
    "an extra meeting",
    "extraordinary meeting",
    "an extraordinary meeting",
    "additional meeting",
)
IS_HELD = ("is held", "will be held", "takes place", "will take place", "is called")
DAY_PREPOSITIONS = ("on", "for")
IS_WORDS = ("is", "has been", "will be", "was")
CALLED_OFF = ("cancelled", "canceled", "called off")
MOVES = ("moved", "postponed", "rescheduled", "brought forward")
MOVED_FROM = ("from",)
MOVED_TO = ("to", "until", "the")
UNLESS = ("unless", "suggest", "suggests", "suggested", "proposal", "proposed", "wants")

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
BLOCK_ENDS = (
    "decisions", "decision", "any other business", "aob", "background", "discussion", "summary", "signatures",
    "agreed", "next meeting",
)  # fmt: skip
DONE_WORDS = ("done", "completed", "complete", "closed", "finished")
PROGRESS_WORDS = (
    "ongoing",
    "in progress",
    "started",
    "partly done",
    "begun",
    "under way",
    "underway",
    "has written",
    "has sent",
)
NOBODY = ("nobody", "none", "to be decided", "not assigned", "unassigned")
LIST_TITLES = (
    "action items", "action points", "actions", "to do", "todo", "next steps", "tasks", "planned", "new actions",
    "action list", "agreed actions", "actions agreed", "list of actions", "task list", "action summary",
    "summary of actions",
)  # fmt: skip
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
REPORTING = ("has", "had", "was")
TASK_INFINITIVES = (
    "send", "write", "book", "call", "check", "contact", "order", "ask", "prepare", "update", "invite", "arrange",
    "find", "buy", "make", "draft", "circulate", "review", "organise", "organize", "follow up", "investigate",
    "report", "present", "confirm", "set up", "collect", "look", "work", "meet", "speak", "talk", "bring", "get",
    "put", "mend", "repair", "fix", "clean", "clear", "tidy", "paint", "install", "remove", "move", "share", "post",
    "publish", "print", "email", "phone", "ring", "reply", "respond", "obtain", "request", "research", "explore",
    "propose", "produce", "complete", "finish", "finalise", "finalize", "submit", "sign", "pay", "sell", "hire",
    "rent", "recruit", "train", "help", "support", "discuss", "consult", "liaise", "notify", "inform", "remind",
    "announce", "advertise", "plan", "design", "build", "create", "develop", "test", "compile", "summarise",
    "summarize", "translate", "provide", "supply", "deliver", "distribute", "hand", "pass", "forward", "return",
    "replace", "renew", "register", "apply", "ensure", "consider", "examine", "measure", "count", "open", "close",
    "cancel", "schedule", "visit", "approach", "thank", "welcome", "do", "give", "take", "add", "change", "write up",
    "look into",
)  # fmt: skip

# --- reports on earlier tasks ---------------------------------------------------------------------------------------

FOLLOW_UP_TITLES = (
    "matters arising", "previous minutes", "minutes of the previous meeting", "minutes of the last meeting",
    "last meeting", "actions from last meeting", "previous actions", "outstanding actions", "open actions",
    "follow-up", "review of actions", "matters arising from the minutes", "matters arising from the previous minutes",
    "matters arising from the last meeting", "follow-up of actions", "action log", "actions from the last meeting",
    "actions from previous meeting", "actions from the previous meeting", "since last time", "since the last meeting",
    "minutes of last meeting", "review of previous actions",
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

# --- words that give somebody a task --------------------------------------------------------------------------------

PAST_MEETING = (
    "previous meeting", "last meeting", "earlier meeting", "last year", "last time", "previously", "the meeting in",
    "earlier this year",
)  # fmt: skip
IN_MONTH = ("in",)
DECIDES = ("decided", "decides", "resolved", "resolves", "adopted", "approved")
PAST_DECISION = ("agreed", "decided", "resolved", "asked", "instructed")
REJECTED = (
    "rejected", "postponed", "withdrawn", "tabled", "turned down", "declined", "defeated", "not accepted",
    "not approved", "not carried", "lost", "deferred",
)  # fmt: skip
PROPOSED = ("proposed", "proposes", "suggested", "suggests", "motion", "moved")
ACCEPTED = (
    "proposal was accepted", "proposal was approved", "proposal was agreed", "proposal was carried",
    "proposal was adopted", "motion was carried", "motion was accepted", "motion was adopted", "motion carried",
    "proposal accepted", "motion accepted", "proposal is accepted",
)  # fmt: skip
DECIDING = ("decided", "decides", "agreed", "agrees", "resolved", "resolves")
DECISION_HEADINGS = (
    "decision", "decisions", "resolved", "agreed", "resolutions", "it was agreed", "it was agreed that",
    "it was decided", "it was decided that", "it was resolved", "it was resolved that", "agreed that",
    "the meeting agreed", "the meeting decided", "resolution",
)  # fmt: skip
PROPOSAL_HEADINGS = ("proposal", "proposals", "motion", "motions")
BACKGROUND_HEADINGS = ("background", "history")
REPORT_HEADINGS = ("report", "reports", "matters arising", "news", "updates from")
RULE_HEADINGS = ("rules", "constitution", "policy", "guidelines", "terms of reference", "duties", "goals", "agenda")
ELECTION_HEADINGS = ("election", "elections", "election of officers", "appointments")
THAT = ("that", "to")
ASSIGN_TO = (
    "asked", "asks", "instructed", "instructs", "tasked", "requested", "requests", "ask", "instruct", "request",
    "task", "delegate to", "delegated to",
)  # fmt: skip
CHARGED = (
    "was asked", "were asked", "is asked", "was instructed", "was tasked", "is tasked", "were instructed",
    "were tasked", "was requested", "are asked", "has been asked",
)  # fmt: skip
TASK_VERBS = (
    "sends", "writes", "books", "calls", "checks", "contacts", "orders", "asks", "prepares", "updates", "invites",
    "arranges", "finds", "buys", "makes", "drafts", "circulates", "reviews", "organises", "organizes", "follows",
    "investigates", "sets", "collects", "brings", "looks", "pays", "talks", "speaks", "meets", "clears", "cleans",
    "mends", "repairs", "takes", "gets", "does",
)  # fmt: skip
DEEDS_IF_AHEAD = {
    "sends": "send", "writes": "write", "books": "book", "calls": "call", "checks": "check", "contacts": "contact",
    "orders": "order", "prepares": "prepare", "updates": "update", "invites": "invite", "arranges": "arrange",
    "finds": "find", "buys": "buy", "makes": "make", "drafts": "draft", "circulates": "circulate",
    "organises": "organise", "organizes": "organize", "follows up": "follow up", "investigates": "investigate",
    "sets up": "set up", "collects": "collect", "brings": "bring", "looks into": "look into", "pays": "pay",
}  # fmt: skip
AUXILIARIES = (
    "will", "shall", "must", "is to", "are to", "agreed to", "undertook to", "promised to", "volunteered to",
    "offered to", "has agreed to", "has offered to", "has promised to", "is going to", "has undertaken to", "to",
)  # fmt: skip
AUXILIARIES_OF_ANY_VERB = (
    "will", "shall", "must", "is to", "are to", "agreed to", "undertook to", "promised to", "volunteered to",
    "offered to", "has agreed to", "has offered to", "has promised to", "has undertaken to", "is going to",
)  # fmt: skip
AUXILIARIES_IF_DECIDED = ("would", "should")
NO_DEEDS = (
    "be", "become", "have", "remain", "chair", "attend", "continue", "receive", "take place", "cost", "need", "leave",
    "join", "serve", "act", "stay", "step", "retire", "resign", "represent", "know", "see", "like", "come", "go",
    "lose", "miss", "hold", "lead", "benefit", "happen", "depend", "increase", "decrease", "rise", "fall", "begin",
    "start", "end", "open",
)  # fmt: skip
NO_DEEDS_NOW = (
    "after", "under", "over", "per", "or", "ever", "never", "however", "whether", "rather", "together", "other",
    "number", "her", "their",
)  # fmt: skip
BY_AGENT = ("by",)
ADVERBS = (
    "also", "then", "now", "therefore", "still", "both", "each", "again", "kindly", "please", "already", "first",
    "soon",
)  # fmt: skip
CLAUSE_JOINTS = ("that", "and", "but", "so", "while", "because", "which", "then")
NEGATIONS = ("not", "never", "no")
MAYBE = (
    "if", "whether", "maybe", "perhaps", "would", "could", "might", "may", "possibly", "hopes", "wants", "asked",
    "wondered", "should", "can", "unless",
)  # fmt: skip
ALWAYS = ("always", "annually", "every year", "every month", "normally", "usually", "by law")
TELLING = (
    "reported", "reports", "said", "says", "noted", "notes", "informed", "informs", "explained", "thinks", "thought",
    "suggested", "proposed", "stated", "told", "mentioned", "presented", "described", "asks", "thanked", "thanks",
    "wondered", "wonders", "felt", "feels", "believes", "believed", "hoped", "recommended", "recommends", "confirmed",
    "advised", "pointed out", "expressed", "discussed", "commented", "argued", "announced", "mentions", "gave",
)  # fmt: skip
TELLING_NOW = (
    "reports", "says", "notes", "informs", "thinks", "asks", "wonders", "feels", "believes", "presents", "describes",
    "explains", "states",
)  # fmt: skip
ONE_BEFORE = ("he", "she", "they")
ALL_OF_US = ("we",)
OWN_BODIES = ("committee", "board", "group", "team", "secretariat")

# --- people ---------------------------------------------------------------------------------------------------------

ROLE_HEADS = {
    "chair": "chair", "chairman": "chairman", "chairperson": "chairperson", "secretary": "secretary",
    "treasurer": "treasurer", "manager": "manager", "director": "director", "coordinator": "coordinator",
    "auditor": "auditor", "clerk": "clerk", "chairwoman": "chairwoman", "officer": "officer",
    "librarian": "librarian", "editor": "editor", "caretaker": "caretaker", "principal": "principal",
    "headteacher": "headteacher",
}  # fmt: skip
ROLE_QUALIFIERS = ("vice", "deputy", "acting", "honorary", "assistant", "general")
ROLE_ARTICLES = ("the",)
ROLE_JOINTS = ("of", "at", "for")
TITLES = ("mr", "mrs", "ms", "miss", "sir")
EVERYBODY = ("all", "everyone", "everybody")
AND_OTHERS = ("and others", "et al", "et al.")
IN_COUNSEL = ("together with", "with help from", "with support from", "in consultation with")
PERSON_JOINTS = ("and",)
EACH_OF = ("each", "every", "all", "all the")
MEMBER_NOUNS = (
    "member", "members", "municipality", "municipalities", "department", "departments", "organisation", "organisations",
)  # fmt: skip
ALL_MEMBERS = ("all", "everyone", "everybody", "members", "the members", "the municipalities")
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
    "the", "action", "actions", "minutes", "meeting", "present", "apologies", "agenda", "item", "items", "next",
    "date", "deadline", "owner", "status", "decision", "any", "other", "business", "matters", "arising", "chair",
    "secretary", "report", "budget", "all", "to", "it", "that", "this", "there", "we", "they", "she", "thanks",
    "thank", "welcome", "action points", "decisions", "agreed", "resolved", "proposal", "motion", "task", "tasks",
    "note", "also", "please", "everyone", "none", "background", "discussion", "summary", "previous", "last", "new",
    "election", "elections",
)  # fmt: skip

SAME_MEANING = (
    ("website", "homepage", "web"),
    ("quote", "quotation", "offer", "tender", "bid"),
    ("contract", "agreement"),
    ("report", "summary", "account"),
    ("invit", "call"),
    ("send", "sent", "mail", "circulat", "forward"),
    ("draft", "proposal"),
    ("buy", "purchas", "order", "procur"),
    ("hire", "recruit", "appoint"),
    ("repair", "fix", "mend"),
    ("budget", "estimate"),
    ("chair", "chairperson", "chairman"),
    ("room", "venue", "hall"),
    ("survey", "questionnaire"),
    ("photo", "picture", "image"),
    ("fee", "price", "cost"),
)
PLAIN_WORDS = (
    "action", "item", "question", "issue", "matter", "task", "work", "point", "meeting", "group", "proposal", "information",
    "material", "list", "plan", "answer", "decision", "minutes", "members", "chair", "secretary", "board", "committee", "all",
    "every", "each", "other", "new", "next", "coming", "earlier", "more", "further", "back", "again", "done", "ready", "first",
    "second", "possible", "need", "needs", "way", "part", "parts",
)  # fmt: skip
IDLE_WORDS = (
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "that", "the", "to", "with", "be", "been",
    "has", "have", "had", "was", "were", "are", "it", "its", "this", "these", "those", "about", "into", "up", "out", "will", "not",
    "but", "if", "how", "what", "which", "who", "when", "their", "our", "we", "they", "he", "she", "his", "her", "should",
)  # fmt: skip
JOINTS_OF_SUBJECTS = ("and",)
BETWEEN = ("between",)
WORD_ENDINGS = ("ed", "ion", "ions", "ation", "ations", "ment", "ments", "ly", "al")
DRAFTS = ("draft", "draft minutes", "unapproved", "unconfirmed")
ADJUSTED = ("approved minutes", "confirmed minutes", "final version")
