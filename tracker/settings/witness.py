"""[witness]: a mailbox of one's own that gets a copy of every letter, and tells after a crash which were taken."""

from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from tracker.settings.values import SECRET, Address, Line, Table


class Witness(Table):
    """The mailbox, and how it is read: as a folder of this machine, or by IMAP."""

    address: Address = Field(examples=["vittne@example.org"])
    """Gets each letter within the same transaction, as a recipient that no header shows."""
    maildir: Path | None = Field(default=None, examples=["/var/mail/vittne"])
    """The mailbox as a folder on this machine, with `new` and `cur` in it."""
    host: Line | None = Field(default=None, min_length=1, examples=["imap.example.org"])
    """The IMAP server, where there is no such folder."""
    security: Literal["tls", "starttls", "none"] = Field(default="tls", examples=["tls"])
    port: int | None = Field(default=None, ge=1, le=65535, examples=[993])
    user: Line | None = Field(default=None, examples=["vittne@example.org"])
    """The address, unless it is said."""
    password: str | None = Field(default=None, repr=False, json_schema_extra=SECRET, examples=["…"])
    wait: float = Field(default=15, ge=0, le=1440, examples=[15])
    """Minutes that a copy may be under way before a letter in doubt goes again."""
    keep: int = Field(default=30, ge=1, le=3650, examples=[30])
    """Days after which copies are removed from the folder."""

    @model_validator(mode="after")
    def _one_way_to_read_it(self) -> "Witness":
        if (self.maildir is None) == (self.host is None):
            raise ValueError("name either maildir, a folder of this machine, or host, an IMAP server")
        return self
