"""What states, deeds and feeds are called on pages, in Swedish; english.json knows each. Tables, no code."""

from tracker.core.model import LetterState, Status

STATUSES = {
    Status.PROPOSED: "Väntar på granskning",
    Status.OPEN: "Öppen",
    Status.IN_PROGRESS: "Pågår",
    Status.REPORTED: "Anmäld klar",
    Status.CLOSED: "Avslutad",
    Status.WRITTEN_OFF: "Avskriven",
    Status.HANDED_OVER: "Överlämnad",
    Status.DISMISSED: "Ingen åtgärd",
}

EVENTS = {
    "read": "Läst ur protokollet",
    "imported": "Inläst ur en lista",
    "added": "Tillagd för hand",
    "accepted": "Godkänd för bevakning",
    "moved": "Datumet ändrat",
    "snoozed": "Påminnelserna vilar till en viss dag",
    "woken": "Påminnelserna vilar inte längre",
    "escalated": "Eskalerad",
    "assigned": "Ny ansvarig",
    "reworded": "Texten ändrad, löd tidigare",
    "reported": "Anmäld klar",
    "in_progress": "Anmäld som pågående",
    "answered": "En av flera har svarat klart",
    "asked_again": "Svaret tillbakataget för",
    "inherited": "Övertagen",
    "shared": "Vilka som svarar har ändrats",
    "closed": "Avslutad",
    "written_off": "Avskriven",
    "handed_over": "Överlämnad",
    "dismissed": "Inte en åtgärd",
    "reopened": "Öppnad igen",
    "confidential": "Sekretessmarkerad",
    "public": "Sekretessmarkeringen borttagen",
    "answer-asks-new-date": "Ber om ny tid",
    "answer-says-not-mine": "Säger att den ligger på någon annan",
    "dated": "Mötets datum angivet",
    "proposed": "Nytt förslag på datum",
    "followed": "Flyttad med mötet",
    "told": "Omnämnd i protokollet",
    "undone": "Ångrat",
    "paused": "Har pausat sina brev",
    "resumed": "Har startat sina brev igen",
    "letter": "Brev",
    "remained": "Kvarstår enligt mötet",
    "untold": "Brevet kom inte fram och skrivs om",
}
"""An event that has no name here stands as the word that the history keeps."""

FIELDS = {
    "text": "Text",
    "responsible": "Ansvarig",
    "due_on": "Klart senast",
    "status": "Läge",
    "decided_on": "Beslutad",
    "arrived_on": "Kom in",
    "proposed_due_on": "Föreslaget datum",
    "due_meeting": "Klart till mötet",
    "section": "Paragraf",
    "line": "Rad",
    "quote": "Citat",
    "source": "Dokument",
    "explicit": "Ur en åtgärdslista",
    "is_confidential": "Sekretessmarkerad",
    "first_due_on": "Ursprungligt datum",
    "note": "Senaste besked",
    "closing_section": "Avslutad i",
    "case_number": "Diarienummer",
    "times_moved": "Gånger flyttad",
    "done_on": "Klar",
    "ended_on": "Avslutad den",
    "handed_to": "Överlämnad till",
    "shares": "Svar",
}
"""Fields of an item as its history tells them; what has no name here is for the program alone."""

YES_AND_NO = {"True": "Ja", "False": "Nej"}

LETTER_STATES = {
    LetterState.QUEUED: "I kö",
    LetterState.SENDING: "Skickas",
    LetterState.SENT: "Skickat",
    LetterState.FAILED: "Kom inte fram",
    LetterState.HELD: "Hålls kvar",
    LetterState.DROPPED: "Behövdes inte",
}

LETTER_KINDS = {
    "daily": "Dagligt brev",
    "agenda": "Underlag till dagordning",
    "receipt": "Kvittens",
    "test": "Provbrev",
    "missed": "Driftlarm",
    "hook": "Driftlarm",
    "template": "Driftlarm",
}

SAMPLES = {
    "first": ("Nya åtgärder", "Till den som har fått åtgärder på ett möte."),
    "one": ("Påminnelse om en åtgärd", "Till den ansvariga."),
    "many": ("Påminnelse om flera åtgärder", "Till den ansvariga."),
    "escalation": ("Försening att följa upp", "Till den som organets kedja nämner."),
    "receipt": ("Kvitto på ett svar", "Till den som har svarat."),
    "digest": ("Läget", "Till ordföranden."),
    "worklist": ("Att ta ställning till", "Till sekreteraren."),
    "agenda": ("Underlag till dagordning", "Till sekreteraren och ordföranden."),
    "missed": ("Tjänsten stod still", "Till administratören."),
    "hook": ("En krok är avstängd", "Till administratören."),
    "template": ("En egen brevmall används inte", "Till administratören."),
    "test": ("Provbrev", "Till den som prövar utskicken."),
}
"""What each sample letter is, and who gets such letters."""

HELD = {
    "preview": "Organet är i förhandsläge: breven väntar på att släppas.",
    "paused": "All e-post vilar.",
    "flood": "Ovanligt många brev på en dag: de väntar på ett ja.",
    "body-paused": "Organets brev är pausade.",
    "person-paused": "Personens brev är pausade; sekreteraren ser åtgärderna i sin lista.",
}

OCCASIONS = {
    "new": "ny",
    "before": "{n} dagar före",
    "due": "på dagen",
    "overdue": "{n} dagar efter",
    "snoozed": "när vilan är slut",
}
"""Why a letter names an item, by the kind of occasion."""

WEEKDAYS = ("måndagar", "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar", "söndagar")

SUPERIORS = {
    "chair": "ordföranden",
    "secretary": "sekreteraren",
}
"""To whom a body escalates, where it is no name."""
