"""Puts invented minutes together: a head, numbered sections with prose, decisions and tables, and an end."""

from datetime import date, timedelta
from random import Random
from typing import Any

from tests.generator import cast as casts
from tests.generator import deadlines, decisions, heads, prose, tables, words
from tests.generator.blocks import Answer, Draft, Heading, Invented, Layout, Paragraph, Spot, Style, Table
from tests.generator.heads import Head
from tests.generator.tables import Clauses, Meeting

LAYOUTS: tuple[Layout, ...] = ("tabs", "tabs", "stacked", "stacked", "interleaved", "pipes")


def make(seed: int) -> Invented:
    """One document; the same seed gives the same document."""
    rng = Random(seed)  # noqa: S311 - repeatable on purpose, nothing secret hangs on it
    held_on = _held_on(rng)
    draft = Draft()
    maker = rng.choice(heads.MAKERS)
    head = maker(rng, draft, casts.make(rng, with_titles=maker is not heads.exported), held_on)
    is_markdown_like = maker in (heads.exported, heads.attendance_rows) or rng.random() < 0.2
    meeting = Meeting(head.cast, held_on, head.is_date_told, is_markdown_like)
    next_meetings = _Body(rng, draft, meeting, head).write()
    for signature in head.signatures:
        draft.add(Paragraph(signature))
    return Invented(
        blocks=tuple(draft.blocks),
        answers=tuple(draft.answers),
        meeting=heads.facts(head, held_on=held_on, next_meetings=next_meetings),
        participants=heads.participants(head.cast),
        guests=head.cast.outsiders,
        style=Style(
            is_markdown_like=is_markdown_like,
            wrap_at=76 if rng.random() < 0.15 else None,
            leading_lines=rng.choice((0, 0, 1, 2)),
        ),
    )


def _held_on(rng: Random) -> date:
    day = date(2014, 1, 7) + timedelta(days=rng.randrange(4400))
    return day if day.weekday() < 5 else day + timedelta(days=2)


