"""What `tracker config show` tells: each value, where it comes from, and never a secret."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tracker.settings import environment, tables

MASK = "••••••"


@dataclass(frozen=True)
class Value:
    """One setting; `shown` has no secret in it."""

    key: str
    variable: str
    shown: str
    origin: str
    """The file and line, the variable, or `default`."""


def values(folder: Path | None, environ: Mapping[str, str]) -> list[Value]:
    """List every key of tracker.toml with what holds now; wrong files show their defaults."""
    checked = tables.load(folder, environ)
    return [_value(leaf, checked) for leaf in environment.leaves(tuple(checked.file.hooks))]


def _value(leaf: environment.Leaf, checked: tables.Checked) -> Value:
    found: object = checked.file
    for part in leaf.path:
        found = found.get(part) if isinstance(found, Mapping) else getattr(found, part, None)
    is_given = leaf.path in checked.origins.variables or leaf.path in checked.origins.lines
    origin = checked.origins.of(leaf.path) if is_given else "default"
    return Value(".".join(leaf.path), leaf.variable, _shown(leaf, found), origin)


def _shown(leaf: environment.Leaf, value: object) -> str:
    if value is None:
        return ""
    # The place of a database in a file is no secret, and the first thing to look for.
    if leaf.is_secret and not str(value).startswith("sqlite:"):
        return MASK
    return str(value)
