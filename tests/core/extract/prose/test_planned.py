"""Sentences that give a task without a word of assignment, each beside a decoy that looks like it."""

import pytest

from tracker.core import reading
from tracker.core.model import Document, Doubts

HEAD = "Samrådsmöte 4 mars 2026\n\nNärvarande: Ada Berg, Ben Alm, Stina Ek, Chen Lind\n\n1. Hamnen\n\nAda visade bilder.\n\n"


def read(text: str, *, head: str = HEAD) -> list[tuple[str, list[str]]]:
    found = reading.read(Document("p.txt", (head + text).encode())).actions
    assert all(not action.explicit and action.doubts[0].code == Doubts.IMPLIED for action in found)
    return [(action.text, [one.name for one in action.responsible]) for action in found]


@pytest.mark.parametrize(
    ("sentence", "task", "who"),
    [
        ("Ben kontaktar kommunen om bojarna.", "Ben kontaktar kommunen om bojarna", ["Ben Alm"]),
        ("Ben fixar faktura", "Ben fixar faktura", ["Ben Alm"]),
        ("Ada Berg och Ben A ser över listan.", "Ada Berg och Ben A ser över listan", ["Ada Berg", "Ben Alm"]),
        ("Stina ska mäta bryggan.", "Mäta bryggan", ["Stina Ek"]),
        ("Stina kommer att ge besked till grannarna.", "Ge besked till grannarna", ["Stina Ek"]),
        ("Till nästa möte tar Ada fram en ritning.", "Till nästa möte tar Ada fram en ritning", ["Ada Berg"]),
        ("Därefter skickar Ben ut listan.", "Därefter skickar Ben ut listan", ["Ben Alm"]),
        ("Därefter ska Ben skicka ut listan.", "Skicka ut listan", ["Ben Alm"]),
        (
            "Ada, som är sammankallande, tar kontakt med kommunen.",
            "Ada, som är sammankallande, tar kontakt med kommunen",
            ["Ada Berg"],
        ),
        ("Svaren sammanställs av Chen Lind.", "Svaren sammanställs av Chen Lind", ["Chen Lind"]),
        ("Ett förslag kommer att tas fram av Ben.", "Ett förslag kommer att tas fram av Ben", ["Ben Alm"]),
        ("Arbetsgruppen tar fram en plan.", "Arbetsgruppen tar fram en plan", ["Arbetsgruppen"]),
        ("Styrelsen ser över avgiften.", "Styrelsen ser över avgiften", ["Styrelsen"]),
        ("Rederiet återkommer med besked.", "Rederiet återkommer med besked", ["Rederiet"]),
        ("Ben frågade runt i maj och ska ringa varvet.", "Ringa varvet", ["Ben Alm"]),
        ("Stina bakar till öppningen.", "Stina bakar till öppningen", ["Stina Ek"]),
        ("Tisdag den 10/3 ska Ben prata med varvet.", "Prata med varvet", ["Ben Alm"]),
    ],
)
def test_a_sentence_gives_somebody_a_task(sentence: str, task: str, who: list[str]) -> None:
    assert read(sentence) == [(task, who)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ben har kontaktat kommunen om bojarna.",
        "Ben kontaktade kommunen om bojarna.",
        "Ben kontaktar inte kommunen om bojarna.",
        "Ska Ben kontakta kommunen?",
        "Ben informerar om att listan ska lämnas senast den 1 april.",
        "Ben rapporterar att bojarna ligger ute.",
        "Ada berättade att Ben ska köpa en båt.",
        "Ada anser att Ben bör kontakta kommunen.",
        "Stina ska inte mäta bryggan.",
        "Stina skulle kunna mäta bryggan.",
        "Om Stina ska mäta bryggan behövs en båt.",
        "Stina kommer att efterträda Ada.",
        "Stina är ansvarig för ekonomin.",
        "Stina valdes till kassör.",
        "Ordföranden ska leda mötena.",
        "Kommunen ska enligt lagen ta fram en plan.",
        "Kommunen tar fram en plan.",
        "Ordföranden öppnar mötet.",
        "Paragrafen justeras omedelbart.",
        "Protokollet justeras av ordföranden.",
        "Bryggan lagades av Ben.",
        "Styrelsen skickar varje år ut en lista.",
        "Mötet i Norrby flyttas till den 18 november.",
        "Karta från Ben",
        "Med: Ada Berg, Ben Alm (skriver)",
        "Ben påminner om att avgiften ska betalas senast den 1 april.",
        "Avslogs, återkommer till hösten.",
    ],
)
def test_a_sentence_that_looks_like_it_gives_none(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Stina lämnade en rapport. Hon återkommer med ett förslag.", ["Stina Ek"]),
        ("Sekreteraren lämnade en rapport. Hon återkommer med ett förslag.", ["Sekreteraren"]),
        ("Stina träffade Ada. Hon återkommer med ett förslag.", ["Hon"]),
    ],
)
def test_a_pronoun_is_the_one_person_of_the_sentence_before_or_nobody_known(text: str, who: list[str]) -> None:
    [(_, found)] = read(text)
    assert found == who


