"""What the auditor's view says, in each language: every figure with what counts and what does not. Tables, no code."""

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.core.model import Status


@dataclass(frozen=True)
class Words:
    """The view in one language."""

    language: str
    figures: Mapping[str, tuple[str, str]]
    """What it is called, and how it is counted."""
    short: Mapping[str, str]
    """Headings of a column a figure."""
    tables: Mapping[str, tuple[str, str]]
    """Title, and what is counted."""
    columns: Mapping[str, str]
    statuses: Mapping[Status, str]


_SV = Words(
    language="sv",
    figures={
        "decided": (
            "Beslutade",
            "Åtgärder som ett möte beslutade under perioden, eller som lades till för hand då. Förslag som väntar på "
            "granskning och det som avfärdats som ingen åtgärd räknas inte, här eller någon annanstans.",
        ),
        "done": (
            "Klara",
            "Anmälda klara under perioden, eller avslutade av ett möte utan att ha anmälts, oavsett när de beslutades.",
        ),
        "in_time": (
            "Klara i tid",
            "De klara som blev det senast det datum som åtgärden fick först. Klara utan datum räknas inte hit.",
        ),
        "in_time_as_moved": (
            "Klara i tid enligt gällande datum",
            "Detsamma mot det datum som gällde till slut, även om det hade flyttats.",
        ),
        "undated": ("Klara utan datum", "De klara som aldrig fick något datum: varken i tid eller sena."),
        "due_in_time": (
            "Hållna datum",
            "Åtgärder vars första datum passerade under perioden och som då var klara. Det som ännu inte är klart drar "
            "ned andelen. Avskrivna och överlämnade räknas inte.",
        ),
        "days_to_done": (
            "Dagar från beslut till klart",
            "Medianen för de klara. De som inget möte beslutade räknas inte.",
        ),
        "reported": (
            "Anmälda klara",
            "Väntar vid periodens slut på att ett möte avslutar dem. De räknas som klara och inte som öppna.",
        ),
        "open": ("Öppna", "Beslutade men vid periodens slut varken klara, avskrivna eller överlämnade."),
        "overdue": ("Försenade", "Öppna vars gällande datum har passerat vid periodens slut."),
        "without_date": ("Utan datum", "Öppna utan beslutat datum; ett föreslaget datum räknas inte."),
        "without_person": ("Utan ansvarig", "Öppna som inte vilar på någon."),
        "moved_often": (
            "Flyttade mer än två gånger",
            "Att göra någon gång under perioden, och uppskjutna minst tre gånger sedan beslutet. Att följa ett möte "
            "som flyttas räknas inte.",
        ),
        "written_off": ("Avskrivna", "Ett möte beslutade under perioden att de inte ska göras."),
        "handed_over": ("Överlämnade", "Ett annat organ följer upp dem sedan någon dag i perioden."),
    },
    short={
        "decided": "Beslutade",
        "done": "Klara",
        "in_time": "I tid, %",
        "in_time_as_moved": "I tid, gällande datum, %",
        "undated": "Klara utan datum",
        "due_in_time": "Hållna datum, %",
        "days_to_done": "Dagar till klart",
        "reported": "Anmälda klara",
        "open": "Öppna",
        "overdue": "Försenade",
        "without_date": "Utan datum",
        "without_person": "Utan ansvarig",
        "moved_often": "Flyttade mer än två gånger",
        "written_off": "Avskrivna",
        "handed_over": "Överlämnade",
    },
    tables={
        "figures": ("Nyckeltal", "Tal för perioden, och hur vart och ett räknas."),
        "bodies": ("Organ", "Samma tal för vart och ett av organen."),
        "over_time": (
            "Över tid",
            "Så många var öppna och försenade vid dagens slut. Försenade räknas mot det datum som gäller nu, och för "
            "sig mot det datum som åtgärden fick först.",
        ),
        "oldest": ("Äldsta", "De tio öppna åtgärder som beslutades först."),
        "without_date": ("Utan datum", "Öppna utan beslutat datum vid periodens slut."),
        "without_person": ("Utan ansvarig", "Öppna vid periodens slut som inte vilar på någon."),
        "moved_often": ("Flyttade ofta", "Uppskjutna mer än två gånger, och att göra någon gång under perioden."),
        "written_off": ("Avskrivna", "Avskrivna under perioden, med skäl och paragraf."),
        "handed_over": ("Överlämnade", "Överlämnade till ett annat organ under perioden."),
    },
    columns={
        "figure": "Mått",
        "value": "Antal",
        "of": "Av",
        "percent": "Procent",
        "about": "Så räknas det",
        "day": "Dag",
        "open": "Öppna",
        "overdue": "Försenade",
        "overdue_at_first": "Försenade mot första datum",
        "number": "Nr",
        "body": "Organ",
        "decided": "Beslutad",
        "section": "§",
        "case_number": "Dnr",
        "action": "Åtgärd",
        "responsible": "Ansvarig",
        "first_due": "Första datum",
        "due": "Gällande datum",
        "moved": "Gånger flyttad",
        "age": "Dagar sedan beslutet",
        "status": "Läge",
        "ended": "Dag",
        "closing_section": "Beslut i §",
        "reason": "Skäl",
        "handed_to": "Till",
    },
    statuses={
        Status.PROPOSED: "Väntar på granskning",
        Status.OPEN: "Öppen",
        Status.IN_PROGRESS: "Pågår",
        Status.REPORTED: "Anmäld klar",
        Status.CLOSED: "Avslutad",
        Status.WRITTEN_OFF: "Avskriven",
        Status.HANDED_OVER: "Överlämnad",
        Status.DISMISSED: "Ingen åtgärd",
    },
)

