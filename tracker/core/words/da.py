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
POINT_WORDS = ("ad", "punkt", "pkt", "sag")

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
ROLE_WORDS = (
    "formand", "næstformand", "forperson", "kasserer", "sekretær", "referent", "konsulent", "suppleant",
    "bestyrelsesmedlem", "dirigent", "ordstyrer", "direktør", "rektor", "observatør", "medlem",
)  # fmt: skip
ROLE_COLUMN = ("rolle", "stilling", "titel", "post")
GUEST_LABELS = ("gæster", "inviterede", "observatører")
CHAIR_LABELS = ("formand", "mødeleder", "dirigent", "ordstyrer", "forperson")
SECRETARY_LABELS = ("referent", "sekretær", "referat ved", "referat af", "skrevet af")
OTHER_LABELS = ("tid", "sted", "tid og sted", "dato", "dagsorden", "mødested", "tidspunkt")
DATE_LABELS = ("dato", "mødedato", "tid", "tid og sted", "tidspunkt")
NOT_MEETING_DATE = ("næste", "godkendt", "forrige", "underskr", "udsendt")
CORRECTED = ("rettet", "ændret", "revideret", "korrigeret", "opdateret")
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
ATTENDANCE_WORDS = ("til stede", "tilstede", "fremmød", "mødedeltag")
ELECTED = ("blev valgt", "vælges", "valgtes")
ALSO = ("også", "samt", "desuden")
OPENED = ("åbnede mødet", "bød velkommen")
NEXT_MEETING = ("næste møde", "næste bestyrelsesmøde", "kommende møder", "dato for næste møde", "mødekalender")
ANNOUNCED_MEETINGS = ("møde",)
EXTRA_MEETINGS = ("ekstra møde", "ekstraordinært møde")
IS_HELD = ("holdes", "bliver", "er")
IS_WORDS = ("er", "bliver")
CALLED_OFF = ("aflyst", "aflyses", "udgår")
MOVES = ("flyttes", "flyttet", "udsættes", "udsat")
MOVED_FROM = ("fra",)
MOVED_TO = ("til", "den")
UNLESS = ("forslag", "foreslår", "ønsker")

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
LIST_TITLES = (
    "opgaveliste", "opgaver", "aktionsliste", "handlingsliste", "huskeliste", "næste skridt", "planlagt", "aktioner",
    "aktionspunkter", "handlingsplan", "nye opgaver", "hvem gør hvad", "opfølgningsliste", "to do-liste", "at gøre",
    "arbejdsopgaver",
)  # fmt: skip
DONE_TITLES = ("gjort", "udført", "færdigt", "siden sidst", "sidste uge")
NO_TASK_TITLES = ("dagsorden", "roller", "valg", "kalender", "kommende arrangementer")
TASK_MARKS = ("aktion", "aktionspunkt", "opgave", "opfølgning", "handling")
NO_TASK = ("ingen", "intet")
OWNER_WORDS = ("ansvarlig", "ansvar", "tovholder", "hvem")
STANDING_ROLES = ("hovedansvarlig", "kontaktperson")
MODALS = ("skal", "må", "bør", "lover at", "påtager sig at")
REPORTING = ("har", "havde", "er", "var", "blev", "fik", "gik", "tog", "gav", "kom")
NO_VERBS = ("er", "har", "eller", "efter", "over", "under", "per", "var", "når", "mer")
TASK_INFINITIVES = (
    "sende", "skrive", "bestille", "ringe", "undersøge", "kontakte", "lave", "købe", "invitere", "følge op",
    "indhente", "opdatere", "finde", "spørge", "søge", "udarbejde", "indkalde", "forberede", "tjekke", "rydde",
    "male", "reparere", "aflevere", "levere", "leje", "gøre", "lægge", "tage", "tage kontakt", "sørge", "bede",
    "give", "se", "ordne", "hente", "betale", "informere", "afklare", "vurdere", "dele", "publicere", "aftale",
    "tale", "snakke", "rapportere", "planlægge", "organisere", "rense", "fikse", "læse", "hænge", "trykke", "samle",
    "registrere", "justere", "præsentere", "fremlægge", "rykke", "drøfte", "åbne", "tælle", "udsende", "sende ud",
    "revidere", "sælge", "fremsende", "udrede",
)  # fmt: skip

