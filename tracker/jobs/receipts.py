"""Receipts: what was noted of the answers to a letter, and what the secretary then decided, told to who answered.

An answer only leaves a mark here. The receipt is written when the same letter has been left in peace for some minutes,
so that many answers make one; one that was not tried yet takes up what comes after. It is made of the history, so a
crash loses none. An answer by a receipt's own link belongs to the letter that began it: no receipt has a receipt.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from tracker.core import letters
from tracker.core.letters import Links
from tracker.core.letters.receipts import Noted, Receipt, Way
from tracker.core.model import Body, Event, Item, Letter, LetterState, Person
from tracker.errors import LetterError, NotFoundError, TemplateError
from tracker.jobs import readers, rewrite, unsubscribe, wishes, withdraw
from tracker.jobs.office import ANSWERABLE, Desk, Office
from tracker.jobs.said import NOTED, Answer
from tracker.jobs.undo import FOR, WHAT
from tracker.store import Store

KIND = "receipt"
QUIET = timedelta(minutes=3)
"""So long nobody must have answered to the letter, or decided, before it is told."""

SUFFIX = f".{KIND}-"
"""Between the key of the letter that was answered and what tells its receipts apart."""

WAITING = f"{KIND} waits "
"""Begins the name of a mark: answers of a person to a letter are not told yet; since when, and when the last came."""
MAIL = "mail:"
"""Begins the origin of an answer that came by mail; its Message-ID follows."""


@dataclass(frozen=True)
class Answered:
    """A letter, and who answered it: whom it was written to, or who stands in for them."""

    letter: Letter
    person: Person
    desk: Desk

    @property
    def stem(self) -> str:
        """How the keys of the receipts begin."""
        own = "" if self.person.key == self.letter.person else f"{self.person.key}-"
        return f"{self.letter.key}{SUFFIX}{own}"

    @property
    def thread(self) -> str:
        """The Message-ID that what is told here answers."""
        return self.letter.message_id or letters.message_id(self.letter.key, domain=self.desk.office.domain)


def expect(store: Store, letter: str, *, person: str, now: datetime) -> None:
    """Say that a letter, or one of its receipts, was answered now by this person (keys)."""
    name = f"{WAITING}{root(letter)} {person}"
    known = store.flags.get(name)
    since = json.loads(known)["since"] if known else now.isoformat()
    store.flags.set(name, json.dumps({"since": since, "last": now.isoformat()}))


def is_told(store: Store, answered: Iterable[Answer], person: Person) -> bool:
    """Tell whether a receipt comes of these answers."""
    noted = [one.item.body for one in answered if one.outcome in NOTED]
    return person.email is not None and any(_wants_receipts(store.people.body(slug)) for slug in noted)


def root(letter: str) -> str:
    """Give the key of the letter that began it, of a letter or one of its receipts."""
    return letter.partition(SUFFIX)[0]


def write(store: Store, *, office: Office, now: datetime) -> tuple[str, ...]:
    """Queue the receipts that are due; give a sentence for each that can't be written."""
    waiting = store.flags.beginning(WAITING)
    verdicts = wishes.ready(store, before=now - QUIET)
    if not waiting and not verdicts:
        return ()
    desk = Desk.open(store, office, now=now)
    problems = []
    for name, value in waiting.items():
        mark = {what: datetime.fromisoformat(at) for what, at in json.loads(value).items()}
        if mark["last"] <= now - QUIET:
            letter, _, person = name.removeprefix(WAITING).partition(" ")
            problems += _tried(store, letter, person, desk, since=mark["since"])
    for (letter, person), found in verdicts.items():
        problems += _tried(store, letter, person, desk, verdicts=found)
    return tuple(problems)


def _tried(
    store: Store,
    letter: str,
    person: str,
    desk: Desk,
    *,
    since: datetime | None = None,
    verdicts: Iterable[wishes.Wish] = (),
) -> list[str]:
    """Write what is due about one letter, once, and take its marks away whatever comes of it."""
    with store.transaction():
        is_due = since is not None and store.flags.clear(f"{WAITING}{letter} {person}")
        untold = [wish for wish in verdicts if wishes.claim(store, wish)]
        answered = _answered(store, letter, person, desk)
        try:
            if answered and since is not None and is_due:
                _write(store, answered, since=since)
            elif answered and untold:
                _decide(store, answered, untold)
        except (LetterError, TemplateError) as error:
            return [f"the receipt of {letter}: {error}"]
    return []


def _answered(store: Store, key: str, who: str, desk: Desk) -> Answered | None:
    """Find whom to tell; None when there was no such letter, or who answered it can't or won't be written to."""
    try:
        letter, person = store.outbox.get(key), store.people.get(who)
    except NotFoundError:
        return None
    today = desk.now.date()
    if not person.email or person.has_left(today=today):
        return None
    return None if unsubscribe.is_resting(store, person, today=today) else Answered(letter, person, desk)


# --- what was noted --------------------------------------------------------------------------------------------------


