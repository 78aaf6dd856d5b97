"""Invents what happens to a body: its meetings with their versions of minutes, when each comes in, and what people correct."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from tests.jobs.given import VAG, configure
from tracker.core.model import Document, Policy, Status
from tracker.errors import UsageError
from tracker.jobs import edit, ingest, undo
from tracker.jobs.ingest import IngestReport
from tracker.store import Store

MEETINGS = (date(2026, 1, 14), date(2026, 2, 11), date(2026, 3, 11))
ADA = "Ada Ek"
# That minutes are old when they come in, and so wake nobody, is another story.
BODY = replace(VAG, policy=Policy(old_after=10_000))

TASKS = (
    ("Begära in offert på broräcket", "Ta in offerter på broräcket", "Offerten på broräcket"),
    ("Mäta om cykelbanan", "Göra en ny mätning av cykelbanan", "Mätningen av cykelbanan"),
    ("Sammanställa saltåtgången", "Göra en sammanställning av saltåtgången", "Saltåtgången"),
    (
        "Bjuda in Trafikverket till höstens möte",
        "Inbjudan av Trafikverket till höstmötet",
        "Inbjudan till Trafikverket",
    ),
    ("Laga grinden vid förskolan", "Reparera förskolans grind", "Grinden vid förskolan"),
)
"""Each as it is first given, as a later meeting may say it, and as the subject of a report."""
DUES = ("2026-06-12", "2026-06-26", "2026-08-21", "")
NAMES = ("Ben Ås", "Chen Li", "Disa Öst", "")
REPORTS = (
    "klart", "punkten avslutas", "flyttas till den 18 september 2026", "övertas av Ben Ås",
    "avskrivs då pengar saknas", "överlämnas till Torggruppen", "arbetet pågår", "punkten kvarstår",
)  # fmt: skip

HEAD = """Vägnämnden

{title}

Sammanträdesdag: {day}

Närvarande: Chen Li, ordförande
Ada Ek, sekreterare
Ben Ås
Disa Öst

§ 1 Uppföljning

{reports}

§ 2 Vägar

Åtgärd\tSlutdatum\tAnsvarig
"""


@dataclass(frozen=True)
class Version:
    """One version of the minutes of a meeting."""

    meeting: int
    rows: tuple[tuple[int, bool, str, str], ...]
    """Task, whether in its later words, due date, name."""
    reports: tuple[tuple[int, str], ...]
    arrives_on: date
    is_draft: bool = False

    @property
    def held_on(self) -> date:
        return MEETINGS[self.meeting]

    def lines(self) -> list[int]:
        """The lines of its rows, from 1."""
        first = self._head().count("\n") + 1
        return list(range(first, first + len(self.rows)))

    def document(self, *, saved: int = 0) -> Document:
        """The minutes; saved again they say the same in other bytes."""
        rows = "".join("\t".join((TASKS[at][is_like], due, who)) + "\n" for at, is_like, due, who in self.rows)
        text = f"{self._head()}{rows}\n§ 3 Mötets avslutande\n\nVersion {self.arrives_on:%j}.\n" + "\n" * saved
        return Document(f"{self.held_on} {self.arrives_on}.txt", text.encode())

    def _head(self) -> str:
        said = "\n\n".join(f"{TASKS[at][2]}: {report}." for at, report in self.reports)
        return HEAD.format(title="UTKAST" if self.is_draft else "PROTOKOLL", day=self.held_on, reports=said or "Inget.")


@dataclass(frozen=True)
class Correction:
    """What a person does to an item that stands, or has just ended."""

    on: date
    deed: str
    pick: int

    def make(self, store: Store) -> str | None:
        """Do it to one of the items; its key, or None where there is none that it can be done to."""
        items = sorted(store.items.list(), key=lambda item: (item.decided_on or date.min, item.line or 0, item.text))
        items = [item for item in items if item.status is not Status.PROPOSED]
        if not items:
            return None
        key = items[self.pick % len(items)].key
        try:
            self._do(store, key)
        except UsageError:  # it has ended, or nothing can be taken back
            return None
        return key

    def _do(self, store: Store, key: str) -> None:
        now = at(self.on)
        match self.deed:
            case "move":
                edit.move(store, key, due_on=date(2026, 10, 1 + self.pick % 28), who=ADA, today=self.on, now=now)
            case "assign":
                edit.assign(store, key, names=["Ada Ek"], who=ADA, today=self.on, now=now)
            case "close":
                edit.close(store, key, section="§ 9", who=ADA, now=now)
            case "reopen":
                edit.reopen(store, key, who=ADA, now=now)
            case "undo":
                undo.undo(store, key, who=ADA, now=now)


Step = Version | Correction
Diary = list[Step]


def at(day: date) -> datetime:
    return datetime.combine(day, time(9), tzinfo=UTC)


def day_of(step: Step) -> date:
    return step.arrives_on if isinstance(step, Version) else step.on


def read(store: Store, version: Version, *, today: date | None = None, saved: int = 0) -> IngestReport:
    """Take in a version of the minutes on the day it comes, or on another."""
    day = today or version.arrives_on
    return ingest.ingest(store, version.document(saved=saved), body=BODY.slug, who=ADA, today=day, now=at(day))


def opened() -> Store:
    """A store that knows the body and its people."""
    store = Store("sqlite://")
    store.migrate()
    configure(store, BODY)
    return store


_TASK = st.integers(0, len(TASKS) - 1)
_ROWS = st.lists(
    st.tuples(_TASK, st.booleans(), st.sampled_from(DUES), st.sampled_from(NAMES)),
    max_size=3,
    unique_by=lambda row: row[0],
)
_REPORTS = st.lists(st.tuples(_TASK, st.sampled_from(REPORTS)), max_size=2, unique_by=lambda one: one[0])
_DEEDS = st.sampled_from(("move", "assign", "close", "reopen", "undo"))
# Corrected minutes may come in long after: when the next meeting has been, too.
_LATER = st.sampled_from((7, 35))


@st.composite
def _versions(draw: st.DrawFn, *, are_prompt: bool) -> list[Version]:
    found = []
    for meeting in range(draw(st.integers(1, len(MEETINGS)))):
        first = MEETINGS[meeting] + timedelta(days=1)
        is_draft = draw(st.booleans())
        found.append(Version(meeting, tuple(draw(_ROWS)), tuple(draw(_REPORTS)) if meeting else (), first, is_draft))
        if draw(st.booleans()):
            later = first + timedelta(days=7 if are_prompt else draw(_LATER))
            found.append(Version(meeting, tuple(draw(_ROWS)), tuple(draw(_REPORTS)) if meeting else (), later))
    return sorted(found, key=day_of)


@st.composite
def diaries(draw: st.DrawFn) -> Diary:
    """Versions of minutes as they come in, with corrections on days between."""
    versions = draw(_versions(are_prompt=False))
    first, last = day_of(versions[0]), day_of(versions[-1])
    days = st.integers(0, (last - first).days).map(lambda days: first + timedelta(days=days))
    corrections = draw(st.lists(st.builds(Correction, days, _DEEDS, st.integers(0, 30)), max_size=4))
    return sorted([*versions, *corrections], key=day_of)


def prompt_versions() -> st.SearchStrategy[list[Version]]:
    """Versions that come in before the next meeting, and nobody corrects anything."""
    return _versions(are_prompt=True)
