"""What a value of a configuration file may be: addresses, zones, one line of text, and the table that holds them.

Knows no key of any file, and opens none.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args, get_origin
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict
from pydantic.config import JsonDict
from pydantic.fields import FieldInfo

from tracker.core import workdays
from tracker.core.letters import check_address
from tracker.errors import LetterError

SECRET: JsonDict = {"secret": True}
"""Marks a field whose value is never shown, and which a `TRACKER_…_FILE` may hold."""


def _address(text: str) -> str:
    try:
        return check_address(text)
    except LetterError as error:
        raise ValueError(f"{text!r} is no mail address") from error


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (KeyError, OSError, ValueError) as error:  # not found, a folder of zones, '../x'
        raise ValueError(f"{text!r} is no time zone") from error
    return text


def _web_address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(f"{text!r} is no web address; it starts with https:// or http:// and names a host")
    return text


def _secret_web_address(text: str) -> str:
    try:
        return _web_address(text)
    except ValueError as error:
        raise ValueError("is no web address; it starts with https:// or http:// and names a host") from error


def _calendar_address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https", "webcal", "webcals"} or not parts.hostname:
        # The address itself may hold a password, so the sentence doesn't repeat it.
        raise ValueError("is no address of a calendar; it starts with https:// or webcal:// and names a host")
    return text


def _single_line(text: str) -> str:
    if not text.isprintable():
        raise ValueError("holds a line break or another character that can't be seen")
    return text


def _country(text: str) -> str:
    if not workdays.is_known(text):
        raise ValueError(f"{text!r} is no country whose holidays are known; write its two letters as in ISO 3166")
    return text


Address = Annotated[str, AfterValidator(_address)]
Zone = Annotated[str, AfterValidator(_zone)]
Country = Annotated[str, AfterValidator(_country)]
CalendarAddress = Annotated[str, AfterValidator(_calendar_address)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
SecretWebAddress = Annotated[str, AfterValidator(_secret_web_address)]
"""One that holds a secret, so that no sentence repeats it."""
Line = Annotated[str, AfterValidator(_single_line)]
Language = Literal["sv", "en"]


class Table(BaseModel):
    """A table of a configuration file: an unknown key is a problem, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


def kinds(info: FieldInfo) -> tuple[Any, ...]:
    """List the field's type and, of a union, its parts."""
    return (info.annotation, *get_args(info.annotation))


def is_by_name(info: FieldInfo) -> bool:
    """Whether tables stand at this key, each under a name of its own."""
    return get_origin(info.annotation) is Mapping


def inner_table(info: FieldInfo) -> type[Table] | None:
    """Find the table that stands at this key, or the kind of those that do; None for a single value."""
    return next((kind for kind in kinds(info) if isinstance(kind, type) and issubclass(kind, Table)), None)
