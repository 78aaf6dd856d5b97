"""What people answer to a letter, in Swedish and English: whole phrases, and only those that can mean nothing else.

All in small letters; longer phrases are tried first. `klarar`, `kvar` and the like are left out on purpose, and so are
slips of the thumb that another word is as near to.
"""

DONE = (
    *("klart", "klar", "klara", "klartt", "klarrt", "klarr", "klaart", "klaar", "klsrt", "klrat", "kalrt", "klatt"),
    *("gjort klart", "gjort färdigt", "gjort", "gjord", "gjorda", "färdig", "färdigt", "färdiga", "avklarat"),
    *("avklarad", "avklarade", "avslutat", "avslutad", "avslutade", "fixat", "fixad", "fixade", "utfört", "utförd"),
    *("utförda", "genomfört", "genomförd", "genomförda", "slutfört", "slutförd", "slutförda", "åtgärdat", "åtgärdad"),
    *("åtgärdade", "ordnat", "ordnad", "ordnade", "klar med det", "klar med den", "klar med detta", "klar med denna"),
    *("klart och betart", "klart och betalt", "klart och skickat", "klart och inskickat", "färdigt och skickat"),
    *("done", "all done", "done and dusted", "done and sent", "completed", "complete", "finished", "done with it"),
    *("done with this", "done with that"),
)
IN_PROGRESS = (
    *("pågår", "pågående", "på gång", "på g", "påbörjad", "påbörjat", "påbörjade", "håller på", "jobbar på det"),
    *("jobbar på den", "jobbar på", "jobbar med det", "jobbar med den", "arbetar på det", "arbetar med det"),
    *("arbetar med den", "arbete pågår", "arbetet pågår", "under arbete", "i arbete", "igång", "i gång"),
    *("in progress", "ongoing", "on-going", "working on it", "working on this", "working on that", "underway"),
    *("under way", "wip", "work in progress", "started", "in the works"),
)
MOVE = (
    *(
        "ny tid",
        "nytt datum",
        "ny deadline",
        "nytt slutdatum",
        "ny dag",
        "nytt klardatum",
        "ny tidpunkt",
        "ny tidsfrist",
    ),
    *("flytta", "flytta den", "flytta det", "flyttas", "skjut upp", "skjut fram", "skjut den", "skjut upp den"),
    *(
        "skjut fram den",
        "skjut upp det",
        "skjuts upp",
        "skjuts fram",
        "senarelägg",
        "senareläggs",
        "förläng",
        "förlängs",
    ),
    *("mer tid", "mera tid", "längre tid", "uppskov", "anstånd", "behöver tid", "behöver till", "vill ha till"),
    *("more time", "need until", "new date", "new time", "new deadline", "new due date", "move it", "move", "postpone"),
    *("postpone it", "extend", "extend it", "extension", "push it", "push back", "push it back", "reschedule"),
    *("reschedule it", "postponed", "moved"),
)
NOT_MINE = (
    *("inte min", "inte mitt", "inte mina", "inte mig", "inte jag", "ej min", "ej mitt", "ej mina", "inte längre min"),
    *(
        "inte min uppgift",
        "inte mitt ansvar",
        "inte mitt bord",
        "inte min åtgärd",
        "inte min uppgift längre",
        "inte min punkt",
        "inte mina åtgärder",
    ),
    *(
        "inte mitt ärende",
        "inte min längre",
        "inte mitt längre",
        "inte mina längre",
        "ej min uppgift",
        "ej mitt ansvar",
    ),
    *("not mine", "not me", "not my task", "not my item", "not my job", "not my responsibility", "not my action"),
    *("not mine anymore", "not mine any more", "no longer mine", "isn't mine", "wrong person", "fel person"),
)
NOT_DONE = (
    *("inte klart", "inte klar", "inte klara", "ej klart", "ej klar", "ej klara", "inte färdig", "inte färdigt"),
    *("inte helt klart", "inte helt klar", "inte riktigt klart", "inte riktigt klar", "inte gjort", "ej påbörjad"),
    *("inte klart än", "inte klar än", "inte klart ännu", "inte klar ännu", "inte klara än", "ej klart än", "inte än"),
    *("inte färdigt än", "inte färdig än", "inte påbörjad", "not done", "not done yet", "not yet", "not finished"),
    *("not finished yet", "not ready", "not ready yet", "not complete", "not completed", "not started"),
)

