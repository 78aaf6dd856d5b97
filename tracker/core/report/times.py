"""How long an item took and how late it is: days counted from the dates that it has."""

from datetime import date

from tracker.core.model import Item


def days_to_done(item: Item) -> int | None:
    """Count from the decision to the day it was done; None when one of them is not known."""
    return (item.done_on - item.decided_on).days if item.done_on and item.decided_on else None


def days_late(item: Item, *, today: date) -> int:
    """Count the days past the due date in force: to the day it was done, or to today while it is not."""
    if item.due_on is None or not (item.is_active or item.done_on):
        return 0
    return max(0, ((item.done_on or today) - item.due_on).days)
