"""Minutes in Norwegian: the head, a table, bullets, marks, sentences, proposals, and what is told of earlier tasks."""

from datetime import date

from tests.core.languages.shapes import rows
from tracker.core import reading
from tracker.core.model import Action, Document, Minutes


def test_the_head_tells_who_met_when_and_when_next(minutes: Minutes) -> None:
    """Referat fra styremøte i Nordhagen velforening

    Dato: 4. mars 2026 kl. 18.00
    Sted: Grendehuset
    Til stede: Kari Moen (leder), Ole Hauge (kasserer), Anna Lien
    Forfall: Per Strand
    Referent: Anna Lien

    Sak 1 Godkjenning av innkalling
    Kari åpnet møtet.

    Sak 2 Eventuelt
    Ingen saker.

    Neste møte: 1. april 2026 på Grendehuset"""
    assert (minutes.language, minutes.held_on) == ("nb", date(2026, 3, 4))
    assert (minutes.chair, minutes.secretary) == ("Kari Moen", "Anna Lien")
    assert [(one.name, one.role, one.present) for one in minutes.participants] == [
        ("Kari Moen", "leder", True),
        ("Ole Hauge", "kasserer", True),
        ("Anna Lien", "sekreterare", True),
        ("Per Strand", None, False),
    ]
    assert [(meeting.on, meeting.place) for meeting in minutes.next_meetings] == [(date(2026, 4, 1), "Grendehuset")]


def test_a_table_of_tasks_is_read(actions: tuple[Action, ...]) -> None:
    """Referat fra styremøte 4. mars 2026
    Til stede: Kari Moen, Ole Hauge, Anna Lien

    Aksjonsliste

    Oppgave→Ansvarlig→Frist→Status
    Bestille grus→Ole Hauge→15. mars 2026→Pågår
    Reparere gjerdet→Kari og Anna→innen 1. mai→Ikke påbegynt
    Skrive til kommunen→Styreleder→neste møte→
    Levere nøkkelen→Anna→2. mars→Ferdig"""
    assert rows(actions, explicit=True) == [
        ("Bestille grus", "2026-03-15", ["Ole Hauge"]),
        ("Reparere gjerdet", "2026-05-01", ["Kari Moen", "Anna Lien"]),
        ("Skrive til kommunen", "neste møte", ["Styreleder"]),
        ("Levere nøkkelen", "2026-03-02?", ["Anna Lien"]),
    ]
    assert [action.status for action in actions] == ["in_progress", "open", "open", "done"]


def test_bullets_name_who_and_when_anywhere(actions: tuple[Action, ...]) -> None:
    """Referat fra styremøte 4. mars 2026
    Til stede: Kari Moen, Ole Hauge, Anna Lien

    Oppgaver
    - Ole bestiller lokale innen fredag
    - Kari: sende ut nyhetsbrev, senest 20. mars
    - Leie container (Anna, 1. mai)
    - Ringe rørlegger – Ole
    - Kjøpe frø. Ansvarlig: Kari. Frist: 12. april
    - @Anna oppdater nettsiden
    - Kari og Ole skal male boden

    Vedtak
    - Kontingenten er 400 kroner."""
    assert rows(actions, explicit=True) == [
        ("Ole bestiller lokale innen fredag", "2026-03-06", ["Ole Hauge"]),
        ("Sende ut nyhetsbrev", "2026-03-20", ["Kari Moen"]),
        ("Leie container", "2026-05-01", ["Anna Lien"]),
        ("Ringe rørlegger", None, ["Ole Hauge"]),
        ("Kjøpe frø", "2026-04-12", ["Kari Moen"]),
        ("Oppdater nettsiden", None, ["Anna Lien"]),
        ("Kari og Ole skal male boden", None, ["Kari Moen", "Ole Hauge"]),
    ]


def test_a_mark_announces_a_task(actions: tuple[Action, ...]) -> None:
    """Referat fra styremøte 4. mars 2026
    Til stede: Kari Moen, Ole Hauge, Anna Lien

    Sak 3 Vann

    Kranen lekker. TILTAK: Ole ringer rørlegger innen 20. mars. Fargen ble også diskutert.

    Oppfølging: bestille rom (Anna)

    Å gjøre: Kari – male porten

    Telle stolene i salen.
    Ansvarlig: Ole. Frist: 1. mai

    Tiltak: ingen

    => Anna sender nøkkelen til kommunen"""
    assert rows(actions, explicit=True) == [
        ("Ole ringer rørlegger innen 20. mars", "2026-03-20", ["Ole Hauge"]),
        ("Bestille rom", None, ["Anna Lien"]),
        ("Male porten", None, ["Kari Moen"]),
        ("Telle stolene i salen", "2026-05-01", ["Ole Hauge"]),
        ("Anna sender nøkkelen til kommunen", None, ["Anna Lien"]),
    ]


