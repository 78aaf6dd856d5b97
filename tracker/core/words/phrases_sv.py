"""What the service says in Swedish about days, counts and doubts. Tables, no code."""

from tracker.core.model import Doubts

WEEKDAYS: tuple[str, ...] = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
MONTHS: tuple[str, ...] = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)

DAY = "{day} {month} {year}"
WEEKDAY = "{weekday} {day} {month} {year}"
SHORT = "{weekday} {day} {month}"

# One form for one and one for any other number.
COUNTS = {
    "late": ("{n} dag försenad", "{n} dagar försenad"),
    "left": ("om {n} dag", "om {n} dagar"),
    "to do": ("{n} åtgärd att göra", "{n} åtgärder att göra"),
    "new": ("{n} ny åtgärd till dig", "{n} nya åtgärder till dig"),
    "new of": ("{n} ny åtgärd", "{n} nya åtgärder"),
    "given": ("Du har fått {n} ny åtgärd", "Du har fått {n} nya åtgärder"),
    "are late": ("{n} försenad", "{n} försenade"),
    "are reported": ("{n} anmäld klar", "{n} anmälda klara"),
    "are open": ("{n} öppen åtgärd", "{n} öppna åtgärder"),
    "questions": ("{n} fråga att besvara", "{n} frågor att besvara"),
    "to follow up": ("{n} åtgärd att följa upp", "{n} åtgärder att följa upp"),
    "paused": ("{n} pausad åtgärd", "{n} pausade åtgärder"),
    "stuck": ("{n} åtgärd som inte kommer vidare", "{n} åtgärder som inte kommer vidare"),
    "later": (
        "Dessutom är {n} åtgärd öppen med senare datum.",
        "Dessutom är {n} åtgärder öppna med senare datum.",
    ),
    "more": ("… och {n} till.", "… och {n} till."),
}

TODAY = "i dag"
TOMORROW = "i morgon"
NEW = "Ny åtgärd"
OF_MEETING = "från mötet {day} {month} i {body}"
OF_BODY = "från {body}"
UNDATED = "Åtgärd utan datum"
BEFORE = "Senast {day}"
CONFIDENTIAL = "Sekretessmarkerad åtgärd"
NOBODY = "Ingen ansvarig"
MANDATES = {
    "successor": ("Du har den efter {of}, som har slutat", ""),
    "stand_in": ("Du svarar i stället för {of}", "Du svarar i stället för {of} till den {day} {month}"),
    "secretary": ("Du får den som sekreterare: {of} är borta eller har slutat, och ingen annan svarar", ""),
}
AND_MORE = "{names} och {n} till"
LINE = "{source}, rad {line}"
DECIDED = "beslut {day}"
ADDED_BY_HAND = "tillagd för hand"

