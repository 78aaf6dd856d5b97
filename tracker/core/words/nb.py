"""Norwegian (bokmål): what differs from Swedish. Tables, no code; keys are lower case."""

LITTLE_WORDS = (
    "og", "å", "ikke", "til", "på", "fra", "også", "eller", "etter", "ble", "når", "skal", "av", "for", "et", "samt", "møte",
    "møtet", "derfor", "gjennom", "mye", "neste", "er", "hva", "noen", "innen",
)  # fmt: skip

# --- dates ----------------------------------------------------------------------------------------------------------

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
POINT_WORDS = ("sak", "saknr", "sak nr", "punkt", "pkt")

# --- the head of minutes --------------------------------------------------------------------------------------------

PRESENT_LABELS = (
    "til stede", "tilstede", "tilstedeværende", "deltakere", "møtende", "møtte", "deltok", "medlemmer til stede", "oppmøte",
)  # fmt: skip
ABSENT_LABELS = ("forfall", "fraværende", "meldt forfall", "ikke til stede", "frafall")
NAME_COLUMN = ("navn", "deltaker", "medlem")
ORGANISATION_COLUMN = ("organisasjon", "kommune", "virksomhet", "enhet")
ROLE_WORDS = (
    "leder", "styreleder", "møteleder", "nestleder", "kasserer", "sekretær", "referent", "rådgiver", "rådmann",
    "ordfører", "varamedlem", "styremedlem", "kommunedirektør", "rektor", "observatør", "medlem",
)  # fmt: skip
ROLE_COLUMN = ("rolle", "stilling", "verv", "tittel")
GUEST_LABELS = ("gjester", "inviterte", "observatører", "invitert")
CHAIR_LABELS = ("møteleder", "leder", "ordfører", "ordstyrer", "styreleder")
SECRETARY_LABELS = ("referent", "sekretær", "møtesekretær", "protokollfører", "referat ved", "ført av")
ADJUSTER_LABELS = ("protokollunderskrivere", "underskrivere")
OTHER_LABELS = ("tid", "sted", "tid og sted", "dato", "møtedato", "dagsorden", "saksliste", "møtested", "klokkeslett")
DATE_LABELS = ("dato", "møtedato", "tid", "tid og sted", "tidspunkt")
NOT_MEETING_DATE = ("neste", "godkjent", "forrige", "underskr", "utsendt", "innkalt")
CORRECTED = ("rettet", "endret", "revidert", "korrigert", "oppdatert")
MEETING_WORDS = ("møte", "referat", "protokoll")
TITLE_WORDS = ("møtereferat", "referat fra", "referat", "protokoll fra", "styremøte", "møte")
BODY_ENDINGS = ("styret", "utvalget", "rådet", "gruppa", "gruppen", "komiteen", "nemnda", "nettverket", "forumet")
ABSENCE = ("meldte forfall", "har meldt forfall", "var fraværende")
ATTENDANCE_WORDS = ("til stede", "tilstede", "deltak")
ELECTED = ("ble valgt", "velges")
ALSO = ("også", "samt", "dessuten")
OPENED = ("åpnet møtet", "ønsket velkommen")
NEXT_MEETING = ("neste møte", "neste styremøte", "kommende møter", "dato for neste møte", "møteplan")
ANNOUNCED_MEETINGS = ("møte",)
EXTRA_MEETINGS = ("ekstra møte", "ekstraordinært møte", "ekstramøte")
IS_HELD = ("holdes", "blir", "er")
DAY_PREPOSITIONS = ("på",)
IS_WORDS = ("er", "blir")
CALLED_OFF = ("avlyst", "avlyses", "utgår")
MOVES = ("flyttes", "flyttet", "utsettes", "utsatt")
MOVED_FROM = ("fra",)
MOVED_TO = ("til", "den")
UNLESS = ("forslag", "foreslår", "ønsker")

# --- action lists ---------------------------------------------------------------------------------------------------

