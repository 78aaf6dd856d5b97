"""What stands before a task and counts it: `3.`, `A12`, `AP-7:`, `#12`, `2023-4:3`, `§ 5`; no part of its text."""

import re

CODE = (
    r"(?:§+\s*\d{1,4}|#\s?\d{1,5}|\d{2,4}[-/]\d{1,3}:\d{1,3}"
    r"|(?:AP|[A-ZÅÄÖ]{1,4}-|[A-ZÅÄÖ](?=\d{1,4}(?:[.:)]|\s+[A-ZÅÄÖ]|\s+\[)))\s?\d{1,4}(?:[-.:]\d{1,3})?)"
)
"""A number that only a list of tasks has."""
NUMBER = re.compile(
    rf"^(?:{CODE}|\d{{1,3}}(?:\.\d{{1,3}})*(?=[.:)])|\d{{1,3}}(?:\.\d{{1,3}})+|[a-zåäö](?=\)))[.:)]*\s+(?=\S)"
)


def without(text: str) -> str:
    """Return the text without a number before it."""
    return NUMBER.sub("", text, count=1)
