"""Reads the last line of the scorer's output (JSON) and ends with status 1 when a share is below what we promise."""

import json
import sys

F1 = {"explicit": 1.0, "implied": 0.9, "follow": 0.9, "people": 0.95, "next": 0.95}
SHARES = {"due": 1.0, "kind": 1.0, "responsible": 0.95, "place": 0.95, "status": 0.95, "meeting": 0.95}


def main() -> int:
    """Compare and tell each share that is too low."""
    total = json.loads(sys.stdin.read().splitlines()[-1])
    promised = [(f"{key} F1", total[key]["f1"], least) for key, least in F1.items()]
    promised += [(key, total[key], least) for key, least in SHARES.items()]
    low = [(key, value, least) for key, value, least in promised if value is None or value < least]
    for key, value, least in low:
        sys.stderr.write(f"real minutes: {key} is {value}, promised {least}\n")
    sys.stdout.write(f"real minutes: {len(promised) - len(low)} of {len(promised)} promises kept\n")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
