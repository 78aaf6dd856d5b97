"""Swedish: what minutes say. Tables, no code.

Keys are lower case; slips that people and OCR make stand beside the right word.
"""

LITTLE_WORDS = (
    "och", "att", "är", "inte", "som", "på", "från", "också", "eller", "efter", "blev", "när", "även", "ska", "skall", "av",
    "till", "för", "ett", "samt", "enligt", "möte", "mötet", "därför", "genom", "mycket", "nästa",
)  # fmt: skip

# --- dates ----------------------------------------------------------------------------------------------------------

MONTHS = {
    "januari": 1, "jan": 1,
    "februari": 2, "febuari": 2, "feburari": 2, "febr": 2, "feb": 2,
    "mars": 3, "mar": 3,
    "april": 4, "apr": 4,
    "maj": 5,
    "juni": 6, "jun": 6,
    "juli": 7, "jul": 7,
    "augusti": 8, "agusti": 8, "augsti": 8, "aug": 8,
    "september": 9, "septemper": 9, "sept": 9, "sep": 9,
    "oktober": 10, "oktobert": 10, "okt": 10,
    "november": 11, "nov": 11,
    "december": 12, "deceber": 12, "dec": 12,
}  # fmt: skip

NO_MONTH_ALONE = ("jan", "mar", "jun", "jul")

WEEKDAYS = {
    "måndag": 0, "mandag": 0, "mån": 0,
    "tisdag": 1, "tis": 1,
    "onsdag": 2, "ons": 2,
    "torsdag": 3, "tors": 3, "tor": 3,
    "fredag": 4, "fre": 4,
    "lördag": 5, "lordag": 5, "lör": 5,
    "söndag": 6, "sondag": 6, "sön": 6,
}  # fmt: skip

FULL_WEEKDAYS = ("måndag", "mandag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "lordag", "söndag", "sondag")

DAY_WORDS = {
    "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7, "åttonde": 8,
    "nionde": 9, "tionde": 10, "elfte": 11, "tolfte": 12, "trettonde": 13, "fjortonde": 14, "femtonde": 15,
    "sextonde": 16, "sjuttonde": 17, "artonde": 18, "nittonde": 19, "tjugonde": 20, "tjugoförsta": 21,
    "tjugoandra": 22, "tjugotredje": 23, "tjugofjärde": 24, "tjugofemte": 25, "tjugosjätte": 26, "tjugosjunde": 27,
    "tjugoåttonde": 28, "tjugonionde": 29, "trettionde": 30, "trettioförsta": 31, "förste": 1, "forsta": 1,
    "andre": 2, "sista": 0, "siste": 0, "ultimo": 0,
}  # fmt: skip
ORDINAL_ENDINGS = ("a", "e", "dje", "de")
LAST = ("sista", "siste")
THE = ("den",)

NUMBERS = {
    "en": 1, "ett": 1, "två": 2, "tva": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
    "tio": 10, "tolv": 12, "fjorton": 14,
}  # fmt: skip

ORDINALS = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "1:a": 1, "2:a": 2, "3:e": 3, "4:e": 4}

DAY_UNITS = {
    "dagar": 1, "dagars": 1, "dag": 1, "dgr": 1, "dygn": 1, "veckor": 7, "veckors": 7, "vecka": 7, "v": 7,
}  # fmt: skip
WORKDAY_UNITS = ("arbetsdagar", "arbetsdag", "vardagar")
NTH_UNITS = {
    "dagen": "day", "dag": "day", "vardagen": "workday", "arbetsdagen": "workday", "vardag": "workday", "arbetsdag": "workday",
    "veckan": "week", "vecka": "week",
}  # fmt: skip
MONTH_UNITS = {"månader": 1, "månad": 1, "manader": 1, "manad": 1, "mån": 1, "kvartal": 3, "halvår": 6, "år": 12}

DAYS_AHEAD = {
    "idag": 0, "i dag": 0, "imorgon": 1, "i morgon": 1, "imorron": 1,
    "i övermorgon": 2, "övermorgon": 2,
}  # fmt: skip

MONTHS_AHEAD = {
    "denna månad": 0, "den här månaden": 0, "månadens slut": 0, "slutet av månaden": 0, "månaden": 0,
    "nästa månad": 1, "nästkommande månad": 1, "kommande månad": 1,
}  # fmt: skip
ANY_MONTH = ("månaden",)
WHOLE_YEAR = ("året", "hela året")
YEARS_AHEAD = {"i år": 0, "detta år": 0, "innevarande år": 0, "nästa år": 1, "nästkommande år": 1, "kommande år": 1}

SEASONS = {
    "våren": (5, 31), "vår": (5, 31), "varen": (5, 31),
    "vårterminen": (6, 30), "vt": (6, 30),
    "försommaren": (6, 30), "sommaren": (8, 31), "sommar": (8, 31), "sensommaren": (8, 31),
    "senhösten": (11, 30), "hösten": (11, 30), "höst": (11, 30), "hosten": (11, 30),
    "höstterminen": (12, 31), "ht": (12, 31),
    "vintern": (2, 28), "vinter": (2, 28),
}  # fmt: skip

BEFORE_SEASONS = {
    "våren": (2, 28), "sommaren": (5, 31), "semestern": (6, 15), "semestrarna": (6, 15), "sommarsemestern": (6, 15),
    "hösten": (8, 31), "vintern": (11, 30),
}  # fmt: skip

FEASTS = {
    "jul": "christmas", "julen": "christmas", "julledigheten": "christmas", "julhelgen": "christmas",
    "jullovet": "christmas", "nyår": "new year", "nyåret": "new year",
    "påsk": "easter", "påsken": "easter", "pask": "easter",
    "midsommar": "midsummer", "midsommaren": "midsummer",
}  # fmt: skip

FIXED_DAYS = {
    "valborg": (4, 30), "valborgsmässoafton": (4, 30), "nationaldagen": (6, 6), "lucia": (12, 13), "luciadagen": (12, 13),
    "julafton": (12, 24), "juldagen": (12, 25), "annandag jul": (12, 26), "nyårsafton": (12, 31), "nyårsdagen": (1, 1),
    "trettondagen": (1, 6), "trettondedag jul": (1, 6),
}  # fmt: skip
EASTER_DAYS = {
    "skärtorsdag": -3, "skärtorsdagen": -3, "långfredag": -2, "långfredagen": -2, "påskafton": -1, "påskdagen": 0,
    "annandag påsk": 1, "kristi himmelsfärdsdag": 39, "kristi himmelsfärd": 39, "pingstafton": 48, "pingstdagen": 49,
}  # fmt: skip
MIDSUMMER_DAYS = {"midsommarafton": 0, "midsommardagen": 1}

PARTS = {
    "början": "early", "borjan": "early", "inledningen": "early", "primo": "early", "tidigt": "early", "tidig": "early",
    "mitten": "middle", "medio": "middle", "första halvan": "middle", "första hälften": "middle",
    "slutet": "late", "utgången": "late", "sista delen": "late", "sent": "late", "sen": "late", "andra halvan": "late",
    "andra hälften": "late", "senare delen": "late",
}  # fmt: skip
PART_JOINTS = ("av", "på", "i", "under")

WEEK = ("veckorna", "vecka", "v")
THIS_WEEK = ("denna vecka", "den här veckan", "under veckan", "i veckan", "veckan")
NEXT_WEEK = ("nästa vecka", "nästkommande vecka", "kommande vecka", "nasta vecka", "nästa v")
NEXT = ("nästa", "nästkommande", "nasta")
MONTH_WORD = ("månad", "manad", "månaden")
TURN_OF_MONTH = ("månadsskiftet", "manadsskiftet", "månadsskifte", "mån.skiftet", "skiftet")
MONTHS_OF_TURN = {"månadsskiftet": 1, "månadsskifte": 1, "kvartalsskiftet": 3, "tertialskiftet": 4}
TURN_OF_YEAR = (
    "årsskiftet",
    "årsskifte",
    "arsskiftet",
    "årets slut",
    "slutet av året",
    "utgången av året",
    "under året",
    "inom året",
)
MIDDLE_OF_YEAR = ("halvårsskiftet", "halvårsskifte")
MONTHS_OF_FRACTION = {
    "kvartalet": 3, "kvartal": 3, "kv": 3, "q": 3, "tertialet": 4, "tertial": 4, "t": 4, "halvåret": 6, "halvår": 6,
}  # fmt: skip
YEAR_WORDS = ("under året", "under år", "under", "i år", "år", "senast", "hela")
UP_TO = ("till och med", "till", "t.o.m.", "t.o.m", "t o m", "tom")
AND_WORDS = ("och", "samt")
OR_WORDS = ("eller", "el", "el.", "alternativt", "alt.", "alt")

BEFORE = ("före", "innan", "fore", "inför")
WITHIN = ("inom", "om", "senast om", "senast inom")
AFTER = (
    "efter", "från och med", "fr", "fr.", "från", "f.o.m.", "f.o.m", "fom", "fr.o.m.", "fr.o.m", "fr o m", "from", "tidigast", "senare än", "sedan", "utom", "ej", "inte", "aldrig",
)  # fmt: skip

EACH = ("varje", "varannan", "vartannat", "årligen", "månadsvis")

READY_WORDS = ("klart", "klar", "klara", "färdigt", "färdig")
DUE_WORDS = (
    "senast", "absolut", "dock", "slutfört", "ska", "skall", "vara",
    "bör", "den", "på", "till", "till och med", "t.o.m.", "t.o.m", "t o m", "tom", "vid", "inför", "under", "i", "nu", "kommande", "inkommande", "per", "över", "hela", "inom", "fram", "inte senare än", "ej senare än", "tas", "upp", "lyfts",
    "deadline", "datum", "slutdatum", "förfallodatum", "förfaller", "tidpunkt", "tid", "om", "och", "dagen", "månad",
    "redovisas", "lämnas", "in", "innan", "före", "bitti", "kväll", "kvällen", "morgon", "morgonen", "förmiddag",
    "förmiddagen", "eftermiddag", "eftermiddagen", "lunch", "fm", "em", "f.m.", "e.m.", "uppföljning", "återrapporteras", "rapporteras",
)  # fmt: skip

