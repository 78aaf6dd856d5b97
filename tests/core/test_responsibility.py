"""Who is told of an item on a day: stand-ins, heirs, members, and in whose place."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tracker.core import deeds, responsibility, schedule, shares
from tracker.core.model import Body, Doubt, Doubts, Item, Mandate, Person, Responsible, Share, Status

TODAY = date(2026, 3, 4)
DAY = timedelta(days=1)
ADA = Person("ada", "Ada Ek", "ada@example.org")
BEN = Person("ben", "Ben Ås", "ben@example.org")
CHEN = Person("chen", "Chen Li", "chen@example.org")
BODY = Body("vag", ("Vägnämnden",), secretary="Ada Ek", members=("Ben Ås", "Chen Li"))


def item(*names: str, **changes: object) -> Item:
    known = Item(
        key="a1",
        body="vag",
        text="Boka lokalen",
        responsible=tuple(Responsible(name.title(), name) for name in names),
        due_on=date(2026, 3, 20),
        status=Status.OPEN,
        decided_on=date(2026, 3, 2),
        arrived_on=TODAY,
        changed_at=datetime(2026, 3, 4, 8, tzinfo=UTC),
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def away(person: Person, stand_in: str | None = None) -> Person:
    """The person, away from Monday to Friday."""
    return replace(person, stand_in=stand_in, away_from=date(2026, 3, 2), away_until=date(2026, 3, 6))


def told(known: Item, *people: Person, body: Body = BODY, today: date = TODAY) -> list[tuple[str, str]]:
    """Each reader's key, and by which steps."""
    found = responsibility.recipients(known, body=body, people={one.key: one for one in people}, today=today)
    return [(one.person.key, ", ".join(f"{step.kind} {step.of}" for step in one.mandates)) for one in found]


# --- stand-ins --------------------------------------------------------------------------------------------------------


def test_while_somebody_is_away_the_stand_in_is_told_and_before_and_after_the_person() -> None:
    chen = away(CHEN, "Ben Ås")
    days = (date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 6), date(2026, 3, 7))
    readers = [told(item("chen"), ADA, BEN, chen, today=day)[0][0] for day in days]
    assert readers == ["chen", "ben", "ben", "chen"]


def test_the_reader_knows_for_whom_and_until_when() -> None:
    chen = away(CHEN, "Ben Ås")
    [reader] = responsibility.readers(item("chen"), body=BODY, people={"ben": BEN, "chen": chen}, today=TODAY)
    assert reader.mandates == (Mandate("stand_in", "Chen Li", date(2026, 3, 6)),)


def test_a_stand_in_who_is_away_too_has_one_who_is_not() -> None:
    chen, ben = away(CHEN, "Ben Ås"), away(BEN, "Ada Ek")
    assert told(item("chen"), ADA, ben, chen) == [("ada", "stand_in Chen Li, stand_in Ben Ås")]


def test_two_who_stand_in_for_each_other_and_are_both_away_leave_it_to_the_secretary() -> None:
    chen, ben = away(CHEN, "Ben Ås"), away(BEN, "Chen Li")
    assert told(item("chen"), ADA, ben, chen) == [("ada", "secretary Chen Li")]


def test_a_stand_in_who_has_left_leaves_it_to_the_secretary() -> None:
    chen, ben = away(CHEN, "Ben Ås"), replace(BEN, left_on=TODAY, successor="Disa Öst")
    disa = Person("disa", "Disa Öst", "disa@example.org")
    assert told(item("chen"), ADA, ben, chen, disa) == [("ada", "secretary Chen Li")]


def test_who_is_away_reads_it_after_all_where_neither_stand_in_nor_secretary_is_there() -> None:
    chen, ada = away(CHEN, "Ben Ås"), replace(ADA, left_on=TODAY)
    assert told(item("chen"), ada, replace(BEN, left_on=TODAY), chen) == [("chen", "")]


def test_days_away_without_a_stand_in_change_nothing() -> None:
    assert told(item("chen"), ADA, away(CHEN)) == [("chen", "")]


def test_who_has_it_already_is_told_once_and_as_themselves() -> None:
    chen = away(CHEN, "Ben Ås")
    assert told(item("chen", "ben"), ADA, BEN, chen) == [("ben", "")]


# --- leavers ----------------------------------------------------------------------------------------------------------


