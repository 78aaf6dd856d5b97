"""Action tables of invented minutes, in every layout that real minutes use, with their answers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from tests.generator import cast as casts
from tests.generator import deadlines, tasks, words
from tests.generator.blocks import Answer, Draft, Layout, Spot, Table
from tests.generator.cast import Cast, Member
from tests.generator.deadlines import Deadline

PAIRS = ("{} och {}", "{}, {}", "{}/{}", "{} & {}", "{} / {}")
HEADING_DRESS = ("{}",) * 8 + ("**{}**", "<b>{}</b>", "{}:")
WIDTHS: dict[Layout, tuple[int | None, ...]] = {
    "interleaved": (None, 30, 40),
    "stacked": (None, None, 45),
    "tabs": (None,) * 8 + (40,),
    "pipes": (None,),
}
STATUSES = {"": "open", "Pågår": "in_progress", "Ej påbörjad": "open", "Klar": "done", "Öppen": "open"}


@dataclass(frozen=True)
class Meeting:
    """What the makers of a document's parts need to know of its meeting."""

    cast: Cast
    held_on: date
    is_year_known: bool
    is_markdown_like: bool


@dataclass(frozen=True)
class Who:
    """A responsible cell with the names it means; `any_of` are other readings allowed."""

    words: str
    names: tuple[str, ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    member: Member | None = None


@dataclass(frozen=True)
class Row:
    """One row of an action list before its columns are put in order."""

    text: str
    who: Who
    due: Deadline
    extra: str = ""
    status: str = "open"


def add(rng: Random, draft: Draft, meeting: Meeting, *, layout: Layout, clauses: "Clauses") -> None:
    """Append an action table to the document, or an empty one now and then."""
    count = 0 if rng.random() < 0.07 else 1 if layout == "interleaved" else rng.randint(1, 4)
    extra = rng.choice(words.EXTRA_HEADINGS) if layout in ("tabs", "pipes") and rng.random() < 0.2 else None
    is_known_only = layout in ("stacked", "interleaved")
    rows = [
        _row(rng, meeting, clauses, number=number, extra=extra, is_known_only=is_known_only)
        for number in range(1, count + 1)
    ]
    has_due = not (layout in ("tabs", "pipes") and rng.random() < 0.06)
    if not has_due:
        rows = [replace(row, due=Deadline(None, None)) for row in rows]
    columns = _columns(rng, layout=layout, extra=extra, has_due=has_due)
    written, answers = _with_second_rows(rng, rows, layout=layout, extra=extra)
    # Headings that each have their own cell stand alone when there is none.
    shown: Layout = layout if rows or layout != "interleaved" else "stacked"
    index = draft.add(_table(rng, written, columns=columns, extra=extra, layout=shown, meeting=meeting))
    draft.answers += [
        _answer(row, Spot(index, row=position), second, section=draft.section) for position, row, second in answers
    ]


class Clauses:
    """Deals out tasks so that no two in a document are alike."""

    def __init__(self, rng: Random, meeting: Meeting) -> None:
        self._verbs = rng.sample(tasks.VERB_TASKS, len(tasks.VERB_TASKS))
        self._nouns = rng.sample(tasks.NOUN_TASKS, len(tasks.NOUN_TASKS))
        self._seen: set[str] = set()
        self._rng = rng
        self._meeting = meeting

    def verb(self) -> tuple[str, str, str]:
        """A task as (infinitive, present, rest); each of its first words is used once a document."""
        while True:
            infinitive, present, rest = self._verbs.pop().split("|")
            if infinitive not in self._seen:
                self._seen.add(infinitive)
                return infinitive, present, self._filled(rest)

    def noun(self) -> str:
        """A task that begins with a noun."""
        return self._filled(self._nouns.pop())

    def _filled(self, text: str) -> str:
        rng = self._rng
        day = deadlines.later(rng, held_on=self._meeting.held_on)
        return text.format(
            person=rng.choice(self._meeting.cast.outsiders),
            place=rng.choice(words.PLACES),
            town=rng.choice(words.MUNICIPALITIES),
            date=f"{day.day} {deadlines.MONTHS[day.month - 1]}",
            time=f"{rng.randint(8, 16):02}.{rng.choice(('00', '15', '30'))}",
            paragraph=f"§ {rng.randint(2, 90)}",
        )


def _row(
    rng: Random, meeting: Meeting, clauses: Clauses, *, number: int, extra: str | None, is_known_only: bool
) -> Row:
    who = _who(rng, meeting.cast, is_known_only=is_known_only)
    due = deadlines.make(rng, held_on=meeting.held_on, is_year_known=meeting.is_year_known)
    status = rng.choice(tuple(STATUSES)) if extra == "Status" else ""
    extras = {
        "Nr": str(number),
        "Status": status,
        "Kommentar": rng.choice(("", "", "Se bilaga", "Diskuterades kort")),
        "§": f"§ {rng.randint(2, 40)}",
    }
    return Row(_text(rng, who, clauses, cast=meeting.cast), who, due, extras.get(extra or "", ""), STATUSES[status])


def _text(rng: Random, who: Who, clauses: Clauses, *, cast: Cast) -> str:
    roll = rng.random()
    if roll < 0.2:
        return clauses.noun()
    infinitive, present, rest = clauses.verb()
    if roll < 0.5 and who.member:
        text = f"{casts.in_prose(rng, who.member, cast=cast)} {present} {rest}"
    else:
        text = f"{infinitive[0].upper()}{infinitive[1:]} {rest}"
    return text + ("." if rng.random() < 0.25 else "")


def _who(rng: Random, cast: Cast, *, is_known_only: bool) -> Who:
    roll = rng.random()
    if roll < 0.12:
        return Who("")
    if roll < 0.22:
        return _pair(rng, cast)
    if roll < 0.27 and cast.namesakes():
        first = rng.choice(cast.namesakes())
        return Who(first, (), ((), (first,)))
    if roll < 0.31 and not is_known_only:
        unit = rng.choice(words.UNITS)
        return Who(unit[0].upper() + unit[1:], (unit,))
    if roll < 0.36:
        return _role(rng, cast)
    if roll < 0.38 and not is_known_only:
        outsider = rng.choice(cast.outsiders)
        return Who(outsider, (outsider,))
    member = rng.choice(cast.present)
    return Who(casts.in_cell(rng, member, cast=cast), (member.name,), member=member)


def _pair(rng: Random, cast: Cast) -> Who:
    one, two = rng.sample(cast.present, 2)
    forms = (casts.in_cell(rng, one, cast=cast), casts.in_cell(rng, two, cast=cast))
    return Who(rng.choice(PAIRS).format(*forms), (one.name, two.name))


def _role(rng: Random, cast: Cast) -> Who:
    role = rng.choice(tuple(words.DEFINITE_ROLES))
    said = words.DEFINITE_ROLES[role]
    holder = cast.holder(role)
    any_of = ((said,), (holder.name,)) if holder else ((said,),)
    return Who(said[0].upper() + said[1:], (said,), any_of)


def _columns(rng: Random, *, layout: Layout, extra: str | None, has_due: bool) -> list[str]:
    """The columns in the order of this table; most tables have the task first."""
    columns = ["task", "due", "who"] if has_due else ["task", "who"]
    if rng.random() < 0.45:
        rng.shuffle(columns)
    if extra == "Nr":
        columns.insert(0, "extra")
    elif extra:
        columns.insert(rng.choice((0, len(columns))) if extra == "§" else len(columns), "extra")
    return columns


def _with_second_rows(
    rng: Random, rows: Sequence[Row], *, layout: Layout, extra: str | None
) -> tuple[list[Row], list[tuple[int, Row, Who | None]]]:
    """The rows as written, and each action's (first row, row, second person): some actions have two rows."""
    written: list[Row] = []
    answers: list[tuple[int, Row, Who | None]] = []
    for row in rows:
        other = next((r.who for r in rows if r.who.member and r.who.member is not row.who.member), None)
        is_allowed = layout != "interleaved" and extra in (None, "Nr")
        second = other if is_allowed and row.who.member and rng.random() < 0.12 else None
        answers.append((len(written), row, second))
        written.append(row)
        if second and layout in ("tabs", "pipes") and rng.random() < 0.3:
            # The second row says only who, as merged cells look when they are taken apart.
            written.append(Row("", second, Deadline(None, None)))
        elif second:
            written.append(replace(row, who=second))
    return written, answers


def _table(
    rng: Random, rows: Sequence[Row], *, columns: list[str], extra: str | None, layout: Layout, meeting: Meeting
) -> Table:
    header = {
        "task": rng.choice(words.TASK_HEADINGS),
        "due": rng.choice(words.DUE_HEADINGS),
        "who": rng.choice(words.WHO_HEADINGS),
        "extra": extra or "",
    }
    loud = rng.random() < 0.5
    dressed = rng.choice(HEADING_DRESS)
    marks = _marks(rng, is_markdown_like=meeting.is_markdown_like)
    return Table(
        header=tuple(dressed.format(header[c].upper() if loud and c != "extra" else header[c]) for c in columns),
        rows=tuple(tuple(_cell(row, column) for column in columns) for row in rows),
        layout=layout,
        task_column=columns.index("task"),
        marks=tuple(marks.get(column, "") for column in columns),
        wrap_at=rng.choice(WIDTHS[layout]),
        is_spaced=layout == "tabs" and rng.random() < 0.08,
        has_rule=rng.random() > 0.15,
    )


def _cell(row: Row, column: str) -> str:
    values = {"task": row.text, "due": row.due.words or "", "who": row.who.words, "extra": row.extra}
    return values[column]


def _marks(rng: Random, *, is_markdown_like: bool) -> dict[str, str]:
    roll = rng.random()
    if roll < 0.35:
        return {}
    if is_markdown_like and roll < 0.7:
        return {"task": "*", "who": rng.choice(("**", ""))}
    return {"task": "<i>", "who": rng.choice(("<b>", ""))}


def _answer(row: Row, spot: Spot, second: Who | None, *, section: str | None) -> Answer:
    names = row.who.names + (second.names if second else ())
    return Answer(
        text=row.text,
        spot=spot,
        responsible=() if row.who.any_of and () in row.who.any_of else names,
        responsible_any=row.who.any_of or (names,),
        due_on=row.due.on,
        due_words=row.due.words,
        due_any=row.due.any_of or (row.due.on,),
        status=row.status,
        section=section,
    )
