"""What every command needs from outside: the configuration, the clock, the database, and a place to complain.

The heavy rooms are imported where they are used, so that `tracker --help` stays quick.
"""

import getpass
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import typer

from tracker.errors import UsageError

if TYPE_CHECKING:
    from tracker.imap import Account
    from tracker.jobs.office import Office
    from tracker.jobs.settle import Watch
    from tracker.mail import FolderMailer, SmtpMailer
    from tracker.oauth import Tokens
    from tracker.settings import Settings
    from tracker.store import Difference, Store

USUAL_FOLDER = Path("config")
_IMPORTED = "configuration-imported"
"""The flag that holds which configuration was brought in last."""


@dataclass
class Door:
    """The world as one command sees it."""

    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    config: Path | None = None
    """The folder that was asked for."""
    is_debug: bool = False
    is_quiet: bool = False
    """Nothing is told of what the configuration changes."""
    has_failed: bool = False
    """Something could not be done while the rest went on."""

    @property
    def folder(self) -> Path | None:
        """The configuration folder: as asked for, or `config` where the command is run, or none."""
        asked = self.config or (Path(self.environ["TRACKER_CONFIG"]) if self.environ.get("TRACKER_CONFIG") else None)
        return asked or (USUAL_FOLDER if USUAL_FOLDER.is_dir() else None)

    @cached_property
    def settings(self) -> "Settings":
        """The settings; SettingsError when they are wrong."""
        from tracker import settings

        return settings.load(self.folder, self.environ)

    @cached_property
    def office(self) -> "Office":
        """What writes the letters of this installation."""
        from tracker.jobs.office import Office

        return Office.of(self.settings)

    def mailer(self) -> "FolderMailer | SmtpMailer":
        """Open the way that letters go: to the relay, or into a folder."""
        from tracker.mail import FolderMailer, SmtpMailer

        smtp, witness = self.settings.smtp, self.settings.witness
        if smtp is None:
            return FolderMailer(self.settings.mail_folder)
        copy_to = witness.address if witness else None
        tokens = None if smtp.password else self.tokens
        return SmtpMailer(sender=self.settings.sender, witness=copy_to, tokens=tokens, **smtp.model_dump())

    @cached_property
    def tokens(self) -> "Tokens | None":
        """What logs in to the mail server where no password does; None when the settings name nobody who asks."""
        from tracker.oauth import Tokens

        told = self.settings.oauth
        if told is None:
            return None
        return Tokens(
            told.address,
            client_id=told.client_id,
            client_secret=told.client_secret,
            refresh_token=told.refresh_token,
            scope=told.asked_scope,
            inside=told.inside,
        )

    def watch(self) -> "Watch | None":
        """Find the mailbox that tells after a crash which letters the relay took; None when none is set."""
        from tracker import imap
        from tracker.jobs.settle import Watch
        from tracker.mail import ImapMailbox, Maildir

        told = self.settings.witness
        if told is None:
            return None
        wait, keep = timedelta(minutes=told.wait), timedelta(days=told.keep)
        if told.maildir:
            return Watch(Maildir(told.maildir), wait, keep)
        account = imap.Account(
            told.host or "",
            told.user or told.address,
            told.password,
            port=told.port or imap.PORTS[told.security],
            security=told.security,
        )
        return Watch(ImapMailbox(account), wait, keep)

    def account(self) -> "Account | None":
        """Say how the mailbox is reached whose mail is read; None when none is set."""
        from tracker.imap import Account

        told = self.settings.mailbox
        if told is None:
            return None
        tokens = None if told.password else self.tokens
        return Account(
            told.host,
            told.login,
            told.password,
            token=tokens.token if tokens else None,
            refuse=tokens.refuse if tokens else _never,
            port=told.port,
            security=told.security,
            folder=told.folder,
            timeout=told.timeout,
            cafile=told.cafile,
        )

    @property
    def who(self) -> str:
        """The name that the history keeps."""
        try:
            return getpass.getuser()
        except (KeyError, OSError):  # a container's user without a name
            return "tracker"

    def complain(self, problem: str) -> None:
        """Tell a problem in one line; the command goes on and ends with status 1."""
        self.has_failed = True
        warn(f"error: {problem}")

    # --- the clock

    def today(self, on: date | None = None) -> date:
        """Give the day that the command is for."""
        return on or self._clock().date()

    def now(self, on: date | None = None) -> datetime:
        """Give the instant that is written down: the real one, or noon of another day that is played."""
        clock = self._clock()
        if on is None or on == clock.date():
            return clock.astimezone(UTC)
        return datetime.combine(on, time(12), ZoneInfo(self.settings.zone)).astimezone(UTC)

    def sending_day(self, on: date | None) -> date:
        """Today; another day only while letters go to a folder. UsageError otherwise."""
        day = self.today(on)
        if day != self.today() and not self.settings.is_mail_to_folder:
            raise UsageError(
                f"letters of {day} can't be sent on {self.today()}; use --dry-run, "
                "or take [smtp] out of the settings so that letters go to a folder"
            )
        return day

    def _clock(self) -> datetime:
        return datetime.now(ZoneInfo(self.settings.zone))  # noqa: TID251 -- the command line is a door

    # --- the database

    @contextmanager
    def reading(self) -> "Iterator[Store]":
        """Open the store for a look; where there is no database yet, an empty one that nothing is left of."""
        with self._opened(creates=False) as (store, is_kept):
            self._bring_in(store, is_kept=is_kept)
            yield store

    @contextmanager
    def changing(self, *, dry_run: bool = False) -> "Iterator[Store]":
        """Open the store for a change; with `dry_run` everything that is done within is undone at the end."""
        with self._opened(creates=not dry_run) as (store, is_kept), _undone(store) if dry_run else nullcontext():
            self._bring_in(store, is_kept=is_kept and not dry_run)
            yield store

    @contextmanager
    def _opened(self, *, creates: bool) -> "Iterator[tuple[Store, bool]]":
        """Open the store and say whether it outlives the command."""
        from tracker.store import Store

        url = self.settings.database
        file = Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None
        if file and not file.exists():
            if creates:
                file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            else:
                url = "sqlite://"
        with Store(url, direct=self.settings.database_direct) as store:
            store.migrate()
            yield store, url != "sqlite://"

    def _bring_in(self, store: "Store", *, is_kept: bool) -> None:
        """Import people and bodies when the files say something new, and tell what it changed."""
        from tracker.jobs import people

        said = (self.settings.people, self.settings.bodies, sorted(self.settings.meetings.items()))
        mark = _hashed(repr(said))
        if self.settings.folder is None or store.flags.get(_IMPORTED) == mark:
            return
        with store.transaction():
            differences = people.import_configuration(
                store,
                people=self.settings.people,
                bodies=self.settings.bodies,
                meetings=self.settings.meetings,
                now=self.now(),
            )
            for body in self.settings.bodies:
                if body.is_live:
                    store.people.release(body.slug, who="configuration", at=self.now())
            store.flags.set(_IMPORTED, mark)
        if is_kept and not self.is_quiet:
            _tell(differences)


def _never(_token: str) -> bool:
    return False


class _Undo(Exception):  # noqa: N818 -- it is no error
    """Rolls a dry run back."""


@contextmanager
def _undone(store: "Store") -> Iterator[None]:
    try:
        with store.transaction():
            yield
            raise _Undo  # noqa: TRY301 -- the store rolls back when something flies through it
    except _Undo:
        return


def _tell(differences: "Iterable[Difference]") -> None:
    """Say what the configuration changed; all that is new in one line."""
    if names := [one.name for one in differences if one.field == "listed" and one.new]:
        warn(f"configuration: new: {', '.join(names)}")
    for one in differences:
        if one.field == "listed" and not one.new:
            warn(f"configuration: {one.name}: no longer named; what is known stays")
        elif one.field != "listed":
            kept = "" if one.is_applied else " (corrected by hand, so it stays)"
            warn(f"configuration: {one.name}: {one.field}: {one.old or '–'} → {one.new or '–'}{kept}")


def warn(line: str) -> None:
    """Tell something beside the result, on standard error."""
    typer.echo(f"tracker: {line}", err=True)


def _hashed(text: str) -> str:
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()
