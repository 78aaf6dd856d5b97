"""Receipts: one for all that was answered to a letter, and word of what the secretary decided."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from tests.jobs.given import ADA, BEN, CHEN, DISA, EBBA, NOW, OFFICE, TODAY, VAG, at, configure, take_in, tick
from tracker.core.model import Body, Letter, Policy
from tracker.jobs import answers, deliver, edit, receipts, review, unsubscribe
from tracker.jobs.answers import Given
from tracker.store import AnswerLink, KeptMail, Store

KEY = f"{TODAY}-daily-ben"
MINUTE = timedelta(minutes=1)
APRIL = date(2026, 4, 1)


@pytest.fixture
def letter(store: Store) -> Letter:
    """The letter that told Ben of the offer and the cycle path, sent."""
    return sent_letter(store)


def sent_letter(store: Store, body: Body = VAG) -> Letter:
    configure(store, body)
    take_in(store)
    tick(store)
    deliver.deliver(store, send=lambda _letter, _mark: None, office=OFFICE, now=NOW)
    return store.outbox.get(KEY)


def answer(store: Store, letter: Letter, *given: Given, now: datetime = NOW, origin: str = "") -> None:
    asked = answers.link_of(letter)
    assert asked is not None
    answers.answer_many(store, asked, given, origin=origin, today=TODAY, now=now)


def write(store: Store, now: datetime) -> list[Letter]:
    """Write what is due, and give all receipts there are."""
    assert receipts.write(store, office=OFFICE, now=now) == ()
    return [one for one in store.outbox.list() if one.kind == "receipt"]


def message(letter: Letter) -> EmailMessage:
    return message_from_bytes(letter.content, policy=policy.default)


def text(letter: Letter) -> str:
    """The letter's words, its lines joined."""
    body = message(letter).get_body(("plain",))
    assert body is not None
    return " ".join(str(body.get_content()).split())


def test_who_answers_is_told_what_was_noted_and_by_which_way(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "done", comment="Offerten kom i går"))
    [receipt] = write(store, NOW + 3 * MINUTE)
    assert (receipt.to, receipt.subject) == ("ben@example.org", "Noterat: Begära in offert på broräcket")
    words = text(receipt)
    assert "Det här är noterat från svarssidan, 4 mars 2026 08:30:" in words
    assert "Anmäld klar. Mötet avslutar den. ”Offerten kom i går”" in words
    assert "Ångra senast 11 mars 2026. Ändra eller ångra: https://atgarder.example.org/answer/" in words


def test_a_receipt_stands_in_the_thread_of_the_letter_it_answers(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "done"))
    [receipt] = write(store, NOW + 3 * MINUTE)
    assert message(receipt)["In-Reply-To"] == message(letter)["Message-ID"]
    assert message(receipt)["Auto-Submitted"].startswith("auto-")


def test_answers_in_a_row_make_one_receipt_when_there_is_peace(store: Store, letter: Letter) -> None:
    first, second = letter.items
    answer(store, letter, Given(first, "in_progress"))
    assert write(store, NOW + 2 * MINUTE) == []
    answer(store, letter, Given(second, "done"), now=NOW + 2 * MINUTE)
    answer(store, letter, Given(first, "done"), now=NOW + 4 * MINUTE)
    assert write(store, NOW + 6 * MINUTE) == []
    [receipt] = write(store, NOW + 7 * MINUTE)
    assert set(receipt.items) == {first, second}
    assert text(receipt).count("Anmäld klar.") == 2
    assert write(store, NOW + timedelta(hours=9)) == [receipt]


def test_a_receipt_that_has_not_left_takes_up_what_comes_after_it(store: Store, letter: Letter) -> None:
    first, second = letter.items
    answer(store, letter, Given(first, "done"))
    write(store, NOW + 3 * MINUTE)
    answer(store, letter, Given(second, "done"), now=NOW + 5 * MINUTE)
    [receipt] = write(store, NOW + 8 * MINUTE)
    assert set(receipt.items) == {first, second}


def test_what_comes_after_a_receipt_has_left_gets_one_of_its_own(store: Store, letter: Letter) -> None:
    first, second = letter.items
    answer(store, letter, Given(first, "done"))
    write(store, NOW + 3 * MINUTE)
    deliver.deliver(store, send=lambda _letter, _mark: None, office=OFFICE, now=NOW + 4 * MINUTE)
    answer(store, letter, Given(second, "in_progress"), now=NOW + 5 * MINUTE)
    told = write(store, NOW + 8 * MINUTE)
    assert sorted(one.items for one in told) == sorted([(first,), (second,)])


def test_what_was_taken_back_before_it_was_told_is_not_told(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "done"))
    answer(store, letter, Given(letter.items[0], "undo"), now=NOW + MINUTE)
    assert write(store, NOW + 9 * MINUTE) == []


