"""Minutes in Finland-Swedish: the head, a table, bullets, marks, sentences, proposals, and what is told of earlier tasks."""

from datetime import date

from tests.core.languages.shapes import rows
from tracker.core import reading
from tracker.core.model import Action, Document, Minutes


def test_the_head_tells_who_met_when_and_when_next(minutes: Minutes) -> None:
    """Nordviks hembygdsförening r.f.
    PROTOKOLL 2/2026

    Styrelsemöte

    Tid: onsdag 4.3.2026 kl. 18.00–19.45
    Plats: Byagården
    Närvarande: Ada Berg, ordförande
    Ben Holm, sekreterare
    Chen Lund, kassör
    Frånvarande: Dora Sund

    1 § Mötet öppnas
    Ordföranden öppnade mötet.

    2 § Nästa möte
    Nästa möte hålls 1.4.2026 på Byagården."""
    assert (minutes.language, minutes.held_on) == ("sv", date(2026, 3, 4))
    assert (minutes.chair, minutes.secretary) == ("Ada Berg", "Ben Holm")
    assert [(one.name, one.role, one.present) for one in minutes.participants] == [
        ("Ada Berg", "ordförande", True),
        ("Ben Holm", "sekreterare", True),
        ("Chen Lund", "kassör", True),
        ("Dora Sund", None, False),
    ]
    assert [(meeting.on, meeting.place) for meeting in minutes.next_meetings] == [(date(2026, 4, 1), "Byagården")]


def test_a_table_of_tasks_is_read(actions: tuple[Action, ...]) -> None:
    """Styrelsemöte 4.3.2026
    Närvarande: Ada Berg, Ben Holm, Chen Lund

    Uppgifter

    Uppgift→Ansvarsperson→Tidsfrist→Läge
    Beställa grus→Ben Holm→15.3.2026→pågår
    Laga gärdesgården→Ada och Chen→30.4.→ej påbörjad
    Skriva till staden→Ordföranden→nästa möte→
    Lämna nyckeln→Chen→2.3.2026→klar"""
    assert rows(actions, explicit=True) == [
        ("Beställa grus", "2026-03-15", ["Ben Holm"]),
        ("Laga gärdesgården", "2026-04-30?", ["Ada Berg", "Chen Lund"]),
        ("Skriva till staden", "nästa möte", ["Ordföranden"]),
        ("Lämna nyckeln", "2026-03-02", ["Chen Lund"]),
    ]
    assert [action.status for action in actions] == ["in_progress", "open", "open", "done"]


def test_bullets_name_who_and_when_anywhere(actions: tuple[Action, ...]) -> None:
    """Styrelsemöte 4.3.2026
    Närvarande: Ada Berg, Ben Holm, Chen Lund

    Att göra
    - Ben bokar lokal före utgången av april
    - Ada: sända ut infobrev, senast 20.3.
    - Hyra släp (Chen, 1.5.2026)
    - Ringa rörmokaren – Ben
    - Chen sköter om bastun"""
    assert rows(actions, explicit=True) == [
        ("Ben bokar lokal före utgången av april", "2026-04-30?", ["Ben Holm"]),
        ("Sända ut infobrev", "2026-03-20?", ["Ada Berg"]),
        ("Hyra släp", "2026-05-01", ["Chen Lund"]),
        ("Ringa rörmokaren", None, ["Ben Holm"]),
        ("Chen sköter om bastun", None, ["Chen Lund"]),
    ]


def test_a_mark_announces_a_task(actions: tuple[Action, ...]) -> None:
    """Styrelsemöte 4.3.2026
    Närvarande: Ada Berg, Ben Holm, Chen Lund

    6 § Talko

    Det snöar ännu. AP: Chen bokar släp före 15.4. Vi talade också om korv.

    Uppgift: räkna stolarna (Ada)

    => Ben sänder nyckeln till staden

    Flytta vedstapeln.
    Ansvarig: Ada. Tidsfrist: 12.4.2026

    Åtgärd: ingen"""
    assert rows(actions, explicit=True) == [
        ("Chen bokar släp före 15.4", "2026-04-14?", ["Chen Lund"]),
        ("Räkna stolarna", None, ["Ada Berg"]),
        ("Ben sänder nyckeln till staden", None, ["Ben Holm"]),
        ("Flytta vedstapeln", "2026-04-12", ["Ada Berg"]),
    ]


