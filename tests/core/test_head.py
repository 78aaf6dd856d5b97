"""The head of minutes: who met, when, who led and wrote, and when they meet next."""

from datetime import date

from tracker.core.model import Action, Minutes


def names(minutes: Minutes) -> list[str]:
    return [person.name for person in minutes.participants]


def test_a_person_a_line_with_organisation_and_role(minutes: Minutes) -> None:
    """Beslutande:

    Stina Ekblad, Granby kommun, ordförande
    Per-Olof Hed, Älvsjö kommun, vice ordförande
    Karin Öst Lind - närvarade per telefon

    Teams eller Granby stadshus

    Ada Berg Linder, föredragande och sekreterare

    1. Mötets öppnande

    Ordföranden öppnade mötet."""
    assert names(minutes) == ["Stina Ekblad", "Per-Olof Hed", "Karin Öst Lind", "Ada Berg Linder"]
    assert minutes.participants[0].organisation == "Granby kommun"
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Ada Berg Linder")


def test_a_run_on_list_with_organisations_in_turn(minutes: Minutes) -> None:
    """Samrådsgruppens protokoll 2/2026

    Tid/Plats: 260304 kl. 08.30-12.00, Granby.

    Närvarande: Stina Ekblad, Granby, Per Hed, Älvsjö (från kl 09.10), Karin Öst, Familjen Norrby, Ada Berg och Ben Alm, Familjen Norrby.

    Frånvarande: -

    1. Öppnande"""
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Karin Öst", "Ada Berg", "Ben Alm"]
    assert minutes.participants[2].organisation == "Familjen Norrby"
    assert minutes.held_on == date(2026, 3, 4)
    assert not minutes.is_date_inferred
    assert minutes.body == "Samrådsgruppen"


def test_names_that_run_together_in_a_cell_are_cut_by_what_stands_beside_them(minutes: Minutes) -> None:
    """Sammanträdesdatum

    Samordningsförbundet Norrby

    2026-03-04

    | | | |
    |---|---|---|
    | Beslutande | Stina Ekblad Per Hed Karin Öst Lind | Granby kommun, ordförande Region Norrby Polisen |
    | Sekreterare | Ada Berg | |
    | Justerare | Per Hed | |

    Justeringsdatum: 2026-03-20

    § 1 Öppnande"""
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Karin Öst Lind", "Ada Berg"]
    assert [person.organisation for person in minutes.participants[:3]] == ["Granby kommun", "Region Norrby", "Polisen"]
    assert minutes.held_on == date(2026, 3, 4)
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Ada Berg")


def test_the_same_person_without_accents_and_spaces_is_one(minutes: Minutes) -> None:
    """Närvarande:

    Hélène Sundholm Hett, ordförande
    Karl-Åke Dorn

    Deltagare

    Helene SundholmHett (Organisatör), Karl-Ake Dorn, Ada Berg

    1. Öppnande"""
    assert names(minutes) == ["Hélène Sundholm Hett", "Karl-Åke Dorn", "Ada Berg"]


def test_a_table_headed_by_names(minutes: Minutes) -> None:
    """## Vattenrådet, möte den 4 mars 2026

    | Namn | Organisation | Roll |
    |---|---|---|
    | Stina Ekblad | Granby kommun | ordförande |
    | Ada Berg | Polisen | sekreterare |

    ## 1. Öppnande"""
    assert names(minutes) == ["Stina Ekblad", "Ada Berg"]
    assert (minutes.chair, minutes.secretary, minutes.held_on) == ("Stina Ekblad", "Ada Berg", date(2026, 3, 4))


def test_somebody_listed_and_told_absent_is_absent(minutes: Minutes) -> None:
    """Deltagare: Stina Ekblad, Per Hed, Ada Berg

    1. Öppnande

    Stina Ekblad öppnade mötet. Per Hed hade anmält frånvaro."""
    assert [person.name for person in minutes.participants if not person.present] == ["Per Hed"]
    assert minutes.chair == "Stina Ekblad"


