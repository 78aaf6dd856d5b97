"""Which rows are tracked already: the same task of the same body, decided or due on the same day."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from tracker.core.model import Item
from tracker.core.sheet.drafts import Draft


def folded(text: str) -> str:
    """Give a task's words as they are compared: case, white space and the full stop don't count."""
    return " ".join(text.casefold().split()).rstrip(" .!")


@dataclass
class Kept:
    """The items that are kept, to be asked for by what a row says."""

    _by_text: dict[tuple[str, str], list[Item]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, items: Iterable[Item]) -> "Kept":
        """Know these; one that was reworded since is known by the words of its row too."""
        kept = cls()
        for item in items:
            kept.add(item)
        return kept

    def add(self, item: Item) -> None:
        """Know one more."""
        for text in {folded(item.text), *(folded(cell) for cell in item.quote.split("\t") if " " in cell)}:
            self._by_text[item.body, text].append(item)

    def like(self, draft: Draft) -> Item | None:
        """Find the item that the row tells of."""
        alike = self._by_text.get((draft.body, folded(draft.action.text)), ())
        return next((item for item in alike if _is_same_day(draft, item)), None)


def _is_same_day(draft: Draft, item: Item) -> bool:
    """Compare the days of decision, or where one is not told the due dates: that of now, or the first.

    The very same row is the same whatever its days came to: `nästa möte` comes to another day each time.
    """
    if item.quote and item.quote == draft.action.quote:
        return True
    if draft.decided_on and item.decided_on:
        return draft.decided_on == item.decided_on
    said = {draft.action.due_on, draft.first_due_on} - {None}
    had = {item.due_on, item.first_due_on} - {None}
    return bool(said & had) or not said
