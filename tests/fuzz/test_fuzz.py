"""Ten thousand damaged documents: each is read, or has a reason why not, and none takes ten seconds."""

import gc
import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from tests.fuzz import damage
from tests.reader.processes import memory
from tracker import reader
from tracker.errors import DocumentError
from tracker.reader.limits import MEGABYTE, READING
from tracker.reader.verdicts import SENTENCES

PATIENT = replace(READING, wall=300)
"""Time on the clock is no document's fault on a busy machine; the processor's is."""
QUICK = 500
ALL = 10_000


def outcome(number: int) -> str:
    """`read`, or the reason why not."""
    try:
        reader.read(damage.document(number), limits=PATIENT)
    except DocumentError as error:
        return error.code
    return "read"


@pytest.mark.parametrize(
    "numbers", [range(QUICK), pytest.param(range(QUICK, ALL), marks=pytest.mark.full)], ids=["some", "all"]
)
def test_a_damaged_document_is_read_or_has_a_reason(numbers: range) -> None:
    outcome(numbers[0])
    gc.collect()
    before = memory()
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        told = dict(zip(numbers, threads.map(outcome, numbers), strict=True))
    gc.collect()
    assert set(told.values()) <= {"read", *SENTENCES}
    # a crash is survived, and is a reader's bug all the same
    assert [number for number, code in told.items() if code in {"timeout", "memory", "crash"}] == []
    assert Counter(told.values())["read"] > len(numbers) // 4
    assert memory() - before < 50 * MEGABYTE
