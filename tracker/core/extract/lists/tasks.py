"""Which lines are tasks: by the title above them, by who is named in them, by a mark before them."""

import re
from dataclasses import dataclass, replace

from tracker.core import people
from tracker.core.extract.columns import Kinds
from tracker.core.extract.lists import items, owners
from tracker.core.extract.lists.items import NOTHING, Item, Way
from tracker.core.extract.lists.lines import Line
from tracker.core.extract.lists.said import Said
from tracker.core.extract.lists.titles import Title
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS


@dataclass(frozen=True)
class Under:
    """What the titles above a line say."""

    title: Title | None = None
    owner: Said = NOTHING
    is_loose: bool = False
    """The title is only a line of text, so that its list ends where the text goes on."""
    is_keyed: bool = False
    """Another item of the list has who and when set in below it, each behind its key."""


@dataclass(frozen=True)
class Task:
    """A line that is a task, by which rule, and how surely."""

    line: Line
    item: Item
    rule: str
    certainty: float
    explicit: bool = True
    who_line: int | None = None
    """The line that says who, where that is another."""
    details: tuple[Line, ...] = ()
    """Lines that say more of it."""
    left: str = ""
    """What its line says besides."""


SENTENCES = re.compile(rf"[.!?]\s+[{CAPITALS}]")
MOST_WORDS, LINE_WORDS = 80, 25
SIGNS = re.compile(r"[@:;,()\[\]☐☑□✓✔✅→/|]|\s[-–—=]|[.!?]\s")
STATES = re.compile(r"^(?:\S+\s+){1,3}(?:är|var|blev|hölls)\b")
"""A sentence that tells how something is."""
NONE = frozenset(map(people.fold, WORDS.no_task))


def is_told(task: str) -> bool:
    """Whether the words tell what to do: they begin with an infinitive or imperative."""
    words = people.fold(task).split()
    return bool(words) and words[0].strip(".,:!") in owners.VERBS


def is_possible(task: str, kinds: Kinds) -> bool:
    """Whether the words can be a task at all: no name, date, number or word for nothing."""
    if not 0 < len(task.split()) <= MOST_WORDS or not re.search(r"[^\W\d_]{2}", task):
        return False
    return (
        people.fold(task.strip(" .")) not in NONE
        and not kinds.is_date(task.split(",")[0])
        and not owners.are_somebody(task, kinds)
        and not owners.reports(task, kinds)
    )


def is_worth_reading(line: Line, under: Under) -> bool:
    """Whether the line can be a task: one below no list's title must have a sign of who, one of a report is none."""
    if under.title in (Title.DONE, Title.OTHER):
        return False
    if not line.is_item and line.words.count(" ") >= LINE_WORDS:
        return False
    return under.title in (Title.TASKS, Title.DECISIONS) or SIGNS.search(line.words) is not None


def of_item(line: Line, item: Item, under: Under, kinds: Kinds) -> Task | None:
    """Return a list item as a task if the list or the item itself says that it is one."""
    if not is_possible(item.task, kinds):
        return None
    if under.title is Title.TASKS:
        return _listed(line, item, under)
    if under.title is Title.DECISIONS:
        return Task(line, item, "decision-list", 0.85) if item.said.who else None
    if under.title in (Title.DONE, Title.OTHER):
        return None
    return _by_itself(line, item, under)


def _listed(line: Line, item: Item, under: Under) -> Task | None:
    is_told_here = is_told(item.task)
    is_post = item.ways == {Way.COLON_TAIL} and len(item.task.split()) == 1
    is_statement = not item.said.who and STATES.match(item.task)
    if not is_told_here and (is_post or is_statement):
        return None
    if not item.said.who and under.owner.who:
        return Task(line, replace(item, said=item.said.beside(under.owner)), "owner-heading", 0.9)
    return Task(line, item, "bullet", 0.95 if item.said.who else 0.75)


def _by_itself(line: Line, item: Item, under: Under) -> Task | None:
    """A line below no list's title: who must be marked, or the words tell what to do."""
    if items.TO.match(line.words):  # a clause of a decision, which prose reads
        return None
    if Way.BOX in item.ways and (item.said.who or not item.said.status):
        return Task(line, item, "box", 0.85)
    is_marked = Way.KEY in item.ways or item.said.is_marked
    if is_marked and (is_told(item.task) or (item.said.who and (item.said.due or under.is_keyed))):
        return Task(line, item, "keyed", 0.85)
    if not item.said.who:
        return None
    if Way.AT in item.ways:
        return Task(line, item, "mention", 0.85)
    if is_told(item.task) and item.ways & {Way.BRACKET, Way.HEAD, Way.TAIL}:
        return Task(line, item, "named", 0.6, explicit=line.is_item)
    return None


def of_text(line: Line, item: Item, under: Under, kinds: Kinds) -> Task | None:
    """Return a line without a list sign as a task: it must name who, or tell what to do."""
    if SENTENCES.search(line.words) and not item.ways:
        return None
    if under.title in (Title.TASKS, Title.DECISIONS) and not item.said.who and not is_told(item.task):
        return None
    found = of_item(line, item, under, kinds)
    return replace(found, rule="line", certainty=found.certainty - 0.1) if found and found.rule == "bullet" else found


def of_mark(line: Line, words: str, kinds: Kinds, *, must_name: bool) -> Task | None:
    """Return what stands after a mark in the text as a task."""
    item = items.read(words, kinds)
    if not is_possible(item.task, kinds) or (must_name and not item.said.who):
        return None
    return Task(line, item, "marker", 0.9 if item.said.who else 0.7)
