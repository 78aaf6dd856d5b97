"""The round itself: each new mail is told apart, dealt with in one transaction, and then marked."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from tracker.core import incoming
from tracker.core.incoming import Kind, Mail
from tracker.core.model import Letter
from tracker.errors import DocumentError, MailboxError, ReaderError, StoreError
from tracker.imap import Listed, Mailbox
from tracker.jobs import receipts, unsubscribe
from tracker.jobs.mailbox import answering, asking, minutes, returns
from tracker.jobs.mailbox.answering import Reply
from tracker.jobs.mailbox.rules import Rules
from tracker.sources.mailbox import Arrived, Place, Source
from tracker.store import Cursor, KeptMail, Store

log = logging.getLogger(__name__)

WHO = "mejl"
"""The name that the history shows for minutes that came by mail."""
TO_BE_LOOKED_AT = ("unclear", "another sender", "too many", "crash", "sender not allowed", "asked")
"""Outcomes for whose sake the mail itself is kept."""
KNOWN, LEFT = "known", "left"


@dataclass
class Report:
    """What became of the mails of a round: outcomes by kind."""

    mails: list[tuple[str, str]] = field(default_factory=list)
    """Kind and outcome of each that was new."""
    known: int = 0


@dataclass(frozen=True)
class Day:
    """When a round is."""

    today: date
    now: datetime


def collect(
    store: Store,
    box: Mailbox,
    rules: Rules,
    *,
    today: date,
    now: datetime,
    left: set[Listed] | None = None,
    is_stopping: Callable[[], bool] = lambda: False,
) -> Report:
    """Deal with all that is new in the mailbox. MailboxError when the server fails: what is done stays done.

    `left` remembers, from round to round, what stays unread in the mailbox though it was dealt with.
    """
    known = store.mailboxes.cursor(rules.name)
    source = Source(box, Place(known.uidvalidity, known.last_uid), left=left)
    report = Report()
    try:
        for arrived in source.mails():
            if is_stopping():
                break
            _deal(store, source, arrived, rules, Day(today, now), report)
        source.flush()
    finally:
        place = source.place
        store.mailboxes.keep(Cursor(rules.name, place.validity, place.last_uid, checked_at=now))
    return report


def failed(store: Store, rules: Rules, error: MailboxError, *, now: datetime) -> bool:
    """Keep why the mailbox can't be read; False when that was known already."""
    known = store.mailboxes.cursor(rules.name)
    store.mailboxes.keep(Cursor(rules.name, known.uidvalidity, known.last_uid, checked_at=now, error=str(error)))
    return known.error != str(error)


def look(store: Store, box: Mailbox, rules: Rules, *, today: date, now: datetime) -> Iterator[tuple[Mail, str, str]]:
    """Say what would be made of each mail that is new: it, its kind and the outcome. The caller undoes all of it."""
    known = store.mailboxes.cursor(rules.name)
    for arrived in Source(box, Place(known.uidvalidity, known.last_uid)).mails():
        try:
            mail = incoming.read(arrived.content)
        except DocumentError:
            continue
        yield mail, *_taken(store, mail, arrived, rules, Day(today, now))


def _deal(store: Store, source: Source, arrived: Arrived, rules: Rules, day: Day, report: Report) -> None:
    """Deal with one mail. What the world does to us leaves it where it lies; a bug of ours sets it aside."""
    try:
        mail = incoming.read(arrived.content)
        kind, outcome = _taken(store, mail, arrived, rules, day)
    except DocumentError as error:
        kind, outcome = "unreadable", error.code
        log.warning("mail %d is not read: %s", arrived.uid, error)
    except (OSError, ReaderError, StoreError) as error:
        log.error("mail %d is not taken in yet: %s", arrived.uid, error)  # noqa: TRY400 -- nor is it a bug of ours
        return
    if outcome == KNOWN:
        report.known += 1
    else:
        report.mails.append((kind, outcome))
        log.info("mail %d: %s, %s", arrived.uid, kind, outcome)
    if outcome == LEFT:
        source.leave(arrived.uid)
    else:
        source.done(arrived.uid)


