"""By what words mails of machines are known, in small letters: subjects, addresses and what bounces say."""

AWAY = (
    *(
        "autosvar",
        "auto-svar",
        "automatiskt svar",
        "automatiskt svarsmeddelande",
        "frånvaro",
        "frånvarande",
        "ej på kontoret",
    ),
    *(
        "inte på kontoret",
        "semesterhälsning",
        "jag är på semester",
        "jag är ledig",
        "ledig:",
        "föräldraledig",
        "frånvaromeddelande",
    ),
    *(
        "automatic reply",
        "auto reply",
        "autoreply",
        "auto-reply",
        "auto response",
        "out of office",
        "out of the office",
    ),
    *(
        "on vacation",
        "vacation reply",
        "away from my mail",
        "i am away",
        "abwesenheit",
        "automatische antwort",
        "fraværende",
    ),
    *("poissa", "automaattinen vastaus", "autom. svar", "ooo:", "auto:"),
)
"""How the subject of an automatic answer begins."""
RETURNED = (
    *(
        "undelivered mail",
        "undeliverable",
        "undeliver",
        "mail delivery failed",
        "mail delivery failure",
        "delivery failure",
    ),
    *("delivery status notification", "failure notice", "returned mail", "mail system error", "delivery has failed"),
    *(
        "message not delivered",
        "could not be delivered",
        "delivery failed",
        "non delivery",
        "nondeliverable",
        "non-delivery",
    ),
    *(
        "warning: could not send",
        "warning: message",
        "delayed:",
        "delivery delayed",
        "mail delivery subsystem",
        "rejected:",
    ),
    *(
        "olevererbart",
        "kunde inte levereras",
        "gick inte att leverera",
        "leveransfel",
        "fel vid leverans",
        "kan inte levereras",
    ),
    *(
        "meddelandet har inte levererats",
        "unzustellbar",
        "returned to sender",
        "address not found",
        "mail could not be delivered",
    ),
    *("fördröjd", "oleverbart", "blocked:", "message blocked", "undelivered"),
)
"""What the subject of a mail that came back holds."""
MACHINES = (
    *("mailer-daemon", "mailerdaemon", "mailer_daemon", "postmaster", "mail-daemon", "double-bounce", "mmdf", "daemon"),
    *(
        "noreply",
        "no-reply",
        "no_reply",
        "donotreply",
        "do-not-reply",
        "do_not_reply",
        "svarainte",
        "svara-inte",
        "ejsvar",
    ),
    *("bounce", "bounces", "autoreply", "auto-reply", "autosvar", "listserv", "majordomo", "mailman", "notifications"),
    *("microsoftexchange329e71ec88ae4615bbc36ab6ce41109e", "nobody", "sympa", "newsletter", "nyhetsbrev"),
)
"""Left parts of addresses that no person writes from."""
POSTMASTERS = ("mailer-daemon", "mailerdaemon", "mailer_daemon", "postmaster", "mail-daemon", "double-bounce", "mmdf")
LATE = (
    "delayed",
    "will retry",
    "will keep trying",
    "still trying",
    "warning",
    "fördröj",
    "försöker igen",
    "do not need to resend",
    "temporary",
)
"""What a bounce says of a letter that may still arrive."""
COPY = (
    *(
        "--- below this line is a copy of the message",
        "------ this is a copy of the message",
        "----- original message -----",
    ),
    *("--- returned message follows", "----- message header follows", "original message follows", "--- message header"),
    *("----- unsent message follows", "--------returned mail follows", "the original message was received"),
)
"""What stands above the returned letter in a bounce that is nothing but text."""
