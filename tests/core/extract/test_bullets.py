"""Tasks as lines of a list: who and when stand anywhere in the line, above it or below it."""

from tests.core.extract.shapes import rows
from tracker.core.model import Action


def test_who_and_when_stand_behind_the_task_in_many_ways(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm, Stina Ek

    ## Att göra

    - Boka lokal. Ansvarig: Ben. Klart: 20/3
    - Skicka inbjudan (Ansv. Ada Berg, klart 1/4)
    - Beställa skyltar – Stina, 15 april
    - Ringa elfirman (Ben)
    - Måla grinden [Ada & Stina]
    - Köpa färg /Stina
    - Betala räkningen, Ben Alm
    - Räkna stolarna => Ada
    - Laga taket (Ada tar det)
    - Hyra släp. Ben"""
    assert rows(actions) == [
        ("Boka lokal", "2026-03-20", ["Ben Alm"]),
        ("Skicka inbjudan", "2026-04-01", ["Ada Berg"]),
        ("Beställa skyltar", "2026-04-15", ["Stina Ek"]),
        ("Ringa elfirman", None, ["Ben Alm"]),
        ("Måla grinden", None, ["Ada Berg", "Stina Ek"]),
        ("Köpa färg", None, ["Stina Ek"]),
        ("Betala räkningen", None, ["Ben Alm"]),
        ("Räkna stolarna", None, ["Ada Berg"]),
        ("Laga taket", None, ["Ada Berg"]),
        ("Hyra släp", None, ["Ben Alm"]),
    ]


def test_who_stands_before_the_task_in_many_ways(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm, Stina Ek

    Actionpunkter:
    - Ben: boka lokal
    - Ada, Stina: skicka inbjudan senast 1/4
    - Stina – beställa skyltar
    - [Ben] ringa elfirman
    - **Ada** – måla grinden
    - Ben/Ada: köpa färg
    - Stina att betala räkningen
    - Ben => räkna stolarna
    - 20/3 Ada: hyra släp
    - Stina ska laga taket
    - Kassören: betala hyran"""
    assert rows(actions) == [
        ("Boka lokal", None, ["Ben Alm"]),
        ("Skicka inbjudan senast 1/4", "2026-04-01", ["Ada Berg", "Stina Ek"]),
        ("Beställa skyltar", None, ["Stina Ek"]),
        ("Ringa elfirman", None, ["Ben Alm"]),
        ("Måla grinden", None, ["Ada Berg"]),
        ("Köpa färg", None, ["Ben Alm", "Ada Berg"]),
        ("Betala räkningen", None, ["Stina Ek"]),
        ("Räkna stolarna", None, ["Ben Alm"]),
        ("Hyra släp", "2026-03-20", ["Ada Berg"]),
        ("Stina ska laga taket", None, ["Stina Ek"]),
        ("Betala hyran", None, ["Kassören"]),
    ]


def test_guests_and_topics_are_not_who_does_the_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm, Stina Ek

    ## Att göra

    - Bjud in Ada Berg, Ben Alm
    - Prata med Stina Ek om avtalet
    - Boka lokal (inkl. fika)
    - Kolla priset (ca 500 kr)
    - Årsmöte (1 maj)"""
    assert rows(actions) == [
        ("Bjud in Ada Berg, Ben Alm", None, []),
        ("Prata med Stina Ek om avtalet", None, []),
        ("Boka lokal (inkl. fika)", None, []),
        ("Kolla priset (ca 500 kr)", None, []),
        ("Årsmöte (1 maj)", None, []),
    ]


def test_a_number_is_no_part_of_the_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ## Uppdragslista

    - A12 Boka lokal (Ben)
    - AP-7: Ringa elfirman (Ada)
    - #12 Måla grinden (Ben)
    - 2023-4:3 Köpa färg (Ada)
    - § 5 Skicka brev (Ben)
    - 3.2 Räkna stolar (Ada)
    - 2 stolar köps in (Ben)"""
    assert [row[0] for row in rows(actions)] == [
        "Boka lokal", "Ringa elfirman", "Måla grinden", "Köpa färg", "Skicka brev", "Räkna stolar", "2 stolar köps in",
    ]  # fmt: skip


def test_numbered_lines_below_a_title_are_its_list_and_no_points_of_the_meeting(actions: tuple[Action, ...]) -> None:
    """# Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ## Todo till nästa möte

    1. Boka lokal (Ben)

    2. Ringa elfirman om det som
    står i avtalet (Ada)

    3. Måla grinden

    ## 4. Övrigt

    1. Solen sken."""
    assert rows(actions) == [
        ("Boka lokal", None, ["Ben Alm"]),
        ("Ringa elfirman om det som står i avtalet", None, ["Ada Berg"]),
        ("Måla grinden", None, []),
    ]


def test_ticked_boxes_and_words_tell_how_a_task_goes(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Arbetsgruppen ses igen i april.

    - [ ] Ben: boka rum
    - [x] Ada: skicka inbjudan

    ## Åtaganden

    - Måla grinden (Ben, klart)
    - Räkna stolar – Ada – pågår
    - ✅ Köpa färg (Ben)"""
    assert [(action.text, action.status) for action in actions] == [
        ("Boka rum", "open"),
        ("Skicka inbjudan", "done"),
        ("Måla grinden", "done"),
        ("Räkna stolar", "in_progress"),
        ("Köpa färg", "done"),
    ]


def test_a_name_above_a_list_has_its_tasks(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ## Vem gör vad

    ### Ada

    - bokar lokal
    - skickar inbjudan senast den 20 mars

    **Ben Alm:**
    - ringa elfirman"""
    assert rows(actions) == [
        ("Bokar lokal", None, ["Ada Berg"]),
        ("Skickar inbjudan senast den 20 mars", "2026-03-20", ["Ada Berg"]),
        ("Ringa elfirman", None, ["Ben Alm"]),
    ]


def test_a_bullet_that_is_a_name_has_the_tasks_below_it(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Uppgifter

    - Ada
      - boka lokal
      - skicka inbjudan
    - Ben:
      - ringa elfirman"""
    assert rows(actions) == [
        ("Boka lokal", None, ["Ada Berg"]),
        ("Skicka inbjudan", None, ["Ada Berg"]),
        ("Ringa elfirman", None, ["Ben Alm"]),
    ]


def test_a_name_above_a_report_has_no_tasks(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ## Rapporter

    ### Ada

    - Lokal bokad
    - Inbjudan skickad

    ### Ben

    - Möte med kommunen
    """
    assert rows(actions) == []


def test_lines_set_in_below_a_task_tell_who_and_when(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ## Åtgärdslista

    - Boka lokal
      - Ansvarig: Ben
      - Klart: 20/3
    - Ringa elfirman
      - Ada Berg
      - senast 1/4
    - Måla grinden
      - den ska bli röd"""
    assert rows(actions) == [
        ("Boka lokal", "2026-03-20", ["Ben Alm"]),
        ("Ringa elfirman", "2026-04-01", ["Ada Berg"]),
        ("Måla grinden", None, []),
    ]
    assert [action.responsible_line for action in actions] == [7, 10, None]


def test_tasks_below_a_topic_are_each_their_own(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ## Att göra

    - Vårstädning
      - Boka container (Ben)
      - Köpa handskar (Ada)
    - Årsmöte
      - Kallelse: Ada"""
    assert [row for row in rows(actions) if row[2]][:2] == [
        ("Boka container", None, ["Ben Alm"]),
        ("Köpa handskar", None, ["Ada Berg"]),
    ]


def test_somebody_called_upon_has_a_task_anywhere(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ## Mötets öppnande

    - Vårfest
      - Affisch @Ada söndag
      - Prata med tryckeriet @Ben, de stänger kl 16
      - @Ada tar upp det med kansliet
      - Skriv till info@exempel.se"""
    assert rows(actions) == [
        ("Affisch", "2026-03-08", ["Ada Berg"]),
        ("Prata med tryckeriet, de stänger kl 16", None, ["Ben Alm"]),
        ("Tar upp det med kansliet", None, ["Ada Berg"]),
    ]


def test_what_was_done_and_what_is_planned_are_told_apart_by_their_titles(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ### Ada

    **Gjort förra veckan**
    - Boka lokal
    - Skicka inbjudan

    **Nästa vecka**
    - Ringa elfirman

    ### Ben

    - **Vad gjorde jag igår?**
      - Köpa färg
    - **Vad ska jag göra idag?**
      - Måla grinden
    - **Hinder:**
      - Regn"""
    assert rows(actions) == [("Ringa elfirman", None, ["Ada Berg"]), ("Måla grinden", None, ["Ben Alm"])]


def test_a_list_of_decisions_has_tasks_where_it_names_who(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ## Beslutslista

    - Budgeten fastställs
    - Lokalen bokas (Ben, 20/3)
    - Grinden målas röd"""
    assert rows(actions) == [("Lokalen bokas", "2026-03-20", ["Ben Alm"])]


def test_initials_are_whom_the_attendance_list_explains(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg (AB), Ben Alm (BA)

    ## Nästa steg

    - Boka lokal (BA)
    - AB: skicka inbjudan
    - Ringa elfirman – AB/BA"""
    assert rows(actions) == [
        ("Boka lokal", None, ["Ben Alm"]),
        ("Skicka inbjudan", None, ["Ada Berg"]),
        ("Ringa elfirman", None, ["Ada Berg", "Ben Alm"]),
    ]


def test_a_name_that_nobody_knows_is_told_by_its_place_in_the_list(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg

    ## Actionpoints inför nästa möte

    1. Boka lokal (Zorba)
    2. Skriva utkast (Zorba)
    3. Läsa remissen (alla)"""
    assert rows(actions) == [
        ("Boka lokal", None, ["Zorba"]),
        ("Skriva utkast", None, ["Zorba"]),
        ("Läsa remissen", None, ["alla"]),
    ]


def test_a_list_below_a_plain_line_ends_where_the_text_goes_on(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Att göra

    - Boka lokal
    - Ringa elfirman

    Vi talade sedan om sommaren och om vad som är roligt.

    - bada
    - sola"""
    assert [row[0] for row in rows(actions)] == ["Boka lokal", "Ringa elfirman"]


def test_lines_without_signs_below_a_title_are_tasks_where_they_say_so(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Att göra:
    Ben: boka lokal
    Ada: skicka inbjudan
    till alla medlemmar
    Ringa elfirman

    Mötet avslutades."""
    assert rows(actions) == [
        ("Boka lokal", None, ["Ben Alm"]),
        ("Skicka inbjudan till alla medlemmar", None, ["Ada Berg"]),
        ("Ringa elfirman", None, []),
    ]


def test_lists_of_people_posts_and_days_are_no_tasks(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026

    ## Närvarande

    - Ada Berg, ordförande
    - Ben Alm, kassör

    ## Ansvarsområden

    - Lokal: Ben Alm
    - Huvudansvarig: Ada Berg
    - Hålla kontakten med kommunen: Ada Berg

    ## Val

    - Ordförande: Ada Berg
    - Justerare: Ben Alm

    ## Kontaktpersoner

    - Kansliet: Ada Berg, 070-123 45 67

    ## Kalender

    - 12/4 Städdag (Ben)
    - Möte kl. 18.00, Ada bjuder på fika

    ## Diskussion

    - Ben: tycker att grinden är ful
    - Ada: håller med
    - Valborg, ansvarig: Ben
    - Röster för: Ada, Ben

    Justeras: Ben Alm"""
    assert rows(actions) == []


def test_a_bullet_of_an_ordinary_point_is_a_task_where_it_says_what_to_do_and_who(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ## Lokalen

    - Taket läcker
    - Ringa plåtslagaren (Ben)
    - Ansvarig för taket är Ada
    - Kontrollera rännorna. Ansvarig: Ada Berg. Klart: 20/3"""
    assert rows(actions) == [
        ("Ringa plåtslagaren", None, ["Ben Alm"]),
        ("Kontrollera rännorna", "2026-03-20", ["Ada Berg"]),
    ]
    assert [action.rule for action in actions] == ["named", "keyed"]


def test_a_bullet_of_a_point_has_its_keys_on_the_lines_below(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    3 Ekonomi
    Ada gick igenom resultatet. Det är gott.

      • Jämför med två andra banker
        Ansvarig: Ada och Ben
        Klart: nästa möte

      • Besiktningen är godkänd.

      • Sätt upp lappar om städdagen
        Ansvarig: ?"""
    assert rows(actions) == [
        ("Jämför med två andra banker", None, ["Ada Berg", "Ben Alm"]),
        ("Sätt upp lappar om städdagen", None, []),
    ]


def test_numbered_tasks_with_a_line_of_keys_below_each(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    4. Åtgärdslista

    2026-2:1   Rutin för nycklar
               Ansvarig: Ben      Klart: 2026-03-31      Status: Pågår, utkast finns
    2026-3:2   Lista över förråd
               Ansvarig: Ada      Klart: 4 maj           Status: Klar

    5. Nästa möte
    25 maj kl. 13.00

    Vid pennan: Ben"""
    assert rows(actions) == [
        ("Rutin för nycklar", "2026-03-31", ["Ben Alm"]),
        ("Lista över förråd", "2026-05-04", ["Ada Berg"]),
    ]
    assert [action.status for action in actions] == ["in_progress", "done"]


def test_a_line_of_a_paragraph_that_ends_in_who_is_a_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Ada redovisade. Licenserna är betalda.
    Söka bidrag för hösten (Ansv. Ada, klart 15/4)
    Byta firmatecknare på banken (ansv. Ada + Ben)"""
    assert rows(actions) == [
        ("Söka bidrag för hösten", "2026-04-15", ["Ada Berg"]),
        ("Byta firmatecknare på banken", None, ["Ada Berg", "Ben Alm"]),
    ]


def test_nicknames_in_small_letters_are_somebody_where_the_attendance_list_has_them(
    actions: tuple[Action, ...],
) -> None:
    """# Möte 2026-03-04

    **Närvarande:** fnurra, mira, j0nte

    ## Lokalen

    - [ ] affischer (mira)
    - [ ] fika för alla (fnurra, j0nte)
    - ring jouren @mira"""
    assert rows(actions) == [
        ("Affischer", None, ["mira"]),
        ("Fika för alla", None, ["fnurra", "j0nte"]),
        ("Ring jouren", None, ["mira"]),
    ]


def test_names_between_bullets_share_out_the_tasks_of_a_point(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    7. Åtaganden

    Ada
    • prova ny tätning i pumpen
    • om det inte hjälper: ta in pris

    Ada och Ben
    • sätta upp nya anslagstavlan
    • Städdag är det inte förrän i maj

    8. Nästa möte bestäms på städdagen."""
    assert rows(actions) == [
        ("Prova ny tätning i pumpen", None, ["Ada Berg"]),
        ("Om det inte hjälper: ta in pris", None, ["Ada Berg"]),
        ("Sätta upp nya anslagstavlan", None, ["Ada Berg", "Ben Alm"]),
    ]


def test_lines_set_in_below_a_name_are_its_tasks_without_a_sign(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    7. Åtaganden

    Ada
      prova ny tätning i pumpen
      om det finns tid: ta in pris

    Ben och Ada
      sätta upp nya anslagstavlan

    8. Nästa möte bestäms senare."""
    assert rows(actions) == [
        ("Prova ny tätning i pumpen", None, ["Ada Berg"]),
        ("Om det finns tid: ta in pris", None, ["Ada Berg"]),
        ("Sätta upp nya anslagstavlan", None, ["Ben Alm", "Ada Berg"]),
    ]


def test_a_code_before_a_name_in_brackets_begins_an_item(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    4 Nya actionpunkter
    A14 [Ben] Läsa loggarna för INC-4502. 19 mars

    A15 [Ada + Ben] Prisförslag för jour. 5 april

    5 Statistik
    A4 [bilaga] delades ut på mötet. 2 mars"""
    assert rows(actions) == [
        ("Läsa loggarna för INC-4502", "2026-03-19", ["Ben Alm"]),
        ("Prisförslag för jour", "2026-04-05", ["Ada Berg", "Ben Alm"]),
    ]


def test_lists_below_headings_that_name_somebody_are_theirs(actions: tuple[Action, ...]) -> None:
    """# Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ### Till nästa gång gör vi det här
    #### Ada
    - Skickar ut menyn senast 20 mars
    - Frågar om vi får låna verktyg
    #### Ada och Ben
    - Föreslår två dagar

    ### Rapporter
    #### Ben
    - Planerar festen tillsammans med Ada"""
    assert rows(actions) == [
        ("Skickar ut menyn senast 20 mars", "2026-03-20", ["Ada Berg"]),
        ("Frågar om vi får låna verktyg", None, ["Ada Berg"]),
        ("Föreslår två dagar", None, ["Ada Berg", "Ben Alm"]),
    ]


def test_columns_set_with_blanks_in_a_list_tell_who_and_when(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg (AB), Ben Alm (BA)

    ATT GÖRA
       1. Ta in pris på färg från Målarboden            AB      18/3
       2. Värmekabel till boden: vad kostar den?        BA      före påsk
       3. Rensa kön  till brunnen                       AB+BA  -
       4. Läsa lappen i pärmen                          alla    31/3
       5. Byta lampor                                   CD      2/4

    4  Övrigt
       AB efterlyste en kaffebryggare."""
    assert rows(actions) == [
        ("Ta in pris på färg från Målarboden", "2026-03-18", ["Ada Berg"]),
        ("Värmekabel till boden: vad kostar den?", "2026-04-02", ["Ben Alm"]),
        ("Rensa kön till brunnen", None, ["Ada Berg", "Ben Alm"]),
        ("Läsa lappen i pärmen", "2026-03-31", ["alla"]),
        ("Byta lampor", "2026-04-02", ["CD"]),
    ]


def test_items_that_are_keyed_like_the_others_of_their_list_are_tasks_too(actions: tuple[Action, ...]) -> None:
    """# Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ## Midsommar
    * **Lövning av stången.** Samling kl. 9.
      * Ansvarig: Ben
    * **Tillstånd från polisen**
      * Ansvarig: Ada
      * Klart: 9 maj

    ## Grupper
    * Valberedning
      * Ansvarig: Ben
    * Lokal och förråd
      * Ansvarig: Ada"""
    assert rows(actions) == [
        ("Lövning av stången. Samling kl. 9", None, ["Ben Alm"]),
        ("Tillstånd från polisen", "2026-05-09", ["Ada Berg"]),
    ]


def test_a_day_set_apart_behind_who_does_what_is_the_day_it_is_due(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    AP: Ben bokar lokal - 21/3/2026
    AP: Ada visar filmen på vårfesten, 12 maj"""
    assert rows(actions) == [
        ("Ben bokar lokal", "2026-03-21", ["Ben Alm"]),
        ("Ada visar filmen på vårfesten, 12 maj", None, ["Ada Berg"]),
    ]


def test_the_next_meeting_above_the_name_of_the_writer_is_no_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    6. INVIGNING
       Ingen åtgärd nu.

    NÄSTA MÖTE: torsdag 27 mars kl. 17.30, Simhallens kafé
    /Ada"""
    assert rows(actions) == []


def test_a_remark_in_parentheses_behind_a_keyed_name_is_no_part_of_it(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    - Boka lokal. Ansvarig: Ben (Stigge hjälper till). Klart: 20/3
    - Lagningen gick bra. Ansvarig: nämnas bör (alla hjälpte till)."""
    assert rows(actions) == [("Boka lokal", "2026-03-20", ["Ben Alm"])]
