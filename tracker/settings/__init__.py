"""config/ and the environment → one frozen Settings, with all problems of all files told at once.

Reads tracker.toml, bodies.toml, people.csv and `TRACKER_…`; creates nothing, and knows no database.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from tracker.core.model import Body, Person
from tracker.core.people import is_role
from tracker.errors import SettingsError
from tracker.settings import bodies, people, tables
from tracker.settings.bodies import Bodies
from tracker.settings.model import Calendars, Daemon, Settings, Smtp, Web
from tracker.settings.people import People, key_of
from tracker.settings.problems import nearest

__all__ = ["Calendars", "Daemon", "Settings", "Smtp", "Web", "load"]

FILES = (tables.NAME, bodies.NAME, people.NAME)


def load(folder: Path | None, environ: Mapping[str, str]) -> Settings:
    """Read the settings of a configuration folder and an environment; without a folder, of the environment alone.

    Raises SettingsError with a sentence for each problem there is.
    """
    if folder is not None and not folder.is_dir():
        raise SettingsError([f"{folder}: there is no such configuration folder; `tracker config init` makes one"])
    checked = tables.load(folder, environ)
    groups = bodies.load(folder, usual=checked.file) if folder else Bodies()
    crew = people.load(folder, slugs=groups.slugs, language=checked.file.language) if folder else People()
    lost = list(_lost_hooks(checked, groups.slugs)) if not groups.problems else []
    if found := checked.problems + lost + groups.problems + crew.problems:
        raise SettingsError(found)
    return Settings(
        **dict(checked.file),
        folder=folder,
        bodies=tuple(groups.bodies),
        people=tuple(crew.people),
        meetings=groups.meetings,
        warnings=(*checked.warnings, *crew.warnings, *_strangers(groups, crew.people), *_chains(groups, crew.people)),
    )


def _lost_hooks(checked: tables.Checked, slugs: Collection[str]) -> Iterator[str]:
    """Hooks of bodies that there are not would never be called."""
    for name, hook in checked.file.hooks.items():
        for slug in hook.bodies:
            if slug not in slugs:
                where = checked.origins.of(("hooks", name, "bodies"))
                yield f"{where}: hooks.{name}.bodies: there is no body {slug!r}{nearest(slug, slugs)}"


def _strangers(groups: Bodies, crew: list[Person]) -> Iterator[str]:
    """Chairs and secretaries whom nobody has told an address of: they would get no digest and no list."""
    known = {key_of(person.name): person.name for person in crew}
    for body in groups.bodies:
        for key, name in _officers(body):
            if key_of(name) not in known and name not in body.members:
                hint = nearest(name, known.values())
                where = groups.origins.of((body.slug, key))
                yield f"{where}: {body.slug}.{key}: {name!r} has no row in people.csv{hint}"


def _chains(groups: Bodies, crew: list[Person]) -> Iterator[str]:
    """Tell of steps of an escalation that name nobody: they would go to the secretary."""
    known = {person.name for person in crew}
    for body in groups.bodies:
        for stage in body.policy.escalation:
            if stage.to not in {"chair", "secretary", *known, *body.members} and not is_role(stage.to):
                key = (body.slug, "policy", "escalation")
                told = f"{stage.to!r} is no role and has no row in people.csv{nearest(stage.to, known)}"
                yield f"{groups.origins.of(key)}: {'.'.join(key)}: {told}"


def _officers(body: Body) -> Iterator[tuple[str, str]]:
    if body.chair:
        yield "chair", body.chair
    if body.secretary:
        yield "secretary", body.secretary
