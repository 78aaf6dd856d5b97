"""What turns a plan into finished letters: templates, the sender, and where links lead."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Self

from tracker import signing, templates
from tracker.core import letters, phrases
from tracker.core.letters import Envelope, Links, receipts
from tracker.core.letters.receipts import Receipt
from tracker.core.model import Agenda, Body, Daily, Letter, Person
from tracker.jobs import unsubscribe
from tracker.reader import pressing
from tracker.settings import Settings
from tracker.signing import Signer
from tracker.store import Store
from tracker.templates import Templates

ANSWERABLE = timedelta(days=45)


@dataclass(frozen=True)
class Office:
    """What all letters of an installation share; without `base_url` they carry no link."""

    templates: Templates
    sender: str
    sender_name: str
    domain: str
    base_url: str | None = None
    answers_to: str | None = None
    """The mailbox whose mail is read here; without one replies go to the body's secretary."""
    sign: Callable[[bytes], bytes] | None = None
    """Gives a finished message its DKIM-Signature; without it the relay signs, or nobody."""

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Open the office as it is configured; its own templates are filled within limits.

        SigningError when letters should be signed and can't be.
        """
        return cls(
            templates.environment(settings.templates, press=pressing.write),
            sender=settings.sender,
            sender_name=settings.sender_name,
            domain=settings.domain,
            base_url=settings.base_url,
            sign=signer(settings),
            answers_to=settings.mailbox.address if settings.mailbox else None,
        )

    def envelope(self, *, secretary: str | None = None, now: datetime) -> Envelope:
        """Say who writes; replies go to the mailbox that is read here, else to this address."""
        return Envelope(
            sender=self.sender,
            sender_name=self.sender_name,
            reply_to=self.answers_to or secretary,
            domain=self.domain,
            sent_at=now.replace(microsecond=0),
            is_answered_by_mail=self.answers_to is not None,
            sign=self.sign,
        )


def signer(settings: Settings) -> Signer | None:
    """Open the key that letters are signed with; SigningError when it can't be used."""
    told = settings.dkim
    if told is None:
        return None
    domain = told.domain or settings.sender.rpartition("@")[2]
    return signing.signer(selector=told.selector, domain=domain, key_file=told.key_file)


@dataclass(frozen=True)
class Desk:
    """An office with the bodies and addresses as they are now, to write any number of letters at."""

    office: Office
    bodies: Mapping[str, Body]
    secretaries: Mapping[str, Person]
    """By slug, those with an address."""
    now: datetime

    @classmethod
    def open(cls, store: Store, office: Office, *, now: datetime) -> Self:
        """Look up once what every letter needs."""
        bodies = {body.slug: body for body in store.people.bodies()}
        by_name = {person.name.casefold(): person for person in store.people.all() if person.email}
        named = {slug: by_name.get((body.secretary or "").casefold()) for slug, body in bodies.items()}
        return cls(office, bodies, {slug: person for slug, person in named.items() if person}, now)

    def daily(self, store: Store, daily: Daily) -> Letter:
        """Write a daily letter; its answer page takes the place of one that was made before."""
        return letters.compose(
            daily,
            bodies=self.bodies,
            envelope=self._envelope(daily.bodies, reader=daily.person),
            templates=self.office.templates,
            links=self._links(store, daily),
        )

    def agenda(
        self, agenda: Agenda, *, person: Person, day: date, attachments: tuple[letters.Attachment, ...] = ()
    ) -> Letter:
        """Write the follow-up part of a meeting's agenda, and send these files with it."""
        return letters.compose_agenda(
            agenda,
            person=person,
            day=day,
            envelope=self._envelope([agenda.body.slug], reader=person),
            templates=self.office.templates,
            attachments=attachments,
        )

    def receipt(
        self,
        person: Person,
        receipt: Receipt,
        *,
        key: str,
        day: date,
        items: tuple[str, ...],
        slugs: Sequence[str],
        above: Sequence[str],
        links: Links | None,
    ) -> Letter:
        """Write a receipt below what it answers: `above` are Message-IDs, the oldest first."""
        envelope = self._envelope(slugs, reader=person)
        return letters.compose_receipt(
            person,
            receipts.facts(receipt, links=links, language=phrases.language_of(person.language)),
            key=key,
            day=day,
            envelope=replace(envelope, in_reply_to=above[-1], references=tuple(above[:-1])),
            templates=self.office.templates,
            items=items,
            body=slugs[0] if len(slugs) == 1 else None,
        )

    def _links(self, store: Store, daily: Daily) -> Links | None:
        if self.office.base_url is None:
            return None
        person, key = daily.person.key, letters.key(daily.day, kind="daily", person=daily.person.key)
        way_out = store.links.new_unsubscribe(person, key, expires_on=daily.day + unsubscribe.ALIVE)
        if not daily.mine:
            return Links(self.office.base_url, unsubscribe=way_out)
        items = [reminder.item.key for reminder in letters.in_order(daily.mine)]
        token = store.links.new_answer(person, items, key, expires_on=daily.day + ANSWERABLE)
        return Links(self.office.base_url, token, way_out)

    def _envelope(self, slugs: Iterable[str], *, reader: Person) -> Envelope:
        """Let replies go to the mailbox, or to the first of these bodies' secretaries, but never back to the reader."""
        asked = (self.secretaries[slug] for slug in slugs if slug in self.secretaries)
        secretary = next((person.email for person in asked if person.key != reader.key), None)
        return self.office.envelope(secretary=secretary, now=self.now)
