"""What a report on an earlier task is about: its matter whole, and nothing of what is said of it."""

from datetime import date

import pytest

from tracker.core import reading
from tracker.core.model import Document, FollowUp, Person

KNOWN = (Person("ben", "Ben Ås"), Person("dana", "Dana Ek"))


def read(words: str, *, title: str) -> reading.Reading:
    document = Document("p.txt", f"Styrelsemöte 4 mars 2026\n\n§ 4 {title}\n\n{words}\n".encode())
    return reading.read(document, known=KNOWN)


def in_passing(words: str) -> tuple[FollowUp, ...]:
    return read(words, title="Rapporter").mentions


def under_the_previous_minutes(words: str) -> tuple[FollowUp, ...]:
    return read(words, title="Föregående protokoll").follow_up


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Kansliets sammanställning av bojarna är klar och bifogas.", "Kansliets sammanställning av bojarna"),
        ("Synpunkterna på hamnplanen är inhämtade, berättade Ben.", "Synpunkterna på hamnplanen"),
        ("Ben anmälde båten till tävlingen redan i januari, så det är gjort.", "anmälde båten till tävlingen"),
        ("Möte med lotsarna avskrivs.", "Möte med lotsarna"),
        ("Mötet med lotsarna avskrivs.", "Mötet med lotsarna"),
        ("Hamnplanen, grannarnas synpunkter: åtgärden avslutas.", "Hamnplanen, grannarnas synpunkter"),
    ],
)
def test_the_subject_of_a_sentence_stands_before_its_verdict(words: str, subject: str) -> None:
    assert [report.subject for report in in_passing(words)] == [subject]


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("Hamnplanen, grannarnas synpunkter: åtgärden avslutas.", ["Hamnplanen, grannarnas synpunkter"]),
        ("Bojarna: klart, kartan: klart.", ["Bojarna", "kartan"]),
        (
            "Ben anmälde båten till tävlingen i januari, så det är gjort.",
            ["Ben anmälde båten till tävlingen i januari"],
        ),
        ("Mötet med lotsarna avskrivs.", ["Mötet med lotsarna"]),
    ],
)
def test_the_subject_of_a_line_is_whole_and_ends_where_it_is_pointed_back_at(words: str, subjects: list[str]) -> None:
    assert [report.subject for report in under_the_previous_minutes(words)] == subjects


@pytest.mark.parametrize("words", ["Inga frågor därifrån kvarstår.", "Ingen punkt kvarstår.", "Inget återstår."])
def test_nothing_is_no_task_that_remains(words: str) -> None:
    found = read(f"Protokollet gicks igenom. {words}", title="Föregående protokoll")
    assert (found.follow_up, found.mentions) == ((), ())


def test_a_paragraphs_label_is_what_its_later_sentences_are_about() -> None:
    words = "Bojarna: Ben meddelade att offerten kom i januari. Offerterna är klara att jämföras, uppgiften är utförd."
    wanted = [("Bojarna: Offerterna är klara att jämföras", "done")]
    for found in (in_passing(words), under_the_previous_minutes(words)):
        assert [(report.subject, report.status) for report in found] == wanted


def test_a_label_that_is_said_of_itself_is_no_part_of_the_next_subject() -> None:
    found = under_the_previous_minutes("Bojarna: klart. Kartan är klar.")
    assert [report.subject for report in found] == ["Bojarna", "Kartan"]


@pytest.mark.parametrize(
    "words",
    [
        "Hamnplanen: Dana arbetar med förslaget.",
        "Hamnplanen är på gång.",
        "Hamnplanen: Dana har påbörjat skrivandet.",
        "Hamnplanen: Dana har börjat skriva och håller tiden i juni.",
        "Hamnplanen: Dana har skickat ut förfrågan till varven.",
        "Hamnplanen har blivit liggande.",
    ],
)
def test_what_is_begun_goes_on(words: str) -> None:
    for title in ("Rapporter", "Föregående protokoll"):
        found = read(words, title=title)
        [report] = (*found.follow_up, *found.mentions)
        assert (report.subject, report.status) == ("Hamnplanen", "open")


@pytest.mark.parametrize(
    "words",
    [
        "Hamnplanen har blivit liggande. Ben Ås lovar den till den 30 juni.",
        "Hamnplanen är på gång. Ben Ås och Dana Ek lovade att ha den klar till den 30 juni.",
    ],
)
def test_a_promise_to_have_it_by_a_day_moves_what_the_sentence_before_is_about(words: str) -> None:
    for title in ("Rapporter", "Föregående protokoll"):
        found = read(words, title=title)
        [report] = (*found.follow_up, *found.mentions)
        assert (report.subject, report.status, report.due_on) == ("Hamnplanen", "open", date(2026, 6, 30))
        assert found.actions == ()


@pytest.mark.parametrize(
    "words",
    ["Ben Ås lovar att måla skylten till den 30 juni.", "Ada visade kartan. Ben Ås lovar den nya till den 30 juni."],
)
def test_a_promise_of_something_new_is_a_task(words: str) -> None:
    assert [task.due_on for task in read(words, title="Övrigt").actions] == [date(2026, 6, 30)]


@pytest.mark.parametrize(
    "words",
    [
        "Bojarna: Dana har skickat ut förslaget och gruppen ställde sig bakom det. Åtgärden avslutas.",
        "Bojarna: Ben berättade om offerten. Den kom i januari. Uppgiften avslutas.",
    ],
)
def test_a_task_that_is_only_pointed_at_is_the_one_told_of_before(words: str) -> None:
    [report] = under_the_previous_minutes(words)
    assert (report.subject, report.status, report.is_closed) == ("Bojarna", "done", True)
