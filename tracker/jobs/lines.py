"""Every line of a plan with the rule behind it: what goes and to whom and why, what is held or waits, who is not told.

For people who ask; nothing is decided here. What becomes of one item is `outlook`'s to say.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from tracker.core import schedule
from tracker.core.model import Alert, Body, Daily, Item, Mandate, Reminder
from tracker.core.schedule import Days, Planned, Raised
from tracker.jobs.plans import Plan

GOES, WAITS, NOBODY = "goes", "waits", "nobody"

HELD = {
    "preview": "the body is in preview",
    "paused": "all mail is paused",
    "flood": "unusually many people in one day",
    "body-paused": "the body's letters are paused",
    "person-paused": "the person's letters are paused",
}


@dataclass(frozen=True)
class Line:
    """One thing that somebody is told on a day, or is not told."""

    day: date
    who: str
    part: str
    """`mine`, `escalated`, `digest` or `worklist`."""
    rule: str
    state: str = GOES
    """`goes`, `waits`, `nobody`, or what holds it: preview, paused, flood, body-paused, person-paused."""
    why: str = ""
    item: str = ""
    """Key; empty for an overview."""
    text: str = ""
    """The item's, or the body's name."""
    nominal: date | None = None
    """The day that the rule names."""
    moved: tuple[str, ...] = ()
    """Why it is not said on that day."""
    mandates: tuple[Mandate, ...] = ()
    """Why this person."""


def lines(plan: Plan, *, bodies: Mapping[str, Body]) -> list[Line]:
    """List all of a plan, letter by letter, then what nobody is told."""
    found = [line for daily in plan.dailies for line in _daily(daily, bodies=bodies)]
    for held in plan.held:
        found += [
            replace(line, state=held.reason, why="; ".join(part for part in (HELD[held.reason], line.why) if part))
            for line in _daily(held.daily, bodies=bodies)
        ]
    found += [
        replace(
            _mine(one, plan.day, bodies=bodies), state=WAITS, why="somebody it is told to has today's letter already"
        )
        for one in plan.waiting
    ]
    return found + list(_untold(plan))


def _daily(daily: Daily, *, bodies: Mapping[str, Body]) -> Iterator[Line]:
    day, who = daily.day, daily.person.name
    yield from (_mine(one, day, bodies=bodies) for one in daily.mine)
    yield from (_alert(one, day, bodies=bodies) for one in daily.alerts)
    for agenda in daily.digests:
        lead = agenda.body.policy.digest_lead
        why = f"weekly, and {lead} working days before a meeting; {len(agenda.overdue)} late"
        yield Line(day, who, "digest", "digest", why=why, text=agenda.body.name)
    for one in daily.worklists:
        counts = {"questions": one.questions, "without letters left": one.exhausted, "paused": one.paused}
        why = ", ".join(f"{len(rows)} {what}" for what, rows in counts.items() if rows)
        yield Line(day, who, "worklist", "worklist", why=why, text=one.body.name)


def _mine(one: Reminder, day: date, *, bodies: Mapping[str, Body]) -> Line:
    item, body = one.item, bodies[one.item.body]
    nominal = schedule.nominal_of(one.occasion, item)
    return Line(
        day,
        one.person.name,
        "mine",
        schedule.rule_of(one.occasion),
        why=f"not said since {one.occasion.on}" if one.occasion.on < day else "",
        item=item.key,
        text=item.text,
        nominal=nominal,
        moved=_days(body).why_moved(nominal, one.occasion.on),
        mandates=one.mandates,
    )


def _alert(one: Alert, day: date, *, bodies: Mapping[str, Body]) -> Line:
    item, policy = one.item, bodies[one.item.body].policy
    planned = {known.on: known for known in _stages(item, bodies[item.body]) if known.rule.endswith(f" {one.stage.to}")}
    known = planned.get(one.on)
    late = (day - item.due_on).days if item.due_on else 0
    grace = f"+{policy.grace_days}" if policy.grace_days else ""
    return Line(
        day,
        one.person.name,
        "escalated",
        known.rule if known else f"escalation {one.stage.after}{grace} {one.stage.to}",
        why=f"{late} days late, rests on {', '.join(person.name for person in item.responsible)}",
        item=item.key,
        text=item.text,
        nominal=known.nominal if known else None,
        moved=known.moved if known else (),
        mandates=one.mandates,
    )


def _untold(plan: Plan) -> Iterator[Line]:
    """Tell who is not written to, and why."""
    for item, doubt in plan.gaps:
        why = {"no-address": "has no address", "person-has-left": "has left and nobody comes after"}
        said = why.get(doubt.code, "is nobody known")
        yield Line(plan.day, doubt.words, "mine", doubt.code, NOBODY, said, item.key, item.text)
    for one in plan.raised:
        if not one.readers:
            yield _unraised(one, plan.day)


def _unraised(one: Raised, day: date) -> Line:
    why = "is responsible already" if one.is_own else "nobody who is here can be told; it is tried again"
    return Line(
        day, one.stage.to, "escalated", f"escalation {one.stage.after}", NOBODY, why, one.item.key, one.item.text
    )


def _stages(item: Item, body: Body) -> list[Planned]:
    unsaid = replace(item, escalated=())
    planned = schedule.planned(unsaid, policy=body.policy, country=body.country)
    return [one for one in planned if one.rule.startswith("escalation ")]


def _days(body: Body) -> Days:
    return Days.of(body.policy, country=body.country)
