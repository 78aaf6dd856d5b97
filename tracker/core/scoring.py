"""A document's reading beside its answers: what was found, what was missed, what was invented.

The answers are the object that `tracker extract` prints, written by a careful reader; any part may be left out. An
answer marked `ambiguous` is neutral: two careful readers would differ. An action found twice counts as false the second
time, but one answer with several responsible people may be found as one action a person.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

ALIKE = 0.62
"""Overlap of words that makes two texts one task; less is enough on the same line."""
NEAR_AND_ALIKE = 0.45

Answer = Mapping[str, Any]


@dataclass
class Score:
    """Counts over many documents; `complaints` tells each thing that was wrong."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)

    @property
    def keys(self) -> list[str]:
        """All that was tried, in the order in which it was first."""
        return list(dict.fromkeys(key for key, _ in self.counts))

    def tried(self, key: str) -> int:
        """How many times a key was tried."""
        return self.counts[key, "tried"]

    def share(self, key: str) -> float:
        """The share of right ones among those tried; 1 where nothing was tried."""
        tried = self.tried(key)
        return self.counts[key, "right"] / tried if tried else 1.0

    def f1(self, kind: str) -> float:
        """The harmonic mean of a kind's precision and recall."""
        precision, recall = self.share(f"{kind} precision"), self.share(f"{kind} recall")
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def note(self, key: str, *, is_right: bool, complaint: str = "") -> None:
        """Count one trial of a key, and keep the complaint when it went wrong."""
        self.counts[key, "tried"] += 1
        self.counts[key, "right"] += is_right
        if not is_right:
            self.complaints.append(f"{key}: {complaint}")

    def __str__(self) -> str:
        """All shares on a line each, then the complaints."""
        shares = [f"{key} {self.share(key):.3f}" for key in self.keys]
        return "\n".join([f"explicit F1 {self.f1('explicit'):.3f}", *shares, *self.complaints])


def compare(score: Score, gold: Answer, got: Answer) -> None:
    """Add one document's comparison to the score; `got` is what `reading.as_json` gives."""
    where = gold.get("source") or got["source"]
    _actions(score, gold.get("actions", []), got.get("actions") or [], where=where)
    _head(score, gold, got, where=where)
    _follow_up(score, gold.get("follow_up") or [], got.get("follow_up") or [], where=where)


def _actions(score: Score, answers: Sequence[Answer], found: Sequence[Answer], *, where: str) -> None:
    pairs = _pairs(answers, found)
    people = {i: set(_names(found[j]["responsible"])) for i, j in pairs.items()}
    extra = [j for j in range(len(found)) if j not in pairs.values()]
    extra = [j for j in extra if not _is_one_more_person(found[j], answers, people)]
    for i, answer in enumerate(answers):
        if answer.get("ambiguous"):
            continue
        told = f"{where}:{answer['line']} {answer['text']}"
        score.note(f"{_kind(answer)} recall", is_right=i in pairs, complaint=told)
        if i in pairs:
            score.note(f"{_kind(answer)} precision", is_right=True)
            score.note(f"rule {found[pairs[i]].get('rule')}", is_right=True)
            _fields(score, answer, found[pairs[i]], people=people[i], told=told)
    for j in extra:
        told = f"{where}:{found[j].get('line')} {found[j]['text']}"
        score.note(f"{_kind(found[j])} precision", is_right=False, complaint=told)
        score.counts[f"rule {found[j].get('rule')}", "tried"] += 1


def _kind(action: Answer) -> str:
    return "explicit" if action.get("explicit", True) else "implied"


def _fields(score: Score, answer: Answer, found: Answer, *, people: set[str], told: str) -> None:
    """Compare what the answer says of an action; fields that it leaves out are not counted."""
    wanted = {
        "kind": (_kind(found) == _kind(answer), _kind(answer), _kind(found)),
        "place": (abs(found["line"] - answer["line"]) <= 1, answer["line"], found["line"]),
    }
    if "responsible" in answer or "responsible_any" in answer:
        allowed = answer.get("responsible_any") or [answer["responsible"] or []]
        is_right = people in [set(_names(names)) for names in allowed]
        wanted["responsible"] = (is_right, answer.get("responsible"), found["responsible"])
    if "due" in answer or "due_any" in answer:
        is_right = found["due"] in (answer.get("due_any") or [answer["due"]])
        wanted["due"] = (is_right, answer.get("due_words") or answer.get("due"), found["due"])
    if "status" in answer:
        wanted["status"] = (found["status"] == answer["status"], answer["status"], found["status"])
    for key, (is_right, right, read) in wanted.items():
        score.note(key, is_right=is_right, complaint=f"{told}: {right!r} read as {read!r}")


def _head(score: Score, gold: Answer, got: Answer, *, where: str) -> None:
    meeting, said = gold.get("meeting") or {}, got.get("meeting") or {}
    for key in ("body", "date", "chair", "secretary"):
        if key in meeting:
            allowed = meeting.get(f"{key}_any", [meeting[key]])
            is_right = _fold(said.get(key)) in [_fold(value) for value in allowed]
            score.note(f"meeting {key}", is_right=is_right, complaint=f"{where}: {allowed} read as {said.get(key)}")
    if "participants" in gold:
        absent = {_fold(p["name"]) for p in gold["participants"] if p.get("present") is False}
        neutral = absent | {_fold(name) for name in gold.get("guests") or []}
        wanted = {_fold(p["name"]) for p in gold["participants"]} - neutral
        read = {_fold(p["name"]) for p in got.get("participants") or []} - neutral
        _sets(score, "people", wanted, read, where=where)
    if "next_meetings" in meeting:
        announced = [row for row in meeting["next_meetings"] or [] if row.get("date")]
        neutral = {row["date"] for row in announced if row.get("ambiguous")} | {row.get("end") for row in announced}
        days = {row["date"] for row in said.get("next_meetings") or []}
        _sets(score, "next", {row["date"] for row in announced} - neutral, days - neutral, where=where)


def _sets(score: Score, key: str, wanted: set[str], read: set[str], *, where: str) -> None:
    for one in sorted(wanted):
        score.note(f"{key} recall", is_right=one in read, complaint=f"{where}: {one}")
    for one in sorted(read):
        score.note(f"{key} precision", is_right=one in wanted, complaint=f"{where}: {one}")


def _follow_up(score: Score, answers: Sequence[Answer], found: Sequence[Answer], *, where: str) -> None:
    """Compare reports on earlier tasks by subject; what a document's answers leave out wholly is not counted."""
    read = {_fold(row["subject"]): row["status"] for row in found}
    sure = [row for row in answers if not row.get("ambiguous")]
    for row in sure:
        status = read.get(_fold(row["subject"]))
        is_right = status in row.get("status_any", [row["status"]])
        score.note("follow-up recall", is_right=is_right, complaint=f"{where}: {row['subject']} read as {status}")
    known = {_fold(row["subject"]) for row in answers}
    for subject in read if sure else ():
        score.note("follow-up precision", is_right=subject in known, complaint=f"{where}: {subject}")


def _pairs(answers: Sequence[Answer], found: Sequence[Answer]) -> dict[int, int]:
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


def _is_one_more_person(action: Answer, answers: Sequence[Answer], people: dict[int, set[str]]) -> bool:
    """Whether an action is a known answer's row for another of its people, who is credited then."""
    who = set(_names(action["responsible"]))
    for i, credited in people.items():
        missing = set(_names(answers[i].get("responsible") or [])) - credited
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
