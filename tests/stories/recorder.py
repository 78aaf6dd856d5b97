"""An SMTP server in a process of its own that writes down each letter before it says that it took it.

`python -m tests.stories.recorder FILE PAUSE MAILDIR` prints its port and goes on until it is ended. FILE gets a JSON line
a letter, and MAILDIR a mail for each that goes to the witness too. PAUSE are the seconds before each answer, so that a
kill meets the sender in every part of a letter.
"""

import asyncio
import base64
import json
import socket
import sys
from pathlib import Path
from typing import IO

from aiosmtpd.smtp import SMTP, Envelope, Session

WITNESS = "witness@example.org"


class Recorder:
    """Takes every letter."""

    def __init__(self, file: IO[str], *, pause: float, maildir: Path) -> None:
        self.file = file
        self.pause = pause
        self.new = maildir / "new"
        self.new.mkdir(parents=True)
        self.taken = 0

    async def handle_RCPT(  # noqa: N802 - aiosmtpd names its hooks so
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await asyncio.sleep(self.pause)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.original_content or b""
        line = {"to": envelope.rcpt_tos, "content": base64.b64encode(content).decode()}
        self.file.write(json.dumps(line) + "\n")
        self.file.flush()
        self.taken += 1
        if WITNESS in envelope.rcpt_tos:
            (self.new / str(self.taken)).write_bytes(content)
        await asyncio.sleep(self.pause)
        return "250 OK"


async def serve(file: IO[str], *, pause: float, maildir: Path) -> None:
    """Listen on a free port of the loopback address."""
    recorder = Recorder(file, pause=pause, maildir=maildir)
    loop = asyncio.get_running_loop()
    listening = socket.create_server(("127.0.0.1", 0))
    server = await loop.create_server(lambda: SMTP(recorder, decode_data=False, loop=loop), sock=listening)
    sys.stdout.write(f"{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    with Path(sys.argv[1]).open("a", encoding="utf-8") as file:
        asyncio.run(serve(file, pause=float(sys.argv[2]), maildir=Path(sys.argv[3])))