DOUBT_WORDS = (
    "preliminärt", "preliminart", "preliminär", "prel", "ca", "cirka", "c:a", "omkring", "runt", "kring", "ungefär",
    "förslagsvis", "eventuellt", "ev", "om möjligt", "helst", "kanske", "troligen", "planerat", "tentativt", "eller",
)  # fmt: skip

HASTE = (
    "snarast möjligt", "snarast möjliga", "så snart som möjligt", "så fort som möjligt", "så snart det går",
    "så fort det går", "snarast", "snarats", "skyndsamt", "asap", "omgående", "omgaende", "omedelbart", "omedelbar",
    "omg", "genast",
)  # fmt: skip
SYMBOLIC = (
    "fortlöpande", "löpande", "lopande", "kontinuerligt", "kontinuerlig", "tills vidare", "tillsvidare", "vid behov",
    "vid tillfälle", "på sikt", "framöver", "inom kort", "i närtid", "pågående", "pågår", "direkt",
)  # fmt: skip

MEETING_AHEAD = ("nästa", "nästkommande", "nästföljande", "kommande", "nasta")
MEETINGS = (
    "möte", "mote", "mötet", "ordinarie möte", "sammanträde", "sammanträdet", "ordinarie sammanträde", "träff", "gång", "nämnd", "styrelse", "ledningsgrupp",
    "styrgrupp", "utskott", "fullmäktige", "presidium", "stämma", "apt", "au", "ksau", "ks", "kf",
)  # fmt: skip
PLAIN_MEETINGS = (
    "möte", "mote", "mötet", "möten", "sammanträde", "sammanträdet", "träff", "träffen", "gång", "ordinarie möte",
    "ordinarie sammanträde",
)  # fmt: skip
THE_MEETINGS = ("mötet", "sammanträdet", "träffen", "stämman")
THE_BODIES = (
    "nämnden", "styrelsen", "utskottet", "presidiet", "fullmäktige", "gruppen", "rådet", "ledningen", "ks", "kf", "au",
)  # fmt: skip
MEETING_JOINTS = ("till", "inför", "vid", "på", "i", "senast", "före", "innan")
MEETING_WITH = ("med",)

DUE_MARKS = (
    "senast", "klart", "klar", "klara", "färdigt", "färdig", "före", "innan", "fore", "till och med", "t.o.m.", "t.o.m",
    "t o m", "tom", "deadline", "tidsfrist", "förfaller", "slutdatum", "klardatum", "förfallodatum", "sista dag", "redovisas", "återrapporteras",
    "rapporteras", "återredovisas", "slutredovisas", "slutförs", "slutföras", "slutfört",
)  # fmt: skip
DUE_MARKS_OF_A_DAY = ("till", "inför")
DUE_PREPOSITIONS = (
    "under", "i", "inom", "vid", "på", "nu", "kring", "omkring", "runt", "den", "absolut", "ca", "cirka", "prel", "preliminärt",
    "allra", "dock",
)  # fmt: skip
PUT_OFF = (
    "flyttas", "flytta", "flyttar", "flyttades", "flyttat", "skjuts", "skjuta", "skjuter", "sköts", "senareläggs",
    "förlängs", "förlänga", "förlängdes", "kallas", "kalla", "kallar", "bjuda", "bjuder", "bjud", "inbjudan", "gäller",
    "giltigt",
)  # fmt: skip

NO_DATE = (
    "ej bestämt", "ej beslutat", "ej fastställt", "ej satt", "ej aktuellt", "obestämt", "saknas", "inget", "ingen", "inget datum", "datum saknas", "datum ej satt", "ingen deadline", "utan datum",
    "n/a", "n.a.", "na", "tbd", "tba",
)  # fmt: skip

CLOCK = ("klockan", "kl")

NUMBERED = (
    "§", "§§", "dnr", "diarienr", "diarienummer", "ärende", "ärendenr", "nr", "nummer", "tel", "telefon", "mobil", "fax",
    "punkt", "punkterna", "version", "ver", "sid", "sida", "sidan", "paragraf", "kap", "artikel", "org.nr", "orgnr", "pnr",
    "personnummer", "lag", "sfs", "prop", "rum", "kl", "klockan", "ks", "kf",
)  # fmt: skip

COUNTED = ("protokoll", "protokollet", "minnesanteckningar", "bilaga", "steg", "etapp", "del")

IDIOMS = ("24/7",)

MEASURED = (
    "kr", "kronor", "tkr", "mkr", "mnkr", "sek", "euro", "procent", "promille", "st", "stycken", "personer", "deltagare", "sidor", "sid",
    "tjänst", "tjänster", "årsarbetare", "timmar", "tim", "minuter", "min", "av", "m", "km", "kvm", "ha",
)  # fmt: skip


# --- the head of minutes --------------------------------------------------------------------------------------------

PRESENT_LABELS_WITH_COLON = ("med", "där", "med var", "med på mötet", "här", "här var", "vi var", "närv", "vilka")
PRESENT_SENTENCES = (
    "närvarande var", "närvarande på mötet var", "närvarande vid mötet var", "deltog gjorde", "deltagare var", "med var",
    "på mötet deltog", "i mötet deltog", "vid mötet deltog", "i mötet deltar", "närvarade gjorde", "på plats var",
)  # fmt: skip
PRESENT_LABELS = (
    "närvarande", "närvarande ledamöter", "närvarande ersättare", "beslutande", "beslutande ledamöter",
    "deltagare", "mötesdeltagare", "deltagande", "deltog", "övriga deltagare", "övriga närvarande",
    "övriga", "ledamöter", "ordinarie ledamöter", "ersättare", "tjänstgörande ersättare",
    "ej tjänstgörande ersättare", "icke tjänstgörande ersättare", "tjänstgörande", "tjänstepersoner",
    "tjänstemän", "närvarolista", "medverkande", "på plats", "via länk", "via teams",
    "närvarande på distans", "digitalt", "tjänstgörande ledamöter", "närvarande vid mötet", "deltagarlista",
    "närvarande medlemmar", "närvarande styrelsemedlemmar", "närvarande styrelseledamöter", "fastställande av röstlängd",
    "röstlängd", "upprop", "närvaro", "närvarande personer", "deltagande medlemmar", "närvarande på mötet", "adjungerade",
    "justering av röstlängd", "även närvarande", "deltagare på mötet", "mötesnärvaro",
)  # fmt: skip
ABSENT_LABELS = (
    "frånvarande", "frånvaro", "anmäld frånvaro", "anmält förhinder", "förhinder", "ej närvarande",
    "anmält frånvaro", "förhindrade", "förhindrad", "meddelat förhinder", "frånvarande ledamöter",
    "anmälda förhinder", "ej deltagande", "återbud", "anmält återbud", "borta", "frånv", "ej med",
)  # fmt: skip
NAME_COLUMN = ("namn", "deltagare", "närvarande", "ledamot")
ORGANISATION_COLUMN = (
    "organisation",
    "kommun",
    "arbetsplats",
    "myndighet",
    "förvaltning",
    "representerar",
    "företräder",
    "enhet",
)
ROLE_COLUMN = ("roll", "befattning", "titel", "funktion", "uppdrag")
INITIALS_COLUMN = ("initialer", "initial", "signatur", "sign", "sign.", "förkortning", "kortnamn")
GUEST_LABELS = (
    "inbjudna gäster", "gäster", "inbjudna", "gäst", "inbjuden", "föredragande", "adjungerade gäster",
    "särskilt inbjudna",
)  # fmt: skip
CHAIR_LABELS = (
    "ordförande", "mötesordförande", "ordf", "mötesledare", "sammankallande", "ordförande för mötet",
    "val av ordförande", "val av mötesordförande", "val av ordförande för mötet", "mötets ordförande",
)  # fmt: skip
SECRETARY_LABELS = (
    "sekreterare", "mötessekreterare", "sekr", "vid protokollet", "vid anteckningarna", "protokollförare",
    "protokollfört av", "antecknade", "antecknar", "antecknat av", "anteckningar av", "anteckningar förda av", "skrivet av",
    "för anteckningarna", "vid pennan", "antecknare", "protokollet fört av", "nämndsekreterare",
    "protokollförare vid mötet", "val av sekreterare", "val av mötessekreterare", "mötets sekreterare",
    "val av sekreterare för mötet", "val av protokollförare", "skriver", "in fidem",
)  # fmt: skip
ADJUSTER_LABELS = (
    "justerare", "justeras", "justerat", "justeringsperson", "justeringspersoner", "justerande",
    "utsedd att justera", "utsedda att justera", "val av justerare", "protokolljusterare",
    "mötesjusterare", "val av mötesjusterare", "val av justeringspersoner", "val av justeringsperson",
    "val av protokolljusterare", "justeringsman", "justeringsmän", "val av justeringsmän",
)  # fmt: skip
OTHER_LABELS = (
    "tid", "plats", "plats och tid", "tid och plats", "tid/plats", "plats/tid", "datum", "mötesdatum",
    "sammanträdesdatum", "underskrift", "underskrifter", "paragrafer", "omfattning", "bevis", "anslag",
    "dagordning", "ärenden", "ärendelista", "dnr", "diarienummer", "justeringens plats och tid",
    "justeringsdatum", "organ", "förvaringsplats", "protokoll", "minnesanteckningar", "utdragsbestyrkande",
    "innehåll", "innehållsförteckning", "föredragningslista", "mötestid",
)  # fmt: skip
DATE_LABELS = (
    "sammanträdesdatum", "mötesdatum", "datum för möte", "datum för sammanträde", "datum", "tid och plats",
    "plats och tid", "tid/plats", "plats/tid", "tid", "när", "mötestid", "sammanträdestid", "dag",
    "tidpunkt",
)  # fmt: skip
NOT_MEETING_DATE = (
    "juster", "anslag", "anslås", "nedtag", "uppsätt", "överklag", "publicer", "utskick", "utskriv",
    "expedier", "nästa", "kommande", "föregående", "förra", "kallelse", "bilaga", "reviderad", "version",
    "senast ändrad",
)  # fmt: skip
MEETING_WORDS = (
    "möte", "sammanträde", "protokoll", "anteckningar", "sammankomst", "träff",
)  # fmt: skip
TITLE_WORDS = (
    "sammanträdesprotokoll", "mötesprotokoll", "protokoll", "minnesanteckningar", "mötesanteckningar",
    "anteckningar", "möte",
)  # fmt: skip
REPORT_WORDS = ("uppföljning", "verksamhetsberättelse", "årsrapport", "delårsrapport", "lägesrapport", "slutrapport")
BODY_ENDINGS = (
    "gruppen", "grupp", "nämnden", "nämnd", "styrelsen", "styrelse", "rådet", "råd", "förbundet", "förbund",
    "utskottet", "utskott", "beredningen", "beredning", "kommittén", "kommitté", "ledningen", "nätverket",
    "nätverk", "teamet", "forumet", "forum", "möte", "delegationen", "sammanträde",
)  # fmt: skip
ORGANISATION_ENDINGS = (
    "kommun", "kommuner", "kommunens", "region", "regionen", "regionförbund", "förbundet", "förbund",
    "stad", "stads", "kansli", "kansliet", "kassan", "förmedlingen", "verket", "styrelsen", "myndigheten",
    "sekretariatet", "kontoret", "förvaltningen", "nämnden", "bolaget", "universitet", "universitetet",
    "högskola", "högskolan", "landsting", "landstinget", "sjukhus", "sjukhuset", "museet", "museum",
    "föreningen", "förening", "polisen", "tingsrätt", "skolan", "enheten", "avdelningen", "centrum",
    "hälsan", "tjänsten", "rådet", "gruppen", "samverkan", "räddningstjänst", "räddningstjänsten",
    "stiftelsen", "kyrkan", "akademin", "klubben", "klubb", "handelskammaren", "företagarna",
)  # fmt: skip
ORGANISATION_STARTS = (
    "region", "regionförbundet", "landstinget", "länsstyrelsen", "kommunalförbundet",
    "samordningsförbundet", "familjen", "stiftelsen", "föreningen", "svenska", "polismyndigheten",
    "kommunförbundet", "räddningstjänsten", "högskolan", "nordiska", "norra", "södra", "västra", "östra",
    "nya", "stockholms", "ab", "brå", "ik", "if", "bk", "fk", "sk", "brf",
)  # fmt: skip
ORGANISATION_WORDS = (
    "ab", "hb", "kb", "skr", "skl", "sns", "lrf", "lo", "tco", "arbetsförmedlingen", "försäkringskassan",
    "trafikverket",
)  # fmt: skip
ROLE_WORDS = (
    "ordförande", "ordf", "ordf.", "sekreterare", "sekr", "chef", "direktör", "ledare", "samordnare",
    "strateg", "handläggare", "ekonom", "controller", "ledamot", "ersättare", "justerare", "administratör",
    "utredare", "assistent", "jurist", "rådgivare", "konsult", "koordinator", "föredragande", "organisatör",
    "kommunalråd", "suppleant", "kassör", "processledare", "rektor", "revisor", "planerare", "arkitekt",
    "ingenjör", "specialist", "registrator", "kanslist", "ombud", "representant", "adjungerad", "sakkunnig",
    "biträdande", "vice", "tf", "tillförordnad", "stf", "kommundirektör", "kommunchef", "förbundschef",
    "verksamhetschef", "sammankallande", "utvecklare", "pedagog", "socionom", "läkare", "sjuksköterska",
    "protokollförare", "praktikant", "trainee", "projektledare",
)  # fmt: skip
ABSENCE = (
    "anmält frånvaro", "anmälde frånvaro", "anmält förhinder", "anmälde förhinder", "meddelat förhinder",
    "meddelade förhinder", "var frånvarande", "är frånvarande", "deltog inte", "deltog ej",
    "hade förhinder", "har förhinder", "lämnat återbud", "lämnade återbud", "kunde inte närvara",
    "kunde inte delta", "kunde ej delta", "var sjuk", "uteblev",
)  # fmt: skip
ATTENDANCE_WORDS = ("närvar", "deltag", "röstlängd", "upprop")
ABSENT_MARKS = ("nej", "frånvarande", "ej närvarande", "frånvaro", "ej")
PRESENT_MARKS = ("ja", "närvarande", "x", "deltog")
ALSO = ("även", "samt", "dessutom", "också", "därtill", "och")
ELECTED = ("valdes", "väljs", "valts", "utsågs", "utses", "väljer", "valde", "utsåg")
TO_ELECT = ("välja", "utse")
UNDERSIGNED = ("undertecknad", "undertecknade")
LED_BY = ("ordförs av", "leddes av", "leds av", "öppnades av", "öppnas av", "öppnat av", "öppnad av", "ordfördes av")
OPENED = (
    "öppnade", "öppnar", "förklarade", "hälsade", "hälsar", "välkomnade", "välkomnar", "inledde mötet",
    "ledde mötet",
)  # fmt: skip
NEXT_MEETING = (
    "nästa möte", "nästa sammanträde", "kommande möten", "nästkommande möte", "kommande möte",
    "kommande sammanträden", "nästa träff", "mötestider", "mötesdatum framåt", "nästa gång", "nya möten",
    "kommande mötestider", "sammanträdestider", "nästföljande möte", "möten framöver", "nästa mötestid",
    "nästkommande sammanträde", "nästa nätverksmöte", "nästa sammankomst", "datum för nästa möte",
    "tid för nästa möte", "tid och plats för nästa möte", "kommande träffar",
)  # fmt: skip
ANNOUNCED_MEETINGS = ("möte", "sammanträde", "träff", "sammankomst", "stämma", "avstämning", "sprintplanering")
NOT_A_MEETING = (
    "buss", "avgång", "avresa", "anmälan", "anmäl", "kostnad", "boka", "hotell", "senast den", "senast",
    "avfärd", "deadline",
)  # fmt: skip

