"""A follow-up list that the meeting filled in is read back with every decision, whatever it was saved as."""

import html
import io
from collections.abc import Callable
from datetime import date
from typing import Any

import docx
import pytest

from tracker.core import reading
from tracker.core.model import Document, FollowUp, Person

BEN = Person("ben", "Ben Ås")
HEAD = ("Styrelsemöte 4 mars 2026", "Närvarande: Ada Berg, Chen Li", "§ 3 Uppföljning av åtgärder")
SWEDISH = (
    "Nr", "§ och datum", "Dnr", "Åtgärd", "Ansvarig", "Ursprungligt datum", "Nuvarande datum", "Flyttad", "Dagar sen",
    "Senaste besked", "Mötets beslut",
)  # fmt: skip
ENGLISH = (
    "No.", "§ and date", "Case no.", "Action", "Responsible", "Original date", "Current date", "Moved", "Days late",
    "Latest report", "Decision of the meeting",
)  # fmt: skip
DECISIONS: dict[str, dict[str, Any]] = {
    "Avslutas": {"status": "done", "is_closed": True},
    "Avslutas § 5": {"status": "done", "is_closed": True, "section": "§ 5"},
    "Stängs": {"status": "done", "is_closed": True},
    "Klart, punkten avslutas.": {"status": "done", "is_closed": True},
    "Stryks från listan som klar": {"status": "done", "is_closed": True},
    "Klart": {"status": "done", "is_closed": False},
    "Avskrivs: bron rivs": {"status": "cancelled", "reason": "bron rivs"},
    "Avskrivs då bron rivs": {"status": "cancelled", "reason": "bron rivs"},
    "Utgår (bron rivs)": {"status": "cancelled", "reason": "bron rivs"},
    "Stryks": {"status": "cancelled", "reason": ""},
    "Ny tid 2026-05-01": {"status": "open", "due_on": date(2026, 5, 1)},
    "2026-05-01": {"status": "open", "due_on": date(2026, 5, 1)},
    "Skjuts upp till den 1 maj": {"status": "open", "due_on": date(2026, 5, 1)},
    "Förlängs från 1 april till 1 maj": {"status": "open", "due_on": date(2026, 5, 1)},
    "Ny tid: efter sommarfesten": {"status": "open", "due_words": "efter sommarfesten", "is_due_certain": False},
    "Ny ansvarig Ben Ås": {"status": "open", "responsible_words": "Ben Ås"},
    "Ny ansvarig: Ben Ås, nytt datum 1 maj": {"responsible_words": "Ben Ås", "due_on": date(2026, 5, 1)},
    "Ben Ås tar över efter Chen Li": {"status": "open", "responsible_words": "Ben Ås"},
    "Överlämnas till Ben Ås": {"status": "open", "responsible_words": "Ben Ås", "handed_to": None},
    "Överlämnas till Bronämnden": {"status": "open", "handed_to": "Bronämnden", "responsible_words": None},
    "Tas över av regionen": {"handed_to": "regionen"},
    "Kvarstår": {"status": "open", "due_words": None, "handed_to": None},
    "Pågår": {"status": "open", "due_words": None},
}
SAVED = "Inventera broarna", "bro1a2"


def cells(decision: str) -> list[str]:
    task, key = SAVED
    return [
        key,
        "§ 5 2025-11-05",
        "KS 2025/17",
        task,
        "Chen Li",
        "2026-02-01",
        "2026-03-01",
        "1 gång",
        "3",
        "Pågår",
        decision,
    ]


def as_text(*rows: list[str]) -> Document:
    lines = [*HEAD, "", *("\t".join(row) for row in rows)]
    return Document("p.txt", "\n".join(lines).encode())


def as_columns_of_blanks(*rows: list[str]) -> Document:
    widths = [max(map(len, column)) + 2 for column in zip(*rows, strict=True)]
    lines = ["".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return Document("p.txt", "\n".join([*HEAD, "", *lines]).encode())


def as_markdown(*rows: list[str]) -> Document:
    first, *rest = (f"| {' | '.join(row)} |" for row in rows)
    lines = [*HEAD[:2], "", f"## {HEAD[2]}", "", first, "|" + " --- |" * len(SWEDISH), *rest]
    return Document("p.md", "\n".join(lines).encode())


def as_html(*rows: list[str]) -> Document:
    table = "".join(f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return Document("p.html", f"<p>{'</p><p>'.join(HEAD)}</p><table>{table}</table>".encode())


def as_word(*rows: list[str]) -> Document:
    built = docx.Document()
    for line in HEAD:
        built.add_paragraph(line)
    table = built.add_table(len(rows), len(rows[0]))
    for at, row in enumerate(rows):
        for cell, words in zip(table.rows[at].cells, row, strict=True):
            cell.text = words
    buffer = io.BytesIO()
    built.save(buffer)
    return Document("p.docx", buffer.getvalue())


KINDS: tuple[Callable[..., Document], ...] = (as_text, as_columns_of_blanks, as_markdown, as_html, as_word)


def read(document: Document) -> tuple[FollowUp, ...]:
    found = reading.read(document, known=(BEN,))
    assert found.actions == ()
    return found.follow_up


@pytest.mark.parametrize("decision", DECISIONS)
@pytest.mark.parametrize("saved", KINDS)
def test_a_decision_written_in_the_annex_is_read_back(decision: str, saved: Callable[..., Document]) -> None:
    [report] = read(saved(list(SWEDISH), cells(decision)))
    assert (report.subject, report.reference) == SAVED
    expected = DECISIONS[decision]
    assert {name: getattr(report, name) for name in expected} == expected


@pytest.mark.parametrize("saved", KINDS)
def test_a_row_on_which_nothing_was_decided_is_no_report_and_no_task(saved: Callable[..., Document]) -> None:
    decided, undecided = cells("Avslutas"), ["c0ffee", *cells("")[1:]]
    assert [report.reference for report in read(saved(list(SWEDISH), undecided, decided))] == ["bro1a2"]


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        ("Closed", {"status": "done", "is_closed": True}),
        ("Dropped because the bridge is torn down", {"status": "cancelled", "reason": "the bridge is torn down"}),
        ("New date 1 May 2026", {"due_on": date(2026, 5, 1)}),
        ("Ben Ås takes over", {"responsible_words": "Ben Ås"}),
        ("Ongoing", {"status": "open"}),
    ],
)
def test_the_english_annex_is_read_back_too(decision: str, expected: dict[str, object]) -> None:
    [report] = read(as_text(list(ENGLISH), cells(decision)))
    assert {name: getattr(report, name) for name in expected} == expected


def test_the_next_meeting_as_a_new_date_is_that_meeting() -> None:
    [report] = read(as_text(list(SWEDISH), cells("Flyttas till nästa möte")))
    assert (report.due_on, report.due_meeting is not None, report.is_due_certain) == (None, True, True)


def test_who_takes_over_is_the_known_person() -> None:
    [report] = read(as_text(list(SWEDISH), cells("Ny ansvarig: Ben")))
    assert ([one.person for one in report.responsible], report.is_responsible_certain) == (["ben"], True)


def test_a_list_may_ask_for_the_new_date_and_person_in_columns_of_their_own() -> None:
    head, row = (
        ["Nr", "Åtgärd", "Status", "Nytt datum", "Ny ansvarig"],
        ["bro1a2", "Inventera broarna", "", "1 maj", "Ben Ås"],
    )
    [report] = read(as_text(head, row))
    assert (report.status, report.due_on, report.responsible_words) == ("open", date(2026, 5, 1), "Ben Ås")
