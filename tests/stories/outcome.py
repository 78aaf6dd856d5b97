"""How the items of a series stand at its end, and each annex before it, beside the answers: every difference is a fault."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.stories.answers import Answers, Said, Truth, flat
from tests.stories.secretary import Secretary
from tracker.core.model import Agenda, Event, Item, Row, Status
from tracker.jobs import agenda
from tracker.store import Store

KINDS = {
    "in_progress": "begun", "told": "restated", "moved": "moved", "followed": "meeting_moved", "assigned": "assigned",
    "reported": "reported", "closed": "closed", "written_off": "written_off", "handed_over": "handed_over",
    "dismissed": "dropped", "reopened": "reopened",
}  # fmt: skip
"""Words of an item's history, as the answers call them; others tell nothing of what was said."""
ONLY_STATED = frozenset({"restated", "reworded"})
NOT_IN_HISTORY = ONLY_STATED | {"read", "succeeded"}


@dataclass(frozen=True)
class Fault:
    """What is not as it should be."""

    where: str
    """The item's key in the answers, with the annex's day before it where it is about a row of one."""
    what: str
    wanted: Any
    got: Any

    def __str__(self) -> str:
        return f"{self.where} {self.what}: {self.got!r}, not {self.wanted!r}"


def heirs(truth: Truth) -> tuple[str, ...]:
    return tuple(", ".join(said.to) for said in truth.history if said.event == "succeeded")


def is_succession(event: Event, heirs: tuple[str, ...]) -> bool:
    """Whether minutes give a task to those to whom it fell when somebody left."""
    return event.what == "assigned" and event.detail.endswith(heirs)


# --- the end --------------------------------------------------------------------------------------------------------


def ends(store: Store, answers: Answers, secretary: Secretary) -> Iterator[Fault]:
    """Compare what stands at the end; what was dismissed and stands in no answer is nothing."""
    for item in store.items.list():
        if secretary.name(item.key) is None and item.status is not Status.DISMISSED:
            yield Fault(item.text, "is one item too many", None, str(item.status))
    for truth in answers.items.values():
        if truth.key not in secretary.items:
            yield Fault(truth.key, "is no item", "one", None)
            continue
        item = store.items.get(secretary.items[truth.key])
        if not (item.note.startswith(reason := truth.told.get("reason", "")) or item.status is not Status.WRITTEN_OFF):
            yield Fault(truth.key, "reason", reason, item.note)
        for name, got in _shown(item).items():
            if got not in truth.values(name):
                yield Fault(truth.key, name, truth.values(name), got)
        yield from _history(truth, item, store.items.history(item.key))


def _shown(item: Item) -> dict[str, Any]:
    return {
        "status": str(item.status),
        "section": item.section,
        "decided_on": item.decided_on and item.decided_on.isoformat(),
        "first_due": item.first_due_on and item.first_due_on.isoformat(),
        "due": item.due_on and item.due_on.isoformat(),
        "moved": item.times_moved,
        "responsible": [one.name for one in item.responsible],
        "ended_on": item.ended_on and item.ended_on.isoformat(),
        "ended_section": item.closing_section,
        "handed_to": item.handed_to or None,
    }


def _history(truth: Truth, item: Item, events: Sequence[Event]) -> Iterator[Fault]:
    got = [
        KINDS[event.what]
        for event in events
        if event.what in KINDS and event.what != "told" and not is_succession(event, heirs(truth))
    ]
    wanted = [_wanted(said) for said in truth.history if said.event not in NOT_IN_HISTORY]
    if not _is_course(got, wanted):
        yield Fault(truth.key, "history", [sorted(one) for one in wanted], got)


def _wanted(said: Said) -> frozenset[str]:
    return said.events | {"moved"} if said.event == "dated" else said.events


def _is_course(got: Sequence[str], wanted: Sequence[frozenset[str]], *, has_begun: bool = False) -> bool:
    """Whether the events are the wanted ones in order; what may be only stated may be left out, and a second beginning."""
    if not wanted:
        return not got
    first, rest = wanted[0], wanted[1:]
    if got and got[0] in first and _is_course(got[1:], rest, has_begun=has_begun or got[0] == "begun"):
        return True
    return bool(first & ONLY_STATED or (has_begun and "begun" in first)) and _is_course(got, rest, has_begun=has_begun)


# --- the annexes ----------------------------------------------------------------------------------------------------


def annexes(store: Store, answers: Answers, secretary: Secretary, *, after: str) -> Iterator[Fault]:
    for wanted in answers.agendas:
        if wanted["after"] == after:
            on, made_on = date.fromisoformat(wanted["before"]), date.fromisoformat(wanted["made_on"])
            body = store.people.body(answers.body)
            made = agenda.of(store, body, meeting=on, today=made_on)
            for section, rows in _sections(made).items():
                yield from _Section(answers, secretary, wanted, section).compare(rows)


def _sections(made: Agenda) -> dict[str, Sequence[Row]]:
    return {
        "overdue": made.overdue,
        "due": made.due,
        "reported": made.reported,
        "without": (*made.without_person, *made.without_date),
        "written_off": [row for row in made.ended if row.item.status is Status.WRITTEN_OFF],
    }


@dataclass(frozen=True)
class _Section:
    answers: Answers
    secretary: Secretary
    wanted: dict[str, Any]
    name: str

    def compare(self, rows: Sequence[Row]) -> Iterator[Fault]:
        before, day = self.wanted["before"], date.fromisoformat
        found = {self.secretary.name(row.item.key) or row.item.text: row for row in rows}
        right = {row["key"]: row for row in self.wanted[self.name]}
        if set(found) != set(right):
            yield Fault(before, self.name, sorted(right), sorted(found))
        # The annex counts to the meeting that it is for, the answers to the day on which it is made.
        later = (day(before) - day(self.wanted["made_on"])).days
        for key in sorted(found.keys() & right.keys()):
            row, truth = right[key], self.answers.items[key]
            shown = {**_shown(found[key].item), "days_late": found[key].days_late}
            if row.get("days_late"):
                row = {**row, "days_late": row["days_late"] + later}
            for name in ("decided_on", "section", "responsible", "first_due", "due", "moved", "days_late"):
                rights = [
                    row.get(name, 0),
                    *(truth.told.get(f"{name}_any", []) if name in {"first_due", "moved"} else ()),
                ]
                if shown[name] not in rights:
                    yield Fault(f"{before} {key}", name, rights, shown[name])
            if not _is_latest(found[key].item, row["latest"], truth):
                yield Fault(f"{before} {key}", "latest", row["latest"], found[key].item.note)


def _is_latest(item: Item, wanted: str | None, truth: Truth) -> bool:
    """Of what was written off the reason is shown, which is the end of the same sentence."""
    if item.status is Status.WRITTEN_OFF:
        wanted = truth.told["reason"]
    return flat(wanted) in flat(item.note) if wanted else not item.note