BEFORE = (
    *("är", "e", "ä", "blev", "har", "jag", "vi", "den", "det", "detta", "denna", "dessa", "de", "här", "nu", "redan"),
    *("också", "även", "helt", "ja", "jo", "japp", "jajamän", "jadå", "ok", "okej", "okay", "som sagt", "status"),
    *("this", "it", "that", "these", "is", "it's", "its", "that's", "are", "was", "has", "have", "been", "now"),
    *(
        "already",
        "i've",
        "we've",
        "i",
        "we",
        "i'm",
        "i am",
        "we're",
        "yes",
        "yep",
        "yeah",
        "fortfarande",
        "still",
        "alltså",
    ),
    *("uppgiften", "åtgärden", "punkten", "åtgärderna", "punkterna", "uppgifterna", "the task", "task"),
)
"""Words that may stand before what is said, and change nothing of it."""
SADLY = ("nej", "tyvärr", "no", "sorry", "unfortunately", "nope")
"""Words that may stand before what is not so."""
WISHING = (
    *("behöver", "önskar", "vill ha", "skulle behöva", "skulle vilja ha", "kan jag få", "kan vi få", "får jag be om"),
    *(
        "snälla",
        "please",
        "need",
        "needs",
        "would like",
        "i'd like",
        "could i have",
        "can i have",
        "can i get",
        "a",
        "an",
    ),
    *("begär", "föreslår", "ber om", "suggest", "some", "lite", "att", "to"),
)
"""Words that may stand before a wish for another day."""
AFTER_DONE = (
    *(
        "nu",
        "redan",
        "idag",
        "i dag",
        "igår",
        "i går",
        "i förrgår",
        "nyss",
        "precis",
        "tack",
        "allt",
        "allihop",
        "båda",
    ),
    *(
        "för länge sedan",
        "för länge sen",
        "sedan länge",
        "sen länge",
        "sedan tidigare",
        "sedan igår",
        "sen igår",
        "förra veckan",
        "i fredags",
    ),
    *("i måndags", "i tisdags", "i onsdags", "i torsdags", "i lördags", "i söndags", "i morse", "förut", "härmed"),
    *("från min sida", "och klart", "och skickat", "och betalt", "och inskickat", "och avrapporterat", "som sagt"),
    *("now", "already", "today", "yesterday", "last week", "thanks", "thank you", "as of today", "and sent"),
    *("from my side", "on my side", "on my end", "this morning", "both", "all", "sedan förra veckan"),
)
"""Words that may follow `klart` without a comma."""
MOVED_TO = (
    *("till", "tills", "till och med", "fram till", "t.o.m.", "tom", "senast", "den", "på", "blir", "är", "vore"),
    *("to", "until", "till", "by", "for", "is", "would be", "on", "the", "förslag", "förslagsvis", "gärna", "tack"),
    *("tiden", "datumet", "deadline", "slutdatum", "date", "please"),
)
"""Words between a wish and its day."""
REASONS = ("då", "eftersom", "för att", "pga", "p.g.a.", "på grund av", "because", "since", "as", "due to", "så att")

GREETINGS = (
    "hej",
    "hejsan",
    "hejhej",
    "hallå",
    "tjena",
    "tja",
    "hi",
    "hello",
    "hey",
    "dear",
    "bästa",
    "god morgon",
    "god dag",
)
THANKS = (
    *(
        "tack",
        "tackar",
        "tack så mycket",
        "tack för påminnelsen",
        "tack för mejlet",
        "tack för mailet",
        "tack för brevet",
    ),
    *("thanks", "thank you", "thanks for the reminder", "many thanks", "thx", "tusen tack", "tack för det"),
)
LEADS = ("ang", "angående", "gällande", "vad gäller", "re", "regarding", "svar på", "svar", "ok", "okej", "ja", "yes")
"""Words before a number that only lead to it."""
FILLERS = (
    "ok",
    "okej",
    "okay",
    "ja",
    "yes",
    "svar",
    "answer",
    "status",
    "se nedan",
    "enligt nedan",
    "här kommer svar",
    "mina svar",
    "my answers",
)

