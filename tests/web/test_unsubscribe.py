"""The way out of letters: one tap in the mail program, or a page with a box that has to be ticked."""

from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes, policy

import pytest

from tests.web.site import BASE, NOW, TODAY, Site, item, keep
from tracker import templates
from tracker.core.model import Person
from tracker.jobs import remind
from tracker.jobs.office import Office
from tracker.store import Store

OFFICE = Office(templates.environment(), "t@example.org", "Bevakningen", "example.org", BASE)
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture
def way_out(store: Store) -> str:
    """The address in Ben's letter by which he lets letters rest."""
    keep(store, item("a", "Ta in offert"))
    return f"/unsubscribe/{store.links.new_unsubscribe('ben', 'l', expires_on=date(2027, 4, 8))}"


def rests(store: Store) -> bool:
    return store.pauses.get("person:ben") is not None


def test_a_mail_program_lets_letters_rest_with_one_post_without_cookie_or_redirect(
    store: Store, web: Site, way_out: str
) -> None:
    answer = web.client.post(way_out, data=ONE_CLICK)
    assert answer.status_code == 200
    assert "Alla brev är pausade tills vidare." in answer.text
    assert rests(store)


def test_one_tap_may_come_as_a_form_in_parts_too(store: Store, web: Site, way_out: str) -> None:
    answer = web.client.post(way_out, files={"List-Unsubscribe": (None, "One-Click")})
    assert (answer.status_code, rests(store)) == (200, True)


def test_the_secretary_is_told_once_and_no_item_is_touched(store: Store, web: Site, ada: Site, way_out: str) -> None:
    before = store.items.list()
    for _ in range(3):
        web.client.post(way_out, data=ONE_CLICK)
    [question] = store.doubts.open()
    assert (question.code, question.words, question.body) == ("person-wants-no-letters", "Ben Åkerlund", "ks")
    assert "Ben Åkerlund har pausat alla brev." in ada.get("/review").text
    assert store.items.list() == before
    assert [event.what for event in store.history.of("person:ben")][-1:] == ["paused"]


def test_the_page_says_what_a_pause_means_and_has_no_box_ticked(web: Site, way_out: str) -> None:
    page = web.get(way_out).text
    assert "Brev till Ben Åkerlund" in page
    assert "Åtgärderna ligger kvar" in page
    assert "checked" not in page


def test_looking_and_sending_the_form_as_it_stands_change_nothing(store: Store, web: Site, way_out: str) -> None:
    for _ in range(20):
        assert web.get(way_out).status_code == 200
        assert web.client.head(way_out).status_code == 200
        assert web.post(way_out, {"until": ""}).status_code == 422
    assert not rests(store)
    assert store.doubts.open() == []


@pytest.mark.parametrize("data", [{"a": "b"}, {"wanted": "rest"}, {"List-Unsubscribe": "one-click"}])
def test_what_is_neither_one_tap_nor_our_page_is_refused(
    store: Store, web: Site, way_out: str, data: dict[str, str]
) -> None:
    assert web.client.post(way_out, data=data).status_code == 403
    assert not rests(store)


def test_a_tick_lets_letters_rest_through_a_day(store: Store, web: Site, way_out: str) -> None:
    answer = web.post(way_out, {"wanted": "rest", "until": "2026-04-01"})
    assert "Alla brev är pausade till och med 1 april 2026." in answer.text
    [question] = store.doubts.open()
    assert question.words == "Ben Åkerlund (– 2026-04-01)"
    web.now = NOW + timedelta(days=28)
    assert "pausade" in web.get(way_out).text
    web.now = NOW + timedelta(days=29)
    assert "pausade" not in web.get(way_out).text


@pytest.mark.parametrize(("until", "why"), [("2026-03-03", "Välj en dag"), ("snart", "Skriv datumet")])
def test_a_day_that_can_t_be_meant_is_told(store: Store, web: Site, way_out: str, until: str, why: str) -> None:
    answer = web.post(way_out, {"wanted": "rest", "until": until})
    assert (answer.status_code, rests(store)) == (422, False)
    assert why in answer.text
    assert "checked" in answer.text


def test_letters_start_again_on_the_same_page_and_the_secretary_need_not_see_to_it(
    store: Store, web: Site, way_out: str
) -> None:
    web.client.post(way_out, data=ONE_CLICK)
    assert web.post(way_out, {}).status_code == 422
    assert rests(store)
    assert "Breven kommer igen" in web.post(way_out, {"wanted": "resume"}).text
    assert not rests(store)
    assert store.doubts.open() == []


def test_letters_that_wait_are_taken_back_at_once(store: Store, web: Site) -> None:
    kept = replace(item("a", "Ta in offert"), reminded_through=date(2026, 2, 5))
    store.items.add(kept, next_reminder_on=TODAY, who="tracker", what="read", at=NOW)
    remind.remind(store, office=OFFICE, today=TODAY, now=NOW)
    [letter] = [one for one in store.outbox.list() if one.person == "ben"]
    token = store.links.new_unsubscribe("ben", letter.key, expires_on=date(2027, 4, 8))
    web.client.post(f"/unsubscribe/{token}", data=ONE_CLICK)
    assert store.outbox.get(letter.key).state == "dropped"


def test_the_page_speaks_the_readers_language_until_the_visitor_chooses(store: Store, web: Site) -> None:
    store.people.add(Person("eva", "Eva Moss", "eva@example.org", language="en"), who="Ada Lind", at=NOW)
    link = f"/unsubscribe/{store.links.new_unsubscribe('eva', 'l', expires_on=TODAY)}"
    assert "Letters to Eva Moss" in web.get(link).text
    assert "Brev till Eva Moss" in web.get(f"{link}?lang=sv").text


def test_unknown_and_old_addresses_say_so(web: Site, way_out: str) -> None:
    assert web.get("/unsubscribe/x").status_code == 404
    assert web.client.post("/unsubscribe/x", data=ONE_CLICK).status_code == 404
    web.now = NOW + timedelta(days=401)
    assert web.client.post(way_out, data=ONE_CLICK).status_code == 410


def test_an_answer_link_is_no_way_out_of_letters(store: Store, web: Site) -> None:
    token = store.links.new_answer("ben", ["a"], "l", expires_on=date(2026, 4, 18))
    assert web.client.post(f"/unsubscribe/{token}", data=ONE_CLICK).status_code == 404
    assert not rests(store)


def test_each_letter_has_its_readers_way_out(store: Store, web: Site) -> None:
    kept = replace(item("a", "Ta in offert"), reminded_through=date(2026, 2, 5))
    store.items.add(kept, next_reminder_on=TODAY, who="tracker", what="read", at=NOW)
    remind.remind(store, office=OFFICE, today=TODAY, now=NOW)
    headers = [message_from_bytes(letter.content, policy=policy.default) for letter in store.outbox.list()]
    assert headers
    assert {one["List-Unsubscribe-Post"] for one in headers} == {"List-Unsubscribe=One-Click"}
    [address] = [one["List-Unsubscribe"].strip("<>") for one in headers if "ben" in one["To"]]
    assert web.client.post(address.removeprefix(BASE), data=ONE_CLICK).status_code == 200
    assert rests(store)
