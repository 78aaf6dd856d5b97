"""What the words of a command mean: the one person of a name. Anything else is told, never guessed."""

from tracker.core import people
from tracker.core.model import Person
from tracker.errors import NotFoundError, UsageError
from tracker.settings.problems import nearest
from tracker.store import Store

BEGINNING = 6
"""Characters of a key that printed lists show."""
MOST_TOLD = 5


def person(store: Store, words: str) -> Person:
    """Find the one person of this key, name, alias or short form."""
    everybody = store.people.all()
    found = [one for one in everybody if one.key == words] or list(people.match(words, everybody))
    if not found:
        raise NotFoundError(f"there is nobody called {words!r}; `tracker people list` shows who is known")
    if len(found) > 1:
        names = ", ".join(f"{one.name} ({one.key})" for one in found)
        raise UsageError(f"{words!r} may be {names}; give the key")
    return found[0]


def item(store: Store, typed: str) -> str:
    """Find the key that is typed, or of which at least six characters are, as a printed list has them."""
    found = store.items.keys_from(typed, limit=MOST_TOLD)
    if typed in found:
        return typed
    if len(typed) < BEGINNING or not found:
        hint = f"; type at least {BEGINNING} characters of its key" if len(typed) < BEGINNING and found else ""
        raise NotFoundError(f"there is no item {typed}{hint}")
    if len(found) > 1:
        raise UsageError(f"{typed} may be {', '.join(found)}; type more of the key")
    return found[0]


def body(store: Store, slug: str) -> str:
    """See that there is a body of this slug."""
    slugs = [one.slug for one in store.people.bodies()]
    if slug not in slugs:
        hint = nearest(slug, slugs) or f"; there are {', '.join(slugs) or 'none yet, bodies.toml names them'}"
        raise NotFoundError(f"there is no body {slug!r}{hint}")
    return slug
