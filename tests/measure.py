"""`python -m tests.measure SEED…`: how right the reader is on 200 invented minutes of each seed, and its mistakes."""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests import reading
from tests.generator import __main__ as generator
from tracker.core import scoring

COUNT = 200


def main(seeds: Sequence[str]) -> int:
    """Print the shares of each seed, then every mistake."""
    for seed in seeds or ["7"]:
        sys.stdout.write(f"seed {seed}, {COUNT} documents\n{measured(int(seed))}\n\n")
    return 0


def measured(seed: int, *, count: int = COUNT) -> scoring.Score:
    """Write the documents of a seed, read them, and compare with their answers."""
    total = scoring.Score()
    with tempfile.TemporaryDirectory() as folder:
        paths = [generator.write(Path(folder), seed=seed, number=number) for number in range(count)]
        for path, got in zip(paths, reading.extracted(paths), strict=True):
            scoring.compare(total, reading.answers(path), got)
    return total


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
