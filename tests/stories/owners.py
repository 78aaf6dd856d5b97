"""Cells that name who is responsible, each with whom a letter about it may go to, and what the whole road makes of them.

`owners.csv`: `known` is to go to all of `meant`, `role` to who holds it; `ask`, `outsider`, `body` and `typo` may go
to `meant` or wait for the secretary; `group` (`alla`) may go to every member. A letter to anybody else is wrong. All people are invented.
"""

import csv
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, process

from tests.jobs.given import OFFICE, TODAY, at, document
from tracker.core.model import Body, Person
from tracker.jobs import gate, ingest, people
from tracker.jobs.remind import remind
from tracker.store import Store

FILE = Path(__file__).parent / "owners.csv"
ROLES = {
    "Magnus Brandt": "avdelningschef",
    "Johan Tegner": "IT-chef",
    "Lisa Alm Lind": "förbundschef",
    "Åsa Öhman": "ordförande",
    "Bo Ek": "sekreterare",
    "Kristina Sjö": "kommunchef",
}
NAMES = (
    "Magnus Brandt", "Magnus Brandel", "Per-Eric Magnusson", "Johan Tegner", "Johan Tornberg", "Lisa Alm Lind",
    "Hans-Åke Brännlund", "Helén Sundin Hetting", "Åsa Öhman", "Zoë Núñez", "Agnieszka Wójcik", "Ali Hassan", "Bo Ek",
    "Bo Ekman", "Erik Bergdal", "Erika Bergdal", "Gunilla von Plat", "Kristina Sjö", "Maj Björk", "Sture Hallin",
)  # fmt: skip
BODY = Body("samverkan", ("Samverkansgruppen",), chair="Åsa Öhman", secretary="Bo Ek", members=NAMES)

_VERBS = ("Beställ", "Granska", "Inventera", "Kartlägg", "Laga", "Måla", "Mät", "Ordna", "Planera", "Riv", "Rusta", "Sälj",
          "Tvätta", "Utred", "Värdera", "Översätt", "Avtala om", "Byt", "Förnya", "Hyr")  # fmt: skip
_THINGS = ("broräcket", "cykelbanan", "dammen", "elskåpet", "fontänen", "garaget", "hissen", "isbanan", "jordkällaren",
           "kajen", "lekplatsen", "muren", "nätet", "orgeln", "parken", "rampen", "skylten", "torget")  # fmt: skip


@dataclass(frozen=True)
class Owner:
    """A cell of the column of people."""

    cell: str
    kind: str
    meant: frozenset[str]


@dataclass(frozen=True)
class Outcome:
    """Who got letters about each cell."""

    told: tuple[tuple[Owner, frozenset[str]], ...]

    @property
    def wrong(self) -> list[tuple[str, list[str]]]:
        """Cells that somebody got a letter about who is not meant."""
        return [(one.cell, sorted(got - one.meant)) for one, got in self.told if got - one.meant]

    def missed(self, kind: str) -> list[str]:
        """Cells of a kind that not all of those got a letter about who are meant."""
        return [one.cell for one, got in self.told if one.kind == kind and got != one.meant]

    def share(self, kind: str) -> float:
        """How many of a kind went to exactly those who are meant."""
        number = sum(one.kind == kind for one, _ in self.told)
        return 1 - len(self.missed(kind)) / number


def table() -> list[Owner]:
    """Read the cells."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [Owner(row["cell"], row["kind"], _meant(row)) for row in rows]


def _meant(row: Mapping[str, str]) -> frozenset[str]:
    return frozenset(NAMES) if row["kind"] == "group" else frozenset(row["meant"].split(" + ")) - {""}


def as_it_stands(cell: str) -> str:
    return cell


def nearest(cell: str) -> str:
    """The mutant: whoever's name is most like the cell is taken for the one who is meant."""
    found = process.extractOne(cell, NAMES, scorer=fuzz.WRatio)
    return str(found[0]) if found else cell


def played(store: Store, owners: Sequence[Owner], *, written: Callable[[str], str] = as_it_stands) -> Outcome:
    """Read minutes with a task for each cell, make the day's letters, and look who was told of which."""
    known = [_person(name) for name in NAMES]
    people.import_configuration(store, people=known, bodies=[BODY], now=at(TODAY))
    store.people.release(BODY.slug, who="Bo Ek", at=at(TODAY))
    tasks = [f"{verb} {thing}" for verb in _VERBS for thing in _THINGS][: len(owners)]
    rows = "\n".join(f"{task}\t2026-03-20\t{written(one.cell)}" for task, one in zip(tasks, owners, strict=True))
    ingest.ingest(store, document(_minutes(rows)), who="Bo Ek", today=TODAY, now=at(TODAY))
    gate.release_flood(store, day=TODAY)
    got: dict[str, set[str]] = defaultdict(set)
    for letter in remind(store, office=OFFICE, today=TODAY, now=at(TODAY)).letters:
        for key in letter.items:
            got[store.items.get(key).text].add(store.people.get(letter.person or "").name)
    kept = {item.text for item in store.items.list()}
    assert kept >= set(tasks), sorted(set(tasks) - kept)
    return Outcome(tuple((one, frozenset(got[task])) for task, one in zip(tasks, owners, strict=True)))


def _person(name: str) -> Person:
    aliases = ("Kicki",) if name == "Kristina Sjö" else ()
    address = f"{_key(name)}@example.org"
    return Person(_key(name), name, address, aliases=aliases, role=ROLES.get(name), bodies=(BODY.slug,))


def _key(name: str) -> str:
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower().replace(" ", "-")


def _minutes(rows: str) -> str:
    present = "\n".join(NAMES[:-1])
    return f"Samverkansgruppen\n\nProtokoll 2026-03-02\n\nNärvarande: {present}\n\n§ 1 Uppdrag\n\nÅtgärd\tSlutdatum\tAnsvarig\n{rows}\n"
