"""`python -m tests.core.dates.phrases`: how right due words are read, by the tables beside this file, and every miss.

An answer is a day; `symbolic` (when, said without a day); `meeting` with its month and its name, as far as they are
said; `none` (nothing is set); or `unreadable`. A `?` after it: right only as a doubt.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from tracker.core import dates

TABLES = tuple(Path(__file__).with_name(name) for name in ("phrases.csv", "held_out.csv"))

Verdict = Literal["right", "wrong", "doubt", "missed"]
"""`wrong` is told for sure, and isn't so; `doubt` asks where it need not, or proposes another day; `missed` tells none."""


@dataclass(frozen=True)
class Phrase:
    """Due words of minutes of a day, and what they mean."""

    words: str
    base: date
    answer: str


def phrases(table: Path) -> list[Phrase]:
    """The rows of a table."""
    with table.open(encoding="utf-8", newline="") as file:
        return [Phrase(row["words"], date.fromisoformat(row["base"]), row["answer"]) for row in csv.DictReader(file)]


def said(due: dates.Due) -> str:
    """What was read, in the words of an answer."""
    if due.kind == "unreadable":
        return due.kind
    words: list[object] = [due.on or due.kind]
    if due.meeting:
        words += [f"{due.meeting.month:%Y-%m}"] if due.meeting.month else []
        words += [due.meeting.name] if due.meeting.name else []
    return " ".join(map(str, words)) + ("" if due.is_certain else "?")


def verdict(phrase: Phrase) -> Verdict:
    """Compare an answer with what is read."""
    due = dates.parse_due(phrase.words, base=phrase.base)
    if said(due) == phrase.answer:
        return "right"
    if due.kind == "unreadable":
        return "missed"
    return "wrong" if due.is_certain else "doubt"


def main(tables: Iterable[str]) -> int:
    """Count the verdicts, and print what is not right."""
    for table in [Path(name) for name in tables] or TABLES:
        judged = [(verdict(phrase), phrase) for phrase in phrases(table)]
        for found, phrase in judged:
            if found != "right":
                got = said(dates.parse_due(phrase.words, base=phrase.base))
                sys.stdout.write(f"{found}: {phrase.words!r} on {phrase.base} is {phrase.answer}, read as {got}\n")
        sys.stdout.write(f"{table.name}: {dict(Counter(found for found, _ in judged))} of {len(judged)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
