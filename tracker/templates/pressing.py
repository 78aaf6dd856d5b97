"""A letter's facts go into its templates: in this process, or elsewhere in one with limits, as the caller chooses."""

import hashlib
import json
import traceback
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import jinja2
from jinja2 import ChoiceLoader, FileSystemLoader, FunctionLoader, StrictUndefined, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from tracker.core.letters import FORMS, Parts
from tracker.errors import CostlyTemplateError, TemplateError
from tracker.templates import files
from tracker.templates.files import LARGEST, LETTERS, Source, Sources

OPTIONS: Mapping[str, Any] = {
    "autoescape": lambda name: name is not None and name.endswith(".html"),
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "keep_trailing_newline": False,
}
"""What holds for every template, whoever wrote it."""


@dataclass(frozen=True)
class Job:
    """A letter to be written: the template's name, the reader's language, the facts, and own templates if any."""

    name: str
    language: str
    facts: Mapping[str, Any]
    sources: Sources = field(default_factory=dict)

    @property
    def mark(self) -> str:
        """Tell these templates from others and from themselves once they are changed."""
        said = json.dumps([self.name, self.language, sorted((name, one.text) for name, one in self.sources.items())])
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


Press = Callable[[Job], Parts]
"""Writes a letter; TemplateError says which template is broken and where, CostlyTemplateError what costs too much."""


def here(job: Job) -> Parts:
    """Write the letter in this process, at any cost."""
    if not job.sources:
        return _written(job, _PACKAGED)
    own = FunctionLoader(lambda name: _loaded(job.sources, name))
    environment = ImmutableSandboxedEnvironment(loader=ChoiceLoader([own, _LOADER]), **OPTIONS)
    return _written(job, environment)


def problem(name: str, error: Exception, *, sources: Mapping[str, Source] | None = None) -> TemplateError:
    """Say which template is broken, where, and how; of own ones the innermost that the error came through."""
    places = {one.place for one in (sources or {}).values()}
    where, line = _frame(name, error, places)
    if isinstance(error, TemplateSyntaxError):
        where, line = (error.filename if error.filename in places else error.name) or name, error.lineno
    return TemplateError(f"template {where}, line {line}: {error}" if line else f"template {where}: {error}")


def _written(job: Job, environment: jinja2.Environment) -> Parts:
    subject, text, html = (_form(job, form, environment) for form in FORMS)
    return Parts(subject, text, html)


def _form(job: Job, form: str, environment: jinja2.Environment) -> str:
    """Fill one form, in the reader's language when there is one for it."""
    name = f"{LETTERS}/{job.name}.{form}"
    try:
        names = f"{LETTERS}/{job.name}.{job.language}.{form}", name
        chosen = environment.select_template(names) if job.sources else _packaged(names)
        name = chosen.name or name
        return _joined(chosen.generate(job.facts), name) if job.sources else chosen.render(job.facts)
    except TemplateError:
        raise
    except MemoryError as error:
        raise CostlyTemplateError(f"template {name}: it takes more memory than there is") from error
    except Exception as error:  # a template may raise anything
        raise problem(name, error, sources=job.sources) from error


def _joined(pieces: Iterable[str], name: str) -> str:
    """Put a form together, and stop where it gets too long."""
    found, length = list[str](), 0
    for piece in pieces:
        found.append(piece)
        length += len(piece)
        if length > LARGEST:
            raise CostlyTemplateError(f"template {name}: what it makes is larger than {LARGEST // 1024} kB")
    return "".join(found)


def _loaded(sources: Mapping[str, Source], name: str) -> tuple[str, str, Callable[[], bool]] | None:
    found = sources.get(name)
    return (found.text, found.place, lambda: True) if found else None


def _frame(name: str, error: Exception, places: Collection[str]) -> tuple[str, int | None]:
    """Find the template and its line in the traceback, where Jinja2 puts them."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if not one.filename.endswith(".py")]
    own = [one for one in frames if one.filename in places]
    if own:
        return own[-1].filename, own[-1].lineno
    return name, frames[-1].lineno if frames else None


_LOADER = FileSystemLoader(files.packaged())
# Our own templates need no sandbox, and don't change while the program runs.
_PACKAGED = jinja2.Environment(loader=_LOADER, auto_reload=False, **OPTIONS)  # noqa: S701 -- OPTIONS escape HTML


@cache
def _packaged(names: tuple[str, ...]) -> jinja2.Template:
    return _PACKAGED.select_template(list(names))
