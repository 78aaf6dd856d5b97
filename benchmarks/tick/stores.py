"""Databases of open items whose next reminders all lie ahead."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from tests.postgres import Cluster
from tracker.core.model import Body, Item, Person, Responsible, Status
from tracker.store import Store

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
BATCH = 20_000
PEOPLE = 500
BODIES = 10


def filled(url: str, *, size: int) -> Store:
    """Make a database through the store."""
    store = Store(url)
    store.migrate()
    people = [Person(f"person-{n}", f"Ben {n}", f"ben{n}@example.org") for n in range(PEOPLE)]
    bodies = [Body(f"body-{n}", (f"Rådet {n}",), is_live=True) for n in range(BODIES)]
    store.people.import_config(people, bodies, at=NOW)
    for start in range(0, size, BATCH):
        items = list(_items(start, min(start + BATCH, size), people))
        store.items.add_many(items, who="benchmark", what="read", at=NOW)
    return store


def on_postgresql(cluster: Cluster, sizes: Iterable[int]) -> dict[int, str]:
    """Give the addresses of databases; the server itself multiplies the items of the smallest, which is quicker."""
    smallest, *larger = sorted(sizes)
    urls = {smallest: cluster.database()}
    filled(urls[smallest], size=smallest).close()
    for size in larger:
        urls[size] = cluster.copy(urls[smallest])
        cluster.sql(_MULTIPLY.format(times=size // smallest), url=urls[size])
    for url in urls.values():
        cluster.sql("VACUUM ANALYZE", url=url)
    return urls


_MULTIPLY = """
CREATE TEMP TABLE first AS SELECT * FROM items;
CREATE TEMP TABLE whose AS SELECT * FROM item_people;
DO $$ DECLARE names text; chosen text; BEGIN
  SELECT string_agg(column_name, ', '), string_agg(
    CASE column_name WHEN 'key' THEN 'key || ''-'' || copy' ELSE column_name END, ', ')
    INTO names, chosen FROM information_schema.columns WHERE table_name = 'items' AND column_name <> 'id';
  EXECUTE format('INSERT INTO items (%s) SELECT %s FROM first, generate_series(2, {times}) AS copy', names, chosen);
END $$;
INSERT INTO item_people SELECT item || '-' || copy, person FROM whose, generate_series(2, {times}) AS copy;
"""


def _items(start: int, end: int, people: list[Person]) -> Iterator[tuple[Item, date]]:
    for number in range(start, end):
        person = people[number % PEOPLE]
        due_on = TODAY + timedelta(days=8 + number % 700)
        yield (
            Item(
                key=f"item-{number}",
                body=f"body-{number % BODIES}",
                text=f"Ta fram underlag nummer {number}",
                responsible=(Responsible(person.name, person.key),),
                due_on=due_on,
                status=Status.OPEN,
                decided_on=TODAY - timedelta(days=7),
                arrived_on=TODAY - timedelta(days=6),
                changed_at=NOW,
                reminded_through=TODAY,
            ),
            due_on - timedelta(days=7),
        )
