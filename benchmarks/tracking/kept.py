"""Databases full of items: one body's long past, most of it ended, and fifty things that it still has to do."""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tracker.core.model import Body, Item, Person, Responsible, Status
from tracker.store import Store

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 7, tzinfo=UTC)
OPEN = 50
BATCH = 20_000
BODY = Body("vag", ("Vägnämnden",), chair="Chen Li", secretary="Ada Ek", is_live=True)
ADA = Person("ada", "Ada Ek", "ada@example.org", bodies=("vag",))
BEN = Person("ben", "Ben Ås", "ben@example.org", bodies=("vag",))
CHEN = Person("chen", "Chen Li", "chen@example.org", bodies=("vag",))

DEEDS = (
    "Begära in offert på",
    "Inventera",
    "Ta fram förslag till",
    "Kontakta entreprenören om",
    "Redovisa kostnaden för",
)
THINGS = (
    "broräcket", "cykelbanan", "saltåtgången", "skyltningen", "belysningen", "vägtrummorna", "plogningen", "kantstenen",
    "hastigheterna", "övergångsställena", "busshållplatserna", "gatuträden", "parkeringen", "gångtunneln", "refugerna",
)  # fmt: skip
PLACES = ("Norrby", "Söderby", "Storån", "Kvarnbacken", "Hamngatan", "Parkvägen", "torget", "skolan", "stationen")


def store(path: Path, *, size: int) -> Store:
    """Fill a database with so many items of one body over the years; the same every time."""
    kept = Store(f"sqlite:///{path}")
    kept.migrate()
    kept.people.import_config([ADA, BEN, CHEN], [BODY], at=NOW)
    chance = random.Random(size)  # noqa: S311  # the same numbers again, no secret
    for begin in range(0, size, BATCH):
        numbers = range(begin, min(begin + BATCH, size))
        rows = [(item(number, size=size, chance=chance), None) for number in numbers]
        kept.items.add_many(rows, who="system", what="read", at=NOW)
    return kept


def item(number: int, *, size: int, chance: random.Random) -> Item:
    """Invent the item of that number: the last fifty are open, all before them ended, ten a week."""
    is_open = number >= size - OPEN
    decided_on = date(2026, 1, 15) if is_open else TODAY - timedelta(days=60 + (size - number) * 7 // 10)
    text = f"{chance.choice(DEEDS)} {chance.choice(THINGS)} vid {chance.choice(PLACES)}"
    ended_on = None if is_open else decided_on + timedelta(days=chance.randrange(20, 120))
    person = chance.choice((ADA, BEN, CHEN))
    return Item(
        key=f"{number:020x}",
        body=BODY.slug,
        text=text,
        responsible=(Responsible(person.name, person.key),),
        due_on=date(2026, 3, 20) if is_open else decided_on + timedelta(days=60),
        status=Status.OPEN if is_open else chance.choice((Status.CLOSED, Status.CLOSED, Status.WRITTEN_OFF)),
        decided_on=decided_on,
        arrived_on=decided_on,
        changed_at=NOW,
        section=str(number % 20 + 1),
        line=number % 200 + 1,
        quote=text,
        first_due_on=date(2026, 3, 20) if is_open else decided_on + timedelta(days=60),
        done_on=ended_on,
        ended_on=ended_on,
    )
