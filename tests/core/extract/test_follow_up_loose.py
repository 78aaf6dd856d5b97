"""What free sentences say became of earlier tasks, and the many that say nothing of the kind."""

from datetime import date
from typing import Any

import pytest

from tracker.core import extract, reading
from tracker.core.model import Document, FollowUp, Minutes, Person

KNOWN = (Person("ben", "Ben Ås"), Person("chen", "Chen Li"), Person("dana", "Dana Ek"))


def mentioned(words: str, *, title: str = "Rapporter") -> tuple[FollowUp, ...]:
    document = Document("p.txt", f"Styrelsemöte 4 mars 2026\n\n§ 4 {title}\n\n{words}\n".encode())
    found = reading.read(document, known=KNOWN)
    assert reading.as_json(found)["follow_up"] == []
    return found.mentions


@pytest.mark.parametrize(
    ("words", "subject", "expected"),
    [
        ("Broinventeringen är klar.", "Broinventeringen", {"status": "done", "is_closed": False}),
        ("Ben har skickat in ansökan.", "skickat in ansökan", {"status": "done"}),
        ("Slamavgifterna har jämförts.", "Slamavgifterna jämförts", {"status": "done"}),
        ("Ben redovisade resultatet av enkäten.", "enkäten", {"status": "done"}),
        ("Punkten om skyltarna avslutas.", "skyltarna", {"status": "done", "is_closed": True}),
        ("Styrelsen beslutade att avsluta uppdraget om skyltar.", "skyltar", {"is_closed": True}),
        ("Lekplatsen avskrivs då bron rivs.", "Lekplatsen", {"status": "cancelled", "reason": "bron rivs"}),
        ("Lekplatsen blir inte av.", "Lekplatsen", {"status": "cancelled"}),
        ("Mötet med kommunen avskrivs.", "Mötet med kommunen", {"status": "cancelled"}),
        ("Skyltarna skjuts upp till den 1 maj.", "Skyltarna", {"status": "open", "due_on": date(2026, 5, 1)}),
        ("Broinventeringen är försenad, klart den 1 maj.", "Broinventeringen", {"due_on": date(2026, 5, 1)}),
        ("Ny ansvarig för lekplatsen är Ben Ås.", "lekplatsen", {"responsible_words": "Ben Ås"}),
        ("Därmed tar Ben över ansvaret för lekplatsen.", "lekplatsen", {"responsible_words": "Ben"}),
        ("Ben ersätter Chen som ansvarig för lekplatsen.", "lekplatsen", {"responsible_words": "Ben"}),
        ("Lekplatsen överlämnas till Dana Ek.", "Lekplatsen", {"responsible_words": "Dana Ek", "handed_to": None}),
        ("Lekplatsen överlämnas till Bronämnden.", "Lekplatsen", {"handed_to": "Bronämnden"}),
        ("Arbetet med skyltarna pågår.", "skyltarna", {"status": "open"}),
        ("Broinventeringen är inte klar.", "Broinventeringen", {"status": "open"}),
        (
            "Ben har skrivit till Norrbro om skyltarna men inte fått svar än.",
            "skrivit till Norrbro om skyltarna",
            {"status": "open", "status_words": "har skrivit"},
        ),
        (
            "Ben has sent the drawing of the signs but had no answer.",
            "sent the drawing of the signs",
            {"status": "open", "status_words": "has sent"},
        ),
        ("Skyltarna är klara men inte staketet.", "Skyltarna", {"status": "done"}),
    ],
)
def test_a_sentence_says_what_became_of_a_task(words: str, subject: str, expected: dict[str, Any]) -> None:
    [report] = mentioned(words)
    assert (report.subject, report.is_loose, report.section) == (subject, True, "§ 4")
    assert {name: getattr(report, name) for name in expected} == expected


