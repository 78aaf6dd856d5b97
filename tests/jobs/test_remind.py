"""The day's letters: who is told of what, what is held back and why, and that twice is once."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

from tests.jobs.given import (
    ADA,
    BEN,
    CHEN,
    DISA,
    EBBA,
    MINUTES,
    NOW,
    OFFICE,
    TODAY,
    TORG,
    VAG,
    at,
    configure,
    forecast_of,
    take_in,
    tick,
    told,
)
from tracker import reader, templates
from tracker.core.model import Body, Person, Policy, Status
from tracker.jobs import edit, gate, remind
from tracker.reader import pressing
from tracker.store import Store

FRIDAY, SATURDAY, MONDAY = date(2026, 3, 6), date(2026, 3, 7), date(2026, 3, 9)


def add(
    store: Store, text: str, *names: str, due_on: date | None = None, body: str = "vag", today: date = TODAY
) -> str:
    item = edit.add(
        store, body=body, text=text, responsible=names, due_on=due_on, who="Ada Ek", today=today, now=at(today)
    )
    return item.key


def mine(store: Store, day: date) -> dict[str, list[str]]:
    """Whose letters of the day tell of which items, by first words."""
    return {name: words for name, words in told(tick(store, day).letters, store).items() if words}


def days_of_letters(store: Store, since: date, *, until: date) -> dict[date, dict[str, list[str]]]:
    days = (since + timedelta(days=n) for n in range((until - since).days + 1))
    return {day: found for day in days if (found := mine(store, day))}


def test_what_arrived_is_told_in_one_letter_to_each_who_is_responsible(store: Store) -> None:
    configure(store)
    take_in(store)
    assert mine(store, TODAY) == {"Ben Ås": ["Begära", "Mäta"], "Chen Li": ["Sammanställa"]}


def test_an_item_is_told_before_on_and_after_its_day_and_never_twice(store: Store) -> None:
    configure(store)
    add(store, "Offert", "Ben Ås", due_on=date(2026, 3, 20))
    assert days_of_letters(store, TODAY, until=date(2026, 4, 8)) == {
        TODAY: {"Ben Ås": ["Offert"]},
        date(2026, 3, 13): {"Ben Ås": ["Offert"]},
        date(2026, 3, 19): {"Ben Ås": ["Offert"]},
        date(2026, 3, 20): {"Ben Ås": ["Offert"]},
        date(2026, 3, 27): {"Ben Ås": ["Offert"]},
        # Two weeks late falls on Good Friday.
        date(2026, 4, 7): {"Ben Ås": ["Offert"]},
    }


def test_after_eight_overdue_letters_the_item_stands_in_the_secretarys_list(store: Store) -> None:
    configure(store)
    add(store, "Offert", "Ben Ås", due_on=date(2026, 3, 20))
    letters = days_of_letters(store, date(2026, 3, 23), until=date(2026, 8, 31))
    assert len(letters) == 8 + 1  # the arrival letter comes late, then eight
    planned = remind.plan(store, today=date(2026, 9, 7))
    [worklist] = next(daily for daily in planned.dailies if daily.person.key == "ada").worklists
    assert [row.item.text for row in worklist.exhausted] == ["Offert"]


def test_running_a_day_again_makes_no_letter(store: Store) -> None:
    configure(store)
    take_in(store)
    assert tick(store).letters != ()
    assert tick(store).letters == ()


def test_planning_changes_nothing(store: Store) -> None:
    configure(store)
    take_in(store)
    assert remind.plan(store, today=TODAY) == remind.plan(store, today=TODAY)
    assert store.outbox.list() == []


def test_a_stopped_service_catches_up_with_one_letter_of_what_is_true_now(store: Store) -> None:
    configure(store)
    add(store, "Offert", "Ben Ås", due_on=date(2026, 3, 20))
    tick(store)
    [line] = remind.plan(store, today=date(2026, 3, 30)).lines
    assert (line.who, line.rule) == ("Ben Ås", "overdue 7")
    assert mine(store, date(2026, 3, 30)) == {"Ben Ås": ["Offert"]}
    assert mine(store, date(2026, 3, 31)) == {}


def test_no_letter_is_made_on_a_free_day(store: Store) -> None:
    configure(store)
    take_in(store, today=SATURDAY)
    assert tick(store, SATURDAY).letters == ()
    assert mine(store, MONDAY) == {"Ben Ås": ["Begära", "Mäta"], "Chen Li": ["Sammanställa"]}


def test_what_comes_after_the_days_letter_waits_for_the_next_working_day(store: Store) -> None:
    configure(store)
    add(store, "Första", "Ben Ås", today=FRIDAY)
    tick(store, FRIDAY)
    add(store, "Andra", "Ben Ås", "Chen Li", today=FRIDAY)
    add(store, "Tredje", "Chen Li", today=FRIDAY)
    planned = remind.plan(store, today=FRIDAY)
    assert {reminder.item.text for reminder in planned.waiting} == {"Andra"}
    assert mine(store, FRIDAY) == {"Chen Li": ["Tredje"]}
    assert mine(store, MONDAY) == {"Ben Ås": ["Andra"], "Chen Li": ["Andra"]}


def test_a_body_in_preview_sends_nothing_and_shows_what_would_go(store: Store) -> None:
    configure(store, live=False)
    take_in(store)
    assert tick(store).letters == ()
    held = remind.plan(store, today=TODAY).held
    assert {(one.reason, one.daily.person.name) for one in held} == {
        ("preview", "Ben Ås"),
        ("preview", "Chen Li"),
        ("preview", "Ada Ek"),
    }


def test_after_the_release_the_next_round_tells_what_waited(store: Store) -> None:
    configure(store, live=False)
    take_in(store)
    tick(store)
    store.people.release("vag", who="Ada Ek", at=NOW)
    assert mine(store, date(2026, 3, 5)) == {"Ben Ås": ["Begära", "Mäta"], "Chen Li": ["Sammanställa"]}


def test_somebody_in_a_live_body_and_one_in_preview_is_told_of_the_live_one_only(store: Store) -> None:
    configure(store, VAG, TORG)
    store.people.preview("torg", who="Ada Ek", at=NOW)
    add(store, "Väg", "Ben Ås")
    add(store, "Torg", "Ben Ås", body="torg")
    assert mine(store, TODAY) == {"Ben Ås": ["Väg"]}


def test_one_letter_a_person_and_day_holds_all_bodies(store: Store) -> None:
    configure(store, VAG, TORG)
    add(store, "Väg", "Ben Ås")
    add(store, "Torg", "Ben Ås", body="torg")
    [letter] = [letter for letter in tick(store).letters if letter.person == "ben"]
    assert len(letter.items) == 2


def test_a_pause_holds_all_and_resuming_tells_once(store: Store) -> None:
    configure(store)
    take_in(store)
    gate.pause(store, who="Ada Ek", now=NOW)
    assert tick(store).letters == ()
    assert {held.reason for held in remind.plan(store, today=TODAY).held} == {"paused"}
    gate.resume(store)
    assert mine(store, TODAY) == {"Ben Ås": ["Begära", "Mäta"], "Chen Li": ["Sammanställa"]}


def crowd(number: int) -> tuple[Person, ...]:
    return tuple(Person(f"p{n}", f"Person{n} Alm{n}", f"p{n}@example.org", bodies=("vag",)) for n in range(number))


def test_a_run_to_unusually_many_people_waits_for_a_yes(store: Store) -> None:
    people = crowd(21)
    configure(store, of=people)
    for person in people:
        add(store, "Svara", person.name)
    assert tick(store).letters == ()
    assert {held.reason for held in remind.plan(store, today=TODAY).held} == {"flood"}
    gate.release_flood(store, day=TODAY)
    assert len(tick(store).letters) == 21


def test_the_yes_holds_for_that_day_only(store: Store) -> None:
    people = crowd(21)
    configure(store, of=people)
    for person in people:
        add(store, "Svara", person.name)
    gate.release_flood(store, day=TODAY)
    assert remind.plan(store, today=date(2026, 3, 5)).dailies == ()


def test_twenty_people_are_no_flood_and_many_are_none_where_that_is_usual(store: Store) -> None:
    people = crowd(21)
    configure(store, of=people)
    for person in people[:20]:
        add(store, "Svara", person.name)
    assert len(tick(store).letters) == 20
    for person in people:
        add(store, "Fyll i", person.name, today=date(2026, 3, 5))
    assert len(tick(store, date(2026, 3, 5)).letters) == 21


def test_letters_that_trickle_out_over_a_day_are_counted_together(store: Store) -> None:
    people = crowd(21)
    configure(store, of=people)
    for person in people[:15]:
        add(store, "Svara", person.name)
    assert len(tick(store).letters) == 15
    for person in people[15:]:
        add(store, "Svara", person.name)
    assert tick(store).letters == ()


def test_without_an_address_there_is_no_letter_but_one_question_and_the_item_stays_due(store: Store) -> None:
    configure(store)
    add(store, "Offert", "Disa Öst")
    tick(store)
    tick(store, date(2026, 3, 5))
    assert [one.words for one in store.doubts.open() if one.code == "no-address"] == ["Disa Öst"]
    store.people.set_address("disa", "disa@example.org", who="Ada Ek", at=NOW)
    assert mine(store, FRIDAY) == {"Disa Öst": ["Offert"]}


def test_somebody_who_has_left_gets_nothing_and_the_successor_does(store: Store) -> None:
    configure(store)
    add(store, "Offert", "Chen Li")
    left = replace(CHEN, left_on=TODAY, successor="Ben Ås")
    configure(store, of=(ADA, BEN, left, DISA, EBBA))
    assert mine(store, TODAY) == {"Ben Ås": ["Offert"]}


def test_what_a_leaver_without_a_successor_had_is_told_to_the_secretary(store: Store) -> None:
    configure(store)
    add(store, "Offert", "Ben Ås")
    configure(store, of=(ADA, replace(BEN, left_on=TODAY), CHEN, DISA, EBBA))
    assert mine(store, TODAY) == {"Ada Ek": ["Offert"]}


def test_somebody_who_has_left_as_the_secretary_has_is_asked_about_once(store: Store) -> None:
    configure(store)
    add(store, "Offert", "Ben Ås")
    configure(store, of=(replace(ADA, left_on=TODAY), replace(BEN, left_on=TODAY), CHEN, DISA, EBBA))
    for day in (TODAY, date(2026, 3, 5)):
        tick(store, day)
    [question] = [one for one in store.doubts.open() if one.code == "person-has-left"]
    store.doubts.answer(question.key, "no", who="Ada Ek", at=NOW)
    tick(store, FRIDAY)
    assert [one for one in store.doubts.open() if one.code == "person-has-left"] == []


def test_a_role_is_told_to_whoever_holds_it_on_the_day(store: Store) -> None:
    configure(store)
    add(store, "Budget", "förvaltningschefen")
    assert mine(store, TODAY) == {"Ada Ek": ["Budget"]}


def test_the_chair_and_the_secretary_are_those_of_the_items_own_body(store: Store) -> None:
    leads_elsewhere = replace(EBBA, role="ordförande", bodies=("vag", "torg"))
    configure(store, VAG, TORG, of=(ADA, BEN, CHEN, leads_elsewhere))
    add(store, "Kalla", "ordföranden")
    add(store, "Skriva", "sekreteraren")
    assert mine(store, TODAY) == {"Ada Ek": ["Skriva"], "Chen Li": ["Kalla"]}
    assert store.doubts.open() == []


def test_questions_about_old_minutes_wait_for_the_weekly_list(store: Store) -> None:
    configure(store)
    tuesday, monday = date(2026, 8, 18), date(2026, 8, 24)
    take_in(store, today=tuesday)
    assert tick(store, tuesday).letters == ()
    assert [letter.sections for letter in tick(store, monday).letters] == [("worklist",)]


def test_questions_are_told_to_the_secretary_once_and_again_weekly(store: Store) -> None:
    configure(store)
    take_in(store)
    days = [TODAY + timedelta(days=n) for n in range(8)]
    with_list = [day for day in days if any("worklist" in letter.sections for letter in tick(store, day).letters)]
    assert with_list == [TODAY, MONDAY]


def test_a_question_of_no_body_is_told_to_the_secretary_too(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("Vägnämnden", "Brogruppen"))
    [letter] = tick(store).letters
    assert (letter.person, letter.sections) == ("ada", ("worklist",))
    assert tick(store, date(2026, 3, 5)).letters == ()


def test_a_secretary_of_two_bodies_reads_a_question_of_no_body_once(store: Store) -> None:
    configure(store, VAG, replace(TORG, secretary="Ada Ek"))
    take_in(store, MINUTES.replace("Vägnämnden", "Brogruppen"))
    [daily] = remind.plan(store, today=TODAY).dailies
    assert sum(len(worklist.questions) for worklist in daily.worklists) == 1


def test_the_chair_is_told_weekly_and_before_the_meeting_who_is_late(store: Store) -> None:
    configure(store)
    take_in(store)
    days = [TODAY + timedelta(days=n) for n in range(28)]
    with_digest = [day for day in days if any("digest" in letter.sections for letter in tick(store, day).letters)]
    assert with_digest == [
        MONDAY, date(2026, 3, 16), date(2026, 3, 23), date(2026, 3, 27), date(2026, 3, 30),
    ]  # fmt: skip


def test_a_digest_that_a_stopped_service_missed_is_told_on_the_next_working_day(store: Store) -> None:
    configure(store)
    take_in(store)
    tick(store, MONDAY)
    letters = tick(store, date(2026, 3, 18)).letters
    assert ["digest" in letter.sections for letter in letters if letter.person == "chen"] == [True]
    assert not any("digest" in letter.sections for letter in tick(store, date(2026, 3, 19)).letters)


def test_nothing_open_gives_no_digest(store: Store) -> None:
    configure(store)
    assert tick(store, MONDAY).letters == ()


def test_replies_go_to_the_secretary_of_the_readers_body_and_not_to_the_reader(store: Store) -> None:
    configure(store)
    take_in(store)
    answered = {
        letter.person: message_from_bytes(letter.content, policy=policy.default)["Reply-To"]
        for letter in tick(store).letters
    }
    assert answered == {"ben": "ada@example.org", "chen": "ada@example.org", "ada": None}


def test_each_letter_opens_a_page_for_its_items_for_45_days(store: Store) -> None:
    configure(store)
    add(store, "Offert", "Ben Ås")
    [letter] = tick(store).letters
    body = message_from_bytes(letter.content, policy=policy.default).get_body(("plain",))
    assert body is not None
    token = body.get_content().partition("/answer/")[2].split()[0]
    link = store.links.answer(token)
    assert link is not None
    assert (link.person, link.items, link.expires_on) == ("ben", letter.items, TODAY + timedelta(days=45))


def test_a_letter_that_cant_be_written_stops_no_other_and_its_items_stay_due(store: Store) -> None:
    configure(store, of=(ADA, replace(BEN, email="ben(a)example"), CHEN, DISA, EBBA))
    add(store, "Offert", "Ben Ås")
    add(store, "Salt", "Chen Li")
    reminded = tick(store)
    assert told(reminded.letters, store) == {"Chen Li": ["Salt"]}
    assert [problem.partition(":")[0] for problem in reminded.problems] == ["Ben Ås"]
    configure(store)
    assert mine(store, date(2026, 3, 5)) == {"Ben Ås": ["Offert"]}


def test_what_is_proposed_reported_or_ended_is_not_told(store: Store) -> None:
    configure(store)
    keys = [add(store, word, "Ben Ås") for word in ("Ett", "Två", "Tre")]
    edit.close(store, keys[0], section="§ 2", who="Ada Ek", now=NOW)
    edit.write_off(store, keys[1], reason="Behövs inte", who="Ada Ek", now=NOW)
    edit.dismiss(store, keys[2], who="Ada Ek", now=NOW)
    assert {store.items.get(key).status for key in keys} == {Status.CLOSED, Status.WRITTEN_OFF, Status.DISMISSED}
    assert mine(store, TODAY) == {}


def test_letters_wait_for_the_hour_in_the_bodys_own_zone() -> None:
    stockholm, lisbon = VAG, Body("rio", ("Rio",), zone="Europe/Lisbon", policy=Policy(letters_from_hour=9))
    early, late = datetime(2026, 3, 4, 5, 59, tzinfo=UTC), datetime(2026, 3, 4, 6, 0, tzinfo=UTC)
    assert not remind.is_time(early, stockholm)
    assert remind.awake([stockholm, lisbon], now=late) == {TODAY: frozenset({"vag"})}


def test_the_day_of_a_letter_is_the_bodys_own(store: Store) -> None:
    kiritimati = Body("k", ("K",), zone="Pacific/Kiritimati")
    assert remind.awake([kiritimati, VAG], now=datetime(2026, 3, 4, 20, 0, tzinfo=UTC)) == {
        TODAY: frozenset({"vag"}),
        date(2026, 3, 5): frozenset({"k"}),
    }


def test_only_the_bodies_that_are_asked_for_get_letters(store: Store) -> None:
    configure(store, VAG, TORG)
    add(store, "Väg", "Chen Li")
    add(store, "Torg", "Ebba Falk", body="torg")
    reminded = remind.remind(store, office=OFFICE, today=TODAY, now=NOW, bodies=["torg"])
    assert told(reminded.letters, store) == {"Ebba Falk": ["Torg"]}


def test_a_broken_template_of_ones_own_is_passed_over_and_told_of_once(store: Store, tmp_path: Path) -> None:
    configure(store)
    take_in(store)
    (tmp_path / "email").mkdir()
    (tmp_path / "email" / "daily.txt").write_text("{% if %}", encoding="utf-8")
    office = replace(OFFICE, templates=templates.environment(tmp_path))
    made = remind.remind(store, office=office, today=TODAY, now=NOW)
    assert {letter.person for letter in made.letters} == {"ada", "ben", "chen"}
    [problem] = made.problems
    assert "daily.txt" in problem
    assert remind.remind(store, office=office, today=TODAY, now=NOW).problems == ()


def test_a_template_that_costs_too_much_keeps_no_reminder_back(store: Store, tmp_path: Path) -> None:
    configure(store)
    take_in(store)
    (tmp_path / "email").mkdir()
    bomb = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    (tmp_path / "email" / "daily.html").write_text(bomb, encoding="utf-8")
    office = replace(OFFICE, templates=templates.environment(tmp_path, press=pressing.write))
    made = remind.remind(store, office=office, today=TODAY, now=NOW)
    reader.close()
    assert {letter.person for letter in made.letters} == {"ada", "ben", "chen"}
    assert made.passed_over == ("letter daily, by the templates email/daily.html: it takes more than 1 s of computing",)


def test_the_forecast_of_a_day_goes_through_the_days_before_it_and_keeps_nothing(store: Store) -> None:
    configure(store)
    add(store, "Offert", "Ben Ås", due_on=date(2026, 3, 20))

    forecast = forecast_of(store, date(2026, 3, 20), since=TODAY)
    assert [line.rule for line in forecast.lines] == ["due"]
    assert store.outbox.list() == []
    assert [line.rule for line in remind.plan(store, today=date(2026, 3, 20)).lines] == ["new"]


def test_one_letter_waits_for_the_last_hour_of_the_bodies_it_tells_of(store: Store) -> None:
    late = replace(TORG, policy=Policy(letters_from_hour=10))
    configure(store, VAG, late)
    add(store, "Väg", "Ben Ås")
    add(store, "Vägen", "Chen Li")
    add(store, "Torg", "Ben Ås", body="torg")
    early, later = (datetime(2026, 3, 4, hour, 30, tzinfo=UTC) for hour in (7, 9))

    def made(now: datetime) -> dict[str, list[str]]:
        bodies = remind.awake(store.people.bodies(), now=now)[TODAY]
        letters = remind.remind(store, office=OFFICE, today=TODAY, now=now, bodies=bodies).letters
        return {name: sorted(words) for name, words in told(letters, store).items()}

    assert made(early) == {"Chen Li": ["Vägen"]}
    assert made(later) == {"Ben Ås": ["Torg", "Väg"]}


def test_who_shares_an_item_with_somebody_whose_letter_waits_waits_too(store: Store) -> None:
    configure(store, VAG, replace(TORG, policy=Policy(letters_from_hour=10)))
    add(store, "Väg", "Ben Ås", "Chen Li")
    add(store, "Torg", "Ben Ås", body="torg")
    early, later = (datetime(2026, 3, 4, hour, 30, tzinfo=UTC) for hour in (7, 9))
    for now, people in ((early, set()), (later, {"ben", "chen"})):
        bodies = remind.awake(store.people.bodies(), now=now)[TODAY]
        made = remind.remind(store, office=OFFICE, today=TODAY, now=now, bodies=bodies)
        assert {letter.person for letter in made.letters} == people


def test_a_body_far_east_and_one_far_west_are_told_of_in_one_letter(store: Store) -> None:
    """When it is time on Samoa the day is over on Kiritimati; the letter of that day tells of both."""
    east, west = replace(VAG, zone="Pacific/Kiritimati"), replace(TORG, zone="Pacific/Pago_Pago")
    configure(store, east, west)
    for body in ("vag", "torg"):
        add(store, "Svara", "Ben Ås", body=body)
    made = []
    for hour in range(72):
        now = datetime(2026, 3, 3, tzinfo=UTC) + timedelta(hours=hour)
        for day, bodies in remind.awake(store.people.bodies(), now=now).items():
            made += [
                (now, day, letter.person, len(letter.items))
                for letter in remind.remind(store, office=OFFICE, today=day, now=now, bodies=bodies).letters
                if letter.person == "ben"
            ]
    assert made == [(datetime(2026, 3, 4, 18, tzinfo=UTC), TODAY, "ben", 2)]