TASK_HEADINGS = (
    "oppgave", "oppgaver", "tiltak", "aksjon", "aksjoner", "aksjonspunkt", "aksjonspunkter", "oppfølgingspunkt", "oppfølgingspunkter",
    "å gjøre", "gjøremål", "hva", "hva skal gjøres", "handling",
)  # fmt: skip
SUBJECT_HEADINGS = ("sak", "saker", "emne", "tema", "beskrivelse")
DUE_HEADINGS = ("frist", "når", "dato", "innen", "tidsfrist", "ferdig innen", "sluttdato")
PERSON_HEADINGS = ("ansvarlig", "ansvarlige", "hvem", "ansvar", "utføres av", "oppfølging av", "eier")
STATUS_HEADINGS = ("status", "fremdrift", "framdrift")
OTHER_HEADINGS = ("kommentar", "merknad", "prioritet", "saksnr")
PLACE_HEADINGS = ("sted", "rom")
BLOCK_ENDS = ("vedtak", "bakgrunn", "eventuelt", "diskusjon", "orientering", "underskrifter")
DONE_WORDS = ("ferdig", "utført", "gjennomført", "avsluttet", "lukket")
PROGRESS_WORDS = ("pågår", "påbegynt", "i gang", "under arbeid")
NOBODY = ("ingen", "ikke bestemt")
LIST_TITLES = (
    "aksjonsliste", "oppgaveliste", "oppgaver", "oppfølgingspunkter", "tiltaksliste", "å gjøre", "gjøremål",
    "neste steg", "planlagt", "aksjoner", "aksjonspunkter", "tiltak", "huskeliste", "nye oppgaver", "hvem gjør hva",
    "oppfølgingsliste", "arbeidsoppgaver",
)  # fmt: skip
DONE_TITLES = ("gjort", "ferdig", "utført", "gjort siden sist", "siden sist", "forrige uke")
NO_TASK_TITLES = ("saksliste", "dagsorden", "roller", "valg", "kalender", "kommende arrangementer")
TASK_MARKS = ("aksjon", "aksjonspunkt", "oppgave", "tiltak", "oppfølging", "å gjøre")
NO_TASK = ("ingen", "ingen tiltak", "ingen oppfølging")
OWNER_WORDS = ("ansvarlig", "ansvar", "ansv.", "hvem", "oppfølging ved")
STANDING_ROLES = ("hovedansvarlig", "kontaktperson")
MODALS = ("skal", "må", "bør", "tar på seg å", "lover å")
REPORTING = ("har", "hadde", "er", "var", "ble", "fikk", "gikk", "tok", "ga", "kom")
NO_VERBS = ("er", "har", "eller", "etter", "over", "under", "per", "var", "når", "mer")
TASK_INFINITIVES = (
    "sende", "skrive", "bestille", "ringe", "sjekke", "kontakte", "lage", "kjøpe", "invitere", "undersøke",
    "følge opp", "innhente", "oppdatere", "finne", "spørre", "søke", "melde", "gjennomføre", "utarbeide", "sette opp",
    "forberede", "rydde", "male", "reparere", "levere", "leie", "gjøre", "legge", "ta", "ta kontakt", "sørge", "be",
    "gi", "se", "ordne", "hente", "betale", "informere", "avklare", "vurdere", "dele", "publisere", "avtale", "møte",
    "snakke", "rapportere", "planlegge", "organisere", "rense", "fikse", "lese", "henge", "trykke", "samle",
    "registrere", "justere", "presentere", "legge frem", "purre", "varsle", "drøfte", "åpne", "telle", "sjekke ut",
    "utrede", "revidere", "selge",
)  # fmt: skip

# --- reports on earlier tasks ---------------------------------------------------------------------------------------

