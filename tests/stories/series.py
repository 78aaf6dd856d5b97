"""`python -m tests.stories.series [FOLDER]`: a group's twelve meetings from its first draft to its last minutes, beside the answers.

What each document says of an item is `right` (done by itself, or asked where it has to be), `asked` (where it could have
been done), `missed`, or `wrong`: something else was done, or done to another item.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Literal

from tests.stories import outcome
from tests.stories.answers import SERIES, Answers, Said, held_on
from tests.stories.outcome import KINDS, ONLY_STATED
from tests.stories.secretary import ABOUT_KNOWN, ADA, Answered, Secretary
from tracker import settings
from tracker.core.model import Document, Event, Item, Status
from tracker.jobs import ingest, people
from tracker.store import Store

Verdict = Literal["right", "asked", "missed", "wrong"]
VERDICTS: tuple[Verdict, ...] = ("right", "asked", "missed", "wrong")


@dataclass(frozen=True)
class Told:
    """What became of a statement."""

    said: Said
    verdict: Verdict
    why: str = ""


@dataclass
class Played:
    """All that is to be known after the last meeting."""

    told: list[Told] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    """What was done to items by documents that say no such thing."""
    answered: list[Answered] = field(default_factory=list)
    faults: list[outcome.Fault] = field(default_factory=list)
    annexes: list[outcome.Fault] = field(default_factory=list)

    @property
    def noise(self) -> list[Answered]:
        return [one for one in self.answered if one.is_noise]


def play(folder: Path = SERIES) -> Played:
    """Take in the documents one after the other, answer what is asked, and compare."""
    answers, played = Answers(folder), Played()
    with Store("sqlite://") as store:
        store.migrate()
        config = settings.load(folder, {})
        now = _at(held_on(answers.documents[0]))
        people.import_configuration(store, people=config.people, bodies=config.bodies, now=now)
        secretary = Secretary(store, answers)
        for name in answers.documents:
            _Step(store, answers, secretary, played, name).take()
            played.annexes += outcome.annexes(store, answers, secretary, after=name)
        played.faults += outcome.ends(store, answers, secretary)
    return played


class _Step:
    """One document: taken in, asked about, compared."""

    def __init__(self, store: Store, answers: Answers, secretary: Secretary, played: Played, name: str) -> None:
        self._store, self._answers, self._secretary, self._played = store, answers, secretary, played
        self._document = Document(name, (answers.folder / name).read_bytes())
        self._day = arrives_on(name, answers.documents)

    def take(self) -> None:
        before = {item.key: item for item in self._store.items.list()}
        ingest.ingest(
            self._store, self._document, body=self._answers.body, who=ADA, today=self._day, now=_at(self._day)
        )
        name, secretary = self._document.source, self._secretary
        secretary.meet(name, self._document.key)
        done = {key: self._done(item) for key, item in secretary.items.items()}
        answered = list(secretary.answer(name, today=self._day, now=_at(self._day) + timedelta(hours=1)))
        self._played.answered += answered
        for said in self._answers.said_in(name):
            if said.event != "succeeded":
                was = before.get(secretary.items.get(said.item, ""))
                self._played.told.append(self._told(said, done.get(said.item, []), was, answered))
        self._played.strange += self._strange(done, before)

    def _done(self, key: str) -> list[Event]:
        name = self._document.source
        followed = [
            one for one in self._store.items.history(key) if one.at == _at(self._day) and one.what == "followed"
        ]
        return [*followed, *(one for one in self._store.items.history(key) if one.origin == name and one.what in KINDS)]

    def _told(self, said: Said, done: list[Event], was: Item | None, answered: Sequence[Answered]) -> Told:
        key = self._secretary.items.get(said.item)
        if key is None:
            return Told(said, "missed", "was never read")
        if said.event == "read":
            return Told(said, "right")
        kinds = [KINDS[one.what] for one in done]
        if any(_is_meant(one, said) for one in done):
            return Told(said, "right")
        rest = [kind for kind in kinds if kind != "restated"]
        is_stated = "restated" in kinds or self._is_placed(key, said)
        is_nothing_new = said.event == "begun" and was is not None and was.status is Status.IN_PROGRESS
        if is_stated and not rest and (said.events & ONLY_STATED or is_nothing_new):
            return Told(said, "right")
        asked = [one.question.code for one in answered if one.item == said.item and one.question.code in ABOUT_KNOWN]
        if asked:
            return Told(said, "asked" if said.is_asked is False else "right", ", ".join(asked))
        return Told(said, "wrong" if rest else "missed", ", ".join(kinds))

    def _is_placed(self, key: str, said: Said) -> bool:
        places = self._store.items.places(key)
        return any(place.document == self._document.key and self._is_at(place.line, said) for place in places)

    def _is_at(self, line: int, said: Said) -> bool:
        return line == said.line or said.item in self._answers.about(said.document, line)

    def _strange(self, done: dict[str, list[Event]], before: dict[str, Item]) -> Iterator[str]:
        """Tell of what was done without a word in the document, and of lines that speak of another item."""
        name = self._document.source
        said = {one.item: one for one in self._answers.said_in(name)}
        for item, events in done.items():
            truth = self._answers.items[item]
            kinds = {kind for one in truth.history if one.document == name for kind in one.events} | {"restated"}
            kinds |= {"moved"} if "dated" in kinds else set()
            for event in events:
                if KINDS[event.what] not in kinds and not outcome.is_succession(event, outcome.heirs(truth)):
                    yield f"{name[:3]} {item}: {event.what} {event.detail}"
            for place in self._store.items.places(self._secretary.items[item]):
                is_known = self._secretary.items[item] in before
                about = self._answers.about(name, place.line) if place.document == self._document.key else {item}
                if item not in about and (about or (is_known and item not in said)):
                    yield f"{name[:3]} {item}: tied to line {place.line}, which speaks of {sorted(about)}"


def _is_meant(event: Event, said: Said) -> bool:
    kind = KINDS[event.what]
    if kind == "moved" and said.event == "dated":
        kind = "dated"
    if kind not in said.events:
        return False
    if said.to is None:
        return True
    if kind == "assigned":
        return event.detail.endswith("→ " + ", ".join(said.to))
    return bool(said.to == event.changes["due_on"][1])


# --- the table ------------------------------------------------------------------------------------------------------


def arrives_on(name: str, names: Sequence[str]) -> date:
    """The day after the meeting; a later version comes two weeks after it."""
    day = held_on(name)
    is_later = any(held_on(other) == day for other in names[: names.index(name)])
    return day + timedelta(days=14 if is_later else 1)


def _at(day: date) -> datetime:
    return datetime.combine(day, time(9), tzinfo=UTC)


def table(played: Played) -> str:
    """What was counted, and everything that is not right."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for told in played.told:
        counts[told.said.event][told.verdict] += 1
        counts["all"][told.verdict] += 1
    lines = [f"{'':16}" + "".join(f"{verdict:>8}" for verdict in VERDICTS)]
    lines += [f"{event:16}" + "".join(f"{count[one]:8}" for one in VERDICTS) for event, count in counts.items()]
    lines += [f"{len(played.answered)} questions, {len(played.noise)} of them noise", ""]
    lines += [
        f"{one.verdict:7} {one.said.document[:3]} {one.said.line or '':>3} {one.said.item} {one.said.event}: {one.why}"
        for one in played.told
        if one.verdict != "right"
    ]
    lines += [f"strange {one}" for one in played.strange]
    lines += [
        f"noise   {one.document[:3]} {one.question.line or '':>3} {one.question.code} of"
        f" {one.item or one.question.item_text!r}: {one.question.words[:90]!r} {dict(one.question.proposal)}"
        for one in played.noise
    ]
    lines += [f"end     {one}" for one in played.faults] + [f"annex   {one}" for one in played.annexes]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(table(play(*(Path(folder) for folder in sys.argv[1:]))))
