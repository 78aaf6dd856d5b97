"""Why a row was read so: its rule, and why each field is certain or not."""

from tracker.core import explaining, reading
from tracker.core.model import Document


def test_every_row_says_its_rule_and_why_its_fields_are_certain_or_not(document: Document) -> None:
    """Styrgruppen
    Protokoll 2026-03-04

    Närvarande: Ada Lind, Ben Ek, Ben Ask

    1. Föregående protokoll
    Skyltarna: kvarstår

    2. Lokaler

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Boka lokal→2026-03-18→Ada
    Ringa banken→20/3→Ben
    Fråga kommunen→nästa möte→ordföranden
    Laga dörren→preliminärt 1 april→Gun Strid
    Städa→→"""
    lines = list(explaining.explained(reading.read(document)))
    assert lines[0] == "protokoll.txt: Styrgruppen, 2026-03-04, language sv"
    assert "  due: 2026-03-18 from '2026-03-18' on line 12: certain; the words state the year" in lines
    assert "  responsible: from line 12: 'Ada' is Ada Lind, whom alone of 3 known people it fits" in lines
    assert (
        "  due: 2026-03-20 from '20/3' on line 13: certain; "
        "without a year it is the first such day from the meeting's, 2026-03-04, on"
    ) in lines
    assert "  responsible: from line 13: 'Ben' may be Ben Ek or Ben Ask: asked" in lines
    assert "  due: no day from 'nästa möte' on line 14: it says none" in lines
    assert (
        "  responsible: from line 14: 'ordföranden' is a role: whoever holds it on the day gets the letter"
    ) in lines
    assert any(line.startswith("  due: 2026-04-01 from 'preliminärt 1 april' on line 15: asked") for line in lines)
    assert "  responsible: from line 15: 'Gun Strid' fits nobody of 3 known people: asked" in lines
    assert "  due: none: no words say when" in lines
    assert "  responsible: nobody: no words name anybody" in lines
    assert "line 7: Skyltarna: an earlier task, open: the text says 'kvarstår'" in lines
    assert all("(a row or mark of an action list; sure to 100%)" in line for line in lines if "found by" in line)