# --- reports on earlier tasks ---------------------------------------------------------------------------------------

FOLLOW_UP_TITLES = (
    "referat fra sidste møde", "sidste referat", "godkendelse af referat", "opfølgning", "opfølgning fra sidste møde",
    "siden sidst", "opfølgning på beslutninger", "opfølgning siden sidst", "gennemgang af sidste referat",
    "referat fra sidst", "forrige referat", "opfølgning på opgaver", "opfølgning på sidste møde",
    "opfølgning fra sidst", "status på opgaver",
)  # fmt: skip
FOLLOW_UP_TIMES = ("forrige", "tidligere", "sidste", "siden sidst", "udestående")
FOLLOW_UP_THINGS = ("referat", "møde", "opgave", "beslutning")
FOLLOW_UP_HEADINGS = ("status", "opfølgning", "resultat")
COPULAS = ("er", "er nu", "er endnu", "blev", "er blevet", "har", "mangler at blive")
TASK_NOUNS = ("opgaven", "sagen")
DONE_PHRASES = (
    "færdig", "færdigt", "udført", "gennemført", "afsluttet", "sendt", "gjort", "klaret", "ordnet", "i orden",
    "fuldført", "bestilt", "betalt", "leveret", "fulgt op",
)  # fmt: skip
OPEN_PHRASES = (
    "udestår", "i gang", "udskudt", "udsættes", "ikke færdig", "ikke gjort", "ikke udført", "undervejs",
    "ikke påbegyndt", "ikke startet", "påbegyndt", "mangler", "ikke sendt", "ikke færdigt", "arbejdes videre",
    "fortsætter", "afventer", "venter", "i proces",
)  # fmt: skip
CANCELLED_PHRASES = ("bortfalder", "aflyst", "udgår", "ikke aktuelt", "ikke længere aktuelt")
UNCLEAR_PHRASES = ("uklart",)

# --- words that give somebody a task --------------------------------------------------------------------------------

