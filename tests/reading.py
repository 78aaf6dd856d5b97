"""What the command line reads out of documents, and the answers that lie beside them."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def extracted(paths: Sequence[Path]) -> list[dict[str, Any]]:
    """One answer a document, in their order."""
    command = [sys.executable, "-m", "tracker", "extract", "--format", "json", *map(str, paths)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own program
    assert run.returncode == 0, run.stderr[-2000:]
    return [json.loads(line) for line in run.stdout.splitlines()]


def answers(path: Path) -> dict[str, Any]:
    """The answers beside a document."""
    gold: dict[str, Any] = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
    return gold
