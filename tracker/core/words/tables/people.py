"""Whoever is named: people, roles and bodies, and what looks like a name and is none."""

from dataclasses import dataclass

from tracker.core.words.tables.kinds import Meanings, Phrases


@dataclass(frozen=True)
class People:
    """Tables of people."""

    role_heads: Meanings
    """What the word for a role ends in, and its definite form."""
    role_short: Meanings
    """Short forms of roles, and what they stand for."""
    role_qualifiers: Phrases
    """Words before a role that belong to it."""
    role_articles: Phrases
    """Before a role, and no part of it: `the`."""
    acting: str
    """The short form for somebody who acts in a role."""
    role_joints: Phrases
    """Between a role and its organisation."""
    titles: Phrases
    """Before a name, and no role."""
    through: Phrases
    """Between a body and whoever acts for it."""
    parties: Phrases
    """Letters of parties, behind a name."""
    everybody: Phrases
    """Words for all, which stand behind a name as somebody more and not as its organisation."""
    and_others: Phrases
    """After a name: not the only one."""
    in_counsel: Phrases
    """After these stand people whom the task does not rest on."""
    person_joints: Phrases
    """Between two people who share a task."""
    letter_words: Phrases
    """Words of one letter: initials only as capitals."""
    lower_case_words: Phrases
    """Words that are names only with a capital."""
    each_of: Phrases
    """Before a noun for members: all of them, each for itself."""
    member_nouns: Phrases
    """What the members of a body are called: organisations or people."""
    all_members: Phrases
    """Words for all members of a body that need no noun."""
    group_endings: Phrases
    """Between two forms of a unit's name: `kansli`, `kansliet`."""
    body_words: Phrases
    """Words for everybody, or for a body."""
    body_tails: Phrases
    """What words for a body, or for many people, end in."""
    abbreviations: Phrases
    """Capitals that are no initials."""
    not_names: Phrases
    """Words that begin headings and cells with a capital, and name nobody."""
    noun_endings: Phrases
    """Endings of nouns that are no names."""
    long_word_endings: Phrases
    """Endings of nouns in the definite or the plural, where a word is too long for most names that end so."""
    common_words: Phrases
    """Words that two tasks share without being the same."""
