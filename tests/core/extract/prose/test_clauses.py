"""Lists of clauses under one decision, and proposals that become decisions or don't."""

import pytest

from tracker.core import reading
from tracker.core.model import Document

HEAD = "Samrådsmöte 4 mars 2026\n\nNärvarande: Ada Berg, Ben Alm, Stina Ek, Chen Lind\n\n1. Hamnen\n\n"


def read(text: str) -> list[tuple[str, list[str]]]:
    found = reading.read(Document("p.txt", (HEAD + text).encode())).actions
    return [(action.text, [one.name for one in action.responsible]) for action in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Styrelsen beslutade\natt godkänna planen\natt Ben köper virke\natt uppdra åt Ada att söka bygglov",
            [("Ben köper virke", ["Ben Alm"]), ("Söka bygglov", ["Ada Berg"])],
        ),
        (
            "Nämnden beslutar\n\n1. att godkänna planen\n2. ge kansliet i uppdrag att söka bygglov",
            [("Söka bygglov", ["kansliet"])],
        ),
        ("Det beslutades att Ben ska köpa virke.", [("Köpa virke", ["Ben Alm"])]),
        ("Det beslutades att Ben skulle köpa virke.", [("Köpa virke", ["Ben Alm"])]),
        (
            "Vi enades om att Ben köper virke och att Ada söker bygglov.",
            [("Ben köper virke", ["Ben Alm"]), ("Ada söker bygglov", ["Ada Berg"])],
        ),
        ("Det beslutades att vi undersöker saken närmare.", [("Vi undersöker saken närmare", [])]),
        (
            "Det beslutades att skylten ska bytas ut senast den 2 april.",
            [("Skylten ska bytas ut", [])],
        ),
        (
            "Beslut att\n\n- Ben köper virke\n- Ada söker bygglov",
            [("Ben köper virke", ["Ben Alm"]), ("Ada söker bygglov", ["Ada Berg"])],
        ),
        ("Styrelsen ger i uppdrag åt Ben att köpa virke.", [("Köpa virke", ["Ben Alm"])]),
        (
            "Det uppdrogs åt Ben att köpa virke, och åt Ada att söka bygglov.",
            [("Köpa virke", ["Ben Alm"]), ("Söka bygglov", ["Ada Berg"])],
        ),
        ("Styrelsen delegerar till Ben att köpa virke.", [("Köpa virke", ["Ben Alm"])]),
        ("Det åligger Ben att köpa virke.", [("Köpa virke", ["Ben Alm"])]),
        ("Ben åläggs att köpa virke.", [("Köpa virke", ["Ben Alm"])]),
        ("Vi ber Ben köpa virke.", [("Köpa virke", ["Ben Alm"])]),
        ("Ada svarade att det är dyrt men lovade fråga varvet.", [("Fråga varvet", ["Ada Berg"])]),
    ],
)
def test_a_clause_of_a_decision_gives_a_task(text: str, found: list[tuple[str, list[str]]]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Styrelsen beslutade\natt mötet hålls den 2 april\natt inte uppdra åt Ben att köpa virke",
        "Det beslutades att avgiften ska vara 100 kr.",
        "Det beslutades att Ben väljs till kassör.",
        "Det beslutades att mötet ska hållas den 2 april.",
        "Beslut:\n\natt Ben ska få en nyckel",
        "Nämnden uppdrog i januari åt Ben att köpa virke.",
        "Stämman 2023 gav Ben i uppdrag att köpa virke.",
        "Vid mötet i december beslutades att Ben skulle köpa virke.",
        "Bakgrund\n\nNämnden har gett Ben i uppdrag att köpa virke.",
        "Kansliet berättade att gruppen förra året beslutade\natt uppdra åt Ben att köpa virke\natt uppdra åt Ada att söka bygglov",
    ],
)
def test_what_is_decided_at_once_or_was_decided_before_gives_none(text: str) -> None:
    assert read(text) == []


PROPOSED = "Förslag\n\n- Ben köper virke\n- Ada söker bygglov\n\nBeslut\n\n"


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (PROPOSED + "Attsats 1 och 2 bifalles.", ["Ben köper virke", "Ada söker bygglov"]),
        (PROPOSED + "Attsats 2 bifalles.", ["Ada söker bygglov"]),
        (PROPOSED + "Enligt förslaget.", ["Ben köper virke", "Ada söker bygglov"]),
        (PROPOSED + "Attsatserna röstas ned.", []),
        (PROPOSED + "Punkten bordläggs.", []),
        ("Förslag\n\n- Ben köper virke", []),
        ("Stina yrkar att Ben får i uppdrag att köpa virke. Mötet beslutar att bifalla yrkandet.", ["Köpa virke"]),
        ("Stina yrkar att Ben får i uppdrag att köpa virke. Mötet beslutar att avslå yrkandet.", []),
        (
            "Stina yrkade\natt Ben köper virke\natt Ada söker bygglov\n\nMötet biföll Stinas andra yrkande.",
            ["Ada söker bygglov"],
        ),
    ],
)
def test_a_proposal_is_a_task_when_the_meeting_accepts_it(text: str, tasks: list[str]) -> None:
    assert [task for task, _ in read(text)] == tasks


def test_how_sure_a_rule_is_stands_beside_the_task() -> None:
    """A word of assignment is surer than a command to nobody."""
    text = HEAD + "Styrelsen uppdrar åt Ben att köpa virke.\n\n- Boka lokal och band"
    given, command = reading.read(Document("p.txt", text.encode())).actions
    assert (given.rule, command.rule) == ("given", "command")
    assert given.certainty > 0.9 > command.certainty
