"""Who takes part in an invented meeting, and the ways its minutes call them."""

import unicodedata
from dataclasses import dataclass, replace
from random import Random

from tests.generator import words


@dataclass(frozen=True)
class Member:
    """A participant; `title` is the role that stands in the attendance list."""

    first: str
    last: str
    organisation: str | None = None
    title: str | None = None
    is_present: bool = True

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def last_initials(self) -> tuple[str, ...]:
        return tuple(part[0].upper() for part in self.last.replace("-", " ").split())


@dataclass(frozen=True)
class Cast:
    """The people of one meeting; the first member leads it, the last one writes."""

    body: str
    members: tuple[Member, ...]
    outsiders: tuple[str, ...]
    region: str

    @property
    def chair(self) -> Member:
        return self.members[0]

    @property
    def secretary(self) -> Member:
        return self.members[-1]

    @property
    def present(self) -> tuple[Member, ...]:
        return tuple(member for member in self.members if member.is_present)

    def is_first_name_unique(self, member: Member) -> bool:
        return sum(other.first == member.first for other in self.members) == 1

    def is_initialled_unique(self, member: Member, *, initials: int) -> bool:
        wanted = member.last_initials[:initials]
        return sum(o.first == member.first and o.last_initials[:initials] == wanted for o in self.members) == 1

    def are_initials_unique(self, member: Member) -> bool:
        return sum(initials(other) == initials(member) for other in self.members) == 1

    def namesakes(self) -> tuple[str, ...]:
        """First names that two or more members bear."""
        firsts = [member.first for member in self.members]
        return tuple(sorted({first for first in firsts if firsts.count(first) > 1}))

    def holder(self, role: str) -> Member | None:
        """The member who is called by this role, given in its indefinite form."""
        return next((member for member in self.members if member.title == role), None)


def initials(member: Member) -> str:
    """Ann-Sofie Alm Sjöö is ASAS."""
    return "".join(part[0].upper() for part in member.name.replace("-", " ").split())


def without_accents(text: str) -> str:
    """What a meeting system that knows no accents makes of a name."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def run_together(member: Member) -> str:
    """Helén Alm Sjöö as "Helen AlmSjoo", for a surname of two words."""
    return without_accents(f"{member.first} {member.last.replace(' ', '')}")


def short_forms(member: Member, *, cast: Cast) -> list[str]:
    """The short ways to call a member that fit nobody else in the cast."""
    forms: list[str] = []
    if cast.is_first_name_unique(member):
        forms.append(member.first)
    for count in range(1, len(member.last_initials) + 1):
        if member.last[0].isupper() and cast.is_initialled_unique(member, initials=count):
            forms.append(f"{member.first} {' '.join(member.last_initials[:count])}")
    return forms


def in_prose(rng: Random, member: Member, *, cast: Cast) -> str:
    """A member as running text calls them: mostly short."""
    forms = short_forms(member, cast=cast)
    return rng.choice(forms) if forms and rng.random() < 0.7 else member.name


def in_cell(rng: Random, member: Member, *, cast: Cast) -> str:
    """A member as a cell of an action list calls them: mostly in full."""
    roll = rng.random()
    forms = short_forms(member, cast=cast)
    if roll < 0.25 and forms:
        return rng.choice(forms)
    if roll < 0.33:
        return without_accents(member.name)
    if roll < 0.37 and " " in member.last:
        return run_together(member)
    if roll < 0.39 and cast.are_initials_unique(member) and len(initials(member)) > 1:
        return initials(member)
    return member.name


def make(rng: Random, *, with_titles: bool) -> Cast:
    """A meeting of five to twelve people; in half of the meetings two share a first name."""
    body = _body(rng)
    count = rng.randint(5, 12)
    firsts = rng.sample(words.FIRST_NAMES, count)
    if rng.random() < 0.5:
        firsts[rng.randrange(1, count)] = firsts[0]
        rng.shuffle(firsts)
    lasts = rng.sample(words.SURNAMES, count)
    members = [Member(first, last, organisation=_organisation(rng)) for first, last in zip(firsts, lasts, strict=True)]
    members[0] = replace(members[0], title="ordförande")
    members[-1] = replace(members[-1], title="sekreterare")
    if with_titles and count > 5 and rng.random() < 0.6:
        members[-2] = replace(members[-2], title=rng.choice(words.ROLES))
    outsiders = _outsiders(rng, members)
    return Cast(body, tuple(members), outsiders, rng.choice(words.REGIONS))


def _body(rng: Random) -> str:
    name = rng.choice(words.BODIES)
    tail = rng.choice(("", "", f" {rng.choice(words.MUNICIPALITIES)}", f" i {rng.choice(words.REGIONS)}"))
    return name + tail


def _organisation(rng: Random) -> str | None:
    roll = rng.random()
    if roll < 0.15:
        return None
    if roll < 0.35:
        return rng.choice(words.ORGANISATIONS)
    town = rng.choice(words.MUNICIPALITIES)
    return town + rng.choice((" kommun", "" if town.endswith(("s", "å", "o", "e")) else "s kommun", ""))


def absent(cast: Cast, *, member: Member) -> Cast:
    """The same cast where this member is told absent."""
    return replace(cast, members=tuple(replace(m, is_present=False) if m is member else m for m in cast.members))


def _outsiders(rng: Random, members: list[Member]) -> tuple[str, ...]:
    """Names of people who take no part and share no name with those who do."""
    firsts = sorted(set(words.FIRST_NAMES) - {member.first for member in members})
    lasts = sorted(set(words.SURNAMES) - {member.last for member in members})
    return tuple(f"{rng.choice(firsts)} {rng.choice(lasts)}" for _ in range(4))
