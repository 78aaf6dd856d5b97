"""Words for all members of a body, each for itself, and for a unit that people work in. Knows no body."""

from tracker.core.model import Person
from tracker.core.people import roles
from tracker.core.people.folding import clean, fold
from tracker.core.words import WORDS

_EACH = tuple(sorted({fold(word) for word in WORDS.each_of}, key=len, reverse=True))
_NOUNS = frozenset(map(fold, WORDS.member_nouns))
_ALL = frozenset(map(fold, WORDS.all_members))
_ENDINGS = tuple(map(fold, WORDS.group_endings))
_ARTICLES = tuple(f"{fold(word)} " for word in WORDS.role_articles)


def each(words: str) -> str | None:
    """Tell whether the words mean every member: a role when only those who hold it are meant, else an empty text.

    `respektive kommun` and `alla` → ``, `respektive kommunchef` → `kommunchef`; None when they mean no members.
    """
    folded = fold(clean(words))
    if folded in _ALL:
        return ""
    rest = next((folded.removeprefix(f"{word} ") for word in _EACH if folded.startswith(f"{word} ")), None)
    if rest is None:
        return None
    if rest in _NOUNS:
        return ""
    return rest if roles.is_role(rest) else None


def is_of_unit(person: Person, words: str) -> bool:
    """Tell whether somebody works in the unit of that name, or goes by it: `kansliet` of those at `Kansli`."""
    asked = _bare(words)
    return any(_is_same(asked, _bare(name)) for name in (person.organisation, person.role) if name)


def _bare(words: str) -> str:
    folded = fold(clean(words))
    return next((folded.removeprefix(article) for article in _ARTICLES if folded.startswith(article)), folded)


def _is_same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return bool(short) and (short == long or long in {f"{short}{ending}" for ending in _ENDINGS})