PAST_MEETING = ("sidste møde", "forrige møde", "tidligere møde", "sidste år")
IN_MONTH = ("i",)
DECIDES = ("besluttede", "beslutter", "vedtog", "vedtager", "godkendte", "godkender")
PAST_DECISION = ("besluttede", "vedtog", "besluttet", "vedtaget", "fik", "bad", "pålagde")
REJECTED = ("afvist", "udsat", "forkastet", "bortfaldt", "trukket", "afslået", "udsættes", "nedstemt", "ikke vedtaget")
PROPOSED = ("foreslog", "foreslår", "forslag")
ACCEPTED = (
    "forslaget blev vedtaget", "forslaget blev enstemmigt vedtaget", "forslaget vedtages", "forslaget vedtaget",
    "forslaget blev godkendt", "forslaget enstemmigt vedtaget", "indstillingen blev godkendt",
    "i overensstemmelse med forslaget", "som indstillet", "indstillingen blev tiltrådt",
)  # fmt: skip
DECIDING = (
    "besluttede", "beslutter", "besluttet", "vedtog", "vedtaget", "enige om", "vedtager", "vedtages", "aftalte",
    "aftalt", "aftaler", "blev enige om", "er enige om", "beslutte", "vedtage", "aftaltes", "aftales", "besluttes",
    "vedtoges",
)  # fmt: skip
DECISION_HEADINGS = (
    "beslutning", "beslutninger", "vedtaget", "bestyrelsen besluttede", "det blev besluttet", "det blev vedtaget",
    "konklusion", "vedtagelse", "besluttet", "aftale", "aftalt",
)  # fmt: skip
PROPOSAL_HEADINGS = ("forslag", "indstilling", "indkomne forslag")
BACKGROUND_HEADINGS = ("baggrund", "sagsfremstilling", "sagsfremstillingen", "vurdering")
REPORT_HEADINGS = (
    "orientering", "beretning", "baggrund", "rapport", "orienteringer", "beretninger", "rapporter", "meddelelser",
    "siden sidst", "nyt fra",
)  # fmt: skip
RULE_HEADINGS = ("vedtægter", "retningslinjer", "forretningsorden", "reglement", "rutiner", "mål", "formål")
ELECTION_HEADINGS = ("valg", "konstituering")
THAT = ("at",)
ASSIGN_TO = ("beder", "bedes", "pålægger", "giver", "bede", "bad", "anmoder", "anmode", "opfordrer", "pålagde")
ASK = ("beder", "bad", "bede")
GIVE = ("giver", "gav", "givet", "give")
RECEIVE = ("får", "fik")
AS_TASK = ("til opgave", "opgaven", "ansvaret", "ansvar", "som opgave", "i opgave", "i opdrag")
CHARGED = ("bedes", "pålægges")
TAKE_ON = (
    "påtager sig", "påtog sig", "tager sig af", "lover", "tilbød", "lovede", "tilbød sig", "tilbyder sig",
    "tager ansvar for", "tager ansvaret for", "tager på sig", "tog på sig",
)  # fmt: skip
ANSWER_FOR = ("har ansvar for", "har ansvaret for", "er ansvarlig for", "er ansvarlige for", "have ansvaret for")
DEEDS = {
    "sender": "sende", "skriver": "skrive", "bestiller": "bestille", "ringer": "ringe", "undersøger": "undersøge",
    "kontakter": "kontakte", "laver": "lave", "køber": "købe", "inviterer": "invitere", "følger op": "følge op",
    "indhenter": "indhente", "opdaterer": "opdatere", "udarbejder": "udarbejde", "indkalder": "indkalde",
    "tager kontakt": "tage kontakt", "sørger for": "sørge for", "kigger på": "kigge på",
    "vender tilbage": "vende tilbage", "forbereder": "forberede", "tjekker": "tjekke", "rydder": "rydde",
    "ordner": "ordne", "fikser": "fikse", "henter": "hente", "leverer": "levere", "lejer": "leje",
    "tager med": "tage med", "lægger ud": "lægge ud", "fremlægger": "fremlægge", "taler med": "tale med",
    "snakker med": "snakke med", "tager fat i": "tage fat i", "sender ud": "sende ud", "udsender": "udsende",
    "afklarer": "afklare", "reparerer": "reparere", "reviderer": "revidere", "rykker": "rykke",
    "giver besked": "give besked", "hører": "høre", "spørger": "spørge", "skaffer": "skaffe", "ser på": "se på",
    "finder": "finde", "tager ansvar for": "tage ansvar for", "aftaler": "aftale",
}  # fmt: skip
AUXILIARIES = ("skal", "må", "har lovet at", "kommer til at", "skal prøve at")
AUXILIARIES_OF_ANY_VERB = ("skal", "må")
AUXILIARIES_IF_DECIDED = ("skulle", "bør", "burde")
NO_DEEDS = (
    "være", "blive", "have", "få", "kunne", "koste", "gælde", "holdes", "afholdes", "lede", "deltage", "repræsentere",
    "fratræde", "træde", "tiltræde", "overtage", "sidde", "stå", "gå", "komme", "rejse", "fortsætte", "begynde",
    "slutte", "ske", "foregå", "stille", "bo", "ville", "hedde", "vide", "mangle",
)  # fmt: skip
NO_DEEDS_NOW = (
    "er", "var", "har", "bliver", "kan", "får", "må", "eller", "efter", "under", "over", "per", "når", "for", "mener",
    "synes", "tror", "ved", "leder", "deltager", "sidder", "står", "går", "kommer", "stiller", "træder", "slutter",
    "starter", "fortsætter", "takker", "ønsker", "håber", "refererer", "foreslår", "gælder", "består", "tilhører",
    "repræsenterer", "mangler", "godkender", "vælger", "glæder", "savner", "påtager",
)  # fmt: skip
BY_AGENT = ("af",)
ADVERBS = (
    "også", "derfor", "derefter", "da", "nu", "selv", "så", "først", "snarest", "videre", "desuden", "sammen",
    "straks",
)  # fmt: skip
OPENERS = (
    "til", "inden", "før", "efter", "på", "i", "ved", "derfor", "derefter", "desuden", "så", "da", "nu", "videre",
    "senest", "dette", "det", "sagen", "samtidig", "først", "når", "med", "om", "for",
)  # fmt: skip
CLAUSE_JOINTS = ("at", "og", "men", "samt", "så", "mens", "fordi", "uden")
NEGATIONS = ("ikke", "aldrig", "ingen")
MAYBE = (
    "hvis", "om", "måske", "burde", "kunne", "ville", "ønsker", "håber", "spurgte", "såfremt", "skulle", "bør", "kan",
)  # fmt: skip
ALWAYS = (
    "altid", "årligt", "hvert år", "hver måned", "løbende", "normalt", "plejer", "ifølge vedtægterne",
    "i henhold til vedtægterne",
)  # fmt: skip
TELLING = (
    "orienterede", "orienterer", "informerede", "fortalte", "mener", "mente", "sagde", "foreslog", "påpegede",
    "berettede", "informerer", "fortæller", "rapporterede", "siger", "spørger", "spurgte", "håber", "håbede",
    "ønsker", "ønskede", "foreslår", "understregede", "oplyste", "oplyser", "meddelte", "redegjorde", "redegør",
    "gennemgik", "viste", "takkede", "syntes", "synes", "svarede",
)  # fmt: skip
TELLING_NOW = ("orienterer", "informerer", "fortæller", "siger", "foreslår", "oplyser", "redegør", "mener")
ONE_BEFORE = ("han", "hun")
ALL_OF_US = ("vi",)
OWN_BODIES = ("bestyrelsen", "udvalget", "gruppen", "sekretariatet")

