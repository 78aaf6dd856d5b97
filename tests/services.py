"""Programs of the machine that some tests need. Where one is missing the test skips, unless REQUIRE_SERVICES is set."""

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest


def program(name: str) -> str:
    """The path of a program."""
    path = shutil.which(name)
    if path is None:
        _lacking(name)
    return path


def part_of(file: Path, *, package: str) -> None:
    """Go on where the file is there that the Debian package brings to a program."""
    if not file.exists():
        _lacking(package)


def _lacking(name: str) -> NoReturn:
    if os.environ.get("REQUIRE_SERVICES"):
        pytest.fail(f"{name} is not installed, and REQUIRE_SERVICES asks for it")
    pytest.skip(f"{name} is not installed")
