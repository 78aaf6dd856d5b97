"""people.csv: who can be responsible, one row a person, as a spreadsheet program saves it."""

import csv
import io
import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tracker.core.letters import check_address
from tracker.core.model import Person, one_each
from tracker.errors import LetterError
from tracker.settings.problems import nearest

NAME = "people.csv"
COLUMNS = (
    *("name", "email", "aliases", "role", "organisation", "bodies", "language", "left_on", "successor"),
    *("stand_in", "away_from", "away_until"),
)
DAYS = ("left_on", "away_from", "away_until")
LANGUAGES = ("sv", "en")

_EXAMPLE = "for example: Ada Lind,ada.lind@example.org,Ada L|AL,,Vårby kommun,kommunstyrelsen,sv,,"
_LIST = re.compile(r"[,;|]")


def key_of(name: str) -> str:
    """Make a person's identity: the name in plain small letters, so that a new address is no new person."""
    # ø and the like have no plain letter to fall back on; they go, and the rest still tells people apart.
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


@dataclass
class People:
    """What people.csv says."""

    people: list[Person] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Row:
    """One person's cells by column; `where` is the file and the line."""

    where: str
    cells: dict[str, str]

    def get(self, column: str) -> str | None:
        return self.cells.get(column) or None

    def many(self, column: str) -> tuple[str, ...]:
        return one_each(part.strip() for part in _LIST.split(self.cells.get(column, "")) if part.strip())


def load(folder: Path, *, slugs: Collection[str], language: str) -> People:
    """Read and check people.csv; `slugs` are the bodies that may be named, `language` who says nothing gets."""
    found = People()
    shown = str(Path(folder.name) / NAME)
    text = _text(folder / NAME, shown, found)
    seen: dict[str, str] = {}
    for row in _rows(text, shown, found):
        wrong = list(_wrong(row, slugs=slugs))
        if name := row.get("name"):
            wrong += _double(row, name, seen)
        found.problems += [f"{row.where}: {problem}" for problem in wrong]
        if not wrong:
            found.people.append(_person(row, language=language))
    found.warnings += _strange(found.people, shown)
    return found


def _text(file: Path, shown: str, found: People) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        found.problems.append(
            f"{shown}, line {line}: is not written in UTF-8, so å, ä and ö are lost; "
            "in Excel choose “Save as… CSV UTF-8 (comma delimited)”"
        )
    except OSError as error:
        found.problems.append(f"{shown}: can't be read: {error.strerror}")
    return ""


def _rows(text: str, shown: str, found: People) -> Iterator[_Row]:
    lines = [line if not line.lstrip().startswith("#") else "\n" for line in io.StringIO(text, newline="")]
    if lines and lines[0].strip().lower().startswith("sep="):  # Excel's own hint, which no other program understands
        lines[0] = "\n"
    heading = next((line for line in lines if line.strip()), "")
    reader = csv.reader(lines, delimiter=max(",;\t", key=heading.count), strict=True)
    columns: list[str] = []
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            where = f"{shown}, line {reader.line_num}"
            if not columns:
                columns = [cell.strip().lower() for cell in cells]
                found.problems += _wrong_columns(columns, where)
            elif len(cells) > len(columns):
                found.problems.append(
                    f"{where}: has {len(cells)} cells under {len(columns)} headings; put a cell with the separator in "
                    'it in quotes, as "Ada L|AL"'
                )
            else:
                yield _Row(where, dict(zip(columns, (_clean(cell) for cell in cells), strict=False)))
    except csv.Error as error:
        found.problems.append(
            f"{shown}, line {reader.line_num}: is no valid CSV: {error}; look for a quote without its pair"
        )


def _clean(cell: str) -> str:
    return " ".join(cell.replace("\N{NO-BREAK SPACE}", " ").split())


