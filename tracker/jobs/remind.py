"""The day's letters: planned, written and stored together with what they use up. Sending them is deliver's.

Running it twice gives nothing new: whoever has the day's letter gets no other, and what a letter told is marked.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tracker.core import schedule
from tracker.core.model import Body, Daily, Event, Item, Letter, Question
from tracker.errors import LetterError, TemplateError
from tracker.jobs import gate, people, questions, succession
from tracker.jobs.office import Desk, Office
from tracker.jobs.planning import Held, Line, Plan, plan
from tracker.store import Store

__all__ = ["Held", "Line", "Plan", "Reminded", "awake", "is_time", "plan", "remind"]


WHO = "tracker"
"""The name that the history keeps for what nobody asked for."""


@dataclass(frozen=True)
class Reminded:
    """What became of a plan."""

    plan: Plan
    letters: tuple[Letter, ...] = ()
    problems: tuple[str, ...] = ()
    """Letters that could not be written, a sentence each; their items stay due."""


def is_time(now: datetime, body: Body) -> bool:
    """Tell whether the body's letters may be made at this hour of its day."""
    return now.astimezone(ZoneInfo(body.zone)).hour >= body.policy.letters_from_hour


def awake(bodies: Iterable[Body], *, now: datetime) -> dict[date, frozenset[str]]:
    """Give the slugs of the bodies whose letters may be made now, by the day it is where they are."""
    found: dict[date, set[str]] = {}
    for body in bodies:
        if is_time(now, body):
            found.setdefault(now.astimezone(ZoneInfo(body.zone)).date(), set()).add(body.slug)
    return {day: frozenset(slugs) for day, slugs in found.items()}


def remind(
    store: Store, *, office: Office, today: date, now: datetime, bodies: Collection[str] | None = None
) -> Reminded:
    """Store the letters that today still lacks, for all bodies or for these (slugs), once leavers' items have heirs."""
    succession.inherit(store, today=today, now=now)
    if gate.is_paused(store):
        return Reminded(Plan(today))
    live = [one.slug for one in store.people.bodies() if one.is_live and (bodies is None or one.slug in bodies)]
    # Looked at first without the lock that writing takes: nearly every tick ends here.
    looked = plan(store, today=today, bodies=live)
    if not _is_news(store, looked):
        return Reminded(looked)
    with store.transaction():
        planned = plan(store, today=today, bodies=live)
        reminded = _write(store, planned, desk=Desk.open(store, office, now=now))
        people.ask_gaps(store, planned.gaps, today=today)
        return reminded


def _is_news(store: Store, planned: Plan) -> bool:
    is_asked = all(people.is_asked(store, item, doubt) for item, doubt in planned.gaps)
    return bool(planned.dailies or planned.used or not is_asked)


def _write(store: Store, planned: Plan, *, desk: Desk) -> Reminded:
    """Queue the letters and mark what they told; one that can't be written stops no other."""
    letters, told, problems = [], [], []
    for daily in planned.dailies:
        try:
            letter = desk.daily(store, daily)
        except (LetterError, TemplateError) as error:
            problems.append(f"{daily.person.name}: {error}")
            questions.ask(store, _unwritten(daily, str(error)))
            continue
        store.outbox.queue(letter)
        letters.append(letter)
        told.append(daily)
    _mark(store, told, today=planned.day)
    bodies = dict.fromkeys(digest.body.slug for daily in told for digest in daily.digests)
    store.history.add(*(Event(f"body:{slug}", desk.now, WHO, "digest_sent") for slug in bodies))
    for mark in planned.used:
        store.flags.set(mark, planned.day.isoformat())
    problems += [f"a replaced template is passed over: {problem}" for problem in desk.office.templates.told()]
    return Reminded(planned, tuple(letters), tuple(problems))


def _unwritten(daily: Daily, why: str) -> Question:
    """Ask about somebody to whom no letter can be written."""
    person = daily.person
    body = daily.mine[0].item.body if daily.mine else None
    return questions.about_address(person.email or "", why=why, person=person.key, body=body, today=daily.day)


def _mark(store: Store, told: Iterable[Daily], *, today: date) -> None:
    """Say what these letters told, so that nothing of it is told again."""
    told = list(told)
    items = {one.item.key: one.item for daily in told for one in daily.mine}
    store.items.mark_reminded(_next(store, items.values(), today=today), through=today)
    asked = [one.key for daily in told for worklist in daily.worklists for one in worklist.questions]
    if asked:
        store.doubts.mark_told(asked, today)
        store.flags.clear(questions.UNPLACED)


def _next(store: Store, items: Iterable[Item], *, today: date) -> dict[str, date | None]:
    """When each of these items is to be said next, now that it is said today."""
    bodies = {body.slug: body for body in store.people.bodies()}
    return {
        item.key: schedule.next_reminder_on(
            replace(item, reminded_through=today),
            policy=bodies[item.body].policy,
            country=bodies[item.body].country,
        )
        for item in items
    }
