"""The page that a letter's link opens."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.web.site import NOW, TODAY, Site, item, keep
from tracker import templates
from tracker.core.model import Item, Person, Responsible, Share, Status
from tracker.jobs import remind
from tracker.jobs.office import Office
from tracker.store import Store


@pytest.fixture
def link(store: Store) -> str:
    """The address in Ben's letter about two items."""
    keep(store, item("a", "Ta in offert"))
    keep(store, item("b", "Boka sal", due_on=date(2026, 3, 2)))
    token = store.links.new_answer("ben", ["a", "b"], "2026-03-04-daily-ben", expires_on=date(2026, 4, 18))
    return f"/answer/{token}"


def given_to(store: Store, person: str, letter: str, *items: Item) -> str:
    """The address in somebody's letter about these items."""
    return f"/answer/{store.links.new_answer(person, [one.key for one in items], letter, expires_on=date(2026, 4, 18))}"


def say(web: Site, link: str, **values: Any) -> Any:
    return web.post(link, {name.replace("_", "-", 1): value for name, value in values.items()})


def test_the_page_shows_the_letters_items_with_nothing_chosen(web: Site, link: str) -> None:
    page = web.get(link).text
    assert "Hej Ben!" in page
    assert page.count('type="radio"') == 10
    assert "checked" not in page


def test_done_is_reported_in_the_persons_name(store: Store, web: Site, link: str) -> None:
    answer = say(web, link, choice_a="done", comment_a="Ligger i mappen")
    assert answer.status_code == 200
    assert "Tack, Ben!" in answer.text
    assert "Anmäld klar. Mötet avslutar den." in answer.text
    assert "får du en kvittens till ben@example.org." in answer.text
    assert (store.items.get("a").status, store.items.get("a").note) == (Status.REPORTED, "Ligger i mappen")
    assert store.items.get("b").status is Status.OPEN
    last = store.items.history("a")[-1]
    assert (last.who, last.what, last.origin) == ("Ben Åkerlund", "reported", "2026-03-04-daily-ben")


def test_done_again_changes_nothing_and_says_so(store: Store, web: Site, link: str) -> None:
    say(web, link, choice_a="done")
    before = store.items.history("a")
    again = say(web, link, choice_a="done").text
    assert "Redan anmäld" in again
    assert "kvittens" not in again
    assert store.items.history("a") == before
    assert "Redan anmäld klar." in web.get(link).text


def test_both_items_are_answered_at_once(store: Store, web: Site, link: str) -> None:
    say(web, link, choice_a="in_progress", choice_b="not_mine")
    assert store.items.get("a").status is Status.IN_PROGRESS
    assert [question.code for question in store.doubts.open()] == ["answer-says-not-mine"]


def test_another_day_is_asked_of_the_secretary(store: Store, web: Site, link: str) -> None:
    web.post(link, {"choice-a": "move", "due_on-a": "2026-03-27"})
    [question] = store.doubts.open()
    assert (question.code, question.proposal) == ("answer-asks-new-date", {"due_on": "2026-03-27"})
    assert store.items.get("a").due_on == date(2026, 3, 11)


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({}, "Välj ett svar för minst en åtgärd."),
        ({"choice-a": "explode"}, "Välj ett svar för minst en åtgärd."),
        ({"comment-a": "Klart!"}, "Välj ett svar för minst en åtgärd."),
        ({"choice-a": "move"}, "Välj vilken dag du vill ha"),
        ({"choice-a": "move", "due_on-a": "2026-03-03"}, "Välj vilken dag du vill ha"),
        ({"choice-a": "move", "due_on-a": "snart"}, "Skriv datumet som 2026-03-04."),
        ({"choice-b": "done", "choice-a": "move"}, "Välj vilken dag du vill ha"),
    ],
)
def test_a_form_that_can_not_be_meant_changes_nothing(
    store: Store, web: Site, link: str, values: dict[str, str], why: str
) -> None:
    answer = web.post(link, values)
    assert answer.status_code == 422
    assert why in answer.text
    assert {store.items.get(key).status for key in "ab"} == {Status.OPEN}
    assert store.doubts.open() == []


def test_what_was_chosen_stays_chosen_when_something_is_missing(web: Site, link: str) -> None:
    answer = web.post(link, {"choice-b": "done", "comment-b": "Salen är bokad", "choice-a": "move"})
    assert 'name="choice-b" value="done" checked' in answer.text
    assert ">Salen är bokad</textarea>" in answer.text


