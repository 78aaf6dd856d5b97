"""What the responsible person answers: once is enough, and more than reporting is only asked for."""

from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes, policy

import pytest

from tests.jobs.given import (
    ADA,
    BEN,
    CHEN,
    DISA,
    MINUTES,
    NOW,
    ONE_STEP,
    TODAY,
    VAG,
    configure,
    take_in,
    tick,
)
from tracker.core.model import Item, Status
from tracker.errors import ExpiredError, NotFoundError, UsageError
from tracker.jobs import answers, change, edit
from tracker.jobs.answers import Answer, Choice, Given
from tracker.store import Store

APRIL = date(2026, 4, 1)


def token_of(store: Store, person: str) -> str:
    letter = store.outbox.get(f"{TODAY}-daily-{person}")
    body = message_from_bytes(letter.content, policy=policy.default).get_body(("plain",))
    assert body is not None
    return str(body.get_content()).partition("/answer/")[2].split()[0]


@pytest.fixture
def token(store: Store) -> str:
    """The page of the letter that told Ben of the offer and the cycle path."""
    configure(store)
    take_in(store)
    tick(store)
    return token_of(store, "ben")


def offer(store: Store) -> Item:
    return next(item for item in store.items.list() if "offert" in item.text)


def answer(
    store: Store, token: str, choice: Choice, *, due_on: date | None = None, comment: str = "", today: date = TODAY
) -> Answer:
    key = offer(store).key
    return answers.answer(store, token, Given(key, choice, due_on, comment=comment), today=today, now=NOW)


def test_the_page_shows_the_letters_items_and_changes_nothing(store: Store, token: str) -> None:
    before = store.items.list()
    page = answers.page(store, token, today=TODAY, now=NOW)
    assert (page.person.name, len(page.items)) == ("Ben Ås", 2)
    assert store.items.list() == before


def test_done_is_reported_and_the_meeting_still_closes_it(store: Store, token: str) -> None:
    assert answer(store, token, "done", comment="Offerten kom i går").outcome == "reported"
    item = offer(store)
    assert (item.status, item.note) == (Status.REPORTED, "Offerten kom i går")
    event = store.items.history(item.key)[-1]
    assert (event.who, event.what, event.detail, event.origin) == (
        "Ben Ås", "reported", "Offerten kom i går", f"{TODAY}-daily-ben",
    )  # fmt: skip


def test_done_closes_where_the_body_closes_in_one_step(store: Store, token: str) -> None:
    configure(store, replace(VAG, policy=ONE_STEP))
    assert answer(store, token, "done").outcome == "closed"
    assert offer(store).status is Status.CLOSED


def test_done_said_twice_is_done_once(store: Store, token: str) -> None:
    answer(store, token, "done")
    history = store.items.history(offer(store).key)
    assert answer(store, token, "done").outcome == "already"
    assert store.items.history(offer(store).key) == history


def test_what_is_reported_is_not_reminded_of(store: Store, token: str) -> None:
    answer(store, token, "done")
    days = [TODAY + timedelta(days=n) for n in range(1, 30)]
    told = [key for day in days for letter in tick(store, day).letters for key in letter.items]
    assert offer(store).key not in told


def test_in_progress_is_noted_and_goes_on_being_reminded_of(store: Store, token: str) -> None:
    assert answer(store, token, "in_progress", comment="Väntar på svar").outcome == "in_progress"
    assert answer(store, token, "in_progress").outcome == "already"
    assert (offer(store).status, offer(store).note) == (Status.IN_PROGRESS, "Väntar på svar")
    assert store.items.next_reminders([offer(store).key]) == {offer(store).key: date(2026, 3, 13)}


def test_somebody_may_take_back_that_it_is_done(store: Store, token: str) -> None:
    answer(store, token, "done")
    assert answer(store, token, "in_progress").outcome == "in_progress"


def test_another_date_is_asked_for_and_not_set(store: Store, token: str) -> None:
    assert answer(store, token, "move", due_on=APRIL, comment="Leverantören är sen").outcome == "asked"
    assert offer(store).due_on == date(2026, 3, 20)
    [question] = [one for one in store.doubts.open() if one.code == "answer-asks-new-date"]
    assert (question.item, question.body, question.proposal) == (offer(store).key, "vag", {"due_on": "2026-04-01"})
    assert question.words == "2026-04-01, Ben Ås: Leverantören är sen"


def test_a_second_wish_takes_the_place_of_the_first(store: Store, token: str) -> None:
    answer(store, token, "move", due_on=APRIL)
    assert answer(store, token, "move", due_on=APRIL).outcome == "already"
    answer(store, token, "move", due_on=date(2026, 4, 15))
    wishes = [one.proposal for one in store.doubts.open() if one.code == "answer-asks-new-date"]
    assert wishes == [{"due_on": "2026-04-15"}]


