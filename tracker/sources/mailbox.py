"""A mailbox as a source of mails: which are new, each whole, and marked as seen only when told.

New is what nobody has seen, and what lies above the place up to which all was dealt with; of a mailbox never read
before only what nobody has seen. A mail that could not be dealt with stays as it is and comes again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tracker.imap import Listed, Mailbox

LARGEST = 40 * 2**20
"""In bytes: of a larger mail only the headers are read."""
FLAGGED_TOGETHER = 50


@dataclass(frozen=True)
class Place:
    """How far a mailbox has been read."""

    validity: int | None
    last_uid: int


@dataclass(frozen=True)
class Arrived:
    """A mail that lies there."""

    uid: int
    content: bytes
    is_whole: bool
    """False: it is too large, and these are its headers."""


class Source:
    """The new mails of an open folder."""

    def __init__(self, box: Mailbox, place: Place, *, left: set[Listed] | None = None) -> None:
        """`left` are those that stay unread though they are dealt with; it is added to."""
        self._box = box
        self._left = set() if left is None else left
        is_same = box.validity == place.validity and (not box.next_uid or box.next_uid > place.last_uid)
        if not is_same:
            self._left.clear()
        self._is_first = place.validity is None
        # Another numbering, or one that goes on from an earlier place: the UIDs known before mean nothing now.
        last_uid = max(box.next_uid - 1, 0) if self._is_first else place.last_uid if is_same else 0
        self.place = Place(box.validity, last_uid)
        self._listed: dict[int, Listed] = {}
        self._open: set[int] = set()
        """UIDs that are not dealt with yet."""
        self._seen: list[int] = []

    def mails(self) -> Iterator[Arrived]:
        """Read what is new, one at a time; each is dealt with when `done` or `leave` says so."""
        uids = self._box.unread(after=None if self._is_first else self.place.last_uid)
        listed = [one for one in self._box.sizes(uids) if one not in self._left]
        self._listed = {one.uid: one for one in listed}
        self._open = set(self._listed)
        for one in listed:
            is_whole = one.size <= LARGEST
            content = self._box.fetch(one.uid, headers_only=not is_whole)
            if content is None:
                self._open.discard(one.uid)  # gone meanwhile
            else:
                yield Arrived(one.uid, content, is_whole)

    def done(self, uid: int) -> None:
        """Say that a mail was dealt with, and mark it as seen, soon."""
        self._seen.append(uid)
        self._end(uid)
        if len(self._seen) >= FLAGGED_TOGETHER:
            self.flush()

    def leave(self, uid: int) -> None:
        """Say that a mail was dealt with, and leave it unseen for whoever else reads the mailbox."""
        self._left.add(self._listed[uid])
        self._end(uid)

    def flush(self) -> None:
        """Mark what was dealt with."""
        seen, self._seen = self._seen, []
        self._box.mark_seen(seen)

    def _end(self, uid: int) -> None:
        self._open.discard(uid)
        until = min(self._open) - 1 if self._open else max(self._listed)
        self.place = replace(self.place, last_uid=max(self.place.last_uid, min(until, uid)))
