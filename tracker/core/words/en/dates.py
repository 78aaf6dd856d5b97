"""When: days, weeks, months, seasons and meetings, and the words that stand around them."""

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
NO_DATE = ("no date", "not set")
DUE_MARKS = ("by", "due", "before", "no later than", "not later than", "until", "deadline")
DUE_PREPOSITIONS = ("during", "in", "at", "on", "the", "this", "latest")
