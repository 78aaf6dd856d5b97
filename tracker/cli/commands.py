"""Which commands there are and where each lives; a command's module is imported when the command is run.

So `tracker --help` and a command's first words cost no more than the command itself needs.
"""

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

# Name: module of this package and what to run there, and the line that `tracker --help` shows.
COMMANDS = {
    "serve": ("serve:serve", "Take in minutes, send letters and serve the pages until told to stop."),
    "extract": ("extract:extract", "Print what minutes say, a JSON object a line and document."),
    "evaluate": ("evaluate:evaluate", "Say how right minutes are read, by the answers that lie beside them."),
    "examples": ("examples:examples", "Write the minutes whose questions were answered, with the answers."),
    "ingest": ("ingest:ingest", "Read minutes and track what they give people to do."),
    "import": ("imports:take_in", "Take in a spreadsheet of action items, or an export."),
    "items": ("items:app", "List the items, and change them by hand."),
    "review": ("review:app", "List the questions that wait for a person, and answer them."),
    "remind": ("remind:remind", "Make the letters of the day and send what waits."),
    "release": ("release:release", "Say yes to letters that wait for it."),
    "pause": ("release:pause", "Stop all mail."),
    "resume": ("release:resume", "Let mail go on."),
    "letters": ("letters:app", "List the letters, show them, and look at those to come."),
    "templates": ("templates:app", "List the templates of letters, and try your own."),
    "mail": ("mail:app", "Tell how letters are signed."),
    "agenda": ("agenda:agenda", "Write what a meeting should follow up."),
    "audit": ("audit:audit", "Count what was decided, done in time and left in a period."),
    "feed": ("feed:app", "Make, close and print calendars of deadlines."),
    "hooks": ("hooks:app", "List the programs that are told of events, and try one."),
    "mailbox": ("mailbox:app", "List the mails that came, check the mailbox, and read it."),
    "people": ("people:app", "List the people, and say where their letters go."),
    "bodies": ("bodies:app", "List the bodies, and say when they meet."),
    "config": ("config:app", "Check, show or begin the configuration."),
    "export": ("export:export", "Write items, history or letters for another program."),
    "doctor": ("doctor:doctor", "Check that everything stands as it should, and send a test letter."),
    "backup": ("backup:backup", "Copy the database while the service goes on."),
    "restore": ("backup:restore", "Put a backup in the place of the database."),
    "demo": ("demo:demo", "Show it all with an invented region."),
}


class OnDemand(TyperGroup):
    """The root of the command line: knows each command's name and line, and loads the one that is run."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands = {name: TyperCommand(name, help=line) for name, (_, line) in COMMANDS.items()}

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Find the command that the words begin with; what stood in for it is replaced by the real one."""
        name, found, rest = super().resolve_command(ctx, args)
        return name, load(name) if name and found else found, rest


class Listing(TyperGroup):
    """A noun that is listed when nothing else is said of it: `tracker people` is `tracker people list`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the words, with `list` before them when no command is."""
        if not args or (args[0].startswith("-") and args[0] not in self.get_help_option_names(ctx)):
            args = ["list", *args]
        return super().parse_args(ctx, args)


def noun(help: str, *, has_list: bool = True) -> typer.Typer:
    """Begin a command with commands of its own."""
    return typer.Typer(
        cls=Listing if has_list else TyperGroup,
        help=help,
        no_args_is_help=not has_list,
        add_completion=False,
        rich_markup_mode=None,
    )


def load(name: str) -> Any:
    """Import a command."""
    module, _, attribute = COMMANDS[name][0].partition(":")
    found = getattr(import_module(f"tracker.cli.{module}"), attribute)
    if not isinstance(found, typer.Typer):
        function, found = found, typer.Typer(add_completion=False, rich_markup_mode=None)
        found.command(name)(function)
    return typer.main.get_command(found)
