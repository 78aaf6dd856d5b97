"""`[hooks.NAME]` of tracker.toml: addresses that are told of events, one table a name."""

import difflib
import re
from collections.abc import Mapping
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, field_validator, model_validator

from tracker.core.hooks import EVENTS, is_secret
from tracker.core.hooks import SECRET as BEGINNING
from tracker.core.model import Hook
from tracker.settings.values import SECRET, Line, Table

APPRISE = "apprise:"
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _address(text: str) -> str:
    parts = urlsplit(text.removeprefix(APPRISE))
    is_known = bool(parts.scheme) if text.startswith(APPRISE) else parts.scheme in {"http", "https"} and parts.hostname
    if not is_known or not text.isprintable():
        # The address itself is a secret, so the sentence doesn't repeat it.
        raise ValueError("is no address of a hook; it starts with https:// and names a host, or with apprise:")
    return text


def _secret(text: str) -> str:
    if not is_secret(text):
        raise ValueError(f"is no secret of a hook: {BEGINNING} and 24 to 64 bytes in base64")
    return text


def _event(text: str) -> str:
    if text not in EVENTS:
        near = difflib.get_close_matches(text, EVENTS, n=1, cutoff=0.6)
        hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(EVENTS)}"
        raise ValueError(f"{text!r} is no event; {hint}")
    return text


class HookTable(Table):
    """One hook; what each key means stands at Hook."""

    url: Annotated[str, AfterValidator(_address)] = Field(
        repr=False, json_schema_extra=SECRET, examples=["https://chatt.example.org/hooks/…"]
    )
    secret: Annotated[str, AfterValidator(_secret)] | None = Field(
        default=None, repr=False, json_schema_extra=SECRET, examples=["whsec_…"]
    )
    events: tuple[Annotated[str, AfterValidator(_event)], ...] = Field(default=(), examples=[["item.closed"]])
    bodies: tuple[Line, ...] = Field(default=(), examples=[["kommunstyrelsen"]])
    format: Literal["event", "text", "teams"] = Field(default="event", examples=["text"])
    people: bool = Field(default=False, examples=["true"])
    inside: bool = Field(default=False, examples=["true"])

    @field_validator("events", "bodies", mode="before")
    @classmethod
    def _between_commas(cls, value: object) -> object:
        return [word.strip() for word in value.split(",") if word.strip()] if isinstance(value, str) else value

    @model_validator(mode="after")
    def _plain_only_inside(self) -> "HookTable":
        if self.url.startswith("http:") and not self.inside:
            raise ValueError("its url has no TLS, which only a host on your own network may lack; then inside = true")
        return self

    def hook(self, name: str) -> Hook:
        """Make the hook as the core knows it."""
        values = self.model_dump()
        if self.url.startswith(APPRISE) and self.format == "event":
            values["format"] = "text"  # what it notifies are people
        return Hook(name, **values)


def check_names(tables: Mapping[str, HookTable]) -> Mapping[str, HookTable]:
    """Refuse a name that no environment variable could say."""
    for name in tables:
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is no name of a hook: small letters and digits, with - between them")
    return tables


def variables(name: str) -> str:
    """Name what stands in its environment variables: `case-system` is CASE_SYSTEM."""
    return name.upper().replace("-", "_")
