"""What is known of a sentence before its verbs are looked at, found out when a rule asks."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tracker.core import dates
from tracker.core.extract.columns import ANY_DAY
from tracker.core.extract.prose import antecedents
from tracker.core.extract.prose.settings import Said, Setting
from tracker.core.extract.prose.subjects import Subject, Subjects
from tracker.core.extract.prose.telling import TELLS
from tracker.core.words import WORDS


@dataclass(frozen=True)
class Ground:
    """The sentence where it stands, in minutes that tell what has been reported in one tense or another."""

    one: Said
    subjects: Subjects
    is_told_in_past: bool
    """What somebody does in the present tense is still to be done."""

    @property
    def setting(self) -> Setting:
        """What the headings over it make of it."""
        return self.one.setting

    @property
    def held_on(self) -> date | None:
        """The meeting's day."""
        return self.subjects.kinds.held_on

    @cached_property
    def has_due(self) -> bool:
        """Whether it says by when."""
        return due_words(self.one.sentence.text, self.held_on) is not None

    @cached_property
    def report_due(self) -> str | None:
        """The words that say by when something is reported back, if only by season or month."""
        found = dates.find_due(self.one.sentence.text, base=self.held_on or ANY_DAY)
        return found.words if found else None

    @cached_property
    def is_retelling(self) -> bool:
        """Whether its paragraph tells what somebody has reported."""
        return any(TELLS.match(sentence.text) for sentence in self.one.before)

    @cached_property
    def owner(self) -> Subject | None:
        """Whose paragraph it is, where a sentence may leave its subject out: `Kassör: Ska boka lokal`."""
        return antecedents.owner(self.one, self.subjects)


def due_words(text: str, held_on: date | None) -> str | None:
    """Return the due words of a sentence; a season or month alone may be anything's ("till ett möte under våren")."""
    found = dates.find_due(text, base=held_on or ANY_DAY)
    if found is None:
        return None
    is_plain = any(map(str.isdigit, found.words)) or found.words.lower().startswith(WORDS.due_marks)
    return found.words if found.due.is_certain or is_plain else None