# --- headings of action lists ---------------------------------------------------------------------------------------

TASK_HEADINGS = (
    "åtgärd", "åtgärder", "att göra", "aktion", "aktioner", "beslutad aktivitet", "uppgift", "uppgifter", "aktivitet", "aktiviteter", "uppdrag", "vad",
    "vad ska göras", "åtagande", "åtaganden", "beslutad åtgärd", "beslutade åtgärder", "action", "actions",
    "actionpunkt", "actionpunkter", "todo", "to do", "to-do", "att åtgärda", "arbetsuppgift",
    "arbetsuppgifter", "insats", "insatser", "göra", "punkt att göra", "uppföljningspunkt", "åtgärdspunkt",
    "åtgärdspunkter", "beslut/åtgärd", "åtgärd/beslut", "vad göra", "vad som ska göras", "moment",
    "ska göras", "åtgärdslista", "åtgärdsförslag", "att-göra", "action point", "action points", "handling",
)  # fmt: skip
SUBJECT_HEADINGS = (
    "ärende", "ärenden", "fråga", "frågor", "punkt", "område", "rubrik", "beskrivning", "ämne", "text",
)  # fmt: skip
DECISION_COLUMNS = ("beslut", "beslutet", "decision", "decisions")
DUE_HEADINGS = (
    "slutdatum", "klart senast", "förfaller", "slutförs", "slutförs senast", "slutfört", "utförs senast", "klart-datum", "tidsgräns", "klar senast", "klart", "klar", "datum", "senast", "deadline", "när",
    "tid", "tidpunkt", "klardatum", "klart datum", "klart den", "klar den", "förfallodatum", "förfallodag",
    "sista datum", "sista dag", "senast klart", "senast klar", "senast datum", "färdigt", "färdig",
    "färdigt senast", "färdigdatum", "tidplan", "tidsplan", "tidsram", "slutdag", "måldatum", "klart till",
    "till när", "genomfört senast", "utfört senast", "åtgärdas senast", "ska vara klart", "ska vara klar",
    "klart när", "när klart", "tidsfrist", "åtgärdat senast", "klar datum", "due", "frist",
    "bevakningsdatum", "senast den",
)  # fmt: skip
PERSON_HEADINGS = (
    "ansvarig", "ansvariga", "ansvar", "vem", "vilka", "ansvarig person", "ansvariga personer", "utförs av",
    "utförare", "vem gör", "vem ansvarar", "ansvarig för åtgärd", "åtgärdas av", "handläggare", "ansv",
    "ansv.", "vem/vilka", "av vem", "genomförs av", "namn", "ägare", "ansvarar", "görs av",
    "uppdragstagare", "huvudansvarig", "tilldelad", "vem är ansvarig", "verkställs av", "utföres av",
    "vem gör vad", "ansvarig tjänsteperson", "ansvarig handläggare", "ansvarsperson", "ansvarspersoner",
)  # fmt: skip
STATUS_HEADINGS = (
    "status", "läge", "uppföljning", "klarmarkerad", "utfört", "genomfört", "avklarat", "resultat",
)  # fmt: skip
OTHER_HEADINGS = (
    "nr", "nummer", "no", "#", "id", "§", "paragraf", "kommentar", "kommentarer", "anteckning",
    "anteckningar", "notering", "noteringar", "prio", "prioritet", "dnr", "diarienummer", "anmärkning",
    "övrigt", "info", "information", "organisation", "kostnad", "budget", "mötesdatum", "beslutsdatum",
    "beslutat", "startdatum", "start", "kategori", "bilaga", "beslutad", "inkom", "löpnummer", "löpnr",
    "ärendenr", "dokument", "syfte", "mål", "p", "rad", "källa",
)  # fmt: skip
PLACE_HEADINGS = (
    "plats", "lokal", "var", "sal", "rum", "adress", "ort",
)  # fmt: skip
BLOCK_ENDS = (
    "övriga frågor",
    "beslut", "beslutet", "bakgrund", "diskussion", "information", "sammanfattning", "protokollsanteckning",
    "reservation", "yrkande", "yrkanden", "förslag till beslut", "paragrafen är justerad",
    "beslutsunderlag", "ärendet", "underskrift", "underskrifter", "beslutsgång", "expedieras till",
    "skickas till", "kopia till", "beslutas", "kommentar", "notering", "vid protokollet", "justeras",
    "bilagor", "bilaga", "informationsärende", "föredragande", "ordförande", "sekreterare", "justerare",
    "övrigt",
)  # fmt: skip
DONE_WORDS = (
    "klar", "klart", "klara", "utförd", "utfört", "utförda", "genomförd", "genomfört", "avslutad",
    "avslutat", "åtgärdat", "åtgärdad", "färdig", "färdigt", "done", "ja", "ok",
)  # fmt: skip
PROGRESS_WORDS = (
    "pågår", "pågående", "påbörjad", "påbörjat", "delvis", "under arbete", "delvis klar", "delvis klart",
    "startad",
)  # fmt: skip
NOBODY = (
    "-", "–", "—", "?", "??", "ingen", "n/a", "ej utsedd", "utses senare", "vakant", "saknas", "ej bestämt",
    "inte utsett", "x", "tbd",
)  # fmt: skip
LIST_TITLES = (
    "att göra-lista", "att-göra-lista", "att göra lista", "att-göra-punkter", "att göra-punkter", "todo-lista", "todo lista", "todolista", "todos",
    "ap", "aps", "a-punkter", "action items", "action list", "actions items", "actionlista", "actionpoint", "actionpoints", "aktionslista",
    "aktionspunkter", "aktionspunkt", "handlingsplan", "uppdragslista", "uppgiftslista", "aktivitetslista", "ansvarslista",
    "uppgiftsfördelning", "arbetsfördelning", "vem gör vad", "vem ska göra vad", "vem gör vad till när", "vad gör vi nu", "nästa steg", "next steps", "fortsatt arbete",
    "att göra framåt", "vad händer nu", "hemläxa", "läxa", "läxor", "vad ska jag göra", "vad ska jag göra idag", "vad ska vi göra",
    "vad ska vi göra idag", "ska göra", "ska göras", "planerat", "planerat arbete", "planerade uppgifter", "planerade åtgärder", "planeras", "plan för veckan",
    "nästa vecka", "kommande vecka", "denna vecka", "den här veckan", "nästa period", "kommande period", "till nästa möte", "till nästa gång", "inför nästa möte",
    "inför nästa gång", "nya uppdrag", "nya uppgifter", "nya åtgärder", "nya actionpunkter", "nya aktiviteter", "öppna uppgifter", "öppna åtgärder", "öppna punkter",
    "pågående uppgifter", "pågående", "beslutade uppdrag", "utdelade uppdrag", "utdelade uppgifter", "fördelning av uppgifter", "åtgärder och ansvariga", "åtgärder och beslut",
    "beslut och åtgärder", "uppdrag och ansvariga", "sammanfattning av åtgärder", "sammanfattning av uppdrag", "mötets uppdrag", "mötets åtgärder", "uppföljning till nästa möte",
    "saker att göra", "saker att fixa", "att fixa", "att ordna", "att kolla upp", "att ta reda på", "att följa upp", "att bevaka", "bevakningslista",
    "ansvariga och uppgifter", "uppgifter att göra", "tasks", "to do list", "to-do-lista", "task list", "åtaganden från mötet",
    "göra-lista", "göralista", "gör-lista", "görlista", "det här gör vi", "det här ska vi göra", "det här ska göras", "så här gör vi",
)  # fmt: skip
ONLY_COLUMN_HEADINGS = (
    "moment",
    "göra",
    "aktivitet",
    "aktiviteter",
    "handling",
    "insats",
    "vad",
    "uppgift",
    "ska göras",
    "vad göra",
)
DECISION_TITLES = ("beslutslista", "lista över beslut", "sammanställning av beslut", "fattade beslut", "mötets beslut")
DONE_TITLES = (
    "gjort", "klart", "klara", "klara uppgifter", "klara punkter", "avklarat", "avklarade", "avklarade uppgifter", "avslutat", "avslutade", "avslutade uppgifter",
    "avslutade åtgärder", "genomfört", "genomförda", "genomförda åtgärder", "genomförda aktiviteter", "genomförda uppgifter", "utfört", "utförda", "utförda åtgärder",
    "utförda uppgifter", "utförda uppdrag", "slutfört", "slutförda", "slutförda uppgifter", "färdigt", "färdiga", "vad gjorde jag", "vad gjorde jag igår", "vad gjorde vi",
    "vad gjorde vi igår", "vad har jag gjort", "vad har vi gjort", "vad har gjorts", "vad har hänt", "vad hände", "detta har hänt", "har gjorts", "vad slutfördes", "har hänt",
    "hänt", "hänt sedan sist", "hänt sen sist", "gjort sedan sist", "gjort sen sist", "förra veckan", "föregående vecka", "senaste veckan", "sedan sist", "sen sist",
    "sedan förra mötet", "sen förra mötet", "under veckan som gått", "veckan som gått", "igår", "gjort under veckan", "done", "lägesrapport", "lägesrapporter", "rapporter", "rapport",
)  # fmt: skip
NO_TASK_TITLES = (
    "närvaro", "kallade", "kallade och närvarande", "roller", "rollfördelning", "ansvarsområden", "ansvarsområde", "ansvarsfördelning", "ansvariga per område",
    "ansvariga för områden", "kontaktpersoner", "kontaktlista", "kontaktuppgifter", "kontakt", "kontakter", "styrelse", "styrelsen", "styrelsen består av", "styrelsens sammansättning", "funktionärer",
    "förtroendevalda", "arbetsgrupper", "grupper", "val", "personval", "valda", "nominerade", "nomineringar", "valberedningens förslag", "valberedning", "konstituering",
    "firmatecknare", "firmateckning", "attesträtt", "dagordning", "agenda", "föredragningslista", "program", "schema", "kalender", "kalendarium", "årshjul", "mötestider",
    "mötesdatum", "mötesplan", "mötesschema", "kommande möten", "nästa möte", "nästa sammanträde", "bokade möten", "bokade aktiviteter", "kommande aktiviteter",
    "kommande evenemang", "aktiviteter under året", "datum att komma ihåg", "viktiga datum", "priser", "prislista", "budget", "röstning", "omröstning", "röster", "underskrifter",
    "signaturer", "bilagor", "länkar", "val till ansvarsområden", "resultatlista", "resultat", "schemalagt", "jourlista", "städschema", "fikalista", "medlemmar", "deltagare",
)  # fmt: skip
TITLE_TAILS = (
    "före", "innan", "kring", "till", "inför", "för", "från", "efter", "under", "vid", "av", "på", "i", "denna", "detta", "den här", "det här", "nästa", "kommande", "framöver", "framåt", "idag", "vecka", "mötet",
    "sprinten", "sprint", "nu", "igår", "sedan", "sen", "per", "gör", "ska",
)  # fmt: skip
TASK_MARKS = (
    "ap", "a.p.", "action", "actions", "action point", "actionpoint", "actionpunkt", "action item", "aktion", "aktionspunkt", "todo", "to do", "to-do", "att göra", "att-göra",
    "åtgärd", "åtgärder", "att åtgärda", "åtgärdspunkt", "uppdrag", "uppgift", "arbetsuppgift", "åtagande", "vad", "ska göras", "nästa steg", "next step",
)  # fmt: skip
BARE_TASK_MARKS = ("ap", "todo", "action", "to do")
TASK_OR_DECISION_MARKS = (
    "beslut/åtgärd",
    "åtgärd/beslut",
    "beslut/uppdrag",
    "beslut/aktion",
    "beslut och åtgärd",
    "beslut / åtgärd",
    "uppföljning",
    "bevaka",
    "bevakning",
)
NO_TASK = (
    "inga", "ingen", "inget", "inga åtgärder", "ingen åtgärd", "inget att göra", "inga uppdrag", "inget uppdrag", "inga uppgifter", "utan åtgärd", "lämnas utan åtgärd",
    "läggs till handlingarna", "noteras", "ej aktuellt", "inte aktuellt", "none", "n/a", "-", "–", "—", "inga nya", "inget nytt",
)  # fmt: skip
OWNER_WORDS = (
    "ansvarig", "ansvariga", "ansvar", "ansv", "ansv.", "ansvarar", "ansvarig är", "ägare", "uppdragstagare", "utförare", "utförs av", "görs av", "vem", "owner", "resp.", "responsible",
)  # fmt: skip
STANDING_ROLES = (
    "huvudansvarig", "huvudansvariga", "kontaktperson", "kontaktpersoner", "kontakt", "sammankallande", "projektledare", "ersättare", "suppleant", "ordinarie", "föredragande",
)  # fmt: skip
MODALS = (
    "ska",
    "skall",
    "måste",
    "bör",
    "får",
    "kan",
    "behöver",
    "skulle",
    "kommer att",
    "vill",
    "tar på sig att",
    "lovar att",
    "lovade att",
    "åtar sig att",
    "har lovat att",
)
TASK_INFINITIVES = (
    "boka", "ringa", "ring", "kolla", "ta", "se", "be", "ge", "gå", "få", "göra", "gör", "hämta", "köpa", "köp", "sätta", "sätt", "bjuda", "bjud", "följa", "följ", "höra", "hör", "läsa", "läs",
    "mejla", "maila", "mejl", "skriva", "skriv", "skapa", "fixa", "ordna", "fråga", "lägga", "lägg", "hålla", "håll", "meddela", "bygga", "bygg", "byta", "byt", "ändra", "uppdatera", "lösa", "lös",
    "testa", "prata", "tala", "söka", "sök", "leta", "beställa", "beställ", "betala", "lämna", "måla", "laga", "reparera", "städa", "baka", "handla", "sälja", "sälj", "trycka", "tryck",
    "dela", "flytta", "rensa", "snygga", "påminna", "påminn", "samla", "stämma", "stäm", "undersöka", "undersök", "använda", "använd", "fortsätta", "fortsätt", "påbörja", "börja", "avsluta",
    "fundera", "tänka", "tänk", "hitta", "visa", "besöka", "besök", "delta", "anmäla", "anmäl", "registrera", "rapportera", "presentera", "justera", "rita", "räkna", "föra", "för", "välja", "välj",
    "utse", "inleda", "inled", "värva", "bidra", "hjälpa", "hjälp", "stödja", "kalla", "köra", "kör", "dra", "rätta", "översätta", "översätt", "skissa", "implementera", "koppla", "publicera",
    "posta", "spara", "säkra", "teckna", "träffa", "upprätta", "utveckla", "överlämna", "återkomma", "återkom", "återkoppla", "åka", "öppna", "stänga", "stäng", "hojta", "planera", "organisera",
    "försöka", "försök", "bestämma", "bestäm", "besluta", "diskutera", "klargöra", "klargör", "färdigställa", "färdigställ", "förbereda", "förbered", "informera", "sprida", "sprid", "slutföra", "slutför",
    "installera", "konfigurera", "migrera", "dokumentera", "granska", "värdera", "inhämta", "begära", "begär", "bilda", "starta", "sjösätta", "komplettera", "sammanställa", "sammanställ", "revidera", "utreda", "utred",
)  # fmt: skip

