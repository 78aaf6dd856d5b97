"""The dry run of any day is what is then sent: over random rules, items, people, pauses, years and hours of ticking."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.jobs.given import OFFICE, at, forecast_of
from tracker.core.model import Body, Daily, Letter, Person, Policy, Stage
from tracker.jobs import edit, gate, people, remind
from tracker.jobs.plans import Plan
from tracker.store import Store

DAY = timedelta(days=1)
NAMES = ("Ada Ek", "Ben Ås", "Chen Li", "Disa Öst")
PLACES = (("SE", "Europe/Stockholm"), ("FI", "Europe/Helsinki"), ("GB", "Europe/London"), ("PT", "Atlantic/Azores"))
DAYS = 12
"""So many days each world is gone through."""

Told = frozenset[tuple[str, frozenset[str], frozenset[str], tuple[str, ...]]]
"""To whom, which items, which to follow up, which sections."""
Foretell = Callable[[Store, date, date], Plan]


@dataclass(frozen=True)
class World:
    """What there is on the first day; days are counted from it."""

    start: date
    bodies: tuple[Body, ...]
    people: tuple[Person, ...]
    items: tuple[tuple[int, tuple[str, ...], int | None, int | None], ...]
    """Its body, whose it is, in how many days it is due, and until which day it is snoozed."""
    rests: tuple[tuple[str, int | None], ...]
    hours: int
    """Between two ticks."""


@st.composite
def policies(draw: st.DrawFn, start: date) -> Policy:
    first = start + draw(st.integers(-3, 8)) * DAY
    quiet = f"{first}..{first + draw(st.integers(0, 9)) * DAY}"
    chain = draw(st.lists(st.sampled_from(("chair", "secretary", *NAMES)), max_size=2, unique=True))
    return Policy(
        before=draw(st.lists(st.integers(1, 9), max_size=2, unique=True).map(tuple)),
        on_the_day=draw(st.booleans()),
        overdue_every=draw(st.integers(1, 7)),
        overdue_letters=draw(st.integers(0, 4)),
        letters_from_hour=draw(st.integers(0, 19)),
        weekdays=draw(st.sampled_from([(0, 1, 2, 3, 4), (1, 3), (0,), (2, 4)])),
        quiet=draw(st.sampled_from([(), (quiet,), (quiet[5:10] + ".." + quiet[17:],)])),
        escalation=tuple(Stage(n + 1, to) for n, to in enumerate(chain)),
        grace_days=draw(st.integers(0, 2)),
    )


@st.composite
def worlds(draw: st.DrawFn) -> World:
    start = draw(st.dates(date(2016, 1, 1), date(2030, 12, 1)))
    some_day = st.none() | st.integers(-2, DAYS).map(lambda n: start + n * DAY)
    names = st.sampled_from(NAMES)
    bodies = [
        Body(
            slug,
            (slug,),
            chair=draw(names),
            secretary=draw(names),
            country=country,
            zone=zone,
            policy=draw(policies(start)),
            is_live=draw(st.sampled_from([True, True, False])),
        )
        for slug, (country, zone) in zip("ab", draw(st.permutations(PLACES)), strict=False)
    ]
    crew = [
        Person(
            name.split()[0].casefold(),
            name,
            draw(st.sampled_from([f"{n}@example.org", f"{n}@example.org", None])),
            bodies=("a", "b"),
            left_on=draw(st.none() | st.none() | some_day),
            successor=draw(st.none() | names),
            stand_in=draw(st.none() | st.sampled_from([other for other in NAMES if other != name])),
            away_from=draw(some_day),
            away_until=draw(some_day),
        )
        for n, name in enumerate(NAMES)
    ]
    tasks = st.tuples(
        st.integers(0, 1),
        st.lists(names, min_size=1, max_size=2, unique=True).map(tuple),
        st.none() | st.integers(-20, 20),
        st.none() | st.none() | st.integers(1, DAYS),
    )
    rests = st.tuples(st.sampled_from(("body:a", "person:ben", "person:chen")), st.none() | st.integers(0, DAYS))
    return World(
        start,
        tuple(bodies),
        tuple(crew),
        tuple(draw(st.lists(tasks, max_size=6))),
        tuple(draw(st.lists(rests, max_size=2, unique_by=lambda one: one[0]))),
        draw(st.sampled_from((2, 3))),
    )


@contextmanager
def begun(world: World) -> Iterator[Store]:
    """Make a store of the world."""
    now = at(world.start - DAY)
    with Store("sqlite://") as store:
        store.migrate()
        people.import_configuration(store, people=world.people, bodies=world.bodies, now=now)
        for body in world.bodies:
            if body.is_live:
                store.people.release(body.slug, who="Ada Ek", at=now)
        for body_number, names, due_in, snoozed in world.items:
            slug, due_on = world.bodies[body_number].slug, None if due_in is None else world.start + due_in * DAY
            here = [name for name in names if not one_of(world, name).has_left(today=world.start)]
            if not here:
                continue
            item = edit.add(
                store, body=slug, text="Svara", responsible=here, due_on=due_on, who="Ada", today=world.start, now=now
            )
            if snoozed:
                again_on = world.start + snoozed * DAY
                edit.snooze(store, item.key, until=again_on, who="Ada", today=world.start, now=now)
        for subject, days in world.rests:
            until = None if days is None else world.start + days * DAY
            gate.rest(store, subject, until=until, who="Ada", today=world.start, now=now)
        yield store


def one_of(world: World, name: str) -> Person:
    return next(person for person in world.people if person.name == name)


def ticked(store: Store, world: World, *, until: date) -> list[Letter]:
    """Tick through the days as the service does; give the letters that were made."""
    made: list[Letter] = []
    now, end = (datetime.combine(day, time(), tzinfo=UTC) for day in (world.start - DAY, until + 2 * DAY))
    while now < end:
        for day, bodies in remind.awake(store.people.bodies(), now=now).items():
            if world.start <= day <= until:
                made += remind.remind(store, office=OFFICE, today=day, now=now, bodies=bodies).letters
        now += timedelta(hours=world.hours)
    return made


def of_letters(letters: Iterable[Letter], day: date) -> Told:
    return frozenset(
        (one.person or "", frozenset(one.items), frozenset(one.escalated), one.sections)
        for one in letters
        if one.day == day
    )


def of_plan(plan: Plan) -> Told:
    return frozenset(
        (
            one.person.key,
            frozenset(reminder.item.key for reminder in one.mine),
            frozenset(alert.item.key for alert in one.alerts),
            sections(one),
        )
        for one in plan.dailies
    )


def sections(daily: Daily) -> tuple[str, ...]:
    held = (("mine", daily.mine), ("escalated", daily.alerts), ("digest", daily.digests), ("worklist", daily.worklists))
    return tuple(name for name, rows in held if rows)


def check(
    world: World, days: Iterable[int], *, foretell: Foretell = lambda s, day, since: forecast_of(s, day, since=since)
) -> None:
    """Compare what is foretold of these days with what is then sent, and see that nothing is said twice."""
    with begun(world) as store:
        wanted = sorted({world.start + n * DAY for n in days})
        foretold = {day: of_plan(foretell(store, day, world.start)) for day in wanted}
        letters = ticked(store, world, until=wanted[-1])
    assert foretold == {day: of_letters(letters, day) for day in wanted}
    assert len({(one.person, one.day) for one in letters}) == len(letters)
    escalated = [(one.person, key) for one in letters for key in one.escalated]
    stages = max((len(body.policy.escalation) for body in world.bodies), default=0)
    assert all(escalated.count(pair) <= stages for pair in escalated)


@settings(max_examples=12)
@given(worlds(), st.sets(st.integers(0, DAYS - 1), min_size=1, max_size=2))
def test_the_dry_run_of_any_day_is_what_is_then_sent(world: World, days: set[int]) -> None:
    check(world, days)


@pytest.mark.full
@settings(max_examples=400)
@given(worlds(), st.sets(st.integers(0, DAYS - 1), min_size=1, max_size=4))
def test_the_dry_run_of_any_day_is_what_is_then_sent_in_many_worlds(world: World, days: set[int]) -> None:
    check(world, days)


PLAIN = World(
    date(2026, 3, 4),
    (Body("a", ("a",), chair="Chen Li", secretary="Ada Ek", is_live=True), Body("b", ("b",), is_live=True)),
    tuple(
        Person(name.split()[0].casefold(), name, f"{n}@example.org", bodies=("a", "b")) for n, name in enumerate(NAMES)
    ),
    ((0, ("Ben Ås",), 5, None),),
    (),
    3,
)


def test_a_dry_run_that_looks_at_the_day_alone_is_caught() -> None:
    """The mutant: it tells of a day to come as if nothing went out before."""
    check(PLAIN, [5])
    with pytest.raises(AssertionError):
        check(PLAIN, [6], foretell=lambda store, day, _since: remind.plan(store, today=day))


def test_a_dry_run_that_forgets_who_rests_is_caught() -> None:
    def careless(store: Store, day: date, since: date) -> Plan:
        for pause in store.pauses.all():
            store.pauses.forget(pause.subject)
        found = forecast_of(store, day, since=since)
        gate.rest(store, "person:ben", until=None, who="Ada", today=since, now=at(since))
        return found

    resting = replace(PLAIN, rests=(("person:ben", None),))
    check(resting, [0])
    with pytest.raises(AssertionError):
        check(resting, [0], foretell=careless)
