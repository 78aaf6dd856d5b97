"""One letter of each kind to look at, and to try templates on: with invented people, or with a body's own items.

Nothing of it is stored or sent, and its links lead nowhere.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from tracker.core import letters, report
from tracker.core.letters import Envelope, Links, receipts
from tracker.core.letters.receipts import Noted, Receipt, Way
from tracker.core.model import (
    Alert,
    Body,
    Daily,
    Doubts,
    Item,
    Letter,
    Mandate,
    Occasion,
    Person,
    Question,
    Reminder,
    Responsible,
    Row,
    Stage,
    Status,
    Worklist,
)
from tracker.jobs import agenda, alarm, overviews
from tracker.jobs.office import Office
from tracker.store import Store

DAY = timedelta(days=1)
TOKEN = "exempel"  # noqa: S105 -- a secret address that leads nowhere
ELSEWHERE = "https://tracker.example"
"""Where links lead in letters of an installation without pages."""
UNDOABLE = timedelta(days=7)
MOST = 5
"""Items of a body that a sample shows."""


@dataclass(frozen=True)
class Material:
    """What samples are made of; all three readers read the language that was asked for."""

    body: Body
    reader: Person
    chair: Person
    secretary: Person
    items: tuple[Item, ...]
    questions: tuple[Question, ...]
    meeting: date


@dataclass(frozen=True)
class _Sample:
    """What a kind is written from."""

    material: Material
    office: Office
    today: date
    now: datetime

    def envelope(self, reader: Person) -> Envelope:
        secretary = self.material.secretary
        return self.office.envelope(secretary=None if reader == secretary else secretary.email, now=self.now)

    @property
    def links(self) -> Links:
        return Links(self.office.base_url or ELSEWHERE, TOKEN, TOKEN)

    def daily(self, daily: Daily) -> Letter:
        return letters.compose(
            daily,
            bodies={self.material.body.slug: self.material.body},
            envelope=self.envelope(daily.person),
            templates=self.office.templates,
            links=self.links,
        )

    def mine(self, items: Sequence[Item], *, is_new: bool = False) -> Daily:
        reader = self.material.reader
        return Daily(reader, self.today, mine=tuple(self._reminder(item, reader, is_new=is_new) for item in items))

    def _reminder(self, item: Item, reader: Person, *, is_new: bool) -> Reminder:
        days = (self.today - item.due_on).days if item.due_on else 0
        usual = Occasion("overdue" if days > 0 else "before" if days < 0 else "due", self.today, days)
        mandate = () if reader.name in {one.name for one in item.responsible} else _in_place_of(item)
        return Reminder(item, reader, Occasion("new", self.today, days) if is_new else usual, mandate)


def kinds() -> tuple[str, ...]:
    """List the kinds of letters, in the order they are shown."""
    return tuple(_KINDS)


def write(kind: str, material: Material, *, office: Office, today: date, now: datetime) -> Letter:
    """Write a letter of this kind."""
    return _KINDS[kind](_Sample(material, office, today, now))


# --- the kinds --------------------------------------------------------------------------------------------------------


def _first(sample: _Sample) -> Letter:
    return sample.daily(sample.mine(sample.material.items, is_new=True))


def _one(sample: _Sample) -> Letter:
    return sample.daily(sample.mine(sample.material.items[:1]))


def _many(sample: _Sample) -> Letter:
    return sample.daily(sample.mine(sample.material.items))


def _escalation(sample: _Sample) -> Letter:
    chair = sample.material.chair
    alert = Alert(sample.material.items[0], chair, Stage(3, "chair"), sample.today)
    return sample.daily(Daily(chair, sample.today, alerts=(alert,)))


def _receipt(sample: _Sample) -> Letter:
    material, reader, links = sample.material, sample.material.reader, sample.links
    done, *others = material.items
    wished = Noted(others[0], Doubts.ANSWERED_MOVE, material.body.name, day=material.meeting) if others else None
    noted = (Noted(done, "reported", material.body.name), wished)
    until = sample.today + UNDOABLE
    receipt = Receipt(tuple(one for one in noted if one), ways=(Way(sample.now),), until=until)
    answered = letters.key(sample.today, kind="daily", person=reader.key)
    in_reply_to = letters.message_id(answered, domain=sample.office.domain)
    return letters.compose_receipt(
        reader,
        receipts.facts(receipt, links=links, language=reader.language),
        key=f"{answered}.receipt-1",
        day=sample.today,
        envelope=replace(sample.envelope(reader), in_reply_to=in_reply_to),
        templates=sample.office.templates,
        body=material.body.slug,
    )


def _digest(sample: _Sample) -> Letter:
    given = report.agenda(sample.material.items, body=sample.material.body, on=sample.today)
    return sample.daily(Daily(sample.material.chair, sample.today, digests=(given,)))


def _worklist(sample: _Sample) -> Letter:
    stuck = tuple(Row(item) for item in sample.material.items[:1])
    given = Worklist(sample.material.body, sample.material.questions, stuck)
    return sample.daily(Daily(sample.material.secretary, sample.today, worklists=(given,)))


def _agenda(sample: _Sample) -> Letter:
    material = sample.material
    return letters.compose_agenda(
        report.agenda(material.items, body=material.body, on=material.meeting, today=sample.today),
        person=material.secretary,
        day=sample.today,
        envelope=sample.envelope(material.secretary),
        templates=sample.office.templates,
    )


def _missed(sample: _Sample) -> Letter:
    person = sample.material.secretary
    gap = timedelta(hours=50)
    return alarm.of_gap(office=sample.office, to=person.email or "", gap=gap, language=person.language, now=sample.now)


def _hook(sample: _Sample) -> Letter:
    person, why = sample.material.secretary, "HTTP 500"
    to, language = person.email or "", person.language
    return alarm.of_hook(office=sample.office, to=to, hook="teams", why=why, language=language, now=sample.now)


def _template(sample: _Sample) -> Letter:
    person, problems = sample.material.secretary, ["template email/daily.txt, line 3: 'nmae' is undefined"]
    to, language = person.email or "", person.language
    return alarm.of_templates(office=sample.office, to=to, problems=problems, language=language, now=sample.now)


def _test(sample: _Sample) -> Letter:
    person = sample.material.secretary
    return letters.compose_test(
        person, day=sample.today, envelope=sample.envelope(person), templates=sample.office.templates
    )


_KINDS: Mapping[str, Callable[[_Sample], Letter]] = {
    "first": _first,
    "one": _one,
    "many": _many,
    "escalation": _escalation,
    "receipt": _receipt,
    "digest": _digest,
    "worklist": _worklist,
    "agenda": _agenda,
    "missed": _missed,
    "hook": _hook,
    "template": _template,
    "test": _test,
}


# --- material ---------------------------------------------------------------------------------------------------------


def invented(*, language: str, today: date) -> Material:
    """Make people and items up: some late, some soon, one without a date, one confidential."""
    words = _WORDS[language]
    ada, ben, chen = (
        Person(key, name, f"{key}@example.org", language=language)
        for key, name in (("ada", "Ada Ekdahl"), ("ben", "Ben Åkerlund"), ("chen", "Chen Östlund"))
    )
    body = Body("direktionen", (words["body"],), chair=chen.name, secretary=ada.name, language=language)
    met = today - 9 * DAY
    due = (today - 5 * DAY, today + DAY, today + 7 * DAY, None, today + 12 * DAY)
    items = [
        Item(
            key=f"sample{n}",
            body=body.slug,
            text=text,
            responsible=(Responsible(ben.name, ben.key),),
            due_on=on,
            status=Status.OPEN,
            decided_on=met,
            arrived_on=met + DAY,
            changed_at=datetime(today.year, today.month, today.day, tzinfo=UTC),
            section=str(n + 3),
            proposed_due_on=None if on else today + 14 * DAY,
        )
        for n, (text, on) in enumerate(zip(words["items"].split("|"), due, strict=True))
    ]
    items[1] = replace(items[1], responsible=(*items[1].responsible, Responsible(chen.name, chen.key)))
    items[2] = replace(items[2], responsible=(Responsible(chen.name, chen.key),))
    items[4] = replace(items[4], is_confidential=True)
    asked = ((Doubts.AMBIGUOUS_PERSON, "Magnus", items[3]), (Doubts.UNREADABLE_DATE, words["odd"], items[0]))
    questions = tuple(
        Question(f"q{n}", code, said, body.slug, today, item_text=item.text, source=words["file"], line=56 + n)
        for n, (code, said, item) in enumerate(asked)
    )
    return Material(body, ben, chen, ada, tuple(items), questions, meeting=today + 14 * DAY)


def of_body(store: Store, body: Body, *, language: str, today: date) -> Material:
    """Take a body's own people, open items and questions; what it lacks is made up."""
    made_up = invented(language=language, today=today)
    people = {one.name.casefold(): one for one in store.people.all() if one.email}
    items = tuple(item for item in store.items.open_of(body.slug) if item.is_active)
    named = [one.name for item in items for one in item.responsible if one.name.casefold() in people]
    reader = max(named, key=named.count, default="")
    shown = tuple(item for item in items if reader in {one.name for one in item.responsible}) or items

    def known(name: str | None, instead: Person) -> Person:
        return replace(people.get((name or "").casefold(), instead), language=language)

    return Material(
        body,
        known(reader, made_up.reader),
        known(body.chair, made_up.chair),
        known(body.secretary, made_up.secretary),
        shown[:MOST] or tuple(replace(item, body=body.slug) for item in made_up.items),
        tuple(overviews.waiting(store, body.slug)) or made_up.questions,
        agenda.of(store, body, today=today).on,
    )


def _in_place_of(item: Item) -> tuple[Mandate, ...]:
    """Say of somebody who is not named that they stand in, as letters to those who do."""
    return (Mandate("stand_in", item.responsible[0].name),) if item.responsible else ()


_WORDS: Mapping[str, Mapping[str, str]] = {
    "sv": {
        "body": "Direktionen",
        "file": "protokoll.docx",
        "odd": "när det passar",
        "items": "Ta in offert på ljudanläggning till sessionssalen|Ring hamnen om bryggan"
        "|Utreda möjligheten att samordna upphandlingen av företagshälsovård mellan kommunerna i regionen, "
        "och återkomma med förslag till avtal och tidplan|Skriv om budgeten för 2027|Utred ärendet",
    },
    "en": {
        "body": "The Board",
        "file": "minutes.docx",
        "odd": "when it suits",
        "items": "Ask for a quote for the sound system of the council hall|Call the harbour about the pier"
        "|Find out whether the municipalities of the region can buy occupational health care together, "
        "and come back with a proposal for a contract and a timetable|Rewrite the budget of 2027|Look into the case",
    },
}
