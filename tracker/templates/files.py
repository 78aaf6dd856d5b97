"""Where templates lie: the packaged ones, before them the installation's, and before those a body's own.

`FOLDER/email/daily.txt` goes before the packaged `email/daily.txt`, and `FOLDER/bodies/SLUG/email/daily.txt` before
both, in letters that are about this body alone.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tracker.errors import TemplateError

PACKAGE = Path(__file__).parents[1]
WHEEL = PACKAGE / "_share" / "templates"
CHECKOUT = PACKAGE.parent / "templates"

LETTERS = "email"
BODIES = "bodies"
ENDINGS = (".txt", ".html")
LARGEST = 100 * 1024
"""Bytes of a template, and of each form of a letter that is made with it."""
SLUG = re.compile(r"[\w-]+")


@dataclass(frozen=True)
class Source:
    """A template of somebody's own, not yet looked into."""

    text: str
    place: str
    """Where it lies below the folder: bodies/kcg/email/daily.txt."""


Sources = dict[str, Source]
"""By the name that other templates know them by: email/daily.txt."""
Note = Callable[[TemplateError], None]


def packaged() -> Path:
    """Give the folder of the packaged templates."""
    return WHEEL if WHEEL.is_dir() else CHECKOUT


def own(folder: Path, *, body: str | None, note: Note) -> Iterator[Sources]:
    """Give the sets of own templates that a letter may be written by, the most special first; none without any."""
    shared = read(folder, LETTERS, note=note)
    special = read(folder, f"{BODIES}/{body}/{LETTERS}", note=note) if body and SLUG.fullmatch(body) else {}
    if special:
        yield shared | special
    if shared:
        yield shared


def read(folder: Path, place: str, *, note: Note) -> Sources:
    """Read the letter templates that lie at a place below a folder; what can't be read is noted and left out."""
    found = Sources()
    for path in sorted(folder.joinpath(place).glob("*")):
        if path.suffix in ENDINGS and path.is_file():
            try:
                found[f"{LETTERS}/{path.name}"] = Source(_text(path), f"{place}/{path.name}")
            except (OSError, ValueError) as error:
                note(TemplateError(f"template {place}/{path.name}: {error}"))
    return found


def is_part(source: str, letter: str) -> bool:
    """Tell whether a template may have a part in a letter: it is one of its forms, or one that forms share."""
    return source.startswith((f"{LETTERS}/{letter}.", f"{LETTERS}/_"))


def _text(path: Path) -> str:
    if path.stat().st_size > LARGEST:
        raise ValueError(f"larger than {LARGEST // 1024} kB")
    return path.read_text(encoding="utf-8")
