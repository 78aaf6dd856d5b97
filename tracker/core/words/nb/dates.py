"""When: days, weeks, months, seasons and meetings, and the words that stand around them."""

MONTHS = {
    "januar": 1, "februar": 2, "mars": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
    "oktober": 10, "november": 11, "desember": 12, "des": 12,
}  # fmt: skip
WEEKDAYS = {
    "mandag": 0, "tirsdag": 1, "tirs": 1, "onsdag": 2, "torsdag": 3, "fredag": 4, "lørdag": 5, "lør": 5, "søndag": 6, "søn": 6,
}  # fmt: skip
FULL_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
DAY_WORDS = {"første": 1, "siste": 0}
LAST = ("siste",)
NUMBERS = {
    "en": 1, "et": 1, "ett": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7, "syv": 7, "åtte": 8, "ti": 10,
    "fjorten": 14,
}  # fmt: skip
ORDINALS = {"første": 1, "andre": 2, "tredje": 3, "fjerde": 4}
DAY_UNITS = {"dag": 1, "dager": 1, "uke": 7, "uker": 7}
NTH_UNITS = {"dag": "day", "dagen": "day", "virkedag": "workday", "uke": "week", "uken": "week", "uka": "week"}
WORKDAY_UNITS = ("virkedager", "arbeidsdager")
MONTH_UNITS = {"måned": 1, "måneder": 1, "halvår": 6, "år": 12}
DAYS_AHEAD = {"i dag": 0, "i morgen": 1, "imorgen": 1, "i overmorgen": 2}
MONTHS_AHEAD = {"denne måneden": 0, "neste måned": 1}
YEARS_AHEAD = {"i år": 0, "neste år": 1}
SEASONS = {
    "våren": (5, 31), "sommeren": (8, 31), "sommer": (8, 31), "høsten": (11, 30), "høst": (11, 30), "vinteren": (2, 28),
}  # fmt: skip
BEFORE_SEASONS = {
    "våren": (2, 28), "sommeren": (5, 31), "sommerferien": (6, 15), "ferien": (6, 15), "høsten": (8, 31),
}  # fmt: skip
FEASTS = {"jul": "christmas", "julen": "christmas", "nyttår": "new year", "påske": "easter", "påsken": "easter"}
PARTS = {"begynnelsen": "early", "starten": "early", "midten": "middle", "slutten": "late", "utgangen": "late"}
PART_JOINTS = ("av", "i", "på")
WEEK = ("uke", "ukene")
THIS_WEEK = ("denne uken", "denne uka")
NEXT_WEEK = ("neste uke",)
NEXT = ("neste",)
MONTH_WORD = ("måned",)
TURN_OF_MONTH = ("månedsskiftet",)
TURN_OF_YEAR = ("årsskiftet", "årets slutt", "utgangen av året")
UP_TO = ("til", "til og med", "t.o.m.")
AND_WORDS = ("og",)
OR_WORDS = ("eller",)
BEFORE = ("før",)
WITHIN = ("om", "innen")
AFTER = ("etter", "fra", "tidligst", "ikke")
EACH = ("hver", "hvert")
READY_WORDS = ("ferdig", "klar", "klart")
DUE_WORDS = ("senest", "innen", "til", "frist", "i løpet av", "i", "på", "den", "kvelden", "formiddag", "ettermiddag")
DOUBT_WORDS = ("omtrent", "foreløpig", "helst", "kanskje", "eventuelt", "rundt")
HASTE = ("snarest", "snarest mulig", "så snart som mulig", "straks", "omgående")
SYMBOLIC = ("fortløpende", "løpende", "kontinuerlig", "inntil videre", "ved behov")
MEETING_AHEAD = ("neste", "kommende")
MEETINGS = ("møte", "gang", "styre")
PLAIN_MEETINGS = ("møte", "møtet", "gang")
THE_MEETINGS = ("møtet",)
THE_BODIES = ("styret", "utvalget", "rådet")
MEETING_JOINTS = ("til", "ved", "på", "før", "innen")
MEETING_WITH = ("med",)
DUE_MARKS = ("senest", "innen", "før", "frist", "ferdig")
DUE_MARKS_OF_A_DAY = ("til",)
DUE_PREPOSITIONS = ("i løpet av", "i", "på", "ved", "til", "den")
CLOCK = ("kl", "klokken", "klokka")
NO_DATE = ("ikke satt", "ikke bestemt", "mangler")