def test_what_is_taken_back_while_the_receipt_waits_takes_the_receipt_back(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "done"))
    write(store, NOW + 3 * MINUTE)
    answer(store, letter, Given(letter.items[0], "undo"), now=NOW + 4 * MINUTE)
    [receipt] = write(store, NOW + 7 * MINUTE)
    assert receipt.state == "dropped"


def test_what_is_taken_back_after_it_was_told_is_told_too(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "done"))
    write(store, NOW + 3 * MINUTE)
    deliver.deliver(store, send=lambda _letter, _mark: None, office=OFFICE, now=NOW + 4 * MINUTE)
    answer(store, letter, Given(letter.items[0], "undo"), now=NOW + 5 * MINUTE)
    assert any("Svaret är ångrat." in text(one) for one in write(store, NOW + 8 * MINUTE))


def test_the_receipts_link_opens_the_letters_items_and_its_answers_belong_to_the_letter(
    store: Store, letter: Letter
) -> None:
    answer(store, letter, Given(letter.items[0], "done"))
    [receipt] = write(store, NOW + 3 * MINUTE)
    token = text(receipt).partition("/answer/")[2].split()[0]
    page = answers.page(store, token, today=TODAY, now=NOW + 4 * MINUTE)
    assert (page.person.name, len(page.items)) == ("Ben Ås", 2)
    deliver.deliver(store, send=lambda _letter, _mark: None, office=OFFICE, now=NOW + 4 * MINUTE)
    answers.answer(store, token, Given(letter.items[0], "undo"), today=TODAY, now=NOW + 5 * MINUTE)
    keys = {one.key for one in write(store, NOW + 8 * MINUTE)}
    assert keys == {f"{KEY}.receipt-1", f"{KEY}.receipt-2"}


def test_an_answer_by_mail_is_told_below_that_mail(store: Store, letter: Letter) -> None:
    mail = KeptMail("k", "<x1@ben.example.org>", NOW - MINUTE, "ben.as@home.example", "Sv: Åtgärder", letter=KEY)
    store.mailboxes.add(mail)
    answer(store, letter, Given(letter.items[0], "done"), origin="mail:<x1@ben.example.org>")
    [receipt] = write(store, NOW + 3 * MINUTE)
    assert "ditt mejl från ben.as@home.example, 4 mars 2026 08:29:" in text(receipt)
    assert message(receipt)["In-Reply-To"] == "<x1@ben.example.org>"
    assert str(message(letter)["Message-ID"]) in str(message(receipt)["References"])


def test_until_when_a_reminder_is_put_off_is_told(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "snooze", date(2026, 3, 16)))
    [receipt] = write(store, NOW + 3 * MINUTE)
    assert "Ingen påminnelse före måndag 16 mars 2026. Datumet ändras inte." in text(receipt)


def test_what_changed_nothing_gives_no_receipt(store: Store, letter: Letter) -> None:
    edit.close(store, letter.items[0], section="§ 9", who="Ada Ek", now=NOW)
    answer(store, letter, Given(letter.items[0], "done"), now=NOW + MINUTE)
    assert write(store, NOW + 9 * MINUTE) == []


def test_a_body_may_do_without_receipts(store: Store) -> None:
    letter = sent_letter(store, replace(VAG, policy=Policy(receipts=False)))
    answer(store, letter, Given(letter.items[0], "done"))
    assert write(store, NOW + 9 * MINUTE) == []


def test_who_wants_no_letters_gets_no_receipt(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "done"))
    token = store.links.new_unsubscribe("ben", KEY, expires_on=TODAY)
    unsubscribe.rest(store, token, today=TODAY, now=NOW)
    assert write(store, NOW + 9 * MINUTE) == []


def test_the_stand_in_who_answers_is_told_and_who_is_away_is_left_in_peace(store: Store) -> None:
    away = replace(CHEN, stand_in="Disa Öst", away_from=TODAY, away_until=TODAY + timedelta(days=2))
    configure(store, of=(ADA, BEN, away, replace(DISA, email="disa@example.org"), EBBA))
    take_in(store)
    tick(store)
    letter = store.outbox.get(f"{TODAY}-daily-disa")
    answer(store, letter, Given(letter.items[0], "done"))
    assert [one.to for one in write(store, NOW + 9 * MINUTE)] == ["disa@example.org"]


def test_a_stand_in_who_replies_by_mail_to_anothers_letter_is_told_apart(store: Store, letter: Letter) -> None:
    asked = answers.link_of(letter)
    assert asked is not None
    people = (ADA, replace(BEN, stand_in="Chen Li", away_from=TODAY, away_until=APRIL), CHEN, DISA, EBBA)
    configure(store, of=people)
    chens, bens = replace(asked, person="chen"), asked
    for link, item in ((chens, letter.items[0]), (bens, letter.items[1])):
        given = [Given(item, "move", APRIL)]
        answers.answer_many(store, link, given, origin="mail:<x@y.example>", today=TODAY, now=NOW)
    assert {one.key: one.to for one in write(store, NOW + 3 * MINUTE)} == {
        f"{KEY}.receipt-1": "ben@example.org",
        f"{KEY}.receipt-chen-1": "chen@example.org",
    }


