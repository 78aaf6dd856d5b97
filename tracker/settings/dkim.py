"""[dkim]: the key that letters are signed with where no relay does it."""

from pathlib import Path

from pydantic import Field, field_validator

from tracker.core.letters import check_address
from tracker.errors import LetterError
from tracker.settings.values import Line, Table


class Dkim(Table):
    """Whose key it is, and where it lies."""

    selector: Line = Field(default="tracker", min_length=1, max_length=63, examples=["tracker"])
    """The name of the key below `_domainkey` in DNS."""
    domain: Line | None = Field(default=None, examples=["example.org"])
    """The sender's domain unless it stands here."""
    key_file: Path = Field(examples=["/etc/tracker/dkim.pem"])
    """An RSA key in PEM, readable by nobody else."""

    @field_validator("selector", "domain")
    @classmethod
    def _name(cls, name: str | None) -> str | None:
        try:
            return name and check_address(f"x@{name}").removeprefix("x@")
        except LetterError as error:
            raise ValueError(f"{name!r} is no name that DNS can have") from error