# --- reports on earlier tasks ---------------------------------------------------------------------------------------

FOLLOW_UP_TITLES = (
    "föregående protokoll", "föregående mötes protokoll", "föregående minnesanteckningar", "föregående anteckningar",
    "föregående möte", "förra protokollet", "förra mötet", "förra mötets protokoll", "genomgång av föregående protokoll",
    "genomgång av föregående mötes protokoll", "genomgång av förra protokollet", "uppföljning", "uppföljning av åtgärder",
    "uppföljning av beslut", "uppföljning av uppdrag", "uppföljning av föregående protokoll", "uppföljning föregående protokoll",
    "uppföljning från föregående möte", "uppföljning från förra mötet", "uppföljning av föregående möte",
    "uppföljning av förra mötet", "beslutsuppföljning", "åtgärdsuppföljning", "uppdragsuppföljning", "beslutslogg",
    "genomgång av åtgärdslistan", "genomgång av åtgärdslista", "genomgång av uppdragslistan", "genomgång av tidigare uppdrag",
    "tidigare uppdrag", "tidigare åtgärder", "tidigare beslut", "utestående åtgärder", "utestående uppdrag", "utestående punkter",
    "kvarstående åtgärder", "kvarstående punkter", "kvarvarande punkter", "restlista", "restpunkter", "status på åtgärder",
    "status på uppdrag", "läget i tidigare uppdrag", "sedan sist", "sedan förra mötet", "vad har hänt sedan sist",
    "föregående mötesprotokoll", "föregående protokolls åtgärder", "åtgärder från föregående möte", "åtgärder från förra mötet",
    "uppgifter från förra mötet", "punkter från förra mötet", "uppföljningslista", "bordlagda punkter från förra mötet",
)  # fmt: skip
FOLLOW_UP_TIMES = (
    "genomgång av öppna",
    "uppföljning av öppna",
    "föregående",
    "förra",
    "tidigare",
    "sedan sist",
    "sen sist",
    "senaste",
    "sist",
    "kvarstående",
    "utestående",
    "gamla",
)
FOLLOW_UP_THINGS = (
    "protokoll", "möte", "sammanträde", "uppdrag", "åtgärd", "beslut", "punkter", "uppgifter", "anteckningar", "minnesanteckningar",
    "actionpunkter", "aktionspunkter", "att göra", "åtaganden", "gång",
)  # fmt: skip
FOLLOW_UP_HEADINGS = (
    "uppföljning", "status", "läge", "läget", "resultat", "utfall", "nuläge", "rapport", "återrapportering", "återrapport",
    "vad har hänt", "utfört", "genomfört", "avklarat", "kommentar till status",
)  # fmt: skip
COPULAS = ("är", "har", "blev", "är nu", "har nu", "är ännu", "är fortfarande")
TASK_NOUNS = ("uppdraget", "uppdrag", "åtgärden", "åtgärd", "ärendet", "punkten", "uppgiften", "frågan", "beslutet")
DONE_PHRASES = (
    "klart", "klar", "klara", "klarmarkeras", "klarmarkerat", "klarmarkerad", "avklarat", "avklarad", "avklarade",
    "utfört", "utförd", "utförda", "genomfört", "genomförd", "genomförda", "slutfört", "slutförd", "slutförda", "avslutat", "avslutad",
    "avslutas", "åtgärdat", "åtgärdad", "åtgärdade", "verkställt", "verkställd", "färdigt", "färdig", "färdigställt", "färdigställd",
    "gjort", "gjord", "gjorda", "levererat", "levererad", "skickat", "skickad", "inlämnat", "inlämnad", "betald", "betalt",
    "löst", "done", "ok", "fixat", "fixad", "bokat", "bokad", "har hänt", "hanterat", "hanterad",
    "stängd", "stängt", "stängda", "lagad", "lagat", "lagade", "köpt", "köpta", "nedtagen", "nedtaget", "beställd", "beställt", "beställda",
    "monterad", "monterat", "uppsatt", "uppsatta", "betalda", "besvarad", "besvarat", "inköpt", "inköpta",
)  # fmt: skip
OPEN_PHRASES = (
    "kvarstår", "kvarstående", "kvar", "återstår", "pågår", "pågående", "påbörjat", "påbörjad", "under arbete", "under uppstart",
    "på gång", "arbetas vidare", "arbetet fortsätter", "fortsätter", "fortsatt uppföljning", "fortsatt arbete", "fortsatt",
    "inväntar", "invänta", "väntar", "avvaktar", "bevakas", "följs upp", "skjuts upp", "skjuts fram", "uppskjuten", "uppskjutet",
    "flyttas", "flyttad", "flyttat", "försenat", "försenad", "försenas", "ej klart", "ej klar", "inte klart", "inte klar", "ännu inte",
    "ej utfört", "ej utförd", "inte utfört", "inte utförd", "ej genomfört", "ej genomförd", "inte genomfört", "inte genomförd",
    "ej påbörjat", "ej påbörjad", "inte påbörjat", "inte påbörjad", "ej gjort", "inte gjort", "ej färdigt", "inte färdigt",
    "ej färdig", "inte färdig", "ej slutfört", "inte slutfört", "ej avslutat", "inte avslutat", "ej åtgärdat", "inte åtgärdat",
    "delvis klart", "delvis klar", "delvis utfört", "delvis", "nästan klart", "nästan klar", "öppen", "öppet", "ligger kvar",
    "tas upp igen", "återkommer", "todo", "ej startat", "ej startad", "inte startat", "bordlagd", "bordlagt", "bordläggs", "vilande",
    "snart klart", "snart klar", "inte fixat", "ej fixat", "inte hunnits med", "ej hunnits med", "inte hunnit",
)  # fmt: skip
CANCELLED_PHRASES = (
    "utgår", "utgått", "avskrivs", "avskriven", "avskrivet", "avskrivits", "skrivs av", "stryks", "struken", "struket", "ströks",
    "läggs ned", "läggs ner", "nedlagd", "nedlagt", "ej aktuellt", "ej aktuell", "inte aktuellt", "inte aktuell",
    "inte längre aktuellt", "inte längre aktuell", "inställd", "inställt", "makulerad", "makulerat", "avbrutet", "avbruten",
)  # fmt: skip
UNCLEAR_PHRASES = ("oklart", "oklar", "okänt", "vet ej", "fortfarande oklart")