_EN = Words(
    language="en",
    figures={
        "decided": (
            "Decided",
            "Actions that a meeting decided in the period, or that were added by hand then. Proposals that wait for "
            "review and what was dismissed as no action are not counted, here or anywhere else.",
        ),
        "done": (
            "Done",
            "Reported done in the period, or closed by a meeting without a report, whenever they were decided.",
        ),
        "in_time": (
            "Done in time",
            "Those done no later than the date that the action had first. Those done without a date are not counted.",
        ),
        "in_time_as_moved": (
            "Done in time by the date in force",
            "The same by the date that held in the end, though it may have been moved.",
        ),
        "undated": ("Done without a date", "Those done that never had a date: neither in time nor late."),
        "due_in_time": (
            "Dates kept",
            "Actions whose first date passed in the period and that were done by it. What is still not done lowers the "
            "share. Those written off or handed over are not counted.",
        ),
        "days_to_done": (
            "Days from decision to done",
            "The median of those done. Those that no meeting decided are not counted.",
        ),
        "reported": (
            "Reported done",
            "Wait at the end of the period for a meeting to close them. They count as done and not as open.",
        ),
        "open": ("Open", "Decided, and at the end of the period neither done, written off nor handed over."),
        "overdue": ("Overdue", "Open ones whose date in force has passed at the end of the period."),
        "without_date": ("Without date", "Open ones without a date that was decided; a proposed date does not count."),
        "without_person": ("Without person", "Open ones that rest on nobody."),
        "moved_often": (
            "Moved more than twice",
            "To be done at some time in the period, and put off at least three times since the decision. Following a "
            "meeting that moves does not count.",
        ),
        "written_off": ("Written off", "A meeting decided in the period that they will not be done."),
        "handed_over": ("Handed over", "Another body follows them up since some day in the period."),
    },
    short={
        "decided": "Decided",
        "done": "Done",
        "in_time": "In time, %",
        "in_time_as_moved": "In time by date in force, %",
        "undated": "Done without a date",
        "due_in_time": "Dates kept, %",
        "days_to_done": "Days to done",
        "reported": "Reported done",
        "open": "Open",
        "overdue": "Overdue",
        "without_date": "Without date",
        "without_person": "Without person",
        "moved_often": "Moved more than twice",
        "written_off": "Written off",
        "handed_over": "Handed over",
    },
    tables={
        "figures": ("Key figures", "Figures of the period, and how each is counted."),
        "bodies": ("Bodies", "The same figures for each body."),
        "over_time": (
            "Over time",
            "How many were open and overdue at the end of the day. Overdue counts by the date that holds now, and "
            "apart from that by the date that the action had first.",
        ),
        "oldest": ("Oldest", "The ten open actions that were decided first."),
        "without_date": ("Without date", "Open at the end of the period, without a date that was decided."),
        "without_person": ("Without person", "Open at the end of the period, resting on nobody."),
        "moved_often": ("Moved often", "Put off more than twice, and to be done at some time in the period."),
        "written_off": ("Written off", "Written off in the period, with reason and §."),
        "handed_over": ("Handed over", "Handed over to another body in the period."),
    },
    columns={
        "figure": "Figure",
        "value": "Number",
        "of": "Of",
        "percent": "Percent",
        "about": "How it is counted",
        "day": "Day",
        "open": "Open",
        "overdue": "Overdue",
        "overdue_at_first": "Overdue by first date",
        "number": "No",
        "body": "Body",
        "decided": "Decided",
        "section": "§",
        "case_number": "Case",
        "action": "Action",
        "responsible": "Responsible",
        "first_due": "First date",
        "due": "Date in force",
        "moved": "Times moved",
        "age": "Days since decided",
        "status": "State",
        "ended": "Day",
        "closing_section": "Decided in §",
        "reason": "Reason",
        "handed_to": "To",
    },
    statuses={
        Status.PROPOSED: "Waits for review",
        Status.OPEN: "Open",
        Status.IN_PROGRESS: "In progress",
        Status.REPORTED: "Reported done",
        Status.CLOSED: "Closed",
        Status.WRITTEN_OFF: "Written off",
        Status.HANDED_OVER: "Handed over",
        Status.DISMISSED: "No action",
    },
)

WORDS = {"sv": _SV, "en": _EN}
