"""A meeting's notice has gone: its annex is kept as it was sent, and what has changed since is told.

The service sends no notice: a person does, and says so.
"""

from dataclasses import dataclass
from datetime import date, datetime

from tracker.core.model import Agenda, Event, Item
from tracker.errors import UsageError
from tracker.jobs import agenda, annex
from tracker.store import SentAnnex, Store
from tracker.templates import Templates


@dataclass(frozen=True)
class Since:
    """What has changed since the annex was sent."""

    changed: tuple[Item, ...] = ()
    """Those in it that are no longer as it says."""
    added: tuple[Item, ...] = ()
    """Those that it would hold now and doesn't."""

    @property
    def items(self) -> tuple[Item, ...]:
        """All of them."""
        return self.changed + self.added


def mark_sent(
    store: Store, slug: str, *, meeting: date, templates: Templates, who: str, today: date, now: datetime
) -> SentAnnex:
    """Say that the notice has gone: the annex is kept as it is now. Said again it is kept anew if it changed.

    NotFoundError for an unknown body, UsageError for a day on which it does not meet.
    """
    body = store.people.body(slug)
    with store.transaction():
        sent = store.annexes.sent(slug, meeting)
        if sent is None and meeting not in store.meetings.upcoming(slug, today=min(meeting, today)):
            raise UsageError(f"{body.name} has no meeting on {meeting}; set its days first: tracker bodies meetings")
        given = agenda.of(store, body, meeting=meeting, today=today)
        if sent and not since(store, sent, given).items:
            return sent
        contents = {str(format): annex.write(store, given, templates=templates, format=format) for format in annex.KEPT}
        keys = tuple(row.item.key for row in given.rows)
        sent = SentAnnex(slug, meeting, keys, who, now)
        store.annexes.keep(sent, contents)
        store.history.add(Event(f"body:{slug}", now, who, "notice_sent", meeting.isoformat()))
        return sent


def since(store: Store, sent: SentAnnex, given: Agenda) -> Since:
    """Tell how the annex that was sent differs from the one that would be written now."""
    now_there = {row.item.key: row.item for row in given.rows}
    were_there = [store.items.get(key) for key in sent.items]
    return Since(
        changed=tuple(item for item in were_there if item.changed_at > sent.sent_at or item.key not in now_there),
        added=tuple(item for key, item in now_there.items() if key not in sent.items),
    )
