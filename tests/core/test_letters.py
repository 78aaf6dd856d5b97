import re
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker import templates
from tracker.core import letters
from tracker.core.model import (
    Agenda,
    Body,
    Daily,
    Item,
    Letter,
    Occasion,
    Person,
    Question,
    Reminder,
    Responsible,
    Row,
    Status,
    Worklist,
)
from tracker.errors import LetterError

TODAY = date(2026, 3, 4)
ADA = Person("ada", "Ada Ekdahl", "ada@example.org")
BEN = Person("ben", "Ben Olofsson", "ben@example.org")
BODY = Body("direktionen", ("Direktionen",), chair="Ben Olofsson", secretary="Ada Ekdahl")
BODIES = {BODY.slug: BODY}
ENVELOPE = letters.Envelope(
    sender="tracker@example.org",
    sender_name="Åtgärdsbevakningen",
    reply_to="ada@example.org",
    domain="tracker.example.org",
    sent_at=datetime(2026, 3, 4, 6, 0, tzinfo=UTC),
)
LINKS = letters.Links("https://minutes.example.org/", answer="t0ken")
TEMPLATES = templates.environment()
BCC = "Åtgärd=?UTF-8?Q?=0A?=Bcc: x@example.net\r\nBcc: y@example.net"
HEADERS = [
    "From",
    "To",
    "Reply-To",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Thread-Topic",
    "Thread-Index",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "MIME-Version",
    "Content-Type",
]
THREADED = HEADERS[6:10]


def item(key: str = "a1", **changes: object) -> Item:
    known = Item(
        key=key,
        body="direktionen",
        text="Boka lokalen",
        responsible=(Responsible("Ben Olofsson", "ben"),),
        due_on=date(2026, 3, 20),
        status=Status.OPEN,
        decided_on=date(2026, 2, 18),
        arrived_on=date(2026, 2, 20),
        changed_at=datetime(2026, 3, 4, 8, tzinfo=UTC),
        section="5",
    )
    return replace(known, **changes)  # type: ignore[arg-type]


LATE = item("late", text="Ta in offert", due_on=date(2026, 2, 27), section="3")
SOON = item("soon", text="Ring hamnen", due_on=date(2026, 3, 5))
UNDATED = item("undated", text="Skriv om budgeten", due_on=None, proposed_due_on=date(2026, 3, 12))
SECRET = item("secret", text="Utred Kalle", due_on=date(2026, 3, 6), is_confidential=True, note="Kalle är sjuk")
AGENDA = Agenda(
    BODY,
    TODAY,
    is_meeting_known=True,
    overdue=(Row(LATE, 5),),
    reported=(Row(item("told", text="Köp kaffe", due_on=date(2026, 3, 2), note="Köpt i går")),),
    without_date=(Row(UNDATED),),
    without_person=(Row(item("alone", text="Vattna", responsible=())),),
    later=3,
)
QUESTION = Question(
    "q1", "ambiguous-person", "Magnus", "direktionen", TODAY, item_text="Kolla avtalet", source="a.docx", line=56
)
WORKLIST = Worklist(BODY, questions=(QUESTION,), exhausted=(Row(LATE, 5),))


def reminders(*items: Item, kind: str = "before", person: Person = BEN) -> tuple[Reminder, ...]:
    return tuple(Reminder(one, person, Occasion(kind, TODAY)) for one in items)  # type: ignore[arg-type]


def compose(daily: Daily, *, links: letters.Links | None = LINKS, envelope: letters.Envelope = ENVELOPE) -> Letter:
    return letters.compose(daily, bodies=BODIES, envelope=envelope, templates=TEMPLATES, links=links)


def mine(*items: Item, kind: str = "before", person: Person = BEN, links: letters.Links | None = LINKS) -> Letter:
    return compose(Daily(person, TODAY, mine=reminders(*items, kind=kind, person=person)), links=links)


def parsed(letter: Letter) -> EmailMessage:
    return message_from_bytes(letter.content, policy=policy.SMTP)


def text(letter: Letter) -> str:
    part = parsed(letter).get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def html(letter: Letter) -> str:
    part = parsed(letter).get_body(("html",))
    assert part is not None
    return str(part.get_content())


