"""Whose letters rest. Who may ask for it, and what a rest means, is the jobs' to know."""

from sqlalchemy import ColumnElement, delete, insert, select

from tracker.store.columns import Bytewise
from tracker.store.database import Database
from tracker.store.tables import PAUSES
from tracker.store.values import Pause


class Pauses:
    """The rests of people and bodies, one each at most."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Pause]:
        """Give all of them, those that are over among them."""
        return self._select()

    def get(self, subject: str) -> Pause | None:
        """Give the one of a person (`person:KEY`) or a body (`body:SLUG`), over or not; None where there is none."""
        found = self._select(PAUSES.c.subject == subject)
        return found[0] if found else None

    def begin(self, pause: Pause) -> None:
        """Keep it, in place of an earlier one of the same."""
        values = {"subject": pause.subject, "since": pause.since, "until": pause.until}
        with self._database.write() as connection:
            connection.execute(delete(PAUSES).where(PAUSES.c.subject == pause.subject))
            connection.execute(insert(PAUSES).values(**values, who=pause.who, why=pause.why))

    def end(self, subject: str) -> bool:
        """End it; False where there was none."""
        with self._database.write() as connection:
            return connection.execute(delete(PAUSES).where(PAUSES.c.subject == subject)).rowcount == 1

    def _select(self, *conditions: ColumnElement[bool]) -> list[Pause]:
        asked = select(PAUSES).where(*conditions).order_by(Bytewise(PAUSES.c.subject))
        with self._database.read() as connection:
            return [Pause(row.subject, row.since, row.until, row.who, row.why) for row in connection.execute(asked)]
