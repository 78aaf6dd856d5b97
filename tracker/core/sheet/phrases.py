"""What is told of a spreadsheet, in Swedish and English: what columns hold, what is odd and what comes of it."""

from tracker.core.sheet.drafts import Problem
from tracker.core.sheet.fields import Field
from tracker.errors import SheetError

FIELDS = {
    Field.TASK: ("Åtgärd", "Task"),
    Field.RESPONSIBLE: ("Ansvarig", "Responsible"),
    Field.DUE: ("Klart senast", "Due"),
    Field.FIRST_DUE: ("Ursprungligt datum", "Original due date"),
    Field.DECIDED: ("Beslutad den", "Decided on"),
    Field.SECTION: ("§", "§"),
    Field.CASE: ("Diarienummer", "Case number"),
    Field.BODY: ("Organ", "Body"),
    Field.STATUS: ("Status", "Status"),
    Field.NOTE: ("Kommentar", "Note"),
    Field.CLOSED: ("Avslutad den", "Closed on"),
    Field.NUMBER: ("Listans nummer", "The list's own number"),
}

PROBLEMS = {
    "left-out": (
        "Kolumnen känns inte igen. Den blir inget eget fält, men raden sparas som den står.",
        "the column is not known: it becomes no field of its own, but the row is kept as it stands",
    ),
    "no-text": ("Raden har ingen åtgärd och läses inte in.", "the row has no task: not taken in"),
    "unknown-body": (
        "Organet {words} är inte känt. Raden läses inte in.",
        "no body is called {words}: not taken in",
    ),
    "no-body": (
        "Raden säger inte vilket organ den gäller. Välj organ, annars läses den inte in.",
        "the row names no body: not taken in unless one is given",
    ),
    "unknown-person": (
        "Ingen här heter {words}. Åtgärden väntar på granskning.",
        "nobody here is called {words}: waits in review",
    ),
    "ambiguous-person": (
        "{words} kan vara flera. Åtgärden väntar på granskning.",
        "{words} may be several people: waits in review",
    ),
    "no-person": ("Ingen ansvarig. Det frågas i granskningen.", "nobody is responsible: asked about in review"),
    "unreadable-date": (
        "{words} går inte att läsa som datum. Åtgärden får inget datum och väntar på granskning.",
        "{words} can't be read as a date: without a date, waits in review",
    ),
    "uncertain-date": (
        "Datumet är osäkert ({words}). Åtgärden väntar på granskning.",
        "the date is uncertain ({words}): waits in review",
    ),
    "unreadable-day": (
        "{words} går inte att läsa som datum och utelämnas.",
        "{words} can't be read as a date: left out",
    ),
    "no-date": (
        "Inget datum. Nästa möte föreslås, och det frågas i granskningen.",
        "no date: the next meeting is proposed, and it is asked about in review",
    ),
    "unknown-status": (
        "Statusen {words} går inte att tolka. Åtgärden väntar på granskning.",
        "the status {words} is not understood: waits in review",
    ),
    "open-but-closed": (
        "Statusen säger att åtgärden pågår, men den har ett slutdatum ({words}). Statusen gäller.",
        "the status says that it goes on, but it has a closing date ({words}): the status holds",
    ),
    "implied-action": (
        "Det är osäkert om {words} ska bevakas. Åtgärden väntar på granskning.",
        "whether to track {words} is unsure: waits in review",
    ),
    "review-all": (
        "Organet granskar allt innan det bevakas.",
        "the body reviews everything: waits in review",
    ),
    "old-item": (
        "Förföll för länge sedan ({words}). Ingen påminns förrän den godkänts i granskningen.",
        "was due long ago ({words}): nobody is reminded until it is accepted in review",
    ),
    "repeated": ("Samma åtgärd som rad {words}. Den läses in en gång.", "the same task as row {words}: taken in once"),
    "joined": (
        "Samma åtgärd som rad {words}. Den ansvarige läggs till där.",
        "the same task as row {words}: whoever is responsible is added there",
    ),
    "bad-cell": (
        "{words} kan inte stå här. Raden läses inte in.",
        "{words} can't stand here: the row is not taken in",
    ),
    "veiled": (
        "Sekretessmarkerad åtgärd utan sina ord. Den läses inte in; exportera den med sekretess.",
        "a confidential item without its words: not taken in; export it with --confidential",
    ),
    "differs": (
        "Finns redan och skiljer sig i {words}. Det som bevakas ändras inte.",
        "is here already and differs in {words}: what is kept stays as it is",
    ),
}

