"""`python -m tests.tracking`: what later minutes say of earlier tasks, read and linked, beside answers written by hand."""

import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Literal

from tracker.core.model import Body, Document, Doubts, Item, Person, Question
from tracker.jobs import ingest, people, review
from tracker.store import Store

MINUTES = Path(__file__).parent / "minutes"
SEQUELS = MINUTES / "sequels"
BLIND = MINUTES / "sequels_blind"
"""Written and read once before anybody looked at what came of it."""
ADA = "Ada"

Verdict = Literal["right", "asked", "missed", "wrong"]
"""`wrong`: tied to another task, or changed otherwise than the minutes say; `missed`: nothing came of it."""

EFFECT = {"in_progress": "begun"}
"""Words of an item's history that the answers say otherwise."""
KEPT = frozenset({"kept"})
NOT_ANSWERED = frozenset({Doubts.MAYBE_SAME, Doubts.MAYBE_REPORTED, Doubts.RESTATED})


@dataclass(frozen=True)
class Statement:
    """What a later document says of a task."""

    document: str
    line: int
    quote: str
    about: str | None
    """The words of the earlier task; None for a new one."""
    effects: frozenset[str]
    to: Any = None


@dataclass
class Case:
    """Minutes of one body in order, and what they say of earlier tasks."""

    name: str
    body: Body
    documents: list[Document]
    lines: Mapping[str, tuple[str, int]]
    """Task → the document and line that gave it."""
    statements: list[Statement]
    silent: tuple[str, ...] = ()
    """Tasks that no later document mentions."""
    people: tuple[Person, ...] = ()


@dataclass
class Told:
    """What became of each statement."""

    verdicts: list[tuple[Statement, Verdict, str]] = field(default_factory=list)
    disturbed: list[str] = field(default_factory=list)
    """What a later document did to tasks that none mentions."""

    @property
    def counts(self) -> Counter[str]:
        return Counter(verdict for _, verdict, _ in self.verdicts)


