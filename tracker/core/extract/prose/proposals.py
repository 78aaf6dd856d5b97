"""What has become of proposals: those that the meeting accepts are decided, all others are not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.core import people
from tracker.core.extract.prose.settings import Said, Setting
from tracker.core.words import WORDS

ACCEPTED = re.compile(rf"\b(?:{'|'.join(map(re.escape, WORDS.accepted))})\b", re.IGNORECASE)
REJECTED = re.compile(rf"\b(?:{'|'.join(map(re.escape, WORDS.rejected))})\b", re.IGNORECASE)
PROPOSED = re.compile(rf"\b(?:{'|'.join(map(re.escape, WORDS.proposed))})\b", re.IGNORECASE)
DECIDING = re.compile(rf"\b(?:{'|'.join(map(re.escape, WORDS.deciding))})\b", re.IGNORECASE)
ACCEPTED_THEN = re.compile(rf"\b(?:{'|'.join(WORDS.accepted_then)})\b", re.IGNORECASE)
NUMBERS = r"\d{1,2}(?:\s*(?:,|-|–|och|&|samt)\s*\d{1,2})*"
NUMBERED = re.compile(rf"\b(?:{'|'.join(map(re.escape, WORDS.proposals))})\s+(?P<numbers>{NUMBERS})", re.IGNORECASE)
ORDINAL = re.compile(
    rf"\b({'|'.join(map(re.escape, WORDS.ordinals))})\s+(?:{'|'.join(map(re.escape, WORDS.proposals))})", re.IGNORECASE
)
"""`bifalla Nasrins första yrkande`."""
ONE_OR_SPAN = re.compile(r"(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?")


def settled(part: Sequence[Said]) -> Iterator[Said]:
    """Yield the sentences of a matter, with the proposals that it accepts as decided."""
    accepted = _accepted(part)
    for position, one in enumerate(part):
        if position in accepted:
            # an accepted proposal is a clause of the decision, whatever mark it had
            yield replace(one, setting=Setting.DECIDED, sentence=replace(one.sentence, is_item=True), is_accepted=True)
        else:
            yield one


def is_outcome(one: Said) -> bool:
    """Whether the sentence only says that proposals are accepted or rejected."""
    is_decided = one.setting is Setting.DECIDED or bool(DECIDING.search(one.sentence.text))
    is_decided |= one.setting is Setting.OPEN and bool(ACCEPTED_THEN.search(one.sentence.text))
    return is_decided and bool(ACCEPTED.search(one.sentence.text) or REJECTED.search(one.sentence.text))


def _accepted(part: Sequence[Said]) -> frozenset[int]:
    """Positions of the proposals that a later sentence of the matter accepts."""
    accepted: set[int] = set()
    waiting: list[int] = []
    is_answered = False
    for position, one in enumerate(part):
        if waiting and is_outcome(one):
            accepted.update(_chosen(part, waiting, one.sentence.text))
            is_answered = True
        elif _is_proposal(one):
            if is_answered or (waiting and part[waiting[-1]].setting is not one.setting):
                waiting, is_answered = [], False
            waiting.append(position)
    return frozenset(accepted)


def _is_proposal(one: Said) -> bool:
    return one.setting is Setting.PROPOSED or (
        one.setting is Setting.OPEN and PROPOSED.search(one.sentence.text) is not None
    )


def _chosen(part: Sequence[Said], waiting: Sequence[int], outcome: str) -> Sequence[int]:
    """Which of the proposals an outcome accepts: those it numbers, those of whom it names, or the only one there is."""
    if not ACCEPTED.search(outcome) or REJECTED.search(outcome):
        return ()
    if match := NUMBERED.search(outcome):
        numbers = _numbers(match["numbers"])
        return [position for number, position in enumerate(waiting, start=1) if number in numbers]
    if ordinals := {WORDS.ordinals[found[1].lower()] for found in ORDINAL.finditer(outcome)}:
        return [position for number, position in enumerate(waiting, start=1) if number in ordinals]
    if part[waiting[0]].setting is Setting.PROPOSED or len(waiting) == 1:
        return waiting
    named = [position for position in waiting if _proposer(part[position]) in people.fold(outcome)]
    return named if len(named) == 1 else ()


def _numbers(words: str) -> set[int]:
    spans = ((int(first), int(last or first)) for first, last in ONE_OR_SPAN.findall(words))
    return {number for first, last in spans for number in range(first, last + 1)}


def _proposer(one: Said) -> str:
    return people.fold(one.sentence.text.split()[0])
