"""`tracker doctor`: whether everything stands as it should, a line each, and a test letter on request."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Annotated, NamedTuple
from urllib.parse import urlsplit

import typer

from tracker import imap, reader, templates
from tracker.cli import mail, output
from tracker.cli import templates as own_templates
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption
from tracker.core.letters import check_address, compose_test
from tracker.core.model import ACTIVE, Body, Document, Person
from tracker.errors import TrackerError
from tracker.jobs import gate, hooks, rounds
from tracker.reader import programs
from tracker.reader.limits import MEGABYTE, READING
from tracker.store import Store
from tracker.templates.files import BODIES, LETTERS

COLUMNS = ("check", "result", "told")
ENOUGH_DISK = 200 * 1024 * 1024


class Finding(NamedTuple):
    """What a check says; `result` is ok, note (nothing is wrong, but know it) or wrong."""

    check: str
    result: str
    told: str


def doctor(
    ctx: typer.Context,
    *,
    to: Annotated[str | None, typer.Option("--to", metavar="ADDRESS", help="Send a test letter there.")] = None,
    dry_run: DryRunOption = False,
    format: FormatOption = Format.TABLE,
) -> None:
    """Check configuration, folders, database, templates and mail; ends with 1 when something is wrong."""
    door: Door = ctx.obj
    findings = [Finding("configuration", *_configuration(door))]  # wrong settings end it here, with their problems
    findings += [Finding("configuration", "note", warning) for warning in door.settings.warnings]
    findings += [_tried(name, check, door) for name, check in _CHECKS]
    with door.reading() as store:
        findings += _kept(store, door)
    findings.append(_tried("mail", _mail, door))
    findings.append(_tried("mailbox", _mailbox, door))
    if door.settings.witness:
        findings.append(_tried("witness", _witness, door))
    if door.settings.oauth:
        findings.append(_tried("login by token", _token, door))
    if door.settings.dkim:
        findings.append(_tried("signature", mail.checked, door))
    if to:
        findings.append(_tried("test letter", lambda door: _letter(door, to, is_dry=dry_run), door))
    output.show([one._asdict() for one in findings], format, columns=COLUMNS)
    door.has_failed |= any(one.result == "wrong" for one in findings)


def _tried(name: str, check: Callable[[Door], tuple[str, str]], door: Door) -> Finding:
    try:
        return Finding(name, *check(door))
    except (TrackerError, OSError) as error:
        return Finding(name, "wrong", str(error))


# --- the checks -----------------------------------------------------------------------------------------------------


def _configuration(door: Door) -> tuple[str, str]:
    settings = door.settings
    where = settings.folder or "none, all defaults"
    return "ok", f"{where}: {len(settings.bodies)} bodies, {len(settings.people)} people"


def _links(door: Door) -> tuple[str, str]:
    if door.settings.base_url is None:
        return "note", "there is no base_url, so letters carry no links"
    return "ok", f"links lead to {door.settings.base_url}"


def _data(door: Door) -> tuple[str, str]:
    folder = door.settings.data
    there = next(path for path in (folder, *folder.parents) if path.exists())
    if not os.access(there, os.W_OK):
        return "wrong", f"{there} can't be written; give it to the user that runs the service"
    free = shutil.disk_usage(there).free
    if free < ENOUGH_DISK:
        return "wrong", f"{there} has {free // 2**20} MB left; the service needs {ENOUGH_DISK // 2**20}"
    return "ok", f"{folder}, {free // 2**30} GB free"


def _database(door: Door) -> tuple[str, str]:
    url = door.settings.database
    with door.reading() as store:
        known = f"{store.items.count()} items"
        if door.settings.is_alone:
            return "ok", f"{url}: {known}"
        return "ok", f"PostgreSQL: {known}, {store.worker.others()} workers"


def _templates(door: Door) -> tuple[str, str]:
    folder = door.settings.templates
    if folder is None:
        return "ok", "the packaged ones"
    if not folder.is_dir():
        return "wrong", f"{folder} is not there; make it, or take `templates` out of the settings"
    if problems := own_templates.found(door, folder):
        return "wrong", "; ".join(problems)
    environment = templates.environment(folder)
    others = [name for name in _files(folder) if not name.startswith((LETTERS, BODIES))]
    for name in others:
        environment.get_template(name)
    if environment.problems:
        return "wrong", "; ".join(map(str, environment.problems))
    return "ok", f"{folder}: {', '.join(_files(folder)) or 'none of our own yet'}"


def _files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _reading(_door: Door) -> tuple[str, str]:
    reader.read(Document("doctor.txt", b"Protokoll\n"))
    return "ok", f"a document gets {READING.memory // MEGABYTE} MB and {READING.cpu} s in a process of its own"


def _old_word(_door: Door) -> tuple[str, str]:
    program = programs.for_old_word()
    if program is None:
        return "note", "neither LibreOffice nor antiword is installed: .doc files are set aside"
    return "ok", f".doc files are read with {program.name}"


def _scans(_door: Door) -> tuple[str, str]:
    if programs.for_scans() is None:
        return "note", "ocrmypdf and tesseract's Swedish are not both installed: scanned pages are set aside"
    return "ok", "scanned pages are read with ocrmypdf, and each date found in them is asked about"


_CHECKS: tuple[tuple[str, Callable[[Door], tuple[str, str]]], ...] = (
    ("links", _links),
    ("data folder", _data),
    ("database", _database),
    ("templates", _templates),
    ("reading", _reading),
    ("old Word files", _old_word),
    ("scans", _scans),
)


def _kept(store: Store, door: Door) -> Iterator[Finding]:
    """Tell what stands in the database and wants somebody's eye."""
    last = rounds.last(store)
    if last is None:
        yield Finding("service", "note", "no round for letters yet; `tracker serve` makes them")
    elif door.now() - last > timedelta(days=1):
        yield Finding("service", "wrong", f"the last round for letters was {last:%Y-%m-%d %H:%M} UTC; is it running?")
    else:
        yield Finding("service", "ok", f"the last round for letters was {last:%Y-%m-%d %H:%M} UTC")
    if gate.is_paused(store):
        yield Finding("mail", "note", "all mail is paused; `tracker resume` lets it go on")
    for body in store.people.bodies():
        if not body.is_live:
            yield Finding(body.slug, "note", f"in preview: its letters wait for `tracker release {body.slug}`")
        yield from _calendar(store, body)
        if not store.meetings.upcoming(body.slug, today=door.today()):
            yield Finding(
                body.slug, "note", f"no meeting is known; `tracker bodies meetings {body.slug} DATE…` sets them"
            )
    yield from _hooks(store, door)
    addressless = {
        person.name
        for item in store.items.list(status=ACTIVE)
        for one in item.responsible
        if one.person and not (person := store.people.get(one.person)).email
    }
    for name in sorted(addressless):
        yield Finding("address", "note", f"{name} has items and no address; `tracker people address` sets it")
    if questions := store.doubts.open():
        yield Finding("review", "note", f"{len(questions)} questions wait in `tracker review`")


