"""Through the tree of lines from the top: the titles above each line tell what it can be."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce

from tracker.core.extract.columns import Kinds
from tracker.core.extract.lists import items, marks, owners, slots, tasks, titles
from tracker.core.extract.lists.items import Way
from tracker.core.extract.lists.lines import Line, Rank
from tracker.core.extract.lists.said import Said
from tracker.core.extract.lists.tasks import Task, Under
from tracker.core.extract.lists.titles import Title
from tracker.core.extract.lists.tree import Node

NO_LIST = Under()
DETAIL_WORDS = 12


def through(nodes: Sequence[Node], under: Under, kinds: Kinds) -> Iterator[Task]:
    """Yield the tasks among the nodes of one depth and below them, in order."""
    under = replace(under, is_keyed=any(_is_keyed(node, kinds) for node in nodes))
    at = 0
    while at < len(nodes):
        node = nodes[at]
        if under.is_loose and at and _ends(node, under, kinds):
            under = NO_LIST
        found = list(_of_node(node, under, kinds))
        details = list(_following(nodes, at, under, kinds))
        if details and not found:
            found = _by_details(node.line, details, under, kinds)
        elif details:
            found[-1] = reduce(_with, details, found[-1])
        yield from found
        at += 1 + len(details)


Detail = tuple[Line, Said]
"""A line that only tells who or when, and what it tells."""


def _following(nodes: Sequence[Node], at: int, under: Under, kinds: Kinds) -> Iterator[Detail]:
    """Yield the details right after a line; in a list blank lines may stand between."""
    above = nodes[at].line
    if above.is_title or above.is_row:
        return
    for node in nodes[at + 1 :]:
        is_near = node.line.line == above.lines.stop or under.title is Title.TASKS
        said = _detail(node, kinds) if is_near and not node.line.is_item else None
        if said is None:
            return
        yield node.line, said
        above = node.line


def _by_details(line: Line, details: Sequence[Detail], under: Under, kinds: Kinds) -> list[Task]:
    """A line is a task that would be none without who and when on the lines below it."""
    item = reduce(
        lambda item, detail: item.found(item.task, detail[1], Way.KEY), details, items.read(line.words, kinds)
    )
    found = tasks.of_item(line, item, under, kinds)
    return [_placed(found, details)] if found else []


def _placed(task: Task, details: Sequence[Detail]) -> Task:
    who_at = next((line.line for line, said in details if said.who), None)
    return replace(task, who_line=who_at, details=(*task.details, *(line for line, _ in details)))


def _of_node(node: Node, under: Under, kinds: Kinds) -> Iterator[Task]:
    line = node.line
    if line.is_row:
        return
    if line.is_title:
        yield from _below(node, under, kinds)
    elif marked := list(_marked(line, under, kinds)):
        yield from marked
        yield from through(node.children, under, kinds)
    elif line.is_item:
        yield from _of_item(node, under, kinds)
    elif node.children and under.title is Title.TASKS and (owner := _heads(line.words, kinds)):
        yield from through(node.children, replace(under, owner=owner), kinds)
    elif not tasks.is_worth_reading(line, under):
        yield from through(node.children, under, kinds)
    else:
        item = items.read(line.words, kinds)
        found = tasks.of_text(line, item, under, kinds)
        yield from [found] if found else []
        yield from through(node.children, under, kinds)


def _below(node: Node, under: Under, kinds: Kinds) -> Iterator[Task]:
    """What a title holds; one that names somebody gives its tasks to them, and any other goes on with the list."""
    line = node.line
    title = titles.read(line.words)
    owner = _heads(line.words, kinds)
    is_loose = under.is_loose or (title is not None and line.rank in (Rank.BOLD, Rank.LABEL))
    under = replace(under, title=title or under.title, owner=owner or under.owner, is_loose=is_loose)
    if under.title is Title.TASKS:
        every = (line for child in node.children for line in child.each_line())
        kinds = replace(kinds, trusted=kinds.trusted | slots.trusted(every, kinds))
    yield from through(node.children, under, kinds)


def _heads(words: str, kinds: Kinds) -> Said | None:
    """Return who is named by a line that names nobody and nothing else: `Ben:`, `Ben Alm (kassör)`."""
    bare = words.strip(" :*_")
    return Said(owners.names(bare, kinds)) if owners.are_somebody(bare, kinds) else None


def _marked(line: Line, under: Under, kinds: Kinds) -> Iterator[Task]:
    if under.title is Title.DONE:
        return
    left = line.words
    for mark in reversed(list(marks.find(line.words))):
        if task := tasks.of_mark(line, mark.words, kinds, must_name=mark.must_name):
            left = f"{left[: mark.span[0]]} {left[mark.span[1] :]}".strip()
            yield replace(task, left=left)


def _of_item(node: Node, under: Under, kinds: Kinds) -> Iterator[Task]:
    """A list item: a task with what is set in below it, or a title of what is."""
    line = node.line
    title = titles.read(line.words) if node.children else None
    if title:
        yield from through(node.children, replace(under, title=title, is_loose=False), kinds)
        return
    owner = _heads(line.words, kinds) if node.children and under.title is Title.TASKS else None
    if owner:
        yield from through(node.children, replace(under, owner=owner), kinds)
        return
    details = [(child.line, said) for child in node.children if (said := _detail(child, kinds))]
    if not details and not tasks.is_worth_reading(line, under):
        yield from through(node.children, under, kinds)
        return
    item = items.read(line.words, kinds)
    item = reduce(lambda whole, detail: whole.found(whole.task, detail[1], Way.KEY), details, item)
    found = tasks.of_item(line, item, under, kinds)
    if found is None or (not found.item.said.who and _name_somebody(node.children, kinds)):
        yield from through(node.children, under, kinds)
        return
    below = tuple(inner for child in node.children for inner in child.each_line())
    found = _placed(found, details)
    yield replace(found, details=below) if under.title is Title.TASKS else found
    if under.title is not Title.TASKS:
        yield from through([child for child in node.children if not _detail(child, kinds)], under, kinds)


def _detail(node: Node, kinds: Kinds) -> Said | None:
    """Return what a line says that only tells who or when: `Ansvarig: Ben`, `Klart 1/5`, `Ben Alm`."""
    if node.children or node.line.is_title or node.line.is_row or node.line.words.count(" ") >= DETAIL_WORDS:
        return None
    item = items.read(node.line.words, kinds)
    if not item.task and item.said:
        return item.said
    if not node.line.is_item:
        return None
    if kinds.is_date(item.task):
        return Said(due=item.task)
    return _heads(item.task, kinds)


def _is_keyed(node: Node, kinds: Kinds) -> bool:
    """Whether an item has lines set in below it of which one says who and one when."""
    if not node.line.is_item or len(node.children) < 2:
        return False
    said = [found for child in node.children if (found := _detail(child, kinds)) and found.is_marked]
    return any(found.who for found in said) and any(found.due for found in said)


def _with(task: Task, detail: Detail) -> Task:
    line, said = detail
    who_line = task.who_line or (line.line if said.who and not task.item.said.who else None)
    item = task.item.found(task.item.task, said, Way.KEY)
    return replace(task, item=item, who_line=who_line, details=(*task.details, line))


def _name_somebody(children: Sequence[Node], kinds: Kinds) -> bool:
    """Whether lines set in below a task are tasks of their own, each with who does it."""
    return any(
        item.said.who and tasks.is_possible(item.task, kinds) and item.ways - {Way.SUBJECT}
        for item in (items.read(child.line.words, kinds) for child in children)
    )


def _ends(node: Node, under: Under, kinds: Kinds) -> bool:
    """Whether a list without a marked title is over: its lines go on with something else."""
    if node.line.is_row:
        return True
    if node.line.is_item or node.line.is_title or (node.children and _heads(node.line.words, kinds)):
        return False
    return next(_of_node(Node(node.line), under, kinds), None) is None
