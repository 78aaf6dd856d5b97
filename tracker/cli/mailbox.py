"""`tracker mailbox`: what came by mail, whether the mailbox can be read, and what would be made of what lies there."""

from collections.abc import Iterator

import typer

from tracker import imap
from tracker.cli import commands, output
from tracker.cli.door import Door
from tracker.cli.options import DryRunOption, Format, FormatOption
from tracker.errors import UsageError
from tracker.imap import Account
from tracker.jobs import mailbox as jobs
from tracker.jobs.mailbox import Rules

app = commands.noun("List the mails that came, check the mailbox, and read it now.")

COLUMNS = ("received", "sender", "subject", "kind", "outcome", "letter")
CHECKS = ("check", "result", "told")
MOST = 100


@app.command("list")
def list_(ctx: typer.Context, *, format: FormatOption = Format.TABLE) -> None:
    """List the mails that came last, with what was made of them."""
    door: Door = ctx.obj
    with door.reading() as store:
        rows = [
            {
                "received": mail.received_at,
                "sender": mail.sender,
                "subject": mail.subject,
                "kind": mail.kind,
                "outcome": mail.outcome,
                "letter": mail.letter,
            }
            for mail in store.mailboxes.mails(limit=MOST)
        ]
    output.show(rows, format, columns=COLUMNS)


@app.command()
def check(ctx: typer.Context, *, format: FormatOption = Format.TABLE) -> None:
    """Open the mailbox and say what is seen there; nothing is read or marked."""
    door: Door = ctx.obj
    account, rules = _configured(door)
    rows = [dict(zip(CHECKS, found, strict=True)) for found in _checks(door, account, rules)]
    output.show(rows, format, columns=CHECKS)
    door.has_failed |= any(row["result"] == "wrong" for row in rows)


@app.command()
def read(ctx: typer.Context, *, dry_run: DryRunOption = False, format: FormatOption = Format.TABLE) -> None:
    """Deal with what is new in the mailbox, as `tracker serve` does; with --dry-run only say what would come of it."""
    door: Door = ctx.obj
    account, rules = _configured(door)
    with door.changing(dry_run=dry_run) as store, imap.open_mailbox(account) as box:
        if dry_run:
            found = jobs.look(store, box, rules, today=door.today(), now=door.now())
            rows = [
                {"sender": mail.sender, "subject": mail.subject, "kind": kind, "outcome": outcome}
                for mail, kind, outcome in found
            ]
            output.show(rows, format, columns=("sender", "subject", "kind", "outcome"))
        else:
            report = jobs.collect(store, box, rules, today=door.today(), now=door.now())
            rows = [{"kind": kind, "outcome": outcome} for kind, outcome in report.mails]
            output.show(rows, format, columns=("kind", "outcome"))


def _configured(door: Door) -> tuple[Account, Rules]:
    account, rules = door.account(), Rules.of(door.settings)
    if account is None or rules is None:
        raise UsageError("no mailbox is read: tracker.toml has no [mailbox]")
    return account, rules


def _checks(door: Door, account: Account, rules: Rules) -> Iterator[tuple[str, str, str]]:
    """Say how it goes; MailboxError ends it with what is wrong."""
    with imap.open_mailbox(account) as box:
        how = "in plain text" if account.security == "none" else "over verified TLS"
        yield "mailbox", "ok", f"{account.user} at {account.where} {how}, folder {account.folder}"
        yield "mails", "ok", f"{len(box.unread())} unread"
        waits = "the server tells of new mail at once" if box.can_wait else "the server has no IDLE; it is asked again"
        yield "news", "ok" if box.can_wait else "note", waits
    with door.reading() as store:
        known = store.mailboxes.cursor(rules.name)
    if known.checked_at is None:
        yield "service", "note", "it was not read yet; `tracker serve` does"
    elif known.error:
        yield "service", "wrong", f"the last time, {known.checked_at:%Y-%m-%d %H:%M} UTC: {known.error}"
    else:
        yield "service", "ok", f"read {known.checked_at:%Y-%m-%d %H:%M} UTC"
    if not rules.senders:
        yield "minutes", "note", "nobody may send minutes by mail; [mailbox] senders says who"
