"""Tasks that a decision gives to somebody ("att uppdra åt X att …", "X fick i uppdrag att …", "X tog på sig att …").

Free sentences without a word of assignment are not read here.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.core import dates, people
from tracker.core.extract.columns import Kinds
from tracker.core.model import Block, Candidate
from tracker.core.words import WORDS

WHO = r"(?P<who>[^.;:]{2,140}?)"
TO = r"(?:\s+(?:att|och\s+att))?\s+(?P<task>\S.{3,})"
BY_RECEIVER = (
    # "att uppdra åt X att …", "nämnden uppdrar åt X att …", "det uppdras åt X att …"
    re.compile(rf"\b(?:uppdra|uppdraga|uppdrar|uppdrog|uppdragit|uppdras|uppdrogs)\s+(?:åt|till|i)\s+{WHO}\s+att\s+(?P<task>\S.{{3,}})"),
    # "att ge X i uppdrag att …", "gav X uppdraget att …"
    re.compile(rf"\b(?:ge|ger|gav|gett|givit|lämna|lämnar|lämnade)\s+{WHO}\s+(?:i\s+uppdrag|uppdraget?)\s+(?:att\s+)?(?P<task>\S.{{3,}})"),
    re.compile(rf"\b(?:ålägga|ålägger|ålade|uppmana|uppmanar)\s+{WHO}\s+att\s+(?P<task>\S.{{3,}})"),
    re.compile(rf"\bdet\s+åligger\s+{WHO}\s+att\s+(?P<task>\S.{{3,}})"),
    # "nämnden uppdrar arbetsgruppen att …"
    re.compile(rf"\b(?:uppdrar|uppdrog)\s+{WHO}\s+att\s+(?P<task>\S.{{3,}})"),
)  # fmt: skip
BY_HOLDER = (
    # "X fick i uppdrag att …", "X uppdras (att) …", "X tog på sig att …"
    re.compile(rf"\b(?:fick|får|erhöll|gavs|ges)\s+(?:\w+\s+){{0,2}}?(?:i\s+uppdrag|uppdraget|uppgiften|uppdrag){TO}"),
    re.compile(rf"\b(?:uppdras|uppdrogs|uppdrages|åläggs|ålades)(?:\s+(?:därför|även|också|nu))?{TO}"),
    re.compile(r"\b(?:tog|tar|åtog|åtar)\s+(?:på\s+)?sig\s+(?:\w+\s+){0,1}?(?:uppdraget\s+|uppgiften\s+)?att\s+(?P<task>\S.{3,})"),
)  # fmt: skip
CLAUSE = re.compile(r"^(?:samt\s+|och\s+)?att\s+(?P<rest>\S.{5,})$", re.IGNORECASE | re.DOTALL)
DECIDES = re.compile(r"\bbeslut(?:ar|ade|at|ades|as)\b[^.]{0,60}?\batt\s+(?P<rest>\S.{5,})$", re.DOTALL)
VERB = re.compile(rf"\s(?P<verb>{'|'.join(WORDS.task_verbs)}|ska\s+\w+|skall\s+\w+)\s")
PRESENT = re.compile(
    r"^(?!(?:är|har|var|blir|får|kan|eller|efter|över|under|inför|för|per|samt|vår|er|ner|när)$)\w+(?:ar|er|år|ör|r)$",
    re.IGNORECASE,
)
SENTENCE = re.compile(
    r"(?<=[.!?])(?<!\bkl\.)(?<!\bbl\.)(?<!\bt\.)(?<!\bex\.)(?<!\bca\.)(?<!\bang\.)(?<!\bresp\.)\s+(?=[A-ZÅÄÖ\"”])|\n(?=[-–•·]\s)|(?<=[.:;,])\n(?=(?:samt\s+|och\s+)?att\b)"
)
CLAUSES = re.compile(rf"{SENTENCE.pattern}|\n(?=(?:samt\s+|och\s+)?att\b)")
PAST_MEETING = re.compile(rf"\b(?:{'|'.join(map(re.escape, WORDS.past_meeting))})", re.IGNORECASE)
PAST_MONTH = re.compile(
    rf"\bI\s+(?:{'|'.join(m for m in WORDS.months if len(m) > 3 or m == 'maj')})\b[^.]*\bbeslut", re.IGNORECASE
)
ONLY_PROPOSED = re.compile(rf"\b(?:{'|'.join(WORDS.proposed)})\b", re.IGNORECASE)
REJECTED = re.compile(rf"\b(?:{'|'.join(WORDS.rejected)})\b", re.IGNORECASE)
OUTSIDE = re.compile(
    r"\b(?:av|från)\s+(?:regeringen|riksdagen|socialstyrelsen|departementet)\b|\bregeringen\s+(?:gav|har)",
    re.IGNORECASE,
)
DUE = re.compile(
    r"\b(?:senast|före|innan|klart|till\s+den|till(?=\s+\d)|redovisas)\s+(?=(?P<due>[^,;.]{2,40}))", re.IGNORECASE
)
NOT = re.compile(r"\b(?:inte|ej|avstå från)\s*$", re.IGNORECASE)
PAST = re.compile(r"\b(?:beslutade|beslutades|beslöt|beslöts|gavs|gav|fick|uppdrog|uppdrogs|ålades)\b", re.IGNORECASE)
"""With a date that isn't the meeting's own, what another meeting did."""
ACTOR_WORDS = 10
LEADING = re.compile(r"^(?:till|av|åt|hos|dels|samt|och|att|därför|även|också)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Sentence:
    """A sentence or att-clause as it stands, at the line where it begins."""

    line: int
    text: str


def read(blocks: Sequence[Block], section: str | None, kinds: Kinds) -> list[Candidate]:
    """Return the tasks given in the blocks' sentences, in order; retold, rejected and merely proposed ones left out."""
    found: list[Candidate] = []
    under_decision = False
    for block in blocks:
        if _is_decision_heading(block):
            under_decision = True
        elif block.level:
            under_decision = False
        for sentence in sentences(block):
            if (candidate := _candidate(sentence, section, kinds, under_decision=under_decision)) is not None:
                found.append(candidate)
    return found


