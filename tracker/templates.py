"""The one door to Jinja2: packaged templates, each of which a file in the administrator's folder may replace.

A broken replacement never stops a letter: the packaged template is used, and what was wrong is kept in `problems`
for whoever asks.
"""

import traceback
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import BaseLoader, FileSystemLoader, StrictUndefined, Template, TemplateNotFound, TemplateSyntaxError
from jinja2.loaders import split_template_path
from jinja2.sandbox import ImmutableSandboxedEnvironment

from tracker.errors import TemplateError

PACKAGE = Path(__file__).parent
WHEEL = PACKAGE / "_share" / "templates"
CHECKOUT = PACKAGE.parent / "templates"


def environment(folder: Path | None = None) -> "Templates":
    """Open the packaged templates, with those in `folder` before them."""
    packaged = Templates(FileSystemLoader(WHEEL if WHEEL.is_dir() else CHECKOUT))
    return packaged if folder is None else Templates(FileSystemLoader(folder), packaged=packaged)


class _Forgiving(Template):
    """A template that falls back to the packaged one when it can't be rendered."""

    def render(self, *args: Any, **kwargs: Any) -> str:
        try:
            return super().render(*args, **kwargs)
        except Exception as error:  # a template may raise anything
            templates = self.environment
            problem = _problem(self.name or "", error)
            if not isinstance(templates, Templates) or templates.packaged is None:
                raise problem from error
            templates.note(problem)
            return templates.packaged.get_template(self.name or "").render(*args, **kwargs)


class Templates(ImmutableSandboxedEnvironment):
    """An environment that knows what is wrong with its replaced templates."""

    template_class = _Forgiving

    def __init__(self, loader: BaseLoader, *, packaged: "Templates | None" = None) -> None:
        super().__init__(
            loader=loader if packaged is None else _Replacing(loader, packaged),
            autoescape=lambda name: name is not None and name.endswith(".html"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
        )
        self.packaged = packaged
        self.problems: list[TemplateError] = []

    def files(self, *names: str) -> Iterator[tuple[str, bytes]]:
        """Give those of these files that there are, unread: all of the administrator's before the packaged ones."""
        loader = self.loader.own if isinstance(self.loader, _Replacing) else self.loader
        folders = loader.searchpath if isinstance(loader, FileSystemLoader) else []
        for name in names:
            for path in (Path(folder, *split_template_path(name)) for folder in folders):
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
                environment.note(_problem(name, error))
            return self._packaged(environment, name, globals)

    def _packaged(
        self, environment: jinja2.Environment, name: str, globals: MutableMapping[str, Any] | None
    ) -> Template:
        if self.packaged.loader is None:
            raise TemplateNotFound(name)
        return self.packaged.loader.load(environment, name, globals)

    def list_templates(self) -> list[str]:
        return sorted({*self.own.list_templates(), *self.packaged.list_templates()})


def _problem(name: str, error: Exception) -> TemplateError:
    """Say which template is broken, where, and how."""
    line = error.lineno if isinstance(error, TemplateSyntaxError) else _line_of(error)
    where = f"{name}, line {line}" if line else name
    return TemplateError(f"template {where}: {error}")


def _line_of(error: Exception) -> int | None:
    """Find the template's line in the traceback, where Jinja2 puts it."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno for frame in reversed(frames) if not frame.filename.endswith(".py")), None)