def test_chair_and_secretary_sign_at_the_end(minutes: Minutes) -> None:
    """Närvarande: Stina Ekblad, Ada Berg, Per Hed

    1. Öppnande

    Inget att anteckna.

    Stina Ekblad
    ordförande

    Vid protokollet
    Ada Berg"""
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Ada Berg")


def test_a_date_that_stands_only_in_the_text_is_inferred(minutes: Minutes) -> None:
    """Närvarande: Stina Ekblad, Ada Berg, Per Hed

    1. Öppnande

    Vid mötet 2026-01-14 beslutades om budget. Gruppen såg hamnen klockan 13.30, 2026-03-04.

    2. Budget

    Utfallet per 2026-02-28 visades. Till mötet 2026-03-04 hade grannarna skrivit."""
    assert (minutes.held_on, minutes.is_date_inferred) == (date(2026, 3, 4), True)


def test_dates_of_adjustment_and_posting_are_not_the_meetings(minutes: Minutes) -> None:
    """Kulturnämnden

    Justeringsdatum: 2026-03-20
    Datum för anslags uppsättande: 2026-03-22
    Sammanträdesdatum: 2026-03-04

    § 1 Öppnande"""
    assert minutes.held_on == date(2026, 3, 4)


def test_next_meetings_stand_under_their_heading(minutes: Minutes) -> None:
    """## Ledningsmöte 4 mars 2026

    ### 6. Nästa möte

    Planeringsdagar 18-19 maj

    Bussen går klockan 08.15 den 18 maj

    Ledningsmöte 10 juni, Granby stadshus

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Boka buss→2026-05-02→Ada

    ### 7. Övriga frågor"""
    found = [(meeting.body, meeting.on, meeting.end_on, meeting.place) for meeting in minutes.next_meetings]
    assert ("Planeringsdagar", date(2026, 5, 18), date(2026, 5, 19), None) in found
    assert ("Ledningsmöte", date(2026, 6, 10), None, "Granby stadshus") in found
    assert date(2026, 5, 2) not in [meeting.on for meeting in minutes.next_meetings]


def test_nothing_is_invented_where_the_document_is_silent(minutes: Minutes) -> None:
    """Anteckningar från en promenad

    Det regnade."""
    assert (minutes.held_on, minutes.chair, minutes.secretary, minutes.participants) == (None, None, None, ())
    assert minutes.warnings


def test_the_head_ends_where_the_first_action_list_begins(minutes: Minutes) -> None:
    """Ledningsgruppen 10 mars 2026

    Närvarande: Ada Berg, Ben Alm

    ### Ekonomi

    TID

    6 september -26

    UPPGIFT

    Boka lokal

    VEM

    Ben Alm"""
    assert (minutes.held_on, minutes.body) == (date(2026, 3, 10), "Ledningsgruppen")


def test_a_list_wrapped_inside_a_name_is_one_list(minutes: Minutes) -> None:
    """Protokoll 2026-03-04

    Närvarande: Stina Ekblad, Granby (till kl 11.00), Carl-Johan
    Åberg, Älvsjö, Karin
    Öst, Norrby.

    1. Öppnande"""
    assert names(minutes) == ["Stina Ekblad", "Carl-Johan Åberg", "Karin Öst"]


def test_a_body_is_named_with_what_tells_it_from_others(minutes: Minutes) -> None:
    """Styrgruppen för gemensamt e-arkiv, möte den 4 mars 2026

    1. Öppnande"""
    assert minutes.body == "Styrgruppen för gemensamt e-arkiv"


def test_first_names_alone_are_people_where_a_label_lists_them(minutes: Minutes) -> None:
    """Städdagen 2026-03-04

    Närvarande: Tove, Rickard & Ylva

    Vi delade upp sysslorna."""
    assert names(minutes) == ["Tove", "Rickard", "Ylva"]


def test_nicknames_are_people_where_a_label_lists_nothing_else(minutes: Minutes) -> None:
    """Protokoll klubbmöte 2026-03-04

    Deltagare: r0nja, plåtis, HJ-vik (adjungerad), sotarn

    Mötet ordförs av plåtis, som öppnar mötet kl 18.

    1. Brygghuset

    Till sekreterare valdes sotarn."""
    assert names(minutes) == ["r0nja", "plåtis", "HJ-vik", "sotarn"]
    assert (minutes.chair, minutes.secretary) == ("plåtis", "sotarn")


