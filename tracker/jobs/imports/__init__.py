"""A spreadsheet comes in: the secretary's own list, or an export. First as a plan to look at, then in one transaction.

What is tracked already is left as it is, so the same file twice adds nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime

from tracker import reader
from tracker.core import schedule
from tracker.core.model import Document, Item
from tracker.core.sheet import layout
from tracker.core.sheet.grid import Sheet
from tracker.jobs import people
from tracker.jobs.imports import exports, lists
from tracker.jobs.imports.plan import Plan, Wishes
from tracker.store import Store

__all__ = ["Plan", "Wishes", "apply", "preview"]

WHAT = "imported"

Sheets = Callable[[Document], tuple[Sheet, ...]]
"""Gives the cells of a file."""
Planned = Callable[[Store, Wishes], Plan]
"""A file that has been read, and waits to be set beside what is kept."""


def preview(store: Store, document: Document, *, wishes: Wishes, today: date, now: datetime) -> Plan:
    """Say what a file would bring and keep nothing; SheetError when it can't be read."""
    return _read(document, reader.sheets, today=today, now=now)(store, wishes)


def apply(
    store: Store,
    document: Document,
    *,
    wishes: Wishes,
    who: str,
    today: date,
    now: datetime,
    sheets: Sheets = reader.sheets,
) -> Plan:
    """Take a file in and give what it brought; who imported it from where stands in each item's history."""
    # Before the transaction, which keeps everybody else waiting.
    planned = _read(document, sheets, today=today, now=now)
    with store.transaction():
        plan = planned(store, wishes)
        for person in plan.met:
            store.people.add(person, who=who, at=now)
        store.history.add(*plan.events)
        store.items.add_many(_with_reminders(store, plan.added), who=who, what=WHAT, at=now, origin=plan.source)
        for place in plan.places:
            store.items.add_place(place.item, document=place.document, line=place.line, quote=place.quote)
        if plan.layout and not plan.layout.is_ours:  # an export has asked already, and brings what is open
            people.ask_about(store, plan.added, today=today)
        return plan


def _read(document: Document, sheets: Sheets, *, today: date, now: datetime) -> Planned:
    if document.content.lstrip()[:1] in {b"[", b"{"}:
        rows = exports.rows_of_json(document.content)
        return lambda store, wishes: _of_export(store, Plan(document.source), rows, wishes)
    found = sheets(document)

    def planned(store: Store, wishes: Wishes) -> Plan:
        laid = layout.found(found, known=store.people.all(), said=wishes.columns, name=wishes.sheet)
        plan = Plan(document.source, laid)
        if laid.is_ours:
            return _of_export(store, plan, exports.rows_of_sheet(laid), wishes)
        lists.plan(store, plan, laid, wishes=wishes, today=today, now=now)
        return plan

    return planned


def _of_export(store: Store, plan: Plan, rows: exports.Rows, wishes: Wishes) -> Plan:
    exports.plan(store, plan, rows, body=wishes.body)
    return plan


def _with_reminders(store: Store, items: Sequence[Item]) -> Iterator[tuple[Item, date | None]]:
    """Set each beside the day it is to be reminded of next; many have their days in common, which are reckoned once."""
    bodies = {body.slug: body for body in store.people.bodies()}
    reckoned: dict[tuple[object, ...], date | None] = {}
    for item in items:
        is_somebodys = any(one.person or one.is_role for one in item.responsible)
        days = (item.body, item.is_active and is_somebodys, item.arrived_on, item.due_on, item.reminded_through)
        if days not in reckoned:
            body = bodies[item.body]
            reckoned[days] = schedule.next_reminder_on(item, policy=body.policy, country=body.country)
        yield item, reckoned[days]
