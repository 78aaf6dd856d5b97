"""An annex goes out with the notice, the secretary writes the meeting's decisions into it, and it comes back as minutes.

Nobody enters anything by hand: every decision is read where it stands, in each format and language.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from html import escape
from io import BytesIO

import pytest
from docx import Document as Word

from tests.jobs.given import OFFICE, TORG, VAG, configure
from tracker.core.model import Body, Document, Item, Status
from tracker.jobs import agenda, annex, edit, ingest
from tracker.jobs.annex import Format
from tracker.store import Store

TODAY, BEFORE, MEETING = date(2026, 3, 4), date(2026, 3, 23), date(2026, 3, 30)
NOW = datetime(2026, 3, 4, 7, 30, tzinfo=UTC)
AFTER = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)
MAY = date(2026, 5, 29)


@dataclass(frozen=True)
class Case:
    """An item, what the secretary writes beside it in each language, and what that makes of it."""

    text: str
    swedish: str
    english: str
    status: Status = Status.OPEN
    due_on: date | None = date(2026, 3, 20)
    responsible: str = "Ben Ås"
    handed_to: str = ""
    reason: str = ""


CASES = (
    Case("Begära in offert på broräcket", "Avslutas", "Closed", Status.CLOSED),
    Case("Mäta om cykelbanan vid skolan", "Avslutad", "To be closed", Status.CLOSED),
    Case("Sammanställa saltåtgången", "Klar, avslutas", "Done, closed", Status.CLOSED),
    Case("Boka lokal", "Avslutas", "Closed", Status.CLOSED),
    Case("Boka lokal", "Kvarstår", "Remains"),
    Case("Se över skyltningen i hamnen", "Avskrivs: pengarna räcker inte", "Written off: there is no money",
         Status.WRITTEN_OFF, reason="pengarna räcker inte|there is no money"),
    Case("Utreda belysning på torget", "Avskriven, frågan är inaktuell", "Written off, no longer of interest",
         Status.WRITTEN_OFF, reason="frågan är inaktuell|no longer of interest"),
    Case("Inventera trummor under vägen", "Ny tid 2026-05-29", "New date 2026-05-29", due_on=MAY),
    Case("Räkna trafiken på Storgatan", "Flyttas till 2026-05-29", "Moved to 2026-05-29", due_on=MAY),
    Case("Ta fram en plan för grusvägar", "Ny tid: 29 maj 2026", "New date: 29 May 2026", due_on=MAY),
    Case("Skriva till länsstyrelsen om bron", "Ny ansvarig: Chen Li", "New responsible: Chen Li",
         responsible="Chen Li"),
    Case("Kontrollera räcket vid ån", "Ny ansvarig Ada Ek", "Responsible from now on: Ada Ek", responsible="Ada Ek"),
    Case("Måla om övergångsställen", "Överlämnas till Torggruppen", "Handed over to Torggruppen",
         Status.HANDED_OVER, handed_to="Torggruppen"),
    Case("Städa busskurerna", "Överlämnas till kommunstyrelsen", "Handed over to the municipal board",
         Status.HANDED_OVER, handed_to="kommunstyrelsen|the municipal board"),
    Case("Beställa nya hastighetsskyltar", "Kvarstår", "Remains"),
    Case("Prata med skolan om hämtningen", "Ny tid 2026-05-29, ny ansvarig Chen Li",
         "New date 2026-05-29, new responsible Chen Li", due_on=MAY, responsible="Chen Li"),
    Case("Laga staketet vid dammen", "", ""),
)  # fmt: skip
SWEDISH = (
    "Vägnämnden",
    "Protokoll 2026-03-30",
    "Närvarande: Chen Li, ordförande, Ada Ek, sekreterare, Ben Ås",
    "§ 4 Genomgång av bilagan",
)
ENGLISH = (
    "Vägnämnden",
    "Minutes 2026-03-30",
    "Present: Chen Li, chair, Ada Ek, secretary, Ben Ås",
    "§ 4 The annex",
)


def filled_in_lines(content: bytes, said: dict[str, str], head: tuple[str, ...], *, joint: str) -> bytes:
    """Fill in Markdown or plain text: the last cell of the row whose number it is."""
    lines = []
    for line in content.decode().splitlines():
        cells = line.split(joint)
        number = cells[0].strip(" |")
        if number in said:
            cells[-1] = said[number] + (" |" if line.endswith("|") else "")
        lines.append(joint.join(cells))
    return "\n\n".join((*head, "")).encode() + "\n".join(lines).encode()


def markdown(content: bytes, said: dict[str, str], head: tuple[str, ...]) -> bytes:
    return filled_in_lines(content, said, head, joint=" | ")


def plain(content: bytes, said: dict[str, str], head: tuple[str, ...]) -> bytes:
    return filled_in_lines(content, said, head, joint="\t")


def page(content: bytes, said: dict[str, str], head: tuple[str, ...]) -> bytes:
    text = content.decode()
    for number, words in said.items():
        row = re.search(rf"<td[^>]*>{number}</td>.*?</tr>", text, re.S)
        assert row
        text = text.replace(row[0], re.sub(r"></td>\s*</tr>$", f">{escape(words)}</td></tr>", row[0]))
    above = "".join(f"<p>{line}</p>" for line in head)
    return text.replace("<body>", f"<body>{above}").encode()


def word(content: bytes, said: dict[str, str], head: tuple[str, ...]) -> bytes:
    document = Word(BytesIO(content))
    for line in head:
        document.paragraphs[len(head[: head.index(line)])].insert_paragraph_before(line)
    for table in document.tables:
        for row in table.rows[1:]:
            cells = row.cells
            if cells[0].text in said:
                cells[-1].text = said[cells[0].text]
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


FILLED_IN: dict[Format, Callable[[bytes, dict[str, str], tuple[str, ...]], bytes]] = {
    Format.MD: markdown,
    Format.TXT: plain,
    Format.HTML: page,
    Format.DOCX: word,
}


@pytest.fixture
def store() -> Iterator[Store]:
    with Store("sqlite://") as opened:
        opened.migrate()
        yield opened


def kept(store: Store, body: Body) -> dict[str, Case]:
    """The items of the cases, Ben's and late by now, one of them reported done; their keys beside their cases."""
    configure(store, body, TORG)
    found = {}
    for case in CASES:
        item = edit.add(
            store, body="vag", text=case.text, responsible=["Ben Ås"], due_on=date(2026, 3, 20), section="3",
            decided_on=date(2026, 3, 2), who="Ada Ek", today=TODAY, now=NOW,
        )  # fmt: skip
        found[item.key] = case
    return found


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("format", list(FILLED_IN))
def test_an_annex_filled_in_at_the_meeting_is_read_back_with_every_decision(
    store: Store, format: Format, language: str
) -> None:
    body = replace(VAG, language=language)
    cases = kept(store, body)
    store.meetings.set("vag", [MEETING, date(2026, 4, 27)], origin="hand")
    given = agenda.of(store, body, meeting=MEETING, today=BEFORE)
    numbers = {row.reference: cases[row.item.key] for row in given.rows}
    assert len(numbers) == len(CASES)
    sent = annex.write(store, given, templates=OFFICE.templates, format=format)
    said = {number: case.swedish if language == "sv" else case.english for number, case in numbers.items()}
    minutes = FILLED_IN[format](sent, said, SWEDISH if language == "sv" else ENGLISH)
    ingest.ingest(store, Document(f"2026-03-30.{format}", minutes), who="Ada Ek", today=date(2026, 4, 1), now=AFTER)
    read = {cases[key].text + f" ({cases[key].swedish})": facts(store.items.get(key)) for key in cases}
    wanted = {case.text + f" ({case.swedish})": told(case, language) for case in CASES}
    assert read == wanted
    assert len(store.items.list(body="vag")) == len(CASES)
    assert [question.code for question in store.doubts.open()] == []


Facts = tuple[Status, date | None, tuple[str, ...], str, str, date | None]


def facts(item: Item) -> Facts:
    """What a decision may change."""
    reason = item.note if item.status is Status.WRITTEN_OFF else ""
    names = tuple(one.name for one in item.responsible)
    return item.status, item.due_on, names, item.handed_to, reason, item.ended_on


def told(case: Case, language: str) -> Facts:
    at = 0 if language == "sv" else -1
    ended_on = None if case.status is Status.OPEN else MEETING
    handed_to, reason = case.handed_to.split("|")[at], case.reason.split("|")[at]
    return case.status, case.due_on, (case.responsible,), handed_to, reason, ended_on