class _Body:
    """The sections between the head and the signatures."""

    def __init__(self, rng: Random, draft: Draft, meeting: Meeting, head: Head) -> None:
        self._rng = rng
        self._draft = draft
        self._meeting = meeting
        self._later = list(head.later)
        self._clauses = Clauses(rng, meeting)
        self._number = rng.choice((0, 0, 0, 11, 46))
        self._has_paragraph_signs = self._number > 0
        self._layouts = rng.sample(LAYOUTS, 2)

    def write(self) -> list[dict[str, Any]]:
        """Write all sections; returns the next meetings they announce."""
        rng = self._rng
        self._heading(rng.choice(words.OPENINGS))
        if self._later:
            self._draft.add(Paragraph(self._later.pop(0)))
        self._draft.add(Paragraph(rng.choice(prose.FORMALITIES)))
        kinds = [self._with_table, self._with_table, self._with_decisions]
        kinds += rng.choices([self._with_table, self._with_decisions, self._plain], k=rng.randint(1, 5))
        rng.shuffle(kinds)
        for topic, write in zip(rng.sample(words.TOPICS, len(kinds)), kinds, strict=True):
            self._heading(topic)
            self._prose()
            write()
        announced = self._next_meetings() if rng.random() < 0.6 else []
        self._heading(rng.choice(words.CLOSINGS))
        self._draft.paragraphs([*self._later, rng.choice(prose.CLOSING_WORDS)])
        return announced

    def _heading(self, text: str) -> None:
        self._number += 1
        number = f"§ {self._number}" if self._has_paragraph_signs else f"{self._number}."
        self._draft.section = number if self._has_paragraph_signs else str(self._number)
        self._draft.add(Heading(text, number))

    def _prose(self) -> None:
        rng = self._rng
        if self._later and rng.random() < 0.4:
            self._draft.add(Paragraph(self._later.pop(0)))
        pools = (prose.REPORTS, prose.REPORTS, prose.STANDING, prose.RETOLD, prose.TIMES)
        for _ in range(rng.randint(1, 3)):
            sentences = [self._filled(rng.choice(rng.choice(pools))) for _ in range(rng.randint(1, 3))]
            self._draft.add(Paragraph(" ".join(dict.fromkeys(sentences))))
        if rng.random() < 0.12:
            self._draft.add(Paragraph(self._filled(rng.choice(prose.POSTING))))
        if self._meeting.is_markdown_like and rng.random() < 0.2:
            self._draft.add(Paragraph(self._filled(rng.choice(prose.ATTACHMENTS))))
        if rng.random() < 0.1:
            self._neutral()

    def _neutral(self) -> None:
        text = self._filled(self._rng.choice(prose.NEUTRAL_TASKS))
        index = self._draft.add(Paragraph(f"{text}."))
        self._draft.answers.append(Answer(text, Spot(index), explicit=False, is_ambiguous=True))

    def _with_table(self) -> None:
        rng = self._rng
        tables.add(rng, self._draft, self._meeting, layout=rng.choice(self._layouts), clauses=self._clauses)
        if rng.random() < 0.25:
            decisions.restate(rng, self._draft, self._meeting)

    def _with_decisions(self) -> None:
        rng = self._rng
        if rng.random() < 0.5:
            plain = [self._filled(text) for text in rng.sample(prose.PLAIN_DECISIONS, rng.randint(0, 2))]
            decisions.add_listed(rng, self._draft, self._meeting, self._clauses, plain=plain)
        else:
            before = self._filled(rng.choice(prose.REPORTS))
            decisions.add_in_prose(rng, self._draft, self._meeting, self._clauses, before=before)

    def _plain(self) -> None:
        rng = self._rng
        if rng.random() < 0.4:
            self._figures()
        else:
            self._draft.add(Paragraph(f"{self._meeting.cast.body} godkände rapporten."))

    def _figures(self) -> None:
        """A table that is no list of actions."""
        rng = self._rng
        towns = rng.sample(words.MUNICIPALITIES, 3)
        rows = tuple((town, str(rng.randint(2000, 90000)), f"{rng.randint(1, 400)} tkr") for town in towns)
        self._draft.add(Table(("Kommun", "Invånare", "Avgift"), rows, rng.choice(("tabs", "pipes"))))

    def _filled(self, text: str) -> str:
        rng, meeting = self._rng, self._meeting
        past = meeting.held_on - timedelta(days=rng.randint(20, 300))
        coming = deadlines.later(rng, held_on=meeting.held_on, furthest=60)
        unit = rng.choice(words.UNITS[:6])
        one, two = rng.sample(meeting.cast.present, 2)
        return text.format(
            one=casts.in_prose(rng, one, cast=meeting.cast),
            two=casts.in_prose(rng, two, cast=meeting.cast),
            body=meeting.cast.body,
            town=rng.choice(words.MUNICIPALITIES),
            unit=unit,
            unit_start=unit[0].upper() + unit[1:],
            past=deadlines.long_form(past),
            past6=deadlines.six_digits(past),
            past_iso=past.isoformat(),
            coming=deadlines.long_form(coming),
            coming_iso=coming.isoformat(),
            coming_weekday=deadlines.WEEKDAYS[coming.weekday()],
        )

    def _next_meetings(self) -> list[dict[str, Any]]:
        rng, meeting = self._rng, self._meeting
        self._heading(rng.choice(("Nästa möte", "Kommande möten", "Nästa sammanträde")))
        day = deadlines.later(rng, held_on=meeting.held_on, furthest=90)
        place = rng.choice(words.PLACES)
        said = rng.choice((deadlines.long_form(day), f"{day.day} {deadlines.MONTHS[day.month - 1]}"))
        texts = [
            f"Nästa möte: {said}, {place}.",
            f"{meeting.cast.body}: {day.isoformat()}",
            f"Nästa möte äger rum den {said} kl 09.00 på {place}.",
        ]
        self._draft.add(Paragraph(rng.choice(texts)))
        announced = [{"body": meeting.cast.body, "date": day.isoformat()}]
        if rng.random() < 0.3:
            other = day + timedelta(days=rng.randint(4, 40))
            body = rng.choice(("Planeringsdag", "Regionmöte", "Dialogmöte"))
            self._draft.add(Paragraph(f"{body} {other.day} {deadlines.MONTHS[other.month - 1]}, {place}"))
            announced.append({"body": body, "date": other.isoformat()})
        return announced