def test_a_leavers_items_are_the_successors_and_without_one_the_secretarys() -> None:
    gone = replace(CHEN, left_on=TODAY, successor="Ben Ås")
    assert told(item("chen"), ADA, BEN, gone) == [("ben", "successor Chen Li")]
    assert told(item("chen"), ADA, BEN, replace(gone, successor=None)) == [("ada", "secretary Chen Li")]


def test_a_successor_who_is_away_has_a_stand_in() -> None:
    gone, ben = replace(CHEN, left_on=TODAY, successor="Ben Ås"), away(BEN, "Ada Ek")
    assert told(item("chen"), ADA, ben, gone) == [("ada", "successor Chen Li, stand_in Ben Ås")]


def test_the_heir_is_told_whose_it_was() -> None:
    known = item("ben", responsible=(Responsible("Ben Ås", "ben", after="Chen Li"),))
    assert told(known, ADA, BEN) == [("ben", "successor Chen Li")]


def test_when_the_secretary_has_left_too_it_is_asked() -> None:
    people = {one.key: one for one in (replace(ADA, left_on=TODAY), replace(CHEN, left_on=TODAY))}
    known = item("chen")
    assert responsibility.heir(people["chen"], body=BODY, people=people, today=TODAY) is None
    assert list(responsibility.gaps(known, body=BODY, people=people, today=TODAY)) == [Doubt(Doubts.LEFT, "Chen")]


# --- members ----------------------------------------------------------------------------------------------------------

SHARED = (Share("Sunne", ("ben",)), Share("Torsby", ("chen", "ada")))


def shared(*parts: Share) -> Item:
    return item(responsible=(Responsible("alla kommuner"),), shares=parts or SHARED)


def test_only_members_who_have_not_answered_are_told() -> None:
    answered = deeds.answered_for(shared(), member="Sunne", on=TODAY)
    assert told(shared(), ADA, BEN, CHEN) == [(key, "member alla kommuner") for key in ("ben", "chen", "ada")]
    assert told(answered, ADA, BEN, CHEN) == [("chen", "member alla kommuner"), ("ada", "member alla kommuner")]


def test_a_member_of_whom_one_can_be_reached_is_no_question_and_one_of_whom_nobody_can_is() -> None:
    people = {one.key: one for one in (ADA, replace(BEN, email=None), replace(CHEN, email=None))}
    assert list(responsibility.gaps(shared(), body=BODY, people=people, today=TODAY)) == [
        Doubt(Doubts.NO_ADDRESS, "Ben Ås")
    ]


def test_a_member_whom_nobody_knows_is_asked_about() -> None:
    known = shared(Share("Grums"), Share("Sunne", ("ben",)))
    people = {"ben": BEN}
    assert list(responsibility.gaps(known, body=BODY, people=people, today=TODAY)) == [
        Doubt(Doubts.UNKNOWN_PERSON, "Grums")
    ]


def test_a_member_who_joins_is_told_as_new_once_and_the_others_hear_nothing_of_it() -> None:
    joined = replace(SHARED[1], people=("chen",), since=date(2026, 3, 5))
    known = replace(shared(SHARED[0], joined), reminded_through=TODAY)
    people = {one.key: one for one in (ADA, BEN, CHEN)}

    def said(known: Item, day: date) -> list[tuple[str, str]]:
        found = schedule.due([known], bodies={"vag": BODY}, people=people, today=day)
        return [(one.person.key, one.occasion.kind) for one in found]

    assert schedule.next_reminder_on(known, policy=BODY.policy, country="SE") == date(2026, 3, 5)
    assert said(known, date(2026, 3, 5)) == [("chen", "new")]
    after = replace(known, reminded_through=date(2026, 3, 5))
    assert said(after, date(2026, 3, 6)) == []
    assert said(after, date(2026, 3, 13)) == [("ben", "before"), ("chen", "before")]


def test_a_member_who_joins_before_a_reminder_of_the_rest_is_told_with_them() -> None:
    joined = replace(SHARED[1], people=("chen",), since=date(2026, 3, 13))
    known = replace(shared(SHARED[0], joined), reminded_through=date(2026, 3, 12))
    people = {one.key: one for one in (ADA, BEN, CHEN)}
    found = schedule.due([known], bodies={"vag": BODY}, people=people, today=date(2026, 3, 13))
    assert [(one.person.key, one.occasion.kind) for one in found] == [("ben", "before"), ("chen", "new")]


# --- whatever the people ----------------------------------------------------------------------------------------------

