"""Own templates are tried on samples of all letters before anybody gets one.

Found is what is broken, what costs too much, what a letter would lack, and what no letter uses.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, is_dataclass, replace
from datetime import date, datetime
from html import unescape
from pathlib import Path

from tracker.core.letters import FORMS, Parts
from tracker.errors import TemplateError
from tracker.jobs import samples
from tracker.jobs.office import Office
from tracker.reader import pressing
from tracker.settings.problems import nearest
from tracker.templates import Job, files, here
from tracker.templates.files import BODIES, LETTERS, Sources

LANGUAGES = ("sv", "en")
NEEDED = ("text", "due", "sentence", "answer_url", "review_url")
"""Facts that a letter must show in both forms, where the packaged one does."""


def check(folder: Path, *, bodies: Iterable[str], office: Office, today: date, now: datetime) -> list[str]:
    """Try all letter templates below a folder; a sentence for each problem, with the file and the line."""
    slugs = list(bodies)
    own = {slug: files.read(folder, place, note=lambda _: None) for slug, place in _places(folder).items()}
    problems = [problem for slug, found in own.items() for problem in _misnamed(slug, found, bodies=slugs)]
    unread: list[TemplateError] = []
    for slug, theirs in own.items():
        sets = list(files.own(folder, body=slug or None, note=unread.append))
        if theirs:
            problems += _tried(sets[0], theirs, office=office, today=today, now=now)
    return list(dict.fromkeys([*map(str, unread), *problems]))


def _places(folder: Path) -> Mapping[str, str]:
    """List where templates of letters lie, by the slug of the body; the installation's by an empty one."""
    found = {"": LETTERS}
    for path in sorted(folder.joinpath(BODIES).glob(f"*/{LETTERS}")):
        found[path.parent.name] = f"{BODIES}/{path.parent.name}/{LETTERS}"
    return found


def _misnamed(slug: str, own: Sources, *, bodies: Iterable[str]) -> Iterator[str]:
    """Tell of files that no letter uses."""
    if slug and slug not in bodies:
        yield f"{BODIES}/{slug}: no body has this slug{nearest(slug, bodies)}"
    known = names()
    for name, source in own.items():
        file = name.removeprefix(f"{LETTERS}/")
        if file not in known and not file.startswith("_"):
            yield f"{source.place}: no letter has such a template{nearest(file, known)}"


def names() -> set[str]:
    """List the files that templates of letters may have: the packaged ones, and each with a language."""
    packaged = {path.name for path in files.packaged().joinpath(LETTERS).iterdir()}
    letters = {file.removesuffix(f".{form}") for file in packaged for form in FORMS if file.endswith(f".{form}")}
    plain = {name for name in letters if not name.endswith(tuple(f".{one}" for one in LANGUAGES))}
    return packaged | {f"{name}.{language}.{form}" for name in plain for language in LANGUAGES for form in FORMS}


def _tried(own: Sources, theirs: Sources, *, office: Office, today: date, now: datetime) -> Iterator[str]:
    """Write the samples that `theirs` have a part in by all these; the first problem of each letter and language."""
    tried = replace(office, templates=_Strict(own, theirs))  # type: ignore[arg-type] # it writes letters, and no pages
    for language in LANGUAGES:
        material = samples.invented(language=language, today=today)
        for kind in samples.kinds():
            try:
                samples.write(kind, material, office=tried, today=today, now=now)
            except TemplateError as error:
                yield str(error)


@dataclass(frozen=True)
class _Strict:
    """Writes letters by own templates alone, and takes no letter that lacks a fact."""

    own: Sources
    theirs: Sources

    def write(self, name: str, facts: Mapping[str, object], *, language: str, body: str | None = None) -> Parts:
        usual = here(Job(name, language, facts))
        if not any(files.is_part(source, name) for source in self.theirs):
            return usual
        parts = pressing.write(Job(name, language, facts, self.own))
        for form, said, due in (("txt", parts.text, usual.text), ("html", parts.html, usual.html)):
            for fact, value in _needed(facts):
                if _shows(due, value) and not _shows(said, value):
                    raise TemplateError(f"template {self._place(name, form)}: the letter lacks {fact}: {value}")
        if not parts.subject.strip():
            raise TemplateError(f"template {self._place(name, 'subject.txt')}: the subject is empty")
        return parts

    def _place(self, name: str, form: str) -> str:
        """Name the template that makes a form, or where it is the packaged one its parts."""
        ending = form.removeprefix("subject.")
        parts = [
            one.place for source, one in self.own.items() if files.is_part(source, name) and source.endswith(ending)
        ]
        return ", ".join(parts) or f"{LETTERS}/{name}.{form}"


def _needed(facts: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Find the facts that must be shown, however deep they stand."""
    if isinstance(facts, str):
        if name in NEEDED and facts:
            yield name, facts
    elif isinstance(facts, Mapping):
        for key, value in facts.items():
            yield from _needed(value, str(key))
    elif is_dataclass(facts):
        for key in facts.__dataclass_fields__:
            yield from _needed(getattr(facts, key), key)
    elif isinstance(facts, list | tuple):
        for value in facts:
            yield from _needed(value, name)


def _shows(said: str, fact: str) -> bool:
    return " ".join(fact.split()).casefold() in " ".join(unescape(said).split()).casefold()