FOLLOW_UP_TITLES = (
    "forrige referat", "referat fra forrige møte", "godkjenning av referat", "oppfølging fra forrige møte",
    "oppfølging", "forrige møte", "siden sist", "oppfølging av vedtak", "oppfølging av forrige referat",
    "gjennomgang av forrige referat", "referat fra sist", "referatsaker fra sist", "oppfølgingssaker",
    "status oppgaver", "oppfølging av oppgaver",
)  # fmt: skip
FOLLOW_UP_TIMES = ("forrige", "tidligere", "siden sist", "utestående")
FOLLOW_UP_THINGS = ("referat", "møte", "oppgave", "vedtak", "tiltak")
FOLLOW_UP_HEADINGS = ("status", "oppfølging", "resultat")
COPULAS = ("er", "er nå", "er ennå", "ble", "er blitt", "har")
TASK_NOUNS = ("oppgaven", "tiltaket", "saken")
DONE_PHRASES = (
    "ferdig", "utført", "gjennomført", "avsluttet", "sendt", "gjort", "levert", "ordnet", "i orden", "fullført",
    "bestilt", "betalt", "fulgt opp",
)  # fmt: skip
OPEN_PHRASES = (
    "gjenstår", "pågår", "utsatt", "utsettes", "ikke ferdig", "ikke gjort", "ikke utført", "under arbeid",
    "følges opp", "ikke påbegynt", "ikke startet", "påbegynt", "i gang", "ikke levert", "ikke sendt",
    "arbeides videre", "fortsetter", "kommer tilbake", "venter", "står igjen",
)  # fmt: skip
CANCELLED_PHRASES = ("utgår", "avlyst", "frafalt", "ikke aktuelt", "ikke lenger aktuelt")
UNCLEAR_PHRASES = ("uklart",)

# --- words that give somebody a task --------------------------------------------------------------------------------

