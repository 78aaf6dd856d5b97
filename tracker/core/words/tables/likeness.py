"""By which two wordings of one task are known as one: words of like meaning, and words that tell tasks little apart."""

from dataclasses import dataclass

from tracker.core.words.tables.kinds import Phrases


@dataclass(frozen=True)
class Likeness:
    """Tables of words that are one, or tell little."""

    same_meaning: tuple[Phrases, ...]
    """Words that minutes exchange for each other from one meeting to the next; the part of a word that stays."""
    plain_words: Phrases
    """Nouns that any task may hold: `frågan`, `förslag`, `arbetet`. They say little of which task it is."""
    idle_words: Phrases
    """Words between the others that say nothing of which task it is; folded."""
    verb_endings: Phrases
    """What a word that tells a deed done or being done ends in, and few nouns do; folded."""
    joints_of_subjects: Phrases
    """Between two tasks that one sentence tells of."""
    between: Phrases
    """Before two names that are the ends of one thing."""
    word_endings: Phrases
    """What one word may end in where another form of it, or a noun made of its verb, ends otherwise; folded."""
