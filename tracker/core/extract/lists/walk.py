"""Through the tree of lines from the top: the titles above each line tell what it can be."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.core.extract.columns import Kinds
from tracker.core.extract.lists import items, marks, owners, slots, tasks, titles
from tracker.core.extract.lists.items import Item, Way
from tracker.core.extract.lists.lines import Line, Rank
from tracker.core.extract.lists.said import Said
from tracker.core.extract.lists.tasks import Task, Under
from tracker.core.extract.lists.titles import Title
from tracker.core.extract.lists.tree import Node

NO_LIST = Under()


def through(nodes: Sequence[Node], under: Under, kinds: Kinds) -> Iterator[Task]:
    """Yield the tasks among the nodes of one depth and below them, in order."""
    waiting: Task | None = None
    for at, node in enumerate(nodes):
        detail = _detail(node, kinds) if waiting else None
        if waiting and detail:
            waiting = _with(waiting, node.line, detail)
            continue
        if waiting:
            yield waiting
            waiting = None
        if under.is_loose and at and _ends(node, under, kinds):
            under = NO_LIST
        found = list(_of_node(node, under, kinds))
        yield from found[:-1]
        waiting = found[-1] if found else None
    if waiting:
        yield waiting


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
    item = items.read(line.words, kinds)
    found = _with_details(line, item, node.children, under, kinds)
    if found is None or (not found.item.said.who and _name_somebody(node.children, kinds)):
        yield from through(node.children, under, kinds)
        return
    below = tuple(inner for child in node.children for inner in child.each_line())
    yield replace(found, details=below) if under.title is Title.TASKS else found
    if under.title is not Title.TASKS:
        yield from through([child for child in node.children if not _detail(child, kinds)], under, kinds)


def _with_details(line: Line, item: Item, children: Sequence[Node], under: Under, kinds: Kinds) -> Task | None:
    details = [(child.line, said) for child in children if (said := _detail(child, kinds))]
    whole = item
    for _, said in details:
        whole = whole.found(whole.task, said, Way.KEY)
    found = tasks.of_item(line, whole, under, kinds)
    who_at = next((at.line for at, said in details if said.who), None)
    return replace(found, who_line=who_at, details=tuple(at for at, _ in details)) if found else None


def _detail(node: Node, kinds: Kinds) -> Said | None:
    """Return what a line says that only tells who or when: `Ansvarig: Ben`, `Klart 1/5`, `Ben Alm`."""
    if node.children or node.line.is_title or node.line.is_row:
        return None
    item = items.read(node.line.words, kinds)
    if not item.task and item.said:
        return item.said
    if not node.line.is_item:
        return None
    if kinds.is_date(item.task):
        return Said(due=item.task)
    return _heads(item.task, kinds)


def _with(task: Task, line: Line, said: Said) -> Task:
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
    if node.line.is_item or node.line.is_title:
        return False
    return next(_of_node(Node(node.line), under, kinds), None) is None
