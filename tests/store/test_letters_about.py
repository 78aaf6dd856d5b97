"""The letters about an item, whoever they went to and however long ago."""

from dataclasses import replace
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from tests.store.given import NOW, TOMORROW, letter
from tracker.core.model import Letter
from tracker.store import Store, database, migrations


def keys(letters: list[Letter]) -> list[str]:
    return [one.key for one in letters]


def test_letters_to_everybody_who_was_told_of_an_item_are_found_newest_first(store: Store) -> None:
    store.outbox.queue(letter("ben:2026-03-04:daily", items=("broräcket", "salten")))
    store.outbox.queue(letter("ada:2026-03-04:daily", person="ada", items=("salten",)))
    store.outbox.queue(letter("ada:2026-03-05:daily", person="ada", day=TOMORROW, items=("broräcket",)))
    assert keys(store.outbox.about("broräcket")) == ["ada:2026-03-05:daily", "ben:2026-03-04:daily"]
    assert keys(store.outbox.about("vägen")) == []


def test_a_letter_written_anew_is_about_what_it_names_now(store: Store) -> None:
    store.outbox.queue(letter(items=("broräcket",)))
    store.outbox.replace_untried(replace(letter(), items=("salten",)))
    assert keys(store.outbox.about("broräcket")) == []
    assert len(store.outbox.about("salten")) == 1


def test_a_letter_that_was_tried_stays_about_what_it_named(store: Store) -> None:
    store.outbox.queue(letter(items=("broräcket",)))
    store.outbox.take(NOW)
    store.outbox.mark(NOW, ending=[letter().key])
    assert not store.outbox.replace_untried(replace(letter(), items=("salten",)))
    assert len(store.outbox.about("broräcket")) == 1


def test_a_letter_made_twice_is_about_its_items_once(store: Store) -> None:
    for _ in range(2):
        store.outbox.queue(letter(items=("broräcket",)))
    assert len(store.outbox.about("broräcket")) == 1


def test_letters_of_before_the_question_was_asked_are_found_too(path: Path) -> None:
    with database.at(f"sqlite:///{path}").migrating() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(Path(migrations.__file__).parent))
        command.upgrade(config, "0004")
        connection.execute(
            text(
                "INSERT INTO letters (key, address, kind, day, subject, content, items, sections, state, tries, error)"
                " VALUES ('ben:1', 'ben@example.org', 'daily', '2026-03-04', 'Ny', x'00', '[\"broräcket\", \"salten\"]',"
                " '[]', 'sent', 1, '')"
            )
        )
    with Store(f"sqlite:///{path}") as store:
        store.migrate()
        assert keys(store.outbox.about("salten")) == ["ben:1"]
