"""Letters whose templates somebody wrote are written in the child too: a template may ask for any time and memory."""

import json
from threading import BoundedSemaphore

from tracker.core.letters import Parts
from tracker.errors import CostlyTemplateError, DocumentError, ReaderError, TemplateError
from tracker.reader import asking
from tracker.reader.limits import MEGABYTE, PRESSING, Limits
from tracker.templates import Job, files, wire

LANE = BoundedSemaphore(2)
"""So many letters at once; they wait for no document, which may take minutes."""
COSTS = {
    "timeout": "it takes more than {cpu} s of computing",
    "memory": "it takes more than {memory} MB of memory",
    "too_large": "what it makes is larger than {answer} kB",
}


def write(job: Job, *, limits: Limits = PRESSING) -> Parts:
    """Write the letter; CostlyTemplateError for what its templates must not cost, TemplateError for what is broken."""
    try:
        answer = asking.ask({"job": "press"}, wire.dumped(job), limits=limits, lane=LANE)
    except DocumentError as error:
        raise _costly(job, error.code, limits) from error
    except ReaderError as error:
        raise TemplateError(f"templates of {job.name}: no process can be had to try them in") from error
    said = json.loads(answer)
    if "problem" in said:
        raise (CostlyTemplateError if said["is_costly"] else TemplateError)(said["problem"])
    return Parts(*said["parts"])


def _costly(job: Job, code: str, limits: Limits) -> CostlyTemplateError:
    """Say what a letter costs; which of its templates does can't be told."""
    memory, answer = limits.memory // MEGABYTE, limits.answer // 1024
    cost = COSTS.get(code, "the process that writes it dies of it").format(cpu=limits.cpu, memory=memory, answer=answer)
    places = ", ".join(sorted(one.place for name, one in job.sources.items() if files.is_part(name, job.name)))
    return CostlyTemplateError(f"letter {job.name}, by the templates {places}: {cost}")
