"""An export of this program comes in again: its items as they were, with their history where the file has it."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tracker.core import people as directory
from tracker.core.model import Item, Person, Responsible
from tracker.core.sheet import exact
from tracker.core.sheet.drafts import Problem
from tracker.core.sheet.exact import CellError, Row
from tracker.core.sheet.layout import Layout
from tracker.errors import SheetError
from tracker.jobs.imports.plan import Plan
from tracker.spreadsheets import delimited
from tracker.store import Place, Store

Rows = Iterable[tuple[int, Row]]


def rows_of_json(content: bytes) -> list[tuple[int, Row]]:
    """Give the objects of a JSON export, numbered from 1; SheetError where it is none."""
    try:
        told = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise SheetError("json") from error
    if not isinstance(told, list) or not all(isinstance(one, dict) and exact.is_ours(list(one)) for one in told):
        raise SheetError("json")
    return list(enumerate(told, 1))


def rows_of_sheet(layout: Layout) -> Iterator[tuple[int, Row]]:
    """Give the rows of a sheet that is an export; in CSV each cell was made harmless."""
    plain = str if layout.sheet.name else delimited.unguarded
    for line in layout.lines:
        yield line.number, {column.heading: plain(line.cell(column.at)) for column in layout.columns}


def plan(store: Store, plan: Plan, rows: Rows, *, body: str | None) -> None:
    """Add to the plan what the rows bring; `body` (a slug) is for rows that name none."""
    bodies = {one.slug for one in store.people.bodies()}
    kept = {item.key: item for item in store.items.list()}
    cast = _Cast(store.people.all())
    for number, row in rows:
        try:
            item = _item(row, body=body)
            if item.key in kept:
                _tell_known(plan, number, item, kept[item.key])
            elif exact.is_veiled(row):
                plan.problems.append(Problem(number, "veiled", "veiled", item.key))
            elif item.body not in bodies:
                plan.problems.append(Problem(number, "body", "unknown-body", item.body))
            else:
                _take(plan, number, item, row, cast=cast)
                kept[item.key] = item
        except CellError as error:
            plan.problems.append(Problem(number, error.column, "bad-cell", error.words))
    plan.met += cast.met


def _item(row: Row, *, body: str | None) -> Item:
    return exact.item_of(row if row.get("body") or body is None else row | {"body": body})


def _take(plan: Plan, number: int, item: Item, row: Row, *, cast: "_Cast") -> None:
    """Plan an item with the history and the places that the row brings: all of it, or CellError and nothing."""
    events, places = exact.history_of(row, item=item.key), exact.places_of(row)
    plan.taken.append((number, cast.known(item)))
    plan.events += events
    plan.places += [Place(item.key, document, "", line, quote) for document, line, quote in places]


def _tell_known(plan: Plan, number: int, item: Item, kept: Item) -> None:
    """Tell that an item is here already, and where the file says otherwise: what is kept stays."""
    plan.known.append((number, kept))
    told, here = exact.row(item), exact.row(kept)
    other = [name for name in exact.COLUMNS if told[name] != here[name] and name not in {"changed", "revision"}]
    if other:
        plan.problems.append(Problem(number, other[0], "differs", ", ".join(other)))


class _Cast:
    """The people that the rows name by their keys, as they are known here, or got to know with the same key."""

    def __init__(self, known: Sequence[Person]) -> None:
        self._known = list(known)
        self._keys = {person.key for person in known}
        self._found: dict[str, str] = {}
        self.met: list[Person] = []

    def known(self, item: Item) -> Item:
        """Give the item with the keys that its people have here."""
        if all(one.person is None or one.person in self._keys for one in item.responsible):
            return item
        return replace(item, responsible=tuple(self._one(one, body=item.body) for one in item.responsible))

    def _one(self, one: Responsible, *, body: str) -> Responsible:
        if one.person is None or one.person in self._keys:
            return one
        if one.person not in self._found:
            same = [person for person in self._known if directory.fold(person.name) == directory.fold(one.name)]
            self._found[one.person] = same[0].key if len(same) == 1 else self._meet(one, one.person, body=body)
        return replace(one, person=self._found[one.person])

    def _meet(self, one: Responsible, key: str, *, body: str) -> str:
        person = Person(key, one.name, bodies=(body,))
        self.met.append(person)
        self._keys.add(key)
        self._known.append(person)
        return key
