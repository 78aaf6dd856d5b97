"""Decisions as they stand: the clauses under "Beslut", and sentences in which the meeting decides."""

import re
from collections.abc import Iterator
from datetime import date

from tracker.core.extract.prose import retold
from tracker.core.extract.prose.settings import Said, Setting
from tracker.core.model import Decision
from tracker.core.words import WORDS

DECIDES = re.compile(rf"\b(?:{'|'.join(WORDS.decides)})\b", re.IGNORECASE)
THAT = re.compile(rf"\s(?:{'|'.join(WORDS.that)})\s", re.IGNORECASE)


def read(one: Said, held_on: date | None) -> Iterator[Decision]:
    """Yield the decision that a sentence states, if it does."""
    text = one.sentence.text
    if one.setting is Setting.DECIDED or (one.setting is not Setting.PROPOSED and DECIDES.search(text)):
        # when it was decided stands before what was
        told = THAT.split(text, maxsplit=1)[0] if DECIDES.search(text) else ""
        yield Decision(text, one.section, one.sentence.line, is_earlier=retold.is_retold(told, text, held_on))
