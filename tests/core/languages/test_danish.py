"""Minutes in Danish: the head, a table, bullets, marks, sentences, proposals, and what is told of earlier tasks."""

from datetime import date

from tests.core.languages.shapes import rows
from tracker.core import reading
from tracker.core.model import Action, Document, Minutes


def test_the_head_tells_who_met_when_and_when_next(minutes: Minutes) -> None:
    """Referat af bestyrelsesmøde i Nordhave Grundejerforening

    Dato: 4. marts 2026 kl. 18.00
    Sted: Forsamlingshuset
    Til stede: Karen Møller (formand), Ole Holm (kasserer), Anna Lund
    Afbud: Per Strand
    Referent: Anna Lund

    1. Godkendelse af dagsorden
    Karen bød velkommen.

    2. Eventuelt
    Intet.

    Næste møde: 1. april 2026 i Forsamlingshuset"""
    assert (minutes.language, minutes.held_on) == ("da", date(2026, 3, 4))
    assert (minutes.chair, minutes.secretary) == ("Karen Møller", "Anna Lund")
    assert [(one.name, one.role, one.present) for one in minutes.participants] == [
        ("Karen Møller", "formand", True),
        ("Ole Holm", "kasserer", True),
        ("Anna Lund", "sekreterare", True),
        ("Per Strand", None, False),
    ]
    assert [(meeting.on, meeting.place) for meeting in minutes.next_meetings] == [
        (date(2026, 4, 1), "Forsamlingshuset")
    ]


def test_a_table_of_tasks_is_read(actions: tuple[Action, ...]) -> None:
    """Referat af bestyrelsesmøde 4. marts 2026
    Til stede: Karen Møller, Ole Holm, Anna Lund

    Opgaveliste

    Opgave→Ansvarlig→Frist→Status
    Bestille grus→Ole Holm→15. marts 2026→I gang
    Reparere hegnet→Karen og Anna→senest 3. juni→Ikke påbegyndt
    Skrive til kommunen→Formanden→næste møde→
    Aflevere nøglen→Anna→2. marts→Færdig"""
    assert rows(actions, explicit=True) == [
        ("Bestille grus", "2026-03-15", ["Ole Holm"]),
        ("Reparere hegnet", "2026-06-03", ["Karen Møller", "Anna Lund"]),
        ("Skrive til kommunen", "næste møde", ["Formanden"]),
        ("Aflevere nøglen", "2026-03-02?", ["Anna Lund"]),
    ]
    assert [action.status for action in actions] == ["in_progress", "open", "open", "done"]


def test_bullets_name_who_and_when_anywhere(actions: tuple[Action, ...]) -> None:
    """Referat af bestyrelsesmøde 4. marts 2026
    Til stede: Karen Møller, Ole Holm, Anna Lund

    Opgaver
    - Ole bestiller lokale senest fredag
    - Karen: udsende nyhedsbrev, senest 20. marts
    - Leje container (Anna, 1. maj)
    - Ringe til VVS – Ole
    - Købe frø. Ansvarlig: Karen. Frist: 12. april
    - @Anna opdater hjemmesiden
    - Karen og Ole skal male skuret

    Beslutninger
    - Kontingentet er 400 kroner."""
    assert rows(actions, explicit=True) == [
        ("Ole bestiller lokale senest fredag", "2026-03-06", ["Ole Holm"]),
        ("Udsende nyhedsbrev", "2026-03-20", ["Karen Møller"]),
        ("Leje container", "2026-05-01", ["Anna Lund"]),
        ("Ringe til VVS", None, ["Ole Holm"]),
        ("Købe frø", "2026-04-12", ["Karen Møller"]),
        ("Opdater hjemmesiden", None, ["Anna Lund"]),
        ("Karen og Ole skal male skuret", None, ["Karen Møller", "Ole Holm"]),
    ]


def test_a_mark_announces_a_task(actions: tuple[Action, ...]) -> None:
    """Referat af bestyrelsesmøde 4. marts 2026
    Til stede: Karen Møller, Ole Holm, Anna Lund

    3. Vand

    Hanen drypper. AKTION: Ole ringer til smeden senest 20. marts. Farven blev også drøftet.

    Opfølgning: bestille lokale (Anna)

    Opgave: Karen – male porten

    Tælle stolene i salen.
    Ansvarlig: Ole. Frist: 1. maj

    Aktion: ingen

    => Anna sender nøglen til kommunen"""
    assert rows(actions, explicit=True) == [
        ("Ole ringer til smeden senest 20. marts", "2026-03-20", ["Ole Holm"]),
        ("Bestille lokale", None, ["Anna Lund"]),
        ("Male porten", None, ["Karen Møller"]),
        ("Tælle stolene i salen", "2026-05-01", ["Ole Holm"]),
        ("Anna sender nøglen til kommunen", None, ["Anna Lund"]),
    ]


