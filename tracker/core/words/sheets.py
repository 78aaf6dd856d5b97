"""Spreadsheets of action items: headings that stand in none of the minutes, and states, in Swedish and English.

Lower case. A heading that minutes have too stands in the tables of each language.
"""

FIRST_DUE_HEADINGS = (
    "ursprungligt datum", "ursprungligt slutdatum", "ursprunglig deadline", "ursprungligt klart", "ursprungligen klart", "första datum", "första deadline",
    "ursprunglig tid", "ursprunglig tidsgräns", "ursprungligt", "tidigare datum", "original due", "original due date",
    "original deadline", "original date", "first due", "initial due date",
)  # fmt: skip
DECIDED_HEADINGS = (
    "beslutat", "beslutad", "beslutsdatum", "beslutades", "beslutat den", "beslutad den", "möte", "mötesdatum", "sammanträde", "sammanträdesdatum",
    "från möte", "uppkom", "registrerad", "registrerat", "inlagd", "skapad", "startdatum", "start", "inkom", "datum för beslut", "mötesdag", "protokoll",
    "decided", "decided on", "decision date", "date of decision", "meeting", "meeting date", "raised", "raised on", "date raised",
    "created", "created on", "opened", "start date", "assigned on",
)  # fmt: skip
SECTION_HEADINGS = (
    "§", "§ nr", "paragraf", "par", "§§", "punkt nr", "section", "minute", "minute ref", "item no", "agenda item",
)  # fmt: skip
CASE_HEADINGS = (
    "dnr", "diarienummer", "diarienr", "diarie nr", "ärendenummer", "ärendenr", "ärende nr", "ärende-id", "case number", "case no", "case", "case id",
    "registry number", "file number", "reference number",
)  # fmt: skip
BODY_HEADINGS = (
    "organ", "nämnd", "styrelse", "grupp", "arbetsgrupp", "utskott", "forum", "råd", "instans", "body", "committee", "board", "group", "council",
)  # fmt: skip
NOTE_HEADINGS = (
    "kommentar", "kommentarer", "anteckning", "anteckningar", "notering", "noteringar", "anmärkning", "anm", "återrapportering", "lägesrapport", "senaste rapport",
    "statuskommentar", "kommentar till status", "läge/kommentar", "övrigt", "info", "note", "notes", "comment", "comments", "remark", "remarks", "latest report", "update",
)  # fmt: skip
CLOSED_HEADINGS = (
    "avslutad", "avslutat", "avslutad den", "avslutat den", "avslutsdatum", "klarmarkerad", "klarmarkerat", "utförd", "utfört", "utfört den", "genomförd", "genomfört",
    "slutförd", "slutfört", "stängd", "stängt", "avslutades", "åtgärdad", "åtgärdat", "färdig den", "klar den",
    "closed", "closed on", "date closed", "completed", "completed on", "completion date", "done on", "finished",
)  # fmt: skip
NUMBER_HEADINGS = (
    "nr", "nummer", "no", "no.", "#", "id", "löpnr", "löpnummer", "rad", "radnr", "åtgärdsnr", "åtgärd nr", "key", "nyckel", "ref", "number", "action no",
)  # fmt: skip
PLAIN_DATES = ("datum", "date", "dag", "day", "tid")
"""Headings of a day that is due unless another column plainly is; then it is the day of the decision."""

STATES = {
    "open": (
        "öppen", "öppet", "öppna", "ej påbörjad", "ej påbörjat", "inte påbörjad", "inte påbörjat", "ej startad", "ny", "nytt", "kvarstår", "kvar", "att göra",
        "planerad", "planerat", "ej klar", "ej klart", "inte klar", "inte klart", "nej", "försenad", "försenat", "väntar", "avvaktar", "vilande", "bordlagd", "aktiv",
        "uppskjuten", "uppskjutet", "ej avslutad", "ej utförd",
        "open", "not started", "new", "to do", "todo", "pending", "outstanding", "overdue", "late", "waiting", "on hold", "no", "false", "active", "reopened", "postponed", "deferred",
    ),
    "in_progress": (
        "pågår", "pågående", "påbörjad", "påbörjat", "startad", "startat", "under arbete", "delvis", "delvis klar", "delvis klart", "arbete pågår", "igång", "löpande",
        "fortlöpande", "under utredning", "på gång", "snart klar", "nästan klar",
        "in progress", "ongoing", "started", "under way", "underway", "wip", "partly done", "begun", "doing",
    ),
    "reported": ("anmäld klar", "klaranmäld", "rapporterad klar", "klarrapporterad", "reported", "reported done", "to be closed", "väntar på avslut"),
    "done": (
        "klar", "klart", "klara", "utförd", "utfört", "utförda", "genomförd", "genomfört", "åtgärdad", "åtgärdat", "färdig", "färdigt", "slutförd", "slutfört",
        "verkställd", "verkställt", "ja", "ok", "x", "✓", "✔", "☑", "1", "100%", "100 %",
        "done", "completed", "complete", "finished", "yes", "true", "resolved",
    ),
    "closed": ("avslutad", "avslutat", "avslutade", "stängd", "stängt", "avförd", "avfört", "klar och avslutad", "arkiverad", "closed", "archived"),
    "written_off": (
        "avskriven", "avskrivet", "avskrivs", "utgår", "utgått", "struken", "struket", "inställd", "inställt", "nedlagd", "nedlagt", "ej aktuell", "ej aktuellt",
        "inte aktuell", "inte aktuellt", "inte längre aktuell", "avbruten", "makulerad",
        "written off", "written_off", "cancelled", "canceled", "dropped", "withdrawn", "not applicable", "n/a", "rejected", "obsolete", "abandoned",
    ),
    "handed_over": ("överlämnad", "överlämnat", "överförd", "överfört", "överflyttad", "handed over", "handed_over", "transferred", "moved to other body"),
}  # fmt: skip
"""Words of a status, by the value of the Status they mean; `done` is for the body's rules to place."""