def test_an_office_before_or_behind_a_name_is_no_part_of_it(minutes: Minutes) -> None:
    """Styrelseprotokoll 2026-03-04

    Närvarande: Ordf Stina Ekblad, Per Hed 12, Ada – ekonomiansvarig, Tove- vice webbansvarig
    Ej närvarande: Ylva medlemsansvarig

    1. Öppnande"""
    there = {person.name: (person.role, person.present) for person in minutes.participants}
    assert there == {
        "Stina Ekblad": ("ordf", True),
        "Per Hed": (None, True),
        "Ada": ("ekonomiansvarig", True),
        "Tove": ("vice webbansvarig", True),
        "Ylva": ("medlemsansvarig", False),
    }
    assert minutes.chair == "Stina Ekblad"


def test_authorities_in_a_list_are_no_people(minutes: Minutes) -> None:
    """Sammanfattning 26-03-04

    Närvarande: Sjöfartsverket, Granby kommun, Arbetsförmedlingen

    ## Hänt sedan sist"""
    assert names(minutes) == []
    assert minutes.held_on == date(2026, 3, 4)


def test_an_attendance_list_under_a_point_of_its_own(minutes: Minutes) -> None:
    """Protokoll för odlarföreningen
    Datum: 2026-03-04

    § 1 Mötets öppnande

    Mötet öppnades.

    § 2 Närvarande

    Stina Ekblad
    Per hed
    Ada Berg

    § 3 Val av justerare

    Bo Alm"""
    assert names(minutes) == ["Stina Ekblad", "Per hed", "Ada Berg"]


def test_officers_are_chosen_under_headings_of_their_own(minutes: Minutes) -> None:
    """# Styrelsemöte – Kajakklubben

    ## 4 mars 2026

    ## Val av mötesordförande

    Stina Ekblad

    ## Val av mötessekreterare

    Per Hed

    ## Val av mötesjusterare

    Ada Berg och Bo Alm"""
    assert (minutes.chair, minutes.secretary, minutes.held_on) == ("Stina Ekblad", "Per Hed", date(2026, 3, 4))
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Ada Berg", "Bo Alm"]


def test_officers_are_chosen_in_a_sentence(minutes: Minutes) -> None:
    """Protokoll från föreningsmötet den 4 mars 2026

    Närvarande: Stina Ekblad, Per Hed, Ada Berg

    2a. Mötesordförande

    Stina Ekblad valdes till mötesordförande.

    2b. Mötessekreterare

    Mötet utsåg Per Hed till sekreterare."""
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Per Hed")


def test_two_sign_beside_each_other(minutes: Minutes) -> None:
    """Protokoll 2026-03-04

    Närvarande: Stina Ekblad, Per Hed, Ada Berg

    1. Öppnande

    Inget att anteckna.

    Stina Ekblad                         Ada Berg
    Ordförande                           Sekreterare"""
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Ada Berg")


def test_a_list_of_offices_has_no_chair(minutes: Minutes) -> None:
    """# Mötesprotokoll

    ## 4 mars 2026

    ## Kallade

    - Kassör
    - Webb
    - Ordförande
    - Revisor

    ## Öppnande"""
    assert (minutes.chair, names(minutes)) == (None, [])


def test_the_next_meeting_stands_below_any_heading_for_it(minutes: Minutes) -> None:
    """# Styrelsemöte 4 mars 2026

    ## Nästa styrelsemöte

    Tisdag 7 april 20:00

    ## Övrigt

    5. Nästa möte blir 12 maj 2026 hos Stina.

    Nästa årsstämma tar plats den 3 juni."""
    assert [meeting.on for meeting in minutes.next_meetings] == [date(2026, 4, 7), date(2026, 5, 12), date(2026, 6, 3)]


