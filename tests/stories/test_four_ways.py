"""The same minutes come by command, page, mail and folder at once, in four processes: they are taken in once."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.jobs.given import configure
from tests.postgres import Cluster
from tests.stories import fourways
from tests.stories.processes import PROCESSES
from tracker.store import Store

PATIENCE = 120
ROUNDS = [pytest.param(6, id="quick"), pytest.param(1000, id="full", marks=pytest.mark.full)]


def kept_after(
    rounds: int, folder: Path, *, prepared: Callable[[int], str], program: Callable[..., None] = fourways.take_in
) -> Counter[tuple[int, int]]:
    """How many documents and items there are after each round, counted."""
    folders = [folder / str(number) for number in range(rounds)]
    urls = [prepared(number) for number in range(rounds)]
    start, end = PROCESSES.Barrier(len(fourways.WAYS)), PROCESSES.Barrier(len(fourways.WAYS))
    crew = [
        PROCESSES.Process(target=program, args=(number, urls, folders, start, end))
        for number in range(len(fourways.WAYS))
    ]
    for process in crew:
        process.start()
    for process in crew:
        process.join(PATIENCE + rounds)
        process.kill()
    assert [process.exitcode for process in crew] == [0] * len(crew)
    return Counter(map(counted, urls))


def counted(url: str) -> tuple[int, int]:
    with Store(url) as store:
        return len(store.documents.taken("vag")), store.items.count()


@pytest.mark.parametrize("rounds", ROUNDS)
def test_on_sqlite_there_is_one_document_with_its_items(tmp_path: Path, rounds: int) -> None:
    def prepared(number: int) -> str:
        url = f"sqlite:///{tmp_path}/{number}.db"
        with Store(url) as store:
            store.migrate()
            configure(store)
        return url

    assert kept_after(rounds, tmp_path, prepared=prepared) == {(1, 3): rounds}


def on_postgresql(cluster: Cluster, *, without_key: bool = False) -> Callable[[int], str]:
    """What makes databases by copying one whose body is known."""
    model = cluster.database()
    with Store(model) as store:
        configure(store)
    if without_key:
        # The days of meetings are unique too, and would stop the second document by chance.
        for table, key in (("documents", "uq_documents_key"), ("meetings", "pk_meetings")):
            cluster.sql(f"ALTER TABLE {table} DROP CONSTRAINT {key}", url=model)
    return lambda _number: cluster.copy(model)


@pytest.mark.service
@pytest.mark.parametrize("rounds", ROUNDS)
def test_on_postgresql_there_is_one_document_with_its_items(cluster: Cluster, tmp_path: Path, rounds: int) -> None:
    assert kept_after(rounds, tmp_path, prepared=on_postgresql(cluster)) == {(1, 3): rounds}


@pytest.mark.service
def test_without_a_turn_to_write_and_a_unique_key_there_are_more_and_it_is_seen(
    cluster: Cluster, tmp_path: Path
) -> None:
    prepared = on_postgresql(cluster, without_key=True)
    kept = kept_after(3, tmp_path, prepared=prepared, program=fourways.take_in_side_by_side)
    assert any(documents > 1 for documents, _ in kept)