HEDGES = (
    *(
        "inte",
        "ej",
        "icke",
        "aldrig",
        "inget",
        "ingen",
        "inga",
        "ingenting",
        "utan",
        "nej",
        "nästan",
        "snart",
        "delvis",
    ),
    *(
        "halvt",
        "hälften",
        "halva",
        "men",
        "dock",
        "förutom",
        "utom",
        "undantaget",
        "fast",
        "fastän",
        "trots",
        "däremot",
    ),
    *(
        "om",
        "ifall",
        "när",
        "så fort",
        "innan",
        "tills",
        "efter att",
        "kanske",
        "tror",
        "troligen",
        "troligtvis",
        "nog",
    ),
    *("förhoppningsvis", "hoppas", "kommer", "ska", "skall", "skulle", "bör", "borde", "måste", "blir", "behöver"),
    *("behövs", "saknas", "återstår", "återstående", "kvar", "resten", "väntar", "inväntar", "väntas", "imorgon"),
    *("i morgon", "imorrn", "nästa", "planerar", "planeras", "räknar", "tänkt", "tänker", "hinner", "hann", "hunnit"),
    *(
        "kan",
        "kunde",
        "vill",
        "vet",
        "osäker",
        "oklart",
        "oklar",
        "typ",
        "ungefär",
        "skojar",
        "skämt",
        "ironi",
        "motsvarande",
    ),
    *(
        "återkommer",
        "försöker",
        "försökt",
        "senast",
        "senare",
        "fortfarande",
        "ännu",
        "än",
        "procent",
        "preliminärt",
        "väl",
    ),
    *(
        "egentligen",
        "i princip",
        "i stort sett",
        "i teorin",
        "sist",
        "ångra",
        "fel",
        "stryk",
        "vänta",
        "därefter",
        "sedan",
    ),
    *("fredag", "måndag", "tisdag", "onsdag", "torsdag", "någon annan", "det mesta", "mesta", "nån", "bara", "endast"),
    *(
        "not",
        "n't",
        "never",
        "no",
        "none",
        "nothing",
        "almost",
        "nearly",
        "partly",
        "partially",
        "half",
        "but",
        "however",
    ),
    *("except", "apart", "though", "although", "if", "when", "once", "unless", "until", "before", "maybe", "perhaps"),
    *(
        "probably",
        "hopefully",
        "hope",
        "think",
        "guess",
        "believe",
        "will",
        "shall",
        "would",
        "should",
        "could",
        "going",
    ),
    *("need", "needs", "remaining", "remains", "remain", "left", "missing", "waiting", "awaiting", "tomorrow", "next"),
    *("soon", "plan", "planned", "expect", "expected", "must", "might", "may", "can", "can't", "still", "yet", "later"),
    *(
        "percent",
        "kidding",
        "joke",
        "ish",
        "basically",
        "pretty much",
        "rest",
        "won't",
        "unsure",
        "only",
        "most",
        "mostly",
    ),
    *("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november"),
    *("december", "january", "february", "march", "june", "july", "august", "october", "hösten", "våren", "sommaren"),
    *(
        "sönder",
        "igen",
        "trasig",
        "problem",
        "misslyckades",
        "failed",
        "broke",
        "broken",
        "again",
        "återigen",
        "om igen",
    ),
    *("vintern", "höst", "vår", "autumn", "spring", "summer", "winter", "veckan", "helgen", "årsskiftet", "weekend"),
    *("i'll", "we'll", "it'll", "try", "trying", "friday", "monday", "tuesday", "wednesday", "thursday", "after"),
)
"""Words that make it unsure whether something is done, wherever they stand."""
ALL_THE_SAME = ("men", "but", "ändå", "anyway", "fast", "though", "tar den", "gör den", "gör det", "tar det")
"""Words by which somebody does what is not theirs."""
DOUBTS = (
    "tror",
    "kanske",
    "vet",
    "osäker",
    "nog",
    "väl",
    "think",
    "maybe",
    "perhaps",
    "guess",
    "unsure",
    "know",
    "skojar",
    "kidding",
    "probably",
)
"""Words that make any answer unsure."""

