"""Flags: small values by name, as whether mail is paused and when the last tick was."""

from sqlalchemy import delete, select

from tracker.store import inserts
from tracker.store.columns import Bytewise
from tracker.store.database import Database
from tracker.store.tables import FLAGS

PAUSED = "paused"
"""Set while no mail goes out, to the word that says why."""


class Flags:
    """The flags that are set."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        """The value; None when it is not set."""
        with self._database.read() as connection:
            return connection.execute(select(FLAGS.c.value).where(FLAGS.c.name == name)).scalar()

    def beginning(self, beginning: str) -> dict[str, str]:
        """The flags whose names begin so, each with its value."""
        name = Bytewise(FLAGS.c.name)
        begins = (name >= beginning) & (name < f"{beginning}\U0010ffff")
        with self._database.read() as connection:
            rows = connection.execute(select(FLAGS.c.name, FLAGS.c.value).where(begins).order_by(name))
            return {row.name: row.value for row in rows}

    def set(self, name: str, value: str) -> None:
        """Set the value, whatever it was."""
        with self._database.write() as connection:
            inserts.over(connection, FLAGS, {"name": name, "value": value})

    def set_once(self, name: str, value: str) -> bool:
        """Set the value unless there is one; whether this was the first time (so: tell it once)."""
        with self._database.write() as connection:
            return inserts.new(connection, FLAGS, [{"name": name, "value": value}]) == 1

    def clear(self, name: str) -> bool:
        """Forget the value; whether there was one (so: what it asks for is done once)."""
        with self._database.write() as connection:
            return connection.execute(delete(FLAGS).where(FLAGS.c.name == name)).rowcount == 1
