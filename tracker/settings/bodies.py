"""bodies.toml: the groups whose minutes are followed, one table a slug."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError, field_validator

from tracker.core.model import Body, Policy, Stage
from tracker.core.schedule import quiet
from tracker.settings import problems, tables
from tracker.settings.model import File
from tracker.settings.values import SECRET, CalendarAddress, Country, Language, Line, Table, Zone

NAME = "bodies.toml"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_USUAL = Policy()

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WorkingDay = Literal["monday", "tuesday", "wednesday", "thursday", "friday"]


class StageTable(Table):
    """A step of the escalation."""

    after: int = Field(ge=1, le=365, examples=[5])
    to: Line = Field(min_length=1, examples=["chair"])


class PolicyTable(Table):
    """A body's rules; what each means stands at Policy."""

    review: Literal["doubtful", "all", "none"] = Field(default=_USUAL.review, examples=["doubtful"])
    close: Literal["two-step", "one-step"] = Field(default=_USUAL.close, examples=["two-step"])
    before: tuple[int, ...] = Field(default=_USUAL.before, examples=[[7, 1]])
    on_the_day: bool = Field(default=_USUAL.on_the_day, examples=["true"])
    overdue_every: int = Field(default=_USUAL.overdue_every, ge=1, le=365, examples=[7])
    overdue_letters: int = Field(default=_USUAL.overdue_letters, ge=0, le=100, examples=[8])
    digest_weekday: Weekday = Field(default="monday", examples=["monday"])
    digest_lead: int = Field(default=_USUAL.digest_lead, ge=0, le=60, examples=[1])
    agenda_lead: int = Field(default=_USUAL.agenda_lead, ge=0, le=60, examples=[5])
    old_after: int = Field(default=_USUAL.old_after, ge=0, examples=[60])
    letters_from_hour: int = Field(default=_USUAL.letters_from_hour, ge=0, le=23, examples=[7])
    receipts: bool = Field(default=_USUAL.receipts, examples=["true"])
    weekdays: tuple[WorkingDay, ...] = Field(
        default=("monday", "tuesday", "wednesday", "thursday", "friday"),
        min_length=1,
        examples=[["tuesday", "thursday"]],
    )
    quiet: tuple[Line, ...] = Field(default=_USUAL.quiet, examples=[["07-01..07-31", "12-20..01-06"]])
    escalation: tuple[StageTable, ...] = Field(default=(), examples=[[{"after": 5, "to": "chair"}]])
    grace_days: int = Field(default=_USUAL.grace_days, ge=0, le=365, examples=[2])

    @field_validator("before")
    @classmethod
    def _each_once_from_far(cls, days: tuple[int, ...]) -> tuple[int, ...]:
        if any(day < 1 for day in days):
            raise ValueError("each is a number of days before, at least 1")
        return tuple(sorted(set(days), reverse=True))

    @field_validator("quiet")
    @classmethod
    def _sound_periods(cls, periods: tuple[str, ...]) -> tuple[str, ...]:
        for period in periods:
            quiet.check(period)
        quiet.check_all(periods)
        return periods

    @field_validator("escalation")
    @classmethod
    def _each_told_once(cls, stages: tuple[StageTable, ...]) -> tuple[StageTable, ...]:
        told = [stage.to for stage in stages]
        if twice := next((to for to in told if told.count(to) > 1), None):
            raise ValueError(f"{twice!r} stands in two steps; each is told once")
        return tuple(sorted(stages, key=lambda stage: stage.after))

    def policy(self) -> Policy:
        """Make the rules as the core knows them."""
        made = {
            "digest_weekday": WEEKDAYS.index(self.digest_weekday),
            "weekdays": tuple(sorted({WEEKDAYS.index(day) for day in self.weekdays})),
            "escalation": tuple(Stage(stage.after, stage.to) for stage in self.escalation),
        }
        return Policy(**self.model_dump() | made)


class BodyTable(Table):
    """One body; zone, country and language are the installation's when it says nothing."""

    names: tuple[Line, ...] = Field(min_length=1, examples=[["Kommunstyrelsen", "KS"]])
    chair: Line | None = Field(default=None, examples=["Ada Lind"])
    secretary: Line | None = Field(default=None, examples=["Ben Ek"])
    members: tuple[Line, ...] = Field(default=(), examples=[["Ada Lind", "Ben Ek"]])
    zone: Zone | None = Field(default=None, examples=["Europe/Stockholm"])
    country: Country | None = Field(default=None, examples=["SE"])
    language: Language | None = Field(default=None, examples=["sv"])
    meetings: tuple[date, ...] = Field(default=(), examples=["[2026-04-15]"])
    calendar: CalendarAddress | None = Field(
        default=None, repr=False, json_schema_extra=SECRET, examples=["https://kalender.example.org/ks.ics"]
    )
    live: bool = Field(default=False, examples=["true"])
    policy: PolicyTable = PolicyTable()

    @field_validator("names", "members", mode="before")
    @classmethod
    def _one_is_a_list(cls, value: object) -> object:
        return [value] if isinstance(value, str) else value

    def body(self, slug: str, *, usual: File) -> Body:
        """Make the body as the core knows it."""
        return Body(
            slug,
            self.names,
            chair=self.chair,
            secretary=self.secretary,
            members=self.members,
            zone=self.zone or usual.zone,
            country=self.country or usual.country,
            language=self.language or usual.language,
            calendar=self.calendar,
            policy=self.policy.policy(),
            is_live=self.live,
        )


@dataclass
class Bodies:
    """What bodies.toml says; `slugs` are all it names, sound or not."""

    bodies: list[Body] = field(default_factory=list)
    meetings: dict[str, tuple[date, ...]] = field(default_factory=dict)
    slugs: tuple[str, ...] = ()
    origins: problems.Origins = field(default_factory=lambda: problems.Origins(NAME))
    problems: list[str] = field(default_factory=list)


def load(folder: Path, *, usual: File) -> Bodies:
    """Read and check bodies.toml; `usual` says what bodies leave open."""
    read = tables.toml(folder / NAME)
    origins = problems.Origins(read.shown, read.lines)
    found = Bodies(slugs=tuple(read.values), origins=origins, problems=list(read.problems))
    for slug, table in read.values.items():
        _add(slug, table, found, usual=usual)
    found.problems += _doubles(found)
    return found


def _add(slug: str, table: Any, found: Bodies, *, usual: File) -> None:
    where = f"{found.origins.of((slug,))}: {slug}"
    if not isinstance(table, Mapping):
        found.problems.append(f"{where}: stands outside a body; begin each body with its slug, as [kommunstyrelsen]")
        return
    if not _SLUG.fullmatch(slug):
        found.problems.append(
            f"{where}: is no slug (small letters a-z, digits, hyphens); for example [kommunstyrelsen]"
        )
    try:
        checked = BodyTable.model_validate(dict(table))
    except ValidationError as error:
        found.problems += problems.sentences(error, BodyTable, found.origins, table=(slug,))
        return
    found.bodies.append(checked.body(slug, usual=usual))
    found.meetings[slug] = tuple(sorted(set(checked.meetings)))


def _doubles(found: Bodies) -> list[str]:
    """Names that two bodies claim: a document that bears one could not be given to either."""
    owners: dict[str, str] = {}
    said = []
    for body in found.bodies:
        for name in dict.fromkeys(name.casefold() for name in body.names):
            if owner := owners.get(name):
                where = found.origins.of((body.slug, "names"))
                said.append(f"{where}: {body.slug}.names: {name!r} is a name of {owner} too; each name has one body")
            owners.setdefault(name, body.slug)
    return said
