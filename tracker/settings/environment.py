"""`TRACKER_…` environment variables: which there are, and what they say. They beat tracker.toml.

A variable's name is its key's path in capitals, joined by `_`: `smtp.password` is `TRACKER_SMTP_PASSWORD`, and
`hooks.case-system.url` is `TRACKER_HOOKS_CASE_SYSTEM_URL`. A secret may also stand in a file that `TRACKER_…_FILE`
names. An empty variable counts as absent, as compose files set them so.
"""

import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic.fields import FieldInfo

from tracker.settings.hooks import HookTable
from tracker.settings.model import File
from tracker.settings.values import SECRET, Table, inner_table, is_by_name, kinds

PREFIX = "TRACKER_"
OTHERS = frozenset({"TRACKER_CONFIG", "TRACKER_REAL_MINUTES"})
"""Variables that are no settings: the configuration folder itself, and a folder that tests read."""


@dataclass(frozen=True)
class Leaf:
    """A single value that may be set."""

    path: tuple[str, ...]
    info: FieldInfo

    @property
    def variable(self) -> str:
        """The name of its environment variable."""
        return PREFIX + "_".join(self.path).upper().replace("-", "_")

    @property
    def is_secret(self) -> bool:
        """Whether it must never be shown."""
        return self.info.json_schema_extra == SECRET

    @property
    def is_path(self) -> bool:
        """Whether it names a file or folder."""
        return Path in kinds(self.info)


@dataclass
class Overlay:
    """What the environment says: values as a nested table, the variable of each, and what is wrong."""

    values: dict[str, Any] = field(default_factory=dict)
    variables: dict[tuple[str | int, ...], str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def put(self, leaf: Leaf, value: str, *, variable: str) -> None:
        """Set one value."""
        table = self.values
        for part in leaf.path[:-1]:
            table = table.setdefault(part, {})
        table[leaf.path[-1]] = value
        self.variables[leaf.path] = variable


def leaves(hooks: Collection[str] = (), *, model: type[Table] = File, path: tuple[str, ...] = ()) -> Iterator[Leaf]:
    """All values that may be set, in the order of the file; `hooks` are the names that tables of hooks have."""
    for name, info in model.model_fields.items():
        inner, here = inner_table(info), (*path, name)
        if inner is None:
            yield Leaf(here, info)
        elif is_by_name(info):
            for one in sorted(hooks):
                yield from leaves(model=inner, path=(*here, one))
        else:
            yield from leaves(hooks, model=inner, path=here)


def hook_names(environ: Mapping[str, str], known: Collection[str] = ()) -> frozenset[str]:
    """The names of hooks: those known from a file, and those that variables alone tell of."""
    fields = "|".join(HookTable.model_fields).upper()
    said = (re.fullmatch(rf"{PREFIX}HOOKS_([A-Z0-9_]+)_(?:{fields})(?:_FILE)?", name) for name in environ)
    return frozenset(known) | {match[1].lower().replace("_", "-") for match in said if match}


def overlay(environ: Mapping[str, str], *, hooks: Collection[str] = ()) -> Overlay:
    """Read the variables; nothing is checked yet but their names."""
    found, known = Overlay(), tuple(leaves(hooks))
    names = {leaf.variable for leaf in known} | {f"{leaf.variable}_FILE" for leaf in known if leaf.is_secret}
    for leaf in known:
        _take(leaf, environ, found)
    for name in sorted(environ):
        if name.startswith(PREFIX) and name not in names | OTHERS:
            _unknown(name, names, found)
    return found


def _take(leaf: Leaf, environ: Mapping[str, str], found: Overlay) -> None:
    variable, file_variable = leaf.variable, f"{leaf.variable}_FILE"
    value = environ.get(variable, "")
    file = environ.get(file_variable, "") if leaf.is_secret else ""
    if value and file:
        found.problems.append(f"{variable}: is set beside {file_variable}; unset one of them")
    elif value:
        found.put(leaf, value, variable=variable)
    elif file:
        _read(leaf, Path(file), file_variable, found)


def _read(leaf: Leaf, file: Path, variable: str, found: Overlay) -> None:
    try:
        value = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        found.problems.append(f"{variable}: can't read {file}: {reason}; name a file that holds the value alone")
        return
    if value:
        found.put(leaf, value, variable=variable)
    else:
        found.problems.append(f"{variable}: {file} is empty; name a file that holds the value alone")


def _unknown(name: str, names: set[str], found: Overlay) -> None:
    """Stop at a slip of the pen, not at a stranger's variable (Kubernetes makes TRACKER_SERVICE_HOST)."""
    short = {known.removeprefix(PREFIX): known for known in names}
    match = difflib.get_close_matches(name.removeprefix(PREFIX), sorted(short), n=1, cutoff=0.8)
    if match:
        found.problems.append(f"{name}: there is no such variable; did you mean {short[match[0]]}?")
    else:
        found.warnings.append(f"{name}: there is no such variable, so it changes nothing")
