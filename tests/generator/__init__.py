"""Invented Swedish minutes with their answers, made from a seed: a judge of the reader that knows nothing of it."""
