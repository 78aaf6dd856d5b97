"""Letters that came back: noted at the letter, asked about at the secretary's, and no more sent to a dead address."""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from tracker.core import bounces
from tracker.core.bounces import Bounce
from tracker.core.incoming import Mail
from tracker.core.model import Letter
from tracker.jobs.mailbox import asking
from tracker.store import Store

REMEMBERED = timedelta(days=30)
"""So long a letter may take to come back, and so long earlier ones count."""
PATIENCE = timedelta(days=5)
"""A mailbox that is full or a server that is silent is asked about when it lasts (RFC 5321 section 4.5.4.1)."""
ENOUGH = 2
"""So many letters that came back for good stop all others to the same address."""
_AGAIN = "mail again to "
"""Begins the name of the mark by which a person says that an address is right."""


def take(
    store: Store, mail: Mail, *, witness: str | None = None, today: date, now: datetime
) -> tuple[Letter | None, str]:
    """Note a mail that came back, within the caller's transaction; give the letter and say what became of it.

    That a copy for the `witness` came back says nothing of the reader's address.
    """
    found = bounces.read(mail, aside=witness)
    if found is None:
        return None, "arrived"
    letter = _letter(store, found, now=now)
    if letter is None:
        return None, f"{found.status} of no letter"
    words = found.why if found.why.startswith(found.status) else f"{found.status} {found.why}"
    if found.is_final:
        store.returned.mark(letter.key, at=now, why=words.strip())
    if found.is_hard or _lasts(store, letter, now=now):
        asking.about_return(store, letter, why=words, today=today)
    return letter, found.status


def dead(store: Store, addresses: Collection[str]) -> frozenset[str]:
    """Find the addresses to which no letter should go before somebody has looked at them."""
    often = store.returned.often(addresses, at_least=ENOUGH)
    return frozenset(address for address in often if is_dead(store, address))


def is_dead(store: Store, address: str) -> bool:
    """Whether letters to an address come back for good, and nobody has said since that it is right."""
    again = store.flags.get(_AGAIN + address)
    return store.returned.hard(address, since=datetime.fromisoformat(again) if again else None) >= ENOUGH


def try_again(store: Store, address: str, *, now: datetime) -> None:
    """Say that an address is right, however many letters came back."""
    store.flags.set(_AGAIN + address, now.isoformat())


def _letter(store: Store, found: Bounce, *, now: datetime) -> Letter | None:
    """Find the letter: by the tag of the address, by its own Message-ID, or as the last to the address."""
    return (
        store.outbox.tagged(found.tag)
        or store.returned.named(found.message_ids)
        or store.returned.last_to(found.recipients, since=now - REMEMBERED)
    )


def _lasts(store: Store, letter: Letter, *, now: datetime) -> bool:
    first = store.mailboxes.first_return(letter.to, since=now - REMEMBERED)
    return first is not None and now - first >= PATIENCE
