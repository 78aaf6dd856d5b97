"""Letters into a folder, one file each: what a relay would get, for a trial or for another program to send."""

import hashlib
import os
import re
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from tracker.core.model import Letter
from tracker.errors import MailError

SAFE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@+-]{0,150}")


class FolderMailer:
    """Writes each letter as KEY.eml; a letter that is there already is left alone."""

    sessions = 1

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def send(self, letter: Letter, _before_end: Callable[[], object] | None = None) -> None:
        """Write the letter whole or not at all; raises MailError when the folder can't be written.

        Nobody is asked before its end: to write it twice gives nothing new.
        """
        target = self.folder / f"{_file_name(letter.key)}.eml"
        if target.exists():
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _write_whole(target, letter.content)
        except OSError as error:
            raise MailError(f"can't write {target}: {error.strerror}", whole_relay=True, untried=True) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing is kept open."""


def _file_name(key: str) -> str:
    """Give the key as a file's name; one that can't be is told by its digest."""
    return key if SAFE_NAME.fullmatch(key) else hashlib.sha256(key.encode()).hexdigest()


def _write_whole(target: Path, content: bytes) -> None:
    """Write a file so that after a crash it is there whole or not at all."""
    part = target.with_name(f".{target.name}.part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.rename(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
