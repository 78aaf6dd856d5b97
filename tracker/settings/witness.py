"""[witness]: a mailbox of one's own that gets a copy of every letter, and tells after a crash which were taken."""

from pathlib import Path

from pydantic import Field

from tracker.settings.values import Address, Table


class Witness(Table):
    """The mailbox, and how it is read."""

    address: Address = Field(examples=["vittne@example.org"])
    """Gets each letter within the same transaction, as a recipient that no header shows."""
    maildir: Path = Field(examples=["/var/mail/vittne"])
    """The mailbox as a folder on this machine, with `new` and `cur` in it."""
    wait: float = Field(default=15, ge=0, le=1440, examples=[15])
    """Minutes that a copy may be under way before a letter in doubt goes again."""
    keep: int = Field(default=30, ge=1, le=3650, examples=[30])
    """Days after which copies are removed."""
