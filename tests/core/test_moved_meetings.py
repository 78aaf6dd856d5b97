"""Meetings that minutes call off, move or add."""

from datetime import date

import pytest

from tracker.core import formats, head
from tracker.core.model import Document, Minutes

MAY_14, MAY_20, JUNE_3 = date(2026, 5, 14), date(2026, 5, 20), date(2026, 6, 3)


def minutes(sentence: str) -> Minutes:
    text = f"Vägnämnden\n\nProtokoll 2026-03-02\n\nNärvarande: Chen Li, Ada Ek\n\n§ 1 Information\n\n{sentence}\n\n§ 2 Avslutning\n"
    return head.read(formats.blocks(Document("protokoll.txt", text.encode())), source="protokoll.txt")


@pytest.mark.parametrize(
    "sentence",
    [
        "Mötet den 14 maj ställs in.",
        "Ordföranden informerade. Mötet torsdagen den 14 maj är inställt på grund av helgen.",
        "Sammanträdet 2026-05-14 ställs in",
        "Nästa möte den 14 maj är inställt.",
        "Vägnämndens möte den 14 maj utgår.",
        "The meeting on 14 May is cancelled.",
        "Møtet 14. mai er avlyst.",
        "Mødet den 14. maj aflyses.",
    ],
)
def test_a_meeting_that_is_called_off_is_no_next_meeting(sentence: str) -> None:
    found = minutes(sentence)
    assert (found.cancelled_meetings, found.next_meetings) == ((MAY_14,), ())


@pytest.mark.parametrize(
    "sentence",
    [
        "Mötet den 14 maj flyttas till den 20 maj.",
        "Mötet den 14 maj har flyttats till onsdagen den 20 maj kl. 13.00.",
        "Nästa möte, den 14 maj, flyttas till den 20 maj.",
        "Mötet flyttas från den 14 maj till den 20 maj.",
        "The meeting on 14 May has been moved to 20 May.",
        "Møtet 14. mai utsettes til 20. mai.",
        "Mødet den 14. maj flyttes til den 20. maj.",
    ],
)
def test_a_meeting_that_moves_is_called_off_and_announced(sentence: str) -> None:
    found = minutes(sentence)
    assert (found.cancelled_meetings, [one.on for one in found.next_meetings]) == ((MAY_14,), [MAY_20])


@pytest.mark.parametrize(
    "sentence",
    [
        "Extra möte den 3 juni.",
        "Ett extra möte hålls onsdagen den 3 juni kl. 9.",
        "Extrainsatt möte: 2026-06-03",
        "An extra meeting will be held on 3 June.",
        "Ekstra møte 3. juni.",
    ],
)
def test_an_extra_meeting_is_announced(sentence: str) -> None:
    found = minutes(sentence)
    assert (found.cancelled_meetings, [one.on for one in found.next_meetings]) == ((), [JUNE_3])


@pytest.mark.parametrize(
    "sentence",
    [
        "Ska mötet den 14 maj ställas in?",
        "Mötet den 14 maj ställs inte in.",
        "Mötet den 14 maj ställs in om ingen anmäler sig.",
        "Ada föreslår att mötet den 14 maj flyttas till den 20 maj.",
        "Mötet den 2 februari ställdes in.",
        "Kommunfullmäktiges möte den 14 maj ställs in.",
        "Mötet med kommunerna den 14 maj ställs in.",
        "Kursen den 14 maj är inställd.",
        "Rapporten till mötet den 14 maj flyttas till den 20 maj.",
        "Ärendet flyttas från den 14 maj till den 20 maj.",
        "Mötet den 14 februari 2026 är inställt.",
        "Behov av extra möte den 3 juni diskuterades.",
    ],
)
def test_what_does_not_plainly_say_so_changes_no_calendar(sentence: str) -> None:
    found = minutes(sentence)
    assert (found.cancelled_meetings, found.next_meetings) == ((), ())
