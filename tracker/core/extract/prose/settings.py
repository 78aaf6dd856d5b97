"""What the headings over a sentence make of it: decided, proposed, reported, a rule, or nothing in particular."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from tracker.core.extract.prose import sentences
from tracker.core.extract.prose.sentences import Sentence
from tracker.core.model import Block
from tracker.core.outline import Section
from tracker.core.words import WORDS


class Setting(Enum):
    """How a sentence is meant where it stands."""

    OPEN = "open"
    DECIDED = "decided"
    PROPOSED = "proposed"
    REPORTED = "reported"
    BACKGROUND = "background"
    """What led to the matter: tasks told here have been given before."""
    RULE = "rule"


@dataclass(frozen=True)
class Said:
    """A sentence with its setting, and the sentences before it in the same paragraph."""

    sentence: Sentence
    setting: Setting
    section: str | None
    part: int
    """Sentences with the same number stand under the same heading of the meeting's matters."""
    before: tuple[Sentence, ...] = ()
    heading: str = ""
    """The nearest one over it."""
    is_election: bool = False
    """A point of the meeting at which somebody is elected."""
    is_led: bool = False
    """The words before its list say what it lists: `Syftet är att:`."""
    is_accepted: bool = False
    """It was proposed, and the meeting has accepted it."""


HEADING_WORDS = 8
SENTENCE_WORDS = 6
BEFORE = 8
"""Sentences that are kept with the one after them."""
LABEL = re.compile(r"^(?P<label>[^\n:]{2,60}):\s*(?P<rest>.*)$", re.DOTALL)
NUMBER = re.compile(r"^(?:§+\s*)?\d+(?:\.\d+)*[.)]?\s+")
ENDS_IN_THAT = re.compile(
    rf"\b(?:{'|'.join(WORDS.deciding)})\b[^.]{{0,60}}\b(?:{'|'.join(WORDS.that)})\s*:?\s*$", re.IGNORECASE
)
BODY_DECIDES = re.compile(rf"[^\W\d_][\w ]{{1,60}} (?:{'|'.join(WORDS.deciding)})(?: (?:{'|'.join(WORDS.that)}))?$")
EARLIER = re.compile(rf"\b(?:{'|'.join(map(re.escape, WORDS.past_meeting))})|\s(?:{'|'.join(WORDS.that)})\s")
EXACT = (
    (Setting.DECIDED, frozenset(WORDS.decision_headings)),
    (Setting.PROPOSED, frozenset(WORDS.proposal_headings)),
    (Setting.BACKGROUND, frozenset(WORDS.background_headings)),
    (Setting.REPORTED, frozenset(WORDS.report_headings)),
)
REACH = 40
"""Sentences of a paragraph that a later one is read with: its first and the last ones. A page may be one paragraph."""
INHERITED = (Setting.REPORTED, Setting.BACKGROUND, Setting.RULE)
"""What the headings under such a heading are, too."""
PROPOSES = re.compile(rf"\b(?:{'|'.join(WORDS.proposed)})(?:\s+(?:{'|'.join(WORDS.that)}))?\s*:?$", re.IGNORECASE)
LEADING = (*WORDS.that, *WORDS.proposed)
CLAUSE = re.compile(rf"(?:{'|'.join(WORDS.that)})\s", re.IGNORECASE)
"""Under `Anna yrkade` each such line is a proposal."""
ELECTION = re.compile(rf"\b(?:{'|'.join(WORDS.election_headings)})\b", re.IGNORECASE)
DECIDED_MEANWHILE = re.compile(rf"\b(?:{'|'.join((*WORDS.past_decision, *WORDS.accepted_then))})\b", re.IGNORECASE)
"""A decision among proposals, where no heading tells it."""
WITHIN = tuple(
    (setting, re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE))
    for setting, words in (
        (Setting.BACKGROUND, WORDS.background_headings),
        (Setting.REPORTED, WORDS.report_headings),
        (Setting.RULE, WORDS.rule_headings),
    )
)


def of_heading(words: str) -> Setting:
    """What a heading makes of the sentences under it."""
    bare = NUMBER.sub("", words.strip()).strip(" :.*_?").lower()
    if ":" in bare:
        # the content has run into its heading: `Val av justerare: Anna Berg`
        return Setting.OPEN
    for setting, table in EXACT:
        if bare in table:
            return setting
    if BODY_DECIDES.fullmatch(bare):
        return Setting.DECIDED
    if len(bare.split()) <= HEADING_WORDS:
        for setting, pattern in WITHIN:
            if pattern.search(bare):
                return setting
    return Setting.OPEN


