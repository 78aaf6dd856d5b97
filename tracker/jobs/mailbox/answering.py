"""A reply to a letter: who may give it, what it says, and what becomes of that. Never by subject alone."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from email import message_from_bytes
from zoneinfo import ZoneInfo

from tracker.core import incoming, people, replies
from tracker.core.incoming import Mail
from tracker.core.model import Doubts, Item, Letter, Person
from tracker.core.replies import Instruction
from tracker.errors import ExpiredError, NotFoundError, UsageError
from tracker.jobs import answers
from tracker.jobs.answers import Given
from tracker.jobs.mailbox import asking
from tracker.jobs.mailbox.rules import Rules
from tracker.store import AnswerLink, Store

MOST = 5
"""Mails about one letter from one address in an hour: more of them are two machines talking."""
HOUR = timedelta(hours=1)
REFUSED = (ExpiredError, NotFoundError, UsageError)
MAIL = "mail:"


@dataclass(frozen=True)
class Reply:
    """A mail that answers a letter."""

    mail: Mail
    letter: Letter
    today: date
    now: datetime


def take(store: Store, reply: Reply, rules: Rules) -> str:
    """Do what a reply says, within the caller's transaction; say in a word what became of it.

    Raises one of REFUSED, and everything is as before, when the letter can't be answered so: it is too old, say.
    """
    mail, letter = reply.mail, reply.letter
    if store.mailboxes.count(sender=mail.sender, letter=letter.key, since=reply.now - HOUR) >= MOST:
        ask(store, reply)
        return "too many"
    person = _person(store, letter, mail.sender, today=reply.today)
    if person is None or not rules.believes(mail):
        ask(store, reply, Doubts.STRANGE_REPLY)
        return "another sender"
    asked = answers.link_of(letter)
    if asked is None or _is_receipt(letter):
        ask(store, reply)
        return "unclear"
    return _read(store, reply, replace(asked, person=person.key), rules)


def ask(store: Store, reply: Reply, code: Doubts = Doubts.UNCLEAR_REPLY) -> None:
    """Lay a reply before the secretary."""
    text = replies.own(reply.mail.text).text or reply.mail.text or reply.mail.subject
    who = reply.mail.sender_name or reply.mail.sender
    sender = f"{who} <{reply.mail.sender}>" if code == Doubts.STRANGE_REPLY else who
    asking.about_reply(store, reply.letter, code=code, sender=sender, text=text, today=reply.today)


def _read(store: Store, reply: Reply, asked: AnswerLink, rules: Rules) -> str:
    items = store.items.some(asked.items)
    own = replies.own(reply.mail.text, letter=_lines(reply.letter))
    day = _written_on(reply, rules)
    reading = replies.read(own.text, items=[item.text for item in items], base=day, is_whole=own.is_whole)
    if reading.is_thanks:
        return "thanks"
    if len(items) < len(asked.items):
        reading = replace(reading, said=(), is_unsure=True)  # the numbers of the letter don't hold any more
    outcomes = [] if not reading.said else _answer(store, reply, asked, items, reading.said)
    if reading.is_unsure or "elsewhere" in outcomes:
        ask(store, reply)
        return ", ".join([*outcomes, "unclear"])
    return ", ".join(outcomes)


def _answer(
    store: Store, reply: Reply, asked: AnswerLink, items: list[Item], said: tuple[Instruction, ...]
) -> list[str]:
    known = store.people.all()
    given = [_given(one, items[one.number - 1], known, day=reply.today) for one in said]
    origin = f"{MAIL}{reply.mail.message_id or reply.mail.key}"
    done = answers.answer_many(store, asked, given, origin=origin, today=reply.today, now=reply.now)
    return [str(one.outcome) for one in done]


def _given(said: Instruction, item: Item, known: list[Person], *, day: date) -> Given:
    to = _named(said.to, known, day=day)
    comment = said.comment if to or not said.to else " ".join(filter(None, (said.comment, said.to)))
    return Given(item.key, said.choice, day=said.day, to=to, comment=asking.shortened(comment))


def _named(words: str, known: list[Person], *, day: date) -> str:
    """Find the one person meant by "Ben" or "Bens"; nobody rather than a guess."""
    for form in (words, words.removesuffix("s").removesuffix("'")):
        found = people.match(form, known, day=day) if form else ()
        if len(found) == 1:
            return found[0].name
    return ""


def _person(store: Store, letter: Letter, sender: str, *, today: date) -> Person | None:
    """Find who answers: whom the letter went to, or who stands in for them; by address, as small letters."""
    if letter.person is None:
        return None
    addressee = store.people.get(letter.person)
    if sender in {letter.to.casefold(), (addressee.email or "").casefold()}:
        return addressee
    stand_in = addressee.stand_in if addressee.is_away(today=today) else None
    named = [person for person in store.people.all() if stand_in and stand_in in {person.key, person.name}]
    return next((person for person in named if (person.email or "").casefold() == sender), None)


def _is_receipt(letter: Letter) -> bool:
    """Whether it is a receipt for several items: the numbers that its reader means stand in another letter."""
    return letter.kind == "receipt" and len(letter.items) > 1


def _lines(letter: Letter) -> tuple[str, ...]:
    """The lines of a letter, in both its forms."""
    message = message_from_bytes(letter.content)
    texts = [incoming.read(part.as_bytes()).text for part in message.walk() if part.get_content_maintype() == "text"]
    return tuple(line for text in texts for line in replies.lines_of(text))


def _written_on(reply: Reply, rules: Rules) -> date:
    """Tell the day from which `i morgon` counts: the mail's own, where that can be."""
    at = reply.mail.written_at
    day = at.astimezone(ZoneInfo(rules.zone)).date() if at else reply.today
    return day if reply.letter.day <= day <= reply.today else reply.today
