"""The number of the case that a task's point of the agenda is about."""

import pytest

from tracker.core import reading
from tracker.core.model import Document


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("Dnr KS 2026/117", "KS 2026/117"),
        ("Diarienr: 2026-00123", "2026-00123"),
        ("KSN-2025-01234", "KSN-2025-01234"),
        ("dnr. 117/2026", "117/2026"),
        ("Dnr TN 2025/46-330", "TN 2025/46-330"),
        ("Diarienummer: SN 46/26", "SN 46/26"),
        ("Sammanträde 2026-03-04", None),
    ],
)
def test_a_task_has_the_case_number_of_its_point(written: str, number: str | None) -> None:
    words = (
        f"Nämnden 4 mars 2026\n\n§ 5 Skyltar\n{written}\n\nNämnden beslutar att uppdra åt Ben Ås att byta skyltarna.\n"
    )
    [action] = reading.read(Document("p.txt", words.encode())).actions
    assert action.case_number == number


def test_the_number_of_the_minutes_and_that_of_another_point_are_not_the_tasks() -> None:
    words = """Nämnden 4 mars 2026
Dnr KS 2026/1

§ 5 Skyltar
Nämnden beslutar att uppdra åt Ben Ås att byta skyltarna.

§ 6 Bron
Dnr KS 2026/9
"""
    [action] = reading.read(Document("p.txt", words.encode())).actions
    assert action.case_number is None
