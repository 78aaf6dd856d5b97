"""Danish: what differs from Swedish. Tables, no code; keys are lower case."""

LITTLE_WORDS = (
    "og", "at", "ikke", "til", "på", "fra", "også", "eller", "efter", "blev", "når", "skal", "af", "for", "et", "samt", "møde",
    "mødet", "derfor", "gennem", "meget", "næste", "er", "hvad", "nogle", "sagen", "inden",
)  # fmt: skip

# --- dates ----------------------------------------------------------------------------------------------------------

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
DUE_WORDS = ("senest", "til", "frist", "i løbet af", "i", "på", "den")
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

# --- the head of minutes --------------------------------------------------------------------------------------------

PRESENT_LABELS = (
    "til stede",
    "tilstede",
    "deltagere",
    "deltagende",
    "fremmødte",
    "mødedeltagere",
    "fremmøde",
    "tilstedeværende",
)
ABSENT_LABELS = ("afbud", "fraværende", "ikke til stede", "meldt afbud", "afbud fra")
NAME_COLUMN = ("navn", "deltager", "medlem")
ORGANISATION_COLUMN = ("organisation", "kommune", "enhed")
ROLE_COLUMN = ("rolle", "stilling", "titel", "post")
GUEST_LABELS = ("gæster", "inviterede", "observatører")
CHAIR_LABELS = ("formand", "mødeleder", "dirigent", "ordstyrer", "forperson")
SECRETARY_LABELS = ("referent", "sekretær", "referat ved", "referat af", "skrevet af")
OTHER_LABELS = ("tid", "sted", "tid og sted", "dato", "dagsorden", "mødested", "tidspunkt")
DATE_LABELS = ("dato", "mødedato", "tid", "tid og sted", "tidspunkt")
NOT_MEETING_DATE = ("næste", "godkendt", "forrige", "underskr", "udsendt")
MEETING_WORDS = ("møde", "referat")
TITLE_WORDS = ("mødereferat", "referat fra", "referat af", "referat", "bestyrelsesmøde", "møde")
BODY_ENDINGS = (
    "bestyrelsen",
    "bestyrelse",
    "udvalget",
    "udvalg",
    "rådet",
    "gruppen",
    "gruppe",
    "foreningen",
    "netværket",
)
ABSENCE = ("meldte afbud", "har meldt afbud", "var fraværende")
OPENED = ("åbnede mødet", "bød velkommen")
NEXT_MEETING = ("næste møde", "næste bestyrelsesmøde", "kommende møder", "dato for næste møde", "mødekalender")

# --- action lists ---------------------------------------------------------------------------------------------------

TASK_HEADINGS = (
    "opgave", "opgaver", "handling", "handlinger", "aktion", "aktioner", "aktionspunkt", "aktionspunkter", "opfølgningspunkt",
    "opfølgningspunkter", "hvad", "hvad skal gøres", "at gøre",
)  # fmt: skip
SUBJECT_HEADINGS = ("sag", "sager", "emne", "beskrivelse", "punkt")
DUE_HEADINGS = ("frist", "deadline", "hvornår", "dato", "senest", "tidsfrist", "færdig senest")
PERSON_HEADINGS = ("ansvarlig", "ansvarlige", "hvem", "ansvar", "udføres af", "tovholder", "ejer")
STATUS_HEADINGS = ("status",)
OTHER_HEADINGS = ("bemærkning", "bemærkninger", "kommentar", "prioritet")
PLACE_HEADINGS = ("sted", "lokale")
BLOCK_ENDS = ("beslutning", "beslutninger", "baggrund", "eventuelt", "orientering", "underskrifter")
DONE_WORDS = ("færdig", "udført", "gennemført", "afsluttet", "lukket")
PROGRESS_WORDS = ("i gang", "påbegyndt", "pågår", "undervejs")
NOBODY = ("ingen", "ikke aftalt")
LIST_TITLES = ("opgaveliste", "opgaver", "aktionsliste", "handlingsliste", "huskeliste", "næste skridt", "planlagt")
DONE_TITLES = ("gjort", "udført", "færdigt", "siden sidst", "sidste uge")
NO_TASK_TITLES = ("dagsorden", "roller", "valg", "kalender", "kommende arrangementer")
TASK_MARKS = ("aktion", "aktionspunkt", "opgave", "opfølgning", "handling")
NO_TASK = ("ingen", "intet")
OWNER_WORDS = ("ansvarlig", "ansvar", "tovholder", "hvem")
STANDING_ROLES = ("hovedansvarlig", "kontaktperson")
MODALS = ("skal", "må", "bør", "lover at", "påtager sig at")
TASK_INFINITIVES = (
    "sende", "skrive", "bestille", "ringe", "undersøge", "kontakte", "lave", "købe", "invitere", "følge op", "indhente", "opdatere",
    "finde", "spørge", "søge", "udarbejde", "indkalde", "forberede", "tjekke",
)  # fmt: skip

