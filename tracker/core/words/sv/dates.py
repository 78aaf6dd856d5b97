"""When: days, weeks, months, seasons and meetings, and the words that stand around them."""

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
