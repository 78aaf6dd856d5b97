"""What the tests of the jobs start from: Wednesday 4 March 2026, a body that is live, its people, and minutes of its own."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time

from tracker import templates
from tracker.core.model import Body, Document, Item, Letter, Person, Policy
from tracker.jobs import ingest, people
from tracker.jobs.crew import Send
from tracker.jobs.ingest import IngestReport
from tracker.jobs.office import Office
from tracker.jobs.remind import Plan, Reminded, forecast, remind
from tracker.store import Store

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 7, 30, tzinfo=UTC)

ADA = Person("ada", "Ada Ek", "ada@example.org", role="förvaltningschef", bodies=("vag",))
BEN = Person("ben", "Ben Ås", "ben@example.org", bodies=("vag", "torg"))
CHEN = Person("chen", "Chen Li", "chen@example.org", bodies=("vag",))
DISA = Person("disa", "Disa Öst", None, bodies=("vag",))
EBBA = Person("ebba", "Ebba Falk", "ebba@example.org", bodies=("torg",))

VAG = Body(
    "vag", ("Vägnämnden", "Vägnämndens möte"), chair="Chen Li", secretary="Ada Ek", members=("Ben Ås", "Disa Öst")
)
TORG = Body("torg", ("Torggruppen",), chair="Ebba Falk", secretary="Ebba Falk")

OFFICE = Office(
    templates.environment(), "atgarder@example.org", "Åtgärdsbevakningen", "example.org", "https://atgarder.example.org"
)

MINUTES = """Vägnämnden

Protokoll 2026-03-02

Närvarande: Chen Li, ordförande
Ada Ek, sekreterare
Ben Ås
Disa Öst

§ 1 Broräcket

Åtgärd\tSlutdatum\tAnsvarig
Begära in offert på broräcket\t2026-03-20\tBen Ås
Mäta om cykelbanan\t\tBen Ås

§ 2 Vinterväghållning

Åtgärd\tSlutdatum\tAnsvarig
Sammanställa saltåtgången\t2026-03-13\tChen Li

§ 3 Nästa möte

Vägnämnden: 2026-03-30
"""


def at(day: date) -> datetime:
    """Half past seven in the morning, UTC."""
    return datetime.combine(day, time(7, 30), tzinfo=UTC)


def document(text: str = MINUTES, *, name: str = "vägnämnden 2 mars.txt") -> Document:
    return Document(name, text.encode())


def configure(
    store: Store, *bodies: Body, of: tuple[Person, ...] = (ADA, BEN, CHEN, DISA, EBBA), live: bool = True
) -> None:
    """Bring in people and bodies; live unless told."""
    people.import_configuration(store, people=of, bodies=bodies or (VAG,), now=NOW)
    for body in bodies or (VAG,):
        if live:
            store.people.release(body.slug, who="Ada Ek", at=NOW)


def take_in(
    store: Store, text: str = MINUTES, *, today: date = TODAY, name: str = "vägnämnden 2 mars.txt"
) -> IngestReport:
    return ingest.ingest(store, document(text, name=name), who="Ada Ek", today=today, now=at(today))


def tick(store: Store, day: date = TODAY) -> Reminded:
    """Make the letters of a day."""
    return remind(store, office=OFFICE, today=day, now=at(day))


class Undo(Exception):  # noqa: N818 -- it is no error
    """Takes back what was done in a transaction."""


def forecast_of(store: Store, day: date, *, since: date) -> Plan:
    """Tell what a day's letters will be, and leave the store as it is."""
    found = Plan(day)
    with suppress(Undo), store.transaction():
        found = forecast(store, today=day, since=since, now=at(since))
        raise Undo
    return found


def told(letters: tuple[Letter, ...], store: Store) -> dict[str, list[str]]:
    """Each reader of letters with the first words of the items in it."""
    return {
        store.people.get(letter.person).name: [first_word(store.items.get(key)) for key in letter.items]
        for letter in letters
        if letter.person
    }


def first_word(item: Item) -> str:
    return item.text.split()[0]


ONE_STEP = Policy(close="one-step")


def into(taken: list[Letter]) -> Send:
    """A relay that takes every letter."""

    def send(letter: Letter, before_end: Callable[[], object]) -> None:
        before_end()
        taken.append(letter)

    return send
