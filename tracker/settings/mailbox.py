"""`[mailbox]` of tracker.toml: the mailbox whose mail is read: replies, letters that came back, and minutes."""

import re
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, field_validator, model_validator

from tracker.core.letters import check_address
from tracker.errors import LetterError
from tracker.settings.values import SECRET, Address, Line, Table

PORTS = {"tls": 993, "starttls": 143, "none": 143}
_DOMAIN = re.compile(r"@[\w-]+(?:\.[\w-]+)*")


def _sender(text: str) -> str:
    try:
        return text if _DOMAIN.fullmatch(text) else check_address(text)
    except LetterError as error:
        raise ValueError(f"{text!r} is neither a mail address nor a whole domain as @example.org") from error


class MailboxTable(Table):
    """How the mailbox is reached, and who may send what to it."""

    address: Address = Field(examples=["atgarder@example.org"])
    """Where replies go: letters ask for them there instead of at the secretary's."""
    host: Line = Field(min_length=1, examples=["imap.example.org"])
    security: Literal["tls", "starttls", "none"] = Field(default="tls", examples=["tls"])
    port: int = Field(default=993, ge=1, le=65535, examples=[993])
    user: Line | None = Field(default=None, examples=["atgarder@example.org"])
    """The address, unless it is said."""
    password: str | None = Field(default=None, repr=False, json_schema_extra=SECRET, examples=["…"])
    folder: Line = Field(default="INBOX", min_length=1, examples=["INBOX"])
    timeout: float = Field(default=30, gt=0, le=600, examples=[30])
    """Seconds."""
    cafile: Path | None = Field(default=None, examples=["/etc/ssl/certs/our-mail.pem"])
    """The certificate to trust beside the machine's own."""
    poll: float = Field(default=60, gt=0, le=3600, examples=[60])
    """Seconds between looks, where the server does not tell of new mail by itself (IDLE)."""
    senders: tuple[Annotated[str, AfterValidator(_sender)], ...] = Field(
        default=(), examples=[["ada@example.org", "@example.org"]]
    )
    """Who may send minutes: addresses, or whole domains."""
    others: Literal["leave", "ask"] = Field(default="leave", examples=["leave"])
    """What answers nothing of ours is left unread, or the secretary is asked about it too."""
    checked_by: Line | None = Field(default=None, examples=["mx.example.org"])
    """The own server whose Authentication-Results a sender must have passed; others write such headers as they like."""

    @model_validator(mode="before")
    @classmethod
    def _usual_port(cls, values: Any) -> Any:
        if isinstance(values, Mapping) and "port" not in values:
            return {**values, "port": PORTS.get(str(values.get("security", "tls")), 993)}
        return values

    @field_validator("senders", mode="before")
    @classmethod
    def _between_commas(cls, value: object) -> object:
        return [word.strip() for word in value.split(",") if word.strip()] if isinstance(value, str) else value

    @model_validator(mode="after")
    def _secret(self) -> "MailboxTable":
        if self.security == "none" and not _is_loopback(self.host):
            raise ValueError("logging in in plain text is only for this machine; set security to tls or starttls")
        return self

    @property
    def login(self) -> str:
        """Who logs in."""
        return self.user or self.address


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
