"""Lines → a tree: titles hold what is below them, items what is set in deeper."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from tracker.core.extract.lists.lines import Line


@dataclass(frozen=True)
class Node:
    """A line with what it holds, in order."""

    line: Line
    children: list["Node"] = field(default_factory=list)

    def each_line(self) -> Iterable[Line]:
        """Yield the line and all those below it."""
        yield self.line
        for child in self.children:
            yield from child.each_line()


def grown(lines: Iterable[Line]) -> list[Node]:
    """Return the topmost nodes; the depth of a line is its rank, so no tree is deeper than there are ranks."""
    top: list[Node] = []
    above: list[Node] = []
    for line in lines:
        node = Node(line)
        while above and above[-1].line.rank >= line.rank:
            above.pop()
        (above[-1].children if above else top).append(node)
        above.append(node)
    return top