# --- words that give somebody a task --------------------------------------------------------------------------------

PAST_MEETING = (
    "föregående möte", "förra mötet", "föregående kommun", "föregående sammanträde", "förra sammanträdet",
    "tidigare möte", "senaste mötet", "tidigare sammanträde", "förra gången", "sedan tidigare", "i fjol",
    "förra året", "tidigare beslut", "vid mötet den", "förra", "föregående", "senast mötet",
    "tidigare uppdrag", "redan tidigare", "sedan förra", "har tidigare", "hade tidigare", "tidigare i år", "fjolårets",
    "sedan möte", "sedan det senaste",
)  # fmt: skip
PAST_DECISION = (
    "beslutade", "beslutades", "beslöt", "beslöts", "gavs", "gav", "fick", "uppdrog", "uppdrogs", "ålades", "bestämde",
    "bestämdes",
)  # fmt: skip
OUTSIDERS = ("regeringen", "riksdagen", "socialstyrelsen", "departementet")
REJECTED = (
    "avslå", "avslås", "avslog", "avslår", "avslogs", "avslag", "bordlades", "bordlägger", "bordlade", "bordläggs", "bordlägga",
    "bordslägger", "bordslägga", "bordläggas", "återremitterades", "återremitterar", "återremittera", "återremitteras",
    "drogs tillbaka", "dras tillbaka", "drar tillbaka", "föll", "faller", "röstas ned", "röstas ner", "röstades ned",
    "röstades ner", "förkasta", "förkastas", "förkastades", "skjuta upp", "skjuts upp", "sköts upp", "skjuta på", "skjuter upp", "skjuter på",
)  # fmt: skip
PROPOSED = (
    "yrkade", "yrkar", "yrkande", "yrkandet", "föreslog", "föreslår", "föreslås", "föreslogs", "förslag", "önskade", "önskar",
    "rekommenderas", "rekommenderar", "diskuterade om", "motionerar", "motionen", "hemställer",
)  # fmt: skip
ACCEPTED_THEN = ("biföll", "avslog", "antog", "godkände", "bordlade", "återremitterade")
ACCEPTED = (
    "bifaller", "bifalla", "bifalles", "bifalls", "bifölls", "biföll", "bifall", "enligt förslag", "enligt förslaget",
    "i enlighet med förslaget", "enligt styrelsens förslag", "enligt förvaltningens förslag", "enligt yrkandet", "antar förslaget",
    "anta förslaget", "förslaget antas", "förslaget antogs", "godkänner förslaget", "godkänna förslaget", "förslaget godkänns",
)  # fmt: skip
PROPOSALS = (
    "att-satsen",
    "attsatsen",
    "yrkandet",
    "förslaget",
    "attsats",
    "attsatser",
    "attsatserna",
    "att-sats",
    "att-satserna",
    "punkt",
    "punkterna",
    "förslag",
    "yrkande",
)
DECIDING = (
    "beslutar", "beslutade", "beslutat", "beslutades", "beslutas", "beslöt", "beslöts", "besluta", "bestämdes", "bestämde", "bestämmer",
    "bestäms", "överenskoms", "överens om", "överens", "enades om", "enas om", "bestämt", "kommer överens om",
)  # fmt: skip
DECISION_HEADINGS = (
    "beslut", "beslutet", "beslutar", "beslutas", "beslutade", "beslutades", "beslut att", "det beslutades att", "beslutades att",
    "beslutar att", "vi beslutade", "vi beslutade att", "det beslutades", "beslöts", "beslöts att", "det beslöts", "det beslöts att",
)  # fmt: skip
PROPOSAL_HEADINGS = (
    "förslag", "förslag till beslut", "yrkande", "yrkanden", "beslutsförslag", "förslaget", "attsatser", "att-satser",
    "förvaltningens förslag", "styrelsens förslag", "motion", "motioner", "förslag till beslut på sammanträdet",
    "arbetsutskottets förslag", "förslag på sammanträdet", "reservation", "särskilt yttrande",
)  # fmt: skip
BACKGROUND_HEADINGS = (
    "bakgrund", "ärendebeskrivning", "sammanfattning av ärendet", "beskrivning av ärendet", "beslutsunderlag", "bedömning",
    "överväganden", "tidigare beslut", "ärendets handläggning", "förvaltningens bedömning", "beredning", "tidigare behandling",
)  # fmt: skip
ELECTION_HEADINGS = ("val", "valärenden", "fyllnadsval", "inval")
REPORT_HEADINGS = (
    "rapport", "rapporter", "rapportering", "lägesrapport",
    "anmälan", "anmälningar", "meddelanden", "delgivningar", "vad gjorde", "sedan sist", "hänt sedan",
    "hänt sen", "gjort sedan", "slutfördes", "genomfört", "vad har hänt", "har gjorts", "gjordes", "återrapport", "återrapporter",
    "feedback", "lärdomar",
)  # fmt: skip
RULE_HEADINGS = (
    "stadgar", "stadgarna", "stadga", "arbetsordning", "instruktion", "reglemente", "delegationsordning", "policy", "riktlinjer",
    "syfte", "vision", "mål", "målsättning", "roller", "ansvarsfördelning", "ansvarsområden", "sprintmål", "verksamhetsidé",
    "dagordning", "agenda", "föredragningslista", "arbetssätt", "spelregler", "regler", "idéer", "definition", "brainstorm", "resultat",
)  # fmt: skip
THAT = ("att",)
ASSIGN_TO = (
    "uppdra åt", "uppdra till", "uppdra i", "uppdraga åt", "uppdraga till", "uppdrar åt", "uppdrar till", "uppdrog åt", "uppdrog till",
    "uppdragit åt", "uppdragit till", "uppdras åt", "uppdras till", "uppdrogs åt", "uppdrogs till", "uppdrar", "uppdrog",
    "ålägga", "ålägger", "ålade", "uppmana", "uppmanar", "uppmanade", "det åligger", "det ankommer på", "delegera till",
    "delegerar till", "delegerade till", "lägger på", "be", "ber", "ombeds", "anmoda", "anmodar", "bemyndiga", "bemyndigar",
    "bemyndigade", "befullmäktiga", "befullmäktigar", "befullmäktigade",
)  # fmt: skip
HAND_OVER = ("delegera", "delegerar", "delegerade", "överlåter", "överlåta")
GIVE = ("ge", "ger", "gav", "gett", "givit", "lämna", "lämnar", "lämnade", "tilldela", "tilldelar", "tilldelade")
RECEIVE = ("fick", "får", "få", "erhöll", "erhåller", "gavs", "ges", "tilldelas", "tilldelades")
AS_TASK = (
    "i uppdrag", "uppdraget", "uppdrag", "i uppgift", "uppgiften", "ansvaret", "ansvar", "till uppgift",
)  # fmt: skip
CHARGED = (
    "anmodas", "anmodades",    "uppdras", "uppdrogs", "uppdrages", "åläggs", "ålades", "ombeds", "ombads", "uppmanas", "uppmanades", "bemyndigas", "bemyndigades",
    "befullmäktigas", "befullmäktigades",
)  # fmt: skip
TAKE_ON = (
    "tog på sig", "tar på sig", "åtog sig", "åtar sig", "åtager sig", "tog sig an", "tar sig an", "erbjöd sig", "erbjuder sig",
    "lovade", "lovar", "tar ansvar för", "tog ansvar för", "tar på mig", "tog ansvaret för", "tar ansvaret för",
)  # fmt: skip
TAKE_WHOLE = (
    "tog på sig",
    "tar på sig",
    "åtog sig",
    "åtar sig",
    "tog sig an",
    "tar sig an",
    "tar ansvar för",
    "tar ansvaret för",
)
TASK_VERBS = (
    "ansvarar", "sammanställer", "återkommer", "återrapporterar", "redovisar", "rapporterar", "skickar",
    "sänder", "kontaktar", "utreder", "undersöker", "bereder", "samordnar", "bevakar", "bjuder", "bokar",
    "kallar", "lämnar", "presenterar", "informerar", "följer", "genomför", "påbörjar", "startar", "tar",
    "ser", "gör", "upprättar", "uppdaterar", "reviderar", "kompletterar", "färdigställer", "förbereder",
    "planerar", "inventerar", "kartlägger", "distribuerar", "publicerar", "beställer", "upphandlar",
    "utvärderar", "analyserar", "skriver", "formulerar", "arbetar", "delger", "ordnar", "arrangerar",
    "föreslår", "granskar", "begär", "hör", "kollar", "fixar", "lägger", "håller", "inhämtar", "justerar",
    "initierar", "leder", "lyfter", "mejlar", "ringer", "möter", "träffar", "driver", "stämmer",
    "säkerställer", "ombesörjer", "tillser", "utarbetar", "utformar", "verkställer", "räknar", "beräknar",
    "beskriver", "dokumenterar", "efterfrågar", "förankrar", "förmedlar", "meddelar", "översänder",
    "överlämnar", "tillsätter", "utser", "tillhandahåller",
)  # fmt: skip

