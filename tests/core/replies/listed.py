"""The list of literal replies, and how a reading of one stands to what a careful reader takes from it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from tracker.core import replies
from tracker.core.replies import Instruction, Reading

TODAY = date(2026, 3, 4)
ITEMS = ("Begära in offert på broräcket", "Mäta om cykelbanan", "Sammanställa saltåtgången")


@dataclass(frozen=True)
class Listed:
    """A reply to a letter of so many items, and what it means: `1=done`, `?` for what is to be asked."""

    count: int
    text: str
    meant: tuple[str, ...]

    def read(self) -> Reading:
        """Read it as it would come in a mail."""
        own = replies.own(self.text)
        return replies.read(own.text, items=ITEMS[: self.count], base=TODAY, is_whole=own.is_whole)


def listed(name: str = "replies.txt") -> list[Listed]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [_listed(line) for line in lines if line and not line.startswith("#")]


def _listed(line: str) -> Listed:
    count, text, meant = line.split(" | ")
    return Listed(int(count), text.replace("\\n", "\n"), tuple(one.strip() for one in meant.split(",")))


def judged(one: Listed, reading: Reading) -> Literal["right", "asked", "wrong"]:
    """`asked`: what was meant went to the secretary; `wrong`: something was taken that was not meant, or nothing asked."""
    said = {_shown(given) for given in reading.said}
    meant = {words for words in one.meant if words[0].isdigit()}
    if said - meant or ("?" in one.meant and not reading.is_unsure) or (reading.is_thanks and one.meant != ("!",)):
        return "wrong"
    if said == meant:
        return "right"
    return "asked" if reading.is_unsure else "wrong"


def _shown(given: Instruction) -> str:
    to = given.to.removesuffix("s") if given.to == "Bens" else given.to
    more = given.day.isoformat() if given.day else to
    return f"{given.number}={given.choice} {more}".strip()
