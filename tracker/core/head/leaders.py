"""Who led the meeting and who wrote: by label, by what the text says, by role, by signature."""

from collections.abc import Callable, Iterable, Sequence

from tracker.core import people
from tracker.core.head import chosen, lines, loose, present, roster
from tracker.core.head.labels import Kind, Labelled
from tracker.core.model import Block, Participant
from tracker.core.words import WORDS


def chair(
    found: Sequence[Participant], whole: Sequence[Block], *, labelled: Sequence[Labelled], signed: Sequence[Labelled]
) -> str | None:
    """Return who led; `labelled` stand in the head, `signed` anywhere."""
    return (
        _by_label(labelled, Kind.CHAIR, found)
        or _said(found, whole, Kind.CHAIR)
        or _by_role(found, roster.is_chair)
        or _opener(found, whole)
        or _by_label(signed, Kind.CHAIR, found)
    )


def secretary(found: Sequence[Participant], whole: Sequence[Block], *, signed: Sequence[Labelled]) -> str | None:
    """Return who wrote."""
    return (
        _by_label(signed, Kind.SECRETARY, found)
        or _said(found, whole, Kind.SECRETARY)
        or _by_role(found, roster.is_secretary)
    )


def added(
    found: Sequence[Participant], chair: str | None, secretary: str | None, *, signed: Iterable[Labelled]
) -> list[Participant]:
    """Participants with whoever led and wrote; where no list stands, with whoever adjusts as well."""
    led = [Participant(chair, role="ordförande")] if chair else []
    led += [Participant(secretary, role="sekreterare")] if secretary else []
    if len(found) <= len(led):
        adjusters = (entry for entry in signed if entry.kind is Kind.ADJUSTER)
        led += [person for entry in adjusters for person in roster.parse(entry.lines, beside="", known=frozenset())]
    return [*found, *(person for person in led if present.index(found, person.name) is None)]


def _said(found: Sequence[Participant], whole: Sequence[Block], kind: Kind) -> str | None:
    """Return whom the text makes chair or secretary: a participant, else the first whose whole name it gives."""
    told = [*chosen.said(whole, kind), *chosen.signed(whole, kind, known=[one.name for one in found])]
    for name in told:
        index = present.index(found, name)
        if index is not None:
            return found[index].name
    return next((name for name in told if roster.is_full_name(name)), None)


def _by_label(entries: Iterable[Labelled], kind: Kind, found: Sequence[Participant]) -> str | None:
    for entry in entries:
        if entry.kind is not kind or not entry.lines:
            continue
        for person in roster.parse(entry.lines[:1], beside="", known=frozenset(p.name for p in found))[:1]:
            index = present.index(found, person.name)
            return found[index].name if index is not None else person.name
        if name := loose.named(entry.lines[:1]):
            index = present.index(found, name)
            if index is not None or people.is_name_like(name):
                return found[index].name if index is not None else name
    return None


def _by_role(found: Sequence[Participant], is_wanted: Callable[[str], bool]) -> str | None:
    there = (person for person in found if person.present and person.role)
    return next((person.name for person in there if is_wanted(person.role or "")), None)


def _opener(found: Sequence[Participant], whole: Sequence[Block]) -> str | None:
    """Who opened the meeting, when a name and not "ordföranden" did."""
    for block in whole[:60]:
        for sentence in lines.sentences(block):
            for word in WORDS.opened:
                who, said, _ = sentence.partition(f" {word} ")
                if said and len(who.split()) <= 4:
                    index = present.index(found, who)
                    return found[index].name if index is not None else None
    return None