def test_a_task_that_only_points_back_takes_the_sentence_before_with_it() -> None:
    assert read("Taket läcker. Ben fixar det.") == [("Taket läcker. Ben fixar det", ["Ben Alm"])]


def test_a_sentence_that_says_more_of_the_task_before_it_is_no_second_one() -> None:
    text = "Ben erbjöd sig att måla taket. Det beslutades att han gör det senast den 2 april."
    [action] = reading.read(Document("p.txt", (HEAD + text).encode())).actions
    assert (action.text, str(action.due_on)) == ("Måla taket", "2026-04-02")


def test_when_a_task_is_reported_back_says_when_it_is_due_and_is_a_task_where_none_stands_before() -> None:
    text = "Nämnden ger kansliet i uppdrag att rita en karta. Kartan återrapporteras till nämnden i september."
    [action] = reading.read(Document("p.txt", (HEAD + text).encode())).actions
    assert (action.text, action.due_words) == ("Rita en karta", "återrapporteras till nämnden i september")
    assert read("Kartan återrapporteras till nämnden i september.") == [
        ("Kartan återrapporteras till nämnden i september", [])
    ]
    assert read("Kartan redovisas i bilaga 2.") == []


def test_a_sentence_without_subject_is_about_whoever_the_paragraph_belongs_to() -> None:
    assert read("Stina, kassör; Har betalat hyran. Ska skicka ut avgifterna.") == [
        ("Skicka ut avgifterna", ["Stina Ek"])
    ]


def test_two_people_in_one_sentence_have_a_task_each() -> None:
    assert read("Ben bokar lokal, Ada köper fika.") == [
        ("Ben bokar lokal", ["Ben Alm"]),
        ("Ada köper fika", ["Ada Berg"]),
    ]


def test_under_a_report_a_body_in_the_present_tense_only_reports() -> None:
    text = "# Hamnlaget 4 mars 2026\n\n## Rapporter\n\nArbetsgruppen tar fram en plan.\n\n## Framåt\n\nArbetsgruppen köper virke."
    assert read(text, head="") == [("Arbetsgruppen köper virke", ["Arbetsgruppen"])]


def test_where_reports_are_told_in_the_present_tense_any_verb_of_a_person_is_no_plan() -> None:
    head = "Samrådsmöte 4 mars 2026\n\nNärvarande: Stina Ek, Ben Alm\n\nBen informerar om läget. Stina redogör för budgeten.\n\n"
    assert read("Stina bakar till öppningen.", head=head) == []


def test_a_line_of_a_list_that_commands_is_a_task_of_nobody() -> None:
    text = "# Hamnlaget 4 mars 2026\n\n## Sommarfesten\n\n- Boka lokal och band\n- Grillen är lagad"
    assert read(text, head="") == [("Boka lokal och band", [])]


def test_a_list_of_aims_commands_nobody() -> None:
    text = "# Hamnlaget 4 mars 2026\n\nProjektet har tre syften:\n\n- Sprida kunskap om knopar\n- Skapa en trygg hamn"
    assert read(text, head="") == []


def test_the_quote_keeps_the_markup_of_the_document() -> None:
    [action] = reading.read(Document("p.md", (HEAD + "Båten är såld. **Ben** kontaktar *varvet*.").encode())).actions
    assert action.quote == "**Ben** kontaktar *varvet*."
    assert action.line == 9


def test_a_sentence_without_end_is_left_alone_in_time() -> None:
    assert read("Ben kontaktar varvet och " * 20_000) == []
