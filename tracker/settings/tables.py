"""tracker.toml and the environment: text → one checked table of values."""

import os
import stat
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from tracker.settings import environment, problems
from tracker.settings.model import File

NAME = "tracker.toml"


@dataclass(frozen=True)
class Read:
    """A TOML file as it was read; `shown` is the name sentences call it by."""

    shown: str
    values: dict[str, Any]
    lines: Mapping[problems.Path, int]
    problems: list[str]


def toml(file: Path) -> Read:
    """Read a TOML file; one that is not there is empty."""
    shown = str(Path(file.parent.name) / file.name)
    try:
        # Windows' Notepad puts a mark before UTF-8 text, which tomllib refuses.
        text = file.read_text(encoding="utf-8-sig")
        return Read(shown, tomllib.loads(text), problems.key_lines(text), [])
    except FileNotFoundError:
        return Read(shown, {}, {}, [])
    except tomllib.TOMLDecodeError as error:
        said = f'{shown}: is no valid TOML: {error}; text stands in quotes, as sender_name = "Åtgärder"'
    except UnicodeDecodeError:
        said = f"{shown}: is not written in UTF-8; save it as UTF-8"
    except OSError as error:
        said = f"{shown}: can't be read: {error.strerror}"
    return Read(shown, {}, {}, [said])


@dataclass(frozen=True)
class Checked:
    """The installation's values; `file` holds the defaults when there are problems."""

    file: File
    origins: problems.Origins
    problems: list[str]
    warnings: list[str]


def load(folder: Path | None, environ: Mapping[str, str]) -> Checked:
    """Read and check tracker.toml under the environment."""
    read = toml(folder / NAME) if folder else Read(NAME, {}, {}, [])
    hooks = _hooks(read.values, environ)
    said = environment.overlay(environ, hooks=hooks)
    origins = problems.Origins(read.shown, read.lines, said.variables)
    found = read.problems + said.problems
    values = _anchored(read.values, folder) if folder else {}
    try:
        file = File.model_validate(_merged(values, said.values))
    except ValidationError as error:
        return Checked(File(), origins, found + problems.sentences(error, File, origins), said.warnings)
    found += _across(file, origins)
    if folder:
        found += _open_secrets(folder / NAME, values, environment.leaves(hooks))
    return Checked(file, origins, found, said.warnings)


def _hooks(values: Mapping[str, Any], environ: Mapping[str, str]) -> Collection[str]:
    told = values.get("hooks")
    return environment.hook_names(environ, told if isinstance(told, Mapping) else ())


def _anchored(values: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Relative paths of the file start at its own folder, wherever the program is started."""
    anchored = values
    for leaf in environment.leaves():
        value = _at(anchored, leaf.path)
        if leaf.is_path and isinstance(value, str):
            anchored = _merged(anchored, _nested(leaf.path, str((folder / value).resolve())))
    return anchored


def _at(values: Mapping[str, Any], path: tuple[str, ...]) -> object:
    found: object = values
    for part in path:
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _nested(path: tuple[str, ...], value: object) -> dict[str, Any]:
    for part in reversed(path):
        value = {part: value}
    return value if isinstance(value, dict) else {}


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _merged(old, value) if isinstance(old, Mapping) and isinstance(value, Mapping) else value
    return merged


def _across(file: File, origins: problems.Origins) -> list[str]:
    """Check what no single key shows."""
    return _mailbox(file, origins) + _relay(file, origins)


def _mailbox(file: File, origins: problems.Origins) -> list[str]:
    if file.mailbox is None or file.mailbox.password or file.oauth:
        return []
    where = origins.of(("mailbox", "address"))
    return [f"{where}: mailbox.password: is missing; give it, or say in [oauth] how to log in by token"]


def _relay(file: File, origins: problems.Origins) -> list[str]:
    smtp, found = file.smtp, []
    if smtp is None:
        return []
    if smtp.security == "none" and smtp.user and not smtp.is_loopback:
        found.append(
            f"{origins.of(('smtp', 'security'))}: smtp.security: a login to {smtp.host} would cross the net in plain "
            'text; for example security = "starttls"'
        )
    if bool(smtp.user) != bool(smtp.password) and not (smtp.user and file.oauth):
        there, missing = ("user", "password") if smtp.user else ("password", "user")
        found.append(
            f"{origins.of(('smtp', there))}: smtp.{missing}: is missing beside smtp.{there}; give both or none"
        )
    for key, value in (("user", smtp.user), ("password", smtp.password)):
        if not (value or "").isascii():
            found.append(
                f"{origins.of(('smtp', key))}: smtp.{key}: holds more than ASCII characters, which no login takes"
            )
    if "sender" not in file.model_fields_set:
        found.append(
            f"{origins.of(('smtp', 'host'))}: sender: is missing, and a relay refuses letters from nobody; "
            'for example sender = "atgarder@example.org"'
        )
    return found


def _open_secrets(file: Path, values: Mapping[str, Any], leaves: Iterable[environment.Leaf]) -> list[str]:
    """Refuse a password in a file that every user of the machine may read."""
    secrets = [leaf for leaf in leaves if leaf.is_secret and _is_told(leaf, values)]
    if os.name != "posix" or not secrets or not file.stat().st_mode & stat.S_IROTH:
        return []
    leaf = secrets[0]
    key, shown = ".".join(leaf.path), Path(file.parent.name) / file.name
    return [
        f"{shown}: {key}: every user of this machine can read it; run `chmod o-rwx {file}`, or keep the value in a "
        f"file of its own that {leaf.variable}_FILE names"
    ]


def _is_told(leaf: environment.Leaf, values: Mapping[str, Any]) -> bool:
    """Whether the file tells something secret; the address of a database in a file is none."""
    value = _at(values, leaf.path)
    return isinstance(value, str) and not value.startswith("sqlite:")