def _is_decision_heading(block: Block) -> bool:
    words = block.plain.split("\n")[0].strip(" :").lower()
    return words in ("beslut", "beslutet", "beslutar", "beslutas", "beslutade") or bool(
        re.fullmatch(r"[\wåäö ]{3,60} beslut(?:ar|ade)(?: att)?", words)
    )


def sentences(block: Block) -> Iterator[Sentence]:
    """Yield the block's sentences, wrapped lines joined; a clause that begins a line with "att" is one by itself."""
    for cell in block.cells or (block.plain,):
        line, start = block.line, 0
        # in running text a wrapped line may begin with "att" as well
        pattern = CLAUSES if CLAUSE.match(cell) else SENTENCE
        for match in [*pattern.finditer(cell), None]:
            text = cell[start : match.start() if match else len(cell)]
            skipped = len(text) - len(text.lstrip())
            if text.strip():
                yield Sentence(line + text[:skipped].count("\n"), " ".join(text.split()))
            if match is None:
                break
            start = match.end()
            line = block.line + (cell[:start].count("\n") if not block.cells else 0)


def _candidate(sentence: Sentence, section: str | None, kinds: Kinds, *, under_decision: bool) -> Candidate | None:
    text = sentence.text.strip(" -–•·*")
    found = _given(text) or _taken(text, kinds) or _clause(text, kinds, under_decision=under_decision)
    if found is None:
        return None
    who, task, before = found
    said = text[: text.rindex(task)]
    if _is_retold(said, text, kinds.held_on) or OUTSIDE.search(text) or REJECTED.search(text) or NOT.search(before):
        return None
    if ONLY_PROPOSED.search(before) and not DECIDES.search(text):
        return None
    due_words = _due_words(task, kinds)
    return Candidate(
        text=task[:1].upper() + task[1:].rstrip(" .;,"),
        responsible_words=people.split(who),
        due_words=due_words,
        explicit=False,
        section=section,
        line=sentence.line,
        quote=sentence.text,
        due_line=sentence.line if due_words else None,
        responsible_line=sentence.line,
    )