ERRORS = {
    "empty": (
        "Filen är tom. Spara kalkylarket på nytt med rubriker och rader.",
        "it is empty; save the spreadsheet again, with headings and rows",
    ),
    "only-headings": (
        "Det finns inga rader under rubrikerna{of_sheet} (rad {row}). Fyll i åtgärderna eller välj en annan fil.",
        "there are no rows below the headings{of_sheet} (row {row}); fill in the tasks or choose another file",
    ),
    "no-task": (
        "Ingen kolumn{of_sheet} ser ut att innehålla åtgärden (rubriker på rad {row}: {headings}). "
        "Skriv Åtgärd som rubrik, eller ange vilken kolumn det är.",
        "no column{of_sheet} looks like the task (headings in row {row}: {headings}); "
        "head it Task, or say which one it is with --column task=B",
    ),
    "no-column": (
        "Det finns ingen kolumn {name}{of_sheet}. Det finns: {headings}.",
        "there is no column {name}{of_sheet}; there are: {headings}",
    ),
    "no-body-said": (
        "Det framgår inte vilket organ listan gäller. Välj organ, eller ge listan en kolumn Organ: {bodies}.",
        "it does not say whose list it is; give --body, or the list a column Body: {bodies}",
    ),
    "no-sheet": (
        "Det finns inget ifyllt blad som heter {sheet}. Det finns: {sheets}.",
        "there is no filled sheet called {sheet}; there are: {sheets}",
    ),
    "kind": (
        "Filen är inget kalkylark utan {what}, vad den än heter. Spara listan som XLSX eller CSV.",
        "it is no spreadsheet but {what}, whatever it is called; save the list as XLSX or CSV",
    ),
    "encrypted": (
        "Filen är skyddad med lösenord. Spara kalkylarket utan lösenord.",
        "it is protected by a password; save the spreadsheet without one",
    ),
    "damaged": (
        "Filen är skadad: arbetsboken kan inte läsas. Öppna den i kalkylprogrammet och spara den igen som XLSX.",
        "it is damaged: the workbook can't be read; open it in the spreadsheet program and save it again as XLSX",
    ),
    "bomb": (
        "Filen är orimligt stor när den packas upp, eller bär på något som inte hör hemma i ett kalkylark. "
        "Kopiera listan till en ny arbetsbok.",
        "it is out of all proportion when it is unpacked, or holds what no spreadsheet has; "
        "copy the list into a new workbook",
    ),
    "rows": (
        "Det finns fler än {most} ifyllda rader{of_sheet}. Dela upp listan på flera filer.",
        "there are more than {most} filled rows{of_sheet}; split the list into several files",
    ),
    "columns": (
        "Det finns fler än {most} kolumner{of_sheet}, på rad {row}. Ta bort dem som inte hör till listan.",
        "there are more than {most} columns{of_sheet}, in row {row}; remove those that are no part of the list",
    ),
    "csv": (
        "Rad {row} kan inte läsas: ett citattecken är öppet, eller cellen är orimligt lång. Rätta raden.",
        "row {row} can't be read: a quotation mark is open, or the cell is out of all proportion; mend the row",
    ),
    "cell": (
        "Texten i {column} på rad {row} är längre än de {most} tecken en cell i XLSX rymmer. "
        "Exportera som CSV eller JSON.",
        "the text of {column} in row {row} is longer than the {most} characters a cell of XLSX holds; "
        "export as CSV or JSON",
    ),
    "json": (
        "Filen är ingen export från det här programmet: JSON läses bara som sådan. Spara listan som XLSX eller CSV.",
        "it is no export of this program, and JSON is read as nothing else; save the list as XLSX or CSV",
    ),
    "too_large": (
        "Filen är för stor: högst {most} MB. Dela upp listan på flera filer.",
        "it is too large: at most {most} MB; split the list into several files",
    ),
    "timeout": (
        "Det tog för lång tid att läsa filen, så läsningen avbröts. Kopiera listan till en ny arbetsbok.",
        "reading it took too long and was stopped; copy the list into a new workbook",
    ),
    "memory": (
        "Filen kräver orimligt mycket minne att läsa. Kopiera listan till en ny arbetsbok.",
        "reading it took too much memory and was stopped; copy the list into a new workbook",
    ),
}
OF_SHEET = (" på bladet {sheet}", " on the sheet {sheet}")
UNKNOWN_KIND = ("något annat", "something else")
NOTHING = ("inget", "nothing")


def field(one: Field, *, language: str) -> str:
    """Say what a column holds."""
    return FIELDS[one][_place(language)]


def problem(told: Problem, *, language: str) -> str:
    """Say what is odd, and what comes of it."""
    at = _place(language)
    return PROBLEMS[told.code][at].format(words=told.words or NOTHING[at])


def error(told: SheetError, *, language: str) -> str:
    """Say why a file can't be taken in and what to do; the English continues a line of the command line."""
    at = _place(language)
    sheet = told.facts.get("sheet")
    what = told.facts.get("what")
    facts = told.facts | {
        "of_sheet": OF_SHEET[at].format(sheet=sheet) if sheet else "",
        "what": UNKNOWN_KIND[at] if what == "?" else what,
    }
    return ERRORS.get(told.code, ERRORS["damaged"])[at].format(**facts)


def _place(language: str) -> int:
    return 0 if language == "sv" else 1
