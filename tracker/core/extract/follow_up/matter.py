"""What a sentence with a verdict is about: its words without the verdict, and whether they name any matter at all."""

import re
from collections.abc import Iterable

from tracker.core import people
from tracker.core.dates.patterns import any_of, plain
from tracker.core.extract.columns import Kinds
from tracker.core.extract.follow_up import clauses, endings, outcomes
from tracker.core.extract.follow_up.turns import Outcome, Span
from tracker.core.words import WORDS

POINTING = frozenset(map(people.fold, (*WORDS.pointing_words, *WORDS.task_nouns)))
NO_TASKS = frozenset(map(people.fold, WORDS.no_tasks))
TIMES = frozenset(map(people.fold, (*WORDS.months, *WORDS.full_weekdays, *WORDS.due_words, *WORDS.due_marks)))
VERDICTS = frozenset(people.fold(word) for word in (*WORDS.done_phrases, *WORDS.done_supines, *WORDS.open_phrases))
DECIDED = re.compile(rf"^.*?(?<!\w){any_of(WORDS.deciding)}(?!\w)\s*(?:{any_of(WORDS.that)}(?!\w)\s*)?", re.IGNORECASE)
WITH = frozenset(map(people.fold, WORDS.no_tasks_with))
MOST_JOINTS = 12
"""A sentence with more is a list, and trying each would be slow."""
LABEL = re.compile(r"^(?P<label>[^:.]{2,60}):\s+(?=\S)")
"""`Brunnarna: två har räknat sina` is about them, whatever else is named."""
VERB = re.compile(
    rf"(?<!\w){any_of((*WORDS.copulas, *WORDS.have_words, *WORDS.modals, *WORDS.hypotheticals))}(?!\w)", re.IGNORECASE
)
PRONOUN = re.compile(
    rf"\W*{any_of(WORDS.pronouns)}\s+{any_of((*WORDS.copulas, *WORDS.have_words, *WORDS.closing_phrases))}(?!\w)",
    re.IGNORECASE,
)
PREDICATE = re.compile(rf"(?<!\w){any_of(WORDS.copulas)}\s*$", re.IGNORECASE)
POINTERS = frozenset(map(people.fold, (*WORDS.task_nouns, *WORDS.pronouns)))
NOTHING = frozenset(map(people.fold, WORDS.nothing_words))
WORD = re.compile(r"\w[\w'’/-]*")


def clauses_of(text: str, kinds: Kinds) -> list[tuple[str, Outcome]]:
    """Return the parts of a sentence that tell of different tasks, each with what it says of its own."""
    whole = outcomes.of_sentence(text, kinds)
    if whole is None:
        return []
    joints = list(clauses.JOINT.finditer(text))
    is_one = len(joints) > MOST_JOINTS or bool(label(text, kinds))
    for joint in () if is_one else joints:
        sides = text[: joint.start()], text[joint.end() :]
        if all(_is_clause(side, kinds) for side in sides):
            return [part for side in sides for part in clauses_of(side, kinds)]
    return [(text, whole)]


def label(text: str, kinds: Kinds) -> str:
    """Return the matter that a sentence begins with, before a colon; empty where there is none."""
    found = LABEL.match(text)
    return found["label"].strip() if found and is_told(found["label"], (), kinds) else ""


def _is_clause(text: str, kinds: Kinds) -> bool:
    """Whether a part of a sentence tells something of a matter of its own; that nobody answered belongs to the rest."""
    found = outcomes.of_sentence(text, kinds)
    tells = found is not None or (bool(VERB.search(text)) and not endings.UNANSWERED.search(plain(text)))
    return tells and is_told(text, found.spans if found else (), kinds)


def is_told(text: str, spans: Iterable[Span], kinds: Kinds) -> bool:
    """Whether a matter is named beside the words at these places: more than `åtgärden`, names and little words."""
    if PRONOUN.match(text):
        return False
    return any(_is_telling(word, kinds) for word in WORD.findall(without(text, spans)))


