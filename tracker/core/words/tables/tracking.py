"""Earlier tasks that a meeting goes through: where it does so, and how they went."""

from dataclasses import dataclass

from tracker.core.words.tables.kinds import Phrases


@dataclass(frozen=True)
class Tracking:
    """Tables of follow-up."""

    follow_up_titles: Phrases
    """Headings under which earlier tasks are gone through."""
    follow_up_times: Phrases
    """Beginnings of words for an earlier time, in such a heading."""
    follow_up_things: Phrases
    """Beginnings of words for what is gone through, in such a heading."""
    follow_up_headings: Phrases
    """Headings of the column that says how an earlier task went."""
    copulas: Phrases
    """Between an earlier task and a word that says how it went: `Skyltarna är nu`."""
    task_nouns: Phrases
    """What an earlier task is called where its state is told: `Uppdraget utfört`."""
    done_phrases: Phrases
    open_phrases: Phrases
    """Said of a task that goes on; a negated word of completion stands here."""
    cancelled_phrases: Phrases
    unclear_phrases: Phrases
