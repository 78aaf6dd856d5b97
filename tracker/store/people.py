"""People and bodies, from the configuration, from attendance lists and from somebody's hand.

Who is meant by a name is core.people's to say.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, insert, select, update

from tracker.core.model import Body, Event, Participant, Person
from tracker.errors import NotFoundError
from tracker.store import configuration, history
from tracker.store.columns import Bytewise, new_key
from tracker.store.database import Database
from tracker.store.merge import words
from tracker.store.rows import body_of, person_of, person_values
from tracker.store.tables import BODIES, PEOPLE
from tracker.store.values import Difference


class People:
    """The directory of people, and of the bodies they sit in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- people

    def all(self) -> list[Person]:
        """Everybody, those who have left among them, in the order they came to be known."""
        return self._select()

    def get(self, key: str) -> Person:
        """The person; NotFoundError when there is none."""
        found = self._select(PEOPLE.c.key == key)
        if not found:
            raise NotFoundError(f"there is no person {key}")
        return found[0]

    def addresses(self, keys: Collection[str]) -> dict[str, str | None]:
        """Where these people are written to."""
        asked = select(PEOPLE.c.key, PEOPLE.c.email).where(PEOPLE.c.key.in_(keys))
        with self._database.read() as connection:
            return {row.key: row.email for row in connection.execute(asked)}

    def by_name(self, name: str) -> list[Person]:
        """Those of exactly this name, upper or lower case: two people may share one."""
        return [person for person in self.all() if person.name.casefold() == name.casefold()]

    def add_from_attendance(self, participant: Participant, *, body: str | None) -> Person:
        """Get to know somebody from a list of those present; one of the very same name is given back as known."""
        with self._database.write() as connection:
            known = self.by_name(participant.name)
            if known:
                return known[0]
            person = Person(
                key=new_key(),
                name=participant.name,
                organisation=participant.organisation,
                role=participant.role,
                bodies=(body,) if body else (),
            )
            row = person_values(person) | {"key": person.key, "imported": {}, "corrected": []}
            connection.execute(insert(PEOPLE), row)
        return person

    def add(self, person: Person, *, who: str, at: datetime) -> None:
        """Get to know somebody by hand; what is said here the configuration will not change."""
        said, blank = person_values(person), person_values(Person(person.key, person.name))
        corrected = [field for field in said if said[field] != blank[field]]
        row = said | {"key": person.key, "imported": {}, "corrected": corrected}
        with self._database.write() as connection:
            connection.execute(insert(PEOPLE), row)
            history.write(connection, [Event(f"person:{person.key}", at, who, "added", person.name)])

    def correct(self, key: str, changes: Mapping[str, Any], *, who: str, at: datetime) -> Person:
        """Change fields of a Person by hand; the configuration will not change them back."""
        with self._database.write() as connection:
            old = person_values(self.get(key))
            corrected = connection.execute(select(PEOPLE.c.corrected).where(PEOPLE.c.key == key)).scalar_one()
            change = update(PEOPLE).where(PEOPLE.c.key == key)
            connection.execute(change.values(**changes, corrected=sorted({*corrected, *changes})))
            history.write(
                connection,
                (
                    Event(f"person:{key}", at, who, "corrected", f"{field}: {words(old[field])} → {words(new)}")
                    for field, new in changes.items()
                    if old[field] != new
                ),
            )
            return self.get(key)

    def set_address(self, key: str, email: str | None, *, who: str, at: datetime) -> Person:
        """Say by hand where letters go."""
        return self.correct(key, {"email": email}, who=who, at=at)

    # --- bodies

    def bodies(self) -> list[Body]:
        """All bodies, by slug."""
        with self._database.read() as connection:
            return [body_of(row) for row in connection.execute(select(BODIES).order_by(Bytewise(BODIES.c.slug)))]

    def body(self, slug: str) -> Body:
        """The body; NotFoundError when there is none."""
        with self._database.read() as connection:
            row = connection.execute(select(BODIES).where(BODIES.c.slug == slug)).first()
        if row is None:
            raise NotFoundError(f"there is no body {slug}")
        return body_of(row)

    def release(self, slug: str, *, who: str, at: datetime) -> bool:
        """Let a body's letters go out from now on; False when they already did."""
        return self._set_live(slug, live=True, event=Event(f"body:{slug}", at, who, "released"))

    def preview(self, slug: str, *, who: str, at: datetime) -> bool:
        """Hold a body's letters again; False when they were held already."""
        return self._set_live(slug, live=False, event=Event(f"body:{slug}", at, who, "held"))

    def _set_live(self, slug: str, *, live: bool, event: Event) -> bool:
        with self._database.write() as connection:
            if self.body(slug).is_live == live:
                return False
            connection.execute(update(BODIES).where(BODIES.c.slug == slug).values(is_live=live))
            history.write(connection, [event])
        return True

    # --- configuration

    def import_config(self, people: Sequence[Person], bodies: Sequence[Body], *, at: datetime) -> list[Difference]:
        """Bring in what the configuration says now; give back what changed, and what a correction kept from changing.

        Nobody is deleted when it falls silent about them. Whether a body is live is not configuration: see `release`.
        """
        with self._database.write() as connection:
            return configuration.bring_in(connection, people, bodies, at=at)

    def _select(self, *conditions: ColumnElement[bool]) -> list[Person]:
        with self._database.read() as connection:
            rows = connection.execute(select(PEOPLE).where(*conditions).order_by(PEOPLE.c.id)).all()
        return [person_of(row) for row in rows]
