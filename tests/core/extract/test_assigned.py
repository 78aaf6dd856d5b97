"""Tasks that decisions give, in the words that give them; and sentences that give none."""

import pytest

from tracker.core import reading
from tracker.core.model import Action, Document, Doubts

HEAD = "Samrådsmöte 4 mars 2026\n\nNärvarande: Ada Berg, Ben Alm, Stina Ek, Chen Lind\n\n1. Ärendet\n\n"


def read(sentence: str) -> list[tuple[str, list[str]]]:
    found = reading.read(Document("p.txt", (HEAD + sentence).encode())).actions
    assert all(not action.explicit and action.doubts[0].code == Doubts.IMPLIED for action in found)
    return [(action.text, [one.name for one in action.responsible]) for action in found]


@pytest.mark.parametrize(
    ("sentence", "task", "who"),
    [
        ("Beslut:\n\natt uppdra åt kansliet att köpa en mast.", "Köpa en mast", ["kansliet"]),
        ("Beslut:\n\natt uppdraga åt Ada Berg att se över listan", "Se över listan", ["Ada Berg"]),
        ("Nämnden beslutade att ge Ben Alm i uppdrag att ta fram en plan.", "Ta fram en plan", ["Ben Alm"]),
        (
            "Nämnden tackade för kartan och gav kansliet i uppdrag att rita en skylt.",
            "Rita en skylt",
            ["kansliet"],
        ),
        ("Ada Berg och Ben A fick i uppdrag att mäta bryggan.", "Mäta bryggan", ["Ada Berg", "Ben Alm"]),
        ("Hamnchefen fick därför i uppdrag leta reda på nyckeln.", "Leta reda på nyckeln", ["Hamnchefen"]),
        ("Ada Berg uppdras fråga vad färgen kostar.", "Fråga vad färgen kostar", ["Ada Berg"]),
        (
            "Grannarna vill vara med och Ben A uppdrogs visa dem båten.",
            "Visa dem båten",
            ["Ben Alm"],
        ),
        ("Stina tog på sig att räkna årorna.", "Räkna årorna", ["Stina Ek"]),
        (
            "Beslut:\n\natt Ada Berg sammanställer listan.",
            "Ada Berg sammanställer listan",
            ["Ada Berg"],
        ),
        ("Beslut:\n\natt kansliet ansvarar för samordningen.", "Kansliet ansvarar för samordningen", ["kansliet"]),
    ],
)
def test_a_task_is_found_with_whom_it_is_given_to(sentence: str, task: str, who: list[str]) -> None:
    assert read(sentence) == [(task, who)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Styrelsen beslutade 251027 att uppdra åt kansliet att sälja båten.",
        "Vid föregående möte uppdrogs Ada Berg och Ben Alm att måla båten.",
        "I januari beslutade styrelsen att ge kansliet i uppdrag att fråga grannarna.",
        "Det val som gruppen fick att göra var svårt.",
        "Stina Ek yrkade att kansliet får i uppdrag att fråga grannarna.",
        "Nämnden avslog förslaget att ge Ben Alm i uppdrag att riva huset.",
        "Beslut:\n\natt anta förslaget",
        "Beslut:\n\natt seminariet flyttas till hösten",
        "Beslut:\n\natt tacka Ada för hennes tid i uppdraget.",
        "Fiskeverket har regeringens uppdrag att räkna laxar.",
        "Huvudansvarig: Ada Berg",
        "Vid mötet den 12 januari gavs Ben Alm i uppdrag att kartlägga lokalerna.",
        "Kommunfullmäktige uppdrog 2025-11-24 åt Ben Alm att utreda frågan.",
        "Beslut:\n\natt inte uppdra åt kansliet att bygga nytt",
        "Beslut:\n\natt avslå yrkandet om att ge Ben Alm i uppdrag att bygga nytt",
        "Kansliet berättade att styrelsen i fjol beslutade\natt uppdra åt Ben Alm att måla om.",
    ],
)
def test_what_is_retold_rejected_or_no_task_gives_nothing(sentence: str) -> None:
    assert read(sentence) == []


def test_a_decision_says_by_when_after_the_last_of_its_words_for_it() -> None:
    document = Document(
        "p.txt",
        (HEAD + "Beslut:\n\natt uppdra åt Ada Berg att lämna planen till kansliet, senast 2026-04-01.").encode(),
    )
    assert str(reading.read(document).actions[0].due_on) == "2026-04-01"
    document = Document(
        "p.txt", (HEAD + "Beslut:\n\natt uppdra åt Ada Berg att ta fram en plan till 2026-04-08.").encode()
    )
    assert str(reading.read(document).actions[0].due_on) == "2026-04-08"


def test_a_task_that_the_table_states_is_not_stated_again_by_the_decision(actions: tuple[Action, ...]) -> None:
    """Samrådsmöte 4 mars 2026
    Närvarande: Ada Berg, Ben Alm

    1. Föreläsning

    Ada Berg uppdras fråga Greta Rask vad en kurs i knopar kostar.

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Be Greta Rask om ett pris på kursen→2026-03-20→Ada Berg"""
    [action] = actions
    assert (action.text, action.explicit, action.also_stated_at) == ("Be Greta Rask om ett pris på kursen", True, (6,))


def test_a_follow_up_of_earlier_tasks_gives_none(actions: tuple[Action, ...]) -> None:
    """Uppföljning av verksamhetsplan 2025

    Samrådsgruppen uppdras att räkna bryggorna.

    Uppdraget utfört."""
    assert actions == ()