# --- people ---------------------------------------------------------------------------------------------------------

ROLE_HEADS = {
    "formand": "formanden", "næstformand": "næstformanden", "sekretær": "sekretæren", "kasserer": "kassereren",
    "leder": "lederen", "konsulent": "konsulenten", "revisor": "revisoren", "forperson": "forpersonen",
    "referent": "referenten", "pedel": "pedellen", "redaktør": "redaktøren", "koordinator": "koordinatoren",
    "direktør": "direktøren", "dirigent": "dirigenten",
}  # fmt: skip
EVERYBODY = ("alle", "samtlige")
PERSON_JOINTS = ("og",)
IN_COUNSEL = ("sammen med", "i samråd med", "i samarbejde med")
EACH_OF = ("hver", "alle", "samtlige")
MEMBER_NOUNS = ("kommune", "kommuner", "kommunerne", "medlem", "medlemmer", "medlemmerne")
ALL_MEMBERS = ("alle", "samtlige", "medlemmerne", "kommunerne")
BODY_WORDS = ("alle", "bestyrelsen", "udvalget", "sekretariatet", "medlemmerne", "gruppen")
BODY_TAILS = ("bestyrelsen", "udvalget", "sekretariatet", "gruppen", "rådet")
NOT_NAMES = (
    "sag", "sagen", "referat", "møde", "mødet", "bestyrelsen", "til", "stede", "afbud", "frist", "ansvarlig", "næste",
    "dato", "sted", "orientering", "eventuelt", "opfølgning", "ad", "alle", "opgaver", "opgaveliste", "aktionsliste",
    "det", "dette", "den", "vi", "han", "hun", "derefter", "vedtaget", "forslag", "aktion", "opgave", "baggrund",
    "intet", "ingen", "valg", "siden", "beslutning", "formand", "referent", "deltagere", "dagsorden",
)  # fmt: skip
NOUN_ENDINGS = ("liste", "listen", "tion", "tionen", "else", "ingen", "hed", "heden", "møde", "mødet", "referat")