DEEDS = {
    "kontaktar": "kontakta", "undersöker": "undersöka", "kollar": "kolla", "fixar": "fixa", "mejlar": "mejla",
    "mailar": "maila", "ringer": "ringa", "skickar": "skicka", "sänder": "sända", "återkommer": "återkomma",
    "återkopplar": "återkoppla", "ser över": "se över", "ser till": "se till", "tar fram": "ta fram",
    "tar kontakt": "ta kontakt", "tar kontakten": "ta kontakten", "tar hand": "ta hand", "tar reda": "ta reda",
    "tar in": "ta in", "tar med": "ta med", "tar vidare": "ta vidare", "tar tag": "ta tag", "tar bort": "ta bort",
    "tar ut": "ta ut", "sammanställer": "sammanställa", "färdigställer": "färdigställa", "skriver": "skriva",
    "uppdaterar": "uppdatera", "reviderar": "revidera", "kompletterar": "komplettera", "bokar": "boka",
    "beställer": "beställa", "köper": "köpa", "ordnar": "ordna", "arrangerar": "arrangera", "skapar": "skapa",
    "lägger upp": "lägga upp", "lägger in": "lägga in", "lägger till": "lägga till", "lägger ut": "lägga ut",
    "publicerar": "publicera", "startar": "starta", "förbereder": "förbereda",
    "utreder": "utreda", "utarbetar": "utarbeta", "upprättar": "upprätta", "formulerar": "formulera",
    "bjuder": "bjuda", "hör av": "höra av", "hör med": "höra med", "pratar med": "prata med",
    "talar med": "tala med", "snackar med": "snacka med", "stämmer av": "stämma av", "begär in": "begära in",
    "inhämtar": "inhämta", "hämtar": "hämta", "lämnar in": "lämna in", "delar ut": "dela ut",
    "distribuerar": "distribuera", "bevakar": "bevaka", "svarar på": "svara på",
    "ansvarar för att": "ansvara för att", "trycker upp": "trycka upp", "samlar in": "samla in",
    "sätter upp": "sätta upp", "sätter ihop": "sätta ihop", "gör klart": "göra klart", "gör klar": "göra klar",
    "gör färdigt": "göra färdigt", "hänger upp": "hänga upp", "installerar": "installera", "ritar": "rita",
    "översätter": "översätta", "betalar": "betala", "fakturerar": "fakturera", "tillser": "tillse",
    "ombesörjer": "ombesörja", "säkerställer": "säkerställa", "påbörjar": "påbörja", "sprider": "sprida",
    "marknadsför": "marknadsföra", "annonserar": "annonsera", "påminner": "påminna", "letar": "leta", "fortsätter": "fortsätta", "tar emot": "ta emot",
    "infordrar": "infordra", "svarar för": "svara för",
    "letar upp": "leta upp", "inventerar": "inventera", "kartlägger": "kartlägga", "följer upp": "följa upp",
    "arbetar vidare": "arbeta vidare", "jobbar vidare": "jobba vidare", "tittar på": "titta på",
    "går vidare": "gå vidare", "utformar": "utforma", "förankrar": "förankra", "verkställer": "verkställa",
    "rensar": "rensa", "skissar": "skissa", "efterhör": "efterhöra", "vidarebefordrar": "vidarebefordra",
    "delar": "dela", "kopierar": "kopiera", "städar": "städa", "reparerar": "reparera",
    "lagar": "laga", "byter": "byta", "anlitar": "anlita", "rekryterar": "rekrytera", "upphandlar": "upphandla",
    "registrerar": "registrera", "lägger fram": "lägga fram",
    "iordningställer": "iordningställa", "renskriver": "renskriva", "postar": "posta", "loggar": "logga",
    "hör sig": "höra sig", "tillställer": "tillställa", "avhämtar": "avhämta", "felanmäler": "felanmäla", "rättar": "rätta",
    "stöter på": "stöta på", "räknar om": "räkna om", "lämnar tillbaka": "lämna tillbaka", "anmäler oss": "anmäla oss", "bygger om": "bygga om",
    "fyller i": "fylla i", "sonderar": "sondera", "tackar ja": "tacka ja", "tackar nej": "tacka nej", "kikar": "kika",
    "arbetar fram": "arbeta fram", "sköter om": "sköta om", "gör upp": "göra upp", "bereder": "bereda",
}  # fmt: skip
PROMISES = ("återkommer", "återkopplar", "hör av", "undersöker")
NO_PLANS = (
    "tecknar", "protesterar", "tänker", "får", "funderar", "oroar", "längtar", "planerar", "ämnar", "avser", "undrar", "önskar", "väntar", "hoppas", "påtalar",
    "leder", "deltar", "sitter", "står", "ligger", "kommer", "går", "vet", "bor", "känner", "tackar", "hälsar", "börjar", "slutar", "lär",
    "efterträder", "ersätter", "verkar", "väljs", "närvarar", "representerar", "minns", "stödjer", "instämmer", "reserverar", "avstår", "röstar",
    "opponerar", "tipsar", "uppmanar", "uppmuntrar", "erbjuder", "öppnar", "avslutar", "justerar", "ansvarar", "jobbar", "arbetar",
    "tillstyrker", "avstyrker", "lämnar över", "ajournerar", "förklarar", "inleder", "valde", "sammanfattar", "kommenterar", "refererar",
    "svarar", "besvarar", "tjänstgör", "tycks", "menar", "hävdar", "accepterar", "avböjer", "tvivlar", "saknar", "äger", "bjöd", "kräver",
    "kommenterar", "konstaterade", "brukar", "finner", "yrkar", "har",
    "kandiderar", "fyller", "fungerar", "trivs", "mår", "bedömer", "behöver", "tillhör", "kostar", "gläder", "beror",
)  # fmt: skip
DEEDS_IF_AHEAD = {
    "presenterar": "presentera", "öppnar": "öppna", "justerar": "justera", "redovisar": "redovisa", "rapporterar": "rapportera",
    "återrapporterar": "återrapportera", "informerar": "informera", "lyfter": "lyfta", "tar upp": "ta upp",
    "deltar": "delta", "håller i": "hålla i", "håller": "hålla", "leder": "leda", "träffar": "träffa",
    "möter": "möta", "besöker": "besöka", "går igenom": "gå igenom", "planerar": "planera", "gör": "göra",
    "ger": "ge", "lämnar": "lämna", "meddelar": "meddela", "delger": "delge", "lägger": "lägga",
    "samordnar": "samordna", "initierar": "initiera", "granskar": "granska", "utvärderar": "utvärdera",
    "analyserar": "analysera", "räknar": "räkna", "beräknar": "beräkna", "beskriver": "beskriva",
    "dokumenterar": "dokumentera", "ansvarar för": "ansvara för", "ansvarar": "ansvara", "ansöker": "ansöka",
    "söker": "söka", "svarar": "svara", "försöker": "försöka", "hjälper": "hjälpa", "testar": "testa",
    "kallar": "kalla", "sätter": "sätta", "tar": "ta", "ser": "se", "hör": "höra", "pratar": "prata",
    "ställer": "ställa", "flyttar": "flytta", "tillsätter": "tillsätta", "utser": "utse", "genomför": "genomföra",
    "driver": "driva", "funderar": "fundera", "utvecklar": "utveckla", "implementerar": "implementera",
    "designar": "designa", "målar": "måla", "diskuterar": "diskutera", "visar": "visa", "berättar": "berätta",
    "föreslår": "föreslå", "inleder": "inleda", "bygger": "bygga", "jobbar": "jobba", "arbetar": "arbeta",
    "talar": "tala", "kör": "köra", "åker": "åka", "läser": "läsa",
    "överlämnar": "överlämna", "översänder": "översända", "avslutar": "avsluta", "slutför": "slutföra",
    "hanterar": "hantera", "sköter": "sköta", "avvaktar": "avvakta", "dyker upp": "dyka upp",
    "anmäler": "anmäla", "besvarar": "besvara",
}  # fmt: skip
ASK = ("ber", "bad", "be")
AUXILIARIES = ("ska", "skall", "kommer att", "kommer", "måste")
AUXILIARIES_IF_DECIDED = ("skulle", "bör", "behöver")
NO_DEEDS = (
    "vara", "bli", "ha", "få", "kunna", "behöva", "vilja", "finnas", "gälla", "innebära", "efterträda", "ersätta", "sluta", "börja",
    "tillträda", "avgå", "komma", "gå", "kosta", "krävas", "ske", "äga", "ingå", "bestå", "närvara", "tillhöra", "utgöra", "heta",
    "leda", "representera", "företräda", "underteckna", "signera", "hinna", "slippa", "ligga", "stå", "sitta", "känna", "tycka", "anse",
    "stanna", "fylla", "dela", "hållas", "visa sig", "uppnå", "öka", "minska", "delta", "medverka", "slå", "flytta", "övergå", "kandidera", "väljas", "hamna",
)  # fmt: skip
NO_DEEDS_NOW = (
    "är", "har", "var", "blir", "får", "kan", "eller", "efter", "över", "under", "inför", "för", "per", "samt", "vår", "er", "ner", "när",
    "bör", "vill", "består", "gäller", "innebär", "tillträder", "avgår", "heter", "finner", "uppnår", "ingår", "tillhör", "behöver",
    "fyller", "anser", "konstaterar", "noterar", "godkänner", "antar", "fastställer", "bifaller", "väljer", "tackar", "ställer",
)  # fmt: skip
BY_AGENT = ("av", "genom")
REPORT_BACK = (
    "återrapporteras", "återredovisas", "återkopplas", "avrapporteras", "slutredovisas", "redovisas till", "rapporteras till",
)  # fmt: skip
ADVERBS = (
    "också", "även", "därför", "sedan", "dessutom", "själv", "själva", "nu", "då", "därefter", "genast", "gärna", "i", "sin", "tur", "snarast",
    "alltså", "dock", "däremot", "samtidigt", "omgående", "vidare", "först", "bara", "på", "måndag", "tillsammans", "gemensamt", "sen", "ju",
)  # fmt: skip
OPENERS = (
    "till", "inför", "därefter", "sedan", "sen", "under", "efter", "på", "i", "vid", "senast", "innan", "före", "dessutom", "nu", "framöver",
    "därtill", "vidare", "därför", "detta", "det", "frågan", "ärendet", "om", "för", "samtidigt", "när", "så", "parallellt", "först", "med",
)  # fmt: skip
RELATIVE = ("som",)
WHEREUPON = ("varpå", "varefter")
WHICH = ("vilket",)
CLAUSE_JOINTS = (
    "vilket",
    "att",
    "och",
    "men",
    "samt",
    "så",
    "varpå",
    "medan",
    "därför",
    "utan",
    "sedan",
    "eller",
    "där",
)
NEGATIONS = ("inte", "ej", "aldrig", "icke", "ingen", "inget", "inga", "varken", "knappast", "avstå från")
MAYBE = (
    "om", "ifall", "huruvida", "kanske", "eventuellt", "möjligen", "möjligtvis", "skulle", "borde", "bör", "kan", "kunde", "förmodligen",
    "troligen", "önskar", "vill", "ville", "hoppas", "tänkt", "hypotetiskt", "antagligen", "frågade", "undrade", "undrar", "vilken", "vilka",
)  # fmt: skip
ALWAYS = (
    "alltid", "årligen", "varje år", "varje möte", "vid varje", "enligt lag", "enligt lagen", "enligt stadgan", "enligt stadgarna", "stadgarna",
    "stadgan", "löpande", "fortlöpande", "regelbundet", "sedan flera år", "dagligen", "varje månad", "varje vecka", "enligt reglementet",
    "normalt", "vanligtvis", "brukar", "generellt", "oftast", "lagen säger", "lagstiftningen", "idag", "i dag", "i dagsläget",
)  # fmt: skip
TELLING = (
    "informerar", "informerade", "berättar", "berättade", "rapporterar", "rapporterade", "redogör", "redogjorde", "redovisar", "redovisade",
    "säger", "sade", "sa", "anser", "ansåg", "tycker", "tyckte", "menar", "menade", "tror", "trodde", "framför", "framförde", "påpekar", "påpekade",
    "konstaterar", "konstaterade", "konstaterades", "noterar", "noterade", "noterades", "frågar", "frågade", "föreslår", "föreslog", "yrkar", "yrkade",
    "hoppas", "hoppades", "önskar", "önskade", "meddelar", "meddelade", "meddelades", "uppger", "uppgav", "svarar", "svarade", "beskriver", "beskrev",
    "påminner", "påminde", "förklarar", "förklarade", "presenterar", "presenterade", "föredrar", "föredrog", "framhåller", "framhöll",
    "betonar", "betonade", "undrar", "undrade", "upplyser", "upplyste", "visar", "visade", "lyfter", "lyfte", "framgår", "innebär", "enligt",
    "antecknades", "antecknas", "antecknade", "diskuterade", "diskuterades", "diskuterar", "kräver", "krävs", "efterlyser", "efterlyste", "resonerade", "rekommenderar", "vikten",
)  # fmt: skip
TELLING_NOW = (
    "informerar", "berättar", "rapporterar", "redogör", "redovisar", "framför", "yrkar", "meddelar", "uppger", "beskriver", "presenterar",
    "föredrar", "framhåller", "upplyser", "återrapporterar",
)  # fmt: skip
PAST_ENDINGS = ("ades", "ade")
ONE_BEFORE = ("hon", "han", "hen", "denne", "vederbörande")
ALL_OF_US = ("vi",)
THAT_BEFORE = (
    "det",
    "detta",
    "den",
    "dem",
    "dessa",
    "det här",
    "ut det",
    "om detta",
    "om det",
    "hand om detta",
    "hand om det",
    "saken",
    "frågan",
)
DEFINITE_ENDINGS = ("et", "erna", "arna", "orna", "ången", "ningen", "olan", "heten", "nen", "aget", "oret")
OWN_BODIES = (
    "gruppen", "styrelsen", "kansliet", "sekretariatet", "presidiet", "utskottet", "kommittén", "kommittéen", "teamet", "beredningen", "redaktionen",
    "valberedningen", "ledningen", "mästeriet", "laget", "utskott", "delegationen", "rådet",
)  # fmt: skip
ABBREVIATIONS_WITH_STOP = (
    "enl", "prel", "vik", "tf", "bitr", "o.s.v", "e.d",
    "kl", "bl", "t", "ex", "t.ex", "bl.a", "ca", "ang", "resp", "dvs", "nr", "tel", "f.d", "fr.o.m", "t.o.m", "ordf", "sekr", "jfr", "s.k", "st",
    "avd", "gm", "inkl", "exkl", "dr", "prof", "obs", "d.v.s", "max", "min", "mån", "sid", "kap", "mom", "p.g.a", "pga", "v",
)  # fmt: skip

