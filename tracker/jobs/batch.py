"""Documents that come together are taken in as their meetings followed each other, whatever their files are called.

What later minutes say of a task has nothing to be tied to before those that gave it are read.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tracker import reader
from tracker.core.model import Document
from tracker.errors import DocumentError, ReaderError, StoreError
from tracker.jobs import attempts
from tracker.store import Store

log = logging.getLogger(__name__)

File = TypeVar("File")


@dataclass(frozen=True)
class Place:
    """What decides when a document has its turn."""

    held_on: date | None = None
    is_draft: bool = False
    name: str = ""

    @property
    def rank(self) -> tuple[bool, date, bool, str]:
        """What to sort by: the day, then drafts before what was adjusted, then the name; without a day all are last."""
        return self.held_on is None, self.held_on or date.max, not self.is_draft, self.name


def ordered(store: Store, files: Sequence[File], *, opened: Callable[[File], Document | None]) -> list[File]:
    """Put files in the order of their turns; those without a day keep theirs.

    `opened` gives what a file holds, or None when that can't be had now. It is let go before the next is opened: two
    years of minutes may be more than fits in memory. ReaderError when no document at all can be read.
    """
    if len(files) < 2:
        return list(files)
    return sorted(files, key=lambda file: _place(store, opened(file)).rank)


def _place(store: Store, document: Document | None) -> Place:
    if document is None:
        return Place()
    try:
        with attempts.counted(store, document):
            minutes = reader.read(document).minutes
    except (ReaderError, StoreError):
        raise  # to go on would be to take in all of them in a wrong order
    except DocumentError:
        return Place()  # its turn tells what is wrong with it
    except Exception:
        log.exception("the day of %s can't be had", document.source)
        return Place()
    return Place(minutes.held_on, minutes.is_draft, document.source) if minutes.held_on else Place()
