"""One line → a task with who, when and how it goes; the description that bullets, markers and owners' lists share.

`A12. [ ] Ben: boka rum (klart 1/5)`, `Boka rum – Ben, 1 maj`, `@Ben bokar rum`, `Boka rum. Ansvarig: Ben. Klart: 1/5`.
Whether the line is a task at all is for the caller: this only takes it apart.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from tracker.core import people
from tracker.core.extract import numbers
from tracker.core.extract.columns import Column, Kinds, heading
from tracker.core.extract.lists import owners, said
from tracker.core.extract.lists.said import Said
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS


class Way(Enum):
    """How a line says whose the task is, or that it is one."""

    BOX = "box"
    AT = "at"
    KEY = "key"
    BRACKET = "bracket"
    HEAD = "head"
    TAIL = "tail"
    COLON_TAIL = "colon tail"
    SUBJECT = "subject"


NOTHING = Said()


@dataclass(frozen=True)
class Item:
    """A line taken apart; `task` is empty where the line only says who or when."""

    task: str
    said: Said = NOTHING
    ways: frozenset[Way] = frozenset()

    def found(self, task: str, more: Said, way: Way) -> "Item":
        """Return the item with what one more part of its line said."""
        return Item(task, self.said.beside(more), self.ways | {way})


KEYS = (*WORDS.person_headings, *WORDS.due_headings, *WORDS.status_headings, *WORDS.owner_words)
BOX = re.compile(r"^\s*(?:(?P<done>\[[xX]\]|[✓✔☑✅])|\[ ?\]|[☐□])\s*")
DONE_MARK = re.compile(r"\s*[✓✔☑✅]\s*$")
AT = re.compile(rf"(?<![\w@.])@(?P<who>[^\W\d_][\w-]*(?:\s[{CAPITALS}][\w-]+)?)(?:\s*(?:,|&|\boch)\s*(?=@))?")
KEY = re.compile(
    rf"(?<![\w/])(?P<key>{'|'.join(map(re.escape, sorted(KEYS, key=len, reverse=True)))})\s?:\s*(?=\S)", re.IGNORECASE
)
SENTENCE = re.compile(rf"\.\s+(?=[{CAPITALS}])")
GROUP = re.compile(r"\s*[(\[](?P<said>[^()\[\]]{1,90})[)\]]+[\s.;,!?]*$")
JOINT = re.compile(r"\s+(?:[-–—|]{1,3}|[-=]+>|→|/(?=\w))\s*|;\s+|,\s+|:\s+|…\s*|\.{3,}\s*|(?<=[.!?])\s+")
DASHED = re.compile(r"\s+[-–—]\s")
TAIL_REACH = 110
BRACKET = re.compile(r"^[(\[](?P<who>[^()\[\]]{1,80})[)\]]\s*[:–-]?\s*(?=\S)")
HEAD = re.compile(r"^(?P<who>[^:\n]{1,80}?)\s*(?:(?P<colon>:)\s+|\s[-–—]\s+|\s*(?:[-=]+>|→|➔)\s*)(?=\S)")
TOPIC = re.compile(r"^[^:]{2,60}?(?::|\s[-–—])\s+(?=\S)")
TO = re.compile(r"^att\s+(?=\w)", re.IGNORECASE)
STANDING = frozenset(map(people.fold, WORDS.standing_roles))
TAILS_AT_MOST = 4


def read(words: str, kinds: Kinds) -> Item:
    """Take a line without its bullet apart."""
    return kinds.once(_read, words)


def _read(words: str, kinds: Kinds) -> Item:
    item = Item(" ".join(words.split()))
    for part in STEPS:
        item = part(item, kinds)
    return replace(item, task=_tidy(item.task))


def _tidy(task: str) -> str:
    return TO.sub("", task.strip(" ,;:–—-→>|")).rstrip(" .,;:")


def _boxed(item: Item, _: Kinds) -> Item:
    if box := BOX.match(item.task):
        status = box["done"] and WORDS.done_words[0]
        return item.found(item.task[box.end() :], Said(status=status), Way.BOX)
    if done := DONE_MARK.search(item.task):
        return replace(item, task=item.task[: done.start()], said=item.said.beside(Said(status=WORDS.done_words[0])))
    return item


def _unnumbered(item: Item, kinds: Kinds) -> Item:
    number = numbers.NUMBER.match(item.task)
    if number is None or kinds.is_date(number[0]) or kinds.is_date(item.task):
        return item
    return replace(item, task=item.task[number.end() :])


def _mentioned(item: Item, kinds: Kinds) -> Item:
    """`Agenda @Ben söndag`: who is called upon, wherever it stands; a date alone after it is when."""
    found = [match for match in AT.finditer(item.task) if _is_called(match["who"], kinds)]
    if not found:
        return item
    who = tuple(_called(match["who"], kinds) for match in found)
    before, after = item.task[: found[0].start()].rstrip(), item.task[found[-1].end() :].strip(" :–-")
    # a second word that is no part of the name is the task's
    after = f"{found[-1]['who'][len(who[-1]) :].strip()} {after}".strip()
    if kinds.is_date(after.strip(" .,!()")):
        return item.found(before, Said(who, after.strip(" .,!()")), Way.AT)
    glue = "" if after[:1] in ".,;!?)" else " "
    between = AT.sub("", item.task[found[0].end() : found[-1].start()]) if len(found) > 1 else ""
    task = f"{before} {' '.join(between.split())}".strip(" ,&")
    return item.found(f"{task}{glue}{after}".strip(" ,"), Said(who), Way.AT)


def _is_called(words: str, kinds: Kinds) -> bool:
    return words[:1].isupper() or bool(people.match(words.split()[0], kinds.known))


def _called(words: str, kinds: Kinds) -> str:
    first = words.split()[0]
    return words if " " in words and owners.are_somebody(words, kinds) else first


def _keyed(item: Item, kinds: Kinds) -> Item:
    """`Boka rum. Ansvarig: Ben. Klart: 1/5`: keys that a column could have, each with what follows it."""
    keys = [key for key in KEY.finditer(item.task) if _column(key["key"])]
    if not any(_column(key["key"]) is Column.PERSON or said.DUE_MARK.match(key["key"]) for key in keys):
        return item
    task, ends = item.task[: keys[0].start()].rstrip(" (,;–—|[-"), [*(key.start() for key in keys[1:]), len(item.task)]
    for key, end in zip(keys, ends, strict=True):
        value = item.task[key.end() : end].strip(" ,;)|]–—-")
        found = _value(_column(key["key"]), value, kinds)
        if found is None:
            return item
        more, rest = found
        item = item.found(item.task, more, Way.KEY)
        task = f"{task} {rest}".strip()
    return replace(item, task=task)


def _column(key: str) -> Column | None:
    column = heading(key)
    is_standing = people.fold(key.rstrip(".")) in STANDING
    column = Column.PERSON if said.OWNER.match(f"{key} x") else column
    return column if column in (Column.PERSON, Column.DUE, Column.STATUS) and not is_standing else None


def _value(column: Column | None, value: str, kinds: Kinds) -> tuple[Said, str] | None:
    """Return what the value of a key says, and the text after it that says something else."""
    first, *rest = SENTENCE.split(value, maxsplit=1)
    after = rest[0] if rest else ""
    if column is Column.STATUS:
        return Said(status=said.PIECES.split(first)[0].strip(" ."), is_marked=True), after
    if column is Column.DUE:
        when = first.strip(" .")
        return (Said(due=when, is_marked=True), after) if kinds.is_date(when) or said.due_in(when, kinds) else None
    if owned := said.owned(first, kinds):
        return owned, after
    head = HEAD.match(value)
    owned = said.owned(head["who"], kinds) if head else None
    return (owned, value[head.end() :]) if head and owned else None


def _bracketed(item: Item, kinds: Kinds) -> Item:
    """`[Ben] boka rum`, `(Ada, Ben) boka rum`."""
    bracket = BRACKET.match(item.task)
    found = said.read(bracket["who"], kinds) if bracket else None
    if bracket is None or not found or not found.who:
        return item
    return item.found(item.task[bracket.end() :], found, Way.BRACKET)


def _tailed(item: Item, kinds: Kinds) -> Item:
    """`Boka rum (Ben)`, `Boka rum – Ben, 1 maj`: peel off from the end what says who, when or how it goes."""
    task, peeled, ways, certain = item.task, Said(), set[Way](), item
    for _ in range(TAILS_AT_MOST):
        found = _last(task, kinds, has_who=bool(peeled.who or item.said.who))
        if found is None:
            break
        task, more, way = found
        peeled = more.beside(peeled)
        ways.add(way)
        # a bare date at the end is when the thing is, unless somebody or a word tells otherwise
        is_set_apart = DASHED.match(item.task[len(task) :]) and owners.doing(task, kinds)
        is_certain = peeled.who or item.said.who or peeled.is_marked or (peeled.status and not peeled.due)
        if is_certain or is_set_apart:
            certain = Item(task, item.said.beside(peeled), item.ways | ways)
    return certain


def _last(task: str, kinds: Kinds, *, has_who: bool) -> tuple[str, Said, Way] | None:
    """Return the task without its last remark, what that says, and how it stands there."""
    if (group := GROUP.search(task, max(0, len(task) - TAIL_REACH))) and group.start():
        found = said.read(group["said"], kinds)
        return (task[: group.start()], found, Way.TAIL) if found and not (has_who and found.who) else None
    for joint in _joints(task):
        found = None if owners.doing(task[joint.end() :], kinds) else said.read(task[joint.end() :], kinds)
        if found and _may_stand_after(joint[0], task[: joint.start()], found, kinds) and not (has_who and found.who):
            way = Way.COLON_TAIL if ":" in joint[0] else Way.TAIL
            return task[: joint.start()], found, way
    return None


def _joints(task: str) -> Iterator[re.Match[str]]:
    """Yield the places near the end where a remark may begin, the longest remark first."""
    start = max(1, len(task) - TAIL_REACH)
    yield from (joint for joint in JOINT.finditer(task, start) if joint.end() < len(task))


def _may_stand_after(joint: str, before: str, found: Said, kinds: Kinds) -> bool:
    """Whether the remark says something of the task, and is no part of it: `bjud in Ada, Ben` names guests."""
    if not found.who:
        return True
    if not joint.strip():
        return before.endswith((".", "!", "?")) and not owners.are_somebody(before, kinds)
    if joint.strip() != ",":
        return True
    last = before.split()[-1]
    is_list = last[:1].isupper() and " " in before
    return not is_list and all(owners.is_known(who, kinds) for who in found.who)


def _headed(item: Item, kinds: Kinds) -> Item:
    """`Ben: boka rum`, `Ben, Ada – boka rum`, `1/5 Ben: boka rum`."""
    head = HEAD.match(item.task)
    if head is None:
        return item
    found = said.read(head["who"], kinds)
    is_date_alone = found is not None and not found.who and found.due
    if not found or not (found.who or is_date_alone) or (found.who and item.said.who and not item.ways & {Way.TAIL}):
        return item
    if item.said.who and found.who:
        # named at both ends: the line begins with the one who does it
        item = replace(item, said=replace(item.said, who=()))
    return item.found(item.task[head.end() :], found, Way.HEAD if found.who else Way.KEY)


def _subject(item: Item, kinds: Kinds) -> Item:
    """`Ben att boka rum`, `Ben bokar rum`, `Lokal: Ben bokar rum`; where there is a verb the text is left as it is."""
    if item.said.who:
        return item
    found = owners.leading(item.task, kinds)
    if found and TO.match(found[1]):
        return item.found(found[1], Said(owners.names(found[0], kinds)), Way.HEAD)
    topic = TOPIC.match(item.task)
    who = owners.doing(item.task, kinds) or (owners.doing(item.task[topic.end() :], kinds) if topic else None)
    return item.found(item.task, Said(owners.names(who, kinds)), Way.SUBJECT) if who else item


def _dated(item: Item, kinds: Kinds) -> Item:
    """When, inside the sentence; the text is left as it is."""
    if item.said.due or not item.task:
        return item
    return replace(item, said=item.said.beside(Said(due=said.due_in(item.task, kinds))))


STEPS: tuple[Callable[[Item, Kinds], Item], ...] = (
    _boxed, _unnumbered, _boxed, _mentioned, _keyed, _bracketed, _tailed, _headed, _subject, _dated,
)  # fmt: skip
