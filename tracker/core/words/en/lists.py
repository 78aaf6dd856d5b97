"""Action lists: headings of columns, titles above lists, marks before tasks, and statuses."""

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