def test_sentences_that_give_somebody_a_task_are_read(actions: tuple[Action, ...]) -> None:
    """Styrelsemöte 4.3.2026
    Närvarande: Ada Berg, Ben Holm, Chen Lund

    3 § Stigar

    Det beslöts att ge Ben i uppgift att skriva till grannarna före 30.4. Chen sköter om serveringen på vårfesten. Ada tar
    kontakt med stadens kansli. Beslöts att Chen gör upp en budget till nästa möte. Styrelsen befullmäktigade Ben Holm att
    underteckna hyresavtalet. Ordföranden fick i uppgift att bereda ärendet vidare. Ben lovade ta reda på priset på grus.
    Ben Holm gavs i uppgift att be om offerter."""
    assert rows(actions, explicit=False) == [
        ("Skriva till grannarna", "2026-04-29?", ["Ben Holm"]),
        ("Chen sköter om serveringen på vårfesten", None, ["Chen Lund"]),
        ("Ada tar kontakt med stadens kansli", None, ["Ada Berg"]),
        ("Chen gör upp en budget", "till nästa möte", ["Chen Lund"]),
        ("Underteckna hyresavtalet", None, ["Ben Holm"]),
        ("Bereda ärendet vidare", None, ["Ordföranden"]),
        ("Ta reda på priset på grus", None, ["Ben Holm"]),
        ("Be om offerter", None, ["Ben Holm"]),
    ]


def test_what_is_reported_denied_or_only_thought_of_is_no_task(actions: tuple[Action, ...]) -> None:
    """Styrelsemöte 4.3.2026
    Närvarande: Ada Berg, Ben Holm, Chen Lund

    3 § Anmälningsärenden

    Antecknades för kännedom att Ben har sänt brevet. Ada hade skickat in bidragsansökan. Stadens svar antecknades för
    kännedom. Antecknades att Chen sköter om ljudet på gården. Ben föreslog att Ada skulle skriva till tidningen.
    Förslaget att Chen köper en gräsklippare förkastades. Ben skötte om serveringen på julfesten. Vid föregående möte gavs
    Chen i uppgift att köpa en stege. Beslöts att ärendet bordläggs. Chen kan inte delta 30.4.

    4 § Mötet avslutas

    Ordföranden avslutade mötet kl. 19.45."""
    assert actions == ()


def test_a_proposal_is_a_task_once_it_is_accepted(actions: tuple[Action, ...]) -> None:
    """Styrelsemöte 4.3.2026
    Närvarande: Ada Berg, Ben Holm, Chen Lund

    3 § Redskap

    Förslag: Ada skriver till kungen.
    Beslut: Förslaget förkastades.

    Förslag: Chen köper en gräsklippare senast 1.5.2026.
    Beslut: Förslaget godkänns.

    4 § Stigar

    Beslöts
    - att Ben sköter om dikena
    - att Chen ber om anbud av två firmor"""
    assert rows(actions, explicit=False) == [
        ("Chen köper en gräsklippare", "2026-05-01", ["Chen Lund"]),
        ("Ben sköter om dikena", None, ["Ben Holm"]),
        ("Chen ber om anbud av två firmor", None, ["Chen Lund"]),
    ]


def test_what_is_told_of_earlier_tasks_is_no_new_one(document: Document) -> None:
    """Styrelsemöte 4.3.2026
    Närvarande: Ada Berg, Ben Holm, Chen Lund

    2 § Föregående protokoll

    Vattenkranen: utförd
    Låset till grinden kvarstår.
    Målning av bänken (klar)
    Gräsklipparen – ej påbörjat
    Utfärden till skären: inställd

    3 § Stigar

    Stigen diskuterades."""
    found = reading.read(document)
    assert found.actions == ()
    assert [(row.subject, row.status) for row in found.follow_up] == [
        ("Vattenkranen", "done"),
        ("Låset till grinden", "open"),
        ("Målning av bänken", "done"),
        ("Gräsklipparen", "open"),
        ("Utfärden till skären", "cancelled"),
    ]