def cases(folder: Path = SEQUELS) -> Iterator[Case]:
    """Yield the cases of a folder."""
    bodies = tomllib.loads((folder / "bodies.toml").read_text(encoding="utf-8"))
    for path in sorted(folder.glob("*/links.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(told, dict):
            yield _case(path.parent, told, bodies[told["body"]])


def _case(folder: Path, told: dict[str, Any], body: dict[str, Any]) -> Case:
    names = tuple(body["names"])
    first = told["documents"][0]
    statements = [
        Statement(one["document"], one["line"], one["quote"], one["about"], effects(one), one.get("to"))
        for one in told["statements"]
    ]
    lines = {one["text"]: (first, one["line"]) for one in told["actions"]}
    lines |= {one.quote: (one.document, one.line) for one in statements if one.about is None}
    return Case(
        folder.name,
        Body(told["body"], names, body.get("chair"), body.get("secretary"), language=body.get("language", "sv")),
        [Document(name, (folder / name).read_bytes()) for name in told["documents"]],
        lines,
        statements,
        tuple(told["silent"]),
    )


def effects(one: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(one.get("effect_any") or [one["effect"]])


def told(case: Case) -> Told:
    """Read the minutes one after the other, as a secretary who says yes to every new task, and compare."""
    result = Told()
    with Store("sqlite://") as store:
        store.migrate()
        now = datetime(2020, 1, 1, tzinfo=UTC)
        people.import_configuration(store, people=case.people, bodies=[case.body], now=now)
        for document in case.documents:
            _compare_one(store, case, document, result)
        result.disturbed += _disturbed(store, case)
    return result


def _disturbed(store: Store, case: Case) -> Iterator[str]:
    for text in case.silent:
        item = _item(store, case, text)
        for event in store.items.history(item.key) if item else ():
            if event.origin not in {"", case.lines[text][0]}:
                yield f"{event.what} {text!r} in {event.origin}"


def _compare_one(store: Store, case: Case, document: Document, result: Told) -> None:
    day = _day(document.source)
    report = ingest.ingest(store, document, body=case.body.slug, who=ADA, today=day, now=_at(day))
    for statement in case.statements:
        if statement.document == document.source:
            verdict, why = _verdict(store, case, statement, report.asked, document)
            result.verdicts.append((statement, verdict, why))
    _answer(store, case, document, day)


def _answer(store: Store, case: Case, document: Document, day: date) -> None:
    """Track what waits, and say of what may be a known task whether it is that."""
    said = [one for one in case.statements if one.document == document.source]
    for question in store.doubts.open(case.body.slug):
        is_right = question.code in review.PROPOSALS
        if question.code in NOT_ANSWERED:
            meant = {
                item.key
                for one in said
                if _is_asked_of(one, question, store) and (item := _item(store, case, one.about))
            }
            is_right = question.proposal.get("same_as", question.item) in meant
        elif not is_right:
            continue
        answer = review.accept if is_right else review.decline
        answer(store, question.key, who=ADA, today=day, now=_at(day) + timedelta(minutes=1))


def _is_asked_of(statement: Statement, question: Question, store: Store) -> bool:
    """Whether the question is put about this statement."""
    quote = (
        store.items.get(question.item).quote if question.item and question.code == Doubts.MAYBE_SAME else question.words
    )
    return statement.line == question.line or _is_in(_flat(statement.quote), _flat(quote))


def _verdict(
    store: Store, case: Case, statement: Statement, asked: Iterable[Question], document: Document
) -> tuple[Verdict, str]:
    meant = _item(store, case, statement.about) if statement.about else None
    tied = _tied(store, case, statement, document)
    questions = [*asked, *(one for one in store.doubts.open(case.body.slug) if one.document == document.key)]
    if statement.effects == {"none"}:
        return _verdict_of_nothing(statement, tied, questions, document)
    if statement.about is None:
        return _verdict_of_new(tied, document)
    if meant is None:
        return "missed", "its task was never read"
    others = [item for item in tied if item.key != meant.key and item.document != document.key]
    is_asked = any(
        (question.item == meant.key or question.proposal.get("same_as") == meant.key) and question.code in NOT_ANSWERED
        for question in questions
    )
    done = _done(store, meant, document)
    if "closed" in done and any(one.effects == {"closed"} for one in _beside(case, statement)):
        # What is reported and closed in one breath is only closed.
        done |= {"reported"}
    if meant.key in {item.key for item in tied} and done & statement.effects and _is_to(meant, statement):
        return "right", ""
    if others and not is_asked:
        return "wrong", f"tied to {others[0].text!r}"
    if is_asked:
        return "asked", ""
    if done - KEPT - {"begun"} and not done & statement.effects:
        return "wrong", f"done to it: {sorted(done)}"
    return "missed", f"tied to {[item.text for item in tied]}, done {sorted(done)}"


def _beside(case: Case, statement: Statement) -> Iterator[Statement]:
    return (one for one in case.statements if one.document == statement.document and one.about == statement.about)


def _verdict_of_nothing(
    statement: Statement, tied: list[Item], questions: Iterable[Question], document: Document
) -> tuple[Verdict, str]:
    """Judge a sentence that is about no task."""
    known = [item for item in tied if item.document != document.key]
    if known:
        return "wrong", f"tied to {known[0].text!r}"
    is_asked = any(_is_in(_flat(statement.quote), _flat(question.words)) for question in questions)
    return ("asked", "") if is_asked else ("right", "")


def _verdict_of_new(tied: list[Item], document: Document) -> tuple[Verdict, str]:
    known = [item for item in tied if item.document != document.key]
    if known:
        return "wrong", f"tied to {known[0].text!r}"
    new = [item for item in tied if item.document == document.key]
    if any(doubt.code == Doubts.MAYBE_SAME for item in new for doubt in item.doubts):
        return "asked", ""
    return ("right", "") if new else ("missed", "")


def _item(store: Store, case: Case, text: str | None) -> Item | None:
    if text is None:
        return None
    name, line = case.lines[text]
    key = next(one.key for one in case.documents if one.source == name)
    found = [item for item in store.items.list(body=case.body.slug) if item.document == key]
    return min(
        (item for item in found if item.line is not None and abs(item.line - line) <= 1),
        key=lambda item: abs((item.line or 0) - line),
        default=None,
    )


def _tied(store: Store, case: Case, statement: Statement, document: Document) -> list[Item]:
    """Give the items that have a place in the document where the statement stands."""
    wanted = _flat(statement.quote)
    return [
        item
        for item in store.items.list(body=case.body.slug)
        for place in store.items.places(item.key)
        if place.document == document.key and (place.line == statement.line or _is_in(wanted, _flat(place.quote)))
    ]


def _is_in(wanted: str, quote: str) -> bool:
    return bool(quote) and (wanted in quote or (len(quote) > 12 and quote in wanted))


def _done(store: Store, item: Item, document: Document) -> frozenset[str]:
    whats = {event.what for event in store.items.history(item.key) if event.origin == document.source}
    changed = {EFFECT.get(what, what) for what in whats} - {"told", "read"}
    if "moved" in changed and any(
        event.what == "moved" and event.changes.get("due_on", ("", ""))[0] is None
        for event in store.items.history(item.key)
    ):
        changed |= {"dated"}
    return frozenset(changed or {"kept"})


def _is_to(item: Item, statement: Statement) -> bool:
    if statement.to is None:
        return True
    names = {one.name for one in item.responsible}
    wanted = statement.to if isinstance(statement.to, list) else [statement.to]
    return all(one in names or one == (item.due_on.isoformat() if item.due_on else None) for one in wanted)


def _flat(text: str) -> str:
    return " ".join(text.replace("*", "").casefold().split())


def _day(name: str) -> date:
    """Read the day from a document's name, `2 2025-04-14.txt`, and let the minutes come in the day after."""
    return date.fromisoformat(name.split()[1].split(".")[0]) + timedelta(days=1)


def _at(day: date) -> datetime:
    return datetime.combine(day, time(9), tzinfo=UTC)


def main(names: list[str]) -> int:
    """Print the counts of each case and every statement that is not right, of these cases or of all."""
    for folder in (SEQUELS, BLIND):
        _print(folder, names)
    return 0


def _print(folder: Path, names: list[str]) -> None:
    total: Counter[str] = Counter()
    for case in cases(folder):
        if names and case.name not in names:
            continue
        result = told(case)
        total += result.counts
        sys.stdout.write(f"{case.name}: {dict(result.counts)}\n")
        sys.stdout.writelines(f"  wrong   {one}\n" for one in result.disturbed)
        for statement, verdict, why in result.verdicts:
            if verdict != "right":
                wanted = "/".join(sorted(statement.effects))
                sys.stdout.write(
                    f"  {verdict:7}{statement.document[:2]}{statement.line:4} {wanted:10} {statement.quote[:70]!r}"
                    f" about {statement.about!r} {why}\n"
                )
    sys.stdout.write(f"all of {folder.name}: {dict(total)}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
