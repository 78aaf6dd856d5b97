"""Meetings to come: the days that minutes announce, and those a person sets."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import delete, insert, select

from tracker.store.database import Database
from tracker.store.tables import MEETINGS

BY_HAND = "hand"
"""The origin of what a person said."""


class Meetings:
    """The days on which bodies meet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set(self, body: str, dates: Iterable[date], *, origin: str) -> None:
        """Keep the days that `origin` (a document's key, or BY_HAND) states, instead of what it stated before.

        A person's word replaces all that was stated until then; what a later document announces is added to it.
        """
        earlier = delete(MEETINGS).where(MEETINGS.c.body == body)
        if origin != BY_HAND:
            earlier = earlier.where(MEETINGS.c.origin == origin)
        rows = [{"body": body, "held_on": day, "origin": origin} for day in sorted(set(dates))]
        with self._database.write() as connection:
            connection.execute(earlier)
            if rows:
                connection.execute(insert(MEETINGS), rows)

    def upcoming(self, body: str, *, today: date) -> list[date]:
        """The days from today on, today among them, each once and in order."""
        day = MEETINGS.c.held_on
        asked = select(day).where(MEETINGS.c.body == body, day >= today).distinct().order_by(day)
        with self._database.read() as connection:
            return list(connection.execute(asked).scalars())
