"""Earlier tasks that a meeting goes through: where it does so, and how they went."""

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