def words(markup: str) -> set[str]:
    """The words that a reader of the HTML form sees."""
    seen = re.sub(r"<style>.*?</style>|<title>.*?</title>|<!--.*?-->|<[^>]+>", " ", markup, flags=re.S)
    return set(re.findall(r"\w+", seen))


# --- my items ---------------------------------------------------------------------------------------------------------


def test_a_letter_numbers_the_items_with_the_most_late_first_and_those_without_a_date_last() -> None:
    letter = mine(UNDATED, SOON, LATE)
    assert letter.items == ("late", "soon", "undated")
    assert re.findall(r"^(\d)\. (.*)$", text(letter), flags=re.M) == [
        ("1", "Ta in offert"),
        ("2", "Ring hamnen"),
        ("3", "Skriv om budgeten"),
    ]


def test_an_item_is_told_with_its_day_its_distance_its_source_and_whom_to_ask() -> None:
    assert (
        "1. Ta in offert\n"
        "   Klart senast: fredag 27 februari 2026 (5 dagar försenad)\n"
        "   Från: Direktionen, 18 februari 2026, § 3\n"
        "   Frågor: Ada Ekdahl\n"
    ) in text(mine(LATE))


def test_a_proposed_date_is_told_as_a_proposal() -> None:
    letter = mine(UNDATED, kind="new")
    assert "   Inget datum är satt. Förslag: nästa möte, torsdag 12 mars 2026.\n" in text(letter)


def test_the_secretary_is_not_told_to_ask_herself_or_where_answers_go() -> None:
    letter = mine(LATE, person=ADA)
    assert "Frågor" not in text(letter)
    assert "sekreteraren" not in text(letter)


def test_a_section_that_brings_its_own_sign_has_one() -> None:
    assert "18 februari 2026, § 42\n" in text(mine(item(section="§ 42")))


def test_an_item_added_by_hand_says_so() -> None:
    assert "Från: Direktionen, tillagd för hand" in text(mine(item(decided_on=None, section=None)))


def test_a_confidential_item_shows_where_it_was_decided_and_never_what() -> None:
    letter = mine(SECRET)
    assert "1. Sekretessmarkerad åtgärd" in text(letter)
    assert "Direktionen, 18 februari 2026, § 5" in text(letter)
    assert b"Kalle" not in letter.content
    assert letter.subject == "1 åtgärd att göra"


def test_a_confidential_item_stays_secret_in_a_digest_and_an_agenda() -> None:
    known = replace(SECRET, responsible=(Responsible("Ben Olofsson", "ben"), Responsible("Kalles läkare")))
    agenda = Agenda(BODY, TODAY, is_meeting_known=True, reported=(Row(known),))
    letter = compose(Daily(BEN, TODAY, digests=(agenda,)))
    assert b"Kalle" not in letter.content
    assert "Sekretessmarkerad åtgärd" in text(letter)


@pytest.mark.parametrize(
    ("items", "kind", "subject"),
    [
        ([LATE], "overdue", "5 dagar försenad: Ta in offert"),
        ([LATE], "new", "Ny åtgärd: Ta in offert"),
        ([item(due_on=TODAY)], "due", "I dag: Boka lokalen"),
        ([SOON], "before", "Senast torsdag 5 mars: Ring hamnen"),
        ([UNDATED], "before", "Åtgärd utan datum: Skriv om budgeten"),
        ([LATE, SOON], "before", "2 åtgärder att göra, 1 försenad"),
        ([SOON, UNDATED], "new", "2 nya åtgärder från mötet 18 februari i Direktionen"),
        ([LATE, SECRET], "before", "2 åtgärder att göra, 1 försenad"),
    ],
)
def test_the_subject_says_the_point(items: list[Item], kind: str, subject: str) -> None:
    assert mine(*items, kind=kind).subject == subject


def test_a_long_item_is_shortened_in_the_subject_and_whole_in_the_letter() -> None:
    long = "Utreda möjligheten att samordna upphandlingen av företagshälsovård mellan kommunerna i regionen"
    letter = mine(item(text=long))
    assert letter.subject == (
        "Senast fredag 20 mars: Utreda möjligheten att samordna upphandlingen av företagshälsovård mellan…"
    )
    assert long in text(letter)


def test_the_letter_leads_to_the_answer_page_on_a_line_of_its_own() -> None:
    letter = mine(LATE)
    assert "\nhttps://minutes.example.org/answer/t0ken\n" in text(letter)
    assert 'href="https://minutes.example.org/answer/t0ken"' in html(letter)


