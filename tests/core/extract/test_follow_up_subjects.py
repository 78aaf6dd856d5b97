"""What a report on an earlier task is about: its matter whole, and nothing of what is said of it."""

import pytest

from tracker.core import reading
from tracker.core.model import Document, FollowUp, Person

KNOWN = (Person("ben", "Ben Ås"), Person("dana", "Dana Ek"))


def read(words: str, *, title: str) -> reading.Reading:
    document = Document("p.txt", f"Styrelsemöte 4 mars 2026\n\n§ 4 {title}\n\n{words}\n".encode())
    return reading.read(document, known=KNOWN)


def in_passing(words: str) -> tuple[FollowUp, ...]:
    return read(words, title="Rapporter").mentions


def under_the_previous_minutes(words: str) -> tuple[FollowUp, ...]:
    return read(words, title="Föregående protokoll").follow_up


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Kansliets sammanställning av bojarna är klar och bifogas.", "Kansliets sammanställning av bojarna"),
        ("Synpunkterna på hamnplanen är inhämtade, berättade Ben.", "Synpunkterna på hamnplanen"),
        ("Möte med lotsarna avskrivs.", "Möte med lotsarna"),
        ("Mötet med lotsarna avskrivs.", "Mötet med lotsarna"),
        ("Hamnplanen, grannarnas synpunkter: åtgärden avslutas.", "Hamnplanen, grannarnas synpunkter"),
    ],
)
def test_the_subject_of_a_sentence_stands_before_its_verdict(words: str, subject: str) -> None:
    assert [report.subject for report in in_passing(words)] == [subject]


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("Hamnplanen, grannarnas synpunkter: åtgärden avslutas.", ["Hamnplanen, grannarnas synpunkter"]),
        ("Bojarna: klart, kartan: klart.", ["Bojarna", "kartan"]),
        (
            "Ben anmälde båten till tävlingen i januari, så det är gjort.",
            ["Ben anmälde båten till tävlingen i januari"],
        ),
        ("Mötet med lotsarna avskrivs.", ["Mötet med lotsarna"]),
    ],
)
def test_the_subject_of_a_line_is_whole_and_ends_where_it_is_pointed_back_at(words: str, subjects: list[str]) -> None:
    assert [report.subject for report in under_the_previous_minutes(words)] == subjects


@pytest.mark.parametrize("words", ["Inga frågor därifrån kvarstår.", "Ingen punkt kvarstår.", "Inget återstår."])
def test_nothing_is_no_task_that_remains(words: str) -> None:
    found = read(f"Protokollet gicks igenom. {words}", title="Föregående protokoll")
    assert (found.follow_up, found.mentions) == ((), ())