def test_nothing_chosen_by_a_scanner_that_sends_the_form_as_it_stands(store: Store, web: Site, link: str) -> None:
    for _ in range(20):
        assert web.post(link, {"comment-a": "", "comment-b": "", "due_on-a": "", "due_on-b": ""}).status_code == 422
    assert [len(store.items.history(key)) for key in "ab"] == [1, 1]


def test_looking_changes_nothing(store: Store, web: Site, link: str) -> None:
    before = [store.items.get(key) for key in "ab"]
    for _ in range(20):
        assert web.get(link).status_code == 200
        assert web.client.head(link).status_code == 200
    assert [store.items.get(key) for key in "ab"] == before
    assert [len(store.items.history(key)) for key in "ab"] == [1, 1]


def test_an_unknown_address_is_not_found(web: Site) -> None:
    assert web.get("/answer/x").status_code == 404
    assert web.client.post("/answer/x", data={"choice-a": "done"}).status_code == 404


def test_an_address_whose_time_is_over_says_so(web: Site, link: str) -> None:
    web.now = NOW + timedelta(days=46)
    answer = web.get(link)
    assert answer.status_code == 410
    assert "Länken har gått ut" in answer.text


def test_what_the_meeting_has_closed_wants_no_answer(store: Store, ada: Site, link: str) -> None:
    token = ada.token(link)
    ada.post("/items/a/close", {"section": "12"}, on="/items/a")
    assert "Här behövs inget svar." in ada.get(link).text
    answer = ada.client.post(link, data={"form_token": token, "choice-a": "done"})
    assert "Mötet har redan avslutat den." in answer.text
    assert store.items.get("a").status is Status.CLOSED


def test_a_form_of_another_letter_is_refused(store: Store, web: Site, link: str) -> None:
    other = store.links.new_answer("chen", ["b"], "2026-03-04-daily-chen", expires_on=date(2026, 4, 18))
    token = web.token(f"/answer/{other}")
    assert web.client.post(link, data={"form_token": token, "choice-a": "done"}).status_code == 403


def test_words_of_a_confidential_item_are_not_shown_to_whoever_has_the_link(store: Store, web: Site) -> None:
    keep(store, item("c", "Utred simhallens personal", is_confidential=True))
    link = f"/answer/{store.links.new_answer('ben', ['c'], 'l', expires_on=date(2026, 4, 18))}"
    assert "simhallens" not in web.get(link).text
    assert "simhallens" not in say(web, link, choice_c="done").text
    assert store.items.get("c").status is Status.REPORTED


def test_the_page_makes_a_calendar_link_and_shows_it_once(store: Store, web: Site, link: str) -> None:
    assert web.post(f"{link}/calendar", on=link).status_code == 422
    assert store.links.feeds("person", "ben") == []
    answer = web.post(f"{link}/calendar", {"calendar": "yes"}, on=link)
    assert "https://tracker.example.org/feeds/" in answer.text
    assert "webcal://tracker.example.org/feeds/" in answer.text
    assert "Google inom ett dygn" in answer.text
    assert len(store.links.feeds("person", "ben")) == 1


def test_the_answer_page_shows_nothing_of_the_rest_even_to_somebody_logged_in(ada: Site, link: str) -> None:
    page = ada.get(link).text
    assert "Huvudmeny" not in page
    assert "Logga ut" not in page


# --- together, and in somebody's place --------------------------------------------------------------------------------


@pytest.fixture
def shared(store: Store) -> str:
    """The address in Ben's letter about an item that he, Ada and a municipality nobody knows share."""
    parts = (Share("Ada Lind", ("ada",), answered_on=date(2026, 3, 3)), Share("Ben Åkerlund", ("ben",)), Share("Sunne"))
    keep(store, item("s", "Läs förslaget", responsible=(Responsible("alla"),), shares=parts))
    return f"/answer/{store.links.new_answer('ben', ['s'], 'l', expires_on=date(2026, 4, 18))}"


def test_who_has_answered_and_who_has_not_is_shown(web: Site, shared: str) -> None:
    page = " ".join(web.get(shared).text.split())
    assert "Du svarar för Ben Åkerlund. Åtgärden är klar när alla har svarat:" in page
    assert 'Ada Lind <small class="soft">klart 3 mars 2026</small>' in page
    assert 'Sunne <small class="soft">svar väntas</small>' in page


def test_a_members_answer_is_thanked_for_and_the_item_waits_for_the_rest(store: Store, web: Site, shared: str) -> None:
    assert "Åtgärden är klar när alla har svarat." in say(web, shared, choice_s="done").text
    assert store.items.get("s").status is Status.OPEN
    assert "Du har redan svarat att din del är klar." in web.get(shared).text


