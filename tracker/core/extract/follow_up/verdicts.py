"""Words → how an earlier task stands: done, open, cancelled or unclear."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tracker.core.words import WORDS

Status = Literal["done", "open", "unclear", "cancelled"]


@dataclass(frozen=True)
class Verdict:
    """A status and the words that say it, at their place in the text."""

    status: Status
    words: str
    start: int


def _any(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(words) for words in sorted(phrases, key=len, reverse=True))


SAID: dict[str, Status] = {
    **dict.fromkeys(WORDS.done_phrases, "done"),
    **dict.fromkeys(WORDS.unclear_phrases, "unclear"),
    **dict.fromkeys(WORDS.cancelled_phrases, "cancelled"),
    **dict.fromkeys(WORDS.open_phrases, "open"),
}  # fmt: skip
WORD = re.compile(rf"(?<![\w-])(?:{_any(SAID)})(?![\w-])", re.IGNORECASE)
OF_TASK = re.compile(
    rf"(?<!\w)(?:{_any(WORDS.task_nouns)})\s*[:–-]?\s*(?:är\s+|har\s+)?(?P<said>{_any(WORDS.done_phrases)})(?!\w)",
    re.IGNORECASE,
)
"""`Uppdraget utfört` says that the task itself is done, whatever else goes on."""
PARTLY = re.compile(rf"(?<!\w)(?P<partly>{_any((*WORDS.partly, *WORDS.nots))})\s+$", re.IGNORECASE)
"""`i stort sett klar`"""
TICKED = re.compile(r"^\s*(?:[-*+]\s+)?(?:\[[xX]\]|[✓✔☑✅])")
BOX = re.compile(r"^\s*(?:[-*+]\s+)?(?:\[ ?\]|[☐□])")


def every(text: str) -> list[Verdict]:
    """Return what the text says, in order; the longest words win, so that `ej klart` is not `klart`."""
    return [_verdict(text, found) for found in WORD.finditer(text)]


def _verdict(text: str, found: re.Match[str]) -> Verdict:
    status = SAID[" ".join(found[0].lower().split())]
    partly = PARTLY.search(text, 0, found.start()) if status == "done" else None
    start = partly.start("partly") if partly else found.start()
    return Verdict("open" if partly else status, text[start : found.end()], start)


def of_cell(text: str) -> Verdict:
    """Return the verdict of a cell that reports on one task; unclear where it doesn't say.

    What is said of the task itself comes before what is said of the matter; else the first words are right.
    """
    if found := OF_TASK.search(text):
        return Verdict("done", found[0], found.start())
    said = every(text)
    for status in ("cancelled", "unclear", "open", "done"):
        for verdict in said:
            if verdict.status == status:
                return verdict
    return Verdict("unclear", "", 0)


def of_mark(text: str) -> Verdict | None:
    """Return the verdict of a ticked or empty box before the text."""
    if found := TICKED.match(text):
        return Verdict("done", found[0].strip(), 0)
    if found := BOX.match(text):
        return Verdict("open", found[0].strip(), 0)
    return None
