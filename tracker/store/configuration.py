"""The import of people.csv and bodies.toml into what is kept: `merge` decides, here it is read and written."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, insert, select, update

from tracker.core.model import Body, Event, Person
from tracker.store import history
from tracker.store.merge import merge
from tracker.store.rows import PERSON_DAYS, body_of, body_values, person_of, person_values
from tracker.store.tables import BODIES, PEOPLE
from tracker.store.values import Difference

WHO = "configuration"
"""Who the history says it was."""
LISTED = "listed"
"""The field of a difference where a whole entry came or went."""

Told = tuple[str, Difference]
"""What the history calls the person or body, and what changed."""


def bring_in(
    connection: Connection, people: Sequence[Person], bodies: Sequence[Body], *, at: datetime
) -> list[Difference]:
    """Bring the configuration in as part of the caller's transaction, and write the history of it."""
    told = [*_bring_bodies(connection, bodies), *_bring_people(connection, people)]
    history.write(
        connection,
        (
            Event(subject, at, WHO, "imported", f"{new.field}: {new.old} → {new.new}")
            for subject, new in told
            if new.is_applied
        ),
    )
    return [difference for _, difference in told]


def _bring_people(connection: Connection, people: Sequence[Person]) -> Iterator[Told]:
    rows = connection.execute(select(PEOPLE).order_by(PEOPLE.c.id)).all()
    for person in people:
        row = _row_of(person, rows)
        if row is None:
            yield _add_person(connection, person)
        else:
            yield from _merge_person(connection, person, row)
    named = {person.key for person in people}
    for row in rows:
        if row.config_key is not None and row.config_key not in named:
            change = update(PEOPLE).where(PEOPLE.c.id == row.id)
            connection.execute(change.values(config_key=None, imported={}))
            yield f"person:{row.key}", Difference(row.name, LISTED, "yes", "")


def _row_of(person: Person, rows: Sequence[Any]) -> Any | None:
    """Whom people.csv means: who bore this key there before, or else the only one of that name not in it yet."""
    for row in rows:
        if person.key in (row.config_key, row.key):
            return row
    namesakes = [r for r in rows if r.config_key is None and r.name.casefold() == person.name.casefold()]
    return namesakes[0] if len(namesakes) == 1 else None


def _add_person(connection: Connection, person: Person) -> Told:
    said = person_values(person)
    keys = {"key": person.key, "config_key": person.key}
    connection.execute(insert(PEOPLE), said | keys | {"imported": _as_json(said), "corrected": []})
    return f"person:{person.key}", Difference(person.name, LISTED, "", "yes")


def _merge_person(connection: Connection, person: Person, row: Any) -> Iterator[Told]:
    kept, said = person_values(person_of(row)), person_values(person)
    merged = merge(row.name, kept, said=said, imported=_from_json(row.imported), corrected=row.corrected)
    values = merged.values | {"imported": _as_json(said), "corrected": merged.corrected}
    change = update(PEOPLE).where(PEOPLE.c.id == row.id)
    connection.execute(change.values(config_key=person.key, **values))
    for difference in merged.differences:
        yield f"person:{row.key}", difference


def _bring_bodies(connection: Connection, bodies: Sequence[Body]) -> Iterator[Told]:
    rows = {row.slug: row for row in connection.execute(select(BODIES))}
    for body in bodies:
        row = rows.pop(body.slug, None)
        if row is None:
            said = body_values(body)
            connection.execute(insert(BODIES), said | {"slug": body.slug, "is_live": False, "imported": _flat(said)})
            yield f"body:{body.slug}", Difference(body.name, LISTED, "", "yes")
        else:
            yield from _merge_body(connection, body, row)
    for row in rows.values():
        if row.imported:
            connection.execute(update(BODIES).where(BODIES.c.slug == row.slug).values(imported={}))
            yield f"body:{row.slug}", Difference(row.names[0], LISTED, "yes", "")


def _merge_body(connection: Connection, body: Body, row: Any) -> Iterator[Told]:
    kept, said = _flat(body_values(body_of(row))), _flat(body_values(body))
    merged = merge(row.names[0], kept, said=said, imported=row.imported, corrected=())
    change = update(BODIES).where(BODIES.c.slug == row.slug)
    connection.execute(change.values(**_nested(merged.values), imported=said))
    for difference in merged.differences:
        yield f"body:{row.slug}", _without_secret(difference)


def _without_secret(difference: Difference) -> Difference:
    """Name the host of a calendar alone: its address may hold a login or a secret word."""
    if difference.field != "calendar":
        return difference
    old, new = (urlsplit(address).hostname or "" for address in (difference.old, difference.new))
    return difference._replace(old=old, new=new)


def _as_json(values: Mapping[str, Any]) -> dict[str, Any]:
    return {field: v.isoformat() if isinstance(v, date) else v for field, v in values.items()}


def _from_json(values: Mapping[str, Any]) -> dict[str, Any]:
    days = {field: date.fromisoformat(values[field]) for field in PERSON_DAYS if values.get(field)}
    return dict(values) | days


def _flat(values: Mapping[str, Any]) -> dict[str, Any]:
    """Each rule of the policy as a field of its own, so that a difference names the rule."""
    rules = {f"policy.{rule}": value for rule, value in values["policy"].items()}
    return {field: value for field, value in values.items() if field != "policy"} | rules


def _nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """The other way."""
    rules = {field.removeprefix("policy."): v for field, v in values.items() if field.startswith("policy.")}
    return {field: v for field, v in values.items() if "." not in field} | {"policy": rules}
