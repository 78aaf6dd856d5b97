"""What stands around an answer: greetings, thanks, how a mail ends, and what a telephone adds."""

SADLY = ("nej", "tyvärr", "no", "sorry", "unfortunately", "nope")
"""Words that may stand before what is not so."""
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
