"""What becomes of an item: done, under way, another day, another's. Whole phrases that can mean nothing else."""

DONE = (
    *("klart", "klar", "klara", "klartt", "klarrt", "klarr", "klaart", "klaar", "klsrt", "klrat", "kalrt", "klatt"),
    *("gjort klart", "gjort färdigt", "gjort", "gjord", "gjorda", "färdig", "färdigt", "färdiga", "avklarat"),
    *("avklarad", "avklarade", "avslutat", "avslutad", "avslutade", "fixat", "fixad", "fixade", "utfört", "utförd"),
    *("utförda", "genomfört", "genomförd", "genomförda", "slutfört", "slutförd", "slutförda", "åtgärdat", "åtgärdad"),
    *("åtgärdade", "ordnat", "ordnad", "ordnade", "klar med det", "klar med den", "klar med detta", "klar med denna"),
    *("klart och betalt", "klart och skickat", "klart och inskickat", "färdigt och skickat"),
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