FILE_ENDINGS = ("pdf", "docx", "doc", "xlsx", "xls", "pptx", "ppt", "odt", "ods", "txt", "eml", "msg", "jpg", "png")

# --- people ---------------------------------------------------------------------------------------------------------

ROLE_HEADS = {
    "chef": "chefen", "direktör": "direktören", "ordförande": "ordföranden", "sekreterare": "sekreteraren",
    "ledare": "ledaren", "samordnare": "samordnaren", "strateg": "strategen", "handläggare": "handläggaren",
    "ekonom": "ekonomen", "controller": "controllern", "administratör": "administratören",
    "utredare": "utredaren", "jurist": "juristen", "koordinator": "koordinatorn", "assistent": "assistenten",
    "rådgivare": "rådgivaren", "konsult": "konsulten", "rektor": "rektorn", "planerare": "planeraren",
    "arkitekt": "arkitekten", "ingenjör": "ingenjören", "specialist": "specialisten",
    "registrator": "registratorn", "kanslist": "kanslisten", "sammankallande": "sammankallanden",
    "justerare": "justeraren", "revisor": "revisorn", "utvecklare": "utvecklaren", "kassör": "kassören",
    "kommunikatör": "kommunikatören", "redaktör": "redaktören", "kommunalråd": "kommunalrådet",
    "oppositionsråd": "oppositionsrådet", "bibliotekarie": "bibliotekarien", "föredragande": "föredraganden",
    "organisatör": "organisatören", "ledamot": "ledamoten",
    "ersättare": "ersättaren", "ombud": "ombudet", "pedagog": "pedagogen", "arkivarie": "arkivarien",
    "inspektör": "inspektören", "projektör": "projektören", "analytiker": "analytikern", "mästare": "mästaren", "vicevärd": "vicevärden", "kapten": "kaptenen",
    "ansvarig": "ansvariga", "suppleant": "suppleanten", "talesperson": "talespersonen",
}  # fmt: skip
ROLE_SHORT = {
    "ordf": "ordförande", "sekr": "sekreterare", "bitr": "biträdande", "bitr.": "biträdande", "t.f.": "tf",
    "t.f": "tf", "tillförordnad": "tf", "tillförordnade": "tf", "stf": "ställföreträdande", "v": "vice",
    "vd": "verkställande direktör", "vd:n": "verkställande direktör", "vd:ns": "verkställande direktör",
    "sammank": "sammankallande",
}  # fmt: skip
ROLE_QUALIFIERS = (
    "tf", "vice", "biträdande", "ställföreträdande", "förste", "första", "1:e", "andre", "andra", "2:e", "ny", "nya",
    "tidigare", "avgående", "gemensam", "gemensamma", "regional", "regionala", "strategisk", "strategiska",
    "verkställande",
)  # fmt: skip
ACTING = "tf"
ROLE_JOINTS = ("i", "på", "för", "vid", "från", "hos", "inom")
TITLES = (
    "dr", "doktor", "prof", "professor", "docent", "fil", "med", "tekn", "jur", "lic", "mag", "leg", "hr", "herr", "fru",
    "frk", "adj",
)  # fmt: skip
THROUGH = ("gm", "genom")
PARTIES = ("s", "m", "c", "l", "v", "kd", "mp", "sd", "fp", "fi")
EVERYBODY = (
    "alla",
    "samtliga",
    "respektive",
    "resp",
    "resp.",
    "övriga",
    "vi",
    "vi alla",
    "grannarna",
    "volontärerna",
    "funktionärerna",
)

