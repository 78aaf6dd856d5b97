"""Actions as short rows, so that a test shows what it expects."""

from tracker.core.model import Action

Row = tuple[str, str | None, list[str]]


def rows(actions: tuple[Action, ...]) -> list[Row]:
    """Return text, due day and people of the explicit actions."""
    return [
        (action.text, action.due_on.isoformat() if action.due_on else None, [one.name for one in action.responsible])
        for action in actions
        if action.explicit
    ]
