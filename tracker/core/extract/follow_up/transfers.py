"""Words that give a task another day, somebody else to answer for it, or another body that follows it up."""

import re
from collections.abc import Iterator, Sequence

from tracker.core import dates, people
from tracker.core.dates.patterns import any_of, plain, word_of
from tracker.core.extract.columns import ANY_DAY, Kinds
from tracker.core.extract.follow_up import clauses
from tracker.core.extract.follow_up.turns import Finding, Span, Turn
from tracker.core.words import WORDS

MOVING = word_of(WORDS.moving_phrases)
MOVING_OF_TASK = clauses.of_task(WORDS.moving_with_noun)
MOVING_LATER = word_of(WORDS.moving_infinitives)
NEW_DATE = word_of(WORDS.new_date_phrases)
OLD_DATE = re.compile(rf"\s*{any_of(WORDS.old_date_phrases)}\s.{{3,40}}?(?=\s{any_of(WORDS.receivers)}\s)")
PROMISED = re.compile(
    rf"(?<!\w){any_of(WORDS.promising)}\s+{any_of(WORDS.them)}(?:\s+{any_of(WORDS.done_phrases)})?(?=\s)"
)
"""`lovar den till 1 maj`, `lovade att ha den klar till 1 maj`: it was told before what."""
LEAD = re.compile(rf"[\s:=–—-]*(?:{any_of(WORDS.becoming)}\s+)?", re.IGNORECASE)
BECOMES = re.compile(rf"\s{any_of(WORDS.becoming)}(?=\s)", re.IGNORECASE)
"""`Ny ansvarig för lekplatsen är Ben`"""
MARK = f"{WORDS.due_marks[0]} "
"""What makes any day behind it a due date."""
GIVING = word_of(WORDS.giving_phrases)
GIVING_LATER = word_of(WORDS.giving_infinitives)
RECEIVER = word_of(WORDS.receivers)
TAKEN_BY = word_of(WORDS.taken_by)
NEW_OWNER = word_of(WORDS.new_owner_phrases)
TAKING = word_of(WORDS.taking_phrases)
TAKING_AROUND = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        rf"{re.escape(verb)}\s+(?P<who{at}>\S+(?:\s+\S+){{0,3}}?)\s+{re.escape(rest)}"
        for at, (verb, _, rest) in enumerate(words.partition(" ") for words in WORDS.taking_phrases if " " in words)
    )
    + r")(?!\w)"
)
"""`Därmed tar Ben över`"""
REPLACING = word_of(WORDS.replacing_phrases)
AS_OWNER = re.compile(rf"\s*{any_of(WORDS.role_of_owner)}(?!\w)")
LEAVING = re.compile(rf"\s+{any_of(WORDS.leaving_words)}\s+")
GOES_ON = re.compile(r",\s+(?![^\W\d_]*[A-ZÅÄÖÆØ])")
"""A comma after which no name stands."""
VERB = word_of((*WORDS.copulas, *WORDS.have_words))
MOST_WORDS = 6
"""Of whoever takes over."""
REACH = 60
"""Letters from a word of giving to whom it is given."""


def moved(text: str, small: str, kinds: Kinds) -> Iterator[Finding]:
    """Yield where a task is given another day. What is moved, and to no day, is no task."""
    away = [*_plain(MOVING, small), *_decided(MOVING_LATER, small)]
    of_task = [found.span("said") for found in MOVING_OF_TASK.finditer(small)]
    stated = [span for span in of_task if not clauses.is_supposed(small, span[0])]
    for start, end in (*away, *stated, *_plain(NEW_DATE, small)):
        due = date_after(text, end, kinds)
        # "bordlades i februari" tells when, not until when
        if due and ((start, end) not in away or RECEIVER.search(small, end, due[1])):
            old = OLD_DATE.match(small, end)
            spans = ((start, old.end() if old else end), due)
            yield Finding(Turn.MOVED, text[start:end], spans, text[slice(*due)].strip())


def promised(text: str, small: str, kinds: Kinds) -> Iterator[Finding]:
    """Yield where somebody says by when a task that was told before will be done."""
    for start, end in (found.span() for found in PROMISED.finditer(small)):
        due = date_after(text, end, kinds)
        if due and due[0] == _begin(text, end) and not clauses.is_denied(small, start, end):
            yield Finding(Turn.MOVED, text[start:end], ((start, end), due), text[slice(*due)].strip())


def date_after(text: str, at: int, kinds: Kinds) -> Span | None:
    """Return where the new date stands in the rest of the sentence."""
    old = OLD_DATE.match(plain(text), at)
    begin = _begin(text, old.end() if old else at)
    rest = text[begin : clauses.end_of(text, begin)]
    found = dates.find_due(MARK + rest, base=kinds.held_on or ANY_DAY)
    if found is None or found.due.kind not in ("date", "meeting"):
        return None
    first, last = (begin + max(0, place - len(MARK)) for place in found.span)
    return first, last


def _begin(text: str, at: int) -> int:
    """Return where what is told begins, behind a colon and a word like `blir`."""
    lead = LEAD.match(text, at)
    return lead.end() if lead else at


def date_at(text: str, at: int, kinds: Kinds) -> Span | None:
    """Return where a date stands that follows at once."""
    found = date_after(text, at, kinds)
    return found if found and not re.search(r"\w", text[at : found[0]]) else None


