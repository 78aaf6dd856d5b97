"""A clock that is wrong at a hundred points of eight days: every letter goes once, on the day it would have gone."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests import services
from tracker import templates
from tracker.core.model import Body, Item, Letter, LetterState, Person, Responsible, Status
from tracker.daemon import Daemon
from tracker.jobs import gate
from tracker.jobs.office import Office
from tracker.mail import FolderMailer
from tracker.settings import Settings
from tracker.store import Store

START = datetime(2026, 3, 3, 21, tzinfo=UTC)
POINTS, STEP = 100, timedelta(hours=2)
PEOPLE = 60
OFFICE = Office(templates.environment(), "tracker@example.org", "Bevakningen", "example.org")
KS = Body("ks", ("Kultursamrådet",), is_live=True)
YEARS = timedelta(days=3652)


class Post(FolderMailer):
    """Remembers what went out, and leaves it at that."""

    def __init__(self) -> None:
        super().__init__(Path())
        self.letters: list[Letter] = []

    def send(self, letter: Letter, _before_end: Callable[[], object] | None = None) -> None:
        self.letters.append(letter)


@dataclass
class Clock:
    now: datetime = START

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Service:
    """An installation whose rounds are done by hand."""

    store: Store
    clock: Clock
    post: Post
    daemon: Daemon

    def round(self, at: datetime) -> None:
        self.clock.now = at
        self.daemon.write()
        self.daemon.send()

    @property
    def sent(self) -> Counter[str]:
        return Counter(letter.key for letter in self.post.letters)


@pytest.fixture
def services_of(tmp_path: Path) -> Iterator[Callable[[], Service]]:
    opened: list[Store] = []

    def make() -> Service:
        opened.append(filled(Store("sqlite://")))
        clock, post = Clock(), Post()
        settings = Settings.model_validate({"data": tmp_path})
        daemon = Daemon(opened[-1], settings, office=OFFICE, mailer=lambda: post, clock=clock)
        return Service(opened[-1], clock, post, daemon)

    yield make
    for store in opened:
        store.close()


def filled(store: Store) -> Store:
    """Sixty people who owe a thing each, a few of them due on every working day."""
    store.migrate()
    people = [Person(f"p{n}", f"Ben {n}", f"ben{n}@example.org") for n in range(PEOPLE)]
    store.people.import_config(people, [KS], at=START)
    store.people.release("ks", who="Ada Lind", at=START)
    for number, person in enumerate(people):
        due_on = date(2026, 3, 4) + timedelta(days=number % 8)
        item = Item(
            key=f"item-{number}",
            body="ks",
            text="Boka sal",
            responsible=(Responsible(person.name, person.key),),
            due_on=due_on,
            status=Status.OPEN,
            decided_on=date(2026, 2, 4),
            arrived_on=date(2026, 2, 5),
            changed_at=START,
            reminded_through=date(2026, 3, 3),
        )
        store.items.add(item, next_reminder_on=due_on, who="Ada Lind", what="added", at=START)
    return store


def play(service: Service, wrong: Callable[[datetime], datetime] | None = None) -> Counter[str]:
    """Do the rounds of eight days, each after one by the wrong clock; give how often each letter went."""
    for point in range(POINTS):
        at = START + point * STEP
        if wrong:
            service.round(wrong(at))
        service.round(at)
    return service.sent


@pytest.fixture(scope="module")
def usual() -> Counter[str]:
    """What goes by a clock that is right."""
    with filled(Store("sqlite://")) as store:
        clock, post = Clock(), Post()
        daemon = Daemon(
            store, Settings.model_validate({"data": Path("/")}), office=OFFICE, mailer=lambda: post, clock=clock
        )
        return play(Service(store, clock, post, daemon))


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(lambda at: at - timedelta(hours=1), id="an hour slow"),
        pytest.param(lambda at: at + timedelta(hours=1), id="an hour fast"),
        pytest.param(lambda at: at - timedelta(days=1), id="a day slow"),
        pytest.param(lambda at: at - timedelta(hours=at.hour % 6), id="frozen for hours"),
    ],
)
def test_a_clock_that_is_wrong_now_and_then_doubles_and_loses_nothing(
    services_of: Callable[[], Service], usual: Counter[str], wrong: Callable[[datetime], datetime]
) -> None:
    assert len(usual) > 50
    assert set(usual.values()) == {1}
    assert play(services_of(), wrong) == usual


def test_the_check_finds_a_service_that_takes_a_letters_instant_for_its_key(
    services_of: Callable[[], Service], usual: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    service = services_of()
    queue_all = service.store.outbox.queue_all

    def queue_by_instant(letters: list[Letter]) -> None:
        queue_all([replace(letter, key=f"{letter.key} {service.clock.now:%d %H}") for letter in letters])

    monkeypatch.setattr(service.store.outbox, "queue_all", queue_by_instant)
    assert play(service, lambda at: at - timedelta(hours=1)) != usual


def test_what_a_clock_ten_years_fast_would_send_is_held_and_nobody_is_left_out_after(
    services_of: Callable[[], Service], usual: Counter[str]
) -> None:
    service = services_of()
    for point in range(POINTS):
        at = START + point * STEP
        if 20 <= point < 45:
            service.round(at + YEARS)
        else:
            gate.release_flood(service.store, day=at.date())  # what was missed meanwhile is many people's
            service.round(at)
    assert len([letter for letter in service.post.letters if letter.day.year > 2026]) <= 50
    assert service.store.outbox.counts().keys() == {LetterState.SENT}
    assert set(service.sent.values()) == {1}
    assert {key.split("-daily-")[1] for key in usual} <= {letter.person for letter in service.post.letters}


def test_after_a_week_without_rounds_letters_to_many_wait_for_a_yes(services_of: Callable[[], Service]) -> None:
    service = services_of()
    service.round(START)
    late = START + timedelta(days=9, hours=10)
    service.round(late)
    assert service.post.letters == []
    gate.release_flood(service.store, day=late.date())
    service.round(late)
    assert len(service.post.letters) == PEOPLE


@pytest.mark.service
def test_a_real_process_whose_clock_is_ten_years_fast_writes_to_nobody(tmp_path: Path) -> None:
    """By libfaketime, from outside."""
    faketime = services.program("faketime")
    with filled(Store(f"sqlite:///{tmp_path}/tracker.sqlite3")):
        pass
    command = [faketime, "2036-03-04 10:00:00", sys.executable, "-m", "tracker", "remind"]
    environment = {"TRACKER_DATA": str(tmp_path), "PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path.cwd())}
    told = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    assert "letters held: 60 (flood)" in told.stdout, told.stderr
    assert not (tmp_path / "mail").exists()
