"""Libraries that we are measured beside, and need for nothing else."""

import importlib
import sys
from typing import Any


def peer(name: str) -> Any | None:
    """Import a library of the extra `bench`; None, and a line that says so, where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        sys.stdout.write(f"{name} is left out: pip install -e '.[bench]'\n")
        return None
