"""A secretary who knows the answers: says yes where a question proposes what is true, no where it does not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from tests.stories.answers import Answers, Said, flat
from tracker.core.model import Doubts, Question
from tracker.jobs import review
from tracker.store import Store

ADA = "Ada Ekberg"

ABOUT_KNOWN = frozenset({Doubts.MAYBE_SAME, Doubts.MAYBE_REPORTED, Doubts.RESTATED, Doubts.MOVED, Doubts.GONE})
"""Questions of what a document says of an item that is known."""
LACKING = {Doubts.NO_DATE: "first_due", Doubts.NO_PERSON: "first_responsible"}
"""Left open: the minutes do not tell."""

DEEDS = {
    "begin": "begun",
    "report": "reported",
    "close": "closed",
    "write_off": "written_off",
    "hand_over": "handed_over",
}


@dataclass(frozen=True)
class Answered:
    """A question, what it was about, and what was said."""

    document: str
    question: Question
    item: str | None
    """The key in the answers of the item it is about."""
    answer: str
    is_noise: bool
    """The answers know of no reason to ask."""


class Secretary:
    """Answers all that is asked after a document."""

    def __init__(self, store: Store, answers: Answers) -> None:
        self._store = store
        self._answers = answers
        self.items: dict[str, str] = {}
        """Key in the answers → key of the item that was read there."""

    def name(self, key: str | None) -> str | None:
        """The key in the answers of a kept item."""
        return next((name for name, item in self.items.items() if item == key), None)

    def meet(self, document: str, key: str) -> None:
        """Find the new items of a document; `key` is the document's."""
        new = [item for item in self._store.items.list(body=self._answers.body) if item.document == key]
        for said in self._answers.said_in(document):
            for item in new:
                if said.event == "read" and (item.line == said.line or flat(said.quote) in flat(item.quote)):
                    self.items[said.item] = item.key

    def answer(self, document: str, *, today: date, now: datetime) -> Iterator[Answered]:
        """Answer what is open; what may be a known item first, for that settles what else is asked of it."""
        seen: set[str] = set()
        while fresh := [one for one in self._store.doubts.open() if one.key not in seen and _is_of(one, today)]:
            question = min(fresh, key=lambda one: one.code != Doubts.MAYBE_SAME)
            seen.add(question.key)
            told = self._judged(document, question)
            if told.answer == "yes":
                review.accept(self._store, question.key, who=ADA, today=today, now=now)
            elif told.answer == "no":
                review.decline(self._store, question.key, who=ADA, today=today, now=now)
            yield told

    def _judged(self, document: str, question: Question) -> Answered:
        name = self.name(question.item)
        said = [one for one in self._answers.said_in(document) if one.item == name]

        def told(answer: str, *, is_noise: bool, about: str | None = name) -> Answered:
            return Answered(document, question, about, answer, is_noise)

        if question.code in review.PROPOSALS:
            return told("yes", is_noise=False) if name else told("no", is_noise=True)
        if question.code == Doubts.MAYBE_SAME:
            known = self.name(question.proposal["same_as"])
            is_same = known is not None and known in self._answers.about(document, question.line)
            return told("yes" if is_same else "no", is_noise=not is_same, about=known)
        if question.code == Doubts.MAYBE_REPORTED:
            is_meant = name in self._answers.about(document, question.line) and bool(said)
            is_right = is_meant and _is_true(question.proposal, said)
            return told("yes" if is_right else "no", is_noise=not is_meant)
        if question.code in {Doubts.MOVED, Doubts.RESTATED}:
            is_right = _is_true(question.proposal, said)
            return told("yes" if is_right else "no", is_noise=not said)
        if question.code == Doubts.GONE:
            is_gone = any(one.event == "dropped" for one in said)
            return told("yes" if is_gone else "no", is_noise=not is_gone)
        if (lacking := LACKING.get(Doubts(question.code))) and name:
            return told("", is_noise=bool(self._answers.items[name].told[lacking]))
        return told("", is_noise=True)


def _is_true(proposal: Mapping[str, str], said: list[Said]) -> bool:
    """Whether a document says of an item what a question proposes."""
    events = {event for one in said for event in one.events}
    told = {str(one.to) for one in said if isinstance(one.to, str)}
    told |= {", ".join(one.to) for one in said if isinstance(one.to, list)}
    deed = proposal.get("deed")
    values = {proposal[field] for field in ("due_on", "responsible") if field in proposal}
    if not deed and not values:
        return bool(events & {"begun", "restated", "reworded"})
    return (not deed or DEEDS[deed] in events) and values <= told


def _is_of(question: Question, today: date) -> bool:
    return question.asked_on == today
