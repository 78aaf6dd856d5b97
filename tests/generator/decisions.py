"""Decisions of invented minutes that give somebody a task, alone or beside the table that states it too."""

from dataclasses import dataclass, replace
from datetime import date
from random import Random

from tests.generator import cast as casts
from tests.generator import deadlines, tasks, words
from tests.generator.blocks import Answer, Draft, Paragraph, Spot, Table
from tests.generator.cast import Cast
from tests.generator.tables import Clauses, Meeting

TAKEN_ON = ("{who} tog på sig att {task}.", "{who} åtog sig att {task}.")
GIVEN = (
    "{who} fick i uppdrag att {task}.",
    "{who} fick därför i uppdrag att {task}.",
    "{body} gav {who} i uppdrag att {task}.",
    "{body} godkände rapporten och gav {who} i uppdrag att {task}.",
    "{who} uppdrogs att {task}.",
    "{who} uppdras att {task}.",
    "{who} uppdras {task}.",
    "{body} beslutade att uppdra åt {who} att {task}.",
    "{body} beslutar att uppdra till {who} att {task}.",
    "{body} uppdrog åt {who} att {task}.",
)
TO_SEVERAL = ("{who} fick uppdraget att {task}.", "{who} fick i uppdrag att {task}.", "{who} uppdrogs att {task}.")
LISTED = ("att uppdra åt {who} att {task}", "att uppdraga åt {who} att {task}", "att ge {who} i uppdrag att {task}")


RESTATED = ("{who} uppdras att {task}.", "att uppdra åt {who} att {task}", "{who} fick i uppdrag att {task}.")


@dataclass(frozen=True)
class Bearer:
    """Who gets a task: the words of the decision, and the readings that are right."""

    words: str
    names: tuple[str, ...]
    any_of: tuple[tuple[str, ...], ...]


def add_listed(rng: Random, draft: Draft, meeting: Meeting, clauses: Clauses, *, plain: list[str]) -> None:
    """A list under "Beslut:": plain decisions and one or two that give a task, each line a paragraph."""
    draft.add(Paragraph(rng.choice(("Beslut:", "BESLUT", "Beslut"))))
    lines: list[tuple[str, Answer | None]] = [(text, None) for text in plain]
    for _ in range(rng.randint(1, 2)):
        lines.insert(rng.randint(0, len(lines)), _listed_task(rng, meeting, clauses, section=draft.section))
    for number, (text, answer) in enumerate(lines):
        lead = "samt " if number and number == len(lines) - 1 else ""
        index = draft.add(Paragraph(lead + text + ("." if number == len(lines) - 1 else "")))
        if answer:
            draft.answers.append(replace(answer, spot=Spot(index)))


def add_in_prose(rng: Random, draft: Draft, meeting: Meeting, clauses: Clauses, *, before: str) -> None:
    """A sentence that gives a task, at the end of a paragraph of other things."""
    infinitive, _, rest = clauses.verb()
    bearer = _bearer(rng, meeting.cast)
    patterns = TO_SEVERAL if len(bearer.names) > 1 else GIVEN + TAKEN_ON
    task = f"{infinitive} {rest}"
    sentence = rng.choice(patterns).format(who=bearer.words, body=meeting.cast.body, task=task)
    answer = _implied(task, bearer, section=draft.section)
    lead = f"{before} " if rng.random() < 0.6 else ""
    index = draft.add(Paragraph(lead + _capital(sentence)))
    draft.answers.append(replace(answer, spot=Spot(index, offset=len(lead))))


def restate(rng: Random, draft: Draft, meeting: Meeting) -> None:
    """Say the task of the table just written once more, as the decision behind it."""
    index = len(draft.blocks) - 1
    table = draft.blocks[index]
    told = [a for a in draft.answers if a.spot.block == index and len(a.responsible) == 1]
    told = [a for a in told if any(m.name == a.responsible[0] for m in meeting.cast.members)]
    if not isinstance(table, Table) or not told:
        return
    answer = rng.choice(told)
    task = _as_clause(answer.text)
    if task is None:
        return
    draft.add(Paragraph(rng.choice(("BESLUT", "Beslut:"))))
    pattern = rng.choice(
        ("{who} uppdras att {task}.", "att uppdra åt {who} att {task}", "{who} fick i uppdrag att {task}.")
    )
    again = draft.add(Paragraph(_sentence(pattern.format(who=answer.responsible[0], task=task))))
    position = draft.answers.index(answer)
    draft.answers[position] = replace(answer, also_at=(Spot(again),))


def _listed_task(rng: Random, meeting: Meeting, clauses: Clauses, *, section: str | None) -> tuple[str, Answer]:
    infinitive, present, rest = clauses.verb()
    bearer = _bearer(rng, meeting.cast)
    if rng.random() < 0.25:
        text = f"{bearer.words} {present} {rest}"
        return f"att {text}", _implied(text, bearer, section=section)
    if rng.random() < 0.2:
        text = f"{bearer.words} ansvarar för {_responsibility(rng)}"
        return f"att {text}", _implied(text, bearer, section=section)
    task = f"{infinitive} {rest}"
    due = _due(rng, meeting) if rng.random() < 0.25 else None
    tail = f", senast {deadlines.long_form(due)}" if due else ""
    text = rng.choice(LISTED).format(who=bearer.words, task=task + tail)
    return text, _implied(task, bearer, section=section, due=due)


def _due(rng: Random, meeting: Meeting) -> date:
    return deadlines.later(rng, held_on=meeting.held_on)


def _responsibility(rng: Random) -> str:
    return rng.choice((
        "samordningen av den fortsatta dialogen med regionen",
        "projektledningen av det nya mottagningsköket",
        "övergripande planering av friluftsveckan",
        "framtagandet av en gemensam kommunikationsplan",
    ))  # fmt: skip


def _bearer(rng: Random, cast: Cast) -> Bearer:
    roll = rng.random()
    if roll < 0.25:
        unit = rng.choice(words.UNITS)
        return Bearer(unit, (unit,), ((unit,),))
    if roll < 0.4:
        role = rng.choice(tuple(words.DEFINITE_ROLES))
        said = words.DEFINITE_ROLES[role]
        holder = cast.holder(role)
        return Bearer(said, (said,), ((said,), (holder.name,)) if holder else ((said,),))
    if roll < 0.55:
        one, two = rng.sample(cast.present, 2)
        names = (one.name, two.name)
        forms = (casts.in_prose(rng, one, cast=cast), casts.in_prose(rng, two, cast=cast))
        return Bearer(" och ".join(forms), names, (names,))
    member = rng.choice(cast.present)
    return Bearer(casts.in_prose(rng, member, cast=cast), (member.name,), ((member.name,),))


def _implied(text: str, bearer: Bearer, *, section: str | None, due: date | None = None) -> Answer:
    return Answer(
        text=text,
        spot=Spot(0),
        responsible=bearer.names,
        responsible_any=bearer.any_of,
        due_on=due,
        due_any=(due,),
        due_words=deadlines.long_form(due) if due else None,
        explicit=False,
        section=section,
    )


def _as_clause(text: str) -> str | None:
    """A table's task as the words after "att"; None for a task led by a noun or a name."""
    text = text.rstrip(".")
    lowered = text[0].lower() + text[1:]
    is_verb = any(lowered.startswith(task.split("|")[0] + " ") for task in tasks.VERB_TASKS)
    return lowered if is_verb else None


def _sentence(text: str) -> str:
    return text if text.startswith("att ") else _capital(text)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
