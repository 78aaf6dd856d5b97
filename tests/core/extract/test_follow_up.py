"""What minutes tell of earlier tasks: grids, lines under "Föregående protokoll", and what is no such thing."""

import pytest

from tracker.core import extract, reading
from tracker.core.extract.follow_up import verdicts
from tracker.core.model import Action, Document, Minutes


def told(minutes: Minutes) -> list[tuple[str, str]]:
    return [(row.subject, row.status) for row in extract.earlier(minutes).rows]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Klart", "done"),
        ("Ej klart", "open"),
        ("Uppdraget utfört, arbetet fortsätter i ny form", "done"),
        ("Delvis klart, kvarstår att ringa", "open"),
        ("Gruppen är avskriven", "cancelled"),
        ("Läget är oklart", "unclear"),
        ("Hör till inköp", "unclear"),
    ],
)
def test_a_cell_says_how_a_task_stands(words: str, status: str) -> None:
    assert verdicts.of_cell(words).status == status


def test_a_grid_that_lost_its_rows_is_read_by_its_numbered_subjects(minutes: Minutes) -> None:
    """Uppföljning av uppdrag 2011

    →Grupp
    →Behov
    →Styrgruppens uppföljning 2011-12-01

    →1. Skidspår
    →Tydligare uppdrag

    · Fler möten
    →Gruppen har bytt sammankallande.

    Uppdraget utfört

    →2. Badplatser
    →Inget
    →Ingen rapport har kommit.
    Arbetet fortsätter under 2012

    →3. (Vedeldning)
    →Inget
    →Gruppen avskriven


    Bilagor"""
    assert told(minutes) == [("Skidspår", "done"), ("Badplatser", "open"), ("Vedeldning", "cancelled")]


def test_the_quote_of_a_grid_row_is_what_says_its_status(minutes: Minutes) -> None:
    """→Grupp
    →Uppföljning

    →1. Skidspår
    →Sammankallande har bytts.

    Uppdraget utfört i mars
    →2. Badplatser
    →Klart
    →3. Stigar
    →Klart"""
    first = extract.earlier(minutes).rows[0]
    assert (first.line, first.quote, first.status_words) == (4, "Uppdraget utfört i mars", "Uppdraget utfört")


def test_a_table_with_a_status_and_neither_date_nor_person_is_follow_up(document: Document) -> None:
    """Styrelsemöte 4 mars 2026
    Närvarande: Ada Berg

    Uppdrag→Beslutat→Läge
    1. Byta lås→2025-11-02→Klart
    2. Laga grinden→2025-11-02→Kvarstår
    3. Måla staketet→2025-12-07→Utgår"""
    found = reading.read(document)
    assert [(row.subject, row.status, row.line) for row in found.follow_up] == [
        ("Byta lås", "done", 5),
        ("Laga grinden", "open", 6),
        ("Måla staketet", "cancelled", 7),
    ]
    assert found.actions == ()


def test_a_table_that_says_who_is_an_action_list_even_with_a_status(
    minutes: Minutes, actions: tuple[Action, ...]
) -> None:
    """Styrelsemöte 4 mars 2026
    Närvarande: Ada Berg, Ben Alm

    Åtgärd→Ansvarig→Status
    Byta lås→Ada→Klart
    Laga grinden→Ben→Pågår"""
    assert told(minutes) == []
    assert [(action.text, action.status) for action in actions] == [
        ("Byta lås", "done"),
        ("Laga grinden", "in_progress"),
    ]


def test_lines_under_the_previous_minutes_say_how_each_task_went(minutes: Minutes) -> None:
    """Styrelsemöte 4 mars 2026

    3. Föregående protokoll
    Protokollet lades till handlingarna.
    - Offert på skyltar: klart
    - Nytt avtal med städfirman – kvarstår
    - Klart: anmälan till kursen
    - [x] Nycklar till förrådet
    - Gräsklipparen (utgår)
    - Frågan om parkeringen är inte klar

    4. Ekonomi
    - Budgeten: klart enligt plan"""
    assert told(minutes) == [
        ("Offert på skyltar", "done"),
        ("Nytt avtal med städfirman", "open"),
        ("anmälan till kursen", "done"),
        ("Nycklar till förrådet", "done"),
        ("Gräsklipparen", "cancelled"),
        ("Frågan om parkeringen", "open"),
    ]


