"""How often a document has felled its reader: after two times it is not opened again, however it comes back.

A new version of the program begins to count anew: it may read what the old one could not.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version

from tracker import reader
from tracker.core.model import Document
from tracker.errors import DocumentError
from tracker.store import Store

AT_MOST = 2
COSTLY = frozenset({"timeout", "memory", "crash", "too_large"})
"""The reasons that are found out only by trying; all others are told at once and cost nothing."""


@contextmanager
def counted(store: Store, document: Document) -> Iterator[None]:
    """Let the document be read within, unless that failed too often; must not stand inside a transaction."""
    tried, code = _of(store, document)
    if tried >= AT_MOST:
        raise reader.refusal(code)
    try:
        yield
    except DocumentError as error:
        if error.code in COSTLY:
            store.flags.set(_name(document), f"{version('tracker')} {tried + 1} {error.code}")
        raise


def _of(store: Store, document: Document) -> tuple[int, str]:
    """Give how often this version failed on it, and the last reason."""
    program, _, rest = (store.flags.get(_name(document)) or "").partition(" ")
    times, _, code = rest.partition(" ")
    return (int(times), code) if program == version("tracker") else (0, "")


def _name(document: Document) -> str:
    return f"unread:{document.key}"