def test_words_from_outside_stay_words(store: Store, letter: Letter) -> None:
    evil = '<a href="https://evil.example">Chen</a>'
    answer(store, letter, Given(letter.items[0], "not_mine", to=evil, comment="<b>x</b>"))
    [receipt] = write(store, NOW + 3 * MINUTE)
    html = message(receipt).get_body(("html",))
    assert html is not None
    assert '<a href="https://evil' not in html.get_content()
    assert "&lt;a href=" in html.get_content()
    assert "<b>x</b>" not in html.get_content()


def test_both_forms_tell_the_same_also_in_english(store: Store) -> None:
    configure(store, of=(ADA, replace(BEN, language="en"), CHEN, DISA, EBBA))
    take_in(store)
    tick(store)
    letter = store.outbox.get(KEY)
    answer(store, letter, Given(letter.items[0], "move", APRIL), Given(letter.items[1], "in_progress"))
    [receipt] = write(store, NOW + 3 * MINUTE)
    html = message(receipt).get_body(("html",))
    assert html is not None
    assert receipt.subject == "Noted: 2 answers"
    said = ("You ask for more time: Wednesday 1 April 2026.", "Noted as under way. Reminders go on.")
    for words in said:
        assert words in text(receipt)
        assert words in html.get_content()


# --- what the secretary decided ---------------------------------------------------------------------------------------


def question(store: Store) -> str:
    [asked] = [one for one in store.doubts.open() if one.code.startswith("answer-")]
    return asked.key


def decided(store: Store, now: datetime) -> str:
    """The words of the one letter that tells of a decision."""
    [told] = [one for one in write(store, now) if "Svar från" in one.subject]
    return text(told)


def test_who_asked_for_more_time_is_told_that_it_is_given(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "move", APRIL))
    review.accept(store, question(store), who="Ada Ek", today=TODAY, now=NOW + 30 * MINUTE)
    assert all("Svar från" not in one.subject for one in write(store, NOW + 31 * MINUTE))
    words = decided(store, NOW + 33 * MINUTE)
    assert "Ada Ek har svarat på det du bad om:" in words
    assert "Du får ny tid: onsdag 1 april 2026." in words
    assert len([one for one in write(store, NOW + timedelta(hours=5)) if "Svar från" in one.subject]) == 1


def test_or_that_the_date_stays_or_is_another(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "move", APRIL))
    review.decline(store, question(store), who="Ada Ek", today=TODAY, now=NOW + MINUTE)
    assert "Datumet står kvar: fredag 20 mars 2026. Du bad om onsdag 1 april 2026." in decided(store, NOW + 9 * MINUTE)


def test_another_date_than_the_one_asked_for_is_told_beside_it(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "move", APRIL))
    other = date(2026, 3, 27)
    review.set_date(store, question(store), other, who="Ada Ek", today=TODAY, now=NOW + MINUTE)
    assert "Nytt datum: fredag 27 mars 2026. Du bad om onsdag 1 april 2026." in decided(store, NOW + 9 * MINUTE)


def test_whose_it_is_now_is_told_to_who_said_it_was_not_theirs(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "not_mine"))
    review.set_people(store, question(store), ["Chen Li"], who="Ada Ek", today=TODAY, now=NOW + MINUTE)
    assert "Ligger nu på Chen Li." in decided(store, NOW + 9 * MINUTE)


def test_or_that_it_stays(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "not_mine"))
    review.decline(store, question(store), who="Ada Ek", today=TODAY, now=NOW + MINUTE)
    assert "Åtgärden ligger kvar på dig." in decided(store, NOW + 9 * MINUTE)


def test_a_wish_that_the_person_took_back_is_decided_by_nobody(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "move", APRIL))
    answer(store, letter, Given(letter.items[0], "undo"), now=NOW + MINUTE)
    assert write(store, NOW + 9 * MINUTE) == []
    assert store.flags.beginning("wish of ") == {}


def test_nothing_is_left_to_look_for_once_all_is_told(store: Store, letter: Letter) -> None:
    answer(store, letter, Given(letter.items[0], "move", APRIL), Given(letter.items[1], "done"))
    review.accept(store, question(store), who="Ada Ek", today=TODAY, now=NOW + MINUTE)
    write(store, NOW + 9 * MINUTE)
    assert store.flags.beginning("receipt waits ") == {}
    assert store.flags.beginning("wish of ") == {}


def test_a_letter_that_is_not_known_has_no_receipt(store: Store) -> None:
    configure(store)
    take_in(store)
    item = store.items.list()[0].key
    link = AnswerLink("ben", "nowhere", TODAY, (item,))
    answers.answer_many(store, link, [Given(item, "done")], today=TODAY, now=at(TODAY))
    assert write(store, at(TODAY) + 9 * MINUTE) == []