def _taken(store: Store, mail: Mail, arrived: Arrived, rules: Rules, day: Day) -> tuple[str, str]:
    """Deal with a mail and keep that it was: both or neither."""
    kept = KeptMail(mail.key, mail.message_id, day.now, mail.sender, asking.shortened(mail.subject))
    try:
        return _known_or_taken(store, mail, arrived, rules, day, kept)
    except answering.REFUSED as error:
        log.info("a reply can't be taken: %s", error)
        return _once(store, kept, arrived, lambda: _asked(store, mail, rules, day))
    except (OSError, ReaderError, StoreError):
        raise
    except Exception:
        # A bug that one mail wakes would otherwise stop all that came after it, for ever.
        log.exception("mail %s can't be dealt with", mail.message_id)
        return _once(store, kept, arrived, lambda: _crashed(store, mail, day))


def _known_or_taken(
    store: Store, mail: Mail, arrived: Arrived, rules: Rules, day: Day, kept: KeptMail
) -> tuple[str, str]:
    kind = incoming.kind_of(mail, own=rules.own)
    letter = store.returned.named(mail.answers) if kind is Kind.PERSON else None
    if kind is Kind.PERSON and letter is None and not store.mailboxes.knows(mail.key):
        post = minutes.posted(store, mail)
        if post.files and arrived.is_whole and _is_of_ours(store, post, rules):
            # Reading documents takes long, so it has transactions of its own; doing it twice does nothing twice.
            outcome = minutes.take(store, post, rules, who=WHO, today=day.today, now=day.now)
            return _once(store, kept, arrived, lambda: ("minutes", outcome, None))
    return _once(store, kept, arrived, lambda: _by_kind(store, mail, kind, letter, rules, day))


def _once(
    store: Store, kept: KeptMail, arrived: Arrived, deed: Callable[[], tuple[str, str, Letter | None]]
) -> tuple[str, str]:
    """Do something about a mail that was never dealt with, in one transaction."""
    with store.transaction():
        if not store.mailboxes.add(kept):
            return "", KNOWN
        kind, outcome, letter = deed()
        is_kept = outcome.endswith(TO_BE_LOOKED_AT)
        content = arrived.content if is_kept else None
        store.mailboxes.end(
            kept.key, kind=kind, outcome=outcome, letter=letter.key if letter else None, content=content
        )
        return kind, outcome


def _by_kind(
    store: Store, mail: Mail, kind: Kind, letter: Letter | None, rules: Rules, day: Day
) -> tuple[str, str, Letter | None]:
    if kind is Kind.BOUNCE:
        returned, outcome = returns.take(store, mail, witness=rules.witness, today=day.today, now=day.now)
        return str(kind), outcome, returned
    token = unsubscribe.token_in(mail.subject) if kind is not Kind.OWN else None
    if token:
        # Mail programs write these by themselves, and some mark them so.
        origin = f"{receipts.MAIL}{mail.message_id or mail.key}"
        return "unsubscribe", unsubscribe.rest_by_mail(store, token, origin=origin, today=day.today, now=day.now), None
    if kind is not Kind.PERSON:
        return str(kind), "not answered", store.returned.named(mail.answers)
    if letter is not None:
        return "reply", answering.take(store, Reply(mail, letter, day.today, day.now), rules), letter
    return "other", _stray(store, mail, rules, day), None


def _stray(store: Store, mail: Mail, rules: Rules, day: Day) -> str:
    if not rules.asks_about_others:
        return LEFT
    asking.about_mail(store, sender=mail.sender, subject=mail.subject, today=day.today)
    return "asked"


def _asked(store: Store, mail: Mail, rules: Rules, day: Day) -> tuple[str, str, Letter | None]:
    letter = store.returned.named(mail.answers)
    if letter is None:
        return "other", _stray(store, mail, rules, day), None
    answering.ask(store, Reply(mail, letter, day.today, day.now))
    return "reply", "unclear", letter


def _crashed(store: Store, mail: Mail, day: Day) -> tuple[str, str, Letter | None]:
    asking.about_mail(store, sender=mail.sender, subject=mail.subject, today=day.today)
    return "other", "crash", None


def _is_of_ours(store: Store, post: minutes.Post, rules: Rules) -> bool:
    """Whether files may be meant for us: they come to a body's address, or from somebody who is known."""
    if rules.may_send_minutes(post.sender) or post.body is not None:
        return True
    return any((person.email or "").casefold() == post.sender for person in store.people.all())