PAST_MEETING = ("forrige møte", "sist møte", "tidligere møte", "i fjor")
IN_MONTH = ("i",)
DECIDES = ("vedtok", "vedtar", "besluttet", "beslutter", "godkjente", "godkjenner")
PAST_DECISION = ("vedtok", "besluttet", "bestemte", "vedtatt", "fikk", "ba")
REJECTED = (
    "avvist", "utsatt", "forkastet", "falt", "trukket", "avslått", "ble avvist", "utsettes", "nedstemt",
    "ikke vedtatt",
)  # fmt: skip
PROPOSED = ("foreslo", "foreslår", "forslag")
ACCEPTED = (
    "forslaget ble vedtatt", "forslaget ble enstemmig vedtatt", "forslaget vedtas", "forslaget vedtatt",
    "forslaget ble godkjent", "forslaget enstemmig vedtatt", "innstillingen ble vedtatt", "i tråd med forslaget",
    "som innstilt", "innstillingen ble enstemmig vedtatt",
)  # fmt: skip
DECIDING = (
    "vedtok", "vedtar", "vedtatt", "besluttet", "bestemte", "enige om", "bestemt", "vedtas", "beslutter",
    "ble enige om", "er enige om", "vedta", "beslutte", "avtalt", "avtalte", "ble avtalt", "besluttes", "beslutta",
)  # fmt: skip
DECISION_HEADINGS = (
    "vedtak", "beslutning", "styret vedtok", "enstemmig vedtak", "vedtatt", "vedtak fattet", "beslutninger",
    "det ble vedtatt", "vedtak i saken",
)  # fmt: skip
PROPOSAL_HEADINGS = ("forslag", "forslag til vedtak", "innstilling")
BACKGROUND_HEADINGS = ("bakgrunn", "saksopplysninger", "saksfremstilling", "vurdering")
REPORT_HEADINGS = (
    "orientering", "orienteringer", "bakgrunn", "rapport", "orienteringssaker", "rapporter", "meldinger",
    "referatsaker", "siden sist",
)  # fmt: skip
RULE_HEADINGS = ("vedtekter", "retningslinjer", "instruks", "reglement", "rutiner", "mål", "formål")
ELECTION_HEADINGS = ("valg", "konstituering")
THAT = ("å", "at")
ASSIGN_TO = ("ber", "bes", "pålegger", "gir", "be", "ba", "bad", "anmoder", "anmode", "instruerer", "oppfordrer")
ASK = ("ber", "ba", "be")
GIVE = ("gir", "gitt", "ga", "gi")
RECEIVE = ("får", "fikk")
AS_TASK = ("i oppdrag", "oppdraget", "oppgaven", "ansvaret", "ansvar", "i oppgave", "som oppgave", "til oppgave")
CHARGED = ("bes om", "bes", "pålegges")
TAKE_ON = (
    "tar på seg", "tok på seg", "påtar seg", "lover", "lovet", "lovte", "påtok seg", "tilbød seg", "tilbyr seg",
    "tar ansvar for", "tar ansvaret for",
)  # fmt: skip
ANSWER_FOR = ("har ansvar for", "har ansvaret for", "er ansvarlig for", "er ansvarlige for", "ha ansvaret for")
DEEDS = {
    "sender": "sende", "skriver": "skrive", "bestiller": "bestille", "ringer": "ringe", "sjekker": "sjekke",
    "kontakter": "kontakte", "lager": "lage", "kjøper": "kjøpe", "inviterer": "invitere", "undersøker": "undersøke",
    "følger opp": "følge opp", "innhenter": "innhente", "oppdaterer": "oppdatere", "utarbeider": "utarbeide",
    "tar kontakt": "ta kontakt", "sørger for": "sørge for", "ser på": "se på", "setter opp": "sette opp",
    "forbereder": "forberede", "kommer tilbake": "komme tilbake", "tar ansvar for": "ta ansvar for",
    "rydder": "rydde", "ordner": "ordne", "fikser": "fikse", "henter": "hente", "leverer": "levere", "leier": "leie",
    "tar med": "ta med", "legger ut": "legge ut", "legger fram": "legge fram", "legger frem": "legge frem",
    "lager ferdig": "lage ferdig", "snakker med": "snakke med", "tar opp": "ta opp", "sender ut": "sende ut",
    "kaller inn": "kalle inn", "avklarer": "avklare", "reparerer": "reparere", "utreder": "utrede",
    "reviderer": "revidere", "melder fra": "melde fra", "purrer": "purre", "melder": "melde",
    "gir beskjed": "gi beskjed", "hører med": "høre med", "spør": "spørre", "skaffer": "skaffe",
}  # fmt: skip
AUXILIARIES = ("skal", "må", "kommer til å", "har lovet å", "skal prøve å")
AUXILIARIES_OF_ANY_VERB = ("skal", "må")
AUXILIARIES_IF_DECIDED = ("skulle", "bør", "burde")
NO_DEEDS = (
    "være", "bli", "ha", "få", "kunne", "koste", "gjelde", "holdes", "avholdes", "lede", "delta", "representere",
    "fratre", "tre", "tiltre", "overta", "sitte", "stå", "gå", "komme", "reise", "fortsette", "begynne", "slutte",
    "skje", "foregå", "stille", "trenge", "bo", "ville", "hete", "vite",
)  # fmt: skip
NO_DEEDS_NOW = (
    "er", "var", "har", "blir", "kan", "får", "må", "eller", "etter", "under", "over", "per", "når", "for", "trenger",
    "mener", "synes", "tror", "vet", "leder", "deltar", "sitter", "står", "går", "kommer", "stiller", "trer",
    "fratrer", "slutter", "starter", "fortsetter", "takker", "ønsker", "håper", "refererer", "foreslår", "gjelder",
    "består", "tilhører", "representerer", "mangler", "godkjenner", "velger", "gleder", "savner",
)  # fmt: skip
BY_AGENT = ("av",)
ADVERBS = (
    "også", "derfor", "deretter", "da", "nå", "selv", "så", "først", "snarest", "videre", "dessuten", "sammen",
    "straks",
)  # fmt: skip
OPENERS = (
    "til", "innen", "før", "etter", "på", "i", "ved", "derfor", "deretter", "dessuten", "så", "da", "nå", "videre",
    "senest", "etterpå", "dette", "det", "saken", "samtidig", "først", "når", "med", "om", "for",
)  # fmt: skip
CLAUSE_JOINTS = ("at", "og", "men", "samt", "så", "mens", "fordi", "uten")
NEGATIONS = ("ikke", "aldri", "ingen")
MAYBE = (
    "hvis", "om", "kanskje", "burde", "kunne", "ville", "ønsker", "håper", "spurte", "dersom", "skulle", "bør", "kan",
)  # fmt: skip
ALWAYS = (
    "alltid", "årlig", "hvert år", "hver måned", "løpende", "vanligvis", "normalt", "ifølge vedtektene",
    "i henhold til vedtektene",
)  # fmt: skip
TELLING = (
    "orienterte", "orienterer", "informerte", "informerer", "fortalte", "mener", "mente", "sa", "foreslo", "påpekte",
    "rapporterte", "forteller", "rapporterer", "sier", "spør", "spurte", "håper", "håpet", "ønsker", "ønsket",
    "foreslår", "understreket", "opplyste", "opplyser", "meldte", "redegjorde", "redegjør", "gjennomgikk", "viste",
    "takket", "syntes", "synes", "antydet", "svarte",
)  # fmt: skip
TELLING_NOW = (
    "orienterer", "informerer", "forteller", "rapporterer", "sier", "foreslår", "opplyser", "redegjør", "mener",
)  # fmt: skip
ONE_BEFORE = ("han", "hun")
ALL_OF_US = ("vi",)
OWN_BODIES = ("styret", "utvalget", "gruppa", "gruppen", "komiteen", "administrasjonen")

