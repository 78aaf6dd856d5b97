"""When: days, weeks, months, seasons and meetings, and the words that stand around them."""

MONTHS = {
    "januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
    "oktober": 10, "november": 11, "december": 12,
}  # fmt: skip
WEEKDAYS = {
    "mandag": 0, "tirsdag": 1, "tirs": 1, "onsdag": 2, "torsdag": 3, "fredag": 4, "lørdag": 5, "lør": 5, "søndag": 6, "søn": 6,
}  # fmt: skip
FULL_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
DAY_WORDS = {"første": 1, "sidste": 0}
LAST = ("sidste",)
NUMBERS = {
    "en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ti": 10, "fjorten": 14,
}  # fmt: skip
ORDINALS = {"første": 1, "anden": 2, "andet": 2, "tredje": 3, "fjerde": 4}
DAY_UNITS = {"dag": 1, "dage": 1, "uge": 7, "uger": 7}
NTH_UNITS = {"dag": "day", "dagen": "day", "hverdag": "workday", "uge": "week"}
WORKDAY_UNITS = ("hverdage", "arbejdsdage")
MONTH_UNITS = {"måned": 1, "måneder": 1, "halvår": 6, "år": 12}
DAYS_AHEAD = {"i dag": 0, "i morgen": 1, "i overmorgen": 2}
MONTHS_AHEAD = {"denne måned": 0, "næste måned": 1}
YEARS_AHEAD = {"i år": 0, "næste år": 1}
SEASONS = {
    "foråret": (5, 31), "forår": (5, 31), "sommeren": (8, 31), "sommer": (8, 31), "efteråret": (11, 30), "efterår": (11, 30),
    "vinteren": (2, 28),
}  # fmt: skip
BEFORE_SEASONS = {
    "foråret": (2, 28), "sommeren": (5, 31), "sommerferien": (6, 15), "ferien": (6, 15), "efteråret": (8, 31),
}  # fmt: skip
FEASTS = {"jul": "christmas", "julen": "christmas", "nytår": "new year", "påske": "easter", "påsken": "easter"}
PARTS = {
    "begyndelsen": "early", "starten": "early", "midten": "middle", "slutningen": "late", "udgangen": "late",
}  # fmt: skip
PART_JOINTS = ("af", "i", "på")
WEEK = ("uge", "ugerne")
THIS_WEEK = ("denne uge",)
NEXT_WEEK = ("næste uge",)
NEXT = ("næste",)
MONTH_WORD = ("måned",)
TURN_OF_MONTH = ("månedsskiftet",)
TURN_OF_YEAR = ("årsskiftet", "årets udgang", "udgangen af året")
UP_TO = ("til", "til og med", "t.o.m.")
AND_WORDS = ("og",)
OR_WORDS = ("eller",)
BEFORE = ("før", "inden")
WITHIN = ("om", "inden for")
AFTER = ("efter", "fra", "tidligst", "ikke")
EACH = ("hver", "hvert")
READY_WORDS = ("færdig", "færdigt", "klar", "klart")
DUE_WORDS = ("senest", "til", "frist", "i løbet af", "i", "på", "den", "d.")
DOUBT_WORDS = ("omtrent", "foreløbig", "helst", "måske", "eventuelt", "omkring")
HASTE = ("hurtigst muligt", "snarest", "snarest muligt", "straks", "omgående")
SYMBOLIC = ("løbende", "fortløbende", "indtil videre", "efter behov")
MEETING_AHEAD = ("næste", "kommende")
MEETINGS = ("møde", "gang", "bestyrelse")
PLAIN_MEETINGS = ("møde", "mødet", "gang")
THE_MEETINGS = ("mødet",)
THE_BODIES = ("bestyrelsen", "udvalget", "rådet")
MEETING_JOINTS = ("til", "ved", "på", "før", "inden")
MEETING_WITH = ("med",)
DUE_MARKS = ("senest", "inden", "før", "frist", "færdig")
DUE_MARKS_OF_A_DAY = ("til",)
DUE_PREPOSITIONS = ("i løbet af", "i", "på", "ved", "til", "den")
CLOCK = ("kl", "klokken")
NO_DATE = ("ikke fastsat", "mangler")
