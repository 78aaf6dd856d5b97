"""What a meeting decided about the items of its annex, written in on one page, and what came of it."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from tracker.core.model import ENDED, Item
from tracker.errors import UsageError
from tracker.jobs import agenda, decisions, people, undo
from tracker.jobs.decisions import Choice, Decision, DecisionsError, Meeting, Problem
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()

CHOICE = "choice-"
MOST_LINES = 2000
"""More lines of history than one entry of decisions makes."""

SECTIONS = {
    "overdue": "Försenade",
    "due": "Ska vara klara till mötet",
    "reported": "Anmälda klara, att avsluta",
    "without_date": "Utan datum",
    "without_person": "Utan ansvarig",
    "others": "Andra i den skickade bilagan",
}
CHOICES = {
    Choice.CLOSE: "Avslutas",
    Choice.WRITE_OFF: "Avskrivs",
    Choice.MOVE: "Ny tid",
    Choice.ASSIGN: "Ny ansvarig",
    Choice.HAND_OVER: "Överlämnas",
    Choice.REMAIN: "Kvarstår",
}
WRONG: Mapping[str, tuple[str, str]] = {
    Problem.NO_REASON: ("reason", "Skriv varför åtgärden inte ska göras."),
    Problem.NO_DATE: ("due_on", "Välj ett datum."),
    Problem.EARLY_DATE: ("due_on", "Välj ett datum efter mötet."),
    Problem.NO_NAMES: ("names", "Skriv vem som är ny ansvarig."),
    Problem.UNKNOWN_NAME: ("names", "Skriv namnet på en känd person, en roll eller en grupp."),
    Problem.NO_TAKER: ("to", "Skriv vem som tar över åtgärden."),
    Problem.ENDED: ("", "Åtgärden är redan avslutad. Öppna den igen först."),
    Problem.ELSEWHERE: ("", "Åtgärden finns inte i det här organet."),
}
"""The field of a row that is wrong, and what is said of it."""

Number = Annotated[int, Query(ge=0, le=2**53)]
"""Of a line of history."""


@router.get("/bodies/{slug}/meetings/{day}/decisions")
def show(visit: VisitDep, slug: str, day: date, first: Number = 0, last: Number = 0) -> Response:
    """Show what the meeting has to decide, and what was just entered: the lines of history `first` to `last`."""
    return _page(visit, slug, day, first=first, last=last)


@router.post("/bodies/{slug}/meetings/{day}/decisions")
def enter(visit: VisitDep, slug: str, day: date, form: FormDep) -> Response:
    """Keep all decisions, or tell at each row what is wrong with it."""
    visit.store.people.body(slug)
    meeting = Meeting(slug, day, visit.who, visit.today, visit.now)
    chosen, unreadable = _read(form)
    try:
        made = decisions.enter(visit.store, chosen, meeting=meeting, unreadable=unreadable)
    except DecisionsError as error:
        wrong = {key: WRONG[problem] for key, problem in error.problems.items() if key not in unreadable}
        return _page(visit, slug, day, form=form, wrong=unreadable | wrong)
    numbers = [event.number for event in made]
    span = f"?first={min(numbers)}&last={max(numbers)}" if numbers else ""
    return visit.go(f"/bodies/{slug}/meetings/{day}/decisions{span}", told="decided")


@router.post("/bodies/{slug}/meetings/{day}/decisions/undo")
def take_back(visit: VisitDep, slug: str, day: date, form: FormDep, first: Number = 0, last: Number = 0) -> Response:
    """Take one decision back."""
    number = form.needed("number", "Något saknas.")
    try:
        undo.undo(visit.store, form.needed("item", "Något saknas."), int(number), who=visit.who, now=visit.now)
    except (UsageError, ValueError):
        return _page(visit, slug, day, first=first, last=last, is_kept=True)
    return visit.go(f"/bodies/{slug}/meetings/{day}/decisions?first={first}&last={last}", told="undone")


# --- the form --------------------------------------------------------------------------------------------------------


def _read(form: Form) -> tuple[list[Decision], dict[str, tuple[str, str]]]:
    """Read the rows that have a choice, and what can't be read in them by item."""
    chosen, wrong = [], {}
    for name, value in form.values.items():
        key = name.removeprefix(CHOICE)
        if key == name or value not in set(Choice):
            continue
        try:
            chosen.append(_decision(form, key, Choice(value)))
        except RefusedError as refused:
            wrong[key] = (refused.field.removesuffix(f"-{key}"), refused.why)
    return chosen, wrong


def _decision(form: Form, key: str, choice: Choice) -> Decision:
    names = (name.strip() for name in form.line(f"names-{key}").split(","))
    return Decision(
        key,
        choice,
        section=form.line(f"section-{key}") or form.line("section") or None,
        reason=form.line(f"reason-{key}"),
        due_on=form.day(f"due_on-{key}") if choice is Choice.MOVE else None,
        names=tuple(name for name in names if name),
        handed_to=form.line(f"to-{key}"),
    )


# --- the page --------------------------------------------------------------------------------------------------------


def _page(
    visit: Visit,
    slug: str,
    day: date,
    *,
    form: Form | None = None,
    wrong: Mapping[str, tuple[str, str]] | None = None,
    first: int = 0,
    last: int = 0,
    is_kept: bool = False,
) -> Response:
    body = visit.store.people.body(slug)
    last = min(last, first + MOST_LINES)
    steps = decisions.entered(visit.store, slug, first=first, last=last, now=visit.now) if first else ()
    group = people.group(visit.store, body)
    return visit.page(
        "decisions.html",
        status=422 if wrong or is_kept else 200,
        body=body,
        day=day,
        sections=_sections(visit, slug, day),
        titles=SECTIONS,
        choices=CHOICES,
        group=[person for person in group if not person.has_left(today=visit.today)],
        form=form or Form(),
        wrong=wrong or {},
        steps=steps,
        texts={step.event.item: visit.store.items.get(step.event.item).text for step in steps},
        span=f"?first={first}&last={last}",
        is_kept=is_kept,
    )


def _sections(visit: Visit, slug: str, day: date) -> dict[str, list[Item]]:
    """Give what there is to decide, by section: the rows of the annex, and what else was in the one that was sent."""
    given = agenda.of(visit.store, visit.store.people.body(slug), meeting=day, today=visit.today)
    found = {name: [row.item for row in getattr(given, name)] for name in SECTIONS if name != "others"}
    known = {row.item.key for row in given.rows}
    sent = visit.store.annexes.sent(slug, day)
    others = [visit.store.items.get(key) for key in sent.items if key not in known] if sent else []
    found["others"] = [item for item in others if item.status not in ENDED]
    return {name: items for name, items in found.items() if items}
