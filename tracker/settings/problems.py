"""Turns what is wrong in a configuration file into sentences: file, line, key, what, the nearest right key, an example.

Knows the shapes and the text of a TOML file, not what its values mean.
"""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from tracker.settings.values import Table, inner_table

Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")


def key_lines(text: str) -> dict[Path, int]:
    """Where each table and key of a TOML text stands, counted from 1.

    Reads line by line, as tomllib tells no places; text inside a multi-line string may look like a key, which costs no
    more than a wrong line in a sentence.
    """
    lines: dict[Path, int] = {}
    table: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.fullmatch(line):
            table = _dotted(header[1])
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            lines.setdefault(table + _dotted(key[1]), number)
    return lines


def _dotted(words: str) -> Path:
    return tuple(part.strip().strip("\"'") for part in words.split("."))


def nearest(word: str, known: Iterable[str]) -> str:
    """Name the known word most like this one in half a sentence; empty when none is."""
    matches = difflib.get_close_matches(word.lower(), sorted(known), n=1, cutoff=0.6)
    return f"; did you mean {matches[0]!r}?" if matches else ""


@dataclass(frozen=True)
class Origins:
    """Where values came from: a file with the lines of its keys, and the variables that beat it."""

    file: str
    lines: Mapping[Path, int] = field(default_factory=dict)
    variables: Mapping[Path, str] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """Find the line of a key, or of the nearest table around it that has one; 0 when none has."""
        around = (path[:length] for length in range(len(path), 0, -1))
        return next((self.lines[key] for key in around if key in self.lines), 0)

    def of(self, path: Path) -> str:
        """Name the variable or the line that a key comes from."""
        if path in self.variables:
            return self.variables[path]
        if line := self.line(path):
            return f"{self.file}, line {line}"
        # A table that only variables gave has no line in the file.
        given = next((name for key, name in self.variables.items() if key[: len(path) - 1] == path[:-1]), None)
        return given if given and len(path) > 1 else self.file


def sentences(error: ValidationError, model: type[Table], origins: Origins, *, table: Path = ()) -> list[str]:
    """All that a check found, a sentence each; `table` is the path of the checked table in its file."""
    # A default that is made from a wrong value is no problem of its own.
    found: list[dict[str, Any]] = [dict(one) for one in error.errors() if one["type"] != "default_factory_not_called"]
    found.sort(key=lambda one: origins.line((*table, *one["loc"])))
    return [_sentence(one, model, origins, table=table) for one in found]


def _sentence(found: dict[str, Any], model: type[Table], origins: Origins, *, table: Path) -> str:
    path = tuple(found["loc"])
    *parents, key = path or ("",)
    fields = _fields(model, parents)
    where = f"{origins.of(table + path)}: {'.'.join(map(str, table + path))}"
    if found["type"] == "extra_forbidden":
        hint = nearest(str(key), fields) or f"; known here: {', '.join(fields)}"
        return f"{where}: there is no such key{hint}"
    if found["type"] == "missing":
        return f"{where}: is missing{_example(fields.get(str(key)), key)}"
    what = _what(found)
    options = get_args(fields[str(key)].annotation) if found["type"] == "literal_error" and key in fields else ()
    hint = nearest(str(found["input"]), map(str, options)) if options else ""
    return f"{where}: {what}{hint or _example(fields.get(str(_named(path))), _named(path))}"


def _what(found: Mapping[str, Any]) -> str:
    if found["type"] == "value_error":
        return str(found["ctx"]["error"])
    return str(found["msg"]).replace("Input should", "should", 1)


def _named(path: Path) -> str | int:
    """Take the last part of the path that is a key, not a place in a list."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _example(info: FieldInfo | None, key: str | int) -> str:
    if info is None or not info.examples:
        return ""
    return f"; for example {key} = {_toml(info.examples[0])}"


def _toml(value: object) -> str:
    """Write a value as a TOML file has it."""
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key} = {_toml(one)}' for key, one in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    return str(value)


def _fields(model: type[Table], parents: list[str | int]) -> dict[str, FieldInfo]:
    """Find the fields of the table at the end of the path."""
    for part in parents:
        info = model.model_fields.get(str(part))
        model = (info and inner_table(info)) or model
    return dict(model.model_fields)