def _write(store: Store, answered: Answered, *, since: datetime) -> None:
    """Write the letter's next receipt, or its last one anew while that was not tried."""
    number, since = _number(store, answered, since=since)
    key = f"{answered.stem}{number}"
    told = [(item, event) for item in _told_items(store, answered) if (event := _noted(store, item, answered, since))]
    if not told:
        store.outbox.drop(key)
        return
    events = [event for _, event in told]
    receipt = Receipt(
        tuple(_line(store, item, event, answered.desk) for item, event in told),
        ways=_ways(store, told, answered),
        until=min(readers.day_of(answered.desk.bodies[item.body], event.at) for item, event in told) + FOR,
    )
    mails = [event.origin.removeprefix(MAIL) for event in events if event.origin.startswith(MAIL)]
    made = _letter(store, answered, receipt, key=key, above=(answered.thread, *mails[-1:]))
    if not store.outbox.queue(made):
        store.outbox.replace_untried(made)


def _number(store: Store, answered: Answered, *, since: datetime) -> tuple[int, datetime]:
    """Count the letter's receipts: the next one tells from `since` on, the last one anew also what it told before."""
    before = [answered.letter, *_made(store, answered)]
    last = before[-1]
    if len(before) > 1 and last.state is LetterState.QUEUED and last.tries == 0:
        # Nobody had answered for minutes when a receipt was written: all that it does not tell came after its Date.
        return len(before) - 1, rewrite.written_at(before[-2])
    return len(before), since


def _made(store: Store, answered: Answered) -> Iterator[Letter]:
    """Give the receipts of the letter that there are, in order."""
    for number in count(1):
        try:
            yield store.outbox.get(f"{answered.stem}{number}")
        except NotFoundError:
            return


def _told_items(store: Store, answered: Answered) -> Iterator[Item]:
    """Give the letter's items whose bodies want receipts."""
    for item in store.items.some(answered.letter.items):
        if _wants_receipts(answered.desk.bodies[item.body]):
            yield item


def _wants_receipts(body: Body) -> bool:
    return body.is_live and body.policy.receipts


def _noted(store: Store, item: Item, answered: Answered, since: datetime) -> Event | None:
    """Find what counts of the person's answers since then: the last that they did not take back themselves."""
    left: list[Event] = []
    for event in store.items.history(item.key):
        if event.who != answered.person.name or event.at < since or not _is_by(event, answered.letter):
            continue
        if event.what in withdraw.ANSWERS:
            left.append(event)
        elif event.what == WHAT:
            left = left[:-1] or ([] if left else [event])
    return left[-1] if left else None


def _is_by(event: Event, letter: Letter) -> bool:
    """Tell whether it came by the letter's page, a receipt's, or some mail."""
    return root(event.origin) == letter.key or event.origin.startswith(MAIL)


def _line(store: Store, item: Item, event: Event, desk: Desk) -> Noted:
    note = event.changes.get("note", ("", ""))[1]
    wish = wishes.asked_by(store, item, event)
    return Noted(
        item,
        event.what,
        desk.bodies[item.body].name,
        day=wish.day if wish else item.snoozed_until if event.what == "snoozed" else None,
        to=wish.to if wish else "",
        comment=str(note or "") if event.what != WHAT else "",
    )


def _ways(store: Store, told: Iterable[tuple[Item, Event]], answered: Answered) -> tuple[Way, ...]:
    """Tell how the answers came, to the minute, and of a mail from whom."""
    mails = {mail.message_id: mail for mail in store.mailboxes.mails(letter=answered.letter.key)}
    ways = []
    for item, event in told:
        mail = mails.get(event.origin.removeprefix(MAIL))
        sender = mail.sender if mail else answered.person.email or ""
        zone = ZoneInfo(answered.desk.bodies[item.body].zone)
        at = (mail.received_at if mail else event.at).astimezone(zone).replace(second=0, microsecond=0)
        ways.append(Way(at, sender if event.origin.startswith(MAIL) else ""))
    return tuple(ways)


# --- what was decided ------------------------------------------------------------------------------------------------


def _decide(store: Store, answered: Answered, verdicts: Iterable[wishes.Wish]) -> None:
    """Tell what became of what the person asked for."""
    told = {item.key for item in _told_items(store, answered)}
    lines, whos = [], []
    for wish in verdicts:
        if wish.item in told and (line := wishes.line(store, wish, answered.person, answered.desk)):
            lines.append(line)
            whos.append(wish.verdict.who)
    if not lines:
        return
    receipt = Receipt(tuple(lines), decided_by=", ".join(dict.fromkeys(whos)))
    key = f"{answered.stem}{min(wish.verdict.question.key for wish in verdicts)}"
    store.outbox.queue(_letter(store, answered, receipt, key=key, above=(answered.thread,)))


def _letter(store: Store, answered: Answered, receipt: Receipt, *, key: str, above: tuple[str, ...]) -> Letter:
    desk, person, today = answered.desk, answered.person, answered.desk.now.date()
    items = tuple(dict.fromkeys(line.item.key for line in receipt.lines))
    links = None
    if desk.office.base_url and receipt.until:
        token = store.links.new_answer(person.key, answered.letter.items, key, expires_on=today + ANSWERABLE)
        links = Links(desk.office.base_url, token)
    slugs = tuple(dict.fromkeys(line.item.body for line in receipt.lines))
    return desk.receipt(person, receipt, key=key, day=today, items=items, slugs=slugs, above=above, links=links)