def test_the_secretary_answers_for_a_member_and_takes_it_back(store: Store, ada: Site, shared: str) -> None:
    ada.post("/items/s/answer-for", {"member": "Sunne", "note": "Ringde"}, on="/items/s")
    assert store.items.get("s").shares[2].note == "Ringde"
    ada.post("/items/s/ask-again", {"member": "Sunne"}, on="/items/s")
    assert store.items.get("s").shares[2].answered_on is None
    assert ada.post("/items/s/answer-for", {"member": "Grums"}, on="/items/s").status_code == 422


def test_who_stands_in_reads_for_whom_and_answers_only_meanwhile(store: Store, web: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    away = {"stand_in": "Chen Östlund", "away_from": date(2026, 3, 2), "away_until": date(2026, 3, 6)}
    store.people.correct("ben", away, who="Ada Lind", at=NOW)
    store.people.set_address("chen", "chen@example.org", who="Ada Lind", at=NOW)
    link = f"/answer/{store.links.new_answer('chen', ['a'], 'l', expires_on=date(2026, 4, 18))}"
    assert "Du svarar i stället för Ben Åkerlund till den 6 mars." in web.get(link).text
    say(web, link, choice_a="in_progress")
    web.now = NOW + timedelta(days=4)
    page = web.get(link).text
    assert "Åtgärden ligger inte på dig längre." in page
    assert 'type="radio"' not in page


def test_who_else_has_it_and_who_said_it_is_done_are_shown(store: Store, web: Site) -> None:
    both = (Responsible("Ben Åkerlund", "ben"), Responsible("Ada Lind", "ada"))
    keep(store, item("a", "Ta in offert", responsible=both))
    links = [
        f"/answer/{store.links.new_answer(who, ['a'], who, expires_on=date(2026, 4, 18))}" for who in ("ben", "ada")
    ]
    assert "Ligger också på Ada Lind. Ett svar räcker." in web.get(links[0]).text
    say(web, links[0], choice_a="done")
    assert "Redan anmäld klar av Ben Åkerlund" in web.get(links[1]).text


# --- whose page it is, and taking back --------------------------------------------------------------------------------


def test_the_page_says_in_whose_name_an_answer_is_given_in_that_persons_language(store: Store, web: Site) -> None:
    assert "Du svarar som Ben Åkerlund." in web.get(given_to(store, "ben", "l", keep(store, item("a", "Ring")))).text
    store.people.add(Person("eva", "Eva Moss", "eva@example.org", language="en"), who="Ada Lind", at=NOW)
    link = given_to(store, "eva", "m", store.items.get("a"))
    assert "You answer as Eva Moss." in web.get(link).text
    assert "Du svarar som Eva Moss." in web.get(f"{link}?lang=sv").text


def test_whom_it_rests_on_instead_is_offered_to_the_secretary(store: Store, web: Site, ada: Site, link: str) -> None:
    web.post(link, {"choice-a": "not_mine", "to-a": "Chen Östlund"})
    [question] = store.doubts.open()
    assert question.proposal == {"responsible": "Chen Östlund"}
    assert '<button name="person" value="Chen Östlund">' in ada.get("/review").text


def test_what_waits_for_the_secretary_is_told_to_who_asked(web: Site, link: str) -> None:
    web.post(link, {"choice-a": "not_mine", "choice-b": "move", "due_on-b": "2026-03-27"})
    page = web.get(link).text
    assert "Du har svarat att den inte är din." in page
    assert "Du har bett om ny tid: 2026-03-27." in page


def test_an_answer_is_taken_back_on_the_same_page(store: Store, web: Site, link: str) -> None:
    say(web, link, choice_a="done", comment_a="Klar")
    page = web.get(link).text
    assert "Ångra svaret" in page
    assert "checked" not in page
    assert "Ditt svar är ångrat." in say(web, link, choice_a="undo").text
    assert (store.items.get("a").status, store.items.get("a").note) == (Status.OPEN, "")
    last = store.items.history("a")[-1]
    assert (last.who, last.what, last.origin) == ("Ben Åkerlund", "undone", "2026-03-04-daily-ben")
    assert "Det finns inget svar att ångra" in say(web, link, choice_a="undo").text


def test_a_wish_is_taken_back_as_long_as_the_secretary_has_not_decided(store: Store, web: Site, link: str) -> None:
    web.post(link, {"choice-a": "move", "due_on-a": "2026-03-27"})
    assert "Du har bett om ny tid: 2026-03-27." in web.get(link).text
    say(web, link, choice_a="undo")
    assert store.doubts.open() == []
    assert "Du har bett om ny tid" not in web.get(link).text


def test_after_seven_days_an_answer_stands(store: Store, web: Site, link: str) -> None:
    say(web, link, choice_a="done")
    web.now = NOW + timedelta(days=7, minutes=1)
    assert "Ångra" not in web.get(link).text
    say(web, link, choice_a="undo")
    assert store.items.get("a").status is Status.REPORTED


def test_what_somebody_else_has_gone_on_from_is_not_taken_back(store: Store, web: Site, ada: Site, link: str) -> None:
    say(web, link, choice_a="done")
    ada.post("/items/a/close", {"section": "12"}, on="/items/a")
    assert "Det finns inget svar att ångra" in say(web, link, choice_a="undo").text
    assert store.items.get("a").status is Status.CLOSED


def test_a_form_that_lay_open_for_two_days_loses_nothing_and_changes_nothing(
    store: Store, web: Site, link: str
) -> None:
    token = web.token(link)
    web.now = NOW + timedelta(days=2)
    late = {"form_token": token, "choice-a": "done", "comment-a": "Ligger i mappen"}
    answer = web.client.post(link, data=late)
    assert answer.status_code == 403
    assert ">Ligger i mappen</textarea>" in answer.text
    assert store.items.get("a").status is Status.OPEN


def test_all_that_is_wrong_is_told_at_once_with_a_way_to_each_field(web: Site, link: str) -> None:
    answer = web.post(link, {"choice-a": "move", "choice-b": "move", "due_on-b": "snart"})
    assert answer.status_code == 422
    assert '<a href="#due_on-a">' in answer.text
    assert '<a href="#due_on-b">' in answer.text
    assert answer.text.count('aria-invalid="true"') == 2


def test_an_item_opened_again_after_the_letter_is_not_answered_by_it(store: Store, web: Site, ada: Site) -> None:
    for key, text in (("a", "Ta in offert"), ("b", "Boka sal")):
        kept = replace(item(key, text), reminded_through=date(2026, 2, 5))
        store.items.add(kept, next_reminder_on=TODAY, who="tracker", what="read", at=NOW)
    office = Office(templates.environment(), "t@example.org", "Bevakningen", "example.org")
    remind.remind(store, office=office, today=TODAY, now=NOW)
    [letter] = [one for one in store.outbox.list() if one.person == "ben"]
    link = given_to(store, "ben", letter.key, *map(store.items.get, "ab"))
    say(web, link, choice_a="done")
    ada.now = NOW + timedelta(hours=1)
    ada.post("/items/a/reopen", {"reason": "Fel"}, on="/items/a")
    assert "Den har öppnats igen sedan brevet skrevs." in web.get(link).text
    assert "Den har öppnats igen" in say(web, link, choice_a="done").text
    assert store.items.get("a").status is Status.OPEN
    only = given_to(store, "ben", letter.key, store.items.get("a"))
    gone = web.get(only)
    assert gone.status_code == 410
    assert 'href="/login"' in gone.text


# --- to be reminded later ---------------------------------------------------------------------------------------------


def test_a_reminder_is_put_off_until_a_day_and_the_date_stays(store: Store, web: Site, link: str) -> None:
    answer = web.post(link, {"choice-a": "snooze", "snooze-a": "2026-03-16"})
    assert "Ingen påminnelse före den dagen." in answer.text
    kept = store.items.get("a")
    assert (kept.snoozed_until, kept.due_on) == (date(2026, 3, 16), date(2026, 3, 11))
    assert "Ingen påminnelse före 16 mars 2026." in web.get(link).text
    say(web, link, choice_a="undo")
    assert store.items.get("a").snoozed_until is None


@pytest.mark.parametrize("day", ["", "2026-03-04", "2026-03-19", "2026-03-17"])
def test_a_reminder_is_not_put_off_for_long_nor_far_past_the_due_date(
    store: Store, web: Site, link: str, day: str
) -> None:
    keep(store, item("c", "Ring", due_on=date(2026, 3, 2)))
    link = given_to(store, "ben", "m", store.items.get("c"))
    answer = web.post(link, {"choice-c": "snooze", "snooze-c": day})
    assert answer.status_code == 422
    assert "Välj en dag inom två veckor" in answer.text
    assert store.items.get("c").snoozed_until is None


def test_what_is_long_overdue_can_not_be_put_off(store: Store, web: Site) -> None:
    keep(store, item("c", "Ring", due_on=date(2026, 2, 10)))
    assert "Påminn senare" not in web.get(given_to(store, "ben", "m", store.items.get("c"))).text
