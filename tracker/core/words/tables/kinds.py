"""What a table of words may be."""

from collections.abc import Mapping

Phrases = tuple[str, ...]
Numbers = Mapping[str, int]
Days = Mapping[str, tuple[int, int]]
"""Month and day."""
Meanings = Mapping[str, str]
