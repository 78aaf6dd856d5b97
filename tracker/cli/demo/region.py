"""An invented region for the demo: its configuration, and minutes in the layouts of real ones, with dates around a day.

The third document is a Word file with a real table, written here so that no binary lies in the project.
"""

import io
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from string import Template

from docx import Document as Word

from tracker.core import workdays
from tracker.core.model import Document

BASE_URL = "http://127.0.0.1:8080"

TRACKER = f"""# The demo's settings: letters go into the folder data/mail beside this one.
data = "../data"
base_url = "{BASE_URL}"
sender = "atgarder@varbygden.example"
sender_name = "Åtgärdsbevakningen i Vårbygden"
"""
BODIES = """[kommunchefsgruppen]
names = ["Kommunchefsgruppen", "Kommunchefsgruppen i Vårbygden"]
chair = "Ada Lind"
secretary = "Ben Ek"
members = ["Ada Lind", "Ben Ek", "Chen Wallin", "Disa Öberg", "Farida Nyman"]
live = true

[folkhalsoradet]
names = ["Folkhälsorådet"]
chair = "Disa Öberg"
secretary = "Gun-Britt Ström"
members = ["Disa Öberg", "Gun-Britt Ström", "Farida Nyman", "Hassan Berg"]
live = true
"""
PEOPLE = """name,email,aliases,role,organisation,bodies
Ada Lind,ada.lind@varby.example,,Kommunchef,Vårby kommun,kommunchefsgruppen
Ben Ek,ben.ek@varby.example,,Utredare,Vårby kommun,kommunchefsgruppen
Chen Wallin,chen.wallin@norrtuna.example,,Kommunchef,Norrtuna kommun,kommunchefsgruppen
Disa Öberg,disa.oberg@varby.example,Disa Ö,Samhällsbyggnadschef,Vårby kommun,kommunchefsgruppen|folkhalsoradet
Farida Nyman,farida.nyman@lillan.example,,Kommunchef,Lillån kommun,kommunchefsgruppen|folkhalsoradet
Gun-Britt Ström,gun-britt.strom@varby.example,,Folkhälsostrateg,Vårby kommun,folkhalsoradet
Hassan Berg,hassan.berg@varby.example,,Ungdomssamordnare,Vårby kommun,folkhalsoradet
"""


@dataclass(frozen=True)
class Arrival:
    """Minutes, and the day they come in."""

    document: Document
    on: date


@dataclass(frozen=True)
class Calendar:
    """The days of the story, most of them told from the day of the demo."""

    today: date

    def working(self, days: int) -> date:
        """Give the working day so many working days from today; before it when negative."""
        return workdays.add(self.today, days, country="SE")

    @property
    def names(self) -> dict[str, str]:
        """What the minutes call the days."""
        days = {
            "first_meeting": self.working(-22),
            "second_meeting": self.working(-6),
            "third_meeting": self.working(-2),
            "long_ago": self.working(-9),
            "today": self.today,
            "tomorrow": self.today + timedelta(days=1),
            "soon": self.working(5),
            "later": self.working(12),
            "next_meeting": self.working(8),
            "council_meeting": self.working(15),
        }
        return {name: day.isoformat() for name, day in days.items()}


DONE = "disa-oberg"
"""Who has done something: she answers a letter on the working day before the last."""


def done_on(today: date) -> date:
    """Give the day on which DONE reports her first item done."""
    return Calendar(today).working(-2)


def arrivals(today: date) -> list[Arrival]:
    """Give the minutes in the order they come in."""
    calendar = Calendar(today)
    return [
        Arrival(_text("1-kommunchefsgruppen.txt", calendar), calendar.working(-20)),
        Arrival(_text("2-folkhalsoradet.md", calendar), calendar.working(-5)),
        Arrival(Document("3-kommunchefsgruppen.docx", _word(calendar.names)), calendar.working(-1)),
    ]


def _text(name: str, calendar: Calendar) -> Document:
    text = files(__package__).joinpath("minutes", name).read_text(encoding="utf-8")
    return Document(name, Template(text).substitute(calendar.names).encode())


def _word(days: dict[str, str]) -> bytes:
    word = Word()
    word.add_heading("Kommunchefsgruppen i Vårbygden", level=1)
    word.add_paragraph(f"Minnesanteckningar {days['third_meeting']}")
    word.add_paragraph("Närvarande: Ada Lind (ordförande), Ben Ek (sekreterare), Chen Wallin, Disa Öberg")
    word.add_heading("1. Uppföljning av åtgärder från föregående möte", level=2)
    for said in (
        "Kravspecifikationen: gruppen ställde sig bakom förslaget. Åtgärden avslutas.",
        "Lokal till höstens övning: Ben Ek har bokat Folkets hus. Klart.",
        f"Kommunernas behov inför upphandlingen: Lillåns svar saknas. Åtgärden flyttas till {days['soon']}.",
    ):
        word.add_paragraph(said)
    word.add_heading("2. Budget", level=2)
    word.add_paragraph("Ada Lind gick igenom förutsättningarna för nästa år.")
    rows = (
        ("Åtgärd", "Klart senast", "Ansvarig"),
        ("Lämna underlag till gemensam budget", days["soon"], "Chen Wallin"),
        ("Kalla ekonomicheferna till ett möte", days["later"], "Ben Ek"),
    )
    table = word.add_table(rows=0, cols=3)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    written = io.BytesIO()
    word.save(written)
    return written.getvalue()
