"""What the configuration says, beside what is kept and what somebody corrected: three values, one result. Pure."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.store.values import Difference

Values = Mapping[str, Any]
"""Fields by name: text, lists of text, whole numbers, yes or no, dates."""


@dataclass(frozen=True)
class Merged:
    """The values that hold after an import, what it changed, and where a person's word still stands against it."""

    values: dict[str, Any]
    differences: list[Difference]
    corrected: list[str]


def merge(name: str, kept: Values, *, said: Values, imported: Values, corrected: Collection[str]) -> Merged:
    """Let the configuration change what it says otherwise than at its last import, but for what a person corrected.

    `imported` is what it said then, empty at a first import; the blanks of a first import erase nothing.
    """
    values = dict(kept)
    still = set(corrected)
    differences = []
    for field, new in said.items():
        if new == kept[field]:
            still.discard(field)
            continue
        is_news = new != imported.get(field) if imported else bool(new)
        if not is_news:
            continue
        is_applied = field not in still
        differences.append(Difference(name, field, words(kept[field]), words(new), is_applied))
        if is_applied:
            values[field] = new
    return Merged(values, differences, sorted(still))


def words(value: Any) -> str:
    """A value as the configuration would write it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ", ".join(words(one) for one in value)
    return value.isoformat() if isinstance(value, date) else str(value)
