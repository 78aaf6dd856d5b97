"""All days that an item is planned to be said on, each with its rule and why it is not the rule's own day."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from tracker.core.model import Item, Occasion, Policy, Status
from tracker.core.schedule import escalation
from tracker.core.schedule.days import Days
from tracker.core.schedule.occasions import occasions


@dataclass(frozen=True)
class Planned:
    """A day on which an item is said, to those responsible or by a step of the escalation."""

    rule: str
    """`new`, `before 7`, `due`, `overdue 14`, `snoozed`, `escalation 5+2 chair`."""
    nominal: date
    """The day that the rule names."""
    on: date
    moved: tuple[str, ...] = ()
    """Why it is not said on that day: `weekend`, a holiday's name, `quiet 07-01..07-31`, `no letters on Mondays`."""
    is_said: bool = False
    is_snoozed: bool = False
    """A snooze holds it back."""


def rule_of(occasion: Occasion) -> str:
    """Say an occasion in a word, with its calendar days from the due date: `new`, `before 7`, `due`, `overdue 14`."""
    kind, days = occasion.kind, abs(occasion.days)
    return f"{kind} {days}" if kind in {"before", "overdue"} else kind


def nominal_of(occasion: Occasion, item: Item) -> date:
    """Find the day that the occasion's rule names."""
    if occasion.kind == "snoozed":
        return item.snoozed_until or occasion.on
    if occasion.kind == "new" or item.due_on is None:
        return min(item.arrived_on, occasion.on)
    return item.due_on + timedelta(days=occasion.days)


def planned(item: Item, *, policy: Policy, country: str) -> list[Planned]:
    """List the days in order, those that a snooze holds back among them; as if it were open where it is not."""
    days = Days.of(policy, country=country)
    given = item if item.is_active else replace(item, status=Status.OPEN)
    kept = occasions(given, policy=policy, country=country)
    snoozed = [one for one in _unsnoozed(given, policy=policy, country=country) if one not in kept]
    found = [_planned(one, item, days=days) for one in kept]
    found += [replace(_planned(one, item, days=days), is_snoozed=True) for one in snoozed]
    return sorted((*found, *_stages(given, policy=policy, days=days)), key=lambda one: one.on)


def _unsnoozed(item: Item, *, policy: Policy, country: str) -> list[Occasion]:
    return occasions(replace(item, snoozed_until=None), policy=policy, country=country) if item.snoozed_until else []


def _planned(occasion: Occasion, item: Item, *, days: Days) -> Planned:
    nominal = nominal_of(occasion, item)
    is_said = item.reminded_through is not None and occasion.on <= item.reminded_through
    return Planned(rule_of(occasion), nominal, occasion.on, days.why_moved(nominal, occasion.on), is_said)


def _stages(item: Item, *, policy: Policy, days: Days) -> list[Planned]:
    if item.due_on is None:
        return []
    since = max(item.due_on, item.arrived_on)
    unsaid = dict(escalation.ahead(item, policy=policy, country=days.country))
    found = []
    for stage, on in escalation.ahead(replace(item, escalated=()), policy=policy, country=days.country):
        nominal = escalation.nominal_on(stage, since=since, policy=policy, country=days.country)
        grace = f"+{policy.grace_days}" if policy.grace_days else ""
        rule = f"escalation {stage.after}{grace} {stage.to}"
        found.append(Planned(rule, nominal, on, days.why_moved(nominal, on), is_said=stage not in unsaid))
    return found
