"""Decisions as they stand, those of the meeting and those of an earlier one."""

import pytest

from tracker.core import reading
from tracker.core.model import Document

HEAD = "Samrådsmöte 4 mars 2026\n\nNärvarande: Ada Berg, Ben Alm\n\n1. Hamnen\n\n"


def read(text: str) -> list[tuple[str, bool]]:
    found = reading.read(Document("p.txt", (HEAD + text).encode())).decisions
    return [(decision.text, decision.is_earlier) for decision in found]


@pytest.mark.parametrize(
    ("text", "decisions"),
    [
        ("Styrelsen beslutade att sälja båten.", [("Styrelsen beslutade att sälja båten.", False)]),
        ("Vid förra mötet beslutades att sälja båten.", [("Vid förra mötet beslutades att sälja båten.", True)]),
        ("I januari beslutade nämnden att sälja båten.", [("I januari beslutade nämnden att sälja båten.", True)]),
        ("Styrelsen beslutade 251027 att sälja båten.", [("Styrelsen beslutade 251027 att sälja båten.", True)]),
        ("Beslut:\n\natt sälja båten\n\natt köpa en kanot", [("att sälja båten", False), ("att köpa en kanot", False)]),
        (
            "Förslag\n\n- Båten säljs\n\nBeslut\n\nEnligt förslaget.",
            [("Båten säljs", False), ("Enligt förslaget.", False)],
        ),
        ("Förslag\n\n- Båten säljs", []),
        ("Båten är såld.", []),
    ],
)
def test_decisions_stand_as_they_are(text: str, decisions: list[tuple[str, bool]]) -> None:
    assert read(text) == decisions