@pytest.mark.parametrize("day", [None, date(2026, 3, 3), date.max])
def test_no_date_or_one_that_can_t_be_kept_can_t_be_asked_for(store: Store, token: str, day: date | None) -> None:
    with pytest.raises(UsageError):
        answer(store, token, "move", due_on=day)


def test_not_mine_asks_the_secretary_and_changes_nobody(store: Store, token: str) -> None:
    assert answer(store, token, "not_mine", comment="Det är Chens").outcome == "asked"
    [question] = [one for one in store.doubts.open() if one.code == "answer-says-not-mine"]
    assert question.words == "Ben Ås: Det är Chens"
    assert [one.name for one in offer(store).responsible] == ["Ben Ås"]


def test_being_done_settles_what_was_asked_for(store: Store, token: str) -> None:
    answer(store, token, "move", due_on=APRIL)
    answer(store, token, "done")
    assert [one for one in store.doubts.open() if one.item == offer(store).key] == []


def test_what_has_ended_meanwhile_stays_ended(store: Store, token: str) -> None:
    edit.close(store, offer(store).key, section="§ 9", who="Ada Ek", now=NOW)
    assert answer(store, token, "in_progress").outcome == "ended"
    assert offer(store).status is Status.CLOSED


def test_a_wish_is_no_change_that_calendars_show(store: Store, token: str) -> None:
    before = offer(store)
    answer(store, token, "move", due_on=APRIL)
    assert offer(store).revision == before.revision


def test_an_address_that_nobody_was_given_leads_nowhere(store: Store, token: str) -> None:
    with pytest.raises(NotFoundError):
        answers.page(store, token + "x", today=TODAY, now=NOW)


def test_after_45_days_the_page_is_closed(store: Store, token: str) -> None:
    answers.page(store, token, today=TODAY + timedelta(days=45), now=NOW)
    with pytest.raises(ExpiredError):
        answer(store, token, "done", today=TODAY + timedelta(days=46))


def test_the_page_of_one_letter_does_not_answer_for_other_items(store: Store, token: str) -> None:
    with pytest.raises(NotFoundError):
        answer(store, token_of(store, "chen"), "done")


# --- together and in somebody's place ---------------------------------------------------------------------------------


def saltation(store: Store) -> Item:
    return next(item for item in store.items.list() if "saltåtgången" in item.text)


def say(store: Store, person: str, item: Item, choice: Choice, *, today: date = TODAY) -> Answer:
    token = token_of(store, person)
    return answers.answer(store, token, Given(item.key, choice), today=today, now=NOW)


def test_who_stands_in_answers_while_they_do_and_the_history_names_both(store: Store) -> None:
    away = replace(CHEN, stand_in="Disa Öst", away_from=TODAY, away_until=TODAY + timedelta(days=2))
    configure(store, of=(ADA, BEN, away, replace(DISA, email="disa@example.org")))
    take_in(store)
    tick(store)
    item = saltation(store)
    [entry] = answers.page(store, token_of(store, "disa"), today=TODAY, now=NOW).entries
    assert entry.reader is not None
    assert [one.of for one in entry.reader.mandates] == ["Chen Li"]
    assert say(store, "disa", item, "in_progress").outcome == "in_progress"
    last = store.items.history(item.key)[-1]
    assert (last.who, last.detail) == ("Disa Öst", "Chen Li")
    late = TODAY + timedelta(days=3)
    assert say(store, "disa", item, "done", today=late).outcome == "elsewhere"
    assert store.items.get(item.key).status is Status.IN_PROGRESS


def test_an_item_that_rests_on_somebody_else_by_now_takes_no_answer(store: Store, token: str) -> None:
    edit.assign(store, offer(store).key, names=["Chen Li"], who="Ada Ek", today=TODAY, now=NOW)
    assert answer(store, token, "done").outcome == "elsewhere"
    assert offer(store).status is Status.OPEN


def test_one_of_several_answers_for_all_and_the_others_see_who_did(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("2026-03-13\tChen Li", "2026-03-13\tChen Li, Ben Ås"))
    tick(store)
    item = saltation(store)
    assert say(store, "chen", item, "done").outcome == "reported"
    entry = next(
        one
        for one in answers.page(store, token_of(store, "ben"), today=TODAY, now=NOW).entries
        if one.item.key == item.key
    )
    assert entry.others == ("Chen Li",)
    assert entry.told is not None
    assert entry.told.who == "Chen Li"


