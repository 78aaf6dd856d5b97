"""An item spread out for lists, and how it stands after a change."""

import typer

from tracker.cli import output
from tracker.cli.options import Format
from tracker.core.model import Item
from tracker.store import Store

COLUMNS = ("key", "status", "due", "body", "section", "responsible", "text")


def row(item: Item) -> output.Row:
    """Spread an item out for a list; days are ISO 8601."""
    return {
        "key": item.key,
        "status": str(item.status),
        "due": item.due_on,
        "proposed_due": item.proposed_due_on,
        "body": item.body,
        "section": item.section,
        "decided": item.decided_on,
        "arrived": item.arrived_on,
        "responsible": [one.name for one in item.responsible],
        "shares": [f"{one.name}: {one.answered_on or 'awaited'}" for one in item.shares],
        "explicit": item.explicit,
        "confidential": item.is_confidential,
        "doubts": [doubt.code for doubt in item.doubts],
        "source": item.source,
        "line": item.line,
        "note": item.note,
        "closing_section": item.closing_section,
        "first_due": item.first_due_on,
        "times_moved": item.times_moved,
        "snoozed_until": item.snoozed_until,
        "case_number": item.case_number,
        "done": item.done_on,
        "ended": item.ended_on,
        "handed_to": item.handed_to,
        "changed": item.changed_at.isoformat(timespec="seconds"),
        "text": item.text,
    }


def told(store: Store, item: Item, *, dry_run: bool) -> None:
    """Print how an item stands now, and what is still asked about it and its people."""
    if dry_run:
        typer.echo("this would be the item; nothing is changed:")
    output.show([row(item)], Format.TABLE, columns=COLUMNS)
    people = {one.person for one in item.responsible if one.person}
    for question in store.doubts.open(item.body):
        if question.item == item.key or question.proposal.get("person") in people:
            typer.echo(f"asked: {question.code} {output.plain(question.words)}".rstrip())
