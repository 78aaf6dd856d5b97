"""Action lists: headings of columns, titles above lists, marks before tasks, and statuses."""

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
    "startad", "har börjat", "på gång", "i gång", "igång", "arbetar med", "arbetar på", "arbetar vidare", "jobbar med", "påbörjade",
    "skickat ut förfrågan", "skickat ut en förfrågan", "skickat ut förfrågningar", "skickat förfrågan",
    "har skrivit", "har skickat", "har lämnat in", "har beställt",
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
REPORTING = ("har", "hade", "är", "var", "blev", "fick", "gick", "tog", "gav", "kom")
REPORTING_ENDINGS = ("ade", "ades", "ddes", "ttes", "te", "tes")
NO_VERBS = (
    "är", "har", "eller", "efter", "över", "under", "inför", "för", "per", "var", "er", "ner", "när", "mer", "fler",
)  # fmt: skip
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
