"""`python -m benchmarks.tracking`: what tracking over many meetings costs, and how that grows with what is kept."""
