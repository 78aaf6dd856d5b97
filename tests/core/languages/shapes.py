"""What is read of minutes in any language, as short rows."""

from tracker.core.model import Action

Row = tuple[str, str | None, list[str]]


def rows(actions: tuple[Action, ...], *, explicit: bool) -> list[Row]:
    """Return text, due day or words and people of the actions of one kind; a day that is no certain one has a `?`."""
    return [
        (action.text, _due(action), [one.name for one in action.responsible])
        for action in actions
        if action.explicit is explicit
    ]


def _due(action: Action) -> str | None:
    if action.due_on is None:
        return action.due_words
    return action.due_on.isoformat() + ("" if action.is_due_certain else "?")
