"""Whose letters rest. Who may ask for it, and what a rest means, is the jobs' to know."""

from collections.abc import Collection, Iterable
from dataclasses import asdict

from sqlalchemy import ColumnElement, Update, delete, insert, select, update

from tracker.store.columns import Bytewise
from tracker.store.database import Database
from tracker.store.tables import PAUSES
from tracker.store.values import ENDED, Pause


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
        """Keep it, in place of an earlier one of the same; what that one owes is owed still."""
        with self._database.write() as connection:
            known = self.get(pause.subject)
            owed = dict.fromkeys((*(known.owed if known else ()), *pause.owed))
            connection.execute(delete(PAUSES).where(PAUSES.c.subject == pause.subject))
            connection.execute(insert(PAUSES).values(**asdict(pause) | {"owed": list(owed)}))

    def end(self, subject: str) -> bool:
        """End it, whatever day it was to last until; False where there was none.

        One that owes is kept as over until all is told: see `pay`.
        """
        with self._database.write() as connection:
            known = self.get(subject)
            if known is None or known.is_ended:
                return False
            if known.owed:
                connection.execute(_change(subject).values(until=ENDED))
            else:
                self.forget(subject)
            return True

    def owe(self, subject: str, items: Iterable[str]) -> None:
        """Keep that others were told of these items (keys), so that the person hears of them afterwards."""
        with self._database.write() as connection:
            known = self.get(subject)
            if known:
                connection.execute(_change(subject).values(owed=list(dict.fromkeys((*known.owed, *items)))))

    def pay(self, subject: str, items: Collection[str]) -> None:
        """Say that the person has heard of these items (keys), or need not any more."""
        with self._database.write() as connection:
            known = self.get(subject)
            left = [item for item in known.owed if item not in items] if known else []
            if known and left == list(known.owed):
                return
            if left or (known and not known.is_ended):
                connection.execute(_change(subject).values(owed=left))
            else:
                self.forget(subject)

    def forget(self, subject: str) -> None:
        """Take it away, with all that it owes."""
        with self._database.write() as connection:
            connection.execute(delete(PAUSES).where(PAUSES.c.subject == subject))

    def _select(self, *conditions: ColumnElement[bool]) -> list[Pause]:
        asked = select(PAUSES).where(*conditions).order_by(Bytewise(PAUSES.c.subject))
        with self._database.read() as connection:
            rows = connection.execute(asked).all()
        return [Pause(row.subject, row.since, row.until, row.who, row.why, tuple(row.owed)) for row in rows]


def _change(subject: str) -> Update:
    return update(PAUSES).where(PAUSES.c.subject == subject)
