"""The intake folder: files that are whole become documents, and go to `done` or `quarantine` afterwards.

Decides nothing about what a document says. Names of files are data: they choose no folder but the body's own.
"""

import os
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tracker.core.model import Document

SETTLED = timedelta(seconds=2)
"""A file is taken when it has not changed for so long."""
TOGETHER = timedelta(minutes=5)
"""Whole files wait so long, and no longer, for others that still come: a series is to be taken in as one."""
SETTLED_STRANGE = timedelta(seconds=60)
"""An empty file, or one that can't be opened, may be a slow writer's first step; after so long it is refused."""
LARGEST = 25 * 1024 * 1024
"""Bytes."""

TEMPORARY_STARTS = ("~$", ".")
TEMPORARY_ENDS = (".tmp", ".temp", ".part", ".partial", ".crdownload", ".download", ".filepart")


@dataclass(frozen=True)
class Refusal:
    """A file that is no document; `reason` is a Swedish sentence for the secretary, `code` one word for machines."""

    path: Path
    slug: str | None
    reason: str
    code: str = "type"


@dataclass(frozen=True)
class _Look:
    """A file as it was at a look, and since when it has been so."""

    size: int
    changed_ns: int
    since: datetime


@dataclass(frozen=True)
class Arrival:
    """A whole file, not yet opened: hundreds may lie there. `slug` is the name of the body's folder it lay in."""

    path: Path
    slug: str | None
    look: _Look
    quiet: timedelta

    def read(self) -> Document | Refusal | None:
        """Give what the file holds; None when it is not as it was, or may be opened later."""
        try:
            # O_NOFOLLOW: a link put there since the look is refused at the next one.
            with os.fdopen(os.open(self.path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)), "rb") as file:
                content = file.read(LARGEST + 1)
                changed_ns = os.fstat(file.fileno()).st_mtime_ns
        except FileNotFoundError:
            return None
        except OSError as error:
            if self.quiet < SETTLED_STRANGE:
                return None
            return Refusal(self.path, self.slug, f"Filen går inte att öppna ({error.strerror}).")
        if (len(content), changed_ns) != (self.look.size, self.look.changed_ns):
            return None
        return Document(self.path.name, content)


class Folder:
    """The intake folder over time: what it looked like last decides what is whole now."""

    def __init__(self, inbox: Path, *, done: Path, quarantine: Path) -> None:
        """Know the folders; they are made when they are needed."""
        self._inbox = inbox
        self._done = done
        self._quarantine = quarantine
        self._seen: dict[Path, _Look] = {}

    def poll(self, *, now: datetime) -> list[Arrival | Refusal]:
        """Look once; give the files that are whole, and those that never will be a document, by name.

        None of them while others still come. Each is given again at every look until `done` or `quarantine` moves it.
        """
        seen: dict[Path, _Look] = {}
        found = []
        for path, slug in self._files():
            try:
                facts = path.lstat()
            except OSError:  # gone since the listing
                continue
            look = self._look(path, facts, now=now)
            seen[path] = look
            if result := _taken(path, slug, look, now=now):
                found.append(result)
        self._seen = seen
        return [] if _is_still_coming(seen.values(), now=now) else found

    def _look(self, path: Path, facts: os.stat_result, *, now: datetime) -> _Look:
        last = self._seen.get(path)
        if last and (last.size, last.changed_ns) == (facts.st_size, facts.st_mtime_ns):
            return last
        return _Look(facts.st_size, facts.st_mtime_ns, since=now)

    def _files(self) -> Iterator[tuple[Path, str | None]]:
        """All files at both levels. Deeper folders are somebody's own order, and linked ones lead elsewhere."""
        for entry in _entries(self._inbox):
            if not entry.is_dir():
                yield entry, None
            elif not entry.is_symlink() and not entry.name.startswith("."):
                yield from ((file, entry.name) for file in _entries(entry) if not file.is_dir())

    # --- afterwards

    def done(self, path: Path) -> Path:
        """Put a read file away; give its new place."""
        return self._move(path, self._done)

    def quarantine(self, path: Path, reason: str, *, code: str) -> Path:
        """Put a refused file aside, with the reason beside it in words; give its new place."""
        target = self._move(path, self._quarantine)
        note = _claim(target.parent, f"{target.name}.reason.txt")
        note.write_text(_explained(path.name, reason, code), encoding="utf-8")
        return target

    def _move(self, path: Path, folder: Path) -> Path:
        target = _claim(folder / path.parent.relative_to(self._inbox), path.name)
        # The claimed name is ours, so the rename replaces nobody's file; between two disks `move` copies.
        try:
            shutil.move(path, target)
        except OSError:
            target.unlink(missing_ok=True)
            raise
        self._seen.pop(path, None)
        return target


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not _is_temporary(path.name))
    except OSError:  # not made yet, or gone since
        return []


def _is_temporary(name: str) -> bool:
    """Tell whether a program is still writing under this name and will rename it."""
    return name.startswith(TEMPORARY_STARTS) or name.lower().endswith(TEMPORARY_ENDS)


def _is_still_coming(looks: Collection[_Look], *, now: datetime) -> bool:
    """Tell whether somebody is putting in files. One that never stands still holds the others only so long."""
    quiet = [now - look.since for look in looks]
    return any(one < SETTLED for one in quiet) and max(quiet) < TOGETHER


def _taken(path: Path, slug: str | None, look: _Look, *, now: datetime) -> Arrival | Refusal | None:
    if path.is_symlink():
        return Refusal(path, slug, "Det är en länk till en annan plats, inte en fil.")
    if not path.is_file():
        return Refusal(path, slug, "Det är ingen vanlig fil.")
    quiet = now - look.since
    if quiet < SETTLED or (look.size == 0 and quiet < SETTLED_STRANGE):
        return None
    if look.size == 0:
        return Refusal(path, slug, "Filen är tom.", "empty")
    if look.size > LARGEST:
        return Refusal(path, slug, f"Filen är för stor: högst {LARGEST // 1024 // 1024} MB tas emot.", "too_large")
    return Arrival(path, slug, look, quiet)


def _claim(folder: Path, name: str) -> Path:
    """Make an empty file of a name nobody has yet, as `NAME (2).docx` beside `NAME.docx`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    first, number = folder / name, 1
    while True:
        path = first if number == 1 else first.with_stem(f"{first.stem} ({number})")
        try:
            path.touch(mode=0o600, exist_ok=False)
        except FileExistsError:
            number += 1
        else:
            return path


def _explained(name: str, reason: str, code: str) -> str:
    return (
        f"Filen {name} kunde inte läsas.\n\n"
        f"Orsak: {reason}\n\n"
        f"Felkod: {code}\n\n"
        "Gör så här: öppna protokollet i det program det skrevs i, spara det som Word-dokument (.docx),\n"
        "Markdown (.md) eller ren text (.txt) och lägg den nya filen i inkorgen. Den här filen och\n"
        "förklaringen kan sedan tas bort.\n"
    )