def test_sentences_that_give_somebody_a_task_are_read(actions: tuple[Action, ...]) -> None:
    """Referat af bestyrelsesmøde 4. marts 2026
    Til stede: Karen Møller, Ole Holm, Anna Lund

    3. Stier

    Karen skal sende tegningerne til kommunen senest 20. marts. Bestyrelsen besluttede at Ole undersøger priser hos
    naboerne. Bestyrelsen beder Anna om at undersøge prisen på grus. Ole påtager sig at reparere porten. Anna tager
    kontakt til banken. Bestyrelsen gav Karen til opgave at lave et budget. Kassereren får til opgave at åbne en ny
    konto. Det blev besluttet, at Anna køber maling. Formanden følger op på klagen. Anna tjekker prisen til næste møde.
    Til sommeren laver Ole en oversigt. Bestyrelsen bad Karen om at rydde op i arkivet. Derfor skal Ole male skuret.

    4. Skuret

    Beslutning: Ole indhenter tilbud."""
    assert rows(actions, explicit=False) == [
        ("Sende tegningerne til kommunen", "2026-03-20", ["Karen Møller"]),
        ("Ole undersøger priser hos naboerne", None, ["Ole Holm"]),
        ("Undersøge prisen på grus", None, ["Anna Lund"]),
        ("Reparere porten", None, ["Ole Holm"]),
        ("Anna tager kontakt til banken", None, ["Anna Lund"]),
        ("Lave et budget", None, ["Karen Møller"]),
        ("Åbne en ny konto", None, ["Kassereren"]),
        ("Anna køber maling", None, ["Anna Lund"]),
        ("Formanden følger op på klagen", None, ["Formanden"]),
        ("Anna tjekker prisen", "til næste møde", ["Anna Lund"]),
        ("Til sommeren laver Ole en oversigt", None, ["Ole Holm"]),
        ("Rydde op i arkivet", None, ["Karen Møller"]),
        ("Male skuret", None, ["Ole Holm"]),
        ("Ole indhenter tilbud", None, ["Ole Holm"]),
    ]


def test_what_is_reported_denied_or_only_thought_of_is_no_task(actions: tuple[Action, ...]) -> None:
    """Referat af bestyrelsesmøde 4. marts 2026
    Til stede: Karen Møller, Ole Holm, Anna Lund

    3. Orientering

    Karen orienterede om, at Ole har sendt brevet. Anna har skrevet til kommunen. Ole sendte indkaldelsen i sidste uge.
    Karen spurgte om Anna kunne reparere taget. Ole foreslog at Karen skulle skrive til avisen. Forslaget om at Anna skal
    købe plæneklipper blev afvist. Karen skal ikke skrive til borgmesteren. Mødet skal holdes 3. april. På sidste møde
    blev det besluttet at Ole skulle købe en stige. Ole skal være væk i maj. Anna leder mødet. Ole mener at Karen bør
    ringe. Måske kan Anna ringe til naboen. Ærøskøbing Havn har svaret.

    4. Valg

    Karen Møller blev valgt til formand. Ole påtager sig posten som kasserer."""
    assert actions == ()


def test_a_proposal_is_a_task_once_it_is_accepted(actions: tuple[Action, ...]) -> None:
    """Referat af bestyrelsesmøde 4. marts 2026
    Til stede: Karen Møller, Ole Holm, Anna Lund

    3. Redskaber

    Forslag: Karen skriver til kongen.
    Beslutning: Forslaget blev afvist.

    Forslag: Anna køber plæneklipper senest 1. maj.
    Beslutning: Forslaget blev enstemmigt vedtaget.

    4. Stier

    Bestyrelsen besluttede:
    - Ole rydder grøften
    - at Anna bestiller løg"""
    assert rows(actions, explicit=False) == [
        ("Anna køber plæneklipper", "2026-05-01", ["Anna Lund"]),
        ("Ole rydder grøften", None, ["Ole Holm"]),
        ("Anna bestiller løg", None, ["Anna Lund"]),
    ]


def test_what_is_told_of_earlier_tasks_is_no_new_one(document: Document) -> None:
    """Referat af bestyrelsesmøde 4. marts 2026
    Til stede: Karen Møller, Ole Holm, Anna Lund

    2. Siden sidst

    Vandhane: udført
    Lås til porten – udestår
    Maling af bænk (færdig)
    Plæneklipperen er ikke færdig
    Tur til stranden: aflyst

    3. Stier

    Stien blev drøftet."""
    found = reading.read(document)
    assert found.actions == ()
    assert [(row.subject, row.status) for row in found.follow_up] == [
        ("Vandhane", "done"),
        ("Lås til porten", "open"),
        ("Maling af bænk", "done"),
        ("Plæneklipperen", "open"),
        ("Tur til stranden", "cancelled"),
    ]


def test_a_numbered_point_is_no_name_of_a_body(minutes: Minutes) -> None:
    """Referat fra møde i udvalget den 3. marts 2026
    Deltagere: Karen Møller, Ole Holm, Anna Lund

    Ad 3. Økonomi
    Økonomien er god. Næste møde drøfter den."""
    assert minutes.body is None
