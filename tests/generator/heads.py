"""How invented minutes begin (and end): who is there, which day it is, who leads and who writes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Any

from tests.generator import cast as casts
from tests.generator import deadlines, words
from tests.generator.blocks import Draft, Heading, Paragraph, Table
from tests.generator.cast import Cast, Member


@dataclass(frozen=True)
class Head:
    """What a head told: the cast as it stands there, and what a reader may know from it."""

    cast: Cast
    is_date_told: bool = True
    is_chair_told: bool = True
    is_secretary_told: bool = True
    guests: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    """Sentences that a later section must hold, as they tell the date."""


Maker = Callable[[Random, Draft, Cast, date], Head]


def decision_makers(rng: Random, draft: Draft, cast: Cast, held_on: date) -> Head:
    """ "Beslutande:" a line each, the secretary apart, and a system's list without accents; no date of its own."""
    draft.add(Paragraph("Beslutande:"))
    lines = [_comma_line(member) for member in cast.members[:-1]]
    if rng.random() < 0.5:
        lines[-1] += " - närvarade per telefon"
    draft.add(Paragraph("\n".join(lines)))
    draft.add(Paragraph(f"Telefon eller {rng.choice(words.PLACES)}"))
    draft.add(Paragraph(f"{cast.secretary.name}, föredragande och sekreterare"))
    draft.add(Heading("Deltagare"))
    draft.add(Paragraph(_organiser_list(rng, cast)))
    draft.add(Heading("Protokoll"))
    invitation = f"I kallelsen till mötet {held_on.isoformat()} föreslogs att punkten skulle behandlas först."
    met = f"{cast.body} träffade nätverket klockan 10.00, {held_on.isoformat()}."
    return Head(cast, is_date_told=False, later=(invitation, met))


def exported(rng: Random, draft: Draft, cast: Cast, held_on: date) -> Head:
    """What a meeting system exports: organiser first, the day in a heading, one participant told absent later."""
    draft.add(Paragraph(f"-----  \n{cast.secretary.name}, {cast.region}s kansli"))
    draft.add(Heading("Deltagare"))
    draft.add(Paragraph(_organiser_list(rng, cast, is_accented=True)))
    draft.add(Paragraph("---"))
    month = deadlines.MONTHS[held_on.month - 1]
    day = rng.choice((f"{held_on.day} {month[:3]} {held_on.year}", deadlines.long_form(held_on), held_on.isoformat()))
    draft.add(Heading(f"{cast.body} {day}"))
    opened = f"{cast.chair.name} öppnade mötet."
    if len(cast.members) > 6 and rng.random() < 0.5:
        gone = cast.members[2]
        cast = casts.absent(cast, member=gone)
        opened += f" {gone.name} hade anmält frånvaro."
    return Head(cast, is_chair_told=False, is_secretary_told=False, later=(opened,))


def run_on(rng: Random, draft: Draft, cast: Cast, held_on: date) -> Head:
    """ "Närvarande:" in one sentence with organisations between the names, six-digit date, signatures last."""
    draft.add(Paragraph(f"{cast.body}s protokoll {rng.randint(1, 9)}/{held_on.year}"))
    draft.add(Paragraph(f"Tid/Plats: {deadlines.six_digits(held_on)} kl. 08.30-12.00, {rng.choice(words.PLACES)}."))
    members = tuple(replace(m, organisation=m.organisation or rng.choice(words.MUNICIPALITIES)) for m in cast.members)
    cast = replace(cast, members=tuple(replace(m, title=None) if i else m for i, m in enumerate(members)))
    parts = [
        f"{m.name}, {m.organisation}" + rng.choice(("", "", " (från kl 09.10)", " (till kl 11.00)")) for m in members
    ]
    draft.add(Paragraph(f"Närvarande: {', '.join(parts)}."))
    draft.add(Paragraph("Anmält förhinder: -"))
    guests = cast.outsiders[:2]
    draft.add(Paragraph(f"Inbjudna gäster: {guests[0]} och {guests[1]}, {rng.choice(words.ORGANISATIONS)}."))
    signatures = (f"{cast.chair.name}\nordförande",)
    return Head(cast, is_secretary_told=False, guests=guests, signatures=signatures)