# --- reports on earlier tasks ---------------------------------------------------------------------------------------

FOLLOW_UP_TITLES = (
    "referat fra sidste møde", "sidste referat", "godkendelse af referat", "opfølgning", "opfølgning fra sidste møde", "siden sidst",
    "opfølgning på beslutninger",
)  # fmt: skip
FOLLOW_UP_TIMES = ("forrige", "tidligere", "sidste", "siden sidst", "udestående")
FOLLOW_UP_THINGS = ("referat", "møde", "opgave", "beslutning")
FOLLOW_UP_HEADINGS = ("status", "opfølgning", "resultat")
TASK_NOUNS = ("opgaven", "sagen")
DONE_PHRASES = ("færdig", "færdigt", "udført", "gennemført", "afsluttet", "sendt", "gjort", "klaret")
OPEN_PHRASES = ("udestår", "i gang", "udskudt", "udsættes", "ikke færdig", "ikke gjort", "ikke udført", "undervejs")
CANCELLED_PHRASES = ("bortfalder", "aflyst", "udgår", "ikke aktuelt", "ikke længere aktuelt")
UNCLEAR_PHRASES = ("uklart",)

# --- words that give somebody a task --------------------------------------------------------------------------------

PAST_MEETING = ("sidste møde", "forrige møde", "tidligere møde", "sidste år")
REJECTED = ("afvist", "udsat", "forkastet", "bortfaldt", "trukket")
PROPOSED = ("foreslog", "foreslår", "forslag")
DECIDING = ("besluttede", "beslutter", "besluttet", "vedtog", "vedtaget", "enige om")
DECISION_HEADINGS = ("beslutning", "beslutninger", "vedtaget", "bestyrelsen besluttede")
PROPOSAL_HEADINGS = ("forslag", "indstilling", "indkomne forslag")
REPORT_HEADINGS = ("orientering", "beretning", "baggrund", "rapport")
THAT = ("at",)
ASSIGN_TO = ("beder", "bedes", "pålægger", "giver")
GIVE = ("giver", "gav", "givet")
RECEIVE = ("får", "fik")
AS_TASK = ("til opgave", "opgaven", "ansvaret", "ansvar")
CHARGED = ("bedes", "pålægges")
TAKE_ON = ("påtager sig", "påtog sig", "tager sig af", "lover", "tilbød")
DEEDS = {
    "sender": "sende", "skriver": "skrive", "bestiller": "bestille", "ringer": "ringe", "undersøger": "undersøge",
    "kontakter": "kontakte", "laver": "lave", "køber": "købe", "inviterer": "invitere", "følger op": "følge op", "indhenter": "indhente",
    "opdaterer": "opdatere", "udarbejder": "udarbejde", "indkalder": "indkalde", "tager kontakt": "tage kontakt", "sørger for": "sørge for",
    "kigger på": "kigge på", "vender tilbage": "vende tilbage", "forbereder": "forberede", "tjekker": "tjekke",
}  # fmt: skip
AUXILIARIES = ("skal", "må")
NO_DEEDS = ("være", "blive", "have", "få", "kunne", "koste", "gælde", "holdes", "afholdes")
BY_AGENT = ("af",)
NEGATIONS = ("ikke", "aldrig", "ingen")
MAYBE = ("hvis", "om", "måske", "burde", "kunne", "ville", "ønsker", "håber", "spurgte")
TELLING = (
    "orienterede",
    "orienterer",
    "informerede",
    "fortalte",
    "mener",
    "mente",
    "sagde",
    "foreslog",
    "påpegede",
    "berettede",
)
ONE_BEFORE = ("han", "hun")
OWN_BODIES = ("bestyrelsen", "udvalget", "gruppen", "sekretariatet")

# --- people ---------------------------------------------------------------------------------------------------------

ROLE_HEADS = {
    "formand": "formanden", "næstformand": "næstformanden", "sekretær": "sekretæren", "kasserer": "kassereren",
    "leder": "lederen", "konsulent": "konsulenten", "revisor": "revisoren",
}  # fmt: skip
EVERYBODY = ("alle", "samtlige")
PERSON_JOINTS = ("og",)
IN_COUNSEL = ("sammen med", "i samråd med", "i samarbejde med")
BODY_WORDS = ("alle", "bestyrelsen", "udvalget", "sekretariatet", "medlemmerne", "gruppen")
BODY_TAILS = ("bestyrelsen", "udvalget", "sekretariatet", "gruppen", "rådet")
NOT_NAMES = (
    "sag", "sagen", "referat", "møde", "mødet", "bestyrelsen", "til", "stede", "afbud", "frist", "ansvarlig", "næste", "dato", "sted",
    "orientering", "eventuelt", "opfølgning", "ad", "alle", "opgaver",
)  # fmt: skip
