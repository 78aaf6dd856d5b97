"""The shape of the settings: every key of tracker.toml with its kind, its default and an example.

Names of keys and of `TRACKER_…` variables are made from these fields, so a new field is a new key and variable.
Nothing here opens a file.
"""

from collections.abc import Mapping
from datetime import date
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, field_validator, model_validator

from tracker.core.model import Body, Hook, Person
from tracker.settings.dkim import Dkim
from tracker.settings.hooks import HookTable, check_names
from tracker.settings.mailbox import MailboxTable
from tracker.settings.oauth import OAuth
from tracker.settings.values import SECRET, Address, Country, Language, Line, SecretWebAddress, Table, WebAddress, Zone
from tracker.settings.witness import Witness

DATABASES = ("sqlite:///", "postgresql+psycopg://")
LOCAL_LIMIT, TAG_LENGTH = 64, 33
"""Characters left of the @ (RFC 5321 section 4.5.3.1.1), and of what a letter adds to the address of its bounces."""
SMTP_PORTS = {"starttls": 587, "tls": 465, "none": 25}


class Smtp(Table):
    """The relay that takes the letters."""

    host: Line = Field(min_length=1, examples=["smtp.example.org"])
    security: Literal["starttls", "tls", "none"] = Field(default="starttls", examples=["starttls"])
    port: int = Field(default=587, ge=1, le=65535, examples=[587])
    user: Line | None = Field(default=None, examples=["tracker@example.org"])
    password: str | None = Field(default=None, repr=False, json_schema_extra=SECRET, examples=["…"])
    timeout: float = Field(default=30, gt=0, le=600, examples=[30])
    """Seconds."""
    cafile: Path | None = Field(default=None, examples=["/etc/ssl/certs/our-relay.pem"])
    """The certificate to trust beside the machine's own."""
    sessions: int = Field(default=1, ge=1, le=16, examples=[4])
    """Connections at a time; a crash may double one letter on each."""
    bounces: Address | None = Field(default=None, examples=["studs@example.org"])
    """Where letters that can't be delivered come back; each adds a tag of its own, `studs+TAG@example.org`."""

    @model_validator(mode="before")
    @classmethod
    def _usual_port(cls, values: Any) -> Any:
        if isinstance(values, Mapping) and "port" not in values:
            return {**values, "port": SMTP_PORTS.get(str(values.get("security", "starttls")), 587)}
        return values

    @field_validator("bounces")
    @classmethod
    def _room_for_a_tag(cls, address: str | None) -> str | None:
        if address and len(address.rpartition("@")[0]) > LOCAL_LIMIT - TAG_LENGTH:
            raise ValueError(f"{address!r} is too long: each letter adds a tag of {TAG_LENGTH} characters before the @")
        return address

    @property
    def is_loopback(self) -> bool:
        """Whether the relay is this machine, so that nothing travels a wire."""
        if self.host.lower() == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


class Web(Table):
    """Where the pages, feeds and answers are served."""

    host: Line = Field(default="127.0.0.1", min_length=1, examples=["127.0.0.1"])
    port: int = Field(default=8080, ge=0, le=65535, examples=[8080])
    """0 lets the system choose."""


class Daemon(Table):
    """How often `tracker serve` looks."""

    tick: float = Field(default=60, gt=0, le=3600, examples=[60])
    """Seconds between rounds for letters."""
    poll: float = Field(default=5, gt=0, le=3600, examples=[5])
    """Seconds between looks into the intake folder."""


class Calendars(Table):
    """How bodies' calendars on the net are asked."""

    inside: tuple[Line, ...] = Field(default=(), examples=[["kalender.kommunen.example"]])
    """Hosts on this network that may be asked, at any port and without TLS; all others lie on the open net."""
    ignore: tuple[Line, ...] = Field(default=(), examples=[["Semester", "Beredning"]])
    """Words of events that are no meetings."""

    @field_validator("inside", "ignore", mode="before")
    @classmethod
    def _between_commas(cls, value: object) -> object:
        return [word.strip() for word in value.split(",") if word.strip()] if isinstance(value, str) else value


def _default_database(values: dict[str, Any]) -> str:
    return f"sqlite:///{values.get('data', 'data')}/tracker.sqlite3"


def _sender_domain(values: dict[str, Any]) -> str:
    return str(values.get("sender", "")).rpartition("@")[2] or "localhost"


