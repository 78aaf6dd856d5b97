"""Programs of the machine that some tests need. Where one is missing the test skips, unless REQUIRE_SERVICES is set."""

import os
import shutil

import pytest


def program(name: str) -> str:
    """The path of a program."""
    path = shutil.which(name)
    if path is None and os.environ.get("REQUIRE_SERVICES"):
        pytest.fail(f"{name} is not installed, and REQUIRE_SERVICES asks for it")
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path
