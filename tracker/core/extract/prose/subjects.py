"""Who does it: the people, roles or bodies before or after a verb. Which persons they are is for resolve."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from tracker.core import people
from tracker.core.extract.columns import Kinds
from tracker.core.extract.prose.tokens import Tokens
from tracker.core.extract.prose.verbs import folded
from tracker.core.words import WORDS

MOST_WORDS = 10
DAY_WORDS = 5
ASIDE_WORDS = 8
"""Words between commas after a subject: `Anna, som är sammankallande, tar kontakt`."""
ADVERBS = frozenset(WORDS.adverbs)
JOINTS = frozenset(WORDS.clause_joints)
AND = frozenset(("och", "samt", "and"))
COORDINATORS = AND | {"men", "but"}
THAT = frozenset(WORDS.that)
OPENERS = frozenset(WORDS.openers)
RELATIVE = frozenset(WORDS.relative)
ONE_BEFORE = frozenset(WORDS.one_before)
WIDE = ("kommun", "kommuner", "kommunen", "kommunerna", "region", "regionen", "regionerna", "stad", "staden", "staten")


class Who(Enum):
    """What kind of subject it is."""

    PERSON = "person"
    """Known, or called by a first name."""
    NAME = "name"
    """A word that may be a name."""
    ROLE = "role"
    OWN_BODY = "own body"
    """A board or group, small enough to do things by itself."""
    BODY = "body"


@dataclass(frozen=True)
class Subject:
    """Somebody as the sentence names them, at the words `first` up to `end`."""

    words: tuple[str, ...]
    who: Who
    first: int
    end: int


@dataclass(frozen=True)
class Subjects:
    """Finds subjects, given the people known; remembers what it has been asked."""

    kinds: Kinds
    asked: dict[str, Who | None] = field(default_factory=dict)

    def before(self, tokens: Tokens, verb: int) -> Subject | None:
        """The subject that ends right before a verb, adverbs and what stands between commas aside."""
        last = verb - 1
        while last >= 0 and tokens.folded[last] in ADVERBS:
            last -= 1
        for end in self._ends(tokens, last):
            if subject := self._ending(tokens, end):
                return subject
        return None

    def shared(self, tokens: Tokens, verb: int) -> Subject | None:
        """The subject that begins the sentence, for a second verb of it: `Aurora frågade i går och ska ringa`."""
        last = verb - 1
        if last < 1 or tokens.folded[last] not in COORDINATORS:
            return None
        first = next((at + 1 for at in range(last - 1, -1, -1) if tokens.ends_clause(at)), 0)
        # "men" takes up the main clause again: `svarade att det är svårt men lovade undersöka saken`
        if tokens.folded[last] in AND and not THAT.isdisjoint(tokens.folded[first:last]):
            return None
        subject = self.at(tokens, first)
        return subject if subject and subject.who in (Who.PERSON, Who.ROLE) else None

    def after(self, tokens: Tokens, verb: int) -> Subject | None:
        """The subject right behind a verb, where the sentence begins with something else."""
        if verb == 0:
            return None
        if OPENERS.isdisjoint((tokens.folded[0], tokens.folded[verb - 1])) and not self._is_day(tokens, verb):
            return None
        return self.at(tokens, verb + 1)

    def at(self, tokens: Tokens, first: int) -> Subject | None:
        """The longest subject that begins at a word."""
        for end in range(min(len(tokens), first + MOST_WORDS), first, -1):
            words = tokens.between(first, end).rstrip(".,;:!")
            if who := self.who(words):
                return Subject(people.split(words), who, first, end)
        return None

    def starting(self, tokens: Tokens, first: int, verb: int) -> Subject | None:
        """The words from a position up to a verb, if they are somebody who can do a task: the subject of a decision."""
        words = tokens.between(first, verb).rstrip(",")
        if not words or verb - first > MOST_WORDS:
            return None
        who = self.who(words) or self._doer(words)
        return Subject(people.split(words), who, first, verb) if who else None

    def who(self, words: str) -> Who | None:
        """What kind of subject the words are, when they are nothing but people, roles or bodies."""
        if words not in self.asked:
            self.asked[words] = self._who(words)
        return self.asked[words]

    def _who(self, words: str) -> Who | None:
        bare = words.rstrip(",")
        if not bare[:1].isalpha() or bare[-1:] in ".;:!?" or not self._may_begin(bare):
            return None
        parts = [folded(word) for word in bare.split()]
        if parts[-1] in JOINTS or not RELATIVE.isdisjoint(parts):
            return None
        found = [self._one(part) for part in people.split(bare)]
        if not found or None in found:
            return None
        return next((who for who in (Who.NAME, Who.BODY) if who in found), found[0])

    def _may_begin(self, words: str) -> bool:
        """Whether the first word is none that joins clauses; people are called Till, too."""
        first = words.split()[0]
        if folded(first) not in JOINTS | OPENERS:
            return True
        return first == words and first[0].isupper() and len(people.match(first, self.kinds.known)) == 1

    def _one(self, words: str) -> Who | None:
        if words.lower() in ONE_BEFORE:
            return Who.PERSON
        if people.is_role(words):
            return None if "," in words else Who.ROLE
        _, _, place = words.partition(", ")
        if people.match(words, self.kinds.known) and not place[:1].islower():
            return Who.PERSON
        if people.is_name_like(words):
            return _as_name(words)
        if not THAT.isdisjoint(words.lower().split()):
            return None
        if not self.kinds.is_actor(words):
            return Who.BODY if _is_definite(words) else None
        return Who.OWN_BODY if _is_own(words) else Who.BODY

    def _doer(self, words: str) -> Who | None:
        """What a decision tells to do something may be any body, or anything with a capital of few words."""
        first = words.split()[0]
        if folded(first) in (*JOINTS, *OPENERS) or not first[:1].isalpha():
            return None
        if people.is_body_like(first):
            return Who.BODY
        is_named = first[:1].isupper() and people.is_name_like(first) and len(words.split()) <= 4
        return Who.NAME if is_named else None

    def _ends(self, tokens: Tokens, last: int) -> Sequence[int]:
        """Where the subject before a verb may end: right there, or before what stands between commas or brackets."""
        # "avslogs, återkommer": what a comma parts from the verb is not its subject
        ends = [] if last >= 0 and tokens.written[last].endswith(",") else [last]
        if last >= 1 and tokens.written[last].endswith((",", ")", "–", "-")):
            for back in range(last - 1, max(-1, last - ASIDE_WORDS - 1), -1):
                opens = tokens.written[back + 1].startswith("(") if tokens.written[last].endswith(")") else False
                if tokens.written[back].endswith((",", "–", "-")) or opens:
                    ends.append(back)
                    break
        return [end for end in ends if end >= 0]

    def _ending(self, tokens: Tokens, last: int) -> Subject | None:
        """The longest subject that ends at a word and begins a clause."""
        for first in range(max(0, last - MOST_WORDS + 1), last + 1):
            if not self._begins(tokens, first):
                continue
            words = tokens.between(first, last + 1).rstrip(",–-")
            if who := self.who(words):
                return Subject(people.split(words), who, first, last + 1)
        return None

    def _is_day(self, tokens: Tokens, end: int) -> bool:
        """Whether the sentence begins with a day: `Tisdag den 26/2 ska Anna …`."""
        return (
            end <= DAY_WORDS
            and any(map(str.isdigit, tokens.between(0, end)))
            and self.kinds.is_date(tokens.between(0, end))
        )

    def _begins(self, tokens: Tokens, first: int) -> bool:
        if first == 0 or tokens.ends_clause(first - 1):
            return True
        if self._is_day(tokens, first):
            return True
        before = tokens.folded[first - 1]
        if before in AND and first >= 2 and self.who(tokens.written[first - 2].rstrip(",")):
            return False
        return before in JOINTS


def _as_name(words: str) -> Who | None:
    """Words like a name are a person's, when people are called so by their first name."""
    if people.is_first_name(words.split()[0]):
        return Who.PERSON
    if words.isupper():
        return None
    return Who.BODY if words.lower().endswith(WORDS.definite_endings) else Who.NAME


def _is_definite(words: str) -> bool:
    """Whether it is one noun with a capital: `Rederiet`."""
    return words.isalpha() and words.istitle() and words.lower().endswith(WORDS.definite_endings)


def _is_own(words: str) -> bool:
    noun = words.split()[0].lower()
    return noun.endswith(WORDS.own_bodies) and not noun.endswith(WIDE)
