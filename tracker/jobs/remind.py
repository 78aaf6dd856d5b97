"""The day's letters: planned, written and stored together with what they use up. Sending them is deliver's.

Running it twice gives nothing new: whoever has the day's letter gets no other, and what a letter told is marked.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from tracker.core import letters as writing
from tracker.core.model import Daily, Letter, Question
from tracker.errors import LetterError, TemplateError
from tracker.jobs import gate, marks, people, questions, succession
from tracker.jobs.hours import Hours, ahead, awake, is_time
from tracker.jobs.office import Desk, Office
from tracker.jobs.planning import Held, Line, Plan, plan
from tracker.jobs.plans import KIND
from tracker.store import Store

__all__ = ["Held", "Line", "Plan", "Reminded", "awake", "forecast", "is_time", "plan", "remind"]

DAY = timedelta(days=1)
LOOK_BACK = timedelta(days=400)

Write = Callable[[Store, Daily], Letter]


@dataclass(frozen=True)
class Reminded:
    """What became of a plan."""

    plan: Plan
    letters: tuple[Letter, ...] = ()
    problems: tuple[str, ...] = ()
    """Letters that could not be written, a sentence each; their items stay due. And own templates not used."""
    passed_over: tuple[str, ...] = ()
    """What is wrong with those."""


def remind(
    store: Store, *, office: Office, today: date, now: datetime, bodies: Collection[str] | None = None
) -> Reminded:
    """Store the letters that today still lacks, once leavers' items have heirs.

    With `bodies` (slugs) those for which it is time in these; a letter that tells of others too waits for their hour.
    """
    made = _made(store, lambda: Desk.open(store, office, now=now).daily, today=today, now=now, bodies=bodies)
    # Else nothing was written, and whatever stood in the way was told before.
    broken = tuple(map(str, office.templates.told())) if made.letters else ()
    passed = (f"a replaced template is passed over: {problem}" for problem in broken)
    return replace(made, problems=(*made.problems, *passed), passed_over=broken)


def forecast(store: Store, *, today: date, since: date, now: datetime) -> Plan:
    """Tell what goes out on a day to come, if nothing else happens: the days from `since` on are gone through for it.

    Of days very far ahead only the last year and a bit: what goes on today hangs on no more than that.
    This changes the store as those days would, but for the letters' words: call it in a transaction that is undone.
    """
    since = max(since, today - LOOK_BACK)
    for n in range((today - since).days):
        _made(store, lambda: _sketch, today=since + DAY * n, now=now + DAY * n)
    made = _made(store, lambda: _sketch, today=today, now=now + max(today - since, timedelta(0)))
    going = made.plan.dailies if made.letters else ()
    return replace(plan(store, today=today), dailies=going, raised=made.plan.raised, gaps=made.plan.gaps)


def _made(
    store: Store, desk: Callable[[], Write], *, today: date, now: datetime, bodies: Collection[str] | None = None
) -> Reminded:
    succession.inherit(store, today=today, now=now)
    if gate.is_paused(store):
        return Reminded(Plan(today))
    rests = gate.rests(store, today=today)
    live = [one for one in store.people.bodies() if one.is_live and one.slug not in rests.bodies]
    slugs = [one.slug for one in live]
    come = None if bodies is None else frozenset(bodies)
    hours = None if come is None else Hours(come, ahead(live, day=today, now=now) - come)
    # Looked at first without the lock that writing takes: nearly every tick ends here.
    looked = plan(store, today=today, bodies=slugs, hours=hours)
    if not _is_news(store, looked):
        return Reminded(looked)
    with store.transaction():
        # First, so that the secretary's letter of today asks it.
        people.ask_gaps(store, looked.gaps, today=today)
        planned = plan(store, today=today, bodies=slugs, hours=hours)
        return _write(store, planned, write=desk(), now=now)


def _is_news(store: Store, planned: Plan) -> bool:
    is_asked = all(people.is_asked(store, item, doubt) for item, doubt in planned.gaps)
    is_told = any(one.is_own for one in planned.raised)
    return bool(planned.dailies or planned.used or planned.moot or is_told or not is_asked)


def _write(store: Store, planned: Plan, *, write: Write, now: datetime) -> Reminded:
    """Queue the letters and mark what they told; one that can't be written stops no other."""
    told: list[tuple[Daily, Letter]] = []
    problems = []
    for daily in planned.dailies:
        try:
            letter = write(store, daily)
        except (LetterError, TemplateError) as error:
            problems.append(f"{daily.person.name}: {error}")
            questions.ask(store, _unwritten(daily, str(error)))
            continue
        told.append((daily, letter))
    store.outbox.queue_all([letter for _, letter in told])
    marks.mark(store, planned, told, now=now)
    return Reminded(planned, tuple(letter for _, letter in told), tuple(problems))


def _sketch(_store: Store, daily: Daily) -> Letter:
    """Make a letter without words, for a store that is undone."""
    person = daily.person
    key = writing.key(daily.day, kind=KIND, person=person.key)
    return Letter(key, person.key, writing.check_address(person.email or ""), KIND, daily.day, subject="", content=b"")


def _unwritten(daily: Daily, why: str) -> Question:
    """Ask about somebody to whom no letter can be written."""
    person = daily.person
    body = daily.mine[0].item.body if daily.mine else None
    return questions.about_address(person.email or "", why=why, person=person.key, body=body, today=daily.day)
