"""By which two wordings of one task are known as one."""

SAME_MEANING = (
    ("website", "homepage", "web"),
    ("quote", "quotation", "offer", "tender", "bid"),
    ("contract", "agreement"),
    ("report", "summary", "account"),
    ("invit", "call"),
    ("send", "sent", "circulat", "forward"),
    ("draft", "proposal"),
    ("buy", "purchas", "order", "procur"),
    ("hire", "recruit", "appoint"),
    ("repair", "fix", "mend"),
    ("chair", "chairperson", "chairman"),
    ("room", "venue", "hall"),
    ("survey", "questionnaire"),
    ("photo", "picture", "image"),
    ("fee", "price", "cost"),
)
PLAIN_WORDS = (
    "action", "item", "question", "issue", "matter", "task", "work", "point", "meeting", "group", "proposal", "information",
    "material", "list", "plan", "answer", "decision", "minutes", "members", "chair", "secretary", "board", "committee", "all",
    "every", "each", "other", "new", "next", "coming", "earlier", "more", "further", "back", "again", "done", "ready", "possible", "need", "needs", "way", "part", "parts",
)  # fmt: skip
IDLE_WORDS = (
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "that", "the", "to", "with", "be", "been",
    "has", "have", "had", "was", "were", "are", "it", "its", "this", "these", "those", "about", "into", "up", "out", "will", "not",
    "but", "if", "how", "what", "which", "who", "when", "their", "our", "we", "they", "he", "she", "his", "her", "should",
)  # fmt: skip
JOINTS_OF_SUBJECTS = ("and",)
BETWEEN = ("between",)
WORD_ENDINGS = ("ed", "ion", "ions", "ation", "ations", "ment", "ments", "ly", "al")