def test_the_next_meeting_is_counted_from_this_one(minutes: Minutes) -> None:
    """# Mötesprotokoll

    ## 5 mars 2026

    ## Nästa möte

    Nästa torsdag"""
    assert [meeting.on for meeting in minutes.next_meetings] == [date(2026, 3, 12)]


def test_initials_that_the_list_explains_are_the_persons(actions: tuple[Action, ...]) -> None:
    """Protokoll 2026-03-04

    Närvarande: Stina Ekblad (SEk), Per Hed (PeHe), Ada Berg (MP)

    1. Öppnande

    ÅTGÄRD→KLART→ANSVARIG
    Boka lokal→2026-05-02→SEk
    Köpa kaffe→2026-05-02→PEHE"""
    assert [[one.name for one in action.responsible] for action in actions] == [["Stina Ekblad"], ["Per Hed"]]


def test_a_column_of_initials_explains_them(minutes: Minutes) -> None:
    """## Vattenrådet, möte den 4 mars 2026

    | Namn | Roll | Signatur |
    |---|---|---|
    | Stina Ekblad | ordförande | SEB |
    | Ada Berg | sekreterare | AB |

    ## 1. Öppnande"""
    assert [person.initials for person in minutes.participants] == ["SEB", "AB"]


def test_roles_and_organisations_stand_in_one_parenthesis(minutes: Minutes) -> None:
    """Protokoll 2026-03-04

    Närvarande: Stina Ekblad (Regionen, ordf.), Per Hed (sekr.), Ada Berg (Granby kommun)

    1. Öppnande"""
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Ada Berg"]
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Per Hed")
    assert minutes.participants[2].organisation == "Granby kommun"


def test_semicolons_part_people_whose_commas_are_their_own(minutes: Minutes) -> None:
    """# Biblioteksrådet 4 mars 2026

    **Närvarande:** Stina Ekblad (SE), Granby, ordförande; Per Hed (PH), länsbiblioteket, sekreterare; Ada Berg (AB), Älvsjö

    ## Meröppet"""
    assert [(person.name, person.initials) for person in minutes.participants] == [
        ("Stina Ekblad", "SE"),
        ("Per Hed", "PH"),
        ("Ada Berg", "AB"),
    ]
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Per Hed")


def test_columns_set_with_blanks_are_labels_and_names(minutes: Minutes) -> None:
    """GRANBY KOMMUN                  SAMMANTRÄDESPROTOKOLL
    Kulturnämnden                  2026-03-04

    Plats och tid        Biblioteket, klockan 13.15
    Beslutande           Stina Ekblad (S), ordförande
                         Per Hed (C)
    Övriga närvarande    Ada Berg, kulturchef
    Utses att justera    Per Hed

    Sekreterare          Ada Berg

    § 41"""
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Ada Berg"]
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Ada Berg")


def test_columns_of_names_and_roles_end_each_name(minutes: Minutes) -> None:
    """Skyddskommittén 2026-03-04

    Deltagare:
      Stina Ekblad       arbetsgivaren, ordförande
      Per Hed            underhåll
      Ada Berg           HR, sekreterare

    1. Föregående protokoll"""
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Ada Berg"]
    assert minutes.secretary == "Ada Berg"


def test_common_words_are_labels_of_who_was_there_only_with_a_colon(minutes: Minutes) -> None:
    """Möte den 4 mars 2026

    Med: Stina Ekblad, Per Hed

    Där
    Ada Berg bor är det snö."""
    assert names(minutes) == ["Stina Ekblad", "Per Hed"]


def test_a_sentence_lists_who_was_there_up_to_its_full_stop(minutes: Minutes) -> None:
    """Bjurhults jaktlag
    Protokoll från mötet 4 mars 2026

    Närvarande var Stina Ekblad (jaktledare), Per Hed och Ada Berg. Bo Alm väntas nästa gång.

    Närvarande var få medlemmar även i fjol."""
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Ada Berg"]


def test_a_label_of_attendance_may_say_from_where(minutes: Minutes) -> None:
    """Protokoll 2026-03-04

    Närvarande styrelseledamöter: Stina Ekblad, Per Hed
    Närvarande från kansliet: Ada Berg
    Frånvarande med anmält förfall: Bo Alm
    Övriga frågor: Eva Lind

    1. Öppnande"""
    assert [(person.name, person.present) for person in minutes.participants] == [
        ("Stina Ekblad", True),
        ("Per Hed", True),
        ("Ada Berg", True),
        ("Bo Alm", False),
    ]