def test_without_a_base_url_a_letter_has_no_link_and_asks_for_a_reply() -> None:
    letter = mine(LATE, links=None)
    assert "http" not in text(letter)
    assert "href" not in html(letter)
    assert "Svara på brevet: klart, pågår, ny tid eller inte min." in text(letter)


# --- digest, list, agenda ---------------------------------------------------------------------------------------------


def test_the_chair_reads_what_is_late_what_to_close_and_what_lacks_a_date_or_a_person() -> None:
    letter = compose(Daily(BEN, TODAY, digests=(AGENDA,)))
    assert letter.subject == "Direktionen: 1 försenad, 1 anmäld klar"
    assert letter.sections == ("digest",)
    titles = ["Försenade", "Anmälda klara, att avsluta på mötet", "Utan datum", "Utan ansvarig", "Dessutom är 3"]
    found = [text(letter).index(title) for title in titles]
    assert found == sorted(found)
    assert "Ben Olofsson, fredag 27 februari 2026 (5 dagar försenad)\n  beslut 18 februari 2026, § 3" in text(letter)
    assert "Ben Olofsson, måndag 2 mars 2026\n  beslut 18 februari 2026, § 5\n  ”Köpt i går”" in text(letter)
    assert "Ingen ansvarig, fredag 20 mars 2026 (om 16 dagar)" in text(letter)


def test_a_calm_body_is_told_as_calm() -> None:
    calm = Agenda(BODY, TODAY, is_meeting_known=True)
    letter = compose(Daily(BEN, TODAY, digests=(calm,)))
    assert "Inget är försenat och inget väntar på beslut." in text(letter)
    assert letter.subject == "Direktionen: läget för åtgärderna"


def test_the_secretary_reads_questions_as_sentences_and_where_they_arose() -> None:
    letter = compose(Daily(ADA, TODAY, worklists=(WORKLIST,)))
    assert letter.subject == "Direktionen: 1 fråga att besvara, 1 åtgärd som inte kommer vidare"
    assert "- ”Magnus” kan vara flera personer. Vem är det?\n  Kolla avtalet\n  a.docx, rad 56\n" in text(letter)
    assert "Alla påminnelser har gått ut för\n\n- Ta in offert" in text(letter)
    assert "\nhttps://minutes.example.org/review\n" in text(letter)


def test_a_confidential_items_words_stay_out_of_the_secretarys_list() -> None:
    hidden = replace(QUESTION, is_confidential=True)
    letter = compose(Daily(ADA, TODAY, worklists=(Worklist(BODY, questions=(hidden,)),)))
    assert "Sekretessmarkerad åtgärd" in text(letter)
    assert not {"Kolla", "avtalet", "Magnus"} & words(html(letter) + text(letter))


def test_a_very_long_list_says_how_many_more_there_are() -> None:
    questions = tuple(replace(QUESTION, key=str(n), item_text=f"Fråga {n}") for n in range(130))
    letter = compose(Daily(ADA, TODAY, worklists=(Worklist(BODY, questions),)))
    assert text(letter).count("- ”Magnus”") == 100
    assert "… och 30 till." in text(letter)
    assert "130 frågor" in letter.subject


def test_a_letter_over_everything_names_its_sections() -> None:
    letter = compose(Daily(ADA, TODAY, reminders(LATE), (AGENDA,), (WORKLIST,)))
    assert letter.sections == ("mine", "digest", "worklist")
    assert (letter.key, letter.kind, letter.to, letter.day) == (
        "2026-03-04-daily-ada",
        "daily",
        "ada@example.org",
        TODAY,
    )


def test_the_agenda_counts_lateness_to_the_meeting_and_says_nothing_of_today() -> None:
    meeting = date(2026, 3, 12)
    agenda = replace(AGENDA, on=meeting, overdue=(Row(LATE, 13),), due=(Row(item(due_on=meeting)),))
    letter = letters.compose_agenda(agenda, person=ADA, day=TODAY, envelope=ENVELOPE, templates=TEMPLATES)
    assert (letter.key, letter.day) == ("2026-03-12-agenda-direktionen-ada", TODAY)
    assert "13 dagar försenad" in text(letter)
    assert "Ska vara klara till mötet\n\n- Boka lokalen\n  Ben Olofsson, torsdag 12 mars 2026\n" in text(letter)
    assert "i dag" not in text(letter)
    assert letter.subject == ("Direktionen torsdag 12 mars 2026: uppföljning av åtgärder (1 försenad, 1 anmäld klar)")