KEYS = "abcdef"
NAMES = st.sampled_from(["Ada Ek", "Ben Ås", "Chen Li", "Disa Öst", "Nobody Here"])
NEAR = st.none() | st.integers(-3, 3).map(lambda days: TODAY + days * DAY)
PEOPLE = st.fixed_dictionaries(
    {
        key: st.builds(
            Person,
            key=st.just(key),
            name=NAMES,
            email=st.sampled_from([None, f"{key}@example.org"]),
            role=st.sampled_from([None, "sekreterare", "Kommunchef"]),
            organisation=st.sampled_from([None, "Sunne kommun", "Torsby kommun", "Kansli"]),
            bodies=st.sampled_from([(), ("vag",)]),
            left_on=NEAR,
            successor=st.none() | NAMES,
            stand_in=st.none() | NAMES,
            away_from=NEAR,
            away_until=NEAR,
        )
        for key in KEYS
    }
)
BODIES = st.builds(
    Body,
    slug=st.just("vag"),
    names=st.just(("Vägnämnden",)),
    secretary=st.none() | NAMES,
    members=st.lists(NAMES, max_size=4, unique=True).map(tuple),
)
NAMED = st.sampled_from(
    [
        *(Responsible(key.upper(), key) for key in KEYS),
        *(Responsible(words) for words in ("alla kommuner", "kansliet", "Vägnämnden", "respektive kommunchef")),
        Responsible("kommunchefen", is_role=True),
    ]
)
RESTING = st.lists(NAMED, min_size=1, max_size=3, unique=True).map(tuple)


def resting(responsible: tuple[Responsible, ...], body: Body, people: dict[str, Person]) -> Item:
    parts = shares.fan_out(responsible, body=body, bodies=[body], people=people.values(), today=TODAY)
    return item(responsible=responsible, shares=parts, due_on=TODAY - 9 * DAY)


@given(RESTING, BODIES, PEOPLE)
def test_no_leaver_is_told_and_nobody_away_whose_stand_in_is_here(
    responsible: tuple[Responsible, ...], body: Body, people: dict[str, Person]
) -> None:
    known = resting(responsible, body, people)
    for reader in responsibility.readers(known, body=body, people=people, today=TODAY):
        person = reader.person
        assert not person.has_left(today=TODAY)
        if person.is_away(today=TODAY):
            others = [one for one in people.values() if one.name == person.stand_in and one.key != person.key]
            here = [one for one in others if not one.has_left(today=TODAY) and not one.is_away(today=TODAY)]
            assert len(others) != 1 or not here


@given(RESTING, BODIES, PEOPLE)
def test_what_is_late_and_rests_on_somebody_has_a_reader_with_an_address_or_a_question(
    responsible: tuple[Responsible, ...], body: Body, people: dict[str, Person]
) -> None:
    known = resting(responsible, body, people)
    if not known.shares and not any(one.person or one.is_role for one in responsible):
        return  # a group that nobody known belongs to is an outsider
    readers = responsibility.recipients(known, body=body, people=people, today=TODAY)
    assert readers or list(responsibility.gaps(known, body=body, people=people, today=TODAY))


@given(RESTING, BODIES, PEOPLE, st.randoms())
def test_what_members_share_is_reported_done_exactly_with_the_last_answer(
    responsible: tuple[Responsible, ...], body: Body, people: dict[str, Person], random: Random
) -> None:
    known = resting(responsible, body, people)
    left = [share.name for share in known.shares]
    random.shuffle(left)
    for number, name in enumerate(left, start=1):
        assert known.status is Status.OPEN
        known = deeds.answered_for(known, member=name, on=TODAY)
        names = {share.name for share in known.shares if not share.answered_on}
        assert (known.status is Status.REPORTED) == (not names)
        if not names and number < len(left):
            return  # two of one name answer together


@given(RESTING, BODIES, PEOPLE, BODIES, PEOPLE)
def test_whoever_comes_and_goes_no_answer_is_lost_and_only_members_owe_one(
    responsible: tuple[Responsible, ...],
    body: Body,
    people: dict[str, Person],
    later: Body,
    others: dict[str, Person],
) -> None:
    known = resting(responsible, body, people)
    if known.shares:
        known = deeds.answered_for(known, member=known.shares[0].name, on=TODAY)
    wanted = resting(responsible, later, others).shares
    renewed = shares.refreshed(known.shares, wanted, since=TODAY)
    answered = {share.name for share in known.shares if share.answered_on}
    assert answered <= {share.name for share in renewed if share.answered_on}
    assert {share.name for share in renewed} == answered | {share.name for share in wanted}
    assert shares.refreshed(renewed, wanted, since=TODAY) == renewed