def test_a_list_says_whom_its_people_stand_for(minutes: Minutes) -> None:
    """Skolkonferensen 2026-03-04

    Närvarande ledamöter
    För skolan: Stina Ekblad, rektor, ordförande
    För lärarna: Per Hed, Ada Berg
    För eleverna: Bo Alm, Eva Lind

    § 1 Öppnande"""
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Ada Berg", "Bo Alm", "Eva Lind"]
    assert minutes.chair == "Stina Ekblad"


def test_what_a_label_says_ends_with_its_paragraph(minutes: Minutes) -> None:
    """Arbetsplatsträff 4 mars 2026

    Ordf: Stina Ekblad
    Övriga: Per Hed, Ada Berg

    Information från chefen

    LÄGE

    Bo Alm"""
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Ada Berg"]


def test_rows_of_a_markups_own_command_are_people_where_one_can_only_be_attendance(minutes: Minutes) -> None:
    r"""Styrelsemöte 2026-03-04

    \ledamot{Ordförande}{Stina Ekblad}{Ja}
    \ledamot{SAMO}{Per Hed}{Lämnade före punkt 3}
    \ledamot{Kassör}{Ada Berg}{Nej}

    \uppgift{Bo Alm}{Jämföra sparkonton}{nästa möte}"""
    assert [(person.name, person.present) for person in minutes.participants] == [
        ("Stina Ekblad", True),
        ("Per Hed", True),
        ("Ada Berg", False),
    ]


def test_minutes_in_english_have_a_chair_and_a_secretary(minutes: Minutes) -> None:
    """Minutes of the board meeting, 4 March 2026

    Present: Stina Ekblad (chair), Ada Berg (secretary), Per Hed (vice chair)

    1. Previous minutes"""
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Ada Berg")


def test_the_next_meeting_stands_on_the_line_below_its_point(minutes: Minutes) -> None:
    """Protokoll 2026-03-04

    6 Ekonomi
    Försäkringen löper ut 30 mars.

    § 7 Nästa möte
    Måndag 7 april kl 19.

    8 Övrigt
    Vinden töms 12 april."""
    assert [meeting.on for meeting in minutes.next_meetings] == [date(2026, 4, 7)]


def test_the_next_meeting_in_an_agenda_says_nothing_of_the_points_below(minutes: Minutes) -> None:
    """Driftråd 2026-03-04

    AGENDA
     1. Föregående möte
     2. Driftläge
     3. Nästa möte

    1. Föregående möte
    Godkändes.

    2. Driftläge
    Version 8 installeras 11 maj.

    3. Nästa möte
    25 maj kl. 13.00"""
    assert [meeting.on for meeting in minutes.next_meetings] == [date(2026, 5, 25)]


def test_the_next_meeting_may_be_named_after_the_group(minutes: Minutes) -> None:
    """Ledningsgruppen 2026-03-04

    Nästa APT 10 april.

    ## Nästa ledningsgrupp

    22 september kl 13.

    ## Läger

    Nästa barngrupps läger är 3 juni."""
    assert [meeting.on for meeting in minutes.next_meetings] == [date(2026, 4, 10), date(2026, 9, 22)]


def test_the_body_is_named_in_the_line_above_the_title(minutes: Minutes) -> None:
    """Brf Muren 3
    Protokoll styrelsemöte nr 1/2026

    Datum: 4 mars 2026"""
    assert minutes.body == "Brf Muren 3"


def test_a_title_that_names_the_body_goes_before_the_line_above_it(minutes: Minutes) -> None:
    """Granby kommun
    Kommunstyrelsens arbetsutskott
    Protokoll 2026-03-04

    Stina Ekblad öppnade mötet."""
    assert minutes.body == "Kommunstyrelsens arbetsutskott"


