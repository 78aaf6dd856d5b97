"""Where sentences begin and end."""

import pytest

from tracker.core import formats
from tracker.core.extract.prose import sentences
from tracker.core.model import Document


def read(text: str) -> list[tuple[int, str]]:
    blocks = formats.blocks(Document("p.txt", text.encode()))
    return [(sentence.line, sentence.text) for block in blocks for sentence in sentences.of(block)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ben ringer. Ada köper bl.a. Virke.", [(1, "Ben ringer."), (1, "Ada köper bl.a. Virke.")]),
        (
            "Det kostar ca. 100 kr enl. Ada A. Berg. Ben ringer.",
            [(1, "Det kostar ca. 100 kr enl. Ada A. Berg."), (1, "Ben ringer.")],
        ),
        ("Båten blir klar vecka 12. Ben ringer.", [(1, "Båten blir klar vecka 12."), (1, "Ben ringer.")]),
        ("Styrelsen beslutade att Ada\nBerg ringer.", [(1, "Styrelsen beslutade att Ada Berg ringer.")]),
        (
            "Ben ringer varvet\nAda köper virke till bryggan",
            [(1, "Ben ringer varvet"), (2, "Ada köper virke till bryggan")],
        ),
        ("Mötet ansåg\natt det är bra", [(1, "Mötet ansåg att det är bra")]),
        ("Mötet beslutade\natt sälja\natt köpa", [(1, "Mötet beslutade"), (2, "att sälja"), (3, "att köpa")]),
        ("- Ben ringer\n- Ada köper", [(1, "Ben ringer"), (2, "Ada köper")]),
    ],
)
def test_a_block_is_divided_into_sentences_at_their_lines(text: str, found: list[tuple[int, str]]) -> None:
    assert read(text) == found