def test_what_still_has_time_until_the_meeting_is_not_told_as_late() -> None:
    agenda = Agenda(BODY, date(2026, 3, 12), is_meeting_known=True, due=(Row(SOON),))
    letter = letters.compose_agenda(agenda, person=ADA, day=TODAY, envelope=ENVELOPE, templates=TEMPLATES)
    assert "Ben Olofsson, torsdag 5 mars 2026\n" in text(letter)
    assert "försenad" not in text(letter)


def test_an_agenda_without_a_known_meeting_says_so() -> None:
    agenda = replace(AGENDA, is_meeting_known=False)
    letter = letters.compose_agenda(agenda, person=ADA, day=TODAY, envelope=ENVELOPE, templates=TEMPLATES)
    assert "Nästa möte är inte känt." in text(letter)
    assert "Nästa möte är inte känt." in html(letter)


def test_a_test_letter_is_one_of_its_own_each_time() -> None:
    later = replace(ENVELOPE, sent_at=datetime(2026, 3, 4, 6, 1, tzinfo=UTC))
    first, second = (
        letters.compose_test(ADA, day=TODAY, envelope=one, templates=TEMPLATES) for one in (ENVELOPE, later)
    )
    assert first.key != second.key
    assert first.subject == "Provbrev från Åtgärdsbevakningen"


# --- languages and forms ----------------------------------------------------------------------------------------------


def everything(person: Person) -> Letter:
    return compose(Daily(person, TODAY, reminders(LATE, SOON, UNDATED, person=person), (AGENDA,), (WORKLIST,)))


def test_somebody_who_reads_english_gets_english_all_through() -> None:
    letter = everything(replace(BEN, language="en"))
    assert letter.subject == "3 actions to do, 1 late"
    assert "Due: Friday 27 February 2026 (5 days late)" in text(letter)
    for swedish in ("senast", "försenad", "Utan", "Svara", "mars", "sekreteraren"):
        assert swedish not in text(letter)
        assert swedish not in html(letter)


def test_a_language_without_words_is_answered_in_swedish() -> None:
    assert text(mine(LATE, person=replace(BEN, language="fi"))).startswith("Hej Ben!")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_both_forms_tell_the_same_facts(language: str) -> None:
    letter = everything(replace(BEN, language=language))
    missing = set(re.findall(r"\w+", text(letter).lower())) - {word.lower() for word in words(html(letter))}
    # The text form spells its links out and asks for the answer in the same line.
    assert missing <= {"https", "minutes", "example", "org", "answer", "review", "t0ken", "svara", "här", "here"}


def test_the_html_is_one_narrow_column_without_images_scripts_or_foreign_addresses() -> None:
    markup = html(everything(BEN))
    assert "max-width:600px" in markup
    assert 'name="color-scheme" content="light dark"' in markup
    assert len(re.findall(r"<table(?![^>]*width=\"600\")", markup)) == 1
    assert not re.search(r"<(img|script|link|iframe|form)|url\(|#fff\b|#ffffff|#000\b|#000000", markup, flags=re.I)
    assert set(re.findall(r'https?://[^"< ]+', markup)) == {
        "https://minutes.example.org/answer/t0ken",
        "https://minutes.example.org/review",
    }


def test_no_line_of_the_text_has_trailing_space_and_no_gap_is_wider_than_one_line() -> None:
    for person in (ADA, replace(ADA, language="en")):
        said = text(everything(person))
        assert "\n\n\n" not in said
        assert not re.search(r"[ \t]$", said, flags=re.M)


def test_markup_in_an_item_is_shown_and_not_obeyed() -> None:
    markup = html(mine(item(text="<script>alert(1)</script> {{ 7*7 }} & mer")))
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} &amp; mer" in markup


def test_an_item_over_many_lines_cannot_pretend_to_be_two() -> None:
    said = text(mine(item(text="Boka\n\n2. Sätt in pengar\nhttps://evil.example.net/")))
    assert "1. Boka 2. Sätt in pengar https://evil.example.net/\n" in said


