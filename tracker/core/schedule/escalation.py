"""The chain of a body: who else is told of a late item, and from which day. Each step is said once for a due date."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from tracker.core import responsibility, workdays
from tracker.core.model import Alert, Body, Escalated, Item, Person, Policy, Stage
from tracker.core.responsibility import Reader
from tracker.core.schedule.days import Days


@dataclass(frozen=True)
class Raised:
    """A step that is to be said today, and to whom."""

    item: Item
    stage: Stage
    on: date
    """The day from which it is said."""
    readers: tuple[Reader, ...] = ()
    is_own: bool = False
    """Nobody else than those responsible would be told, so there is nothing to say."""

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """What each reader is told."""
        return tuple(Alert(self.item, one.person, self.stage, self.on, one.mandates) for one in self.readers)


def ahead(item: Item, *, policy: Policy, country: str) -> list[tuple[Stage, date]]:
    """List the steps that were not said yet, with the day from which each is; none of an item that has no due date.

    Working days are counted from the due date, or from the day that those responsible heard of it when that is later.
    """
    if item.due_on is None or not item.is_active or not policy.escalation:
        return []
    days = Days.of(policy, country=country)
    since = max(item.due_on, item.arrived_on)
    said = set(item.escalated)
    found = []
    for stage in policy.escalation:
        if Escalated(item.due_on, stage.to) not in said:
            nominal = nominal_on(stage, since=since, policy=policy, country=country)
            found.append((stage, max(days.after_quiet(nominal), days.after_or_on(item.snoozed_until or nominal))))
    return found


def nominal_on(stage: Stage, *, since: date, policy: Policy, country: str) -> date:
    """Count a step's working days, those of grace among them."""
    return workdays.add(since, stage.after + policy.grace_days, country=country)


def raised(
    items: Iterable[Item], *, bodies: Mapping[str, Body], people: Mapping[str, Person], today: date
) -> Iterator[Raised]:
    """Give the steps that today has come for, on a day on which the body's letters go; those nobody can be told too."""
    for item in items:
        body = bodies[item.body]
        if not Days.of(body.policy, country=body.country).is_open(today):
            continue
        for stage, on in ahead(item, policy=body.policy, country=body.country):
            if on <= today:
                yield _raised(item, stage, on, body=body, people=people, today=today)


def _raised(item: Item, stage: Stage, on: date, *, body: Body, people: Mapping[str, Person], today: date) -> Raised:
    own = {one.person.key for one in responsibility.readers(item, body=body, people=people, today=today)}
    found = responsibility.superiors(stage.to, body=body, people=people, today=today)
    others = tuple(one for one in found if one.person.key not in own)
    return Raised(item, stage, on, others, is_own=bool(found) and not others)