def is_day(words: str, kinds: Kinds) -> bool:
    """Whether the words are a day to come or a meeting, and nothing else."""
    if not kinds.is_date(words) or kinds.has_passed(words):
        return False
    return dates.parse_due(words, base=kinds.held_on or ANY_DAY).kind in ("date", "meeting")


def given(text: str, small: str, kinds: Kinds) -> Iterator[Finding]:
    """Yield where a task goes to somebody else: a person answers for it from then on, a body follows it up itself."""
    for start, end in (*_plain(GIVING, small), *_decided(GIVING_LATER, small)):
        for receiver in RECEIVER.finditer(small, end, min(clauses.end_of(text, end), end + REACH)):
            if due := date_at(text, receiver.end(), kinds):
                yield Finding(Turn.MOVED, text[start:end], ((start, end), due), text[slice(*due)].strip())
            elif who := somebody_after(text, receiver.end(), kinds):
                yield _taken(text, (start, end), (receiver.start(), who[1]), who, kinds)
            else:
                continue
            break
    for pattern in (TAKEN_BY, NEW_OWNER):
        for start, end in _plain(pattern, small):
            later = BECOMES.search(text, end, clauses.end_of(text, end))
            who = somebody_after(text, end, kinds) or (somebody_after(text, later.end(), kinds) if later else None)
            if who:
                yield _taken(text, (start, end), who, who, kinds)


def taking(text: str, small: str, kinds: Kinds) -> Iterator[Finding]:
    """Yield where somebody takes a task over: `Ben tar över efter Chen`, `Ben ersätter Chen som ansvarig`."""
    for start, end in _plain(TAKING, small):
        who = somebody_before(text, start, kinds) or somebody_after(text, end, kinds)
        if who:
            yield _taken(text, (start, _leaving(text, end, kinds)), who, who, kinds)
    for found in TAKING_AROUND.finditer(small):
        who = next(span for span in (found.span(name) for name in found.groupdict()) if span != (-1, -1))
        if is_somebody(text[slice(*who)], kinds) and not clauses.is_supposed(small, found.start()):
            yield _taken(text, (found.start(), _leaving(text, found.end(), kinds)), who, who, kinds)
    for start, end in _plain(REPLACING, small):
        who, other = somebody_before(text, start, kinds), somebody_after(text, end, kinds)
        role = AS_OWNER.match(small, other[1]) if other else None
        if who and role:
            yield _taken(text, (start, role.end()), who, who, kinds)


def _taken(text: str, phrase: Span, around: Span, who: Span, kinds: Kinds) -> Finding:
    words = text[slice(*who)].strip(" ,.;:")
    turn = Turn.ASSIGNED if is_for_person(words, kinds) else Turn.GIVEN
    return Finding(turn, text[slice(*phrase)], (phrase, around, who), words)


def _leaving(text: str, at: int, kinds: Kinds) -> int:
    """Return where the words end that tell who had it: `efter Chen`."""
    left = LEAVING.match(plain(text), at)
    who = somebody_after(text, left.end(), kinds) if left else None
    return who[1] if who else at


def is_for_person(words: str, kinds: Kinds) -> bool:
    """Tell a person or a role from a body or organisation: those who are known decide, then the form of the words."""
    parts = people.split(words)
    if any(people.match(part, kinds.known) for part in parts):
        return True
    if people.is_body(words, kinds.known):
        return False
    return all(people.is_role(part) or people.is_name_like(part) for part in parts)


def somebody_after(text: str, at: int, kinds: Kinds) -> Span | None:
    """Return where somebody stands who is named right there: the longest words that are names and nothing else."""
    begin = _begin(text, at)
    end = GOES_ON.search(text, begin)
    end_at = min(clauses.end_of(text, begin), end.start() if end else len(text))
    words = list(re.finditer(r"[^\s;()]+", text[begin:end_at]))[:MOST_WORDS]
    for count in range(len(words), 0, -1):
        span = (begin + words[0].start(), begin + words[count - 1].end())
        if found := _named(text, span, kinds):
            return found
    return None


def somebody_before(text: str, at: int, kinds: Kinds) -> Span | None:
    """Return where somebody stands who is named right before that place."""
    words: Sequence[re.Match[str]] = list(re.finditer(r"\S+", text[:at]))[-MOST_WORDS:]
    for first in range(len(words)):
        if found := _named(text, (words[first].start(), words[-1].end()), kinds):
            return found
    return None


def _named(text: str, span: Span, kinds: Kinds) -> Span | None:
    words = text[slice(*span)]
    bare = words.strip(" ,.;:")
    return (span[0], span[0] + len(words.rstrip(" ,.;:"))) if is_somebody(bare, kinds) else None


def is_somebody(words: str, kinds: Kinds) -> bool:
    """Whether the words name people, roles or bodies; behind a word of taking over a first name alone is one too."""
    if not words or kinds.is_date(words) or VERB.search(plain(words)):
        return False
    is_name = " " not in words and words[:1].isupper() and people.is_first_name(words)
    return is_name or kinds.is_somebody(words)


def _plain(pattern: re.Pattern[str], small: str) -> Iterator[Span]:
    """Yield the places of the words where they are said plainly."""
    for found in pattern.finditer(small):
        if not clauses.is_denied(small, *found.span()) and not clauses.is_supposed(small, found.start()):
            yield found.span()


def _decided(pattern: re.Pattern[str], small: str) -> Iterator[Span]:
    for found in pattern.finditer(small):
        if clauses.is_decided(small, found.start()):
            yield found.span()