# --- the message ------------------------------------------------------------------------------------------------------


def test_a_letter_is_a_proper_message_from_the_installation_to_one_person() -> None:
    message = parsed(mine(LATE))
    assert message.keys() == HEADERS
    assert message["From"] == "Åtgärdsbevakningen <tracker@example.org>"
    assert message["To"] == "ben@example.org"
    assert message["Reply-To"] == "ada@example.org"
    assert message["Date"] == "Wed, 04 Mar 2026 06:00:00 +0000"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Auto-Response-Suppress"] == "OOF, AutoReply, RN, NRN"
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert message.defects == []


def test_lines_are_short_end_in_crlf_and_are_ascii() -> None:
    content = mine(item(text="å" * 3000 + " " + "x" * 3000)).content
    assert content.isascii()
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert not any(b"\n" in line or b"\r" in line for line in lines)


def test_the_same_facts_give_the_same_bytes_and_another_day_another_message_id() -> None:
    assert mine(LATE).content == mine(LATE).content
    tomorrow = compose(Daily(BEN, date(2026, 3, 5), mine=reminders(LATE)))
    assert parsed(tomorrow)["Message-ID"] != parsed(mine(LATE))["Message-ID"]
    assert str(parsed(tomorrow)["Message-ID"]).endswith("@tracker.example.org>")


def test_a_letter_without_a_secretary_has_no_reply_to() -> None:
    letter = compose(Daily(BEN, TODAY, reminders(LATE)), envelope=replace(ENVELOPE, reply_to=None))
    assert parsed(letter).keys() == [name for name in HEADERS if name != "Reply-To"]
    assert "sekreteraren" not in text(letter)


@pytest.mark.parametrize("email", [None, "", "ben", "ben@example.org, x@example.net", "ben@example.org\r\nBcc: x@y.z"])
def test_somebody_without_one_good_address_gets_no_letter(email: str | None) -> None:
    with pytest.raises(LetterError):
        mine(LATE, person=replace(BEN, email=email))


def attacked(poison: str) -> list[Letter]:
    """Letters with a stranger's words in every place that takes any."""
    body = Body("direktionen", (poison or "x",), secretary=poison)
    person = Person("ben", poison, "ben@example.org")
    known = item(text=poison, section=poison, note=poison, responsible=(Responsible(poison, "ben"),))
    question = replace(QUESTION, words=poison, item_text=poison, source=poison)
    agenda = Agenda(body, TODAY, is_meeting_known=True, overdue=(Row(known),), reported=(Row(known),))
    listed = Worklist(body, (question,), (Row(known),))
    envelope = replace(ENVELOPE, sender_name=poison)
    dailies = [
        Daily(person, TODAY, mine=reminders(known)),
        Daily(person, TODAY, digests=(agenda,)),
        Daily(person, TODAY, worklists=(listed,)),
    ]
    written = [
        letters.compose(one, bodies={"direktionen": body}, envelope=envelope, templates=TEMPLATES, links=LINKS)
        for one in dailies
    ]
    agenda_letter = letters.compose_agenda(agenda, person=person, day=TODAY, envelope=envelope, templates=TEMPLATES)
    return [*written, agenda_letter]


def assert_is_meant(letter: Letter) -> None:
    message = parsed(letter)
    expected = [name for name in HEADERS if letter.kind == "daily" or name not in THREADED]
    assert message.keys() == expected
    assert message["To"] == "ben@example.org"
    assert "\n" not in letter.subject
    assert message["Subject"] == letter.subject
    letters.check_headers(letter.content, expected)


def test_an_encoded_newline_in_a_text_a_name_or_a_bodys_name_makes_no_header() -> None:
    for letter in attacked(BCC):
        assert_is_meant(letter)
        assert b"\nbcc:" not in letter.content.partition(b"\r\n\r\n")[0].lower()


@settings(max_examples=60)
@given(st.text(max_size=200) | st.text(alphabet="=?utf-8QqB_0A \r\n:,;<>@\"'()å\ud800\u2028", max_size=60))
def test_whatever_stands_in_the_minutes_the_headers_are_those_that_were_meant(poison: str) -> None:
    for letter in attacked(poison):
        assert_is_meant(letter)
