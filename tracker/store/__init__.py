"""The store: items, their history, doubts, documents, meetings, people, letters, links and flags in one database.

The only room that knows SQLModel. Rows never leave it: its doors take and give the nouns of core.model and `values`.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from tracker.errors import HeldError
from tracker.store import backups, database, migrations, workers
from tracker.store.annexes import Annexes
from tracker.store.columns import new_key
from tracker.store.documents import Documents
from tracker.store.doubts import Doubts
from tracker.store.flags import PAUSED, Flags
from tracker.store.history import History
from tracker.store.hooks import Hooks
from tracker.store.items import Items
from tracker.store.links import Links
from tracker.store.mailboxes import Mailboxes
from tracker.store.meetings import Meetings
from tracker.store.outbox import Outbox
from tracker.store.pauses import Pauses
from tracker.store.people import People
from tracker.store.returned import Returned
from tracker.store.subscriptions import Subscriptions
from tracker.store.values import (
    AnswerLink,
    Cursor,
    Difference,
    FeedLink,
    KeptDocument,
    KeptMail,
    LetterLink,
    Pause,
    Place,
    SentAnnex,
    Verdict,
)

__all__ = [
    "PAUSED",
    "AnswerLink",
    "Cursor",
    "Difference",
    "FeedLink",
    "KeptDocument",
    "KeptMail",
    "LetterLink",
    "Pause",
    "Place",
    "SentAnnex",
    "Store",
    "Verdict",
    "new_key",
]


class Store:
    """The doors to one database; any number of threads may use one Store.

    Each call is a transaction of its own unless it happens within `transaction()`.
    """

    def __init__(self, url: str, *, direct: str | None = None, echo: bool = False) -> None:
        """Know where the database is, as SQLAlchemy writes it; `migrate` makes it ready.

        `sqlite:///file`, `sqlite://` (in memory) or `postgresql+psycopg://user@host/database`; `direct` is the
        server's own address where a pooler stands before it.
        """
        self._database = database.at(url, echo=echo)
        self.worker = workers.of(self._database, direct=direct)
        """This process among those that send."""
        self.items = Items(self._database)
        self.history = History(self._database)
        self.doubts = Doubts(self._database)
        self.documents = Documents(self._database)
        self.meetings = Meetings(self._database)
        self.subscriptions = Subscriptions(self._database)
        self.annexes = Annexes(self._database)
        self.people = People(self._database)
        self.outbox = Outbox(self._database, self.worker)
        self.returned = Returned(self._database)
        self.links = Links(self._database)
        self.flags = Flags(self._database)
        self.pauses = Pauses(self._database)
        self.hooks = Hooks(self._database)
        self.mailboxes = Mailboxes(self._database)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything that this thread does within is kept together or not at all; a nested one joins the outer."""
        with self._database.write():
            yield

    def migrate(self) -> None:
        """Make the database, or bring it up to date; StoreError when a newer program has changed it."""
        migrations.upgrade(self._database)

    def hold(self) -> AbstractContextManager[None]:
        """Be a process that sends: one of any number of PostgreSQL, the one of SQLite, or else HeldError."""
        return self.worker.hold()

    def backup(self, path: Path) -> None:
        """Write a copy of the database as it is now, while others go on using it."""
        backups.back_up(self._database, path)

    def restore(self, backup: Path) -> Path | None:
        """Put a backup in the place of the database, and give back where the former one was put aside.

        No daemon may run. Mail is paused, and letters that waited are held: they may have gone since the backup.
        """
        with self.hold():
            return backups.restore(self._database, backup)

    def adopt(self) -> None:
        """Take over a database that was put back by its own means, as `restore` does.

        HeldError while workers live.
        """
        with self.hold():
            if others := self.worker.others():
                raise HeldError(f"{others} other processes work on this database; stop them first")
            backups.quiet(self._database)

    def close(self) -> None:
        """Close all connections."""
        self.worker.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
