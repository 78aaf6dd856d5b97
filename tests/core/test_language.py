"""The language of a document is told by its running text, not by a borrowed heading."""

from tracker.core.model import Minutes


def test_swedish_minutes_with_english_headings_are_swedish(minutes: Minutes) -> None:
    """Projektmöte 4 mars 2026
    Action points→Deadline→Owner
    Boka lokal till mötet→2026-03-18→Ada Berg

    Ada berättade om läget och att allt går bra. Mer om det till nästa möte."""
    assert minutes.language == "sv"


def test_english_minutes_are_english(minutes: Minutes) -> None:
    """Board meeting 4 March 2026

    The chair opened the meeting and the minutes of the last meeting were approved."""
    assert minutes.language == "en"


def test_norwegian_is_told_from_danish(minutes: Minutes) -> None:
    """Styremøte 4. mars 2026

    Saken ble utsatt til neste møte. Styret ber om at det også lages et budsjett for hva som skal gjøres av hvem."""
    assert minutes.language == "nb"


def test_danish_is_told_from_norwegian(minutes: Minutes) -> None:
    """Bestyrelsesmøde 4. marts 2026

    Sagen blev udsat til næste møde. Bestyrelsen beder om at der også laves et budget af kassereren efter ferien."""
    assert minutes.language == "da"


def test_a_document_of_a_few_words_is_taken_for_swedish(minutes: Minutes) -> None:
    """Minnesanteckningar 2026-03-04
    Närvarande: Frida Til, Bo Er, Eva Hva
    Saken bordlades."""
    assert minutes.language == "sv"