def attendance_table(rng: Random, draft: Draft, cast: Cast, held_on: date) -> Head:
    """A pipe table where one cell holds all names and the next their organisations, then the proof of posting."""
    draft.paragraphs(("PROTOKOLL", "Sammanträdesdatum", cast.body, held_on.isoformat()))
    cast = replace(cast, members=tuple(
        replace(m, organisation=m.organisation or rng.choice(words.ORGANISATIONS)) for m in cast.members
    ))  # fmt: skip
    decide, others = cast.members[:-2], cast.members[-2:]
    rows = (
        ("", "", ""),
        ("Plats och tid", f"{rng.choice(words.PLACES)}, klockan 08.30-12.00", ""),
        ("Beslutande", " ".join(m.name for m in decide), " ".join(_organisation_cell(m) for m in decide)),
        ("Övriga deltagare", " ".join(m.name for m in others), " ".join(_organisation_cell(m) for m in others)),
        ("Sekreterare", cast.secretary.name, ""),
        ("Ordförande", cast.chair.name, ""),
        ("Justerare", cast.members[1].name, ""),
    )
    draft.add(Table(rows[0], rows[1:], "pipes"))
    draft.paragraphs((
        "BEVIS",
        f"Justeringen har tillkännagivits genom anslag hos {cast.region}.",
        f"Protokollet förvaras på {cast.region}s kansli.",
        f"Underskrift \n{cast.secretary.name}",
    ))  # fmt: skip
    return Head(cast)


def fields(rng: Random, draft: Draft, cast: Cast, held_on: date) -> Head:
    """A title and fields, a person a line."""
    kind = rng.choice(("Protokoll", "Minnesanteckningar", "Mötesanteckningar"))
    draft.add(Heading(f"{kind} {cast.body}"))
    draft.add(Paragraph(f"Datum: {rng.choice((held_on.isoformat(), deadlines.long_form(held_on)))}"))
    draft.add(Paragraph(f"Plats: {rng.choice(words.PLACES)}"))
    draft.add(Paragraph(f"Ordförande: {cast.chair.name}\nSekreterare: {cast.secretary.name}"))
    lines = "\n".join(f"- {_comma_line(member)}" for member in cast.members)
    draft.add(Paragraph(f"Närvarande:\n{lines}"))
    return Head(cast)


def attendance_rows(rng: Random, draft: Draft, cast: Cast, held_on: date) -> Head:
    """A title with the day and a table with a person a row."""
    draft.add(Heading(f"{cast.body}, möte den {deadlines.long_form(held_on)}"))
    rows = tuple((m.name, m.organisation or "", m.title or "") for m in cast.members)
    draft.add(Table(("Namn", "Organisation", "Roll"), rows, rng.choice(("pipes", "tabs"))))
    return Head(cast)


MAKERS: tuple[Maker, ...] = (decision_makers, exported, run_on, attendance_table, fields, attendance_rows)


def facts(head: Head, *, held_on: date, next_meetings: list[dict[str, Any]]) -> dict[str, Any]:
    """The "meeting" of the answers."""
    cast = head.cast
    found: dict[str, Any] = {
        "body": cast.body,
        "date": held_on.isoformat(),
        "date_is_inferred": not head.is_date_told,
        "chair": cast.chair.name,
        "secretary": cast.secretary.name,
        "next_meetings": next_meetings,
    }
    if not head.is_chair_told:
        found["chair_any"] = [cast.chair.name, None]
    if not head.is_secretary_told:
        found["secretary_any"] = [cast.secretary.name, None]
    return found


def participants(cast: Cast) -> tuple[dict[str, Any], ...]:
    """The "participants" of the answers."""
    return tuple(
        {"name": m.name, "organisation": m.organisation, "role": m.title} | ({} if m.is_present else {"present": False})
        for m in cast.members
    )


def _comma_line(member: Member) -> str:
    return ", ".join(part for part in (member.name, member.organisation, member.title) if part)


def _organisation_cell(member: Member) -> str:
    title = member.title if member.title != "sekreterare" else None
    return ", ".join(part for part in (member.organisation, title) if part)


def _organiser_list(rng: Random, cast: Cast, *, is_accented: bool = False) -> str:
    others = list(cast.members[:-1])
    rng.shuffle(others)
    names = [m.name if is_accented else casts.without_accents(m.name) for m in others]
    return ", ".join([f"{cast.secretary.name} (Organisatör)", *names])
