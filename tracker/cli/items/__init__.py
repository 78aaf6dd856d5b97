"""`tracker items`: what is tracked, and every change a person makes to it by hand."""

from tracker.cli import commands
from tracker.cli.items import deeds, looks
from tracker.cli.items.looks import HISTORY_COLUMNS
from tracker.cli.items.rows import COLUMNS, row, told

__all__ = ["COLUMNS", "HISTORY_COLUMNS", "app", "row", "told"]

app = commands.noun("List the items, and change them by hand.")

app.command("list")(looks.list_)
app.command()(looks.show)
app.command()(looks.log)
app.command()(deeds.add)
app.command()(deeds.close)
app.command("write-off")(deeds.write_off)
app.command("hand-over")(deeds.hand_over)
app.command()(deeds.reopen)
app.command()(deeds.undo)
app.command()(deeds.move)
app.command()(deeds.snooze)
app.command()(deeds.assign)
app.command()(deeds.answer)
app.command()(deeds.confidential)