def _wrong_columns(columns: list[str], where: str) -> Iterator[str]:
    if "name" not in columns:
        yield f"{where}: name: this column is missing; the first row is: {','.join(COLUMNS)}"
    for column in columns:
        if column not in COLUMNS:
            hint = nearest(column, COLUMNS) or f"; known here: {', '.join(COLUMNS)}"
            yield f"{where}: {column}: there is no such column{hint}"
        elif columns.count(column) > 1:
            yield f"{where}: {column}: this column stands twice; keep one"


def _wrong(row: _Row, *, slugs: Collection[str]) -> Iterator[str]:
    name, email, language = map(row.get, ("name", "email", "language"))
    if not name:
        yield f"name: is missing; {_EXAMPLE}"
    elif not key_of(name):
        yield f"name: {name!r} has no letter a-z in it; write it in Latin letters too, as Ada Lind"
    if email and not _is_address(email):
        yield f"email: {email!r} is no mail address; for example ada.lind@example.org"
    if language and language not in LANGUAGES:
        yield f"language: {language!r} is not known; write sv or en"
    yield from _wrong_days(row)
    if name and key_of(row.get("stand_in") or "") == key_of(name):
        yield "stand_in: nobody stands in for themselves; write somebody else's name, or leave it empty"
    for slug in row.many("bodies"):
        if slug not in slugs:
            hint = nearest(slug, slugs) or f"; bodies.toml has {', '.join(slugs) or 'no bodies'}"
            yield f"bodies: there is no body {slug!r}{hint}"


def _wrong_days(row: _Row) -> Iterator[str]:
    told = {column: text for column in DAYS if (text := row.get(column))}
    wrong = [column for column, text in told.items() if not _is_date(text)]
    yield from (f"{column}: {told[column]!r} is no date; for example 2026-03-31" for column in wrong)
    start, end = (told.get(column) for column in ("away_from", "away_until"))
    if not wrong and start and end and date.fromisoformat(end) < date.fromisoformat(start):
        yield f"away_until: {end} is before away_from, {start}; both days are among those away"


def _is_address(text: str) -> bool:
    try:
        check_address(text)
    except LetterError:
        return False
    return True


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _double(row: _Row, name: str, seen: dict[str, str]) -> list[str]:
    key = key_of(name)
    if first := seen.get(key):
        return [f"name: {name!r} stands already on {first}; write both so that they differ, as Ada Lind (Vårby)"]
    seen[key] = row.where.rpartition(", ")[2]
    return []


def _person(row: _Row, *, language: str) -> Person:
    name = row.cells["name"]
    days = {column: date.fromisoformat(text) if (text := row.get(column)) else None for column in DAYS}
    return Person(
        key_of(name),
        name,
        email=row.get("email"),
        aliases=row.many("aliases"),
        role=row.get("role"),
        organisation=row.get("organisation"),
        bodies=row.many("bodies"),
        language=row.get("language") or language,
        successor=row.get("successor"),
        stand_in=row.get("stand_in"),
        **days,
    )


def _strange(people: list[Person], shown: str) -> Iterator[str]:
    names = {key_of(person.name): person.name for person in people}
    owners: dict[str, str] = {}
    for person in people:
        if person.successor and key_of(person.successor) not in names:
            hint = nearest(person.successor, names.values())
            yield f"{shown}: {person.name}: the successor {person.successor!r} has no row{hint}"
        if person.stand_in and key_of(person.stand_in) not in names:
            hint = nearest(person.stand_in, names.values())
            yield f"{shown}: {person.name}: the stand-in {person.stand_in!r} has no row{hint}"
        has_days = bool(person.away_from or person.away_until)
        if has_days != bool(person.stand_in):
            lacks = "a stand_in" if has_days else "away_from or away_until"
            yield f"{shown}: {person.name}: lacks {lacks}, so letters go to {person.name} all the time"
        if person.email and (owner := owners.setdefault(person.email.lower(), person.name)) != person.name:
            yield f"{shown}: {person.name}: has the same address as {owner}; each gets letters of their own"
