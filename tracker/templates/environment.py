"""The packaged templates with an administrator's before them, as pages, annexes and letters use them."""

from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import BaseLoader, FileSystemLoader, Template, TemplateNotFound, TemplateSyntaxError
from jinja2.loaders import split_template_path
from jinja2.sandbox import ImmutableSandboxedEnvironment

from tracker.core.letters import Parts
from tracker.errors import CostlyTemplateError, TemplateError
from tracker.templates import files, pressing
from tracker.templates.pressing import OPTIONS, Job, problem


def packaged() -> "Templates":
    """Open the packaged templates alone."""
    return Templates(files.packaged())


class _Forgiving(Template):
    """A template that falls back to the packaged one when it can't be rendered."""

    def render(self, *args: Any, **kwargs: Any) -> str:
        try:
            return super().render(*args, **kwargs)
        except Exception as error:  # a template may raise anything
            templates = self.environment
            told = problem(self.name or "", error)
            if not isinstance(templates, Templates) or templates.packaged is None:
                raise told from error
            templates.note(told)
            return templates.packaged.get_template(self.name or "").render(*args, **kwargs)


class Templates(ImmutableSandboxedEnvironment):
    """An environment that knows what is wrong with its replaced templates."""

    template_class = _Forgiving

    def __init__(
        self, folder: Path, *, packaged: "Templates | None" = None, press: pressing.Press | None = None
    ) -> None:
        own = FileSystemLoader(folder)
        super().__init__(loader=own if packaged is None else _Replacing(own, packaged), **OPTIONS)
        self.folder = folder
        self.packaged = packaged
        self.press = press or pressing.here
        self.problems: list[TemplateError] = []
        self._refused: dict[str, CostlyTemplateError] = {}

    def write(self, name: str, facts: Mapping[str, object], *, language: str, body: str | None = None) -> Parts:
        """Fill a letter's three forms: by the body's own templates, else the installation's, else the packaged ones.

        A letter is written by one of them as a whole, so that its forms tell the same. TemplateError when the
        packaged ones can't be filled.
        """
        for sources in files.own(self.folder, body=body, note=self.note) if self.packaged else ():
            try:
                return self._pressed(Job(name, language, facts, sources))
            except TemplateError as error:
                self.note(error)
        return pressing.here(Job(name, language, facts))

    def _pressed(self, job: Job) -> Parts:
        """Have a letter written; templates that cost too much once are not tried again until they change."""
        mark = job.mark
        if mark in self._refused:
            raise self._refused[mark]
        try:
            return self.press(job)
        except CostlyTemplateError as error:
            self._refused[mark] = error
            raise

    def files(self, *names: str) -> Iterator[tuple[str, bytes]]:
        """Give those of these files that there are, unread: all of the administrator's before the packaged ones."""
        for name in names:
            path = Path(self.folder, *split_template_path(name))
            if path.is_file():
                yield name, path.read_bytes()
        if self.packaged is not None:
            yield from self.packaged.files(*names)

    def note(self, problem: TemplateError) -> None:
        """Keep a problem, once."""
        if str(problem) not in map(str, self.problems):
            self.problems.append(problem)

    def told(self) -> list[TemplateError]:
        """Hand over the problems met since the last time."""
        problems, self.problems = self.problems, []
        return problems


class _Replacing(BaseLoader):
    """Loads the administrator's template when it is there and can be read, the packaged one otherwise."""

    def __init__(self, own: BaseLoader, packaged: Templates) -> None:
        self.own = own
        self.packaged = packaged

    def load(
        self,
        environment: jinja2.Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,
    ) -> Template:
        try:
            return self.own.load(environment, name, globals)
        except TemplateNotFound:
            return self._packaged(environment, name, globals)
        except (TemplateSyntaxError, UnicodeDecodeError, OSError) as error:
            if isinstance(environment, Templates):
                environment.note(problem(name, error))
            return self._packaged(environment, name, globals)

    def _packaged(
        self, environment: jinja2.Environment, name: str, globals: MutableMapping[str, Any] | None
    ) -> Template:
        if self.packaged.loader is None:
            raise TemplateNotFound(name)
        return self.packaged.loader.load(environment, name, globals)

    def list_templates(self) -> list[str]:
        return sorted({*self.own.list_templates(), *self.packaged.list_templates()})
