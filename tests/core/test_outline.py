"""Which numbered point of the meeting each block stands under."""

import inspect

from tracker.core import formats
from tracker.core.model import Document
from tracker.core.outline import Section, sections


def points(text: str) -> list[Section]:
    document = Document("minutes.txt", inspect.cleandoc(text).encode())
    return list(sections(formats.blocks(document))[1:])


def test_a_number_on_a_line_of_its_own_heads_the_lines_below_it() -> None:
    [first, second] = points(
        """
        Tekniska nämnden

        § 32
        Dnr TN 2026/41-312
        Hastigheten på Hamngatan

        Ben Ås utreder fartgupp.

        § 33
        Lekplatsen

        Bordläggs.
        """
    )
    assert (first.number, first.title, first.line) == ("§ 32", "Hastigheten på Hamngatan", 3)
    assert [(block.line, block.plain) for block in first.blocks] == [
        (4, "Dnr TN 2026/41-312\nHastigheten på Hamngatan"),
        (7, "Ben Ås utreder fartgupp."),
    ]
    assert (second.number, second.title) == ("§ 33", "Lekplatsen")


def test_a_number_and_its_title_may_stand_right_above_the_text() -> None:
    [point] = points(
        """
        Vägnämnden

        § 5 Broräcket
        Ben Ås begär in offert på broräcket.
        """
    )
    assert (point.number, point.title) == ("§ 5", "Broräcket")
    assert [(block.line, block.plain) for block in point.blocks] == [(4, "Ben Ås begär in offert på broräcket.")]


def test_a_sentence_that_begins_with_a_paragraph_of_the_law_heads_nothing() -> None:
    assert (
        points(
            """
            Vägnämnden

            § 5 i stadgarna säger att styrelsen
            kallar till årsmöte senast i mars.
            """
        )
        == []
    )