def _is_telling(word: str, kinds: Kinds) -> bool:
    return people.fold(word) not in VERDICTS and _is_kept(word, kinds)


def _is_kept(word: str, kinds: Kinds) -> bool:
    """Whether a word at either end of a subject belongs to it: no name, no day, no little word."""
    folded = people.fold(word)
    if len(folded) < 3 or folded in POINTING or folded in TIMES or not any(map(str.isalpha, folded)):
        return False
    return not (word[:1].isupper() and (people.is_first_name(word) or kinds.is_known(word)))


def is_no_task(text: str, spans: Iterable[Span], kinds: Kinds) -> bool:
    """Whether the sentence is about the meeting itself, its papers or nothing: `Mötet avslutas`."""
    rest = DECIDED.sub("", without(text, spans))
    if is_of_meeting(rest) or is_nothing(rest):
        return True
    beside = (
        words
        for start, end in spans
        if end
        for words in (WORD.findall(text[:start])[-1:], WORD.findall(text[end:])[:1])
    )
    if any(people.fold(word) in NO_TASKS for words in beside for word in words):
        return True
    words = WORD.findall(rest)
    telling = [people.fold(word) for word in words if _is_telling(word, kinds)]
    return bool(telling) and all(word in NO_TASKS for word in telling)


def is_of_meeting(subject: str) -> bool:
    """Whether a subject is the meeting itself or its papers."""
    words = [word for word in WORD.findall(subject) if not word.isdigit()]
    return bool(words) and people.fold(words[0]) in NO_TASKS and people.fold([*words, ""][1]) not in WITH


def is_nothing(subject: str) -> bool:
    """Whether a subject says that there is no such task: `Inga frågor kvarstår`."""
    return people.fold([*WORD.findall(subject), ""][0]) in NOTHING


def is_pointer(subject: str) -> bool:
    """Whether a subject only points at a task told of before: `Åtgärden avslutas`."""
    return all(people.fold(word) in POINTERS for word in WORD.findall(subject))


def subject(text: str, found: Outcome, kinds: Kinds) -> str:
    """Return the sentence's matter: its label, what stands before what is said of it, or what is left without that.

    The words of deciding and names before it are left out.
    """
    if named := label(text, kinds):
        return named
    before = text[: min((start for start, end in found.spans if end), default=0)]
    is_said_of_it = found.is_decided or PREDICATE.search(before)
    if is_said_of_it and is_told(before, (), kinds) and not DECIDED.match(before):
        return _trimmed(before, kinds)
    return _trimmed(DECIDED.sub("", without(text, found.spans)), kinds)


def without_pointer(subject: str) -> str:
    """Return a subject without a last clause that only points back at it: `…, så det`."""
    *_, last = [None, *clauses.JOINT.finditer(subject)]
    if last is None or any(people.fold(word) not in POINTING for word in WORD.findall(subject[last.end() :])):
        return subject
    return without_pointer(subject[: last.start()])


def _trimmed(text: str, kinds: Kinds) -> str:
    words = text.split()
    while words and not _is_kept(words[0].strip(".,;:()"), kinds) and not _is_with_somebody(words):
        words = words[1:]
    while words and not _is_kept(words[-1].strip(".,;:()"), kinds):
        words = words[:-1]
    return " ".join(words).strip(" ,.;:–-")


def _is_with_somebody(words: list[str]) -> bool:
    """Whether they begin with a meeting that is no meeting of this body: `mötet med kommunen`."""
    return people.fold(words[0]) in NO_TASKS and people.fold([*words, ""][1]) in WITH


def without(text: str, spans: Iterable[Span]) -> str:
    """Return the text with the places blanked."""
    signs = list(text)
    for start, end in spans:
        signs[start:end] = " " * (end - start)
    return "".join(signs)
