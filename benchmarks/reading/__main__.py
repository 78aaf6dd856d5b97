"""Print the tables of kinds, lengths, dates and names, with the verdicts on what must hold."""

import sys

from benchmarks.reading import child, kinds, lengths, names, phrases


def main() -> int:
    """Measure all; 1 when a limit is not kept."""
    kept = [kinds.told(), lengths.told()]
    child.told()
    phrases.told()
    names.told()
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
