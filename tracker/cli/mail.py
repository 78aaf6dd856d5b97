"""`tracker mail`: how letters are signed, and what to publish for it."""

from typing import Annotated

import typer

from tracker.cli import commands, output
from tracker.cli.door import Door
from tracker.cli.options import Format, FormatOption
from tracker.errors import UsageError
from tracker.jobs.office import signer

app = commands.noun("Tell how letters are signed.", has_list=False)

TOLD = {
    "fits": "published, and it fits the key",
    "missing": "not published yet",
    "other": "published with another key; put this record in its place",
    "unknown": "DNS gave no answer",
}


@app.callback()
def _more_may_come() -> None:
    """Tell how letters are signed."""


@app.command()
def dkim(
    ctx: typer.Context,
    *,
    ask: Annotated[bool, typer.Option("--ask/--no-ask", help="Ask DNS whether the record is there.")] = True,
    format: FormatOption = Format.TABLE,
) -> None:
    """Print the DNS record that lets receivers check the letters' signature; ends with 1 while it is not there."""
    door: Door = ctx.obj
    found = signer(door.settings)
    if found is None:
        raise UsageError("letters are not signed here; [dkim] in tracker.toml names a key to sign them with")
    state = found.published() if ask else "unknown"
    told = TOLD[state] if ask else "DNS was not asked"
    rows = [{"name": found.name, "type": "TXT", "record": found.record, "state": told}]
    if format is Format.TABLE:
        typer.echo(f"{found.name}. IN TXT (\n{_in_strings(found.record)}\n)\n; {told}")
    else:
        output.show(rows, format, columns=("name", "type", "record", "state"))
    door.has_failed |= state in {"missing", "other"}


def checked(door: Door) -> tuple[str, str]:
    """Tell for the doctor whether DNS fits the key; a domain that is not the sender's helps no letter (DMARC)."""
    found = signer(door.settings)
    assert found  # noqa: S101 -- the caller has looked
    sender = door.settings.sender.rpartition("@")[2]
    if sender != found.domain and not sender.endswith(f".{found.domain}"):
        return "wrong", f"dkim.domain {found.domain} is not that of the sender ({sender}), which receivers ask for"
    state = found.published()
    how = {"fits": "ok", "unknown": "note"}.get(state, "wrong")
    return how, f"{found.name}: {TOLD[state]}; `tracker mail dkim` prints the record"


def _in_strings(record: str) -> str:
    """Write a record as a zone file has it: strings of at most 255 octets (RFC 1035 section 3.3)."""
    return "\n".join(f'  "{record[at : at + 250]}"' for at in range(0, len(record), 250))
