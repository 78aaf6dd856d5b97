"""A job of writing a letter as JSON, for the process that does it within limits."""

import json
from dataclasses import fields, is_dataclass
from types import SimpleNamespace
from typing import Any

from tracker.templates.files import Source
from tracker.templates.pressing import Job


def dumped(job: Job) -> bytes:
    """Write a job as JSON."""
    sources = {name: (one.text, one.place) for name, one in job.sources.items()}
    said = {"name": job.name, "language": job.language, "facts": job.facts, "sources": sources}
    return json.dumps(said, default=_plain).encode("utf-8", "surrogatepass")


def loaded(said: bytes) -> Job:
    """Read a job that was written as JSON; its nouns have the names that they had, and no methods."""
    read = json.loads(said.decode("utf-8", "surrogatepass"))
    sources = {name: Source(text, place) for name, (text, place) in read["sources"].items()}
    facts = {name: _noun(value) for name, value in read["facts"].items()}
    return Job(read["name"], read["language"], facts, sources)


def _plain(value: object) -> object:
    if is_dataclass(value):
        return {one.name: getattr(value, one.name) for one in fields(value)}
    return str(value)


def _noun(value: Any) -> Any:
    if isinstance(value, dict):
        return SimpleNamespace(**{name: _noun(one) for name, one in value.items()})
    return [_noun(one) for one in value] if isinstance(value, list) else value
