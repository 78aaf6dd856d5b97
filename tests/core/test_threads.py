"""Which letters stand together in mail programs, and how a reader gets out."""

import base64
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.core.test_letters import BEN, BODIES, ENVELOPE, LATE, SOON, TEMPLATES, parsed, reminders
from tracker.core import letters
from tracker.core.letters import message, threads
from tracker.core.model import Daily, Letter

TODAY = date(2026, 3, 4)
LINKS = letters.Links("https://minutes.example.org", answer="t0ken", unsubscribe="0ut")


def letter(day: date = TODAY, *, person: str = "ben", links: letters.Links | None = LINKS, **changes: object) -> Letter:
    told = replace(BEN, key=person)
    envelope = replace(ENVELOPE, **changes)  # type: ignore[arg-type]
    daily = Daily(told, day, mine=reminders(LATE, SOON, person=told))
    return letters.compose(daily, bodies=BODIES, envelope=envelope, templates=TEMPLATES, links=links)


def index(given: Letter) -> bytes:
    return base64.b64decode(str(parsed(given)["Thread-Index"]))


# --- threads ----------------------------------------------------------------------------------------------------------


def test_the_letters_of_a_person_and_a_year_are_one_thread() -> None:
    first, second = letter(), letter(date(2026, 11, 20), sent_at=datetime(2026, 11, 20, 6, tzinfo=UTC))
    assert parsed(first)["References"] == parsed(second)["References"] == parsed(first)["In-Reply-To"]
    assert parsed(first)["Thread-Topic"] == "Åtgärdsbevakningen"
    assert index(first)[:22] == index(second)[:22]
    assert index(first) < index(second)
    assert (len(index(first)), index(first)[0]) == (27, 1)


def test_another_person_or_another_year_has_another_thread() -> None:
    known = {(parsed(one)["References"], index(one)[:22]) for one in (letter(), letter(person="chen"))}
    assert len(known | {(parsed(one)["References"], index(one)[:22]) for one in [letter(date(2027, 1, 4))]}) == 3


def test_a_threads_first_letter_is_none_that_was_sent() -> None:
    assert parsed(letter())["References"] != parsed(letter())["Message-ID"]


def test_the_time_of_a_thread_index_is_read_as_outlook_writes_it() -> None:
    # Outlook 2007 wrote 01 D0 46 C6 FC 06 at 13:22:43 UTC on 12 February 2015.
    begun = datetime(2015, 2, 12, 13, 22, 43, 946_496, tzinfo=UTC)
    written = base64.b64decode(threads.Thread("<a@b.example>", bytes(16), begun).index(begun))
    assert written[:6].hex() == "01d046c6fc06"
    later = base64.b64decode(threads.Thread("<a@b.example>", bytes(16), begun).index(datetime(2015, 2, 13, tzinfo=UTC)))
    # 38,236.053504 seconds in steps of 2 to the 18th of 100 ns.
    assert abs(int.from_bytes(later[22:26], "big") - 382_360_535_040 // 2**18) <= 1


def receipt(**changes: object) -> Letter:
    """A letter in answer to something."""
    envelope = replace(ENVELOPE, **changes)  # type: ignore[arg-type]
    place = message.Place(threads.of_person("ben", day=TODAY, domain=ENVELOPE.domain))
    parts = message.Parts("Re: 2 åtgärder att göra", "Tack!", "<p>Tack!</p>")
    content = message.build(parts, to="ben@example.org", key="receipt", envelope=envelope, place=place)
    return replace(letter(), content=content)


def test_a_receipt_stands_below_the_letter_that_it_answers() -> None:
    answered = letter()
    told = parsed(receipt(in_reply_to=answered.message_id))
    root = parsed(answered)["References"]
    assert (told["In-Reply-To"], told["References"].split()) == (answered.message_id, [root, answered.message_id])
    assert told["Auto-Submitted"] == "auto-generated"


def test_a_receipt_for_a_mail_stands_below_that_mail_and_says_that_it_answers_one() -> None:
    answered, mail = letter(), "<CAF=x+1@mail.gmail.example>"
    told = parsed(receipt(in_reply_to=mail, references=(answered.message_id,)))
    assert told["In-Reply-To"] == mail
    assert told["References"].split() == [parsed(answered)["References"], answered.message_id, mail]
    assert told["Auto-Submitted"] == "auto-replied"


@pytest.mark.parametrize(
    "strange",
    [
        "",
        "no id",
        "<a@b> <c@d>",
        "<a@b.example>\r\nBcc: x@example.net",
        "<a =?UTF-8?Q?=0A?= @b>",
        "<=?UTF-8?Q?=0ABcc:x?=@b.example>",
        "<" + "a" * 900 + "@b.example>",
        "<å@b.example>",
    ],
)
def test_a_message_id_that_is_none_is_left_out(strange: str) -> None:
    told = parsed(receipt(in_reply_to=strange, references=(strange,)))
    assert "Bcc" not in told
    assert told["In-Reply-To"] == told["References"] == parsed(letter())["References"]


# --- the way out ------------------------------------------------------------------------------------------------------


def test_a_letter_can_be_left_by_one_tap() -> None:
    told = parsed(letter())
    assert told["List-Unsubscribe"] == "<https://minutes.example.org/unsubscribe/0ut>"
    assert told["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_where_mail_is_read_the_way_out_goes_by_mail_too() -> None:
    told = parsed(letter(reply_to="svar@example.org", is_answered_by_mail=True))
    assert str(told["List-Unsubscribe"]).split(", ") == [
        "<https://minutes.example.org/unsubscribe/0ut>",
        "<mailto:svar@example.org?subject=unsubscribe%200ut>",
    ]


def test_without_tls_there_is_no_one_tap() -> None:
    told = parsed(letter(links=letters.Links("http://minutes.example.org", unsubscribe="0ut")))
    assert "List-Unsubscribe" in told
    assert "List-Unsubscribe-Post" not in told


def test_without_a_secret_or_links_there_is_no_way_out() -> None:
    for links in (None, letters.Links("https://minutes.example.org", answer="t0ken")):
        assert "List-Unsubscribe" not in parsed(letter(links=links))
