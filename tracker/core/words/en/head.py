"""The head of minutes: who met, when, and who was there."""

LITTLE_WORDS = (
    "and", "the", "of", "to", "is", "not", "that", "from", "also", "or", "after", "was", "were", "will", "with", "by", "be",
    "this", "which", "have", "has", "are", "meeting",
)  # fmt: skip
POINT_WORDS = ("item", "agenda item", "minute")
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
DRAFTS = ("draft", "draft minutes", "unapproved", "unconfirmed")
ADJUSTED = ("approved minutes", "confirmed minutes", "final version")
