"""A task in a sentence is worded as its clause alone: who has it and by when stand beside it, not in it."""

import pytest

from tracker.core import reading
from tracker.core.model import Action, Document

HEAD = "Samrådsmöte 4 mars 2026\n\nNärvarande: Ada Berg, Ben Alm, Stina Ek, Chen Lind\n\n1. Hamnen\n\n"


def read(sentence: str) -> Action:
    [found] = reading.read(Document("p.txt", (HEAD + sentence).encode())).actions
    return found


@pytest.mark.parametrize(
    ("sentence", "task"),
    [
        (
            "Beslut:\n\natt Ben Alm ansvarar för att ta fram en karta över bojarna till den 5 september.",
            "Ta fram en karta över bojarna",
        ),
        ("Ada Berg och Ben Alm ansvarar för att köpa in virke.", "Köpa in virke"),
        ("Ben Alm ska ansvara för att söka bygglov.", "Söka bygglov"),
        ("Beslut:\n\natt Ben Alm svarar för att beställa virke.", "Beställa virke"),
    ],
)
def test_the_words_that_make_somebody_answer_for_it_are_no_part_of_a_task(sentence: str, task: str) -> None:
    found = read(sentence)
    assert found.text == task
    assert "Ben Alm" in [one.name for one in found.responsible]
    assert found.quote in sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "Ben Alm ansvarar för att bojarna läggs ut.",
        "Ben Alm köper virke.",
        "Ben Alm köper virke och ansvarar för att måla bryggan.",
    ],
)
def test_a_clause_with_a_verb_of_its_own_keeps_its_subject(sentence: str) -> None:
    assert read(sentence).text == sentence.rstrip(".")


@pytest.mark.parametrize(
    ("sentence", "task", "due"),
    [
        (
            "Beslut:\n\natt uppdra åt kansliet att lägga fram en plan senast den 17 juni.",
            "Lägga fram en plan",
            "senast den 17 juni",
        ),
        ("Kansliet fick i uppdrag att räkna bojarna till nästa möte.", "Räkna bojarna", "till nästa möte"),
        ("Ben Alm köper virke, senast den 2 april.", "Ben Alm köper virke", "senast den 2 april"),
        ("Det beslutades att skylten ska bytas ut senast den 2 april.", "Skylten ska bytas ut", "senast den 2 april"),
    ],
)
def test_the_words_that_say_by_when_are_no_part_of_a_task_that_they_end(sentence: str, task: str, due: str) -> None:
    found = read(sentence)
    assert (found.text, found.due_words) == (task, due)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ben Alm undersöker vad virke kostar, med svar senast den 2 april.",
        "Ben Alm köper senast den 2 april virke och spik.",
        "Ben Alm återkommer till den 2 april.",
        "Ben Alm skickar ett krav om inget hänt före den 1 maj.",
        "Bryggan återrapporteras till nämnden i september.",
    ],
)
def test_words_that_say_by_when_stay_where_the_task_would_break(sentence: str) -> None:
    """Inside the clause, behind half a clause of their own, and where they are all that it says."""
    assert read(sentence).text == sentence.rstrip(".")
