"""Print the tables of reconciling, annexes, the auditor's view and imports, with the verdicts on what must hold."""

import sys

from benchmarks.tracking import annex, audit, imports, reconciling


def main() -> int:
    """Measure all; 1 when a limit is not kept."""
    kept = [reconciling.told(), annex.told(), audit.told(), imports.told()]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