def test_the_body_stands_beside_its_title_behind_a_dash(minutes: Minutes) -> None:
    """# Styrelsemöte - Öppna Kartor Syd

    Datum: 2026-03-04"""
    assert minutes.body == "Öppna Kartor Syd"


def test_a_greeting_a_number_and_a_name_are_no_bodies(minutes: Minutes) -> None:
    """Hej alla!
    Här kommer anteckningarna från mötet.

    Organisationsnummer: 802520-0000
    Möte 4 mars 2026

    Sammanfattning 26-03-04
    Ada Berg
    Möte 4 mars 2026"""
    assert minutes.body is None


def test_a_title_says_what_the_group_is_for(minutes: Minutes) -> None:
    """# Arbetsgrupp geodata 26-03-04

    Närvarande: Kartverket"""
    assert minutes.body == "Arbetsgrupp geodata"


def test_what_the_body_does_is_no_part_of_its_name(minutes: Minutes) -> None:
    """Protokoll 2026-03-04

    Kyrkorådet beslutade

    att köpa en orgel."""
    assert minutes.body == "Kyrkorådet"


def test_a_committee_of_two_matters_keeps_both(minutes: Minutes) -> None:
    """GRANBY KOMMUN                  SAMMANTRÄDESPROTOKOLL
    Kultur- och fritidsnämnden     2026-03-04

    § 41"""
    assert minutes.body == "Kultur- och fritidsnämnden"


def test_a_board_is_named_with_whose_it_is(minutes: Minutes) -> None:
    """Protokoll -- Styrelsen för Ekonomföreningen Tärnan

    Datum: 2026-03-04"""
    assert minutes.body == "Styrelsen för Ekonomföreningen Tärnan"


def test_officers_are_chosen_in_one_sentence_for_all(minutes: Minutes) -> None:
    """Protokoll 2026-03-04

    Närvarande: Stina Ekblad, Per Hed, Ada Berg, Bo Alm

    Till ordförande för mötet valdes Stina Ekblad, till sekreterare Per Hed och till justerare Ada Berg.

    Till valberedning valdes Bo Alm."""
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Per Hed")


def test_a_board_chosen_in_decisions_does_not_lead_the_meeting(minutes: Minutes) -> None:
    """Protokoll 2026-03-04

    Närvarande: Stina Ekblad, Per Hed, Ada Berg

    att välja Stina Ekblad till mötesordförande

    att välja Per Hed till mötessekreterare

    att välja Ada Berg till sekreterare i föreningen"""
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Per Hed")


def test_the_secretary_below_a_name_is_nobody_elses_role(minutes: Minutes) -> None:
    """Protokoll 2026-03-04

    Närvarande ledamöter:
    Stina Ekblad, ordförande
    Bo Alm
    Ada Berg, sekreterare

    § 1 Öppnande"""
    assert [(person.name, person.role) for person in minutes.participants] == [
        ("Stina Ekblad", "ordförande"),
        ("Bo Alm", None),
        ("Ada Berg", "sekreterare"),
    ]


def test_whoever_writes_and_a_sentence_below_are_nobody_in_the_list(minutes: Minutes) -> None:
    """Protokoll från möte 4 mars 2026 i skolan.

    Närvarande: Stina Ekblad (1A), Anna Lund (2B), Per
    Hed samt undertecknad.
    Antecknar gör Stina."""
    assert names(minutes) == ["Stina Ekblad", "Anna Lund", "Per Hed"]
    assert minutes.held_on == date(2026, 3, 4)


def test_a_body_in_capitals_keeps_its_place(minutes: Minutes) -> None:
    """ENERGIRÅDET VINTERBY

    Minnesanteckningar 2026-03-04"""
    assert minutes.body == "Energirådet Vinterby"


def test_initials_before_the_names_of_a_list_set_with_blanks_belong_to_them(minutes: Minutes) -> None:
    """Stallmöte nr 3

    Måndag 4 december 2023 kl. 19

    Närvarolista
      AB   Ada Brask      ordf.
      LBe  Lars Bergdal   anläggning
      (PT  Pia Tordsson   kassör)

    1  Foder
       Höet räcker."""
    assert [(person.name, person.initials) for person in minutes.participants] == [
        ("Ada Brask", "AB"),
        ("Lars Bergdal", "LBe"),
        ("Pia Tordsson", "PT"),
    ]
    assert minutes.chair == "Ada Brask"


