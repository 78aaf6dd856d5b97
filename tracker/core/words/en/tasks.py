"""Sentences that give somebody a task: the verbs, and what stands around them."""

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
