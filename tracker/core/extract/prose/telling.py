"""Sentences that tell what somebody has said, so that what they hold is a report or an opinion."""

import re

from tracker.core.words import WORDS

TELLING = "|".join(map(re.escape, WORDS.telling))
TELLS = re.compile(rf"^(?:\S+\s+){{1,5}}?(?:{TELLING})\b", re.IGNORECASE)
"""Somebody tells, by the verb among the first words: `Förbundschef Anna Berg redogör för …`."""
TELLS_THAT = re.compile(rf"\b(?:{TELLING})\b.*\b(?:{'|'.join(WORDS.that)})\s*$", re.IGNORECASE | re.DOTALL)
"""What follows is what was told: `Anna sade att …`."""
