"""The labels of a head ("Närvarande:", "Sekreterare") and what stands beside them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from tracker.core import people
from tracker.core.words import WORDS
from tracker.core.words.alphabet import SMALL


class Kind(Enum):
    """What a label announces."""

    PRESENT = "present"
    ABSENT = "absent"
    GUEST = "guest"
    CHAIR = "chair"
    SECRETARY = "secretary"
    ADJUSTER = "adjuster"
    OTHER = "other"


TABLES: tuple[tuple[Kind, Iterable[str]], ...] = (
    (Kind.PRESENT, WORDS.present_labels),
    (Kind.ABSENT, WORDS.absent_labels),
    (Kind.GUEST, WORDS.guest_labels),
    (Kind.CHAIR, WORDS.chair_labels),
    (Kind.SECRETARY, WORDS.secretary_labels),
    (Kind.ADJUSTER, WORDS.adjuster_labels),
    (Kind.OTHER, WORDS.other_labels),
)
KINDS = {people.fold(label): kind for kind, labels in TABLES for label in labels}
LONG = 9
"""Letters of a label that may have one of them wrong."""
HALF = LONG // 2
LONG_LABELS = {
    size: tuple(label for label in KINDS if len(label) >= LONG and abs(len(label) - size) <= 1)
    for size in range(LONG - 1, max(map(len, KINDS)) + 2)
}
"""By the length of what may be one of them."""
NAMED_WITH = {label: kind for label, kind in KINDS.items() if kind in (Kind.PRESENT, Kind.ABSENT)}
"""Labels that more words may follow before the colon: `Närvarande från kansliet:`."""
MORE_WORDS = 4
SENTENCE = re.compile(rf"^(?i:{'|'.join(WORDS.present_sentences)})\s*:?\s+(?=[^\W\d_{SMALL}]|ordförande)")
ONLY_WITH_COLON = frozenset(map(people.fold, WORDS.present_labels_with_colon))
LABEL_AT_MOST = 60
NUMBER = re.compile(r"^[%#]+\s+|^(?:§+\s*)?\d{1,3}(?:\.\d{1,2})*\s?[a-z]?[.:)]?\s+|^[a-z][.)]\s+")
SENTENCE_END = re.compile(rf"\.\s+(?=[^\W\d_{SMALL}])")
ATTENDANCE = tuple(map(people.fold, WORDS.attendance_words))
"""What a label holds that heads an attendance list anywhere in the document."""


@dataclass(frozen=True)
class Labelled:
    """A label with its lines; `beside` is a second cell that runs parallel to the first (organisations)."""

    kind: Kind
    lines: tuple[tuple[int, str], ...]
    beside: str = ""
    is_inline: bool = False
    """Its first line is the label's own."""

    def with_line(self, number: int, line: str) -> "Labelled":
        """Return the same with one more line."""
        return replace(self, lines=(*self.lines, (number, line)))


@lru_cache(maxsize=4096)
def kind_of(words: str) -> Kind | None:
    """Return what a label's words announce; None when they are no label."""
    folded = people.fold(words)
    if kind := KINDS.get(folded):
        return kind
    # damaged or misspelt letters: "Anmäلt förhinder"
    return next((KINDS[label] for label in LONG_LABELS.get(len(folded), ()) if _nearly(label, folded)), None)


def _nearly(label: str, words: str) -> bool:
    # one letter is wrong in one half at most
    is_near = label[:HALF] == words[:HALF] or label[HALF : LONG - 1] == words[HALF : LONG - 1]
    return is_near and sum(a != b for a, b in zip(label, words, strict=False)) <= 1


def split_label(line: str) -> tuple[Kind, str] | None:
    """Kind and rest of a line that is a label, alone or before a colon."""
    # a list of offices is no list of labels
    bare = line.lstrip(" -–•*") if ":" in line else line
    before, colon, after = NUMBER.sub("", bare).partition(":")
    if told := SENTENCE.match(bare):
        return Kind.PRESENT, first_sentence(bare[told.end() :])
    if len(before) > LABEL_AT_MOST:
        return None
    if colon:
        kind = kind_of(before.strip(" .")) or _kind_of_beginning(before)
        return (kind, first_sentence(after.strip())) if kind else None
    kind = kind_of(before.strip(" ."))
    return (kind, "") if kind else None


def _kind_of_beginning(words: str) -> Kind | None:
    """Return the kind of a label of attendance with a few more words: `Närvarande styrelseledamöter från norr`."""
    folded = people.fold(words).split()
    if " ".join(folded).rstrip(".") in ONLY_WITH_COLON:
        return Kind.PRESENT
    if len(folded) > 1 + MORE_WORDS:
        return None
    beginnings = (" ".join(folded[:size]) for size in range(len(folded) - 1, 0, -1))
    label = next((label for label in beginnings if label in NAMED_WITH), "")
    kind = NAMED_WITH.get(label)
    return kind if kind is Kind.ABSENT or any(word in label for word in ATTENDANCE) else None


def first_sentence(value: str) -> str:
    """Return a label's value up to its full stop, where running text and no further name comes after."""
    for end in SENTENCE_END.finditer(value):
        after = value[end.end() :].split(",")[0].rstrip(" .")
        word = value[: end.start()].split()[-1].strip("(").lower()
        if word not in WORDS.abbreviations_with_stop and not people.is_name_like(after):
            return value[: end.start()]
    return value


def is_attendance(line: str) -> bool:
    """Whether a line is a label that can only head an attendance list."""
    split = split_label(line)
    words = people.fold(line)
    return split is not None and split[0] in (Kind.PRESENT, Kind.ABSENT) and any(word in words for word in ATTENDANCE)