TURNED = (
    ("är", "har", "blev", "var", "is", "are", "has", "have", "was", "were", "did"),
    ("den", "det", "detta", "denna", "de", "dessa", "allt", "this", "it", "that", "these", "they", "you", "du", "ni"),
)
"""Words that one behind the other begin a question, with its mark or without."""
OF_COURSE = ("helt klart", "klart som korvspad", "klart slut")
"""What says nothing of the item, though it sounds so."""
NUMBERED = (
    *("nr", "nummer", "punkt", "punkterna", "punkten", "p", "åtgärd", "åtgärden", "åtgärderna", "uppgift", "uppgiften"),
    *("uppgifterna", "ärende", "item", "items", "task", "tasks", "point", "points", "no", "number", "numbers"),
)
"""Words before an item's number."""
COUNTED = {"ettan": 1, "tvåan": 2, "trean": 3, "fyran": 4, "femman": 5, "sexan": 6, "sjuan": 7, "åttan": 8, "nian": 9}
ALL = (
    "alla",
    "allt",
    "allting",
    "alltihop",
    "alltsammans",
    "samtliga",
    "all",
    "everything",
    "all of them",
    "all of these",
    "all items",
    "all tasks",
)
OF_TWO = ("båda", "bägge", "båda två", "bägge två", "both", "both of them")
SIZES = {"två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
REST = ("resten", "övriga", "de andra", "de övriga", "the rest", "the others", "others")
THINGS = (
    "punkter",
    "punkterna",
    "åtgärder",
    "åtgärderna",
    "uppgifter",
    "uppgifterna",
    "ärenden",
    "items",
    "tasks",
    "points",
    "delar",
    "sakerna",
)
AND = ("och", "and", "samt", "&", "+", "o", "resp", "respektive")
LINKS = ("med", "på", "för", "är", "with", "for", "on", "are", "is")
"""Words between what is said and the numbers after it: klar med 1."""
SPANS = (
    *(
        "%",
        "procent",
        "percent",
        "dag",
        "dagar",
        "vecka",
        "veckor",
        "månad",
        "månader",
        "timme",
        "timmar",
        "minuter",
        "h",
    ),
    *("år", "day", "days", "week", "weeks", "month", "months", "hour", "hours"),
)
"""What a number before it tells of time to come, or of a part."""
UNITS = (
    *("kr", "kronor", "tkr", "sek", "euro", "st", "personer", "leverantörer", "offerter", "people", "times", "gånger"),
    *("sidor", "pages", "meter", "m", "km", "ex", "stycken", "mkr"),
)
"""What a number before it counts."""

CLOSINGS = (
    *(
        "mvh",
        "m v h",
        "m.v.h",
        "med vänlig hälsning",
        "med vänliga hälsningar",
        "vänlig hälsning",
        "vänliga hälsningar",
    ),
    *(
        "hälsningar",
        "hälsning",
        "bästa hälsningar",
        "många hälsningar",
        "med vänlig hälsning / best regards",
        "hälsn",
        "vh",
    ),
    *(
        "best regards",
        "kind regards",
        "regards",
        "br",
        "best",
        "cheers",
        "sincerely",
        "yours sincerely",
        "all the best",
    ),
    *(
        "with kind regards",
        "warm regards",
        "ha en bra dag",
        "ha en fin dag",
        "trevlig helg",
        "have a nice day",
        "allt gott",
        "/",
    ),
)
"""How a letter ends; what stands below is who wrote it."""
DEVICES = (
    *("skickat från", "skickades från", "skickat med", "hämta outlook", "sent from", "get outlook", "sent with"),
    *("sänt från", "från min iphone", "mobilt skickat", "download outlook", "skaffa outlook"),
)
"""How the lines begin that a telephone adds."""