def said(sections: Sequence[Section]) -> Iterator[Said]:
    """Yield the sentences of all sections in order, each with its setting."""
    walk = _Walk()
    for section in sections:
        yield from walk.through(section)


class _Walk:
    """Remembers the headings that the next block stands under."""

    def __init__(self) -> None:
        self.above: list[tuple[float, Setting]] = []
        self.part = 0
        self.heading = ""
        self.is_election = False
        self.is_led = False

    def through(self, section: Section) -> Iterator[Said]:
        depth = (section.number or "").count(".") / 100
        self._enter(depth, section.title)
        self.part += 1
        if len(section.title.split()) >= SENTENCE_WORDS:
            # a numbered line may be a sentence as well as a heading
            title = sentences.of(Block(section.line, section.title, section.title))
            for number, one in enumerate(title):
                yield Said(one, Setting.OPEN, section.number, self.part, title[max(0, number - BEFORE) : number])
        for block in section.blocks:
            yield from self._block(block, section.number)

    def _enter(self, level: float, title: str) -> None:
        self.is_led, self.heading = False, title
        self.is_election = ELECTION.search(title) is not None
        self.above = [(at, setting) for at, setting in self.above if at < level]
        setting = of_heading(title)
        if setting is Setting.OPEN and self.above and self.above[-1][1] in INHERITED:
            setting = self.above[-1][1]
        if setting is Setting.OPEN:
            self.part += 1
        self.above.append((level, setting))

    def _setting(self) -> Setting:
        return self.above[-1][1] if self.above else Setting.OPEN

    def _block(self, block: Block, section: str | None) -> Iterator[Said]:
        if block.level:
            self._enter(block.level, block.plain)
            return
        before: list[Sentence] = []
        is_proposing = False
        for sentence in sentences.of(block):
            setting, rest = self._labelled(sentence)
            if rest is not None:
                before = before[-BEFORE:]
                if is_proposing and CLAUSE.match(rest.text):
                    setting = Setting.PROPOSED
                if not rest.is_item:
                    self.is_led = rest.text.endswith(":")
                yield Said(
                    rest,
                    setting,
                    section,
                    self.part,
                    tuple(before),
                    self.heading,
                    self.is_election,
                    self.is_led,
                )
                before.append(rest)
                if len(before) > REACH:
                    del before[1]
            is_clause = is_proposing and CLAUSE.match(sentence.text) is not None
            is_proposing = is_clause or _leads(PROPOSES, sentence.text)
            if _leads(ENDS_IN_THAT, sentence.text):
                self._over(Setting.DECIDED)

    def _labelled(self, sentence: Sentence) -> tuple[Setting, Sentence | None]:
        """The setting of a sentence, and what remains of it without a label that tells it: `Beslut: Anna bokar`."""
        if sentence.is_title:
            self._enter(self.above[-1][0] if self.above else 0.0, sentence.text)
            return self._setting(), None
        setting = self._setting()
        if setting is Setting.PROPOSED and DECIDED_MEANWHILE.search(sentence.text):
            setting = Setting.OPEN
        if sentence.is_row:
            return setting, sentence
        if not sentence.is_item and (told := _exactly(sentence.text)):
            self._over(told)
            return told, None
        if (match := LABEL.match(sentence.text)) and (told := _exactly(match["label"])):
            self._over(told)
            return told, replace(sentence, text=match["rest"]) if match["rest"] else None
        return setting, sentence

    def _over(self, setting: Setting) -> None:
        """A line without a heading's mark changes the setting until the next heading."""
        level = self.above[-1][0] if self.above else 0.0
        self.above = [*self.above[:-1], (level, setting)]


def _leads(pattern: re.Pattern[str], text: str) -> bool:
    """Whether the text ends in words of a pattern that leads to what follows; a cheap look at its end comes first."""
    return text.rstrip(" :").lower().endswith(LEADING) and pattern.search(text) is not None


def _exactly(words: str) -> Setting | None:
    """The setting that a line or label tells which is nothing but a heading's words."""
    if len(words.split()) > HEADING_WORDS:
        return None
    bare = words.strip(" :.*_?").lower()
    told = next((setting for setting, table in EXACT if bare in table), None)
    is_deciding = BODY_DECIDES.fullmatch(bare) is not None and not EARLIER.search(bare)
    return told or (Setting.DECIDED if is_deciding else None)


def parts(told: Iterable[Said]) -> Iterator[list[Said]]:
    """The sentences of each matter together: a proposal and what was decided about it."""
    waiting: list[Said] = []
    for one in told:
        if waiting and waiting[-1].part != one.part:
            yield waiting
            waiting = []
        waiting.append(one)
    if waiting:
        yield waiting