@pytest.mark.parametrize(
    "words",
    [
        "Broinventeringen ska vara klar till hösten.",
        "När broinventeringen är klar återkommer Ben.",
        "Broinventeringen kommer att genomföras i höst.",
        "Ben föreslår att punkten om skyltarna avslutas.",
        "Uppdraget om skyltar kan avslutas när rapporten är klar.",
        "Ben hoppas att skyltarna är klara till sommaren.",
        "Är skyltarna klara?",
        "Mötet avslutas kl. 20.",
        "Mötet flyttas till den 5 maj.",
        "Ordföranden avslutade mötet.",
        "Protokollet läggs till handlingarna.",
        "Containern flyttas till gården.",
        "Det är klart att föreningen växer.",
    ],
)
def test_what_is_wished_asked_or_said_of_the_meeting_itself_is_no_report(words: str) -> None:
    assert mentioned(words) == ()


def test_two_verdicts_on_one_task_are_one_report() -> None:
    [report] = mentioned("Ben har skickat in ansökan. Åtgärden avslutas.")
    assert (report.subject, report.is_closed) == ("skickat in ansökan", True)


def test_a_verdict_without_a_matter_is_about_the_sentences_and_the_title_above_it() -> None:
    [report] = mentioned("Ben redogjorde för läget. Punkten avslutas.", title="Broinventering")
    assert (report.subject, report.is_closed) == ("Broinventering. Ben redogjorde för läget", True)


def test_each_clause_is_about_its_own_matter() -> None:
    found = mentioned("Broinventeringen är klar och lekplatsen flyttas till nästa möte.")
    assert [(one.subject, one.status) for one in found] == [("Broinventeringen", "done"), ("lekplatsen", "open")]


def test_what_is_ended_at_once_may_be_listed() -> None:
    found = mentioned("Följande punkter avslutas:\n- Skyltar\n- Lekplats")
    assert [(one.subject, one.line, one.is_closed) for one in found] == [("Skyltar", 6, True), ("Lekplats", 7, True)]


def test_a_key_in_a_sentence_names_the_item() -> None:
    [report] = mentioned("Åtgärd a3f9c2 avslutas.")
    assert (report.reference, report.is_closed) == ("a3f9c2", True)


def test_a_new_person_who_may_be_two_is_not_certain() -> None:
    [report] = mentioned("Lekplatsen övertas av Frans Eklund.")
    assert (report.responsible_words, report.is_responsible_certain) == ("Frans Eklund", False)


def test_the_state_of_a_restated_row_is_a_report_beside_its_action(document: Document) -> None:
    """Styrelsemöte 4 mars 2026

    Åtgärd→Ansvarig→Status
    Byta lås→Ben Ås→Avslutad
    Laga grinden→Chen Li→"""
    found = reading.read(document, known=KNOWN)
    assert [action.text for action in found.actions] == ["Byta lås", "Laga grinden"]
    assert [(one.subject, one.is_closed, one.is_loose) for one in found.mentions] == [("Byta lås", True, True)]


def test_lines_under_the_previous_minutes_say_when_and_who_too(document: Document) -> None:
    """Styrelsemöte 4 mars 2026

    § 2 Föregående protokoll
    - Skyltar: inte klart. Ny tid 1 maj.
    - Lekplats: Ben tar över efter Chen.
    - Brygga: utgår då bron rivs"""
    found = reading.read(document, known=KNOWN).follow_up
    assert [(one.subject, one.due_on, one.responsible_words, one.reason) for one in found] == [
        ("Skyltar", date(2026, 5, 1), None, ""),
        ("Lekplats", None, "Ben", ""),
        ("Brygga", None, None, "bron rivs"),
    ]


def test_tasks_are_looked_for_in_the_blocks_as_they_stood(minutes: Minutes) -> None:
    """Styrelsemöte 4 mars 2026
    Närvarande: Ada Berg, Ben Alm

    Åtgärd          Ansvarig    Klart
    Byta lås        Ada Berg    2026-05-01"""
    told = extract.earlier(minutes)
    assert told.rest == minutes.blocks
    assert [(task.rule, task.certainty) for task in extract.candidates(minutes)] == [("spaced", 0.95)]
