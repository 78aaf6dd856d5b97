"""Telling somebody that a hook is called no more: the administrator by letter, else the secretaries by a question."""

from datetime import date, datetime
from typing import Literal

from tracker.core.model import Doubts, Hook, Question
from tracker.jobs import alarm, questions
from tracker.jobs.office import Office
from tracker.store import Store, new_key


def tell_off(
    store: Store,
    hook: Hook,
    *,
    why: str,
    office: Office,
    administrator: str | None,
    language: Literal["sv", "en"],
    today: date,
    now: datetime,
) -> None:
    """Say that a hook was turned off, and why."""
    if administrator:
        alarm.hook_off(store, office=office, to=administrator, hook=hook.name, why=why, language=language, now=now)
        return
    body = hook.bodies[0] if hook.bodies else None
    questions.ask(store, Question(new_key(), Doubts.HOOK_OFF, hook.name, body, today))


def turn_on(store: Store, hook: Hook, *, who: str, now: datetime) -> int:
    """Call a hook again, with all that waits or has failed; say how many calls that are."""
    with store.transaction():
        for question in store.doubts.open():
            if question.code == Doubts.HOOK_OFF and question.words == hook.name:
                store.doubts.answer(question.key, "it is turned on again", who=who, at=now)
        return store.hooks.turn_on(hook.name)