def test_short_labels_beside_columns_of_names_and_offices_as_written_in_finland(minutes: Minutes) -> None:
    """STYRELSEMÖTE 3/2024

    Tid       må 15.4.2024 kl. 18
    Plats     Uf-lokalen
    Närv.     Stina Ekblad         ordförande
              Per Backlund         viceordförande
              Heidi Källman        sekreterare
    Frånv.    Kaj-Erik Hed

    1 § Ordföranden öppnade mötet."""
    assert names(minutes) == ["Stina Ekblad", "Per Backlund", "Heidi Källman", "Kaj-Erik Hed"]
    assert [person.present for person in minutes.participants] == [True, True, True, False]
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Heidi Källman")


def test_a_list_as_friends_write_it_ends_with_its_sentence(minutes: Minutes) -> None:
    """Hej!

    Vi var: Stina Ekblad (ordf), Ada Berg (jag, sekr), Per Hed och
    Sixten Grön. Karin Alm åkte hem.

    HAMNEN
    Bojarna läggs i."""
    assert names(minutes) == ["Stina Ekblad", "Ada Berg", "Per Hed", "Sixten Grön"]
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Ada Berg")


def test_a_label_behind_a_full_stop_begins_a_list_of_its_own(minutes: Minutes) -> None:
    """# Sprintplanering

    Med på mötet: **Amina Ekblad** (PO), **Per Falk** (skriver), **Karin Alm**,
    **Klara Hed**. Frånvarande: **Simon Berg**.

    ## Retro

    Bra tempo."""
    assert names(minutes) == ["Amina Ekblad", "Per Falk", "Karin Alm", "Klara Hed", "Simon Berg"]
    assert not minutes.participants[-1].present
    assert minutes.secretary == "Per Falk"


def test_here_were_and_excused(minutes: Minutes) -> None:
    """# Hembygdsföreningen – styrelsemöte

    **När:** 3 april 2025, 18:00
    **Här var:** Stina Ekblad (ordf), Per Hed, Henning Berg (sekr)
    **Återbud:** Karin Alm

    ## 1. Öppnande"""
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Henning Berg", "Karin Alm"]
    assert not minutes.participants[-1].present


def test_a_norwegian_farm_behind_a_first_name_is_a_surname_and_no_town(minutes: Minutes) -> None:
    """REFERAT – FAU-møte

    Til stede: Hege Ekblad (leder), Arne Myklestad (kasserer), Ingunn Hed (referent)

    Sak 1 Godkjenning"""
    assert names(minutes) == ["Hege Ekblad", "Arne Myklestad", "Ingunn Hed"]


def test_clubs_behind_names_are_organisations(minutes: Minutes) -> None:
    """Arbetsgruppens anteckningar 2022-10-06

    Mötesdeltagare
    Stina Ekblad, IK Flod (ordförande)
    Per Hed, Granby Simklubb
    Karin Alm, kultur- och fritidskontoret

    1. TIDPLAN"""
    assert [(person.name, person.organisation) for person in minutes.participants[:2]] == [
        ("Stina Ekblad", "IK Flod"),
        ("Per Hed", "Granby Simklubb"),
    ]
    assert names(minutes) == ["Stina Ekblad", "Per Hed", "Karin Alm"]
    assert minutes.chair == "Stina Ekblad"


def test_who_does_what_is_asked_below_the_head(minutes: Minutes) -> None:
    """ELEVRÅDSMÖTE 28 september 2022

    På plats: Stina Ekblad 9A, Saga Hed 7B
    Borta: Leon Alm 9C

    VEM GÖR VAD?

    Vad: Göra affischer
    Vilka: Saga"""
    assert names(minutes) == ["Stina Ekblad", "Saga Hed", "Leon Alm"]


