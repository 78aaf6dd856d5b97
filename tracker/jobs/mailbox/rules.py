"""What an installation says about its mailbox, and who may do what by mail."""

import re
from dataclasses import dataclass
from typing import Self

from tracker.core.incoming import Mail
from tracker.settings import Settings

_PASSED = re.compile(r"\b(?:dmarc|dkim|spf)\s*=\s*pass\b", re.IGNORECASE)
_FAILED = re.compile(r"\bdmarc\s*=\s*(?:fail|permerror)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Rules:
    """What holds for one mailbox; addresses are in small letters."""

    name: str
    """By which it is known in the store."""
    own: frozenset[str] = frozenset()
    """Addresses that this installation writes from."""
    senders: frozenset[str] = frozenset()
    """Who may send minutes: addresses, and domains that begin with `@`."""
    asks_about_others: bool = False
    checked_by: str | None = None
    witness: str | None = None
    """The address that gets a copy of every letter."""
    zone: str = "Europe/Stockholm"

    @classmethod
    def of(cls, settings: Settings) -> Self | None:
        """Read them from the settings; None without a mailbox."""
        told = settings.mailbox
        if told is None:
            return None
        return cls(
            name=told.address.casefold(),
            own=frozenset({settings.sender.casefold(), told.address.casefold()}),
            senders=frozenset(sender.casefold() for sender in told.senders),
            asks_about_others=told.others == "ask",
            checked_by=told.checked_by,
            witness=settings.witness.address.casefold() if settings.witness else None,
            zone=settings.zone,
        )

    def may_send_minutes(self, sender: str) -> bool:
        """Whether minutes of this sender are taken in."""
        return sender in self.senders or f"@{sender.partition('@')[2]}" in self.senders

    def believes(self, mail: Mail) -> bool:
        """Whether the sender is who it says, as far as the own server was asked to check (RFC 8601).

        Only the topmost header of that server counts: what stands below may have come with the mail.
        """
        if self.checked_by is None:
            return True
        for value in mail.headers.get_all("Authentication-Results", []):
            server, _, results = " ".join(str(value).split()).partition(";")
            if server.split(" ")[0].casefold() == self.checked_by.casefold():
                return bool(_PASSED.search(results)) and not _FAILED.search(results)
        return False