AND_OTHERS = ("m.fl.", "m. fl.", "m fl.", "m fl", "mfl", "med flera", "m.fl")
IN_COUNSEL = (
    "i samråd med", "i samverkan med", "i dialog med", "i samarbete med", "med stöd av", "med hjälp av",
    "tillsammans med",
)  # fmt: skip
PERSON_JOINTS = ("och", "samt", "tillsammans med", "jämte", "and", "o")

LETTER_WORDS = ("i", "å", "o", "à")
LOWER_CASE_WORDS = (
    "hans", "bo", "my", "love", "stig", "maj", "sten", "liv", "ask", "ek", "berg", "lind", "holm", "lund", "ström", "sand",
    "skog", "dal", "sjö", "äng", "strand", "sund", "vik", "mark", "palm", "gran", "kvist", "blom", "gren", "rask", "frisk",
    "stark", "varg", "bark", "klang", "sköld", "falk", "ung", "glad", "lax", "modig", "kraft", "sol", "tor", "per", "din",
)  # fmt: skip

BODY_WORDS = (
    "alla", "samtliga", "respektive", "varje", "berörda", "övriga", "deltagarna", "ledamöterna", "medlemmarna",
    "medlemskommunerna", "kommunerna", "var och en", "kansliet", "sekretariatet", "presidiet", "arbetsutskottet",
    "kommunledningen", "ledningen", "projektet", "mötet", "parterna", "medlemmar", "ledamöter", "styrelsen",
    "nämnden", "förbundet", "regionen", "kommunen", "staden", "resp", "presidium", "majoriteten", "oppositionen",
    "kåren", "ks", "kf", "ksau", "au",
)  # fmt: skip
BODY_TAILS = (
    "gruppen", "grupp", "gruppens", "grupperna", "nämnden", "nämnd", "nämnderna", "styrelsen", "styrelse", "rådet",
    "förbundet", "förbund", "utskottet", "utskott", "beredningen", "beredning", "kommittén", "kommitté", "nätverket",
    "nätverk", "nätverken", "teamet", "team", "forumet", "forum", "delegationen", "kansliet", "kansli", "sekretariatet",
    "sekretariat", "kontoret", "kontor", "förvaltningen", "förvaltning", "avdelningen", "avdelning", "enheten", "enhet",
    "kommun", "kommuner", "kommunerna", "kommunen", "stad", "region", "regionen", "bolaget", "bolagen", "verket",
    "myndigheten", "kassan", "förmedlingen", "universitetet", "universitet", "högskolan", "föreningen", "polisen",
    "cheferna", "chefer", "direktörerna", "direktörer", "ledarna", "strategerna", "handläggarna", "samordnarna",
    "ordförandena", "ledamöterna", "studenter", "studenterna", "projektet", "presidiet", "ledningen", "ab", "samverkan",
    "organisationen", "organisationerna", "parterna", "politikerna", "tjänstemännen", "tjänstepersonerna",
    "revisorerna", "studentkåren",
)  # fmt: skip

ABBREVIATIONS = (
    "it", "hr", "pa", "ks", "kc", "kf", "ksau", "af", "fk", "kd", "vd", "rr", "rs", "rf", "eu", "au", "skr", "skl", "ur",
    "sns", "lrf", "lss", "sfi", "ekb", "hvb", "esf", "nns", "kpi", "tco", "ok", "tbd", "tba",
)  # fmt: skip

NOT_NAMES = (
    "beslut", "beslutet", "bakgrund", "information", "diskussion", "åtgärd", "åtgärder", "ansvarig", "ansvariga", "datum",
    "slutdatum", "övrigt", "övriga", "frågor", "fråga", "nästa", "möte", "mötet", "mötets", "protokoll", "protokollet",
    "närvarande", "frånvarande", "deltagare", "ordförande", "sekreterare", "justerare", "plats", "tid", "dagordning",
    "dagordningen", "punkt", "ärende", "ärenden", "bilaga", "bilagor", "budget", "rapport", "rapporter", "status", "läget",
    "läge", "uppföljning", "kommentar", "alla", "samtliga", "respektive", "kommun", "kommunen", "region", "regionen",
    "kansliet", "styrelsen", "gruppen", "snarast", "löpande", "omgående", "klart", "klar", "pågår", "senast", "ja", "nej",
    "ingen", "inget", "vakant", "saknas", "föregående", "kommande", "val", "paragraf", "underskrift", "underskrifter",
    "justeras", "vid", "vem", "vad", "när", "var", "hur", "att", "göra", "den", "det", "de", "vi", "han", "hon", "nytt", "ny",
    "nya", "familjen", "teams", "distans", "stadshuset", "kommunhuset", "våren", "hösten", "sommaren", "vintern", "jul", "påsk",
    "projekt", "projektet", "plan", "planen", "strategi", "personal", "ekonomi", "tf", "vice", "biträdande", "föredragande",
    "inbjudna", "gäster", "ledamöter", "ersättare", "tjänstgörande", "beslutande", "organisation", "uppgift", "aktivitet",
    "forts", "sida", "anteckningar", "minnesanteckningar", "förslag", "till", "om", "från", "för", "med", "av", "på", "under",
    "efter", "inför", "digital", "gemensam", "gemensamma", "regional", "strategisk", "strategiska", "svenska", "norra", "södra",
    "västra", "östra", "kungliga", "statens", "sveriges", "vård", "skola", "barn", "kultur", "fritid", "miljö", "teknik",
    "avfall", "turism", "information", "kommunikation", "inköp", "upphandling", "remiss", "yttrande", "workshop", "seminarium",
    "summering", "avslutning", "öppnande", "inledning", "genomgång", "presentation", "redovisning", "ansvar", "namn", "titel",
    "roll", "funktion", "sammanfattning", "syfte", "mål", "resultat", "kostnad", "kostnader", "tack", "obs", "paus", "lunch",
    "fika", "buss", "tåg", "samordning", "samverkan", "avtal", "avtalet", "remissen", "förbundet", "nämnden", "mindpark",
)  # fmt: skip
NOUN_ENDINGS = (
    "ning", "ningen", "ningar", "tion", "tionen", "tioner", "het", "heten", "heter", "else", "elsen", "elser", "ande", "ende",
    "andet", "erna", "arna", "orna", "skap", "skapet", "dom", "ment", "mentet", "ering", "eringen", "ingen", "gruppen",
    "nämnden", "möte", "mötet", "plan", "planen", "frågan", "frågor", "ärende", "ärenden", "arbete", "arbetet", "projekt",
    "stöd", "chef", "chefen", "råd", "rådet", "avtal", "avtalet", "budget", "system", "systemet", "verket", "kommun",
    "region", "kassan", "data", "teknik", "miljö", "vård", "skola", "skolan", "ledare", "ledaren", "rapport", "listan",
    "lista", "förslag", "förslaget", "uppdrag", "uppdraget", "tid", "datum", "nätverk", "nätverket",
)  # fmt: skip
LONG_WORD_ENDINGS = ("ar", "er", "or", "en", "et")

COMMON_WORDS = (
    "fram", "till", "från", "inför", "enligt", "mellan", "samt", "eller", "under", "över", "även", "detta", "denna",
    "kommun", "kommuner", "kommunen", "mötet", "möte", "frågan", "fråga", "ärendet", "arbetet", "arbete", "göra",
    "återkomma", "skicka", "ansvarar", "kontaktar", "utifrån", "gäller", "gruppen", "ska", "skulle", "innebära",
    "beslut", "uppdrag",
)  # fmt: skip
