"""Runs commands in this process, and the small world they run in."""

import json
from typing import Any

import pytest

from tracker import cli

BODIES = """
[kcg]
names = ["Kommunchefsgruppen"]
chair = "Ada Lind"
secretary = "Ada Lind"
members = ["Ada Lind", "Ben Ek", "Chen Wallin"]

[sbn]
names = ["Samhällsbyggnadsnämnden"]
"""
PEOPLE = """name,email,aliases,role,bodies
Ada Lind,ada@example.org,Ada L,,kcg
Ben Ek,ben@example.org,,,kcg
Chen Wallin,,,,kcg
"""
MINUTES = """Kommunchefsgruppen
Minnesanteckningar 2026-03-04

Närvarande: Ada Lind (ordförande), Ben Ek, Chen Wallin

## 1. Lokaler

ÅTGÄRDER\tSLUTDATUM\tANSVARIG
Boka lokal till mötet i april\t2026-03-18\tBen Ek
Ta fram förslag till gemensam upphandling\t2026-03-11\tChen Wallin

## 2. Nästa möte

Nästa möte med Kommunchefsgruppen är 2026-04-15.
"""
WEDNESDAY = "2026-03-04"


class Commands:
    """Runs commands and reads what they print."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.err = ""

    def status(self, *words: str) -> int:
        """Run a command; give its exit status."""
        self._capsys.readouterr()
        return cli.run(words)

    def printed(self, *words: str) -> str:
        """Run a command that goes well; give what it prints."""
        status = self.status(*words)
        captured = self._capsys.readouterr()
        self.err = captured.err
        assert (status, captured.err) == (0, captured.err if captured.err.count("error:") == 0 else "")
        return captured.out

    def failed(self, *words: str, status: int) -> str:
        """Run a command that ends with this status; give what it tells on standard error."""
        assert self.status(*words) == status
        return self._capsys.readouterr().err

    def rows(self, *words: str) -> list[dict[str, Any]]:
        """Run a command that lists; give its rows."""
        found = json.loads(self.printed(*words, "--format", "json"))
        assert isinstance(found, list)
        return found