def _hooks(store: Store, door: Door) -> Iterator[Finding]:
    """Tell how it goes with each program that is told of events."""
    for hook in door.settings.called:
        told = hooks.standing(store, hook, now=door.now())
        name, waiting = f"hook {hook.name}", f"{told.waiting} calls wait" if told.waiting else "nothing waits"
        if told.state == "off":
            yield Finding(name, "wrong", f"it is off: {told.error}; {waiting}; `tracker hooks retry {hook.name}`")
        elif told.failed:
            yield Finding(name, "wrong", f"{told.failed} calls failed; `tracker hooks calls {hook.name}` tells why")
        elif told.error:
            yield Finding(name, "note", f"it fails at present: {told.error}; {waiting}")
        else:
            yield Finding(name, "ok", f"{hooks.address(hook)}; {waiting}; `tracker hooks test {hook.name}` tries it")


def _calendar(store: Store, body: Body) -> Iterator[Finding]:
    """Tell how it goes with the body's calendar on the net."""
    went = store.subscriptions.get(body.slug) if body.calendar else None
    if body.calendar and (went is None or went.fetched_at is None):
        yield Finding(
            body.slug, "note", "its calendar was not asked yet; `tracker serve` does, or `tracker bodies refresh`"
        )
    elif went and went.failures:
        yield Finding(body.slug, "wrong", f"its calendar failed {went.failures} times in a row: {went.error}")
    elif went:
        at = f"{went.fetched_at:%Y-%m-%d %H:%M} UTC"
        yield Finding(
            body.slug,
            "note" if went.error else "ok",
            f"its calendar answered {at}" + (f": {went.error}" if went.error else ""),
        )


# --- mail -----------------------------------------------------------------------------------------------------------


def _mailbox(door: Door) -> tuple[str, str]:
    account = door.account()
    if account is None:
        return "note", "no mailbox is read, so answers by mail go to the secretary"
    with imap.open_mailbox(account) as box:
        return (
            "ok",
            f"{account.user} at {account.where}: {len(box.unread())} unread; `tracker mailbox check` tells more",
        )


def _witness(door: Door) -> tuple[str, str]:
    watch = door.watch()
    if watch is None or door.settings.smtp is None:
        return "note", "letters go to a folder, so no witness is needed"
    watch.witness.has(f"<doctor@{door.settings.domain}>")
    return "ok", "the witness mailbox can be asked which letters the mail server took"


def _mail(door: Door) -> tuple[str, str]:
    smtp = door.settings.smtp
    if smtp is None:
        return "note", f"letters go to the folder {door.settings.mail_folder}, and to nobody"
    how = {"none": "in plain text", "tls": "over TLS", "starttls": "over STARTTLS"}[smtp.security]
    return "ok", f"letters go to {smtp.host}:{smtp.port} {how}; `tracker doctor --to ADDRESS` tries it"


def _token(door: Door) -> tuple[str, str]:
    """Ask for a token, as the next login would."""
    assert door.tokens  # noqa: S101 -- the caller has looked
    door.tokens.token()
    where = urlsplit(door.tokens.address).hostname
    return "ok", f"{where} gives tokens; whether the mail server takes them, `tracker doctor --to ADDRESS` tries"


def _letter(door: Door, address: str, *, is_dry: bool) -> tuple[str, str]:
    """Send a test letter, not through the outbox: it tries the relay and says at once what it answers."""
    settings = door.settings
    person = Person("doctor", check_address(address), email=check_address(address), language=settings.language)
    envelope = replace(door.office.envelope(now=door.now()), reply_to=None, is_answered_by_mail=False)
    letter = compose_test(person, day=door.today(), envelope=envelope, templates=door.office.templates)
    if is_dry:
        return "note", f"would send “{letter.subject}” to {address}"
    with door.mailer() as mailer:
        mailer.send(letter)
    if settings.is_mail_to_folder:
        return "ok", f"written into {settings.mail_folder}"
    return "ok", f"the relay took it; look whether it arrives at {address}, and not among the junk"