def test_each_member_answers_for_a_part_and_the_last_one_reports(store: Store) -> None:
    configure(store, replace(VAG, members=("Ben Ås", "Chen Li")))
    take_in(store, MINUTES.replace("2026-03-13\tChen Li", "2026-03-13\tSamtliga ledamöter"))
    tick(store)
    item = saltation(store)
    assert say(store, "ben", item, "done").outcome == "answered"
    assert say(store, "ben", item, "done").outcome == "already"
    assert store.items.get(item.key).status is Status.OPEN
    assert say(store, "chen", item, "done").outcome == "reported"
    assert say(store, "ben", item, "in_progress").outcome == "in_progress"
    assert [bool(share.answered_on) for share in store.items.get(item.key).shares] == [False, True]


def test_what_is_only_proposed_again_takes_no_answer(store: Store, token: str) -> None:
    proposed = replace(offer(store), status=Status.PROPOSED)
    change.put_back(store, proposed, who="Ada Ek", what="undone", now=NOW)
    assert answer(store, token, "done").outcome == "waiting"


def test_where_one_step_closes_no_question_about_the_item_is_left(store: Store) -> None:
    configure(store, replace(VAG, policy=ONE_STEP))
    take_in(store)
    tick(store)
    take_in(store, MINUTES.replace("2026-03-20\tBen", "2026-03-27\tBen"), name="justerat.txt")
    assert [one.code for one in offer(store).doubts] == ["moved-in-new-version"]
    assert answer(store, token_of(store, "ben"), "done").outcome == "closed"
    assert offer(store).doubts == ()


# --- several at once, and by mail -------------------------------------------------------------------------------------


def test_a_reply_by_mail_answers_several_items_and_the_history_names_the_mail(store: Store, token: str) -> None:
    letter = store.outbox.get(f"{TODAY}-daily-ben")
    asked = answers.link_of(letter)
    assert asked == answers.link(store, token, today=TODAY)
    first, second = letter.items
    given = [Given(first, "done"), Given(second, "move", APRIL, comment="Tjälen")]
    told = answers.answer_many(store, asked, given, origin="mail:<x@example.org>", today=TODAY, now=NOW)
    assert [one.outcome for one in told] == ["reported", "asked"]
    assert {store.items.history(key)[-1].origin for key in (first, second)} == {"mail:<x@example.org>"}


def test_all_of_an_answer_is_taken_or_nothing(store: Store, token: str) -> None:
    asked = answers.link(store, token, today=TODAY)
    first, second = asked.items
    with pytest.raises(UsageError):
        answers.answer_many(store, asked, [Given(first, "done"), Given(second, "move")], today=TODAY, now=NOW)
    assert store.items.get(first).status is Status.OPEN


def test_a_letter_that_asks_nobody_for_anything_can_t_be_answered(store: Store, token: str) -> None:
    letter = store.outbox.get(f"{TODAY}-daily-ben")
    assert answers.link_of(replace(letter, items=())) is None
    assert answers.link_of(replace(letter, person=None)) is None


def test_whom_an_item_rests_on_instead_is_told_to_the_secretary(store: Store, token: str) -> None:
    given = Given(offer(store).key, "not_mine", to="Chen Li", comment="Sedan i höstas")
    assert answers.answer(store, token, given, today=TODAY, now=NOW).outcome == "asked"
    [question] = [one for one in store.doubts.open() if one.code == "answer-says-not-mine"]
    assert (question.words, question.proposal) == ("Ben Ås → Chen Li: Sedan i höstas", {"responsible": "Chen Li"})
    assert answers.answer(store, token, given, today=TODAY, now=NOW).outcome == "already"


def test_an_answer_that_ended_the_item_at_once_is_taken_back_too(store: Store, token: str) -> None:
    configure(store, replace(VAG, policy=ONE_STEP))
    given = Given(offer(store).key, "done")
    assert answers.answer(store, token, given, today=TODAY, now=NOW).outcome == "closed"
    undo = Given(offer(store).key, "undo")
    assert answers.answer(store, token, undo, today=TODAY, now=NOW).outcome == "undone"
    assert offer(store).status is Status.OPEN


def test_taking_back_asks_again_what_the_answer_had_settled(store: Store, token: str) -> None:
    answer(store, token, "move", due_on=APRIL)
    answers.answer(store, token, Given(offer(store).key, "done"), today=TODAY, now=NOW + timedelta(minutes=1))
    answers.answer(store, token, Given(offer(store).key, "undo"), today=TODAY, now=NOW + timedelta(minutes=2))
    assert [one.code for one in offer(store).doubts] == ["answer-asks-new-date"]
