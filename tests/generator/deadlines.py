"""Due dates of invented actions, in the words that minutes use for them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
SYMBOLIC = (
    "Snarast", "snarast", "Löpande", "löpande", "Nästa möte", "nästa möte", "Omgående", "-", "–", "Tills vidare",
)  # fmt: skip


@dataclass(frozen=True)
class Deadline:
    """Due words with the date they mean; `any_of` are the readings allowed beside it."""

    words: str | None
    on: date | None
    any_of: tuple[date | None, ...] = ()


def long_form(day: date) -> str:
    """4 mars 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def six_digits(day: date) -> str:
    """260304."""
    return f"{day:%y%m%d}"


WHOLE_FORMS: tuple[Callable[[date], str], ...] = (
    date.isoformat,
    date.isoformat,
    date.isoformat,
    date.isoformat,
    long_form,
    six_digits,
    lambda day: f"den {long_form(day)}",
    lambda day: f"senast {day.isoformat()}",
    lambda day: f"{day:%Y%m%d}",
    lambda day: f"{day.day}/{day.month} {day.year}",
    lambda day: f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}",
    lambda day: f"{WEEKDAYS[day.weekday()]} {long_form(day)}",
    lambda day: f"{day.isoformat()} kl. 12.00",
)
"""Forms that name the year."""

SHORT_FORMS: tuple[Callable[[date], str], ...] = (
    lambda day: f"{day.day} {MONTHS[day.month - 1]}",
    lambda day: f"den {day.day} {MONTHS[day.month - 1]}",
    lambda day: f"senast den {day.day} {MONTHS[day.month - 1]}",
    lambda day: f"{day.day}/{day.month}",
    lambda day: f"{WEEKDAYS[day.weekday()]} {day.day}/{day.month}",
    lambda day: f"{WEEKDAYS[day.weekday()]} den {day.day} {MONTHS[day.month - 1]}",
    lambda day: f"{day.day} {MONTHS[day.month - 1][:3]}",
)
"""Forms without a year: the next such day after the meeting."""


def later(rng: Random, *, held_on: date, furthest: int = 240) -> date:
    """A working day between three days after the meeting and `furthest`."""
    day = held_on + timedelta(days=rng.randint(3, furthest))
    return day if day.weekday() < 5 else day + timedelta(days=7 - day.weekday())


def make(rng: Random, *, held_on: date, is_year_known: bool) -> Deadline:
    """A due cell; `is_year_known` is False where the document never tells its own year outright."""
    roll = rng.random()
    if roll < 0.14:
        return Deadline(None, None)
    if roll < 0.2:
        return Deadline(rng.choice(SYMBOLIC), None)
    day = later(rng, held_on=held_on)
    if roll < 0.26:
        return _uncertain(rng, day)
    if roll < 0.32:
        return _spanning(rng, day)
    if is_year_known and roll < 0.55:
        return Deadline(rng.choice(SHORT_FORMS)(day), day)
    return Deadline(rng.choice(WHOLE_FORMS)(day), day)


def _uncertain(rng: Random, day: date) -> Deadline:
    words = rng.choice((f"preliminärt {six_digits(day)}", f"{day.isoformat()}?", f"prel. {day.isoformat()}"))
    return Deadline(words, day, (day, None))


def _spanning(rng: Random, day: date) -> Deadline:
    """A range is due at its end, a week on its Friday."""
    if rng.random() < 0.4:
        year, week, _ = day.isocalendar()
        friday = date.fromisocalendar(year, week, 5)
        return Deadline(f"{rng.choice(('v.', 'vecka', 'v'))} {week} {year}", friday, (friday, None))
    first = day - timedelta(days=1)
    if first.month != day.month:
        return Deadline(day.isoformat(), day)
    return Deadline(f"{first.day}-{day.day} {MONTHS[day.month - 1]} {day.year}", day)
