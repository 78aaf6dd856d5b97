"""How it went with the calendars on the net that bodies follow, when they were asked last."""

from sqlalchemy import delete, insert, select

from tracker.core.model import Subscription
from tracker.store.database import Database
from tracker.store.tables import SUBSCRIPTIONS


class Subscriptions:
    """One for each body that has a calendar."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, body: str) -> Subscription | None:
        """How it went with a body's calendar; None when it was never asked."""
        with self._database.read() as connection:
            row = connection.execute(select(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.body == body)).one_or_none()
            return Subscription(**row._mapping) if row else None

    def keep(self, subscription: Subscription) -> None:
        """Keep how it went now."""
        with self._database.write() as connection:
            connection.execute(delete(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.body == subscription.body))
            connection.execute(insert(SUBSCRIPTIONS), vars(subscription))

    def forget(self, body: str) -> None:
        """Forget the calendar of a body that follows none any more."""
        with self._database.write() as connection:
            connection.execute(delete(SUBSCRIPTIONS).where(SUBSCRIPTIONS.c.body == body))
