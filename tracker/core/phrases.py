"""Days, distances, counts and doubts as people say them: the one place where values become words.

Letters, pages and commands call it; the words themselves are tables in `words`. It reads nothing that people write.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal, Protocol

from tracker.core.model import Item, Mandate, Question
from tracker.core.words import phrases_en, phrases_sv

Tone = Literal["late", "today", "soon", "later", "none"]
SOON_DAYS = 7
MOST_NAMES = 12
"""Names of members shown in a row."""


class Words(Protocol):
    """The tables that a language must have."""

    WEEKDAYS: tuple[str, ...]
    MONTHS: tuple[str, ...]
    DAY: str
    WEEKDAY: str
    SHORT: str
    COUNTS: dict[str, tuple[str, str]]
    TODAY: str
    TOMORROW: str
    NEW: str
    OF_MEETING: str
    OF_BODY: str
    UNDATED: str
    BEFORE: str
    CONFIDENTIAL: str
    NOBODY: str
    MANDATES: dict[str, tuple[str, str]]
    AND_MORE: str
    LINE: str
    DECIDED: str
    ADDED_BY_HAND: str
    DOUBTS: dict[str, tuple[str, str]]


LANGUAGES: dict[str, Words] = {"sv": phrases_sv, "en": phrases_en}


def language_of(wanted: str) -> str:
    """Choose the language to speak: the one wanted when there are words for it, otherwise Swedish."""
    return wanted if wanted in LANGUAGES else "sv"


def day(on: date, *, language: str) -> str:
    """Say a day without its weekday: 6 mars 2026."""
    return _day(LANGUAGES[language].DAY, on, language=language)


def weekday(on: date, *, language: str) -> str:
    """Say a day with its weekday: fredag 6 mars 2026."""
    return _day(LANGUAGES[language].WEEKDAY, on, language=language)


def distance(on: date, *, today: date, language: str) -> str:
    """Say how late or how soon a due day is: 3 dagar försenad, i dag, i morgon, om 7 dagar."""
    words, days = LANGUAGES[language], (on - today).days
    if days < 0:
        return count("late", -days, language=language)
    if days <= 1:
        return words.TOMORROW if days else words.TODAY
    return count("left", days, language=language)


def tone(on: date | None, *, today: date) -> Tone:
    """Tell how loudly a due day is shown."""
    if on is None:
        return "none"
    days = (on - today).days
    if days <= 0:
        return "today" if days == 0 else "late"
    return "soon" if days <= SOON_DAYS else "later"


def state(on: date | None, *, today: date, is_new: bool, language: str) -> str:
    """Say why an item is named, as the start of a subject: Ny åtgärd, I dag, Senast fredag 6 mars."""
    words = LANGUAGES[language]
    if is_new or on is None:
        return words.NEW if is_new else words.UNDATED
    if on > today:
        return words.BEFORE.format(day=_day(words.SHORT, on, language=language))
    said = distance(on, today=today, language=language)
    return said[0].upper() + said[1:]


def count(what: str, n: int, *, language: str) -> str:
    """Say a number of things in the right form; `what` is a key of the table COUNTS."""
    one, many = LANGUAGES[language].COUNTS[what]
    return (one if n == 1 else many).format(n=n)


def doubt(code: str, words: str = "", *, language: str) -> str:
    """Say a doubt as a question to a person; a code nobody has words for stands as it is."""
    forms = LANGUAGES[language].DOUBTS.get(code)
    if forms is None:
        return f"{code}: {words}" if words else code
    said, bare = forms
    return said.replace("{words}", words.strip()) if words.strip() else bare


def question(asked: Question, *, language: str) -> str:
    """Say a line of the review list."""
    return doubt(asked.code, asked.words, language=language)


def veiled(asked: Question, *, language: str) -> Question:
    """Take a confidential item's words out of a question, for what leaves the installation."""
    if not asked.is_confidential:
        return asked
    return replace(asked, words="", item_text=LANGUAGES[language].CONFIDENTIAL)


def text(item: Item, *, language: str) -> str:
    """Say what is to be done; of a confidential item only that there is one."""
    return LANGUAGES[language].CONFIDENTIAL if item.is_confidential else item.text


def place(item: Item, *, body: str = "", language: str) -> str:
    """Say where an item comes from: Direktionen, 2 mars 2026, § 5, or below the body's name beslut 2 mars 2026, § 5."""
    words = LANGUAGES[language]
    on = day(item.decided_on, language=language) if item.decided_on else ""
    decided = (on if body else words.DECIDED.format(day=on)) if on else words.ADDED_BY_HAND
    return ", ".join(part for part in (body, decided, section(item.section)) if part)


def origin(places: Collection[tuple[str, date | None]], *, language: str) -> str:
    """Say where some items come from, given their bodies' names and days: från mötet 2 mars i Direktionen.

    Only the body when they are of several meetings, nothing when they are of several bodies.
    """
    words = LANGUAGES[language]
    bodies, days = {name for name, _ in places}, {on for _, on in places}
    if len(bodies) != 1:
        return ""
    [body], on = bodies, next(iter(days))
    # The name goes in last: it may hold braces.
    said = _day(words.OF_MEETING.replace("{body}", "{{body}}"), on, language=language) if on and len(days) == 1 else ""
    return (said or words.OF_BODY).replace("{body}", body)


def section(written: str | None) -> str:
    """Say a paragraph's number with its mark, whether the minutes write that or not: § 5; empty when there is none."""
    return f"§ {written.lstrip('§ ')}" if written else ""


def source(name: str | None, line: int | None, *, language: str) -> str:
    """Say where in which document something stands."""
    if name and line:
        return LANGUAGES[language].LINE.format(source=name, line=line)
    return name or ""


def responsible(item: Item, *, language: str) -> str:
    """Name those responsible as the list shows them."""
    return ", ".join(one.name for one in item.responsible) or LANGUAGES[language].NOBODY


def mandate(given: Sequence[Mandate], *, language: str) -> str:
    """Say why somebody is told of an item that was given to another: Du svarar i stället för Chen Li till den 17 juli.

    The last step is the one that matters to the reader; nothing for those whom the minutes mean themselves.
    """
    last = given[-1] if given else None
    if last is None or last.kind not in LANGUAGES[language].MANDATES:
        return ""
    plain, dated = LANGUAGES[language].MANDATES[last.kind]
    # The name goes in last: it may hold braces.
    said = _day(dated.replace("{of}", "{{of}}"), last.until, language=language) if dated and last.until else plain
    return said.replace("{of}", last.of)


def names(given: Sequence[str], *, language: str) -> str:
    """Say names, and of very many only how many more there are."""
    shown = ", ".join(given[:MOST_NAMES])
    left = len(given) - MOST_NAMES
    return LANGUAGES[language].AND_MORE.replace("{n}", str(left)).replace("{names}", shown) if left > 0 else shown


def _day(form: str, on: date, *, language: str) -> str:
    words = LANGUAGES[language]
    return form.format(weekday=words.WEEKDAYS[on.weekday()], day=on.day, month=words.MONTHS[on.month - 1], year=on.year)