# --- people ---------------------------------------------------------------------------------------------------------

ROLE_HEADS = {
    "leder": "lederen", "styreleder": "styrelederen", "sekretær": "sekretæren", "kasserer": "kassereren",
    "daglig leder": "daglig leder", "rådgiver": "rådgiveren", "rektor": "rektoren", "ordfører": "ordføreren",
    "rådmann": "rådmannen", "nestleder": "nestlederen", "møteleder": "møtelederen", "referent": "referenten",
    "formann": "formannen", "vaktmester": "vaktmesteren", "redaktør": "redaktøren", "koordinator": "koordinatoren",
    "prosjektleder": "prosjektlederen", "konsulent": "konsulenten", "direktør": "direktøren",
}  # fmt: skip
EVERYBODY = ("alle", "samtlige")
PERSON_JOINTS = ("og",)
IN_COUNSEL = ("sammen med", "i samråd med", "i samarbeid med")
EACH_OF = ("hver", "alle", "samtlige")
MEMBER_NOUNS = ("kommune", "kommuner", "kommunene", "medlem", "medlemmer", "medlemmene")
ALL_MEMBERS = ("alle", "samtlige", "medlemmene", "kommunene")
BODY_WORDS = ("alle", "styret", "administrasjonen", "utvalget", "gruppa", "medlemmene", "alle medlemmer")
BODY_TAILS = ("styret", "utvalget", "komiteen", "gruppa", "administrasjonen", "rådet", "nemnda")
NOT_NAMES = (
    "sak", "saken", "vedtak", "referat", "møte", "møtet", "styret", "til", "stede", "forfall", "frist", "ansvarlig",
    "neste", "dato", "sted", "orientering", "eventuelt", "oppfølging", "forrige", "alle", "oppgaver", "tiltak",
    "aksjonsliste", "oppgaveliste", "det", "dette", "den", "vi", "han", "hun", "deretter", "vedtatt", "forslag",
    "aksjon", "bakgrunn", "ingen", "valg", "siden", "leder", "referent", "deltakere",
)  # fmt: skip
NOUN_ENDINGS = (
    "liste", "listen", "lista", "sjon", "sjonen", "else", "ingen", "het", "heten", "møte", "møtet", "referat", "lag",
)  # fmt: skip