class File(Table):
    """All that tracker.toml and the environment may say."""

    data: Annotated[Path, AfterValidator(Path.absolute)] = Field(
        default_factory=lambda: Path("data").absolute(), examples=["/var/lib/tracker"]
    )
    """Folder of the database, the intake folder and the letters that no relay takes."""
    database: str = Field(
        default_factory=_default_database,
        repr=False,
        json_schema_extra=SECRET,
        examples=["sqlite:////var/lib/tracker/tracker.sqlite3"],
    )
    database_direct: str | None = Field(
        default=None,
        repr=False,
        json_schema_extra=SECRET,
        examples=["postgresql+psycopg://tracker@db.example.org/tracker"],
    )
    """The address of PostgreSQL itself, where `database` is that of a pooler."""
    base_url: WebAddress | None = Field(default=None, examples=["https://atgarder.example.org"])
    """Where people reach the pages; without it letters carry no links."""
    sender: Address = Field(default="tracker@localhost", examples=["atgarder@example.org"])
    sender_name: Line = Field(default="Åtgärdsbevakningen", examples=["Åtgärdsbevakningen"])
    domain: Line = Field(default_factory=_sender_domain, examples=["example.org"])
    """The name in Message-IDs and calendar UIDs; it must never change, or calendars show everything twice."""
    administrator: Address | None = Field(default=None, examples=["it@example.org"])
    """Who is told when a run was missed or the service needs a hand."""
    language: Language = Field(default="sv", examples=["sv"])
    zone: Zone = Field(default="Europe/Stockholm", examples=["Europe/Stockholm"])
    country: Country = Field(default="SE", examples=["SE"])
    """Whose free days count. Language, zone and country hold for bodies and people that say nothing else."""
    templates: Path | None = Field(default=None, examples=["templates"])
    """A folder whose templates go before the packaged ones."""
    heartbeat_url: SecretWebAddress | None = Field(
        default=None, repr=False, json_schema_extra=SECRET, examples=["https://hc-ping.example.org/…"]
    )
    smtp: Smtp | None = None
    """Without it letters are written into the folder `mail` of the data folder."""
    witness: Witness | None = None
    """Without it a letter goes again when a crash leaves open whether the relay took it."""
    dkim: Dkim | None = None
    """Without it the relay signs letters, or nobody."""
    mailbox: MailboxTable | None = None
    """The mailbox that replies, returned letters and minutes come to; without it nobody's mail is read."""
    web: Web = Web()
    daemon: Daemon = Daemon()
    calendars: Calendars = Calendars()
    oauth: OAuth | None = None
    """How to log in where the mail server takes tokens only."""
    hooks: Annotated[Mapping[str, HookTable], AfterValidator(check_names)] = Field(default_factory=dict)
    """Programs of others that are told of events, by name."""

    @field_validator("database")
    @classmethod
    def _known_database(cls, url: str) -> str:
        if not url.startswith(DATABASES):
            # The address itself may hold a password, so the sentence doesn't repeat it.
            raise ValueError("starts neither with sqlite:/// nor with postgresql+psycopg://")
        return url

    @field_validator("database_direct")
    @classmethod
    def _of_postgresql(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith(DATABASES[1]):
            raise ValueError(f"does not start with {DATABASES[1]}")
        return url

    @field_validator("base_url")
    @classmethod
    def _without_end(cls, url: str | None) -> str | None:
        if url and (urlsplit(url).query or urlsplit(url).fragment):
            raise ValueError(f"{url!r} must end with the host or a path")
        return url.rstrip("/") if url else None


class Settings(File):
    """Everything the service is told from outside, checked."""

    folder: Path | None = None
    """The configuration folder."""
    bodies: tuple[Body, ...] = ()
    people: tuple[Person, ...] = ()
    meetings: Mapping[str, tuple[date, ...]] = Field(default_factory=dict)
    """Slug to the days its bodies.toml announces."""
    warnings: tuple[str, ...] = ()
    """What is not wrong but probably not meant, a sentence each."""

    @property
    def inbox(self) -> Path:
        """Where minutes are dropped."""
        return self.data / "inbox"

    @property
    def done(self) -> Path:
        """Where minutes go when they are read."""
        return self.data / "done"

    @property
    def quarantine(self) -> Path:
        """Where files go that can't be read."""
        return self.data / "quarantine"

    @property
    def mail_folder(self) -> Path:
        """Where letters go when no relay is configured."""
        return self.data / "mail"

    @property
    def called(self) -> tuple[Hook, ...]:
        """The hooks, in the order of their names."""
        return tuple(table.hook(name) for name, table in sorted(self.hooks.items()))

    @property
    def is_alone(self) -> bool:
        """Whether the database is one that a single process sends from."""
        return self.database.startswith(DATABASES[0])

    @property
    def is_mail_to_folder(self) -> bool:
        """Whether letters only go to a folder, so that any day may be played."""
        return self.smtp is None

    def body(self, slug: str) -> Body | None:
        """Find a configured body."""
        return next((body for body in self.bodies if body.slug == slug), None)