def _given(text: str) -> tuple[str, str, str] | None:
    """Who, task and what stands before, where a verb gives the task to its object."""
    for pattern in BY_RECEIVER:
        if (match := pattern.search(text)) and len(match["who"].split()) <= ACTOR_WORDS + 4:
            who = re.sub(r"\s+(?:därför|även|också|samtidigt)$", "", match["who"])
            return who, match["task"], text[: match.start()]
    return None


def _taken(text: str, kinds: Kinds) -> tuple[str, str, str] | None:
    """Who, task and what stands before, where somebody is given or takes the task."""
    for pattern in BY_HOLDER:
        for match in pattern.finditer(text):
            before = text[: match.start()].rstrip()
            who = _actor_at_end(before, kinds)
            if who:
                return who, match["task"], before[: len(before) - len(who)]
    return None


def _actor_at_end(words: str, kinds: Kinds) -> str | None:
    """Return the longest end of the words that is nothing but people, roles or bodies."""
    tokens = words.split()
    for start in range(max(0, len(tokens) - ACTOR_WORDS), len(tokens)):
        who = " ".join(tokens[start:])
        if LEADING.match(who) or not who[:1].isalpha():
            continue
        if all(kinds.is_actor(part) for part in people.split(who)):
            return who
    return None


def _clause(text: str, kinds: Kinds, *, under_decision: bool) -> tuple[str, str, str] | None:
    """Who, task and what stands before, in "att X sammanställer …": the clause itself is the task."""
    match = CLAUSE.match(text) if under_decision else None
    match = match or DECIDES.search(text)
    if match is None:
        return None
    rest = match["rest"]
    who = _actor_at_start(rest, kinds) or _subject(rest, kinds)
    return (who, rest, text[: match.start("rest")]) if who else None


def _actor_at_start(words: str, kinds: Kinds) -> str | None:
    """Return the longest beginning that is only people, roles or bodies and has a present-tense verb after it."""
    tokens = words.split()
    for end in range(min(ACTOR_WORDS, len(tokens) - 2), 0, -1):
        who = " ".join(tokens[:end])
        if _is_verb(tokens[end - 1]) and end > 1:
            continue
        if PRESENT.match(tokens[end]) and all(kinds.is_actor(part) for part in people.split(who)):
            return who
    return None


def _is_verb(word: str) -> bool:
    """Whether a word at the end of a subject is rather its verb: nouns seldom end so, names do ("Ragnar")."""
    return word.islower() and word.endswith("ar") and len(word) > len("kvar")


def _subject(rest: str, kinds: Kinds) -> str | None:
    """Return what stands before a verb that tasks are told with, if it is somebody who can do one."""
    verb = VERB.search(rest)
    if verb is None or len(rest[: verb.start()].split()) > ACTOR_WORDS:
        return None
    who = rest[: verb.start()].strip()
    return who if _is_doer(who, kinds) else None


def _is_doer(who: str, kinds: Kinds) -> bool:
    """Whether the subject can do a task: people, roles and bodies can, matters and documents can't."""
    if kinds.is_actor(who) or people.is_body_like(who.split()[0]):
        return True
    return who[:1].isupper() and len(who.split()) <= 4


def _is_retold(before: str, text: str, held_on: date | None) -> bool:
    """Whether the sentence tells what an earlier meeting decided."""
    if PAST_MEETING.search(before) or PAST_MONTH.match(text):
        return True
    is_past = bool(PAST.search(before))
    return any(
        found.start != held_on and (is_past or (found.has_year and (held_on is None or found.start < held_on)))
        for found in dates.find_dates(before, base=held_on)
    )


def _due_words(task: str, kinds: Kinds) -> str | None:
    """Return the words after the last "senast", "före" or the like, as far as they are a date."""
    for match in reversed(list(DUE.finditer(task))):
        tokens = match["due"].split()
        for end in range(len(tokens), 0, -1):
            if kinds.is_date(" ".join(tokens[:end])):
                return " ".join(tokens[:end])
    return None