# Each with the document's words, and as it is said without any.
DOUBTS: dict[str, tuple[str, str]] = {
    Doubts.UNKNOWN_PERSON: (
        "Ansvarig är ”{words}”, som inte finns bland kända personer. Vem är det?",
        "Ansvarig finns inte bland kända personer. Vem är det?",
    ),
    Doubts.AMBIGUOUS_PERSON: (
        "”{words}” kan vara flera personer. Vem är det?",
        "Ansvarig kan vara flera personer. Vem är det?",
    ),
    Doubts.NO_PERSON: (
        "Ingen ansvarig är utsedd (”{words}”). Vem ska göra det?",
        "Ingen ansvarig är utsedd. Vem ska göra det?",
    ),
    Doubts.NO_ADDRESS: (
        "{words} har ingen e-postadress. Vart ska påminnelserna gå?",
        "Ansvarig har ingen e-postadress. Vart ska påminnelserna gå?",
    ),
    Doubts.UNREADABLE_DATE: (
        "Datumet ”{words}” går inte att tolka. Vilken dag ska åtgärden vara klar?",
        "Datumet går inte att tolka. Vilken dag ska åtgärden vara klar?",
    ),
    Doubts.UNCERTAIN_DATE: (
        "Datumet ”{words}” är osäkert. Vilken dag ska åtgärden vara klar?",
        "Datumet är osäkert. Vilken dag ska åtgärden vara klar?",
    ),
    Doubts.NO_DATE: (
        "Inget datum är satt (”{words}”). Vilken dag ska åtgärden vara klar?",
        "Inget datum är satt. Vilken dag ska åtgärden vara klar?",
    ),
    Doubts.IMPLIED: (
        "Det här låter som ett uppdrag men står inte i en åtgärdslista: ”{words}”. Ska det bevakas?",
        "Det här låter som ett uppdrag men står inte i en åtgärdslista. Ska det bevakas?",
    ),
    Doubts.REVIEW_ALL: (
        "Åtgärden väntar på ditt godkännande (”{words}”). Ska den bevakas?",
        "Åtgärden väntar på ditt godkännande. Ska den bevakas?",
    ),
    Doubts.OLD: (
        "Åtgärden var gammal redan när protokollet lästes (”{words}”). Ska den bevakas ändå?",
        "Åtgärden var gammal redan när protokollet lästes. Ska den bevakas ändå?",
    ),
    Doubts.MOVED: (
        "En ny version av protokollet säger något annat: ”{words}”. Ska det nya gälla?",
        "En ny version av protokollet säger något annat. Ska det nya gälla?",
    ),
    Doubts.GONE: (
        "Åtgärden finns inte i den nya versionen av protokollet (”{words}”). Ska den strykas?",
        "Åtgärden finns inte i den nya versionen av protokollet. Ska den strykas?",
    ),
    Doubts.ADDED: (
        "Åtgärden är tillagd i en ny version av protokollet (”{words}”). Ska den bevakas?",
        "Åtgärden är tillagd i en ny version av protokollet. Ska den bevakas?",
    ),
    Doubts.LOST_ALL: (
        "Den nya versionen av protokollet innehåller ingen av de tidigare åtgärderna (”{words}”). Stämmer det?",
        "Den nya versionen av protokollet innehåller ingen av de tidigare åtgärderna. Stämmer det?",
    ),
    Doubts.RESTATED: (
        "Ett senare protokoll tar upp åtgärden med andra uppgifter: ”{words}”. Vad gäller?",
        "Ett senare protokoll tar upp åtgärden med andra uppgifter. Vad gäller?",
    ),
    Doubts.MAYBE_SAME: (
        "Är det samma åtgärd som ”{words}”?",
        "Är det en åtgärd som redan bevakas?",
    ),
    Doubts.MAYBE_REPORTED: (
        "Ett senare protokoll säger: ”{words}”. Gäller det den här åtgärden?",
        "Ett senare protokoll berättar kanske om den här åtgärden. Gör det det?",
    ),
    Doubts.UNKNOWN_BODY: (
        "Protokollet är från ”{words}”, som inte är känt här. Vilket organ gäller det?",
        "Det framgår inte vilket organ protokollet gäller. Vilket är det?",
    ),
    Doubts.NO_MEETING_DATE: (
        "Mötets datum framgår inte säkert (”{words}”). Vilken dag hölls mötet?",
        "Mötets datum framgår inte av protokollet. Vilken dag hölls mötet?",
    ),
    Doubts.NO_NEXT_MEETING: (
        "Nästa möte är inte känt (”{words}”). När hålls det?",
        "Nästa möte är inte känt. När hålls det?",
    ),
    Doubts.CALENDAR_FAILS: (
        "Organets kalender går inte att hämta: {words}. Mötesdagarna är de som var kända sist.",
        "Organets kalender går inte att hämta. Mötesdagarna är de som var kända sist; mötessidan säger vad som är fel.",
    ),
    Doubts.HOOK_OFF: (
        "Kroken ”{words}” är avstängd, eftersom mottagaren inte svarar som den ska. Be administratören se till den.",
        "En krok är avstängd, eftersom mottagaren inte svarar som den ska. Be administratören se till den.",
    ),
    Doubts.QUARANTINED: (
        "Filen gick inte att läsa: {words} Rätta den och lägg in den igen.",
        "Filen gick inte att läsa. Rätta den och lägg in den igen.",
    ),
    Doubts.UNDELIVERABLE: (
        "Ett brev kom inte fram: {words} Stämmer adressen?",
        "Ett brev kom inte fram. Stämmer adressen?",
    ),
    Doubts.UNCLEAR_REPLY: (
        "Ett svar på ett brev gick inte att tolka: ”{words}”.",
        "Ett svar på ett brev gick inte att tolka.",
    ),
    Doubts.STRANGE_REPLY: (
        "Någon annan än den som fick brevet har svarat på det: ”{words}”.",
        "Någon annan än den som fick brevet har svarat på det.",
    ),
    Doubts.STRAY_MAIL: (
        "Ett mejl har kommit som inte svarar på något brev: ”{words}”.",
        "Ett mejl har kommit som inte svarar på något brev.",
    ),
    Doubts.ANSWERED_MOVE: (
        "Den ansvariga ber om ny tid: ”{words}”. Ska datumet ändras?",
        "Den ansvariga ber om ny tid. Ska datumet ändras?",
    ),
    Doubts.ANSWERED_NOT_MINE: (
        "Den ansvariga svarar att åtgärden ligger på någon annan: ”{words}”. Vem ska göra den?",
        "Den ansvariga svarar att åtgärden ligger på någon annan. Vem ska göra den?",
    ),
    Doubts.UNSUBSCRIBED: (
        "{words} har pausat alla brev. Påminnelserna behöver ges på annat sätt.",
        "En ansvarig har pausat alla brev. Påminnelserna behöver ges på annat sätt.",
    ),
    Doubts.LEFT: (
        "{words} har slutat och ingen efterträdare är känd. Vem tar över?",
        "Den ansvariga har slutat och ingen efterträdare är känd. Vem tar över?",
    ),
}