def test_sentences_that_give_somebody_a_task_are_read(actions: tuple[Action, ...]) -> None:
    """Referat fra styremøte 4. mars 2026
    Til stede: Kari Moen, Ole Hauge, Anna Lien

    Sak 3 Stier

    Kari skal sende tegningene til kommunen innen 20. mars. Styret vedtok at Ole skal skrive til naboene. Styret ber
    Anna undersøke prisen på grus. Ole tar på seg å reparere porten. Anna tar kontakt med banken. Styret gir Kari
    i oppdrag å lage et budsjett. Kassereren får i oppgave å åpne en ny konto. Det ble besluttet at Anna kjøper
    maling. Lederen følger opp klagen. Anna sjekker prisen til neste møte. Til sommeren lager Ole en oversikt.
    Styret ba Kari om å rydde i arkivet. Derfor skal Ole male boden.

    Sak 4 Bod

    Vedtak: Ole innhenter tilbud."""
    assert rows(actions, explicit=False) == [
        ("Sende tegningene til kommunen", "2026-03-20", ["Kari Moen"]),
        ("Skrive til naboene", None, ["Ole Hauge"]),
        ("Undersøke prisen på grus", None, ["Anna Lien"]),
        ("Reparere porten", None, ["Ole Hauge"]),
        ("Anna tar kontakt med banken", None, ["Anna Lien"]),
        ("Lage et budsjett", None, ["Kari Moen"]),
        ("Åpne en ny konto", None, ["Kassereren"]),
        ("Anna kjøper maling", None, ["Anna Lien"]),
        ("Lederen følger opp klagen", None, ["Lederen"]),
        ("Anna sjekker prisen", "til neste møte", ["Anna Lien"]),
        ("Til sommeren lager Ole en oversikt", None, ["Ole Hauge"]),
        ("Rydde i arkivet", None, ["Kari Moen"]),
        ("Male boden", None, ["Ole Hauge"]),
        ("Ole innhenter tilbud", None, ["Ole Hauge"]),
    ]


def test_what_is_reported_denied_or_only_thought_of_is_no_task(actions: tuple[Action, ...]) -> None:
    """Referat fra styremøte 4. mars 2026
    Til stede: Kari Moen, Ole Hauge, Anna Lien

    Sak 3 Orientering

    Kari orienterte om at Ole har sendt brevet. Anna har skrevet til kommunen. Ole sendte ut innkallingen forrige uke.
    Kari spurte om Anna kunne reparere taket. Ole foreslo at Kari skulle skrive til avisen. Forslaget om at Anna skal
    kjøpe gressklipper ble avvist. Kari skal ikke skrive til ordføreren. Møtet skal holdes 3. april. På forrige møte ble
    det vedtatt at Ole skulle kjøpe stige. Ole skal være borte i mai. Anna leder møtet. Ole mener at Kari bør ringe.
    Kanskje Anna kan ringe naboen. Øystein Vik har reparert taket.

    Sak 4 Valg

    Kari Moen ble valgt til leder. Ole tar på seg vervet som kasserer."""
    assert actions == ()


def test_a_proposal_is_a_task_once_it_is_accepted(actions: tuple[Action, ...]) -> None:
    """Referat fra styremøte 4. mars 2026
    Til stede: Kari Moen, Ole Hauge, Anna Lien

    Sak 3 Redskap

    Forslag: Kari skriver til kongen.
    Vedtak: Forslaget ble avvist.

    Forslag: Anna kjøper gressklipper innen 1. mai.
    Vedtak: Forslaget ble enstemmig vedtatt.

    Sak 4 Stier

    Styret vedtok:
    - Ole rydder grøfta
    - at Anna bestiller løk"""
    assert rows(actions, explicit=False) == [
        ("Anna kjøper gressklipper", "2026-05-01", ["Anna Lien"]),
        ("Ole rydder grøfta", None, ["Ole Hauge"]),
        ("Anna bestiller løk", None, ["Anna Lien"]),
    ]


def test_what_is_told_of_earlier_tasks_is_no_new_one(document: Document) -> None:
    """Referat fra styremøte 4. mars 2026
    Til stede: Kari Moen, Ole Hauge, Anna Lien

    Forrige referat

    Vannkran: utført
    Lås til porten – gjenstår
    Maling av benk (ferdig)
    Gressklipperen er ikke levert
    Tur til fjellet: avlyst

    Sak 3 Stier

    Stien ble diskutert."""
    found = reading.read(document)
    assert found.actions == ()
    assert [(row.subject, row.status) for row in found.follow_up] == [
        ("Vannkran", "done"),
        ("Lås til porten", "open"),
        ("Maling av benk", "done"),
        ("Gressklipperen", "open"),
        ("Tur til fjellet", "cancelled"),
    ]


def test_what_a_body_wishes_is_no_task(actions: tuple[Action, ...]) -> None:
    """Referat fra utvalgsmøte 3. mars 2026
    Til stede: Kari Moen, Ole Hauge, Anna Lien

    Sak 12/26 Økonomi

    Utvalget ønsker at Anna utarbeider et notat til neste møte."""
    assert actions == ()


def test_names_and_sentences_begin_with_letters_that_swedish_lacks(actions: tuple[Action, ...]) -> None:
    """Referat fra styremøte 4. mars 2026
    Til stede: Kari Moen, Øystein Lien

    Sak 12/26 Dugnad

    Styret ber Øystein undersøke saken.

    Gjøremål

    Kari: bestille rom til møtet
    Øystein: sende innkalling
    - Kjøpe nøkler. Ansvarlig: Kari. Ærend for hytta kommer senere"""
    assert [(one.text, [who.name for who in one.responsible]) for one in actions] == [
        ("Undersøke saken", ["Øystein Lien"]),
        ("Bestille rom til møtet", ["Kari Moen"]),
        ("Sende innkalling", ["Øystein Lien"]),
        ("Kjøpe nøkler. Ærend for hytta kommer senere", ["Kari Moen"]),
    ]


def test_a_sentence_in_which_the_board_approves_something_is_a_decision(document: Document) -> None:
    """Referat fra styremøte 4. mars 2026
    Til stede: Kari Moen, Ole Hauge

    Sak 12/26 Økonomi

    Regnskapet ble gjennomgått. Styret godkjente regnskapet for 2025."""
    assert [one.text for one in reading.read(document).decisions] == ["Styret godkjente regnskapet for 2025."]
