"""Reports on earlier tasks that stand in free sentences anywhere, and in the status of restated rows.

They are many and loosely put, so they count only where they are plainly about a task that is known.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace

from tracker.core.extract.columns import Kinds
from tracker.core.extract.follow_up import matter, outcomes, titles
from tracker.core.extract.follow_up.turns import Outcome
from tracker.core.extract.prose.sentences import LONGEST, Sentence
from tracker.core.extract.prose.settings import Said, Setting
from tracker.core.model import Candidate, FollowUp

CONTEXT, REMEMBERED = 3, 6
"""Sentences above a verdict without a matter that may tell what it is about; above a formal decision more do."""
NOT_SAID = frozenset({Setting.PROPOSED, Setting.RULE})
REFERENCE = re.compile(r"(?<![\w-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{6,32}(?![\w-])")
"""The beginning of an item's key, as an annex prints it."""


def of_rows(tasks: Iterable[Candidate], kinds: Kinds) -> Iterator[FollowUp]:
    """Yield what rows of action lists say of their own state."""
    for task in tasks:
        found = outcomes.of_cell(task.status_words, kinds) if task.status_words else None
        if found:
            report = found.report(task.text, section=task.section, line=task.line, quote=task.quote)
            yield replace(report, is_loose=True)


def of_sentences(said: Iterable[Said], kinds: Kinds, *, taken: Collection[int] = ()) -> Iterator[FollowUp]:
    """Yield what sentences say became of a task, but for those on `taken` lines.

    One without a matter of its own is about what was told right above it in the same point.
    """
    point = _Point()
    for one in said:
        if (one.section, one.part) != point.key:
            yield from point.told()
            point = _Point((one.section, one.part), one.heading)
        if (
            one.sentence.is_row
            or one.setting in NOT_SAID
            or one.sentence.line in taken
            or len(one.sentence.text) > LONGEST
        ):
            continue
        yield from point.hear(one.sentence, kinds, setting=one.setting, is_first=not one.before)
    yield from point.told()


@dataclass
class _Point:
    """A point of the meeting as far as it has been read: the last report may still be added to."""

    key: tuple[str | None, int] | None = None
    title: str = ""
    above: list[str] = field(default_factory=list)
    """Sentences since the last verdict."""
    last: tuple[Outcome, str, int, str] | None = None
    """A report with its subject, line and quote."""
    heard: list[str] = field(default_factory=list)
    is_deciding: bool = False
    """Now the meeting decides on all that was heard in the point."""
    label: str = ""
    """What the paragraph is about, where its first sentence begins with it and tells no more: `Bojarna: Ben …`."""
    over: Outcome | None = None
    """What is said of all that is listed below: `Följande punkter avslutas:`."""

    def hear(self, sentence: Sentence, kinds: Kinds, *, setting: Setting, is_first: bool) -> Iterator[FollowUp]:
        """Yield the reports that are whole now that this sentence is said, perhaps the first of its paragraph."""
        parts = matter.clauses_of(sentence.text, kinds)
        if is_first:
            self.label = "" if parts else matter.label(sentence.text, kinds)
        if setting is Setting.BACKGROUND:
            # a decision that is told here was taken before
            parts = [part for part in parts if not part[1].is_decided]
        if setting is Setting.DECIDED and not self.is_deciding:
            self.is_deciding, self.above = True, self.heard
        self.heard = [*self.heard, sentence.text][-REMEMBERED:]
        if not sentence.is_item:
            self.over = parts[0][1] if len(parts) == 1 and sentence.text.endswith(":") else None
        if self.over and not parts and sentence.is_item:
            yield from self.told()
            self.last = (self.over, sentence.text, sentence.line, sentence.quote)
        elif self.over and not sentence.is_item:
            yield from self.told()
        elif not parts:
            self.above = [*self.above, sentence.text]
        for text, found in () if self.over and not sentence.is_item else parts:
            yield from self._turn(text, found, sentence, kinds)

    def _turn(self, text: str, found: Outcome, sentence: Sentence, kinds: Kinds) -> Iterator[FollowUp]:
        if matter.is_no_task(text, found.spans, kinds):
            self.above = [*self.above, text]
        elif matter.is_told(text, found.spans, kinds) or REFERENCE.search(text):
            yield from self.told()
            subject = matter.subject(text, found, kinds) or text
            if self.label:
                subject = f"{self.label}: {subject}"
            self.last = (found, subject, sentence.line, sentence.quote)
            self.above = []
        elif self.last and not self.above:
            outcome, subject, line, quote = self.last
            self.last = (outcome.joined(found), subject, line, quote)
        elif subject := self._context():
            yield from self.told()
            self.last = (found, subject, sentence.line, sentence.quote)
            self.above = []

    def _context(self) -> str:
        """Return what a verdict without a matter is about: the point's title, and the sentences right above."""
        title = "" if titles.is_title(self.title) else self.title
        above = self.above[-(REMEMBERED if self.is_deciding else CONTEXT) :]
        return ". ".join(part.strip(" .") for part in (title, *above) if part.strip(" ."))

    def told(self) -> Iterator[FollowUp]:
        """Yield the last report, now that nothing more is said of it."""
        if self.last:
            outcome, subject, line, quote = self.last
            reference = REFERENCE.search(subject) or REFERENCE.search(quote)
            section = self.key[0] if self.key else None
            report = outcome.report(
                subject, section=section, line=line, quote=quote, reference=reference[0] if reference else None
            )
            yield replace(report, is_loose=True)
        self.last = None
