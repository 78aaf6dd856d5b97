"""The language of a page: templates and code speak Swedish, english.json holds the same sentences in English."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from tracker.core import phrases
from tracker.core.model import Doubt, Item, Mandate, Question

LANGUAGES = ("sv", "en")


class Words:
    """Says things in one language; called with a Swedish sentence it gives that sentence in the page's language."""

    def __init__(self, language: str, *, zone: str, today: date) -> None:
        self.language = language
        self._zone = ZoneInfo(zone)
        self._today = today

    def __call__(self, sentence: str, /, **values: object) -> str:
        """Say a sentence, with values in its {places}."""
        said = sentence if self.language == "sv" else english().get(sentence, sentence)
        return said.format(**values) if values else said

    def count(self, number: int, one: str, many: str) -> str:
        """Say how many: `one` and `many` are sentences with the place {n}."""
        return self(one if number == 1 else many, n=number)

    def day(self, on: date) -> str:
        """Say a day as in `4 mars 2026`."""
        return phrases.day(on, language=self.language)

    def weekday(self, on: date) -> str:
        """Say a day as in `onsdag 4 mars 2026`."""
        return phrases.weekday(on, language=self.language)

    def distance(self, on: date) -> str:
        """Say how late or how soon a day is, as in `om 7 dagar`."""
        return phrases.distance(on, today=self._today, language=self.language)

    def question(self, asked: Question) -> str:
        """Say a line of the review list."""
        return phrases.question(asked, language=self.language)

    def doubt(self, doubt: Doubt) -> str:
        """Say a doubt as a question to a person."""
        return phrases.doubt(doubt.code, doubt.words, language=self.language)

    def mandate(self, given: Sequence[Mandate]) -> str:
        """Say why somebody is told of what was given to another; nothing for those whom the minutes mean."""
        return phrases.mandate(given, language=self.language)

    def text(self, item: Item) -> str:
        """Say what is to be done to somebody who only has a link: of a confidential item only that there is one."""
        return phrases.text(item, language=self.language)

    def section(self, words: str) -> str:
        """Say a paragraph number, whether the minutes write its mark or not."""
        return phrases.section(words)

    def moment(self, at: datetime) -> str:
        """Say an instant as local clocks show it, as in `4 mars 2026 07:05`."""
        local = at.astimezone(self._zone)
        return f"{self.day(local.date())} {local:%H:%M}"


@cache
def english() -> Mapping[str, str]:
    """Give the Swedish sentences with their English."""
    table: dict[str, str] = json.loads(Path(__file__).with_name("english.json").read_text(encoding="utf-8"))
    return table


def preferred(accepted: str) -> str | None:
    """Give the language a browser likes best of ours, from its Accept-Language; None when it likes neither."""
    wishes = []
    for place, wish in enumerate(accepted.split(",")):
        tag, _, weight = wish.strip().partition(";q=")
        wishes.append((-_weight(weight), place, tag.partition("-")[0].lower()))
    return next((tag for weight, _, tag in sorted(wishes) if tag in LANGUAGES and weight < 0), None)


def _weight(text: str) -> float:
    try:
        return float(text or 1)
    except ValueError:
        return 0
