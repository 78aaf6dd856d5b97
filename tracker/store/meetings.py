"""When bodies meet: what each source says of which day, kept apart so that each may change its own word."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import delete, insert, select

from tracker.core import calendars
from tracker.core.model import Meeting, Statement
from tracker.store.columns import Bytewise
from tracker.store.database import Database
from tracker.store.tables import MEETINGS


class Meetings:
    """The days on which bodies meet, or do not after all."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set(self, body: str, dates: Iterable[date], *, origin: str, stated_on: date | None = None) -> None:
        """Keep the days on which `origin` says that the body meets, instead of what it said before."""
        self.state(body, [Statement(day, origin, stated_on=stated_on) for day in dates], origin=origin)

    def state(self, body: str, statements: Iterable[Statement], *, origin: str) -> None:
        """Keep what one source says, instead of what it said before; of a day said twice, the last."""
        said = {one.on: one for one in statements}
        rows = [
            {
                "body": body,
                "held_on": one.on,
                "origin": origin,
                "is_cancelled": one.is_cancelled,
                "place": one.place,
                "stated_on": one.stated_on,
            }
            for one in sorted(said.values(), key=lambda one: one.on)
        ]
        with self._database.write() as connection:
            connection.execute(delete(MEETINGS).where(MEETINGS.c.body == body, MEETINGS.c.origin == origin))
            if rows:
                connection.execute(insert(MEETINGS), rows)

    def said(self, body: str, *, origin: str) -> list[Statement]:
        """What one source says, in order of days."""
        return [one for one in self._statements(body, since=date.min) if one.origin == origin]

    def calendar(self, body: str, *, since: date) -> list[Meeting]:
        """The days from then on of which anything is said, the cancelled ones among them."""
        return calendars.meetings(self._statements(body, since=since))

    def upcoming(self, body: str, *, today: date) -> list[date]:
        """The days from today on, today among them, on which the body meets, in order."""
        return [meeting.on for meeting in self.calendar(body, since=today) if not meeting.is_cancelled]

    def _statements(self, body: str, *, since: date) -> list[Statement]:
        asked = (
            select(MEETINGS)
            .where(MEETINGS.c.body == body, MEETINGS.c.held_on >= since)
            .order_by(MEETINGS.c.held_on, Bytewise(MEETINGS.c.origin))
        )
        with self._database.read() as connection:
            return [
                Statement(row.held_on, row.origin, row.is_cancelled, row.place, row.stated_on)
                for row in connection.execute(asked)
            ]
