"""The options that commands share, each with one name and one meaning."""

from datetime import date
from enum import StrEnum
from typing import Annotated

import typer


class Format(StrEnum):
    """How a list is printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def parse_date(words: str | date) -> date:
    """Read a date as ISO 8601 writes it."""
    try:
        return date.fromisoformat(str(words))
    except ValueError as error:
        raise typer.BadParameter(f"{words!r} is no date; write it as 2026-03-04") from error


def _day(name: str, text: str) -> typer.models.OptionInfo:
    option = typer.Option(name, parser=parse_date, metavar="DATE", help=text)
    assert isinstance(option, typer.models.OptionInfo)  # noqa: S101 -- typer types its options as Any
    return option


OnOption = Annotated[date | None, _day("--on", "The day that stands for today, as 2026-03-04.")]
DueOption = Annotated[date | None, _day("--due", "The due date, as 2026-03-18.")]
MeetingOption = Annotated[date | None, _day("--meeting", "The day of the meeting, as 2026-04-15.")]
FormatOption = Annotated[Format, typer.Option("--format", help="How to print the list.")]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Tell what would be done, and do nothing.")]
BodyOption = Annotated[str | None, typer.Option("--body", metavar="SLUG", help="Only this body.")]
PersonOption = Annotated[str | None, typer.Option("--person", metavar="NAME", help="Only this person.")]
SectionOption = Annotated[str | None, typer.Option("--section", metavar="§", help="The § of the minutes.")]
ReasonOption = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; kept in the history.")]
KeyArgument = Annotated[str, typer.Argument(metavar="KEY", help="The item's key, or its first six characters.")]
