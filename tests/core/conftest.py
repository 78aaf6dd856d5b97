"""A test's docstring is its document."""

import inspect

import pytest

from tracker.core import formats, head, reading
from tracker.core.model import Action, Block, Document, Minutes


@pytest.fixture
def document(request: pytest.FixtureRequest) -> Document:
    """The docstring of the test as a text file; `→` stands for a tab."""
    written = inspect.cleandoc(request.function.__doc__ or "").replace("→", "\t")
    return Document("protokoll.txt", written.encode())


@pytest.fixture
def blocks(document: Document) -> tuple[Block, ...]:
    return formats.blocks(document)


@pytest.fixture
def minutes(blocks: tuple[Block, ...]) -> Minutes:
    return head.read(blocks, source="protokoll.txt")


@pytest.fixture
def actions(document: Document) -> tuple[Action, ...]:
    return reading.read(document).actions
