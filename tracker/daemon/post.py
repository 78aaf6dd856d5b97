"""The mailbox's part of a service: read at each round, and at once when the server tells of a new mail (IDLE)."""

import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta
from threading import Lock

from tracker import imap
from tracker.errors import MailboxError
from tracker.imap import Account, Listed
from tracker.jobs import mailbox
from tracker.jobs.mailbox import Rules
from tracker.store import Store

log = logging.getLogger(__name__)

LINE = timedelta(minutes=25)
"""So long one line to the server is held before it is opened anew."""


class Post:
    """Reads one mailbox. Two threads share it: the round, and the one that waits for news."""

    def __init__(self, store: Store, account: Account, rules: Rules) -> None:
        self._store = store
        self._account = account
        self._rules = rules
        self._reading = Lock()
        self._left: set[Listed] = set()

    def read(self, *, today: date, now: datetime, is_stopping: Callable[[], bool]) -> None:
        """Deal with what is new. That the server can't be had is told once, as long as it is for the same reason."""
        with self._reading:
            try:
                with imap.open_mailbox(self._account) as box:
                    mailbox.collect(
                        self._store,
                        box,
                        self._rules,
                        today=today,
                        now=now,
                        left=self._left,
                        is_stopping=is_stopping,
                    )
            except MailboxError as error:
                if mailbox.failed(self._store, self._rules, error, now=now):
                    log.error("the mailbox: %s; it is tried again", error)  # noqa: TRY400 -- the world failed

    def wait(self, on_news: Callable[[], None], *, is_stopping: Callable[[], bool]) -> None:
        """Hold a line to the server for a while and call whenever it tells of something; a stop is heard at once."""
        try:
            with imap.open_mailbox(self._account) as box:
                while box.can_wait and not is_stopping():
                    on_news()  # first of what came before there was a line
                    if not box.wait(LINE, is_stopping=is_stopping):
                        return
        except MailboxError as error:
            log.debug("no line to the mailbox: %s", error)  # reading it tells
