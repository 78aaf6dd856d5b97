"""Whoever is named: people, roles and bodies, and what looks like a name and is none."""

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
