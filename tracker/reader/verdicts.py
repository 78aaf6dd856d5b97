"""Why a document can't be read, in words: what happened and what to do, for the secretary and on the command line."""

import os
import signal
from typing import NamedTuple

from tracker.errors import DocumentError
from tracker.reader import wire
from tracker.reader.limits import LARGEST, MEGABYTE, Limits

MUCH = 0.6
"""The share of its memory beyond which a child that fell is taken to have run out of it."""


class Sentence(NamedTuple):
    """The same in both languages; the English one continues a line of the command line."""

    sv: str
    en: str


_ANEW = "Öppna protokollet i det program det skrevs i, spara det som DOCX eller ren text och lägg in det igen."
_SAVE = "save it anew as DOCX or plain text"

SENTENCES = {
    "timeout": Sentence(
        f"Det tog för lång tid att läsa filen, så läsningen avbröts. {_ANEW}",
        f"reading it took too long and was stopped; {_SAVE}",
    ),
    "memory": Sentence(
        f"Filen kräver orimligt mycket minne att läsa, så läsningen avbröts. {_ANEW}",
        f"reading it took too much memory and was stopped; {_SAVE}",
    ),
    "crash": Sentence(
        f"Filen är skadad eller byggd på ett sätt som inte går att läsa. {_ANEW} "
        "Hjälper inte det: hör av dig till den som sköter tjänsten, felet är antecknat i driftloggen.",
        f"the reader failed on it; {_SAVE}, or report what --debug shows",
    ),
    "bomb": Sentence(
        f"Filen är orimligt stor när den packas upp och läses inte. {_ANEW}",
        f"it is out of all proportion when it is unpacked; {_SAVE}",
    ),
    "encrypted": Sentence(
        "Filen är skyddad med lösenord. Spara protokollet utan lösenord och lägg in det igen.",
        "it is protected by a password; save it without one",
    ),
    "type": Sentence(
        f"Filen är inte av ett slag som går att läsa. {_ANEW}",
        f"it is no kind of document that can be read, or not what its name says; {_SAVE}",
    ),
    "empty": Sentence(
        "Filen är tom. Spara protokollet på nytt och lägg in det igen.",
        "it is empty; save the minutes again",
    ),
    "too_large": Sentence(
        f"Filen är för stor: högst {LARGEST // MEGABYTE} MB, eller omkring 500 sidor text, tas emot. "
        "Dela upp protokollet eller spara det utan bilder och bilagor.",
        f"it is too large: at most {LARGEST // MEGABYTE} MB, or some 500 pages of text; "
        "split it, or save it without pictures and annexes",
    ),
    "scan": Sentence(
        "Filen är inskannad, ingen text. Spara protokollet ur det program det skrevs i, som DOCX eller PDF med text.",
        "it is scanned, no text; save it from the program it was written in, or install ocrmypdf with Swedish",
    ),
}
"""The reasons by their code: every DocumentError has one of these."""


def refusal(code: str) -> DocumentError:
    """Make the error of this code, in the secretary's language."""
    return DocumentError(code, SENTENCES[code].sv)


def in_english(error: DocumentError) -> str:
    """Say the error on the command line."""
    known = SENTENCES.get(error.code)
    return known.en if known else str(error)


def reason(ended: wire.Head, *, limits: Limits) -> str | None:
    """Give the code for how a child ended; None when it ended well."""
    if ended["why"] != "ended":
        return str(ended["why"])
    status = int(ended["status"])
    if status == 0:
        return None
    by = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    if by == signal.SIGXCPU or ended["cpu"] >= limits.cpu:
        return "timeout"
    if by == signal.SIGXFSZ:
        return "too_large"
    # Nobody but the kernel kills it while it may still go on: the whole machine was out of memory.
    return "memory" if by == signal.SIGKILL or ended["peak"] > MUCH * limits.memory else "crash"
