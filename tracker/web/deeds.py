"""What the forms of an item's page do: one call each, told in the visitor's words when it can't be done."""

from collections.abc import Callable

from tracker.core.deeds import TO, Actor, Deed, may
from tracker.core.model import Item
from tracker.errors import UsageError
from tracker.jobs import edit, members, undo
from tracker.web.forms import Form, RefusedError
from tracker.web.visit import Visit


def _close(visit: Visit, key: str, form: Form) -> None:
    section = form.needed("section", "Skriv i vilken paragraf mötet avslutade åtgärden.")
    edit.close(visit.store, key, section=section, meeting=form.day("meeting"), who=visit.who, now=visit.now)


def _write_off(visit: Visit, key: str, form: Form) -> None:
    reason = form.paragraph("reason", "Skriv varför åtgärden inte ska göras.")
    section, meeting = form.line("section") or None, form.day("meeting")
    edit.write_off(visit.store, key, reason=reason, section=section, meeting=meeting, who=visit.who, now=visit.now)


def _hand_over(visit: Visit, key: str, form: Form) -> None:
    to = form.needed("to", "Skriv vilket organ som tar över.")
    section, meeting = form.line("section") or None, form.day("meeting")
    edit.hand_over(visit.store, key, to=to, section=section, meeting=meeting, who=visit.who, now=visit.now)


def _undo(visit: Visit, key: str, form: Form) -> None:
    number = form.line("number")
    if not number.isdecimal():
        raise UsageError(f"{number!r} is no line of history")
    undo.undo(visit.store, key, int(number), who=visit.who, now=visit.now)


def _move(visit: Visit, key: str, form: Form) -> None:
    due_on, reason = form.needed_day("due_on"), form.line("reason")
    edit.move(visit.store, key, due_on=due_on, reason=reason, who=visit.who, today=visit.today, now=visit.now)


def _assign(visit: Visit, key: str, form: Form) -> None:
    chosen = names(form)
    if not chosen:
        raise RefusedError("others", "Välj minst en ansvarig.")
    edit.assign(visit.store, key, names=chosen, who=visit.who, today=visit.today, now=visit.now)


def _answer_for(visit: Visit, key: str, form: Form) -> None:
    member, note = form.line("member"), form.line("note")
    members.answer_for(visit.store, key, member=member, note=note, who=visit.who, today=visit.today, now=visit.now)


def _ask_again(visit: Visit, key: str, form: Form) -> None:
    members.ask_again(visit.store, key, member=form.line("member"), who=visit.who, now=visit.now)


def _reopen(visit: Visit, key: str, form: Form) -> None:
    edit.reopen(visit.store, key, reason=form.line("reason"), who=visit.who, now=visit.now)


def _accept(visit: Visit, key: str, form: Form) -> None:
    edit.accept(visit.store, key, who=visit.who, today=visit.today, now=visit.now)


def _dismiss(visit: Visit, key: str, form: Form) -> None:
    edit.dismiss(visit.store, key, reason=form.line("reason"), who=visit.who, now=visit.now)


def _hide(visit: Visit, key: str, form: Form) -> None:
    edit.set_confidential(visit.store, key, is_confidential=True, who=visit.who, now=visit.now)


def _unhide(visit: Visit, key: str, form: Form) -> None:
    edit.set_confidential(visit.store, key, is_confidential=False, who=visit.who, now=visit.now)


def _reword(visit: Visit, key: str, form: Form) -> None:
    text = form.paragraph("text", "Skriv vad som ska göras.")
    edit.reword(visit.store, key, text=text, who=visit.who, now=visit.now)


DEEDS: dict[str, Callable[[Visit, str, Form], None]] = {
    "accept": _accept,
    "answer-for": _answer_for,
    "ask-again": _ask_again,
    "assign": _assign,
    "close": _close,
    "confidential": _hide,
    "dismiss": _dismiss,
    "hand-over": _hand_over,
    "move": _move,
    "public": _unhide,
    "reopen": _reopen,
    "reword": _reword,
    "undo": _undo,
    "write-off": _write_off,
}

OFFERED = {
    Deed.ACCEPT: "accept",
    Deed.DISMISS: "dismiss",
    Deed.CLOSE: "close",
    Deed.WRITE_OFF: "write-off",
    Deed.HAND_OVER: "hand-over",
    Deed.REOPEN: "reopen",
}
"""What moves an item to another state, by the address of its form."""


def offered(item: Item) -> set[str]:
    """Tell which forms would change the item as it stands."""
    return {name for deed, name in OFFERED.items() if may(Actor.SECRETARY, deed, item) and TO[deed] is not item.status}


def unmeant(deed: str) -> RefusedError:
    """Say in the visitor's words what a job refused to do."""
    if deed == "assign":
        return RefusedError("others", "Skriv namnet på en känd person, en roll eller en grupp.")
    if deed == "undo":
        return RefusedError(
            "",
            "Det går inte att ångra: något har ändrat detsamma sedan dess, eller så har det gått mer än sju dagar.",
        )
    return RefusedError("", "Åtgärden är redan avslutad. Öppna den igen först.")


def names(form: Form) -> list[str]:
    """Give the ticked people and those written beside them, a comma between each."""
    written = [name.strip() for name in form.line("others").split(",")]
    return [*form.every("person"), *(name for name in written if name)]
