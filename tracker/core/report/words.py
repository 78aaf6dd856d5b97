"""What an annex to an agenda says, in each language; its heads are read back from minutes, so they stay as they are."""

from collections.abc import Mapping
from dataclasses import dataclass

COLUMNS = (
    "number", "decided", "case_number", "action", "responsible", "first_due", "due", "moved", "days_late", "latest",
    "decision",
)  # fmt: skip
"""The columns of every table, from left to right."""


@dataclass(frozen=True)
class Words:
    """The annex in one language."""

    tag: str
    """BCP 47."""
    title: str
    heads: tuple[str, ...]
    """One for each of COLUMNS."""
    sections: Mapping[str, tuple[str, str]]
    """Title, and what is said where nothing stands below it."""
    ended: str
    unknown_meeting: str
    counted: str
    nothing: str
    moved: tuple[str, str]
    proposed: str
    left: str
    now: str
    answered: str
    lacking: str
    shares: str
    """How many have answered, where their names are not told."""
    closed: str
    written_off: str
    handed_over: str
    handed_over_to: str
    page: str
    of: str


SWEDISH = Words(
    tag="sv-SE",
    title="Uppföljning av åtgärder",
    heads=(
        "Nr", "§ och datum", "Dnr", "Åtgärd", "Ansvarig", "Ursprungligt datum", "Nuvarande datum", "Flyttad",
        "Dagar sen", "Senaste besked", "Mötets beslut",
    ),
    sections={
        "overdue": ("Försenade", "Inga försenade åtgärder."),
        "due": ("Ska vara klara till mötet", "Inga åtgärder ska bli klara till mötet."),
        "reported": ("Anmälda klara, att avsluta", "Inga åtgärder är anmälda klara."),
        "without_date": ("Utan datum", "Ingen öppen åtgärd saknar datum."),
        "without_person": ("Utan ansvarig", "Ingen öppen åtgärd saknar ansvarig."),
    },
    ended="Avskrivna och avslutade sedan förra mötet",
    unknown_meeting="Nästa möte är inte känt: listan gäller den {day}.",
    counted="Förseningar räknas till mötesdagen.",
    nothing="Det finns inga åtgärder att följa upp.",
    moved=("{n} gång", "{n} gånger"),
    proposed="förslag",
    left="har slutat",
    now="nu",
    answered="Har svarat: {names}.",
    lacking="Saknas: {names}.",
    shares="{done} av {all} har svarat.",
    closed="Avslutad",
    written_off="Avskriven",
    handed_over="Överlämnad",
    handed_over_to="Överlämnad till {to}",
    page="Sida",
    of="av",
)  # fmt: skip
ENGLISH = Words(
    tag="en-GB",
    title="Follow-up of actions",
    heads=(
        "No.", "§ and date", "Case no.", "Action", "Responsible", "Original date", "Current date", "Moved",
        "Days late", "Latest report", "Decision of the meeting",
    ),
    sections={
        "overdue": ("Late", "No late actions."),
        "due": ("Due by the meeting", "No actions are due by the meeting."),
        "reported": ("Reported done, to be closed", "No actions are reported done."),
        "without_date": ("Without a date", "No open action is without a date."),
        "without_person": ("Without anybody responsible", "No open action is without somebody responsible."),
    },
    ended="Written off and closed since the last meeting",
    unknown_meeting="The next meeting is not known: the list is as of {day}.",
    counted="Days late are counted to the day of the meeting.",
    nothing="There are no actions to follow up.",
    moved=("{n} time", "{n} times"),
    proposed="proposed",
    left="has left",
    now="now",
    answered="Answered: {names}.",
    lacking="Lacking: {names}.",
    shares="{done} of {all} have answered.",
    closed="Closed",
    written_off="Written off",
    handed_over="Handed over",
    handed_over_to="Handed over to {to}",
    page="Page",
    of="of",
)  # fmt: skip

LANGUAGES: Mapping[str, Words] = {"sv": SWEDISH, "en": ENGLISH}