def test_the_previous_minutes_in_one_line(minutes: Minutes) -> None:
    """Styrelsemöte 4 mars 2026

    Föregående protokoll: Skyltarna – klart, Städavtalet – kvarstår."""
    assert told(minutes) == [("Skyltarna", "done"), ("Städavtalet", "open")]


@pytest.mark.parametrize(
    "line",
    [
        "Protokollet gicks igenom och lades till handlingarna.",
        "Ada berättade att arbetet med taket har gått bra och att firman nu väntar på fint väder för att bli klar.",
        "Inga anmärkningar.",
    ],
)
def test_what_is_only_told_of_the_previous_minutes_is_no_report_on_a_task(line: str) -> None:
    document = Document("p.txt", f"Styrelsemöte 4 mars 2026\n\n3. Föregående protokoll\n{line}\n".encode())
    assert reading.read(document).follow_up == ()


def test_a_title_in_words_of_its_own_and_numbered_tasks_below_it(minutes: Minutes) -> None:
    """Elevkår 4 mars 2026

    3. Uppdrag sedan tidigare

    A9  Trycka affischer - klart
    A10 Prata med vaktmästaren - pågår
    4. Bal
    Lokalen är bokad. Samråd pågår 2026-05-02 -- 2026-06-29."""
    assert told(minutes) == [("Trycka affischer", "done"), ("Prata med vaktmästaren", "open")]


def test_a_row_of_a_grid_may_read_like_its_heading(minutes: Minutes) -> None:
    """Nr→Område→Uppdrag→Uppföljning 2011
    1→Lärarlag→Pröva lag över gränsen→Uppdraget utfört
    2→Skolskjuts→Samordna tider→Utfört"""
    assert [status for _, status in told(minutes)] == ["done", "done"]


def test_another_title_ends_the_report_though_it_has_no_number(minutes: Minutes) -> None:
    """Elevråd 4 mars 2026

    Förra mötet
    Läktaren: lagad!
    Bord till hallen: köpta.

    Vem gör vad
    Affischer: Saga, klart fredag"""
    assert told(minutes) == [("Läktaren", "done"), ("Bord till hallen", "done")]


def test_a_state_may_be_a_sentence_of_its_own(minutes: Minutes) -> None:
    """Driftmöte 4 mars 2026

    3 Genomgång av öppna actionpunkter

    A7 Dokumentera larmrutinen. STÄNGD

    A8 Flytta testmiljön. Pågår, nytt datum 29 maj."""
    assert told(minutes) == [("Dokumentera larmrutinen", "done"), ("Flytta testmiljön", "open")]


def test_points_below_one_of_earlier_tasks_are_reports(minutes: Minutes) -> None:
    """Board meeting 4 March 2026

    2. Matters arising
    2.1 Lease of the boat house - signed in May. CLOSED
    2.2 Numbering - still with the office. OPEN

    3. Finance
    3.1 Budget. OPEN"""
    assert told(minutes) == [("Lease of the boat house", "done"), ("Numbering", "open")]


def test_below_a_title_of_earlier_tasks_a_table_with_people_is_follow_up(document: Document) -> None:
    """Samverkan 4 mars 2026
    Närvarande: Ada Berg, Ben Alm

    Uppföljning av tidigare uppdrag

    Datum→Uppdrag→Till→Status→Anteckning
    2025-11-02→Byta lås→Ada→Klart→Från 1/11
    2025-11-02→Laga grinden→Ben→Kvarstår→Redovisas i maj"""
    found = reading.read(document)
    assert [(row.subject, row.status) for row in found.follow_up] == [("Byta lås", "done"), ("Laga grinden", "open")]
    assert found.actions == ()


def test_a_grid_set_with_spaces_may_wrap_its_subjects(minutes: Minutes) -> None:
    """Trygghetsråd 9 mars 2026

    Uppföljning av åtgärder från tidigare möten

    Nr   Åtgärd                    Vem          Läge
    1    Belysning i tunneln       Ada Berg     Åtgärdat
         vid torget
    2    Klotterkarta              Ben Alm      Stryks"""
    assert told(minutes) == [("Belysning i tunneln vid torget", "done"), ("Klotterkarta", "cancelled")]