def test_held_is_the_day_of_the_meeting_and_not_the_day_of_signing(minutes: Minutes) -> None:
    """Steering Board - Minutes of Meeting 6

    Held: Tuesday 4 June 2024, 14:00, Pier Room
    Present: Judith Ekblad (Chair), Fiona Hed

    1. Matters arising

    Signed as a true record: ____ Date: 2 July 2024"""
    assert minutes.held_on == date(2024, 6, 4)


def test_the_next_check_in_is_a_next_meeting(minutes: Minutes) -> None:
    """VECKOAVSTÄMNING v. 6

    Datum: 240205
    Med: Stina Ekblad, Per Hed

    Nästa avstämning: måndag 12 februari 9.15"""
    assert [meeting.on for meeting in minutes.next_meetings] == [date(2024, 2, 12)]


def test_rows_of_offices_and_names_below_an_attendance_heading(minutes: Minutes) -> None:
    """# Styrelsemöte 9 november 2023

    ## Närvarande

    | | |
    |---|---|
    | Ordförande | Stina Ekblad |
    | Kassör | Per Hed |
    | Sekreterare | Ada Berg |
    | Festmästare | Karin Alm |

    ## Öppnande"""
    assert sorted(names(minutes)) == ["Ada Berg", "Karin Alm", "Per Hed", "Stina Ekblad"]


def test_a_sentence_within_a_paragraph_tells_who_was_there(minutes: Minutes) -> None:
    """Protokoll fört vid styrelsens sammanträde den 6 maj 2021 i Kvarnstugan. Närvarande var ordföranden
    Stina Ekblad, vice ordföranden Per Hed, ledamöterna Karin Alm, Ben Ek och
    Bo Lind samt undertecknad sekreterare Ada Berg. Ledamoten Eva Ström hade anmält förhinder.

    Sammanträdet öppnades av ordföranden."""
    assert names(minutes)[:6] == ["Stina Ekblad", "Per Hed", "Karin Alm", "Ben Ek", "Bo Lind", "Ada Berg"]
    assert (minutes.chair, minutes.secretary) == ("Stina Ekblad", "Ada Berg")
    assert minutes.participants[0].organisation is None


def test_the_day_of_a_correction_in_the_title_is_not_the_meetings(minutes: Minutes) -> None:
    """HAMNGRUPPEN
    PROTOKOLL, rättat 2026-03-16

    Sammanträdesdag: 2026-03-04

    Närvarande: Ada Berg, Ben Alm"""
    assert minutes.held_on == date(2026, 3, 4)


def test_the_day_of_a_revision_is_not_the_meetings_where_no_label_tells_it(minutes: Minutes) -> None:
    """Hamngruppen

    Protokoll från möte 2026-03-04
    Reviderat den 16 mars 2026

    Närvarande: Ada Berg, Ben Alm"""
    assert minutes.held_on == date(2026, 3, 4)


def test_corrected_minutes_may_stand_before_the_meetings_day(minutes: Minutes) -> None:
    """Rättat protokoll 2026-03-04

    Närvarande: Ada Berg, Ben Alm"""
    assert minutes.held_on == date(2026, 3, 4)


def test_days_in_a_row_behind_a_bodys_name_are_all_its_meetings(minutes: Minutes) -> None:
    """Hamngruppen 4 mars 2026

    Närvarande: Ada Berg, Ben Alm

    9. Nästa möte

    Hamngruppen 23 april, 14 maj kl. 13 i Granby och den 11 juni 2026. Styrgruppen 2 juni."""
    assert [(one.body, one.on) for one in minutes.next_meetings] == [
        ("Hamngruppen", date(2026, 4, 23)),
        ("Hamngruppen", date(2026, 5, 14)),
        ("Hamngruppen", date(2026, 6, 11)),
        (None, date(2026, 6, 2)),
    ]


def test_a_day_with_words_of_its_own_is_no_meeting_of_the_body_before_it(minutes: Minutes) -> None:
    """Hamngruppen 4 mars 2026

    Närvarande: Ada Berg, Ben Alm

    9. Nästa möte

    Hamngruppen 23 april, städträff 14 maj 2026."""
    assert [one.body for one in minutes.next_meetings] == ["Hamngruppen", "Städträff"]
