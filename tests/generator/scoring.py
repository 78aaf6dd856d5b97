"""Compares what was read out of minutes with their answers.

An answer marked ambiguous is neutral. An action found twice counts as false the second time, but one answer with
several responsible people may be found as one action a person.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

ALIKE = 0.62
NEAR_AND_ALIKE = 0.45

Action = dict[str, Any]


@dataclass
class Score:
    """Counts over many documents; `complaints` tells each thing that was wrong."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)

    def share(self, key: str) -> float:
        """The share of right ones among those tried; 1 where nothing was tried."""
        tried = self.counts[key, "tried"]
        return self.counts[key, "right"] / tried if tried else 1.0

    def f1(self, kind: str) -> float:
        """The harmonic mean of a kind's precision and recall."""
        precision, recall = self.share(f"{kind} precision"), self.share(f"{kind} recall")
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def note(self, key: str, *, is_right: bool, complaint: str) -> None:
        """Count one trial of a key, and keep the complaint when it went wrong."""
        self.counts[key, "tried"] += 1
        self.counts[key, "right"] += is_right
        if not is_right:
            self.complaints.append(f"{key}: {complaint}")

    def __str__(self) -> str:
        """All shares on a line each, then the complaints."""
        keys = dict.fromkeys(key for key, _ in self.counts)
        shares = [f"{key} {self.share(key):.3f}" for key in keys]
        return "\n".join([f"explicit F1 {self.f1('explicit'):.3f}", *shares, *self.complaints])


def compare(score: Score, gold: dict[str, Any], got: dict[str, Any]) -> None:
    """Add one document's comparison to the score."""
    where = gold["source"]
    answers, found = gold["actions"], got.get("actions") or []
    pairs = _pairs(answers, found)
    people = {i: set(_names(found[j]["responsible"])) for i, j in pairs.items()}
    extra = [j for j in range(len(found)) if j not in pairs.values()]
    extra = [j for j in extra if not _is_one_more_person(found[j], answers, people)]
    for i, answer in enumerate(answers):
        if answer.get("ambiguous"):
            continue
        kind = "explicit" if answer["explicit"] else "implied"
        told = f"{where}:{answer['line']} {answer['text']}"
        score.note(f"{kind} recall", is_right=i in pairs, complaint=told)
        if i in pairs:
            score.note(f"{kind} precision", is_right=True, complaint="")
            _fields(score, answer, found[pairs[i]], people=people[i], told=told)
    for j in extra:
        kind = "explicit" if found[j]["explicit"] else "implied"
        told = f"{where}:{found[j].get('line')} {found[j]['text']}"
        score.note(f"{kind} precision", is_right=False, complaint=told)
    _head(score, gold, got)


def _fields(score: Score, answer: Action, found: Action, *, people: set[str], told: str) -> None:
    allowed = [set(_names(names)) for names in answer.get("responsible_any", [answer["responsible"]])]
    wanted = {
        "responsible": (people in allowed, answer["responsible"], found["responsible"]),
        "due": (found["due"] in answer.get("due_any", [answer["due"]]), answer["due_words"], found["due"]),
        "kind": (found["explicit"] is answer["explicit"], answer["explicit"], found["explicit"]),
        "status": (found["status"] == answer["status"], answer["status"], found["status"]),
        "place": (abs(found["line"] - answer["line"]) <= 1, answer["line"], found["line"]),
    }
    for key, (is_right, right, read) in wanted.items():
        score.note(key, is_right=is_right, complaint=f"{told}: {right!r} read as {read!r}")


def _head(score: Score, gold: dict[str, Any], got: dict[str, Any]) -> None:
    where, said = gold["source"], got["meeting"]
    for key in ("body", "date", "chair", "secretary"):
        allowed = gold["meeting"].get(f"{key}_any", [gold["meeting"][key]])
        is_right = _fold(said.get(key)) in [_fold(value) for value in allowed]
        score.note(f"meeting {key}", is_right=is_right, complaint=f"{where}: {allowed} read as {said.get(key)}")
    absent = {_fold(p["name"]) for p in gold["participants"] if p.get("present") is False}
    neutral = absent | {_fold(name) for name in gold["guests"]}
    wanted = {_fold(p["name"]) for p in gold["participants"]} - neutral
    read = {_fold(p["name"]) for p in got["participants"]} - neutral
    _sets(score, "people", wanted, read, where=where)
    announced = gold["meeting"]["next_meetings"]
    neutral = {row["date"] for row in announced if row.get("ambiguous")} | {row.get("end") for row in announced}
    wanted = {row["date"] for row in announced} - neutral
    _sets(score, "next", wanted, {row["date"] for row in said["next_meetings"]} - neutral, where=where)


def _sets(score: Score, key: str, wanted: set[str], read: set[str], *, where: str) -> None:
    for one in sorted(wanted):
        score.note(f"{key} recall", is_right=one in read, complaint=f"{where}: {one}")
    for one in sorted(read):
        score.note(f"{key} precision", is_right=one in wanted, complaint=f"{where}: {one}")


def _pairs(answers: Sequence[Action], found: Sequence[Action]) -> dict[int, int]:
    """Which answer is which action found: the most alike first, each once, sure answers before neutral ones."""
    scored = []
    for i, answer in enumerate(answers):
        for j, action in enumerate(found):
            alike = _likeness(answer["text"], action["text"])
            is_near = abs((action.get("line") or -9) - answer["line"]) <= 1
            if alike >= ALIKE or (is_near and alike >= NEAR_AND_ALIKE):
                scored.append((alike + 0.2 * is_near, not answer.get("ambiguous", False), i, j))
    pairs: dict[int, int] = {}
    for _, _, i, j in sorted(scored, reverse=True):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _is_one_more_person(action: Action, answers: Sequence[Action], people: dict[int, set[str]]) -> bool:
    """Whether an action is a known answer's row for another of its people, who is credited then."""
    who = set(_names(action["responsible"]))
    for i, credited in people.items():
        missing = set(_names(answers[i]["responsible"])) - credited
        if who and who <= missing and _likeness(answers[i]["text"], action["text"]) > 0.9:
            credited |= who
            return True
    return False


def _fold(text: str | None) -> str:
    plain = unicodedata.normalize("NFKD", re.sub(r"</?\w+>", " ", text or "")).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"\W+", " ", plain).strip()


def _names(names: Iterable[str]) -> list[str]:
    return [_fold(name) for name in names]


def _likeness(one: str, other: str) -> float:
    """Shared words over the smaller set, damped when the sizes differ: 0 to 1."""
    a, b = set(_fold(one).split()), set(_fold(other).split())
    if not a or not b:
        return 0.0
    return 0.6 * len(a & b) / min(len(a), len(b)) + 0.4 * len(a & b) / max(len(a), len(b))
